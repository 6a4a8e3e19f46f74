// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/shared.h"

#include <vector>

namespace mettle::house {

/// A string literal of C++; neighbours ("a" "b") are one.
struct Literal
{
    int line = 0;
    QString text; ///< as written, escapes included
    QStringList
        calls; ///< what it is an argument of, from the inside out: setText(QStringLiteral("x")) -> both names
    QString statement; ///< the name that its statement begins with: qCWarning(log) << "x"
};

struct Include
{
    int line = 0;
    QString path;
    bool angled = false; ///< <path>, not "path"
};

/// One text file of the tree, taken apart as far as the rules need it.
struct Source
{
    QString path; ///< from the root of the tree
    QString text;
    QString
        code; ///< C++: the text with comments and the insides of literals blanked, at the same places; else empty
    std::vector<Literal> literals;
    std::vector<Include> includes;

    [[nodiscard]] int lineAt(qsizetype place) const { return int(text.left(place).count(u'\n')) + 1; }
    [[nodiscard]] bool isCpp() const { return !code.isEmpty(); }
    [[nodiscard]] bool under(const char *folder) const { return path.startsWith(QLatin1String(folder)); }
};

using Tree = std::vector<Source>;

/// Something that breaks a rule.
struct Finding
{
    QString path;
    int line = 0;
    QString what;
};
using Findings = std::vector<Finding>;

/// A file as the rules see it: C++ by its name (.cpp, .h), else plain text.
[[nodiscard]] Source sourceFrom(const QString &path, const QString &text);

/// All text files of the tree but the build, read once.
[[nodiscard]] const Tree &wholeTree();

/// Its C++ in core/, ui/ and app/: the program itself.
[[nodiscard]] Tree program(const Tree &tree);

/// Prints "file:line: what" for each, and fails the test if there is one.
void holds(const Findings &findings);

/// A made-up file, and whether a rule sees through it: a rule that cannot fail proves nothing.
template <typename Rule> [[nodiscard]] bool sees(const Rule &rule, const char *path, const char *text)
{
    return !rule(Tree{sourceFrom(QString::fromUtf8(path), QString::fromUtf8(text))}).empty();
}

} // namespace mettle::house
