// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

namespace mettle::kit {

namespace {

constexpr std::array Sizes { 16, 22, 32, 48 };

QString pathOf(const QString &name, int size)
{
    return QStringLiteral(":/icons/%1/%2.svg").arg(size).arg(name);
}

/// The drawing that fits a size at 100 % best: the same size, else one that it is a whole multiple of, else the next larger.
/// (Larger text enlarges that drawing: breeze's own larger ones have finer lines.)
QString drawingFor(const QString &name, int size)
{
    QString multiple;
    QString larger;
    QString any;
    for (const int drawn : Sizes) {
        const QString path = pathOf(name, drawn);
        if (!QFile::exists(path))
            continue;
        if (drawn == size)
            return path;
        if (drawn < size && size % drawn == 0)
            multiple = path;
        if (drawn > size && larger.isEmpty())
            larger = path;
        any = path;
    }
    return !multiple.isEmpty() ? multiple : !larger.isEmpty() ? larger : any;
}

int logicalSize(int side)
{
    return qRound(side * 100.0 / theme().percent);
}

QPixmap drawn(const QString &name, int side, int logical, const QColor &colour)
{
    const QString key = QStringLiteral("mettle/%1/%2/%3/%4").arg(name).arg(side).arg(logical).arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (side <= 0 || QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QString drawing = drawingFor(name, logical);
    if (drawing.isEmpty()) {
        qWarning("resources/icons.txt has no icon %s", qUtf8Printable(name));
        return pixmap;
    }
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer renderer(drawing);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), colour);
    painter.end();
    pixmap = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(const QString &name, Tone tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name, colour(mode, state), std::min(rect.width(), rect.height()));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int side = std::min(size.width(), size.height());
        return drawn(m_name, side, logicalSize(qRound(side / scale)), colour(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return { side, side };
    }

    QIconEngine *clone() const override { return new TintedIcon(*this); }
    QString key() const override { return QStringLiteral("mettle"); }
    QString iconName() override { return m_name; }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return theme().colour(Tone::Quiet);
        return theme().colour(state == QIcon::On && m_tone == Tone::Ink2 ? Tone::Accent : m_tone);
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(QStringView name, Tone tone)
{
    return QIcon(new TintedIcon(name.toString(), tone));
}

bool hasIcon(QStringView name)
{
    return QFile::exists(pathOf(name.toString(), 22)) || QFile::exists(pathOf(name.toString(), 16));
}

void paintIcon(QPainter &painter, const QRect &rect, QStringView name, const QColor &colour, int side)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = drawn(name.toString(), qRound(side * ratio), logicalSize(side), colour);
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, pixmap);
}

} // namespace mettle::kit
