// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/badgepicture.h"

#include "ui/print/fonts.h"
#include "ui/print/palette.h"
#include "ui/print/symbols.h"
#include "ui/print/textline.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>
#include <QTransform>
#include <cmath>

namespace mettle::print {

using badge::PictureDesign;
using badge::Shape;

namespace {

/// The picture is drawn in a square of this side; painter and SVG scale it.
constexpr qreal Side = 1000;
constexpr int SmallestFull = 96; ///< pixels; below, letters would be dust

/// A filled outline: all a badge consists of, for the painter and for SVG alike.
struct Layer
{
    QPainterPath path;
    QColor fill;
};

QPainterPath regular(int corners, qreal radius, qreal firstAngle)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = firstAngle + i * 2 * M_PI / corners;
        points << QPointF(500 + radius * std::cos(angle), 500 + radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath rosette()
{
    QPainterPath path;
    path.addEllipse(QPointF(500, 500), 400, 400);
    constexpr int Lobes = 12;
    for (int i = 0; i < Lobes; ++i) {
        const qreal angle = i * 2 * M_PI / Lobes;
        QPainterPath lobe;
        lobe.addEllipse(QPointF(500 + 376 * std::cos(angle), 500 + 376 * std::sin(angle)), 118, 118);
        path = path.united(lobe);
    }
    return path;
}

QPainterPath shield()
{
    QPainterPath path(QPointF(76, 40));
    path.lineTo(924, 40);
    path.lineTo(924, 540);
    path.cubicTo(924, 760, 740, 900, 500, 980);
    path.cubicTo(260, 900, 76, 760, 76, 540);
    path.closeSubpath();
    return path;
}

QPainterPath outline(Shape shape)
{
    QPainterPath path;
    switch (shape) {
    case Shape::Circle:
        path.addEllipse(QPointF(500, 500), 470, 470);
        break;
    case Shape::Hexagon:
        path = regular(6, 500, -M_PI / 2);
        break;
    case Shape::Octagon:
        path = regular(8, 505, M_PI / 8);
        break;
    case Shape::Shield:
        path = shield();
        break;
    case Shape::Rosette:
        path = rosette();
        break;
    case Shape::Square:
        path.addRoundedRect(60, 60, 880, 880, 90, 90);
        break;
    }
    return path;
}

/// The thin line inside the edge.
QPainterPath innerLine(const QPainterPath &shape)
{
    const QPointF centre = shape.boundingRect().center();
    const QPainterPath inner = QTransform()
                                   .translate(centre.x(), centre.y())
                                   .scale(0.925, 0.925)
                                   .translate(-centre.x(), -centre.y())
                                   .map(shape);
    QPainterPathStroker stroker;
    stroker.setWidth(12);
    stroker.setJoinStyle(Qt::MiterJoin);
    return stroker.createStroke(inner);
}

QPainterPath symbolAt(const QString &name, const QPointF &centre, qreal size)
{
    return QTransform()
        .translate(centre.x(), centre.y())
        .scale(size / 100, size / 100)
        .translate(-50, -50)
        .map(symbolPath(name));
}

QColor colourOf(const PictureDesign &design)
{
    const QColor colour(design.colour);
    return colour.isValid() ? colour : paperPalette().accent;
}

/// White, or ink where white would not read.
QColor on(const QColor &colour)
{
    const Palette palette = paperPalette();
    return contrast(colour, palette.surface) >= 4.5
            || contrast(colour, palette.surface) >= contrast(colour, palette.ink)
        ? palette.surface
        : palette.ink;
}

/// One or two lines of about the same width, broken between words.
QStringList inLines(const QString &text, const QFont &font, qreal width)
{
    const QString line = text.simplified();
    if (widthOf(line, font) <= width || !line.contains(u' '))
        return {line};
    const QStringList words = line.split(u' ');
    QStringList best;
    qreal bestWidth = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QStringList lines{words.mid(0, i).join(u' '), words.mid(i).join(u' ')};
        const qreal wider = qMax(widthOf(lines[0], font), widthOf(lines[1], font));
        if (best.isEmpty() || wider < bestWidth) {
            best = lines;
            bestWidth = wider;
        }
    }
    return best;
}

QPainterPath lettersAt(const QString &text, QFont font, qreal middle, qreal base, qreal width)
{
    if (const qreal wide = widthOf(text, font); wide > width)
        font.setPixelSize(qMax(1, int(font.pixelSize() * width / wide)));
    QPainterPath path;
    path.addText(middle - widthOf(text, font) / 2, base, font, text);
    return path;
}

/// Plate, name and detail; returns the plate's lower edge.
qreal addPlate(std::vector<Layer> &layers, const BadgePicture &picture, const QColor &colour)
{
    const Palette palette = paperPalette();
    constexpr qreal TextWidth = 880;
    const QStringList lines = inLines(picture.design.text, font(Face::InterBold, 92), TextWidth);
    const qreal size = lines.size() > 1 ? 80 : 92;
    const qreal step = size * 1.08;
    const bool detail = !picture.detail.isEmpty();
    const qreal height = 70 + lines.size() * step + (detail ? 64 : 0);
    const QRectF plate(16, 545 - height / 2, Side - 32, height);
    QPainterPath edge;
    edge.addRect(plate);
    QPainterPath ground;
    ground.addRect(plate.adjusted(14, 14, -14, -14));
    layers.push_back({edge, colour});
    layers.push_back({ground, palette.surface});
    qreal base = plate.top() + 36 + size * 0.80;
    for (const QString &line : lines) {
        layers.push_back({lettersAt(line, font(Face::InterBold, size), 500, base, TextWidth), palette.ink});
        base += step;
    }
    if (detail)
        layers.push_back(
            {lettersAt(picture.detail, font(Face::InterMedium, 58), 500, base - step + 74, TextWidth),
             palette.ink});
    return plate.bottom();
}

void addBoxes(std::vector<Layer> &layers, const BadgePicture &picture, qreal top, const QColor &ink,
              const QColor &ground)
{
    constexpr qreal Width = 62, Height = 44, Gap = 14;
    for (int i = 0; picture.quarters > 0 && i < 4; ++i) {
        const QRectF rect(500 - 2 * Width - 1.5 * Gap + i * (Width + Gap), top + 34, Width, Height);
        QPainterPath box;
        box.addRect(rect);
        layers.push_back({box, ink});
        if (i >= picture.quarters) {
            QPainterPath hole;
            hole.addRect(rect.adjusted(7, 7, -7, -7));
            layers.push_back({hole, ground});
        }
    }
    if (!picture.organisation.isEmpty())
        layers.push_back({lettersAt(picture.organisation, font(Face::InterSemiBold, 42), 500,
                                    top + (picture.quarters > 0 ? 126 : 80), 520),
                          ink});
}

std::vector<Layer> layersOf(const BadgePicture &picture, BadgeForm form)
{
    const QColor colour = colourOf(picture.design);
    const QColor ink = on(colour);
    const QPainterPath shape = outline(picture.design.shape);
    std::vector<Layer> layers{{shape, colour}};
    const bool text = form == BadgeForm::Full && !picture.design.text.trimmed().isEmpty();
    if (form == BadgeForm::Full)
        layers.push_back({innerLine(shape), ink});
    layers.push_back(
        {symbolAt(picture.design.symbol, text ? QPointF(500, 272) : QPointF(500, 495), text ? 270 : 500),
         ink});
    if (text)
        addBoxes(layers, picture, addPlate(layers, picture, colour), ink, colour);
    return layers;
}

QString pathData(const QPainterPath &path)
{
    QString out;
    const auto point = [](const QPainterPath::Element &e) -> QString {
        return QString::number(e.x, 'f', 1) + u' ' + QString::number(e.y, 'f', 1);
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            out += u'M' + point(element);
            break;
        case QPainterPath::LineToElement:
            out += u'L' + point(element);
            break;
        case QPainterPath::CurveToElement:
            out += u'C' + point(element) + u' ' + point(path.elementAt(i + 1)) + u' '
                + point(path.elementAt(i + 2));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return out;
}

} // namespace

void paintBadge(QPainter &painter, const QRectF &rect, const BadgePicture &picture, BadgeForm form)
{
    const qreal size = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(size, size) / 2);
    painter.scale(size / Side, size / Side);
    for (const Layer &layer : layersOf(picture, form))
        painter.fillPath(layer.path, layer.fill);
    painter.restore();
}

void paintBadgeShape(QPainter &painter, const QRectF &rect, Shape shape, const QColor &fill)
{
    const qreal size = qMin(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(size, size) / 2);
    painter.scale(size / Side, size / Side);
    painter.fillPath(outline(shape), fill);
    painter.restore();
}

QByteArray badgePicturePng(const BadgePicture &picture, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintBadge(painter, image.rect(), picture, size < SmallestFull ? BadgeForm::Small : BadgeForm::Full);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray badgePictureSvg(const BadgePicture &picture)
{
    QString svg = QStringLiteral(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 1000\" width=\"512\" height=\"512\" "
        "role=\"img\">\n");
    const QString title = QStringList{picture.design.text.simplified(), picture.detail}.join(u' ').trimmed();
    if (!title.isEmpty())
        svg += QStringLiteral("<title>") + title.toHtmlEscaped() + QStringLiteral("</title>\n");
    for (const Layer &layer : layersOf(picture, BadgeForm::Full)) {
        const QString rule
            = layer.path.fillRule() == Qt::OddEvenFill ? QStringLiteral(" fill-rule=\"evenodd\"") : QString();
        svg += QStringLiteral("<path fill=\"") + layer.fill.name() + u'"' + rule + QStringLiteral(" d=\"")
            + pathData(layer.path) + QStringLiteral("\"/>\n");
    }
    return (svg + QStringLiteral("</svg>\n")).toUtf8();
}

double badgeContrast(const PictureDesign &design)
{
    const QColor colour = colourOf(design);
    return contrast(colour, on(colour));
}

} // namespace mettle::print
