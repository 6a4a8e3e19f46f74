// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStandardPaths>

using namespace mettle;
using test::run;

namespace {

QString python()
{
    return QStandardPaths::findExecutable(QStringLiteral("python3"));
}

/// The files of an entry of expectations.json; members of an archive are unpacked first.
QStringList filesOf(const QJsonObject &entry)
{
    const QJsonValue files = entry[QLatin1String("source")][QLatin1String("files")];
    QStringList names;
    for (const QJsonValue &file : files.toArray())
        names << file.toString();
    for (const QJsonValue &file : files.toObject())
        names << file.toString();
    QStringList out;
    for (const QString &name : names) {
        const QString path = test::shared(QStringLiteral("frameworks/") + name.section(u'!', 0, 0));
        if (!name.contains(u'!')) {
            out << path;
            continue;
        }
        const QString folder = test::scratch();
        REQUIRE(QProcess::execute(python(), { QStringLiteral("-m"), QStringLiteral("zipfile"), QStringLiteral("-e"), path, folder }) == 0);
        out << folder + u'/' + name.section(u'!', 1);
    }
    // A table of translations is judged after the framework that it belongs to.
    if (entry[QLatin1String("format")].toString() == QLatin1String("digcomp-l10n-csv"))
        out.prepend(test::shared(QStringLiteral("frameworks/digcomp/digcomp-3.0-data-supplement-en.jsonld")));
    return out;
}

QJsonObject importInto(const QString &workspace, const QStringList &files)
{
    const test::Ran ran = run(QStringList { QStringLiteral("--json"), QStringLiteral("framework"), QStringLiteral("import") } + files
                              + QStringList { QStringLiteral("--into"), workspace });
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    return ran.json().object()[QLatin1String("frameworks")].toArray().first().toObject();
}

/// What the judge says against an export; nothing when it passes.
QByteArray judged(const QString &file, const QString &entry)
{
    QProcess judge;
    judge.start(python(), { test::shared(QStringLiteral("interop/frameworks/check_import.py")), file, entry });
    judge.waitForFinished(120'000);
    return judge.exitCode() == 0 ? QByteArray() : judge.readAllStandardOutput() + judge.readAllStandardError();
}

QString exported(const QString &workspace, const QJsonObject &framework, const QStringList &language)
{
    const QString out = test::scratch() + QStringLiteral("/export.json");
    const test::Ran ran = run(QStringList { QStringLiteral("framework"), QStringLiteral("export"), workspace,
                                            framework[QLatin1String("id")].toString(), QStringLiteral("--format"),
                                            QStringLiteral("case"), QStringLiteral("-o"), out }
                              + language);
    INFO(ran.err.toStdString());
    REQUIRE(ran.exitCode == 0);
    return out;
}

} // namespace

TEST_CASE("every given framework file comes in, goes out as CASE, passes the judge, and coming back changes nothing")
{
    const QString list = test::shared(QStringLiteral("frameworks/expectations.json"));
    METTLE_SKIP_WITHOUT(!list.isEmpty(), "../shared/frameworks");
    METTLE_SKIP_WITHOUT(!python().isEmpty(), "python3");
    const QJsonObject entries = QJsonDocument::fromJson(test::bytesOf(list)).object();
    CHECK(entries.size() >= 28);
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        INFO(it.key().toStdString());
        const QJsonObject entry = it->toObject();
        const QString workspace = test::scratch() + QStringLiteral("/files.mettle");
        REQUIRE(run({ QStringLiteral("new"), workspace }).exitCode == 0);
        const QStringList files = filesOf(entry);
        const QJsonObject framework = importInto(workspace, files);
        const bool dutch = entry[QLatin1String("format")].toString() == QLatin1String("digcomp-l10n-csv");
        const QString out = exported(workspace, framework, dutch ? QStringList { QStringLiteral("--lang"), QStringLiteral("nl") } : QStringList());
        CHECK(judged(out, it.key()).toStdString() == "");
        const test::Ran before = run({ QStringLiteral("dump"), QStringLiteral("--data-only"), workspace });
        for (const QStringList &again : { QStringList { out }, files }) {
            const QJsonObject outcome = importInto(workspace, again);
            CHECK(outcome[QLatin1String("id")] == framework[QLatin1String("id")]);
            CHECK(outcome[QLatin1String("added")].toInt() == 0);
            CHECK(outcome[QLatin1String("changed")].toInt() == 0);
        }
        CHECK(run({ QStringLiteral("dump"), QStringLiteral("--data-only"), workspace }).out == before.out);
    }
}

TEST_CASE("the archive of ESCO as it is published comes in whole, with what it lacks given beside it")
{
    const QString archive = test::shared(QStringLiteral("frameworks/esco-csv/ESCO-v1.1.1-classification-en-csv.zip"));
    METTLE_SKIP_WITHOUT(!archive.isEmpty(), "../shared/frameworks");
    METTLE_SKIP_WITHOUT(!python().isEmpty(), "python3");
    const QString workspace = test::scratch() + QStringLiteral("/esco.mettle");
    REQUIRE(run({ QStringLiteral("new"), workspace }).exitCode == 0);
    const QJsonObject framework
        = importInto(workspace, { archive, test::shared(QStringLiteral("frameworks/esco-csv/esco111-broaderRelationsSkillPillar.csv")) });
    CHECK(framework[QLatin1String("items")].toInt() == 14'536);
    CHECK(judged(exported(workspace, framework, {}), QStringLiteral("esco-1.1.1-full-en")).toStdString() == "");
}

TEST_CASE("a refused framework is one line, exit code 3, and leaves the workspace as it was")
{
    const QString workspace = test::scratch() + QStringLiteral("/refused.mettle");
    REQUIRE(run({ QStringLiteral("new"), workspace }).exitCode == 0);
    const QByteArray before = run({ QStringLiteral("dump"), workspace }).out;
    const QString folder = test::scratch();
    const QStringList files {
        test::written(folder + QStringLiteral("/page.json"), "<!DOCTYPE html><html><body>Sign in</body></html>"),
        test::written(folder + QStringLiteral("/cut.json"), "{\"CFDocument\": {\"identifier\""),
        test::written(folder + QStringLiteral("/list.json"), "{\"CFDocuments\": []}"),
        test::written(folder + QStringLiteral("/empty.csv"), ""),
        test::written(folder + QStringLiteral("/words.csv"), "colour,size\nred,3\n"),
        test::written(folder + QStringLiteral("/circle.csv"), "id,parent,title\na,b,A\nb,a,B\n"),
    };
    for (const QString &file : files) {
        INFO(file.toStdString());
        const test::Ran ran = run({ QStringLiteral("framework"), QStringLiteral("import"), file, QStringLiteral("--into"), workspace });
        CHECK(ran.exitCode == 3);
        CHECK(ran.err.count('\n') == 1);
    }
    CHECK(run({ QStringLiteral("dump"), workspace }).out == before);
}
