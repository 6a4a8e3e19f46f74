// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts.h"
#include "ui/print/symbols.h"
#include "ui/print/textblock.h"
#include "ui/print/textline.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

namespace mettle::print {

using report::Overview;
using report::Phrase;

namespace {

// A client's page: 14 pt and more, the second language smaller under the first (DESIGN.md, "Type").
const TextStyle Text{Face::Noto, pt(14), pt(18.5)};
const TextStyle Second{Face::Noto, pt(11.5), pt(15)};
const TextStyle NameStyle{Face::InterBold, pt(17), pt(20)};
const TextStyle Moment{Face::Inter, pt(10), pt(13)};
constexpr qreal TextLeft = mm(22);
constexpr qreal DiscSize = mm(16);
constexpr qreal SymbolSize = mm(9);

/// How closely the page is set, so that it stays one page where it can.
struct Fit
{
    qreal space = mm(3.4); ///< above and below a strength
    bool jobs = true;      ///< what the job asks, under each strength
};
constexpr Fit Fits[]{{}, {mm(2), true}, {mm(2), false}};

/// Two languages, one under the other.
struct PhraseLayout
{
    TextBlock first;
    TextBlock second;

    PhraseLayout() = default;
    PhraseLayout(const Phrase &phrase, const TextStyle &style, qreal width)
        : first(phrase.first, style, width)
        , second(phrase.second, Second, width)
    {
    }
    [[nodiscard]] qreal height() const { return first.height() + second.height(); }
    void paint(QPainter &painter, const QPointF &at, const Palette &palette) const
    {
        first.paint(painter, at, palette.ink);
        second.paint(painter, at + QPointF(0, first.height()), palette.ink3);
    }
};

Block phraseBlock(const Phrase &phrase, const TextStyle &style, qreal after, const Palette &palette)
{
    const PhraseLayout text(phrase, style, ContentWidth);
    return {.height = text.height() + after,
            .paint = [=](QPainter &painter, const QPointF &at) { text.paint(painter, at, palette); }};
}

void paintPictogram(QPainter &painter, const QPointF &at, const QString &symbol, const Palette &palette)
{
    const QPointF centre = at + QPointF(DiscSize, DiscSize) / 2;
    painter.setPen(QPen(palette.accent, mm(0.4)));
    painter.setBrush(palette.surface2);
    painter.drawEllipse(centre, DiscSize / 2 - mm(0.2), DiscSize / 2 - mm(0.2));
    const QTransform place = QTransform::fromTranslate(centre.x(), centre.y())
                                 .scale(SymbolSize / 100, SymbolSize / 100)
                                 .translate(-50, -50);
    painter.fillPath(place.map(symbolPath(symbol)), palette.accent);
}

Block strengthBlock(const Overview::Strength &strength, const Phrase &jobLabel, const Fit &fit,
                    const Palette &palette)
{
    const qreal width = ContentWidth - TextLeft;
    const PhraseLayout name(strength.name, NameStyle, width);
    const PhraseLayout how(strength.how, Text, width);
    const TextBlock moment(strength.moment, Moment, width - mm(4));
    const TextBlock words(strength.words, Text, width - mm(4));
    TextBlock job;
    if (fit.jobs && !strength.job.isEmpty())
        job = TextBlock({{jobLabel.first + u' ', Face::NotoBold}, {strength.job, Face::Noto}},
                        {Face::Noto, pt(12), pt(16)}, width - mm(6));
    const qreal top = fit.space - mm(0.4);
    const qreal wordsTop = top + name.height() + how.height() + mm(1.4);
    const qreal wordsHeight = moment.height() + words.height();
    const qreal jobTop = wordsTop + wordsHeight + (wordsHeight > 0 ? mm(2) : 0);
    const qreal jobHeight = job.isEmpty() ? 0 : job.height() + mm(2.6);
    const qreal height = qMax(jobTop + jobHeight, fit.space + DiscSize) + fit.space;
    return {.height = height, .paint = [=, symbol = strength.symbol](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                paintPictogram(painter, at + QPointF(0, fit.space), symbol, palette);
                const qreal x = at.x() + TextLeft;
                name.paint(painter, {x, at.y() + top}, palette);
                how.paint(painter, {x, at.y() + top + name.height()}, palette);
                if (wordsHeight > 0) {
                    painter.fillRect(QRectF(x, at.y() + wordsTop, mm(0.9), wordsHeight), palette.accent);
                    moment.paint(painter, {x + mm(3.7), at.y() + wordsTop}, palette.ink3);
                    words.paint(painter, {x + mm(3.7), at.y() + wordsTop + moment.height()}, palette.ink);
                }
                if (jobHeight > 0) {
                    painter.fillRect(QRectF(x, at.y() + jobTop, width, jobHeight), palette.surface2);
                    job.paint(painter, {x + mm(3), at.y() + jobTop + mm(1.3)}, palette.ink);
                }
            }};
}

std::vector<Block> jobBlocks(const Overview &page, const Fit &fit, const Palette &palette)
{
    Block heading = phraseBlock(page.jobHeading, NameStyle, page.job.isEmpty() ? mm(1) : 0, palette);
    heading.before = fit.space / 2;
    heading.withNext = true;
    std::vector<Block> blocks{heading};
    // A line across before the section.
    const Paint words = blocks.front().paint;
    blocks.front().height += mm(3);
    blocks.front().paint = [=](QPainter &painter, const QPointF &at) {
        drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), SectionLine, palette.ink);
        words(painter, at + QPointF(0, mm(3)));
    };
    if (!page.job.isEmpty())
        blocks.push_back(
            phraseBlock({page.job, {}}, {Face::NotoBold, Text.size, Text.line}, mm(0.6), palette));
    for (const Phrase &line : page.jobLines)
        blocks.push_back(phraseBlock(line, Text, mm(0.8), palette));
    for (Block &block : blocks)
        block.withNext = true;
    blocks.back().withNext = false;
    return blocks;
}

/// The next step in a box: it is decided.
Block stepBlock(const Overview &page, const Fit &fit, const Palette &palette)
{
    constexpr qreal Inset = mm(5);
    const qreal width = ContentWidth - 2 * Inset;
    const PhraseLayout heading(page.stepHeading, NameStyle, width);
    std::vector<TextBlock> lines;
    int writing = 0;
    if (page.step) {
        const Overview::Step &step = *page.step;
        const auto add = [&](const std::vector<Run> &runs) { lines.emplace_back(runs, Text, width); };
        if (!step.goal.isEmpty())
            add({{step.goal, Face::NotoBold}});
        if (!step.when.isEmpty())
            add({{step.ifWord + u' ', Face::NotoBold}, {step.when, Face::Noto}});
        if (!step.then.isEmpty())
            add({{(step.when.isEmpty() ? QString() : step.thenWord + u' '), Face::NotoBold},
                 {step.then, Face::Noto}});
        std::vector<Run> howTo;
        if (!step.doneBy.isEmpty())
            howTo = {{step.doneByWord + QStringLiteral(": "), Face::Noto, palette.ink3},
                     {step.doneBy, Face::Noto}};
        if (!step.whoHelps.isEmpty()) {
            howTo.push_back({(howTo.empty() ? QString() : QStringLiteral("\u2003")) + step.whoHelpsWord
                                 + QStringLiteral(": "),
                             Face::Noto, palette.ink3});
            howTo.push_back({step.whoHelps, Face::Noto});
        }
        if (!howTo.empty())
            add(howTo);
    } else {
        lines.emplace_back(page.noStep.first, Text, width);
        if (!page.noStep.second.isEmpty())
            lines.emplace_back(std::vector<Run>{{page.noStep.second, Face::Noto, palette.ink3}}, Second,
                               width);
        writing = 2;
    }
    qreal text = 0;
    for (const TextBlock &line : lines)
        text += line.height();
    const qreal height = fit.space + heading.height() + mm(1) + text + writing * mm(9.6) + fit.space;
    return {.height = height,
            .paint =
                [=](QPainter &painter, const QPointF &at) {
                    painter.setPen(QPen(palette.ink, SectionLine, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRect(QRectF(at, QSizeF(ContentWidth, height))
                                         .adjusted(mm(0.25), mm(0.25), -mm(0.25), -mm(0.25)));
                    QPointF place = at + QPointF(Inset, fit.space);
                    heading.paint(painter, place, palette);
                    place.ry() += heading.height() + mm(1);
                    for (const TextBlock &line : lines) {
                        line.paint(painter, place, palette.ink);
                        place.ry() += line.height();
                    }
                    for (int i = 1; i <= writing; ++i)
                        drawLine(painter, place.x(), place.x() + width, place.y() + i * mm(9.6) - mm(1),
                                 RowLine, palette.ink3);
                },
            .before = fit.space};
}

} // namespace

std::vector<PageContent> layOverview(const Overview &page, const Setting &setting)
{
    const Palette &palette = setting.palette;
    const TextStyle heading = fitting(page.heading.first,
                                      {{Face::InterBold, pt(26), pt(30)},
                                       {Face::InterBold, pt(22), pt(26)},
                                       {Face::InterBold, pt(19), pt(23)}},
                                      ContentWidth);
    std::vector<Block> blocks;
    for (const Fit &fit : Fits) {
        blocks = {phraseBlock(page.heading, heading, fit.space, palette)};
        for (const Overview::Strength &strength : page.strengths)
            blocks.push_back(strengthBlock(strength, page.jobLabel, fit, palette));
        if (page.strengths.empty())
            blocks.push_back(phraseBlock(page.nothingYet, Text, mm(4), palette));
        for (const Block &block : jobBlocks(page, fit, palette))
            blocks.push_back(block);
        blocks.push_back(stepBlock(page, fit, palette));
        if (heightOf(blocks) <= setting.sheet.content.height())
            break;
    }
    std::vector<PageContent> pages = paginated(blocks, setting.sheet.content);
    for (PageContent &content : pages)
        content.name = setting.frame.footName;
    return pages;
}

} // namespace mettle::print
