// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One door to Catch2: Debian 12 has version 2, newer systems version 3.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QString>
#include <QStringList>

// How Qt's texts look in a failed assertion.
namespace Catch {
template<>
struct StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
template<>
struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray &bytes) { return bytes.size() > 400 ? bytes.left(400).toStdString() + "..." : bytes.toStdString(); }
};
template<>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &list) { return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']'; }
};
} // namespace Catch
