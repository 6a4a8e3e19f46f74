// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/match.h"

#include "base/text.h"

namespace mettle::shell {

namespace {

/// The length of the shortest piece of text at `from` whose folded form is `wanted`; 0 when there is none.
qsizetype lengthAt(const QString &text, qsizetype from, const QString &wanted)
{
    for (qsizetype end = from + 1; end <= text.size(); ++end) {
        const QString piece = folded(text.mid(from, end - from));
        if (piece == wanted)
            return end - from;
        if (piece.size() > wanted.size())
            return 0;
    }
    return 0;
}

} // namespace

std::optional<Part> match(const QString &text, const QString &query)
{
    const QString wanted = folded(query);
    if (wanted.isEmpty() || !folded(text).contains(wanted))
        return std::nullopt;
    std::optional<Part> inside;
    for (qsizetype from = 0; from < text.size(); ++from) {
        if (text[from].isSpace())
            continue;
        const qsizetype length = lengthAt(text, from, wanted);
        if (length == 0)
            continue;
        if (from == 0 || !text[from - 1].isLetterOrNumber())
            return Part { from, length };
        if (!inside)
            inside = Part { from, length };
    }
    return inside;
}

} // namespace mettle::shell
