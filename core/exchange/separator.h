// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/table.h"

#include <QStringView>
#include <optional>

namespace mettle::exchange {

/// The separator that Excel's first line names ("sep=;"), and the length of that line; null when there is none.
struct NamedSeparator
{
    QChar separator;
    qsizetype length = 0;
};
[[nodiscard]] std::optional<NamedSeparator> namedSeparator(QStringView text);

/// The separator that takes the headings and the first rows apart into the most columns that agree: semicolon, comma or
/// tab. Separators within quotation marks do not count.
[[nodiscard]] QChar likelySeparator(QStringView text, const TableLimits &limits);

} // namespace mettle::exchange
