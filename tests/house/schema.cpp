// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/source.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <algorithm>

using namespace mettle;
using namespace mettle::house;

namespace {

/// A schema that users have: from the day of its release neither its statements nor its fixture change.
struct Released
{
    int version = 0;
    QByteArray sha256; ///< of resources/schema/NNN_name.sql, in hexadecimal
};

/// tests/data/schema/released.txt: "1 <sha256>" a line, written when a version is tagged; absent before the first.
std::vector<Released> released()
{
    std::vector<Released> out;
    QFile file(test::source(QStringLiteral("tests/data/schema/released.txt")));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (const auto words = line.split(' '); words.size() == 2)
                out.push_back({words[0].toInt(), words[1]});
    return out;
}

QStringList migrations()
{
    return QDir(test::source(QStringLiteral("resources/schema")))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("schema files are numbered from 001 without a gap")
{
    const QStringList files = migrations();
    for (qsizetype i = 0; i < files.size(); ++i)
        CHECK(files[i].section(u'_', 0, 0) == QStringLiteral("%1").arg(i + 1, 3, 10, QLatin1Char('0')));
}

TEST_CASE("each released schema stands as it was and has a fixture")
{
    for (const Released &one : released()) {
        INFO("schema version " << one.version);
        const QStringList files = migrations();
        REQUIRE(one.version >= 1);
        REQUIRE(one.version <= files.size());
        const QString path = QStringLiteral("resources/schema/") + files[one.version - 1];
        CHECK(QCryptographicHash::hash(test::bytesOf(test::source(path)), QCryptographicHash::Sha256).toHex()
              == one.sha256);
        CHECK(QFile::exists(test::source(QStringLiteral("tests/data/schema/v%1.mettle").arg(one.version))));
    }
}

TEST_CASE("a release tag has its schema on the list")
{
    QProcess git;
    git.setWorkingDirectory(test::source(QStringLiteral(".")));
    git.start(QStringLiteral("git"), {QStringLiteral("tag"), QStringLiteral("--list"), QStringLiteral("v*")});
    METTLE_SKIP_WITHOUT(git.waitForFinished() && git.exitCode() == 0, "a git checkout");
    if (!git.readAllStandardOutput().trimmed().isEmpty())
        CHECK_FALSE(released().empty());
    SUCCEED();
}
