// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/badgepicture.h"
#include "ui/print/layouts.h"
#include "ui/print/qrcode.h"
#include "ui/print/textblock.h"
#include "ui/print/textline.h"

#include <QPainter>

namespace mettle::print {

using report::StrengthsCard;

namespace {

constexpr qreal TextLeft = mm(13);
constexpr qreal QrSize = mm(29);
constexpr qreal BadgeSize = mm(24);

/// The sizes of the texts that give way when the page is full (PRINT.md: down to 9.5 pt).
struct Sizes
{
    TextStyle own;
    TextStyle story;
};

const Sizes AllSizes[]{
    {{Face::Noto, pt(14), pt(20)}, {Face::Noto, pt(10.5), pt(14.8)}},
    {{Face::Noto, pt(12), pt(17)}, {Face::Noto, pt(10), pt(13.8)}},
    {{Face::Noto, pt(10.5), pt(14.5)}, {Face::Noto, pt(9.5), pt(12.8)}},
};

Block titleBlock(const StrengthsCard &card, const Palette &palette)
{
    const TextStyle style = fitting(card.name,
                                    {{Face::InterBold, pt(32), pt(36)},
                                     {Face::InterBold, pt(26), pt(30)},
                                     {Face::InterBold, pt(20), pt(24)}},
                                    ContentWidth);
    const TextBlock name(card.name, style, ContentWidth);
    TextBlock wish;
    if (!card.wish.isEmpty())
        wish = TextBlock({{card.wishLabel + u' ', Face::Noto}, {card.wish, Face::NotoBold}},
                         {Face::Noto, pt(12), pt(16)}, ContentWidth);
    return {.height = name.height() + wish.height() + mm(4.4),
            .paint = [=](QPainter &painter, const QPointF &at) {
                name.paint(painter, at, palette.ink);
                wish.paint(painter, at + QPointF(0, name.height() + mm(0.6)), palette.ink);
            }};
}

Block ownWordsBlock(const StrengthsCard &card, const Sizes &sizes, const Palette &palette)
{
    const TextBlock label(card.ownWordsLabel, {Face::InterSemiBold, pt(8), pt(11)}, ContentWidth - mm(12));
    const TextBlock words(card.ownWords, sizes.own, ContentWidth - mm(12));
    const qreal height = mm(3.6) + label.height() + words.height() + mm(3.2);
    return {.height = height + mm(5.4), .paint = [=](QPainter &painter, const QPointF &at) {
                painter.fillRect(QRectF(at.x(), at.y(), ContentWidth, height), palette.surface2);
                painter.fillRect(QRectF(at.x(), at.y(), mm(1.6), height), palette.accent);
                label.paint(painter, at + QPointF(mm(6.5), mm(3.6)), palette.ink3);
                words.paint(painter, at + QPointF(mm(6.5), mm(3.6) + label.height()), palette.ink);
            }};
}

Block strengthBlock(const StrengthsCard &card, size_t index, const Sizes &sizes, const Palette &palette)
{
    const StrengthsCard::Strength &strength = card.strengths[index];
    const qreal width = ContentWidth - TextLeft;
    const TextBlock name(strength.name, {Face::InterBold, pt(14), pt(18)}, width);
    const TextBlock story(strength.story, sizes.story, width);
    TextBlock use;
    if (!strength.use.isEmpty())
        use = TextBlock({{card.useLabel + u' ', Face::NotoBold}, {strength.use, Face::Noto}}, sizes.story,
                        width - mm(6));
    const qreal useHeight = use.isEmpty() ? 0 : use.height() + mm(3);
    const TextBlock seen(strength.seen, {Face::InterMedium, pt(8.2), pt(11)}, width);
    const qreal useTop = mm(3) + name.height() + story.height() + (useHeight > 0 ? mm(1.4) : 0);
    const qreal seenTop = useTop + useHeight + mm(1.4);
    return {.height = seenTop + seen.height() + mm(3.4), .paint = [=](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                paintTextLine(painter, at + QPointF(0, mm(11.2)), QString::number(index + 1),
                              font(Face::InterBold, pt(26)), palette.ink);
                const qreal x = at.x() + TextLeft;
                name.paint(painter, {x, at.y() + mm(3)}, palette.ink);
                story.paint(painter, {x, at.y() + mm(3) + name.height()}, palette.ink);
                if (useHeight > 0) {
                    painter.fillRect(QRectF(x, at.y() + useTop, width, useHeight), palette.surface2);
                    use.paint(painter, {x + mm(3), at.y() + useTop + mm(1.5)}, palette.ink);
                }
                seen.paint(painter, {x, at.y() + seenTop}, palette.ink3);
            }};
}

Block badgesBlock(const StrengthsCard &card, const Palette &palette)
{
    const qreal textLeft = qreal(card.badges.size()) * (BadgeSize + mm(4)) + mm(2);
    const qreal textWidth = ContentWidth - textLeft - (card.link.isEmpty() ? 0 : QrSize + mm(6));
    std::vector<Run> runs{{card.badgesHeading, Face::NotoBold}};
    for (const StrengthsCard::Badge &badge : card.badges)
        runs.push_back({u'\n' + badge.words, Face::Noto});
    if (!card.link.isEmpty()) {
        runs.push_back({u'\n' + card.linkLabel + u' ', Face::Noto});
        runs.push_back({card.link, Face::NotoBold});
    }
    const TextBlock words(runs, {Face::Noto, pt(9.5), pt(13.4)}, textWidth);
    const qreal height = mm(4) + qMax(words.height(), card.link.isEmpty() ? BadgeSize : QrSize);
    return {.height = height,
            .paint = [=, badges = card.badges, link = card.link](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                const qreal top = at.y() + mm(4);
                words.paint(painter, {at.x() + textLeft, top}, palette.ink);
                for (size_t i = 0; i < badges.size(); ++i)
                    paintBadge(painter, {at.x() + qreal(i) * (BadgeSize + mm(4)), top, BadgeSize, BadgeSize},
                               {badges[i].design}, BadgeForm::Small);
                if (!link.isEmpty())
                    paintQr(painter, {at.x() + ContentWidth - QrSize, top - mm(1), QrSize, QrSize}, link,
                            QrLevel::Medium);
            }};
}

std::vector<Block> blocksOf(const StrengthsCard &card, const Sizes &sizes, const Palette &palette)
{
    std::vector<Block> blocks{titleBlock(card, palette)};
    if (!card.ownWords.isEmpty())
        blocks.push_back(ownWordsBlock(card, sizes, palette));
    for (size_t i = 0; i < card.strengths.size(); ++i)
        blocks.push_back(strengthBlock(card, i, sizes, palette));
    if (card.strengths.empty()) {
        const TextBlock words(card.nothingYet, sizes.story, ContentWidth);
        blocks.push_back({.height = words.height(), .paint = [=](QPainter &painter, const QPointF &at) {
                              words.paint(painter, at, palette.ink);
                          }});
    }
    if (!card.badges.empty())
        blocks.push_back(badgesBlock(card, palette));
    return blocks;
}

} // namespace

std::vector<PageContent> layStrengthsCard(const StrengthsCard &card, const Setting &setting)
{
    std::vector<Block> blocks;
    for (const Sizes &sizes : AllSizes) {
        blocks = blocksOf(card, sizes, setting.palette);
        if (heightOf(blocks) <= setting.sheet.content.height())
            break;
    }
    return paginated(blocks, setting.sheet.content);
}

} // namespace mettle::print
