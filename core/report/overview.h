// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/clientsnapshot.h"

namespace mettle::report {

/// A sentence, and the same in the second language of the page (empty when there is none).
struct Phrase
{
    QString first;
    QString second;

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

/// The client's own page (screens.md, "Overview"): three strengths with a real sentence, what this means for the job, the
/// next step. No bars, no counts, nothing that is missing.
struct Overview
{
    struct Strength
    {
        QString symbol; ///< name of a drawn symbol
        Phrase name;
        Phrase how;     ///< "On your own, in different situations."
        QString moment; ///< when and where it was seen; empty for a story of the client's own
        QString words;  ///< a real sentence; may be empty
        QString job;    ///< the vacancy's own words for it; empty when the job does not ask it

        friend bool operator==(const Strength &, const Strength &) = default;
    };
    struct Step
    {
        QString goal;   ///< in the client's words
        QString ifWord; ///< "If"
        QString when;
        QString thenWord; ///< "then"
        QString then;
        QString doneByWord, doneBy;
        QString whoHelpsWord, whoHelps;

        friend bool operator==(const Step &, const Step &) = default;
    };

    QString secondLanguage; ///< of the phrases' second texts
    Phrase heading;
    std::vector<Strength> strengths;
    Phrase nothingYet; ///< instead of strengths
    Phrase jobLabel;   ///< before a strength's `job`
    Phrase jobHeading;
    QString job; ///< the target; empty: none chosen
    std::vector<Phrase> jobLines;
    Phrase stepHeading;
    std::optional<Step> step;
    Phrase noStep; ///< instead of a step, with room to write

    friend bool operator==(const Overview &, const Overview &) = default;
};

} // namespace mettle::report
