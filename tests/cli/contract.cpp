// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace mettle;
using test::members;
using test::run;
using test::written;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u'|');
}

/// Runs "command|argument|argument", with W for the workspace.
test::Ran ask(const QString &workspace, const char *line, const QByteArray &input = {})
{
    QStringList arguments = words(line);
    for (QString &one : arguments)
        if (one == QStringLiteral("W"))
            one = workspace;
    return run(arguments, input);
}

/// Done, without a word on stderr.
test::Ran works(const QString &workspace, const char *line, const QByteArray &input = {})
{
    test::Ran ran = ask(workspace, line, input);
    INFO(line << "\n" << ran.err.toStdString());
    CHECK(ran.exitCode == 0);
    CHECK(ran.err.isEmpty());
    return ran;
}

/// Refused with that code, in one line on stderr and nothing on stdout, and the workspace is as it was.
void refused(const QString &workspace, const char *line, int code, const QByteArray &input = {})
{
    const QByteArray before = test::bytesOf(workspace);
    const test::Ran ran = ask(workspace, line, input);
    INFO(line << "\n" << ran.err.toStdString());
    CHECK(ran.exitCode == code);
    CHECK(ran.err.startsWith("mettle-cli: "));
    CHECK(ran.err.count('\n') == 1);
    CHECK(ran.out.isEmpty());
    CHECK(test::bytesOf(workspace) == before);
}

QJsonObject competence(const QJsonDocument &profile, const char *code)
{
    for (const QJsonValue &one : profile[QStringLiteral("competences")].toArray())
        if (one[QStringLiteral("code")] == QLatin1String(code))
            return one.toObject();
    return {};
}

} // namespace

TEST_CASE("wrong usage is exit 2 and one line that says where to read more")
{
    const QString w = test::sampleWorkspace();
    for (const char *line : { "nonsense", "framework", "framework|nonsense", "new", "people|list", "profile|show|W",
                              "profile|show|W|--client|Amina|--at|2026-13-45", "report|profile|W|-o|x.pdf",
                              "report|nothing|W|--client|Amina|-o|x.pdf", "report|profile|W|--client|Amina|-o|x.txt",
                              "consent|W|--client|Amina|--purpose|party", "people|list|W|--nonsense",
                              "people|import|W|-|--update|--new", "profile|decide|W|--client|Amina|--competence|1.2",
                              "profile|show|W|--client|Nobody", "profile|show|W|--client|Amina|--target|Nothing",
                              "profile|confirm|W|--client|Amina|--competence|9.9", "session|close|W|--session|Nothing",
                              "session|handout|W|--session|The market stall|--observer|Nobody|-o|x.mettle",
                              "framework|show|W|Nothing", "profile|show|W|--client|Amina|--framework|Nothing" })
        refused(w, line, 2);
    CHECK_FALSE(QFileInfo::exists(QStringLiteral("x.pdf")));
    CHECK_FALSE(QFileInfo::exists(QStringLiteral("x.mettle")));
}

TEST_CASE("a name that fits two is an error that lists their ids")
{
    const QString w = test::smallWorkspace();
    works(w, "people|import|W|-|--new", "name;pseudonym\nAmina Haddad;Second\n");
    const test::Ran ran = ask(w, "profile|show|W|--client|amina haddad");
    CHECK(ran.exitCode == 2);
    const QJsonArray people = works(w, "people|list|W|--json").json().array();
    int listed = 0;
    for (const QJsonValue &one : people)
        listed += ran.err.contains(one[QStringLiteral("id")].toString().toUtf8());
    CHECK(listed == 2);
    works(w, "profile|show|W|--client|second");
}

TEST_CASE("workspaces are made, copied, dumped and loaded without loss")
{
    const QString w = test::sampleWorkspace();
    const QString folder = QFileInfo(w).path();
    refused(w, "sample|W", 3);
    refused(w, "new|W", 3);
    refused(w, "new|/nonexistent/a.mettle", 3);
    const QByteArray dump = works(w, "dump|W").out;
    CHECK(dump == works(w, "dump|W").out);
    CHECK(members(QJsonDocument::fromJson(dump).object()) == QStringLiteral("format schema tables"));

    const QString copy = folder + QStringLiteral("/copy.mettle");
    CHECK(run({ QStringLiteral("load"), QStringLiteral("-"), QStringLiteral("--into"), copy }, dump).exitCode == 0);
    CHECK(works(copy, "dump|W").out == dump);
    CHECK(run({ QStringLiteral("load"), QStringLiteral("-"), QStringLiteral("--into"), copy }, dump).exitCode == 3);
    const QString fresh = folder + QStringLiteral("/fresh.mettle");
    works(fresh, "new|W|--lang|nl");
    CHECK(run({ QStringLiteral("load"), QStringLiteral("-"), QStringLiteral("--into"), fresh }, dump).exitCode == 0);
    CHECK(works(fresh, "dump|W").out == dump);
    // What cannot be loaded leaves no file behind.
    const QString none = folder + QStringLiteral("/none.mettle");
    CHECK(run({ QStringLiteral("load"), QStringLiteral("-"), QStringLiteral("--into"), none }, "{}").exitCode == 3);
    CHECK_FALSE(QFileInfo::exists(none));

    const QString backup = folder + QStringLiteral("/monday.mettle");
    CHECK(run({ QStringLiteral("backup"), w, QStringLiteral("-o"), backup }).exitCode == 0);
    CHECK(works(backup, "dump|W").out == dump);
    CHECK(run({ QStringLiteral("backup"), w, QStringLiteral("-o"), backup }).exitCode == 3);
    const QString piped = written(folder + QStringLiteral("/piped.mettle"), works(w, "backup|W|-o|-").out);
    CHECK(works(piped, "dump|W").out == dump);

    const QJsonDocument checked = works(w, "check|W|--json").json();
    CHECK(members(checked.object()) == QStringLiteral("ok problems"));
    CHECK(checked[QStringLiteral("ok")].toBool());
    CHECK(members(works(w, "history|W|--json").json()[0]) == QStringLiteral("counter device ids verb when"));
    CHECK(works(w, "history|W|--lang|nl").out.startsWith("wanneer"));
}

TEST_CASE("commands that only print write nothing to the workspace")
{
    const QString w = test::sampleWorkspace();
    const QByteArray before = test::bytesOf(w);
    for (const char *line : { "framework|list|W", "framework|show|W|Four areas, seventeen skills", "people|list|W",
                              "target|list|W", "profile|show|W|--client|Amina", "check|W", "dump|W", "history|W" })
        CHECK_FALSE(works(w, line).out.isEmpty());
    CHECK(test::bytesOf(w) == before);
    CHECK(QDir(QFileInfo(w).path()).entryList(QDir::Files).size() == 1); // no journal, no lock
}

TEST_CASE("lists have the fields that scripts rely on")
{
    const QString w = test::sampleWorkspace();
    CHECK(members(works(w, "people|list|W|--json").json()[0]) == QStringLiteral("groups id language name pseudonym"));
    CHECK(members(works(w, "framework|list|W|--json").json()[0]) == QStringLiteral("id items languages title version"));
    const QJsonDocument shown = works(w, "framework|show|W|Four areas, seventeen skills|--json|--lang|fr").json();
    CHECK(members(shown.object()) == QStringLiteral("areas id scale title"));
    CHECK(members(shown[QStringLiteral("scale")][0]) == QStringLiteral("level notShown title"));
    CHECK(shown[QStringLiteral("areas")].toArray().size() == 4);
    CHECK(members(shown[QStringLiteral("areas")][0]) == QStringLiteral("code competences title"));
    CHECK(members(shown[QStringLiteral("areas")][0][QStringLiteral("competences")][0]) == QStringLiteral("code indicators title"));
    CHECK(members(works(w, "target|list|W|--json").json()[0]) == QStringLiteral("id kind title"));
}

TEST_CASE("a profile as JSON is the contract's, a decision beside the rule's position")
{
    const QString w = test::sampleWorkspace();
    const char *show = "profile|show|W|--client|Amina|--target|Shop assistant|--json";
    const QJsonDocument profile = works(w, show).json();
    CHECK(members(profile.object()) == QStringLiteral("asOf client competences framework"));
    CHECK(profile[QStringLiteral("asOf")] == QStringLiteral("2026-03-10"));
    CHECK(profile[QStringLiteral("competences")].toArray().size() == 17);
    const QJsonObject before = competence(profile, "1.2");
    CHECK(members(before)
          == QStringLiteral("activities canExplain code counting dates decided gap kinds level lookAgain moments observers "
                            "reason stability target title"));
    CHECK(members(before[QStringLiteral("target")]) == QStringLiteral("level need stability"));
    CHECK(before[QStringLiteral("decided")].isNull());
    CHECK(before[QStringLiteral("gap")] == QStringLiteral("strong for this"));

    works(w, "profile|decide|W|--client|Amina|--competence|1.2|--level|1|--stability|shown|--reason|a bad month|--by|Jan");
    const QJsonObject after = competence(works(w, show).json(), "1.2");
    CHECK(members(after[QStringLiteral("decided")]) == QStringLiteral("by level on reason stability"));
    CHECK(after[QStringLiteral("decided")][QStringLiteral("by")] == QStringLiteral("Jan"));
    CHECK(after[QStringLiteral("level")] == before[QStringLiteral("level")]);
    CHECK(after[QStringLiteral("gap")] != before[QStringLiteral("gap")]);
    works(w, "profile|decide|W|--client|Amina|--competence|1.2|--withdraw");
    CHECK(competence(works(w, show).json(), "1.2") == before);
    works(w, "profile|confirm|W|--client|Amina|--competence|1.2");
    CHECK(competence(works(w, show).json(), "1.2") == before); // a confirmation changes nothing in the figures
    works(w, "profile|decide|W|--client|Amina|--competence|1.2|--level|none|--reason|asked for it");
    works(w, "profile|confirm|W|--client|Amina");
    refused(w, "profile|decide|W|--client|Amina|--competence|1.2|--level|9|--reason|x", 3);
    refused(w, "profile|decide|W|--client|Amina|--competence|1.2|--level|2", 3);
    CHECK(competence(works(w, "profile|show|W|--client|Amina|--json|--at|2026-01-01").json(), "1.2")[QStringLiteral("stability")]
          == QStringLiteral("not yet explored"));
    CHECK(works(w, "profile|show|W|--client|Amina|--lang|nl").out.contains("vaardigheid"));
}
