// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace mettle::bench {

/// The value, or the end of the program with the sentence.
template<typename T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(sentence(result.error(), QStringLiteral("en"))));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// How long some work takes, in milliseconds.
template<typename F>
double milliseconds(F work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace mettle::bench
