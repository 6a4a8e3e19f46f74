// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/clientsnapshot.h"

namespace mettle::report {

/// The client's plan, two pages a goal, large, with room to write (PRINT.md, picture 04). Empty texts are writing lines.
struct ActionPlan
{
    struct Step
    {
        QString when;
        QString then;
        QString doneBy;
        QString whoHelps;
        QString worksWhen;
        plan::StepState state = plan::StepState::Open;

        friend bool operator==(const Step &, const Step &) = default;
    };
    struct Goal
    {
        QString label; ///< "Goal 1 of 2 · Communicate"
        QString words;
        QString why;
        QString can; ///< what was seen already; empty: left out
        std::vector<Step> steps;
        QString again;                ///< on the second page: "Goal 1: ..."
        std::vector<QString> ifNot;   ///< plan B of the steps, in order; empty ones left out
        std::vector<QString> reviews; ///< three dates; empty: to be written in

        friend bool operator==(const Goal &, const Goal &) = default;
    };
    /// The words of the form, in the document's language.
    struct Labels
    {
        QString why, can, ifWord, thenWord, doneBy, whoHelps, worksWhen, done, partly, notYet, stop, ifNot,
            ownStep, together, helped, inTheWay;

        friend bool operator==(const Labels &, const Labels &) = default;
    };

    QString title; ///< "My plan"
    QString name;  ///< empty: a blank plan, to be written in
    QString nameLabel;
    QString job; ///< "For the job: ..."; may be empty
    Labels labels;
    std::vector<Goal> goals;
    QString me;    ///< under the first signature line
    QString coach; ///< under the second

    friend bool operator==(const ActionPlan &, const ActionPlan &) = default;
};

} // namespace mettle::report
