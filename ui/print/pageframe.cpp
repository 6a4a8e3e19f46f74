// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pageframe.h"

#include "ui/print/textblock.h"
#include "ui/print/textline.h"

#include <QPainter>
#include <QSvgRenderer>

namespace mettle::print {

namespace {

constexpr qreal HeaderTop = mm(11);
constexpr qreal HeaderHeight = mm(11);
constexpr int LogoPixels = 700; ///< enough for 30 mm at 600 dpi; more only makes files big

} // namespace

PageFrame::PageFrame(const report::Frame &frame, const SheetSize &sheet, const Palette &palette)
    : m_frame(frame)
    , m_sheet(sheet)
    , m_palette(palette)
{
    if (frame.logo.isEmpty())
        return;
    if (frame.logo.trimmed().startsWith('<')) {
        auto svg = std::make_shared<QSvgRenderer>(frame.logo);
        if (svg->isValid())
            m_vectorLogo = svg;
        return;
    }
    m_logo = QImage::fromData(frame.logo);
    if (qMax(m_logo.width(), m_logo.height()) > LogoPixels) {
        m_logo = m_logo.scaled(LogoPixels, LogoPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
}

QSizeF PageFrame::logoSize() const
{
    const QSizeF natural = m_vectorLogo ? QSizeF(m_vectorLogo->defaultSize()) : QSizeF(m_logo.size());
    if (natural.isEmpty())
        return {};
    return natural.scaled(mm(natural.width() > 1.2 * natural.height() ? 30 : 9), mm(9), Qt::KeepAspectRatio);
}

void PageFrame::paintHeader(QPainter &painter) const
{
    const qreal left = m_sheet.content.left();
    const qreal right = m_sheet.content.right();
    qreal x = left;
    if (const QSizeF logo = logoSize(); !logo.isEmpty()) {
        const QRectF place(QPointF(left, HeaderTop + (HeaderHeight - logo.height()) / 2), logo);
        if (m_vectorLogo)
            m_vectorLogo->render(&painter, place);
        else
            painter.drawImage(place, m_logo);
        x = place.right() + mm(2.5);
    }
    const qreal half = (right - left) / 2;
    const qreal firstBase = m_frame.underName.isEmpty() ? HeaderTop + mm(6.7) : HeaderTop + mm(4.7);
    const TextStyle name = fitting(
        m_frame.organisation,
        {{Face::InterSemiBold, pt(10), 0}, {Face::InterSemiBold, pt(9), 0}, {Face::InterSemiBold, pt(8), 0}},
        half + left - x + mm(20));
    paintTextLine(painter, {x, firstBase}, m_frame.organisation, font(name.face, name.size), m_palette.ink);
    const TextStyle under = fitting(m_frame.underName, {{Face::Inter, pt(8), 0}, {Face::Inter, pt(7), 0}},
                                    half + left - x + mm(20));
    paintTextLine(painter, {x, firstBase + mm(3.6)}, m_frame.underName, font(under.face, under.size),
                  m_palette.ink3);
    paintTextLine(painter, {right, HeaderTop + mm(4)}, m_frame.kind, font(Face::InterSemiBold, pt(8.5)),
                  m_palette.ink, Qt::AlignRight);
    paintTextLine(painter, {right, HeaderTop + mm(7.9)}, m_frame.date, font(Face::Inter, pt(8.5)),
                  m_palette.ink3, Qt::AlignRight);
}

void PageFrame::paintFoot(QPainter &painter, const PageContent &page) const
{
    const qreal left = m_sheet.content.left();
    const qreal right = m_sheet.content.right();
    const qreal top = m_sheet.footLine;
    drawLine(painter, left, right, top, RowLine, m_palette.line2);
    const TextStyle style = m_frame.largeFoot ? TextStyle{Face::Inter, pt(10), pt(12)}
                                              : TextStyle{Face::Inter, pt(8), pt(10.5)};
    QString whose = m_frame.pageOf;
    whose.replace(QLatin1String("%1"), QString::number(page.number))
        .replace(QLatin1String("%2"), QString::number(page.count));
    if (!page.name.isEmpty())
        whose = page.name + QStringLiteral(" · ") + whose;
    const TextStyle whoseStyle = fitting(
        whose, {{Face::InterSemiBold, style.size, 0}, {Face::InterSemiBold, pt(7), 0}}, (right - left) / 2);
    const qreal base = top + mm(1.6) + style.size;
    std::vector<Run> runs;
    if (!m_frame.footStrong.isEmpty())
        runs.push_back({m_frame.footStrong + u' ', Face::InterSemiBold});
    runs.push_back({m_frame.foot, Face::Inter});
    const qreal width = right - left - widthOf(whose, font(whoseStyle.face, whoseStyle.size)) - mm(5);
    const TextBlock sentence(runs, style, width);
    sentence.paint(painter, {left, base - style.line * 0.5 - style.size * 0.36}, m_palette.ink3);
    paintTextLine(painter, {right, base}, whose, font(whoseStyle.face, whoseStyle.size), m_palette.ink,
                  Qt::AlignRight);
}

} // namespace mettle::print
