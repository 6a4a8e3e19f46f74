// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/clientsnapshot.h"

namespace mettle::report {

/// What somebody saw, in their words; other people's names are masked.
struct Quote
{
    QString when;     ///< "Tuesday 6 October"
    QString activity; ///< "Build the stall"
    QString by;       ///< "Jan"; a workplace is not named
    QString text;
    QString comment; ///< the client's own, beside it

    friend bool operator==(const Quote &, const Quote &) = default;
};

/// Null when the snapshot holds no position of it.
[[nodiscard]] const profile::Position *positionOf(const ClientSnapshot &snapshot,
                                                  const Id<framework::Item> &competence);

/// Null when the target does not ask it, or there is no target.
[[nodiscard]] const framework::TargetLine *askedLine(const ClientSnapshot &snapshot,
                                                     const Id<framework::Item> &competence);

/// Free text of a client's document, without other people's names.
[[nodiscard]] QString masked(const ClientSnapshot &snapshot, const QString &text);

/// The quotes of a competence, oldest first. The ticked ones; where nothing is ticked at all, the proposed ones: from
/// moments at the level that stands or above, one an activity, the latest `most` (PRINT.md, "How content flows").
[[nodiscard]] std::vector<Quote> quotesOf(const ClientSnapshot &snapshot,
                                          const Id<framework::Item> &competence, size_t most);

/// A story of the client about a competence that was not told yet in this document; it is added to `told`. In the
/// document's language, else (where `anyLanguage`) in another. Null when there is none.
[[nodiscard]] const plan::Story *storyAbout(const ClientSnapshot &snapshot,
                                            const Id<framework::Item> &competence, bool anyLanguage,
                                            std::vector<Id<plan::Story>> &told);

/// Parts of a story as sentences, without other people's names, shortened to so many characters.
[[nodiscard]] QString retold(const ClientSnapshot &snapshot, const QStringList &parts, int characters);

/// The competences a client is strong in: those chosen for the pitch that are at least shown, else the best supported
/// ones, at most `most`. Best supported: widest stability, then highest level; the lowest level only where nothing else is.
[[nodiscard]] std::vector<const framework::Item *> strengthsOf(const ClientSnapshot &snapshot, size_t most);

/// "Seen in 3 situations on 2 days by Sofie and Jan." (PRINT.md, "Words"); single failures are left out. Empty: never seen.
[[nodiscard]] QString seenSentence(const ClientSnapshot &snapshot, const profile::Position &position);

} // namespace mettle::report
