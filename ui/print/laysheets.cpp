// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts.h"
#include "ui/print/sheetparts.h"
#include "ui/print/textblock.h"
#include "ui/print/textline.h"

#include <QPainter>

namespace mettle::print {

using namespace sheettable;
using report::ObservationSheets;

namespace {

constexpr qreal NumberWidth = mm(6.5);
constexpr qreal SkillHeight = mm(6.3);
constexpr qreal CountHeight = mm(8);
constexpr qreal LowestLine = mm(6.4);

const TextStyle LineStyle{Face::Noto, pt(9.4), pt(11.2)};
const TextStyle HintStyle{Face::Inter, pt(7.4), pt(9)};

Block skillBlock(const QString &title, const SheetSetting &setting)
{
    const Palette palette = setting.palette;
    const TextBlock name(title, {Face::InterBold, pt(9.2), pt(10.4)}, WordsWidth - mm(2));
    const QString words = setting.all.labels.noOpportunity;
    const qreal height = qMax(SkillHeight, name.height() + mm(1));
    return {.height = height,
            .paint =
                [=](QPainter &painter, const QPointF &at) {
                    painter.fillRect(QRectF(at.x(), at.y(), ContentWidth, height), palette.group);
                    drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                    name.paintCentred(painter, at.x(), at.y(), height, palette.ink);
                    for (size_t i = 0; i < Columns; ++i) {
                        const qreal x = at.x() + WordsWidth + qreal(i) * ColumnWidth + mm(1.8);
                        const qreal middle = at.y() + height / 2;
                        painter.setPen(QPen(palette.ink, mm(0.3), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
                        painter.setBrush(palette.surface);
                        painter.drawRect(QRectF(x, middle - mm(1.75), mm(3.5), mm(3.5)));
                        const TextStyle face
                            = fitting(words, {{Face::Inter, pt(7.8), 0}, {Face::Inter, pt(6.8), 0}},
                                      ColumnWidth - mm(7.6));
                        paintTextLine(painter, {x + mm(5), middle + mm(1)}, words, font(face.face, face.size),
                                      palette.ink);
                    }
                    paintTableLines(painter, at, height, palette);
                    drawLine(painter, at.x(), at.x() + ContentWidth, at.y() + height, RowLine, palette.line2);
                },
            .withNext = true};
}

/// How close the rows stand: their least height, and how much of the hints there is room for.
struct Fit
{
    enum class Hints
    {
        Whole,
        OneLine,
        None
    };
    qreal rowHeight;
    Hints hints;
};

/// A hint as far as it goes: whole, its first part where that is one line, or nothing.
QString hintFor(const QString &hint, Fit::Hints room, qreal width)
{
    if (room == Fit::Hints::Whole)
        return hint;
    const QString first = hint.section(u';', 0, 0);
    const bool oneLine = widthOf(first, font(HintStyle.face, HintStyle.size)) <= width;
    return room == Fit::Hints::OneLine && oneLine ? first : QString();
}

Block lineBlock(const ObservationSheets::Line &line, const Fit &fit, const SheetSetting &setting)
{
    const Palette palette = setting.palette;
    const qreal width = WordsWidth - NumberWidth - mm(1.5);
    const TextBlock words(line.words, LineStyle, width);
    const TextBlock hint(hintFor(line.hint, fit.hints, width), HintStyle, width);
    const qreal text = words.height() + hint.height();
    const qreal height = qMax(fit.rowHeight, text + mm(0.8));
    QStringList digits;
    for (const ObservationSheets::LevelWord &level : setting.all.levels)
        digits << level.digit;
    return {
        .height = height, .paint = [=, number = line.number](QPainter &painter, const QPointF &at) {
            const qreal top = at.y() + (height - text) / 2;
            paintTextLine(painter, {at.x(), top + mm(2.9)}, number, font(Face::NotoBold, pt(8.2)),
                          palette.ink3);
            words.paint(painter, {at.x() + NumberWidth, top}, palette.ink);
            hint.paint(painter, {at.x() + NumberWidth, top + words.height()}, palette.ink3);
            const qreal step = qMin(mm(6.4), (ColumnWidth - mm(2.4)) / qreal(digits.size()));
            const qreal boxWidth = qMin(mm(4.6), step - mm(0.6));
            const qreal boxHeight = qMin(mm(5.8), height - mm(1));
            const QFont face = font(Face::Noto, qMin(pt(9.4), boxWidth * 0.72));
            const QColor grey = mixed(palette.ink3, palette.surface, 0.3); // so that a pen's mark is seen
            for (size_t i = 0; i < Columns; ++i) {
                const qreal used = step * qreal(digits.size() - 1) + boxWidth;
                const qreal left = at.x() + WordsWidth + qreal(i) * ColumnWidth + (ColumnWidth - used) / 2;
                for (int d = 0; d < digits.size(); ++d) {
                    const QRectF box(left + d * step, at.y() + (height - boxHeight) / 2, boxWidth, boxHeight);
                    painter.setPen(QPen(palette.ink, mm(0.25)));
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRoundedRect(box, mm(0.7), mm(0.7));
                    paintTextCentred(painter, box, digits[d], face, grey);
                }
            }
            paintTableLines(painter, at, height, palette);
            drawLine(painter, at.x(), at.x() + ContentWidth, at.y() + height, RowLine, palette.line2);
        }};
}

Block countBlock(const SheetSetting &setting)
{
    const Palette palette = setting.palette;
    const ObservationSheets::Labels &labels = setting.all.labels;
    const TextBlock words({{labels.countTicks + u' ', Face::InterBold}, {labels.countWhy, Face::Inter}},
                          {Face::Inter, pt(7.8), pt(9.6)}, WordsWidth - mm(2));
    const QString ticks = labels.ticks;
    return {.height = CountHeight, .paint = [=](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                words.paintCentred(painter, at.x(), at.y(), CountHeight, palette.ink);
                for (size_t i = 0; i < Columns; ++i) {
                    const qreal x = at.x() + WordsWidth + qreal(i) * ColumnWidth + mm(1.8);
                    painter.setPen(QPen(palette.ink, mm(0.4), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRect(QRectF(x, at.y() + mm(1), mm(12.2), CountHeight - mm(2)));
                    paintTextLine(painter, {x + mm(14.4), at.y() + CountHeight / 2 + mm(1)}, ticks,
                                  font(Face::Inter, pt(7.6)), palette.ink3);
                }
                paintTableLines(painter, at, CountHeight, palette);
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y() + CountHeight, EntryLine,
                         palette.ink);
            }};
}

Block noteHeading(const QString &heading, const QString &beside, const Palette &palette)
{
    const TextBlock words(heading, {Face::InterBold, pt(10.2), pt(12.4)}, ContentWidth - mm(40));
    return {.height = words.height() + mm(1),
            .paint =
                [=](QPainter &painter, const QPointF &at) {
                    words.paint(painter, at, palette.ink);
                    paintTextLine(painter, {at.x() + ContentWidth, at.y() + mm(3.4)}, beside,
                                  font(Face::InterMedium, pt(8)), palette.ink3, Qt::AlignRight);
                },
            .before = mm(2),
            .withNext = true};
}

/// A client's name and lines for words, each with room for the time.
Block noteBlock(const report::GroupGrid::Column &client, int lines, qreal lineHeight, const Palette &palette)
{
    const qreal nameWidth = mm(23);
    const QString text
        = client.number.isEmpty() ? client.name : client.number + QStringLiteral("  ") + client.name;
    const TextBlock name(
        text,
        fitting(text, {{Face::InterBold, pt(10), pt(12)}, {Face::InterBold, pt(8.6), pt(10.4)}}, nameWidth),
        nameWidth);
    return {.height = lines * lineHeight, .paint = [=](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                name.paint(painter, at + QPointF(0, mm(1.2)), palette.ink);
                for (int i = 1; i <= lines; ++i) {
                    const qreal y = at.y() + i * lineHeight;
                    paintTextLine(painter, {at.x() + mm(24), y - mm(1.3)}, QStringLiteral("__ : __"),
                                  font(Face::Noto, pt(8.4)), palette.ink3);
                    if (i < lines)
                        drawLine(painter, at.x() + mm(24), at.x() + ContentWidth, y, RowLine, palette.line2);
                }
            }};
}

void addNotes(std::vector<Block> &blocks, const SheetSetting &setting, int lines, qreal lineHeight)
{
    for (const report::GroupGrid::Column &client : setting.sheet.clients)
        blocks.push_back(noteBlock(client, lines, lineHeight, setting.palette));
    blocks.push_back(rule(ContentWidth, EntryLine, setting.palette.ink));
}

std::vector<Block> frontBlocks(const SheetSetting &setting, const Fit &fit)
{
    std::vector<Block> blocks{sheetTop(setting, 1)};
    const auto head = std::make_shared<Block>(sheetHead(setting));
    blocks.push_back(*head);
    blocks.back().withNext = true;
    for (const ObservationSheets::Competence &competence : setting.all.competences) {
        blocks.push_back(skillBlock(competence.title, setting));
        blocks.back().head = head;
        for (const ObservationSheets::Line &line : competence.lines) {
            blocks.push_back(lineBlock(line, fit, setting));
            blocks.back().head = head;
        }
    }
    blocks.back().withNext = true;
    blocks.push_back(countBlock(setting));
    if (setting.notesOnFront()) {
        blocks.push_back(noteHeading(setting.all.labels.said, setting.all.labels.more, setting.palette));
        addNotes(blocks, setting, 2, setting.noteLine());
    }
    return blocks;
}

/// The front as airy as one page allows: first the rows come closer, then the hints give way. A sheet with more
/// behaviours than a page holds goes on over it.
std::vector<Block> fittingFront(const SheetSetting &setting)
{
    const qreal preferred = setting.paper.letter ? mm(8.6) : mm(9.35);
    for (const Fit::Hints hints : {Fit::Hints::Whole, Fit::Hints::OneLine, Fit::Hints::None}) {
        for (qreal height = preferred; height > LowestLine; height -= mm(0.25)) {
            std::vector<Block> blocks = frontBlocks(setting, {height, hints});
            if (heightOf(blocks) <= setting.paper.content.height())
                return blocks;
        }
    }
    return frontBlocks(setting, {preferred, Fit::Hints::Whole});
}

/// The back: the same names, as many lines as there is room for.
std::vector<Block> backBlocks(const SheetSetting &setting)
{
    const ObservationSheets::Labels &labels = setting.all.labels;
    std::vector<Block> blocks{sheetTop(setting, 2)};
    blocks.front().newPage = true;
    blocks.push_back(
        noteHeading(setting.notesOnFront() ? labels.moreWords : labels.said, QString(), setting.palette));
    const qreal left = setting.paper.content.height() - heightOf(blocks) - mm(4);
    const int lines = qMax(2, int(left / setting.noteLine() / qreal(setting.sheet.clients.size())));
    addNotes(blocks, setting, lines, left / lines / qreal(setting.sheet.clients.size()));
    return blocks;
}

} // namespace

std::vector<PageContent> laySheets(const ObservationSheets &sheets, const Setting &setting)
{
    std::vector<PageContent> pages;
    for (const ObservationSheets::Sheet &sheet : sheets.sheets) {
        const SheetSetting one{sheets, sheet, setting.palette, setting.sheet};
        std::vector<Block> blocks = fittingFront(one);
        for (const Block &block : backBlocks(one))
            blocks.push_back(block);
        for (PageContent &page : paginated(blocks, setting.sheet.content)) {
            page.name = sheet.code;
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

} // namespace mettle::print
