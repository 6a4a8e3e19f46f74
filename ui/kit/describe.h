// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/kit/bannertone.h"

#include <QStringList>
#include <optional>

namespace mettle::kit {

/// An error in the words and the tone in which the window shows it.
struct Description
{
    BannerTone tone = BannerTone::Danger; ///< a rule that says no is something to look at, a fault is a danger
    QString sentence; ///< for a banner, or under the field it is about
    QStringList details; ///< the rows of a refusal, each one line
    QString more; ///< "and 12 more" than the first three details, or empty

    /// The sentence, the first three details and how many more there are, each on a line of its own.
    [[nodiscard]] QString text() const;
};

/// How an error is shown in a language ("en", "nl", "fr"); nothing for Cancelled, which is never shown as an error.
[[nodiscard]] std::optional<Description> describe(const Error &error, const QString &language);

} // namespace mettle::kit
