// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace mettle {

/// A value, or the error that stood in its way. (std::expected is not in g++ 12.)
template<typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_value(std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::make_shared<const Error>(std::move(error)))
    {
    }

    [[nodiscard]] bool ok() const { return m_value.has_value(); }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return m_value.value(); }
    [[nodiscard]] T &value() & { return m_value.value(); }
    [[nodiscard]] T &&value() && { return std::move(m_value).value(); }
    [[nodiscard]] T valueOr(T other) const { return ok() ? value() : std::move(other); }
    [[nodiscard]] const Error &error() const { return *m_error; }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::optional<T> m_value; // one of the two holds; a std::variant would take the compiler three times as long
    std::shared_ptr<const Error> m_error;
};

/// Done, or the error that stood in its way.
template<>
class [[nodiscard]] Result<void>
{
public:
    using Value = void;

    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::make_shared<const Error>(std::move(error)))
    {
    }

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::shared_ptr<const Error> m_error;
};

template<typename T>
inline constexpr bool IsResult = false;
template<typename T>
inline constexpr bool IsResult<Result<T>> = true;

} // namespace mettle

/// Leaves the function with the error of `expression` if it has one.
#define METTLE_TRY(expression)                                                                                  \
    do {                                                                                                        \
        if (auto mettleTry = (expression); !mettleTry)                                                          \
            return mettleTry.error();                                                                           \
    } while (false)

/// Declares `name` with the value of `expression`, or leaves the function with its error.
#define METTLE_LET(name, expression)                                                                            \
    auto name##Result = (expression);                                                                           \
    if (!name##Result)                                                                                          \
        return name##Result.error();                                                                            \
    auto &name = *name##Result
