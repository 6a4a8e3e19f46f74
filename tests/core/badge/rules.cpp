// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shared.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace mettle;

namespace {

/// All sources of the tests, names that run over a line's end put together.
QByteArray testSources()
{
    QByteArray out;
    QDirIterator files(test::source(QStringLiteral("tests/core")), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        out += test::bytesOf(files.next());
    static const QRegularExpression continued(QStringLiteral("\"\\s*\n\\s*\""));
    static const QRegularExpression below(QStringLiteral("TEST_CASE\\(\\s+"));
    return QString::fromUtf8(out).remove(continued).replace(below, QStringLiteral("TEST_CASE(")).toUtf8();
}

} // namespace

TEST_CASE("every test that docs/open-badges.md names is there")
{
    const QString page
        = QString::fromUtf8(test::bytesOf(test::source(QStringLiteral("docs/open-badges.md"))));
    const QByteArray sources = testSources();
    static const QRegularExpression quoted(QStringLiteral("`([^`]{25,})`"));
    int named = 0;
    for (const QString &line : page.split(u'\n')) {
        if (!line.startsWith(u'|'))
            continue;
        for (auto it = quoted.globalMatch(line); it.hasNext();) {
            const QString name = it.next().captured(1);
            INFO(name.toStdString());
            CHECK(sources.contains(QByteArray("TEST_CASE(\"" + name.toUtf8() + '"')));
            ++named;
        }
    }
    CHECK(named > 80);
    // Rules 1 to 40 of issuing, steps 1 to 11 of verifying.
    for (int rule = 1; rule <= 40; ++rule)
        CHECK(page.contains(QStringLiteral("\n| %1 | ").arg(rule)));
}
