// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/actionplan.h"
#include "ui/print/palette.h"
#include "ui/print/paper.h"
#include "ui/print/textblock.h"

#include <QStringList>

namespace mettle::print {

/// Sizes of the plan: everything between header and foot is 14 pt (PRINT.md, "Type").
namespace planstyle {
inline constexpr TextStyle Text{Face::Noto, pt(14), pt(18.5)};
inline constexpr TextStyle Label{Face::Inter, pt(14), pt(18.5)};
inline constexpr TextStyle Strong{Face::InterBold, pt(14), pt(18.5)};
} // namespace planstyle

/// What every part of a plan is given.
struct PlanSetting
{
    const report::ActionPlan &plan;
    const Palette palette;
    qreal writing; ///< between two writing lines

    /// How far the texts of "if" and "then" are indented.
    [[nodiscard]] qreal ifWidth() const;
};

/// A text, or a writing line where there is none.
struct Field
{
    TextBlock text;
    qreal height = 0;
    qreal width = 0;

    Field(const QString &words, qreal fieldWidth, qreal writing);
    void paint(QPainter &painter, const QPointF &at, const Palette &palette) const;
};

/// "If ... then ...", as texts or as lines to write on.
struct IfThen
{
    TextBlock ifWord, thenWord;
    Field when, then;
    qreal textLeft;

    IfThen(const PlanSetting &setting, const QString &whenText, const QString &thenText, qreal width);
    [[nodiscard]] qreal height() const { return when.height + then.height; }
    void paint(QPainter &painter, const QPointF &at, const Palette &palette) const;

private:
    void paintLine(QPainter &painter, const QPointF &at, const TextBlock &word, const Field &field,
                   const Palette &palette) const;
};

/// "Done by", "who helps", "it works when": three columns of a label with its text or line.
struct ThreeFields
{
    std::vector<TextBlock> labels;
    std::vector<Field> fields;
    std::vector<qreal> lefts;
    qreal labelHeight = 0;
    qreal fieldHeight = 0;

    ThreeFields(const PlanSetting &setting, const report::ActionPlan::Step &step, qreal width);
    [[nodiscard]] qreal height() const { return labelHeight + fieldHeight; }
    void paint(QPainter &painter, const QPointF &at, const Palette &palette) const;
};

/// Boxes to tick with their words; `ticked` is the index of one that is, or -1. A line to write on takes the rest of the row.
void paintStates(QPainter &painter, const QPointF &at, qreal width, const QStringList &words, int ticked,
                 const Palette &palette);

} // namespace mettle::print
