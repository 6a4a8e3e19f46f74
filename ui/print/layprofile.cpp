// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/gapglyph.h"
#include "ui/print/layouts.h"
#include "ui/print/layprofileevidence.h"
#include "ui/print/positionbar.h"
#include "ui/print/textblock.h"
#include "ui/print/textline.h"

#include <QPainter>

namespace mettle::print {

using report::CompetenceProfile;

namespace {

// PRINT.md, "Bar chart of the profile": name 44 mm, boxes 62, position words 40, gap 28.
constexpr qreal BoxesLeft = mm(44.9);
constexpr qreal BoxesWidth = mm(60);
constexpr qreal BoxHeight = mm(4.6);
constexpr qreal BoxGap = mm(1.2);
constexpr qreal DigitMiddle = mm(108.8);
constexpr qreal WordsLeft = mm(112.2);
constexpr qreal GapLeft = mm(146.6);
constexpr qreal NameWidth = mm(42.5);
constexpr qreal AreaHeight = mm(7.1);
constexpr qreal RowHeight = mm(9.15);
constexpr qreal LowRowHeight = mm(8.2); ///< Letter, and where more rows are to fit
constexpr qreal GlyphSize = mm(3.8);

const TextStyle NameStyle{Face::InterMedium, pt(9.6), pt(11.3)};
const TextStyle WordStyle{Face::Noto, pt(8.3), pt(10.3)};
const TextStyle GapStyle{Face::InterMedium, pt(8.4), pt(10.3)};

/// Name, course, how much is explored, what it is compared with.
Block topBlock(const CompetenceProfile &page, const Setting &setting)
{
    const Palette palette = setting.palette;
    const qreal rightWidth = mm(38);
    const qreal width = ContentWidth - rightWidth - mm(4);
    const TextBlock name(page.name,
                         fitting(page.name,
                                 {{Face::InterBold, pt(26), pt(29)},
                                  {Face::InterBold, pt(22), pt(25)},
                                  {Face::InterBold, pt(18), pt(21)}},
                                 width),
                         width);
    const TextBlock about(page.about, {Face::Noto, pt(10.5), pt(14.3)}, width);
    const qreal nameEnd = name.height() + mm(0.6);
    const qreal aboutEnd = nameEnd + about.height();
    qreal height = aboutEnd + mm(2);
    TextBlock compared;
    if (!page.comparedWith.isEmpty()) {
        compared = TextBlock({{page.comparedLabel + u' ', Face::NotoBold}, {page.comparedWith, Face::Noto}},
                             {Face::Noto, pt(10.5), pt(14.3)}, ContentWidth);
        height += mm(1.6) + compared.height();
    }
    const QString explored = page.explored, words = page.exploredWords;
    return {.height = height + mm(1.6), .paint = [=](QPainter &painter, const QPointF &at) {
                name.paint(painter, at, palette.ink);
                about.paint(painter, at + QPointF(0, nameEnd), palette.ink);
                const qreal base = at.y() + aboutEnd;
                paintTextLine(painter, {at.x() + ContentWidth, base - mm(4.9)}, explored,
                              font(Face::InterBold, pt(17)), palette.ink, Qt::AlignRight);
                paintTextLine(painter, {at.x() + ContentWidth, base - mm(1)}, words,
                              font(Face::InterMedium, pt(8)), palette.ink3, Qt::AlignRight);
                compared.paint(painter, at + QPointF(0, aboutEnd + mm(2.6)), palette.ink);
            }};
}

/// The figures: gaps with a target, areas without; a row of up to five, each under its own line.
std::vector<Block> countBlocks(const CompetenceProfile &page, const Setting &setting)
{
    const Palette palette = setting.palette;
    std::vector<Block> blocks;
    const size_t inRow = page.counts.size() <= 5 ? qMax<size_t>(3, page.counts.size()) : 4;
    if (page.counts.size() > 2 * inRow)
        return blocks; // a list of many areas: the table says it all
    const qreal width = (ContentWidth - (qreal(inRow) - 1) * mm(4)) / qreal(inRow);
    for (size_t first = 0; first < page.counts.size(); first += inRow) {
        const std::vector<CompetenceProfile::Count> row(
            page.counts.begin() + qsizetype(first),
            page.counts.begin() + qsizetype(qMin(first + inRow, page.counts.size())));
        std::vector<TextBlock> words;
        for (const CompetenceProfile::Count &count : row) {
            const qreal numberWidth
                = count.gap ? widthOf(count.number, font(Face::InterBold, pt(17))) + mm(1.8) : 0;
            const std::vector<Run> runs = count.gap
                ? std::vector<Run>{{count.words, Face::InterMedium}}
                : std::vector<Run>{{count.number + u' ', Face::InterSemiBold},
                                   {count.words, Face::InterMedium}};
            words.emplace_back(runs, TextStyle{Face::InterMedium, pt(8.6), pt(10)},
                               width - mm(6) - numberWidth);
        }
        blocks.push_back({.height = mm(10), .paint = [=](QPainter &painter, const QPointF &at) {
                              for (size_t i = 0; i < row.size(); ++i) {
                                  const qreal x = at.x() + qreal(i) * (width + mm(4));
                                  const qreal middle = at.y() + mm(4.6);
                                  drawLine(painter, x, x + width, at.y(), EntryLine, palette.ink);
                                  qreal textLeft = x + mm(7);
                                  if (row[i].gap) {
                                      const QFont digits = font(Face::InterBold, pt(17));
                                      paintGapGlyph(painter, {x, middle - mm(2.1), mm(4.2), mm(4.2)},
                                                    *row[i].gap, palette);
                                      paintTextLine(painter, {x + mm(6), middle + mm(2.2)}, row[i].number,
                                                    digits, palette.ink);
                                      textLeft = x + mm(7.4) + widthOf(row[i].number, digits);
                                  } else {
                                      drawNumberDisc(painter, {x + mm(2.5), middle}, mm(5),
                                                     QString::number(row[i].area), palette);
                                  }
                                  words[i].paintCentred(painter, textLeft, middle - mm(4), mm(8),
                                                        palette.ink);
                              }
                          }});
    }
    return blocks;
}

/// The header of the table, with a word over each box.
std::shared_ptr<const Block> tableHead(const CompetenceProfile &page, const Setting &setting)
{
    const Palette palette = setting.palette;
    const int count = int(page.levels.size());
    const qreal boxWidth = levelBoxWidth(count, BoxesWidth, BoxGap);
    const auto levels = page.levels;
    std::vector<TextBlock> words;
    qreal wordsHeight = 0;
    for (const CompetenceProfile::LevelHead &level : levels) {
        words.emplace_back(level.words, TextStyle{Face::Inter, pt(7.6), pt(8.6)}, boxWidth + BoxGap);
        wordsHeight = qMax(wordsHeight, words.back().height());
    }
    const qreal height = mm(3.6) + wordsHeight + mm(1);
    const QString skill = page.skillHead, standing = page.standingHead, gap = page.gapHead;
    return std::make_shared<Block>(Block{
        .height = height, .paint = [=](QPainter &painter, const QPointF &at) {
            const qreal base = at.y() + height - mm(1.2);
            const QFont label = font(Face::InterSemiBold, pt(8.5));
            paintTextLine(painter, {at.x(), base}, skill, label, palette.ink3);
            for (size_t i = 0; i < levels.size(); ++i) {
                const qreal x = at.x() + BoxesLeft + qreal(i) * (boxWidth + BoxGap);
                const QFont digit = font(Face::InterBold, pt(8.6));
                if (words[i].isEmpty()) {
                    paintTextLine(painter, {x + boxWidth / 2, base}, levels[i].digit, digit, palette.ink,
                                  Qt::AlignHCenter);
                    continue;
                }
                paintTextLine(painter, {x, at.y() + mm(2.8)}, levels[i].digit, digit, palette.ink);
                words[i].paint(painter, {x, at.y() + mm(3.6)}, palette.ink);
            }
            paintTextLine(painter, {at.x() + DigitMiddle - mm(2.4), base}, standing, label, palette.ink3);
            paintTextLine(painter, {at.x() + GapLeft, base}, gap, label, palette.ink3);
            drawLine(painter, at.x(), at.x() + ContentWidth, at.y() + height, SectionLine, palette.ink);
        }});
}

Block areaBlock(const CompetenceProfile::Area &area, const Setting &setting)
{
    const Palette palette = setting.palette;
    const TextBlock title(area.title, {Face::InterBold, pt(10.2), pt(12)}, ContentWidth - mm(8));
    return {.height = AreaHeight,
            .paint =
                [=, number = area.number](QPainter &painter, const QPointF &at) {
                    if (number > 0)
                        drawNumberDisc(painter, at + QPointF(mm(2.5), AreaHeight / 2), mm(5),
                                       QString::number(number), palette);
                    title.paintCentred(painter, at.x() + (number > 0 ? mm(7) : 0), at.y(), AreaHeight,
                                       palette.ink);
                    drawLine(painter, at.x(), at.x() + ContentWidth, at.y() + AreaHeight, RowLine,
                             palette.line);
                },
            .withNext = true};
}

/// One competence, measured: every text of the row, and how high it has to be.
struct RowLayout
{
    TextBlock name;
    TextBlock standing;
    TextBlock gap;
    qreal least = 0;

    explicit RowLayout(const CompetenceProfile::Row &row)
        : name(row.name, NameStyle, NameWidth - (row.canExplain ? mm(4.4) : 0))
        , standing({{row.strong, Face::NotoBold},
                    {row.more.isEmpty() ? QString() : QStringLiteral("\n") + row.more, Face::Noto}},
                   WordStyle, (row.gap ? GapLeft - mm(0.8) : ContentWidth) - WordsLeft)
        , gap(row.gapWords, GapStyle, ContentWidth - GapLeft - GlyphSize - mm(1.6))
    {
        least = qMax(qMax(name.height(), gap.height()), standing.height()) + mm(0.7);
    }
};

Block rowBlock(const CompetenceProfile::Row &row, const RowLayout &texts, qreal rowHeight, bool last,
               const Setting &setting)
{
    const Palette palette = setting.palette;
    const qreal height = qMax(rowHeight, texts.least);
    return {.height = height, .paint = [=](QPainter &painter, const QPointF &at) {
                // Painted in the order of reading: name, words, gap, then the bar.
                texts.name.paintCentred(painter, at.x(), at.y(), height, palette.ink);
                if (row.canExplain) {
                    const qreal y = at.y() + height / 2 + texts.name.height() / 2 - NameStyle.line / 2;
                    paintSpeech(painter,
                                {at.x() + texts.name.lastLineEnd() + mm(1.2), y - mm(1.6), mm(3.3), mm(3.3)},
                                palette.ink, mm(0.32));
                }
                const qreal middle = at.y() + height / 2;
                paintTextLine(painter, {at.x() + DigitMiddle, middle + mm(2.2)}, row.digit,
                              font(Face::InterBold, pt(15)), palette.ink, Qt::AlignHCenter);
                texts.standing.paintCentred(painter, at.x() + WordsLeft, at.y(), height, palette.ink);
                if (row.gap) {
                    paintGapGlyph(painter, {at.x() + GapLeft, middle - GlyphSize / 2, GlyphSize, GlyphSize},
                                  *row.gap, palette);
                    texts.gap.paintCentred(painter, at.x() + GapLeft + GlyphSize + mm(1.6), at.y(), height,
                                           palette.ink);
                }
                paintPositionBoxes(painter,
                                   {at.x() + BoxesLeft, middle - BoxHeight / 2, BoxesWidth, BoxHeight},
                                   row.bar, palette);
                if (last)
                    drawLine(painter, at.x(), at.x() + ContentWidth, at.y() + height, EntryLine, palette.ink);
                else
                    drawLine(painter, at.x(), at.x() + ContentWidth, at.y() + height, RowLine, palette.line);
            }};
}

std::vector<Block> tableBlocks(const CompetenceProfile &page, const Setting &setting, qreal rowHeight)
{
    const std::shared_ptr<const Block> head = tableHead(page, setting);
    std::vector<Block> blocks{*head};
    blocks.front().withNext = true;
    for (const CompetenceProfile::Area &area : page.areas) {
        if (!area.title.isEmpty()) {
            blocks.push_back(areaBlock(area, setting));
            blocks.back().head = head;
        }
        for (size_t i = 0; i < area.rows.size(); ++i) {
            const RowLayout texts(area.rows[i]);
            blocks.push_back(rowBlock(area.rows[i], texts, rowHeight, i + 1 == area.rows.size(), setting));
            blocks.back().head = head;
            // A heading stays with two of its rows, and no last row stands alone over the page.
            blocks.back().withNext = i + 1 < area.rows.size() && (i == 0 || i + 2 == area.rows.size());
        }
    }
    return blocks;
}

} // namespace

std::vector<PageContent> layProfile(const CompetenceProfile &page, const Setting &setting)
{
    std::vector<Block> top{topBlock(page, setting)};
    for (const Block &block : countBlocks(page, setting))
        top.push_back(block);
    const Block key = profileKey(page, setting);
    // As high as they may be and still leave all on one page; many competences go on over the page at full height.
    std::vector<Block> table;
    for (qreal height = setting.sheet.letter ? LowRowHeight : RowHeight;; height -= mm(0.1)) {
        table = tableBlocks(page, setting, height);
        if (heightOf(top) + heightOf(table) + key.before + key.height <= setting.sheet.content.height())
            break;
        if (height < LowRowHeight - mm(0.3)) {
            table = tableBlocks(page, setting, setting.sheet.letter ? LowRowHeight : RowHeight);
            break;
        }
    }
    const bool onePage
        = heightOf(top) + heightOf(table) + key.before + key.height <= setting.sheet.content.height();
    std::vector<Block> blocks = top;
    blocks.insert(blocks.end(), table.begin(), table.end());
    blocks.push_back(key);
    // Lines to write on, space and second quotes give way, in this order, when that saves a page.
    const size_t fewest = paginated(blocks, setting.sheet.content).size() + (onePage ? 1 : 0);
    std::vector<PageContent> pages;
    for (const EvidenceFit &fit :
         {EvidenceFit{3, mm(4.6)}, EvidenceFit{2, mm(4.6)}, EvidenceFit{2, mm(3.2)}, EvidenceFit{2, mm(3.2), 1}}) {
        std::vector<Block> all = blocks;
        const std::vector<Block> evidence = profileEvidence(page, fit, setting);
        all.insert(all.end(), evidence.begin(), evidence.end());
        all[blocks.size()].newPage = onePage;
        std::vector<PageContent> tried = paginated(all, setting.sheet.content);
        if (pages.empty() || tried.size() < pages.size())
            pages = std::move(tried);
        if (pages.size() <= fewest)
            break;
    }
    for (PageContent &content : pages)
        content.name = setting.frame.footName;
    return pages;
}

} // namespace mettle::print
