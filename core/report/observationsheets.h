// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/groupgrid.h"

namespace mettle::report {

/// What the blank sheets of one activity are made from, for one observer.
struct SheetSnapshot
{
    people::WorkspaceInfo workspace;
    QString language;
    session::Session session;
    QString group;
    framework::Catalogue catalogue;
    session::Activity activity;
    int activityNumber = 1; ///< "activity 2 of 4"
    int activityCount = 1;
    std::optional<people::Observer> observer; ///< none: a line to write the name on
    std::vector<NumberedClient> clients;      ///< those to watch, in the order of the screen
    QDate typeInBy;
};

/// Blank observation sheets (PRINT.md, picture 06): four clients a page, digits to tick, room for words. Front and back.
struct ObservationSheets
{
    struct Line
    {
        QString number;
        QString words;
        QString hint; ///< how to recognise it; may be empty

        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Competence
    {
        QString title;
        std::vector<Line> lines;

        friend bool operator==(const Competence &, const Competence &) = default;
    };
    struct Sheet
    {
        QString code;   ///< "M3K 7Q2"
        QString scan;   ///< text of the QR code, without the page: "METTLE1:S:M3K7Q2:"
        QString number; ///< "sheet 1 of 3"
        std::vector<GroupGrid::Column> clients; ///< four; empty ones are to be written in

        friend bool operator==(const Sheet &, const Sheet &) = default;
    };
    struct LevelWord
    {
        QString digit;
        QString words;

        friend bool operator==(const LevelWord &, const LevelWord &) = default;
    };
    struct Labels
    {
        QString code, date, observer, started, oneTick, timeMarks, timeMarksHow, noOpportunity, countTicks,
            countWhy, ticks, said, more, moreWords;

        friend bool operator==(const Labels &, const Labels &) = default;
    };

    QString title; ///< the activity
    QString about;
    QString date;
    QString observer;
    int minutes = 0;               ///< of the time scale; 0: none
    std::vector<LevelWord> levels; ///< every level, "not shown" too
    std::vector<Competence> competences;
    std::vector<Sheet> sheets;
    Labels labels;

    friend bool operator==(const ObservationSheets &, const ObservationSheets &) = default;
};

/// The code of a sheet: five characters and a check character, from an alphabet without 0 O 1 I L. It follows from activity,
/// observer and clients, so that the same sheet printed twice has one code and typing it in finds them.
[[nodiscard]] QString sheetCode(const Id<session::Activity> &activity,
                                const std::optional<Id<people::Observer>> &observer,
                                const std::vector<Id<people::Client>> &clients);

/// Whether six characters (blanks and case do not matter) are a code without a typing error.
[[nodiscard]] bool isSheetCode(const QString &typed);

} // namespace mettle::report
