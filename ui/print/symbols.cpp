// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/symbols.h"

#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>
#include <array>
#include <cmath>

namespace mettle::print {

namespace {

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QPainterPath disc(qreal x, qreal y, qreal radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

QPainterPath ring(qreal x, qreal y, qreal outer, qreal inner)
{
    return disc(x, y, outer).subtracted(disc(x, y, inner));
}

QPainterPath box(qreal x, qreal y, qreal width, qreal height, qreal radius = 0)
{
    QPainterPath path;
    path.addRoundedRect(x, y, width, height, radius, radius);
    return path;
}

QPainterPath stroked(const QPainterPath &line, qreal width, Qt::PenCapStyle cap = Qt::FlatCap)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(cap);
    stroker.setJoinStyle(Qt::MiterJoin);
    return stroker.createStroke(line).simplified();
}

QPainterPath strokedPolyline(std::initializer_list<QPointF> points, qreal width,
                             Qt::PenCapStyle cap = Qt::FlatCap)
{
    QPainterPath line;
    line.addPolygon(QPolygonF(QList<QPointF>(points)));
    return stroked(line, width, cap);
}

QPainterPath turned(const QPainterPath &path, qreal degrees)
{
    return QTransform().translate(50, 50).rotate(degrees).translate(-50, -50).map(path);
}

QPainterPath people()
{
    QPainterPath out;
    for (const qreal x : {29.0, 71.0}) {
        out.addPath(disc(x, 28, 13));
        QPainterPath body(QPointF(x - 19, 82));
        body.lineTo(x - 19, 64);
        body.arcTo(QRectF(x - 19, 45, 38, 38), 180, -180);
        body.lineTo(x + 19, 82);
        body.closeSubpath();
        out.addPath(body);
    }
    return out;
}

QPainterPath flag()
{
    return polygon({{34, 14}, {86, 22}, {70, 36}, {86, 50}, {34, 56}}).united(box(22, 10, 8, 80));
}

QPainterPath speech()
{
    const QPainterPath front = box(8, 14, 58, 40, 3).united(polygon({{20, 52}, {20, 72}, {40, 52}}));
    const QPainterPath margin = box(2, 8, 70, 52, 3).united(polygon({{14, 52}, {14, 84}, {46, 52}}));
    const QPainterPath back = box(44, 36, 48, 36, 3).united(polygon({{80, 70}, {80, 88}, {62, 70}}));
    return front.united(back.subtracted(margin));
}

QPainterPath globe()
{
    QPainterPath lines = stroked(disc(50, 50, 36), 7);
    QPainterPath meridian;
    meridian.addEllipse(QPointF(50, 50), 16, 36);
    lines = lines.united(stroked(meridian, 6));
    return lines.united(box(14, 47, 72, 6)).united(box(20, 29, 60, 5)).united(box(20, 66, 60, 5));
}

QPainterPath eye()
{
    QPainterPath lens(QPointF(6, 50));
    lens.quadTo(50, 6, 94, 50);
    lens.quadTo(50, 94, 6, 50);
    return lens.subtracted(disc(50, 50, 20)).united(disc(50, 50, 11));
}

QPainterPath lightbulb()
{
    QPainterPath bulb = disc(50, 38, 27).united(polygon({{33, 54}, {67, 54}, {61, 70}, {39, 70}}));
    return bulb.united(box(39, 74, 22, 6, 2)).united(box(43, 84, 14, 6, 2));
}

QPainterPath star()
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = -M_PI / 2 + i * M_PI / 5;
        const qreal radius = i % 2 ? 17 : 43;
        points << QPointF(50 + radius * std::cos(angle), 53 + radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath magnifier()
{
    return ring(42, 42, 30, 20).united(strokedPolyline({{62, 62}, {88, 88}}, 13, Qt::RoundCap));
}

QPainterPath gear()
{
    QPainterPath out = disc(50, 50, 29);
    for (int i = 0; i < 8; ++i)
        out = out.united(turned(polygon({{41, 24}, {44, 10}, {56, 10}, {59, 24}}), i * 45));
    return out.subtracted(disc(50, 50, 13));
}

QPainterPath leaf()
{
    QPainterPath blade(QPointF(24, 76));
    blade.cubicTo(4, 30, 44, 12, 88, 12);
    blade.cubicTo(92, 56, 68, 92, 24, 76);
    QPainterPath vein(QPointF(12, 90));
    vein.quadTo(34, 54, 66, 36);
    return blade.subtracted(stroked(vein, 6)).united(strokedPolyline({{11, 91}, {25, 72}}, 7, Qt::RoundCap));
}

QPainterPath mountain()
{
    QPainterPath out = polygon({{6, 86}, {42, 36}, {58, 60}, {66, 50}, {94, 86}});
    return out.united(box(40, 8, 4, 32)).united(polygon({{43, 9}, {66, 16}, {43, 24}}));
}

QPainterPath compass()
{
    const QPainterPath needle = polygon({{50, 20}, {59, 50}, {50, 80}, {41, 50}}).subtracted(disc(50, 50, 5));
    return ring(50, 50, 43, 35).united(turned(needle, 35));
}

QPainterPath briefcase()
{
    const QPainterPath handle = box(34, 16, 32, 24, 6).subtracted(box(42, 24, 16, 20));
    QPainterPath body = box(10, 34, 80, 50, 6).subtracted(box(10, 56, 32, 4)).subtracted(box(58, 56, 32, 4));
    return handle.united(body.subtracted(ring(50, 58, 11, 7)));
}

QPainterPath key()
{
    return ring(28, 50, 22, 9)
        .united(box(46, 44, 48, 11))
        .united(box(80, 50, 10, 18))
        .united(box(64, 50, 9, 14));
}

QPainterPath steps()
{
    return polygon(
        {{8, 88}, {8, 70}, {29, 70}, {29, 51}, {50, 51}, {50, 32}, {71, 32}, {71, 13}, {92, 13}, {92, 88}});
}

QPainterPath heart()
{
    QPainterPath path(QPointF(50, 86));
    path.cubicTo(-10, 44, 18, 6, 50, 32);
    path.cubicTo(82, 6, 110, 44, 50, 86);
    return path;
}

QPainterPath target()
{
    return ring(50, 50, 43, 34).united(ring(50, 50, 25, 16)).united(disc(50, 50, 8));
}

QPainterPath check()
{
    return strokedPolyline({{14, 54}, {40, 80}, {88, 24}}, 16);
}

QPainterPath chevron()
{
    return strokedPolyline({{12, 48}, {50, 14}, {88, 48}}, 13)
        .united(strokedPolyline({{12, 82}, {50, 48}, {88, 82}}, 13));
}

struct Symbol
{
    const char *name;
    QPainterPath (*draw)();
};

constexpr std::array Symbols{
    Symbol{"people", people},
    Symbol{"flag", flag},
    Symbol{"speech", speech},
    Symbol{"check", check},
    Symbol{"chevron", chevron},
    Symbol{"lightbulb", lightbulb},
    Symbol{"leaf", leaf},
    Symbol{"compass", compass},
    Symbol{"gear", gear},
    Symbol{"star", star},
    Symbol{"heart", heart},
    Symbol{"target", target},
    Symbol{"mountain", mountain},
    Symbol{"steps", steps},
    Symbol{"key", key},
    Symbol{"eye", eye},
    Symbol{"magnifier", magnifier},
    Symbol{"globe", globe},
    Symbol{"briefcase", briefcase},
};

} // namespace

QStringList symbolNames()
{
    QStringList names;
    for (const Symbol &symbol : Symbols)
        names << QString::fromLatin1(symbol.name);
    return names;
}

QPainterPath symbolPath(const QString &name)
{
    for (const Symbol &symbol : Symbols)
        if (name == QLatin1String(symbol.name))
            return symbol.draw();
    return star();
}

} // namespace mettle::print
