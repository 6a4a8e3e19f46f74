// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <array>
#include <optional>

namespace mettle {

/// The stable names of an enumeration, in its order: what files, scripts and the database hold.
/// Each enumeration specialises this beside its declaration.
template<typename E>
inline constexpr std::array<const char *, 0> Names {};

/// The stable name of a value ("in different situations").
template<typename E>
[[nodiscard]] QString nameOf(E value)
{
    static_assert(!Names<E>.empty(), "this enumeration has no names");
    return QString::fromLatin1(Names<E>[size_t(value)]);
}

/// The value of a stable name; null when there is none of that name.
template<typename E>
[[nodiscard]] std::optional<E> fromName(const QString &name)
{
    for (size_t i = 0; i < Names<E>.size(); ++i)
        if (name == QLatin1String(Names<E>[i]))
            return E(i);
    return std::nullopt;
}

} // namespace mettle
