// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/source.h"

#include <QRegularExpression>

using namespace mettle::house;

namespace {

constexpr int TooLong = 500;
constexpr int Long = 350;

bool isScript(const Source &source)
{
    return source.text.startsWith(QLatin1String("#!"));
}

bool isCMake(const Source &source)
{
    return source.path.endsWith(QLatin1String(".cmake"))
        || source.path.endsWith(QLatin1String("CMakeLists.txt"));
}

/// A list of one call ("this folder is a library that links those") has nothing to put a header over.
bool isOneCall(const Source &source)
{
    return isCMake(source) && source.text.count(u'\n') <= 3;
}

/// Each source, script and CMake list begins with its two SPDX lines.
Findings headers(const Tree &tree)
{
    Findings found;
    for (const Source &source : tree) {
        const bool wants = source.isCpp() || isScript(source) || (isCMake(source) && !isOneCall(source))
            || source.path.endsWith(QLatin1String(".sql"));
        const QString top = source.text.section(u'\n', 0, 4);
        if (wants
            && !(top.contains(QLatin1String("SPDX-FileCopyrightText: The Mettle authors"))
                 && top.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"))))
            found.push_back({source.path, 1, QStringLiteral("has no SPDX header")});
    }
    return found;
}

/// Headers guard themselves; names are in lower case, as their class or subject.
Findings names(const Tree &tree)
{
    static const QRegularExpression lower(QStringLiteral("^[a-z0-9_]+\\.(cpp|h)$"));
    Findings found;
    for (const Source &source : tree) {
        if (!source.isCpp())
            continue;
        if (!source.path.section(u'/', -1).contains(lower))
            found.push_back(
                {source.path, 1, QStringLiteral("the file's name is not in lower case")});
        if (source.path.endsWith(QLatin1String(".h"))
            && source.code.count(QLatin1String("#pragma once")) != 1)
            found.push_back({source.path, 1, QStringLiteral("has no #pragma once")});
    }
    return found;
}

Findings lengths(const Tree &tree, int limit)
{
    Findings found;
    for (const Source &source : tree) {
        const int lines = int(source.text.count(u'\n'));
        if ((source.isCpp() || isScript(source) || isCMake(source)) && lines >= limit)
            found.push_back(
                {source.path, lines, QStringLiteral("%1 lines; divide it by subject").arg(lines)});
    }
    return found;
}

Findings matches(const Tree &tree, const QRegularExpression &pattern, const QString &what)
{
    Findings found;
    for (const Source &source : tree) {
        if (source.path == QLatin1String("LICENSE") || source.path.startsWith(QLatin1String("tests/house/")))
            continue;
        for (auto it = pattern.globalMatch(source.text); it.hasNext();) {
            const auto match = it.next();
            found.push_back({source.path, source.lineAt(match.capturedStart()), what.arg(match.captured())});
        }
    }
    return found;
}

Findings promises(const Tree &tree)
{
    static const QRegularExpression pattern(QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b"));
    return matches(tree, pattern, QStringLiteral("%1: do it, or file it"));
}

Findings machines(const Tree &tree)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![\\w.}~-])/(home|work|root|Users)/[\\w.-]+"));
    return matches(tree, pattern, QStringLiteral("%1 is a path of somebody's machine"));
}

} // namespace

TEST_CASE("each source, script and CMake list begins with its SPDX header")
{
    CHECK(sees(headers, "core/base/a.cpp", "int a;\n"));
    CHECK(sees(headers, "packaging/a", "#!/bin/sh\nexit 0\n"));
    CHECK_FALSE(sees(headers, "core/base/CMakeLists.txt", "mettle_module(mettle_base LINK Qt6::Core)\n"));
    holds(headers(wholeTree()));
}

TEST_CASE("headers guard themselves, and names are lower case")
{
    CHECK(sees(names, "core/base/a.h", "int a;\n"));
    CHECK(sees(names, "core/base/MyFile.cpp", "int a;\n"));
    holds(names(wholeTree()));
}

TEST_CASE("files are shorter than 500 lines")
{
    const Tree lengthy{sourceFrom(QStringLiteral("core/base/a.cpp"), QString(TooLong, u'\n'))};
    CHECK_FALSE(lengths(lengthy, TooLong).empty());
    for (const Finding &finding : lengths(wholeTree(), Long))
        WARN(finding.path.toStdString() << ": " << finding.what.toStdString());
    holds(lengths(wholeTree(), TooLong));
}

TEST_CASE("nothing is promised in a comment")
{
    CHECK(sees(promises, "docs/a.md", "This is a TODO.\n"));
    CHECK_FALSE(sees(promises, "docs/a.md", "todos of a client\n"));
    holds(promises(wholeTree()));
}

TEST_CASE("no path of somebody's machine is in the tree")
{
    CHECK(sees(machines, "docs/a.md", "see /home/ann/mettle\n"));
    CHECK_FALSE(sees(machines, "docs/a.md", "https://example.org/home/page ~/work/x ${HOME}/work/x\n"));
    holds(machines(wholeTree()));
}
