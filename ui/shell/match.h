// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace mettle::shell {

/// A part of a text.
struct Part
{
    qsizetype from = 0;
    qsizetype length = 0;

    friend bool operator==(const Part &, const Part &) = default;
};

/// Where a text holds the query, without regard to case and accents; at the start of a word if it can be. Nothing for an
/// empty query.
[[nodiscard]] std::optional<Part> match(const QString &text, const QString &query);

} // namespace mettle::shell
