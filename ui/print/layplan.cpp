// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/layouts.h"
#include "ui/print/planparts.h"
#include "ui/print/textblock.h"
#include "ui/print/textline.h"

#include <QPainter>

namespace mettle::print {

using namespace planstyle;
using plan::StepState;
using report::ActionPlan;

namespace {

const TextStyle GoalStyle{Face::InterBold, pt(18), pt(22)};
const TextStyle SectionStyle{Face::InterBold, pt(17), pt(20)};

constexpr qreal StepLeft = mm(13); ///< beside the number
constexpr qreal DiscSize = mm(9.2);

Block textBlock(const TextBlock &text, const QColor &colour, qreal after = 0)
{
    return {.height = text.height() + after,
            .paint = [=](QPainter &painter, const QPointF &at) { text.paint(painter, at, colour); }};
}

int tickOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return 0;
    case StepState::Partly:
        return 1;
    case StepState::NotYet:
        return 2;
    case StepState::Dropped:
    case StepState::Open:
        break;
    }
    return -1;
}

Block titleBlock(const PlanSetting &setting)
{
    const Palette palette = setting.palette;
    const ActionPlan &plan = setting.plan;
    const QString name = plan.name;
    const TextBlock title(plan.title, {Face::InterBold, pt(26), pt(29)}, mm(90));
    const TextStyle nameStyle = fitting(name,
                                        {{Face::InterSemiBold, pt(14), 0},
                                         {Face::InterSemiBold, pt(12), 0},
                                         {Face::InterSemiBold, pt(10), 0}},
                                        mm(84));
    const TextBlock job(plan.job, Text, ContentWidth);
    const QString label = plan.nameLabel;
    return {.height = title.height() + job.height() + mm(2.4),
            .paint = [=](QPainter &painter, const QPointF &at) {
                title.paint(painter, at, palette.ink);
                const qreal base = at.y() + title.height() - mm(2.2);
                if (name.isEmpty()) {
                    const qreal start
                        = at.x() + mm(96) + widthOf(label, font(Label.face, Label.size)) + mm(3);
                    paintTextLine(painter, {at.x() + mm(96), base}, label, font(Label.face, Label.size),
                                  palette.ink3);
                    drawLine(painter, start, at.x() + ContentWidth, base + mm(0.8), RowLine, palette.ink3);
                } else {
                    paintTextLine(painter, {at.x() + ContentWidth, base}, name,
                                  font(nameStyle.face, nameStyle.size), palette.ink, Qt::AlignRight);
                }
                job.paint(painter, at + QPointF(0, title.height()), palette.ink);
            }};
}

Block goalBlock(const PlanSetting &setting, const ActionPlan::Goal &goal)
{
    const Palette palette = setting.palette;
    constexpr qreal Inset = mm(5);
    const qreal width = ContentWidth - 2 * Inset;
    const TextBlock label(goal.label, Label, width);
    const TextBlock words(goal.words, GoalStyle, width);
    const TextBlock why({{setting.plan.labels.why + u' ', Face::NotoBold}, {goal.why, Face::Noto}}, Text,
                        width);
    const bool blankGoal = goal.words.isEmpty(), blankWhy = goal.why.isEmpty();
    const qreal wordsHeight = blankGoal ? 2 * setting.writing : words.height();
    const qreal whyHeight = blankWhy ? setting.writing : why.height();
    const qreal height = mm(3.4) + label.height() + wordsHeight + mm(1.6) + whyHeight + mm(3);
    const qreal writing = setting.writing;
    const qreal whyStart = widthOf(setting.plan.labels.why, font(Face::NotoBold, Text.size)) + mm(3);
    return {
        .height = height, .paint = [=](QPainter &painter, const QPointF &at) {
            painter.setPen(QPen(palette.ink, SectionLine, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(
                QRectF(at, QSizeF(ContentWidth, height)).adjusted(mm(0.25), mm(0.25), -mm(0.25), -mm(0.25)));
            QPointF place = at + QPointF(Inset, mm(3.4));
            label.paint(painter, place, palette.ink3);
            place.ry() += label.height();
            words.paint(painter, place, palette.ink);
            for (int line = 1; blankGoal && line <= 2; ++line)
                drawLine(painter, place.x(), place.x() + width, place.y() + line * writing - mm(1.5), RowLine,
                         palette.ink3);
            place.ry() += wordsHeight + mm(1.6);
            why.paint(painter, place + QPointF(0, blankWhy ? writing - Text.line - mm(0.4) : 0), palette.ink);
            if (blankWhy)
                drawLine(painter, place.x() + whyStart, place.x() + width, place.y() + writing - mm(1.5),
                         RowLine, palette.ink3);
        }};
}

Block canBlock(const PlanSetting &setting, const ActionPlan::Goal &goal)
{
    const Palette palette = setting.palette;
    const TextBlock label(setting.plan.labels.can, Label, ContentWidth - mm(4));
    const TextBlock words(goal.can, Text, ContentWidth - mm(4));
    const qreal height = label.height() + words.height();
    return {.height = height,
            .paint =
                [=](QPainter &painter, const QPointF &at) {
                    painter.fillRect(QRectF(at.x(), at.y(), mm(0.9), height), palette.accent);
                    label.paint(painter, at + QPointF(mm(3.7), 0), palette.ink3);
                    words.paint(painter, at + QPointF(mm(3.7), label.height()), palette.ink);
                },
            .before = mm(3.4)};
}

Block stepBlock(const PlanSetting &setting, const ActionPlan::Step &step, int number)
{
    const Palette palette = setting.palette;
    const qreal width = ContentWidth - StepLeft;
    const IfThen ifThen(setting, step.when, step.then, width);
    const ThreeFields three(setting, step, width);
    const ActionPlan::Labels &words = setting.plan.labels;
    const QStringList states{words.done, words.partly, words.notYet};
    const int ticked = tickOf(step.state);
    const qreal statesTop = mm(3) + ifThen.height() + mm(2) + three.height() + mm(2);
    return {.height = statesTop + mm(10),
            .paint =
                [=](QPainter &painter, const QPointF &at) {
                    drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                    drawNumberDisc(painter, at + QPointF(DiscSize / 2, mm(3.4) + DiscSize / 2), DiscSize,
                                   QString::number(number), palette);
                    ifThen.paint(painter, at + QPointF(StepLeft, mm(3)), palette);
                    three.paint(painter, at + QPointF(StepLeft, mm(5) + ifThen.height()), palette);
                    paintStates(painter, at + QPointF(StepLeft, statesTop), width, states, ticked, palette);
                },
            .before = number == 1 ? mm(3.6) : 0};
}

/// What to do when it does not work: the steps' own plans B, or lines for one.
std::vector<Block> planB(const PlanSetting &setting, const ActionPlan::Goal &goal)
{
    const Palette palette = setting.palette;
    std::vector<Block> blocks;
    const TextBlock again(goal.again, Label, ContentWidth);
    const qreal lineStart = goal.words.isEmpty() ? again.naturalWidth() + mm(3) : ContentWidth;
    blocks.push_back({.height = again.height() + mm(2), .paint = [=](QPainter &painter, const QPointF &at) {
                          again.paint(painter, at, palette.ink3);
                          drawLine(painter, at.x() + lineStart, at.x() + ContentWidth,
                                   at.y() + again.height() - mm(1), RowLine, palette.ink3);
                      }});
    blocks.back().newPage = true;
    blocks.push_back(
        textBlock(TextBlock(setting.plan.labels.ifNot, SectionStyle, ContentWidth), palette.ink, mm(0.8)));
    blocks.back().withNext = true;
    if (goal.ifNot.empty()) {
        const IfThen lines(setting, QString(), QString(), ContentWidth);
        blocks.push_back({.height = lines.height(), .paint = [=](QPainter &painter, const QPointF &at) {
                              lines.paint(painter, at, palette);
                          }});
    }
    for (const QString &one : goal.ifNot)
        blocks.push_back(textBlock(TextBlock(one, Text, ContentWidth), palette.ink, mm(1)));
    return blocks;
}

std::vector<Block> ownStep(const PlanSetting &setting)
{
    const Palette palette = setting.palette;
    const TextBlock heading(setting.plan.labels.ownStep, SectionStyle, ContentWidth);
    const IfThen lines(setting, QString(), QString(), ContentWidth);
    const ThreeFields three(setting, {}, ContentWidth);
    Block title = textBlock(heading, palette.ink);
    title.before = mm(4);
    title.withNext = true;
    return {title,
            {.height = lines.height() + mm(2) + three.height(),
             .paint = [=](QPainter &painter, const QPointF &at) {
                 lines.paint(painter, at, palette);
                 three.paint(painter, at + QPointF(0, lines.height() + mm(2)), palette);
             }}};
}

Block reviewBlock(const PlanSetting &setting, const QString &date, int number)
{
    const Palette palette = setting.palette;
    const ActionPlan::Labels &words = setting.plan.labels;
    const QStringList states{words.done, words.partly, words.notYet, words.stop};
    const TextBlock day(date, {Face::NotoBold, Text.size, Text.line}, ContentWidth - StepLeft);
    const TextBlock helped(words.helped, Label, mm(90)), inTheWay(words.inTheWay, Label, mm(90));
    const qreal writing = setting.writing;
    const qreal lineLeft = StepLeft + qMax(helped.naturalWidth(), inTheWay.naturalWidth()) + mm(4);
    const qreal dayHeight = Text.line + mm(1.2);
    const qreal height = mm(2.6) + dayHeight + mm(7.4) + 2 * writing + mm(2);
    return {.height = height, .paint = [=](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                drawNumberDisc(painter, at + QPointF(DiscSize / 2, mm(3) + DiscSize / 2), DiscSize,
                               QString::number(number), palette);
                const QPointF top = at + QPointF(StepLeft, mm(2.6));
                if (date.isEmpty())
                    drawLine(painter, top.x(), top.x() + mm(60), top.y() + Text.line - mm(0.6), RowLine,
                             palette.ink3);
                day.paint(painter, top, palette.ink);
                paintStates(painter, top + QPointF(0, dayHeight), mm(1), states, -1, palette);
                qreal y = top.y() + dayHeight + mm(7.4);
                for (const TextBlock *word : {&helped, &inTheWay}) {
                    word->paint(painter, {top.x(), y + writing - Label.line - mm(0.4)}, palette.ink3);
                    y += writing;
                    drawLine(painter, at.x() + lineLeft, at.x() + ContentWidth, y - mm(1.5), RowLine,
                             palette.ink3);
                }
            }};
}

Block namesBlock(const PlanSetting &setting)
{
    const Palette palette = setting.palette;
    const qreal half = mm(83);
    const TextBlock me(setting.plan.me, Label, half), coach(setting.plan.coach, Label, half);
    const qreal writing = setting.writing;
    return {.height = Label.line + writing + mm(2), .paint = [=](QPainter &painter, const QPointF &at) {
                drawLine(painter, at.x(), at.x() + ContentWidth, at.y(), EntryLine, palette.ink);
                const qreal right = at.x() + ContentWidth - half;
                me.paint(painter, at + QPointF(0, mm(1.6)), palette.ink3);
                coach.paint(painter, {right, at.y() + mm(1.6)}, palette.ink3);
                const qreal line = at.y() + mm(1.6) + Label.line + writing - mm(1);
                drawLine(painter, at.x(), at.x() + half, line, RowLine, palette.ink3);
                drawLine(painter, right, right + half, line, RowLine, palette.ink3);
            }};
}

void addGoal(std::vector<Block> &blocks, const PlanSetting &setting, const ActionPlan::Goal &goal)
{
    blocks.push_back(titleBlock(setting));
    blocks.back().newPage = blocks.size() > 1;
    blocks.push_back(goalBlock(setting, goal));
    if (!goal.can.isEmpty())
        blocks.push_back(canBlock(setting, goal));
    for (size_t i = 0; i < goal.steps.size(); ++i)
        blocks.push_back(stepBlock(setting, goal.steps[i], int(i) + 1));
    for (const Block &block : planB(setting, goal))
        blocks.push_back(block);
    for (const Block &block : ownStep(setting))
        blocks.push_back(block);
    Block together = textBlock(TextBlock(setting.plan.labels.together, SectionStyle, ContentWidth),
                               setting.palette.ink, mm(1.4));
    together.before = mm(4);
    together.withNext = true;
    blocks.push_back(together);
    for (size_t i = 0; i < goal.reviews.size(); ++i)
        blocks.push_back(reviewBlock(setting, goal.reviews[i], int(i) + 1));
    blocks.back().withNext = true; // names never stand alone
    blocks.push_back(namesBlock(setting));
}

} // namespace

std::vector<PageContent> layPlan(const ActionPlan &plan, const Setting &setting)
{
    const PlanSetting planSetting{plan, setting.palette, setting.sheet.letter ? mm(8.6) : mm(9.6)};
    std::vector<Block> blocks;
    for (const ActionPlan::Goal &goal : plan.goals)
        addGoal(blocks, planSetting, goal);
    return paginated(blocks, setting.sheet.content);
}

} // namespace mettle::print
