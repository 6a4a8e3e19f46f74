// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts.h"
#include "ui/print/mark.h"
#include "ui/print/textblock.h"
#include "ui/print/textline.h"

#include <QPainter>

namespace mettle::print {

using report::GroupGrid;

namespace {

// PRINT.md, "Page grid": first columns 35 + 76 mm, the rest shared by the clients.
constexpr qreal SkillWidth = mm(35);
constexpr qreal WordsWidth = mm(76);
constexpr qreal NumberWidth = mm(6);
constexpr qreal ColumnsLeft = SkillWidth + WordsWidth;
constexpr qreal WidestColumn = mm(27); ///< six clients fill the page
constexpr size_t MostColumns = 24;     ///< beyond, the group goes on over further pages
constexpr qreal HighestRow = mm(8);
constexpr qreal LowestRow = mm(6.5);
constexpr size_t UnsplitRows = 4; ///< a competence of up to so many rows stays together

const TextStyle SkillStyle{Face::InterSemiBold, pt(8.6), pt(10.4)};
const TextStyle WordsStyle{Face::Noto, pt(8.8), pt(10.3)};

/// A part of the grid: the columns that one table shows.
struct Table
{
    const GroupGrid &grid;
    size_t first;
    size_t end;
    qreal width;  ///< of the content
    qreal column; ///< of one client
    Palette palette;

    [[nodiscard]] size_t columns() const { return end - first; }
    [[nodiscard]] qreal right() const { return ColumnsLeft + qreal(columns()) * column; }
    [[nodiscard]] qreal left(size_t i) const { return ColumnsLeft + qreal(i) * column; }
};

Table tableOf(const GroupGrid &grid, size_t first, const Setting &setting)
{
    const size_t end = qMin(first + MostColumns, grid.columns.size());
    const qreal width = setting.sheet.content.width();
    const qreal shared = (width - ColumnsLeft) / qreal(qMax<size_t>(1, end - first));
    return {grid, first, end, width, qMin(shared, WidestColumn), setting.palette};
}

/// A client's name over a column: broken at hyphen or blank, smaller, at last its first letters (the number tells who).
TextBlock columnName(const QString &name, qreal width)
{
    QStringList parts;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        const QStringList pieces = word.split(u'-');
        for (int i = 0; i < pieces.size(); ++i)
            parts << (i + 1 < pieces.size() ? pieces[i] + u'-' : pieces[i]);
    }
    const auto fits = [&](const QFont &face) {
        return std::all_of(parts.begin(), parts.end(),
                           [&](const QString &part) { return widthOf(part, face) <= width; });
    };
    for (const qreal points : {8.3, 7.9, 7.5}) {
        const TextStyle style{Face::InterSemiBold, pt(points), pt(points + 1.2)};
        if (parts.size() <= 2 && fits(font(style.face, style.size)))
            return {parts.join(u'\n'), style, width * 1.05, Qt::AlignHCenter};
    }
    const TextStyle style{Face::InterSemiBold, pt(7.5), pt(8.7)};
    QString letters = name.section(u' ', 0, 0);
    while (letters.size() > 1 && widthOf(letters, font(style.face, style.size)) > width)
        letters.chop(1);
    if (letters.endsWith(u'-'))
        letters.chop(1);
    return {letters, style, width * 1.05, Qt::AlignHCenter};
}

Block titleBlock(const GroupGrid &grid, qreal width, bool again, const Palette &palette)
{
    const TextStyle style = again
        ? TextStyle{Face::InterBold, pt(13), pt(16)}
        : fitting(grid.title, {{Face::InterBold, pt(19), pt(23)}, {Face::InterBold, pt(15), pt(19)}},
                  width * 0.6);
    const TextBlock title(
        again ? std::vector<Run>{{grid.title + u' ', Face::InterBold}, {grid.continued, Face::Inter}}
              : std::vector<Run>{{grid.title, Face::InterBold}},
        style, width * 0.6);
    const TextBlock about(grid.about, {Face::Noto, pt(9.6), pt(12)}, width * 0.38, Qt::AlignRight);
    const qreal height = qMax(title.height(), about.height());
    return {.height = height + mm(2), .paint = [=](QPainter &painter, const QPointF &at) {
                title.paint(painter, at + QPointF(0, height - title.height()), palette.ink);
                about.paint(painter, at + QPointF(width * 0.62, height - about.height()), palette.ink);
            }};
}

void paintColumnLines(QPainter &painter, const QPointF &at, qreal height, const Table &table)
{
    painter.setPen(QPen(table.palette.line, RowLine, Qt::SolidLine, Qt::FlatCap));
    for (size_t i = 0; i < table.columns(); ++i) {
        const qreal x = at.x() + table.left(i);
        painter.drawLine(QPointF(x, at.y()), QPointF(x, at.y() + height));
    }
}

Block headBlock(const Table &table)
{
    std::vector<TextBlock> names;
    qreal namesHeight = 0;
    for (size_t i = table.first; i < table.end; ++i) {
        names.push_back(columnName(table.grid.columns[i].name, table.column - mm(0.5)));
        namesHeight = qMax(namesHeight, names.back().height());
    }
    const qreal height = mm(5.2) + namesHeight + mm(1);
    return {
        .height = height, .paint = [=](QPainter &painter, const QPointF &at) {
            const qreal base = at.y() + height - mm(1.4);
            const QFont label = font(Face::InterSemiBold, pt(8.6));
            paintTextLine(painter, {at.x(), base}, table.grid.skillHead, label, table.palette.ink);
            paintTextLine(painter, {at.x() + SkillWidth, base}, table.grid.indicatorHead, label,
                          table.palette.ink);
            for (size_t i = 0; i < names.size(); ++i) {
                const qreal middle = at.x() + table.left(i) + table.column / 2;
                const qreal top = at.y() + height - mm(1) - names[i].height();
                paintTextLine(painter, {middle, top - mm(0.7)}, table.grid.columns[table.first + i].number,
                              font(Face::InterBold, pt(11.5)), table.palette.ink, Qt::AlignHCenter);
                names[i].paint(painter, {middle - (table.column - mm(0.5)) * 0.525, top}, table.palette.ink);
            }
            paintColumnLines(painter, at, height, table);
            drawLine(painter, at.x(), at.x() + table.right(), at.y() + height, SectionLine,
                     table.palette.ink);
        }};
}

/// One behaviour; the first row of a competence on a page carries its title.
Block rowBlock(const Table &table, const GroupGrid::Row &row, const QString &title, qreal rowHeight,
               bool last)
{
    const TextBlock skill(title, SkillStyle, SkillWidth - mm(2));
    const TextBlock words(row.words, WordsStyle, WordsWidth - NumberWidth - mm(2));
    const qreal height = qMax(rowHeight, words.height() + mm(0.5));
    const std::vector<report::MarkFigure> cells(row.cells.begin() + qsizetype(table.first),
                                                row.cells.begin() + qsizetype(table.end));
    return {.height = height, .paint = [=, number = row.number](QPainter &painter, const QPointF &at) {
                const Palette &palette = table.palette;
                skill.paint(painter, at + QPointF(0, mm(1.2)), palette.ink);
                paintTextLine(painter, {at.x() + SkillWidth, at.y() + height / 2 + mm(1.1)}, number,
                              font(Face::Noto, pt(8.2)), palette.ink3);
                words.paintCentred(painter, at.x() + SkillWidth + NumberWidth, at.y(), height, palette.ink);
                for (size_t i = 0; i < cells.size(); ++i)
                    paintPaperMark(painter, {at.x() + table.left(i), at.y(), table.column, height}, cells[i],
                                   palette);
                paintColumnLines(painter, at, height, table);
                const qreal from = last ? 0 : SkillWidth;
                drawLine(painter, at.x() + from, at.x() + table.right(), at.y() + height,
                         last ? EntryLine : RowLine, last ? palette.ink : palette.line);
            }};
}

/// A title may be higher than the few rows of its competence: these get what is missing.
qreal rowHeightFor(const GroupGrid::Competence &competence, qreal rowHeight)
{
    const TextBlock title(competence.title, SkillStyle, SkillWidth - mm(2));
    return qMax(rowHeight, (title.height() + mm(2)) / qreal(competence.rows.size()));
}

Block totalsBlock(const Table &table)
{
    const TextBlock words(table.grid.seenWords, WordsStyle, WordsWidth - mm(2));
    return {.height = mm(7.8), .paint = [=](QPainter &painter, const QPointF &at) {
                const Palette &palette = table.palette;
                drawLine(painter, at.x(), at.x() + table.right(), at.y(), SectionLine, palette.ink);
                const qreal base = at.y() + mm(5);
                paintTextLine(painter, {at.x(), base}, table.grid.seenLabel,
                              font(SkillStyle.face, SkillStyle.size), palette.ink);
                words.paintCentred(painter, at.x() + SkillWidth, at.y(), mm(7.8), palette.ink);
                for (size_t i = 0; i < table.columns(); ++i)
                    paintTextLine(painter, {at.x() + table.left(i) + table.column / 2, base},
                                  table.grid.seen[qsizetype(table.first + i)], font(Face::NotoBold, pt(9.6)),
                                  palette.ink, Qt::AlignHCenter);
                paintColumnLines(painter, at, mm(7.8), table);
                drawLine(painter, at.x(), at.x() + table.right(), at.y() + mm(7.8), EntryLine, palette.ink);
            }};
}

Block legendBlock(const GroupGrid &grid, qreal width, const Palette &palette)
{
    const QFont face = font(Face::Inter, pt(8.4));
    struct Place
    {
        QPointF at;
        qreal cell;
        GroupGrid::LegendEntry entry;
    };
    std::vector<Place> places;
    QPointF at(0, mm(5));
    for (const GroupGrid::LegendEntry &entry : grid.legend) {
        const bool box = entry.mark.state == report::MarkFigure::State::Level;
        const qreal cell = box                                      ? mm(7)
            : entry.mark.state == report::MarkFigure::State::Absent ? mm(12)
                                                                    : mm(4);
        const qreal whole = cell + mm(1.8) + widthOf(entry.words, face);
        if (at.x() > 0 && at.x() + whole > width)
            at = {0, at.y() + mm(6.4)};
        places.push_back({at, cell, entry});
        at.rx() += whole + mm(6);
    }
    return {.height = at.y() + mm(5),
            .paint =
                [=](QPainter &painter, const QPointF &origin) {
                    for (const Place &place : places) {
                        const QPointF middle = origin + place.at;
                        // The mark's own size: its cell is wider than what is drawn.
                        const qreal cell = qMax(place.cell + mm(2), mm(8));
                        paintPaperMark(
                            painter,
                            {middle.x() + place.cell / 2 - cell / 2, middle.y() - mm(3.25), cell, mm(6.5)},
                            place.entry.mark, palette);
                        paintTextLine(painter, middle + QPointF(place.cell + mm(1.8), mm(1.1)),
                                      place.entry.words, face, palette.ink);
                    }
                },
            .before = mm(1)};
}

Block remarksBlock(const GroupGrid &grid, qreal width, const Palette &palette)
{
    constexpr qreal Gap = mm(9);
    const qreal column = (width - 2 * Gap) / 3;
    std::vector<TextBlock> headings, texts;
    qreal height = 0;
    for (const GroupGrid::Remark &remark : grid.remarks) {
        headings.emplace_back(remark.heading, TextStyle{Face::InterBold, pt(9.8), pt(13)}, column);
        texts.emplace_back(remark.text, TextStyle{Face::Noto, pt(9.2), pt(12.4)}, column);
        height = qMax(height, headings.back().height() + texts.back().height());
    }
    return {.height = height + mm(3),
            .paint =
                [=](QPainter &painter, const QPointF &at) {
                    for (size_t i = 0; i < headings.size(); ++i) {
                        const qreal x = at.x() + qreal(i) * (column + Gap);
                        drawLine(painter, x, x + column, at.y(), EntryLine, palette.ink);
                        headings[i].paint(painter, {x, at.y() + mm(2)}, palette.ink);
                        texts[i].paint(painter, {x, at.y() + mm(2) + headings[i].height()}, palette.ink);
                    }
                },
            .before = mm(2)};
}

/// The table of some columns, with its title; rows `rowHeight` high.
std::vector<Block> tableBlocks(const Table &table, qreal rowHeight, bool first)
{
    const Block title = titleBlock(table.grid, table.width, !first, table.palette);
    const Block again = titleBlock(table.grid, table.width, true, table.palette);
    const Block columns = headBlock(table);
    const auto repeated = std::make_shared<Block>(
        Block{.height = again.height + columns.height, .paint = [=](QPainter &painter, const QPointF &at) {
                  again.paint(painter, at);
                  columns.paint(painter, at + QPointF(0, again.height));
              }});
    std::vector<Block> blocks{title, columns};
    blocks[0].newPage = !first;
    blocks[0].withNext = blocks[1].withNext = true;
    for (const GroupGrid::Competence &competence : table.grid.competences) {
        const qreal height = rowHeightFor(competence, rowHeight);
        for (size_t i = 0; i < competence.rows.size(); ++i) {
            const bool last = i + 1 == competence.rows.size();
            blocks.push_back(
                rowBlock(table, competence.rows[i], i == 0 ? competence.title : QString(), height, last));
            blocks.back().head = repeated;
            // Long competences may break, but neither after their first row nor before their last.
            blocks.back().withNext = !last
                && (competence.rows.size() <= UnsplitRows || i == 0 || i + 2 == competence.rows.size());
        }
    }
    blocks.back().withNext = true;
    blocks.push_back(totalsBlock(table));
    blocks.back().head = repeated;
    return blocks;
}

std::vector<Block> allBlocks(const GroupGrid &grid, const Setting &setting, qreal rowHeight)
{
    std::vector<Block> blocks;
    for (size_t first = 0; first < grid.columns.size(); first += MostColumns) {
        const std::vector<Block> table = tableBlocks(tableOf(grid, first, setting), rowHeight, first == 0);
        blocks.insert(blocks.end(), table.begin(), table.end());
    }
    return blocks;
}

/// The legend stands under the table on each page, the remarks after the last.
std::vector<PageContent> pagesOf(const GroupGrid &grid, const Setting &setting, qreal rowHeight)
{
    const QRectF content = setting.sheet.content;
    const Block legend = legendBlock(grid, content.width(), setting.palette);
    const Block remarks = remarksBlock(grid, content.width(), setting.palette);
    std::vector<PageContent> pages = paginated(allBlocks(grid, setting, rowHeight),
                                               content.adjusted(0, 0, 0, -legend.before - legend.height));
    for (PageContent &page : pages) {
        page.blocks.push_back({{content.left(), page.end + legend.before}, legend.paint});
        page.end += legend.before + legend.height;
    }
    if (pages.back().end + remarks.before + remarks.height <= content.bottom()) {
        pages.back().blocks.push_back({{content.left(), pages.back().end + remarks.before}, remarks.paint});
        return pages;
    }
    const Block title = titleBlock(grid, content.width(), true, setting.palette);
    pages.push_back({{{content.topLeft(), title.paint},
                      {content.topLeft() + QPointF(0, title.height + mm(2)), remarks.paint}}});
    for (size_t i = 0; i < pages.size(); ++i) {
        pages[i].number = int(i) + 1;
        pages[i].count = int(pages.size());
    }
    return pages;
}

} // namespace

std::vector<PageContent> layGrid(const GroupGrid &grid, const Setting &setting)
{
    const QRectF content = setting.sheet.content;
    if (!grid.nothing.isEmpty()) {
        const TextBlock words(grid.nothing, {Face::Noto, pt(10.5), pt(14.3)}, content.width());
        const Palette palette = setting.palette;
        return paginated(
            {titleBlock(grid, content.width(), false, palette),
             {.height = words.height(),
              .paint = [=](QPainter &painter, const QPointF &at) { words.paint(painter, at, palette.ink); }}},
            content);
    }
    // The fewest pages that the lowest rows give, filled with the highest rows that keep to them.
    const size_t fewest = pagesOf(grid, setting, LowestRow).size();
    for (qreal height = HighestRow; height > LowestRow; height -= mm(0.25)) {
        std::vector<PageContent> pages = pagesOf(grid, setting, height);
        if (pages.size() <= fewest)
            return pages;
    }
    return pagesOf(grid, setting, LowestRow);
}

} // namespace mettle::print
