// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layprofileevidence.h"

#include "ui/print/gapglyph.h"
#include "ui/print/positionbar.h"
#include "ui/print/textblock.h"
#include "ui/print/textline.h"

#include <QPainter>

namespace mettle::print {

using report::CompetenceProfile;

namespace {

// PRINT.md, "Page grid": 54 + 6 + 114.
constexpr qreal LeftWidth = mm(54);
constexpr qreal QuoteLeft = mm(60);
constexpr qreal QuoteText = mm(63.8);
constexpr qreal BarWidth = mm(0.9);

const TextStyle KeyStyle{Face::Inter, pt(8.2), pt(10)};
const TextStyle SmallText{Face::Noto, pt(9.6), pt(12.2)};
const TextStyle QuoteStyle{Face::Noto, pt(10.4), pt(14)};
const TextStyle MetaStyle{Face::Inter, pt(7.8), pt(10)};
const TextStyle EntryStyle{Face::InterBold, pt(11.6), pt(14)};
const TextStyle SectionStyle{Face::InterBold, pt(13), pt(16)};

/// One sign of the key with its words.
struct KeyEntry
{
    Paint sign;
    qreal signWidth;
    QString words;
};

std::vector<KeyEntry> keyEntries(const CompetenceProfile::Key &key, const Palette &palette)
{
    std::vector<KeyEntry> out;
    const auto swatch = [&](const QString &words, const QColor &fill) {
        out.push_back({[=](QPainter &painter, const QPointF &at) {
                           painter.fillRect(QRectF(at.x(), at.y() - mm(1.9), mm(8), mm(3.8)), fill);
                       },
                       mm(8), words});
    };
    swatch(key.standing, palette.accent);
    swatch(key.below, palette.below);
    out.push_back({[=](QPainter &painter, const QPointF &at) {
                       const QRectF box(at.x(), at.y() - mm(1.9), mm(8), mm(3.8));
                       paintLevelBox(painter, box, 1, palette.accent, palette);
                   },
                   mm(8), key.once});
    for (const bool must : {true, false})
        if (const QString &words = must ? key.must : key.nice; !words.isEmpty())
            out.push_back(
                {[=](QPainter &painter, const QPointF &at) {
                     paintTargetTip(painter, {at.x(), at.y() - mm(1.7), mm(3.8), mm(3.3)}, must, palette);
                 },
                 mm(3.8), words});
    if (!key.self.isEmpty())
        out.push_back({[=](QPainter &painter, const QPointF &at) {
                           paintSelfRing(painter, at + QPointF(mm(1.4), 0), mm(2.7), palette);
                       },
                       mm(2.8), key.self});
    if (!key.explain.isEmpty())
        out.push_back(
            {[=](QPainter &painter, const QPointF &at) {
                 paintSpeech(painter, {at.x(), at.y() - mm(1.7), mm(3.3), mm(3.3)}, palette.ink, mm(0.32));
             },
             mm(3.4), key.explain});
    return out;
}

/// A quote with its petrol bar: when, where, by whom, and the words.
struct QuoteLayout
{
    TextBlock meta;
    TextBlock words;
    TextBlock comment;

    explicit QuoteLayout(const report::Quote &quote)
    {
        QStringList parts{quote.when, quote.activity, quote.by};
        parts.removeAll(QString());
        const qreal width = ContentWidth - QuoteText;
        meta = TextBlock(parts.join(QStringLiteral(" · ")), MetaStyle, width);
        words = TextBlock(quote.text, QuoteStyle, width);
        comment = TextBlock(quote.comment, SmallText, width - mm(4));
    }
    [[nodiscard]] qreal height() const
    {
        return meta.height() + words.height() + (comment.isEmpty() ? 0 : comment.height() + mm(1));
    }
    void paint(QPainter &painter, const QPointF &at, const Palette &palette) const
    {
        painter.fillRect(QRectF(at.x() + QuoteLeft, at.y() + mm(0.4), BarWidth, height() - mm(0.4)),
                         palette.accent);
        meta.paint(painter, at + QPointF(QuoteText, 0), palette.ink3);
        words.paint(painter, at + QPointF(QuoteText, meta.height()), palette.ink);
        if (!comment.isEmpty()) {
            const QPointF place = at + QPointF(QuoteText + mm(4), meta.height() + words.height() + mm(1));
            drawLine(painter, place.x() - mm(4), place.x() - mm(1.2), place.y() + SmallText.line / 2, RowLine,
                     palette.ink);
            comment.paint(painter, place, palette.ink);
        }
    }
};

Block entryBlock(const CompetenceProfile::Entry &entry, const EvidenceFit &fit, const Setting &setting)
{
    const Palette palette = setting.palette;
    const TextBlock name(entry.name, EntryStyle, LeftWidth - (entry.canExplain ? mm(5) : 0));
    const TextBlock strong(entry.strong, {Face::NotoBold, SmallText.size, SmallText.line}, LeftWidth);
    const TextBlock why(entry.why, SmallText, LeftWidth);
    std::vector<QuoteLayout> quotes;
    qreal right = 0;
    for (const report::Quote &quote : entry.quotes) {
        if (quotes.size() == fit.quotes)
            break;
        quotes.emplace_back(quote);
        right += quotes.back().height() + (quotes.size() > 1 ? mm(2) : 0);
    }
    const qreal left = name.height() + strong.height() + why.height();
    return {.height = qMax(left, right) + fit.space,
            .paint = [=, canExplain = entry.canExplain](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.line2);
                const QPointF top = at + QPointF(0, fit.space * 0.48);
                name.paint(painter, top, palette.ink);
                if (canExplain) {
                    const qreal y = top.y() + name.height() - EntryStyle.line / 2;
                    paintSpeech(painter,
                                {top.x() + name.lastLineEnd() + mm(1.3), y - mm(1.8), mm(3.7), mm(3.7)},
                                palette.ink, mm(0.36));
                }
                strong.paint(painter, top + QPointF(0, name.height()), palette.ink);
                why.paint(painter, top + QPointF(0, name.height() + strong.height()), palette.ink);
                qreal y = top.y() + mm(0.4);
                for (const QuoteLayout &quote : quotes) {
                    quote.paint(painter, {at.x(), y}, palette);
                    y += quote.height() + mm(2);
                }
            }};
}

/// A heading at the left, text at the right, a strong line above: what is not yet explored, or that nothing is there.
Block besideBlock(const QString &heading, const QString &text, const QString &more, const Setting &setting)
{
    const Palette palette = setting.palette;
    const qreal x = heading.isEmpty() ? 0 : QuoteLeft;
    const TextBlock title(heading, EntryStyle, LeftWidth);
    const TextBlock words(more.isEmpty() ? text : text + u'\n' + more, SmallText, ContentWidth - x);
    return {.height = qMax(title.height(), words.height()) + mm(5),
            .paint = [=](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                title.paint(painter, at + QPointF(0, mm(2.4)), palette.ink);
                words.paint(painter, at + QPointF(x, mm(2.6)), palette.ink);
            }};
}

Block readingBlock(const CompetenceProfile::Reading &reading, const Setting &setting)
{
    const Palette palette = setting.palette;
    constexpr qreal SecondLeft = mm(52.3), ThirdLeft = mm(118.2);
    const TextStyle headStyle{Face::InterBold, pt(9.8), pt(12.5)};
    const TextBlock heading(reading.heading, SectionStyle, ContentWidth);
    const TextBlock heads[]{{reading.levelsHeading, headStyle, SecondLeft - mm(4)},
                            {reading.fillHeading, headStyle, ThirdLeft - SecondLeft - mm(4)},
                            {reading.aboutHeading, headStyle, ContentWidth - ThirdLeft}};
    const TextBlock levels(reading.levels.join(u'\n'), SmallText, SecondLeft - mm(4));
    const TextBlock about(reading.about, SmallText, ContentWidth - ThirdLeft);
    const QStringList fill = reading.fill;
    const qreal headHeight = qMax(heads[0].height(), qMax(heads[1].height(), heads[2].height())) + mm(0.6);
    const qreal text = qMax(qMax(levels.height(), about.height()), qreal(fill.size()) * mm(4.6));
    const qreal height = mm(2.4) + heading.height() + mm(1) + headHeight + text + mm(3);
    const std::vector<TextBlock> headings(std::begin(heads), std::end(heads));
    return {.height = height, .paint = [=](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                heading.paint(painter, at + QPointF(0, mm(2.4)), palette.ink);
                const QPointF top = at + QPointF(0, mm(3.4) + heading.height());
                const qreal below = top.y() + headHeight;
                headings[0].paint(painter, top, palette.ink);
                levels.paint(painter, {at.x(), below}, palette.ink);
                headings[1].paint(painter, top + QPointF(SecondLeft, 0), palette.ink);
                for (int i = 0; i < fill.size(); ++i) {
                    const qreal middle = below + (i + 0.5) * mm(4.6);
                    paintTextLine(painter, {at.x() + SecondLeft + mm(17), middle + mm(1.2)}, fill[i],
                                  font(SmallText.face, SmallText.size), palette.ink);
                    paintLevelBox(painter, {at.x() + SecondLeft, middle - mm(1.7), mm(14.5), mm(3.4)}, i + 1,
                                  palette.accent, palette);
                }
                headings[2].paint(painter, top + QPointF(ThirdLeft, 0), palette.ink);
                about.paint(painter, {at.x() + ThirdLeft, below}, palette.ink);
            }};
}

Block commentBlock(const CompetenceProfile &page, int lines, const Setting &setting)
{
    const Palette palette = setting.palette;
    const TextBlock heading(page.commentHeading, {Face::InterBold, pt(10.5), pt(13)}, ContentWidth - mm(7));
    const TextBlock questions(page.commentQuestions, {Face::InterMedium, pt(8), pt(10.5)},
                              ContentWidth - mm(7));
    const qreal textHeight = mm(2.4) + heading.height() + questions.height();
    const qreal height = textHeight + lines * mm(9.2) + mm(4.4);
    return {.height = height,
            .paint =
                [=](QPainter &painter, const QPointF &at) {
                    painter.setPen(QPen(palette.ink, EntryLine, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRect(QRectF(at, QSizeF(ContentWidth, height)));
                    heading.paint(painter, at + QPointF(mm(3.5), mm(2.4)), palette.ink);
                    questions.paint(painter, at + QPointF(mm(3.5), mm(2.4) + heading.height()), palette.ink3);
                    for (int i = 1; i <= lines; ++i)
                        drawLine(painter, at.x() + mm(3.5), at.x() + ContentWidth - mm(3.5),
                                 at.y() + textHeight + i * mm(9.2), RowLine, palette.line2);
                },
            .before = mm(1)};
}

Block togetherBlock(const CompetenceProfile &page, const Setting &setting)
{
    const Palette palette = setting.palette;
    const QFont face = font(Face::Noto, pt(9.6));
    const qreal start = widthOf(page.lookedAt, face) + mm(2);
    const qreal decided = widthOf(page.decided, face);
    const bool oneLine = start + mm(30) + mm(4) + decided <= ContentWidth;
    const QString first = page.lookedAt, second = page.decided;
    return {.height = oneLine ? mm(8) : mm(13), .paint = [=](QPainter &painter, const QPointF &at) {
                const qreal base = at.y() + mm(6.4);
                paintTextLine(painter, {at.x(), base}, first, face, palette.ink);
                drawLine(painter, at.x() + start, at.x() + start + mm(28), base + mm(0.8), RowLine,
                         palette.line2);
                if (oneLine)
                    paintTextLine(painter, {at.x() + ContentWidth, base}, second, face, palette.ink,
                                  Qt::AlignRight);
                else
                    paintTextLine(painter, {at.x(), base + mm(5)}, second, face, palette.ink);
            }};
}

} // namespace

Block profileKey(const CompetenceProfile &page, const Setting &setting)
{
    const Palette palette = setting.palette;
    const QFont face = font(KeyStyle.face, KeyStyle.size);
    struct Place
    {
        QPointF at;
        KeyEntry entry;
    };
    std::vector<Place> places;
    QPointF at(0, mm(3.8));
    for (const KeyEntry &entry : keyEntries(page.key, palette)) {
        const qreal width = entry.signWidth + mm(1.6) + widthOf(entry.words, face);
        if (at.x() > 0 && at.x() + width > ContentWidth)
            at = {0, at.y() + mm(5.2)};
        places.push_back({at, entry});
        at.rx() += width + mm(5);
    }
    TextBlock levels;
    if (!page.key.levels.isEmpty())
        levels = TextBlock({{page.key.levelsLabel + u' ', Face::NotoBold}, {page.key.levels, Face::Noto}},
                           {Face::Noto, pt(8.6), pt(11)}, ContentWidth);
    const qreal entriesHeight = at.y() + mm(2.6);
    return {.height = entriesHeight + levels.height() + (levels.isEmpty() ? 0 : mm(0.6)),
            .paint = [=](QPainter &painter, const QPointF &origin) {
                for (const Place &place : places) {
                    const QPointF middle = origin + place.at;
                    place.entry.sign(painter, middle);
                    paintTextLine(painter, middle + QPointF(place.entry.signWidth + mm(1.6), mm(1.05)),
                                  place.entry.words, face, palette.ink);
                }
                levels.paint(painter, origin + QPointF(0, entriesHeight + mm(0.6)), palette.ink);
            }};
}

std::vector<Block> profileEvidence(const CompetenceProfile &page, const EvidenceFit &fit,
                                   const Setting &setting)
{
    std::vector<Block> blocks;
    const Palette palette = setting.palette;
    const TextBlock heading(page.evidenceHeading, {Face::InterBold, pt(17), pt(20)}, ContentWidth);
    blocks.push_back(
        {.height = heading.height() + mm(2.4),
         .paint = [=](QPainter &painter, const QPointF &at) { heading.paint(painter, at, palette.ink); },
         .before = mm(6),
         .withNext = true});
    for (const CompetenceProfile::Entry &entry : page.entries)
        blocks.push_back(entryBlock(entry, fit, setting));
    if (!page.noEvidence.isEmpty())
        blocks.push_back(besideBlock(QString(), page.noEvidence, QString(), setting));
    if (!page.unexplored.isEmpty())
        blocks.push_back(besideBlock(page.unexploredHeading, page.unexplored, page.unexploredSays, setting));
    blocks.push_back(readingBlock(page.reading, setting));
    blocks.push_back(commentBlock(page, fit.lines, setting));
    blocks.back().withNext = true;
    blocks.push_back(togetherBlock(page, setting));
    return blocks;
}

} // namespace mettle::print
