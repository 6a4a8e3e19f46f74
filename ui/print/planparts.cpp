// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/planparts.h"

#include "ui/print/flow.h"
#include "ui/print/gapglyph.h"
#include "ui/print/textline.h"

#include <QPainter>

namespace mettle::print {

using namespace planstyle;
using report::ActionPlan;

namespace {

constexpr qreal BoxSize = mm(5);

} // namespace

qreal PlanSetting::ifWidth() const
{
    const QFont strong = font(Strong.face, Strong.size);
    return qMax(widthOf(plan.labels.ifWord, strong), widthOf(plan.labels.thenWord, strong)) + mm(5);
}

Field::Field(const QString &words, qreal fieldWidth, qreal writing)
    : text(words, Text, fieldWidth)
    , height(words.isEmpty() ? writing : text.height())
    , width(fieldWidth)
{
}

void Field::paint(QPainter &painter, const QPointF &at, const Palette &palette) const
{
    if (text.isEmpty())
        drawLine(painter, at.x(), at.x() + width, at.y() + height - mm(1.5), RowLine, palette.ink3);
    else
        text.paint(painter, at, palette.ink);
}

IfThen::IfThen(const PlanSetting &setting, const QString &whenText, const QString &thenText, qreal width)
    : ifWord(setting.plan.labels.ifWord, Strong, width)
    , thenWord(setting.plan.labels.thenWord, Strong, width)
    , when(whenText, width - setting.ifWidth(), setting.writing)
    , then(thenText, width - setting.ifWidth(), setting.writing)
    , textLeft(setting.ifWidth())
{
}

void IfThen::paint(QPainter &painter, const QPointF &at, const Palette &palette) const
{
    paintLine(painter, at, ifWord, when, palette);
    paintLine(painter, at + QPointF(0, when.height), thenWord, then, palette);
}

void IfThen::paintLine(QPainter &painter, const QPointF &at, const TextBlock &word, const Field &field,
                       const Palette &palette) const
{
    const qreal wordTop = field.text.isEmpty() ? field.height - Strong.line - mm(0.4) : 0;
    word.paint(painter, at + QPointF(0, wordTop), palette.ink);
    field.paint(painter, at + QPointF(textLeft, 0), palette);
}

ThreeFields::ThreeFields(const PlanSetting &setting, const ActionPlan::Step &step, qreal width)
{
    const ActionPlan::Labels &words = setting.plan.labels;
    QString day = step.doneBy; // "Thursday" may stand alone on a line, "19" may not
    if (const qsizetype blank = day.lastIndexOf(u' '); blank > 0)
        day[blank] = QChar::Nbsp;
    const QString names[]{words.doneBy, words.whoHelps, words.worksWhen};
    const QString texts[]{day, step.whoHelps, step.worksWhen};
    const qreal shares[]{0.32, 0.34, 0.34};
    qreal left = 0;
    for (int i = 0; i < 3; ++i) {
        const qreal columnWidth = width * shares[i] - (i < 2 ? mm(4) : 0);
        labels.emplace_back(names[i], Label, columnWidth);
        fields.emplace_back(texts[i], columnWidth, setting.writing);
        lefts.push_back(left);
        labelHeight = qMax(labelHeight, labels.back().height());
        fieldHeight = qMax(fieldHeight, fields.back().height);
        left += width * shares[i];
    }
}

void ThreeFields::paint(QPainter &painter, const QPointF &at, const Palette &palette) const
{
    for (size_t i = 0; i < labels.size(); ++i) {
        labels[i].paint(painter, at + QPointF(lefts[i], 0), palette.ink3);
        fields[i].paint(painter, at + QPointF(lefts[i], labelHeight), palette);
    }
}

void paintStates(QPainter &painter, const QPointF &at, qreal width, const QStringList &words, int ticked,
                 const Palette &palette)
{
    const QFont face = font(Text.face, Text.size);
    qreal x = at.x();
    for (int i = 0; i < words.size(); ++i) {
        const QRectF box(x, at.y() + mm(0.6), BoxSize, BoxSize);
        painter.setPen(QPen(palette.ink, mm(0.45), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        if (i == ticked)
            paintCheck(painter, box.center(), mm(4.2), mm(0.7), palette.ink);
        paintTextLine(painter, {x + BoxSize + mm(2.2), at.y() + mm(4.9)}, words[i], face, palette.ink);
        x += BoxSize + mm(2.2) + widthOf(words[i], face) + mm(7.5);
    }
    if (at.x() + width - x > mm(20))
        drawLine(painter, x, at.x() + width, at.y() + mm(6.6), RowLine, palette.ink3);
}

} // namespace mettle::print
