// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

using namespace mettle;
using test::run;

namespace {

/// The names under "Subcommands:" in a help text.
QStringList commandsIn(const QByteArray &help)
{
    QStringList out;
    bool listed = false;
    for (const QString &line : QString::fromUtf8(help).split(u'\n')) {
        if (line == QLatin1String("Subcommands:"))
            listed = true;
        else if (line.isEmpty())
            listed = false;
        else if (listed && line.startsWith(QLatin1String("  ")) && line[2].isLower())
            out << line.trimmed().section(u' ', 0, 0);
    }
    return out;
}

/// The help of every command that does something, by its words.
QList<std::pair<QStringList, QString>> everyHelp()
{
    QList<std::pair<QStringList, QString>> out;
    const auto help = [](const QStringList &words) { return run(words + QStringList { QStringLiteral("--help") }); };
    for (const QString &command : commandsIn(help({}).out)) {
        const test::Ran group = help({ command });
        REQUIRE(group.exitCode == 0);
        const QStringList parts = commandsIn(group.out);
        if (parts.isEmpty())
            out.append({ { command }, QString::fromUtf8(group.out) });
        for (const QString &part : parts)
            out.append({ { command, part }, QString::fromUtf8(help({ command, part }).out) });
    }
    return out;
}

/// The sample, and beside it the files that examples name.
QString folderOfExamples()
{
    const QString folder = QFileInfo(test::sampleWorkspace()).path();
    const QString sample = folder + QStringLiteral("/sample.mettle");
    for (const char *form : { "png", "json" }) {
        const QString spare = test::scratch() + QStringLiteral("/sample.mettle");
        REQUIRE(QFile::copy(sample, spare));
        REQUIRE(run({ QStringLiteral("badge"), QStringLiteral("issue"), spare, QStringLiteral("--due"), QStringLiteral("-o"),
                      folder + QStringLiteral("/badges"), QStringLiteral("--form"), QLatin1String(form) })
                    .exitCode
                == 0);
        const QDir badges(folder + QStringLiteral("/badges"));
        const QString first = badges.entryList({ QLatin1String("*.") + QLatin1String(form) }).value(0);
        REQUIRE(QFile::copy(badges.filePath(first), folder + QLatin1String("/badge.") + QLatin1String(form)));
    }
    REQUIRE(QFile::copy(folder + QStringLiteral("/badge.png"), folder + QStringLiteral("/picture.png")));
    REQUIRE(QFile::copy(test::source(QStringLiteral("resources/frameworks/four-areas.json")), folder + QStringLiteral("/list.json")));
    REQUIRE(run({ QStringLiteral("session"), QStringLiteral("handout"), sample, QStringLiteral("--session"),
                  QStringLiteral("The repair café"), QStringLiteral("--observer"), QStringLiteral("Jan"), QStringLiteral("-o"),
                  folder + QStringLiteral("/from-jan.mettle") })
                .exitCode
            == 0);
    const auto write = [&](const char *name, const QByteArray &text) {
        QFile file(folder + u'/' + QLatin1String(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("secret.txt", "a long enough passphrase for an example");
    write("old.txt", "a long enough passphrase for an example");
    write("new.txt", "another passphrase for the same example");
    return folder;
}

/// Commands whose example needs a workspace that is sealed already, or its recovery code: tests/cli/sealing.cpp does those.
bool needsSealed(const QStringList &words)
{
    static const QStringList commands { QStringLiteral("unseal"), QStringLiteral("passphrase"), QStringLiteral("recover") };
    return commands.contains(words.value(0));
}

} // namespace

TEST_CASE("every command's help has an example, and it works on the sample")
{
    const QString folder = folderOfExamples();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("METTLE_NOW"), QStringLiteral("2026-03-10T09:30:00Z"));
    environment.insert(QStringLiteral("PATH"), QFileInfo(QStringLiteral(METTLE_CLI)).path() + u':' + environment.value(QStringLiteral("PATH")));
    const auto all = everyHelp();
    CHECK(all.size() > 30);
    for (const auto &[words, help] : all) {
        INFO(words.join(u' ').toStdString());
        const QString example = help.section(QStringLiteral("Example: "), 1).simplified();
        CHECK_FALSE(example.isEmpty());
        if (example.contains(QStringLiteral(" ID ")) || needsSealed(words)) // of a row that only its maker knows
            continue;
        const QString copy = test::scratch();
        REQUIRE(QProcess::execute(QStringLiteral("cp"), { QStringLiteral("-r"), folder + QStringLiteral("/."), copy }) == 0);
        QProcess shell;
        shell.setProcessEnvironment(environment);
        shell.setWorkingDirectory(copy);
        shell.start(QStringLiteral("bash"), { QStringLiteral("-o"), QStringLiteral("pipefail"), QStringLiteral("-c"), example });
        shell.closeWriteChannel();
        REQUIRE(shell.waitForFinished(120'000));
        INFO(example.toStdString() << "\n" << shell.readAllStandardError().toStdString());
        CHECK(shell.exitCode() == 0);
    }
}
