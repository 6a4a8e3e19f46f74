// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/evidence.h"
#include "report/figures.h"

namespace mettle::report {

/// The coach's two pages (screens.md, "Profile"; PRINT.md, pictures 01 and 02): all competences as bars, then what was
/// seen. Read by the client with the coach: says "you", no single failures.
struct CompetenceProfile
{
    /// One of the figures under the title: a gap with its number, or (without target) an area and how much is explored.
    struct Count
    {
        std::optional<profile::Gap> gap;
        int area = 0;
        QString number; ///< "4", or "2 of 5"
        QString words;  ///< "strong for this", or "explored"

        friend bool operator==(const Count &, const Count &) = default;
    };
    struct LevelHead
    {
        QString digit;
        QString words;

        friend bool operator==(const LevelHead &, const LevelHead &) = default;
    };
    struct Row
    {
        QString name;
        bool canExplain = false;
        BarFigure bar;
        QString digit;  ///< empty: no level stands
        QString strong; ///< "on your own", or "not yet explored"
        QString more;   ///< "shown", or "no task asked for it"
        std::optional<profile::Gap> gap;
        QString gapWords;
        QString
            asked; ///< the target in words, for readers of the HTML twin: "2, on your own, shown (must for the job)"
        QString self; ///< the own view in words: "1, with help"

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Area
    {
        int number = 0; ///< 0: competences that belong to no area
        QString title;
        std::vector<Row> rows;

        friend bool operator==(const Area &, const Area &) = default;
    };
    struct Entry
    {
        QString name;
        bool canExplain = false;
        QString strong; ///< "2, on your own. In different situations."
        QString why;    ///< "Seen in 3 situations on 2 days by Sofie and Jan."
        std::vector<Quote> quotes;

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    /// What the signs mean; those that do not occur are empty.
    struct Key
    {
        QString standing, below, once, must, nice, self, explain;
        QString levels; ///< for more than four levels: all of them in words
        QString levelsLabel;

        friend bool operator==(const Key &, const Key &) = default;
    };
    /// "How to read this profile".
    struct Reading
    {
        QString heading;
        QString levelsHeading;
        QStringList levels;
        QString fillHeading;
        QStringList fill; ///< words for one to four quarters
        QString aboutHeading;
        QString about;

        friend bool operator==(const Reading &, const Reading &) = default;
    };

    QString name;
    QString about;    ///< course, group, from to
    QString explored; ///< "12 of 17"
    QString exploredWords;
    QString comparedLabel;
    QString comparedWith; ///< empty: no target
    std::vector<Count> counts;
    QString skillHead, standingHead;
    QString gapHead;                           ///< empty: no target
    QString selfHead, askedHead, explainWords; ///< for the HTML twin
    std::vector<LevelHead> levels;
    std::vector<Area> areas;
    Key key;

    QString evidenceHeading;
    std::vector<Entry> entries;
    QString noEvidence; ///< instead of entries
    QString unexploredHeading;
    QString unexplored; ///< names; empty when all is explored
    QString unexploredSays;
    Reading reading;
    QString commentHeading, commentQuestions;
    QString lookedAt; ///< "Looked at together by Amina and Sofie Maes on"
    QString decided;  ///< who confirmed or decided the positions; empty: there are none

    friend bool operator==(const CompetenceProfile &, const CompetenceProfile &) = default;
};

} // namespace mettle::report
