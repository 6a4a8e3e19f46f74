// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/number.h"

#include <QString>
#include <array>
#include <charconv>
#include <cmath>

namespace mettle::jsonld {

namespace {

/// Whether the value is below 1 in size: tells "too small" from "too large" when a text does not fit a double.
bool isTiny(QByteArrayView text)
{
    const QByteArray lower = text.toByteArray().toLower();
    const qsizetype e = lower.indexOf('e');
    QByteArray digits = e < 0 ? lower : lower.left(e);
    if (digits.startsWith('-'))
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf('.');
    const qsizetype whole = point < 0 ? digits.size() : point;
    qsizetype first = 0; // the first digit that counts
    while (first < digits.size() && (digits[first] == '0' || digits[first] == '.'))
        ++first;
    if (first == digits.size())
        return true;
    const QByteArray power = e < 0 ? QByteArray("0") : lower.mid(e + 1);
    bool fits = false;
    const int exponent = power.toInt(&fits);
    if (!fits)
        return power.startsWith('-'); // beyond an int: its sign alone decides
    return (first < whole ? whole - first : whole - first + 1) + exponent <= 0;
}

} // namespace

std::optional<double> toDouble(QByteArrayView text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range)
        return isTiny(text) ? std::optional(text.startsWith('-') ? -0.0 : 0.0) : std::nullopt;
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

QByteArray ecmaNumber(double value)
{
    if (value == 0)
        return "0";
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), std::abs(value),
                                       std::chars_format::scientific);
    // "d.ddde±xx": the shortest digits, and the power of ten of the first one.
    QByteArray digits(buffer.data(), written.ptr - buffer.data());
    const qsizetype e = digits.indexOf('e');
    const int point = digits.mid(e + 1).toInt() + 1; // ECMA-262's n
    digits.truncate(e);
    digits.replace(".", "");
    const int count = int(digits.size()); // its k

    QByteArray out = value < 0 ? "-" : "";
    if (count <= point && point <= 21)
        return out + digits + QByteArray(point - count, '0');
    if (0 < point && point <= 21)
        return out + digits.left(point) + '.' + digits.mid(point);
    if (-6 < point && point <= 0)
        return out + "0." + QByteArray(-point, '0') + digits;
    out += digits.left(1);
    if (count > 1)
        out += '.' + digits.mid(1);
    return out + (point - 1 < 0 ? "e-" : "e+") + QByteArray::number(std::abs(point - 1));
}

} // namespace mettle::jsonld
