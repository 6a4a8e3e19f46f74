// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheetparts.h"

#include "ui/print/qrcode.h"
#include "ui/print/textblock.h"
#include "ui/print/textline.h"

#include <QPainter>

namespace mettle::print {

using namespace sheettable;
using report::ObservationSheets;

namespace {

constexpr qreal QrSize = mm(23);

} // namespace

void paintTableLines(QPainter &painter, const QPointF &at, qreal height, const Palette &palette)
{
    painter.setPen(QPen(palette.ink, RowLine, Qt::SolidLine, Qt::FlatCap));
    for (size_t i = 0; i <= Columns; ++i) {
        const qreal x = at.x() + WordsWidth + qreal(i) * ColumnWidth;
        painter.drawLine(QPointF(x, at.y()), QPointF(x, at.y() + height));
    }
}

Block sheetTop(const SheetSetting &setting, int page)
{
    const Palette palette = setting.palette;
    const ObservationSheets &all = setting.all;
    const ObservationSheets::Labels words = all.labels;
    const qreal titleWidth = mm(104);
    const TextBlock title(all.title,
                          fitting(all.title,
                                  {{Face::InterBold, pt(19), pt(22)}, {Face::InterBold, pt(15), pt(18)}},
                                  titleWidth),
                          titleWidth);
    const TextBlock about(all.about, {Face::Noto, pt(10), pt(13)}, mm(128));
    const QString code = setting.sheet.code, number = setting.sheet.number;
    const QString scan = setting.sheet.scan + QString::number(page);
    const qreal top = setting.paper.content.top();
    const qreal fieldsTop = title.height() + about.height() + mm(2.6);
    std::vector<Run> legend;
    for (const ObservationSheets::LevelWord &level : all.levels) {
        legend.push_back({level.digit + QChar(QChar::Nbsp), Face::NotoBold});
        QString text = level.words;
        legend.push_back({text + QStringLiteral("    "), Face::Noto});
    }
    const TextBlock levels(legend, {Face::Noto, pt(8.6), pt(11)}, ContentWidth);
    return {.height = fieldsTop + mm(10.6) + levels.height() + mm(1.4),
            .paint = [=, all = &all](QPainter &painter, const QPointF &at) {
                const qreal right = at.x() + ContentWidth - QrSize - mm(2.5);
                const qreal headTop = at.y() - top; // the sheet's code stands in the header
                paintTextLine(painter, {right, headTop + mm(14.2)}, words.code,
                              font(Face::InterMedium, pt(8)), palette.ink3, Qt::AlignRight);
                paintTextLine(painter, {right, headTop + mm(20.6)}, code, font(Face::InterBold, pt(17)),
                              palette.ink, Qt::AlignRight);
                paintTextLine(painter, {right, headTop + mm(25)}, number, font(Face::InterMedium, pt(8)),
                              palette.ink3, Qt::AlignRight);
                paintQr(painter, {at.x() + ContentWidth - QrSize, headTop + mm(8.6), QrSize, QrSize}, scan,
                        QrLevel::Quartile);
                title.paint(painter, at, palette.ink);
                about.paint(painter, at + QPointF(0, title.height()), palette.ink);
                const QString labels[]{words.date, words.observer, words.started};
                const QString texts[]{all->date, all->observer, QStringLiteral("__ : __")};
                const qreal second = qMax(mm(52), widthOf(all->date, font(Face::Noto, pt(10.5))) + mm(6));
                const qreal lefts[]{0, second, mm(118)};
                for (int i = 0; i < 3; ++i) {
                    const QPointF place = at + QPointF(lefts[i], fieldsTop);
                    paintTextLine(painter, place + QPointF(0, mm(2.6)), labels[i],
                                  font(Face::InterMedium, pt(8)), palette.ink3);
                    if (texts[i].isEmpty())
                        drawLine(painter, place.x(), place.x() + mm(56), place.y() + mm(8), RowLine,
                                 palette.ink3);
                    else
                        paintTextLine(painter, place + QPointF(0, mm(7.4)), texts[i],
                                      font(Face::Noto, pt(10.5)), palette.ink);
                }
                levels.paint(painter, at + QPointF(0, fieldsTop + mm(10.6)), palette.ink);
            }};
}

Block sheetHead(const SheetSetting &setting)
{
    const Palette palette = setting.palette;
    const ObservationSheets::Labels &words = setting.all.labels;
    const qreal textWidth = WordsWidth - mm(2);
    const TextBlock how(words.oneTick, {Face::InterMedium, pt(7.8), pt(9.6)}, textWidth);
    const TextBlock time({{words.timeMarks + u' ', Face::InterBold}, {words.timeMarksHow, Face::Inter}},
                         {Face::Inter, pt(7.6), pt(9.4)}, textWidth);
    const int minutes = setting.all.minutes;
    const qreal namesHeight = qMax(mm(9.9), how.height() + mm(1.4));
    const qreal timeHeight = minutes > 0 ? qMax(mm(8.2), time.height() + mm(1)) : 0;
    std::vector<TextBlock> names;
    std::vector<QString> numbers;
    for (const report::GroupGrid::Column &client : setting.sheet.clients) {
        const qreal numberWidth
            = client.number.isEmpty() ? 0 : widthOf(client.number, font(Face::InterBold, pt(15))) + mm(2);
        const qreal width = ColumnWidth - mm(3) - numberWidth;
        names.emplace_back(client.name,
                           fitting(client.name,
                                   {{Face::InterBold, pt(11), pt(12.5)},
                                    {Face::InterBold, pt(9.5), pt(11)},
                                    {Face::InterBold, pt(8), pt(9.4)}},
                                   width),
                           width);
        numbers.push_back(client.number);
    }
    return {.height = namesHeight + timeHeight, .paint = [=](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                how.paintCentred(painter, at.x(), at.y(), namesHeight, palette.ink);
                for (size_t i = 0; i < names.size(); ++i) {
                    const qreal x = at.x() + WordsWidth + qreal(i) * ColumnWidth;
                    const QFont face = font(Face::InterBold, pt(15));
                    paintTextLine(painter, {x + mm(1.8), at.y() + namesHeight / 2 + mm(1.9)}, numbers[i],
                                  face, palette.ink);
                    names[i].paintCentred(
                        painter,
                        x + mm(1.8) + (numbers[i].isEmpty() ? 0 : widthOf(numbers[i], face) + mm(1.6)),
                        at.y(), namesHeight, palette.ink);
                }
                paintTableLines(painter, at, namesHeight + timeHeight, palette);
                if (minutes <= 0)
                    return;
                const qreal top = at.y() + namesHeight;
                drawLine(painter, at.x(), at.x() + ContentWidth, top, RowLine, palette.line2);
                time.paintCentred(painter, at.x(), top, timeHeight, palette.ink);
                const int step = minutes <= 30 ? 1 : minutes <= 60 ? 2 : 5;
                const int labelled = minutes <= 12 ? 2 : minutes <= 30 ? 5 : minutes <= 60 ? 10 : 30;
                for (size_t i = 0; i < Columns; ++i) {
                    const qreal from = at.x() + WordsWidth + qreal(i) * ColumnWidth + mm(2.4);
                    const qreal width = ColumnWidth - mm(5);
                    drawLine(painter, from, from + width, top + mm(2.2), RowLine, palette.ink3);
                    painter.setPen(QPen(palette.ink3, RowLine, Qt::SolidLine, Qt::FlatCap));
                    for (int minute = 0; minute <= minutes; minute += step) {
                        const qreal x = from + width * minute / minutes;
                        painter.setPen(QPen(palette.ink3, RowLine, Qt::SolidLine, Qt::FlatCap));
                        painter.drawLine(QPointF(x, top + mm(2.2)),
                                         QPointF(x, top + mm(minute % labelled == 0 ? 4 : 3.1)));
                        if (minute % labelled == 0)
                            paintTextLine(painter, {x, top + mm(6.6)}, QString::number(minute),
                                          font(Face::Noto, pt(6.6)), palette.ink3, Qt::AlignHCenter);
                    }
                }
            }};
}

} // namespace mettle::print
