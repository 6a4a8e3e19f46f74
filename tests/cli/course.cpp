// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace mettle;
using test::run;
using test::written;

namespace {

/// A workspace, the sample unless another is given, and the folder it stands in.
struct Place
{
    explicit Place(const QString &path = test::sampleWorkspace())
        : workspace(path)
        , folder(QFileInfo(path).path() + u'/')
    {
    }
    /// Runs a command of one or two words on the workspace.
    [[nodiscard]] test::Ran ask(const QByteArray &command, const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QString::fromUtf8(command).split(u' ') + QStringList { workspace } + arguments, input);
    }
    test::Ran works(const QByteArray &command, const QStringList &arguments, const QByteArray &input = {}) const
    {
        test::Ran ran = ask(command, arguments, input);
        INFO(command.toStdString() << " " << arguments.join(u' ').toStdString() << "\n" << ran.err.toStdString());
        CHECK(ran.exitCode == 0);
        CHECK(ran.err.isEmpty());
        return ran;
    }
    /// Refused: one line, and nothing was written.
    void refuses(int code, const QByteArray &command, const QStringList &arguments) const
    {
        const QByteArray before = data();
        const test::Ran ran = ask(command, arguments);
        INFO(command.toStdString() << " " << arguments.join(u' ').toStdString() << "\n" << ran.err.toStdString());
        CHECK(ran.exitCode == code);
        CHECK(ran.err.count('\n') == 1);
        CHECK(data() == before);
    }
    [[nodiscard]] QByteArray data() const { return run({ QStringLiteral("dump"), workspace, QStringLiteral("--data-only") }).out; }
    [[nodiscard]] QJsonArray rows(const char *table) const
    {
        return QJsonDocument::fromJson(data())[QStringLiteral("tables")][QLatin1String(table)].toArray();
    }

    QString workspace;
    QString folder;
};

QStringList list(std::initializer_list<const char *> words)
{
    QStringList out;
    for (const char *word : words)
        out << QString::fromUtf8(word);
    return out;
}

} // namespace

TEST_CASE("tables come in from a file or standard input, whole or not at all, with their rows named")
{
    const Place small(test::smallWorkspace());
    const QByteArray before = small.data();
    const test::Ran wrong = small.ask("people import", list({ "-" }), "name;birthyear\nDora;soon\nEmil;1990\nAmina Haddad;1980\n");
    CHECK(wrong.exitCode == 3);
    CHECK(wrong.err.contains("Row 2"));
    CHECK(wrong.err.contains("Row 4"));
    CHECK(wrong.err.count('\n') == 3); // how many, and which
    CHECK(small.data() == before);
    const test::Ran there = small.ask("people import", list({ "-" }), "name\nDora\nAmina Haddad\n");
    CHECK(there.err.contains("Row 3"));
    const test::Ran same = small.works("people import", list({ "-", "--update", "--json" }), "name;city\nDora;Gent\nAmina Haddad;Lier\n");
    CHECK(test::members(same.json().object()) == QStringLiteral("added changed same unknownColumns"));
    CHECK(same.json()[QStringLiteral("added")] == 1);
    CHECK(same.json()[QStringLiteral("same")] == 1);
    CHECK(same.json()[QStringLiteral("unknownColumns")].toArray() == QJsonArray { QStringLiteral("city") });

    const QByteArray seen = "datum;deelnemer;competentie;waarnemer;cote;notitie\n10/03/2026;Amina Haddad;1.2;Sofie;2;hielp mee\n";
    small.works("observe import", list({ "-" }), seen);
    CHECK(small.rows("mark").size() == 1);
    CHECK(small.rows("note").size() == 1);
    CHECK(small.works("observe import", list({ "-", "--json" }), seen).json()[QStringLiteral("same")] == 2);
    const QByteArray stranger = "date,client,competence,observer,mark\n2026-03-10,Zoe,1.2,Sofie,2\n";
    CHECK(small.ask("observe import", list({ "-" }), stranger).exitCode == 3);
    small.works("observe import", list({ "-", "--create-clients" }), stranger);
    small.refuses(3, "observe import", list({ "none.csv" }));
    small.refuses(2, "observe import", list({ "-", "--framework", "Nothing" }));
}

TEST_CASE("long work shows how far it is on a terminal, and nothing in a pipe")
{
    const Place small(test::smallWorkspace());
    QByteArray table = "date,client,observer,note\n";
    for (int i = 0; i < 1'200; ++i)
        table += "2026-03-10,Amina Haddad,Sofie,note " + QByteArray::number(i) + '\n';
    const QString file = written(small.folder + QStringLiteral("notes.csv"), table);
    CHECK(small.works("observe import", { file }).err.isEmpty());
    QProcess terminal;
    terminal.start(QStringLiteral("script"), { QStringLiteral("-qec"),
                                               QStringLiteral("%1 observe import %2 %3").arg(QStringLiteral(METTLE_CLI), small.workspace, file),
                                               QStringLiteral("/dev/null") });
    METTLE_SKIP_WITHOUT(terminal.waitForStarted(), "script, which makes a terminal,");
    REQUIRE(terminal.waitForFinished(60'000));
    const QByteArray shown = terminal.readAllStandardOutput();
    CHECK(shown.contains(" 41 %"));
    CHECK(shown.contains("100 %"));
    CHECK(shown.contains("1200 already there"));
}

TEST_CASE("each line of a stream is answered, refusals with their line, and what is acknowledged is there")
{
    const Place small(test::smallWorkspace());
    const QByteArray good = "{\"date\":\"2026-03-10\",\"client\":\"Amina Haddad\",\"competence\":\"1.2\",\"observer\":\"Sofie\",\"mark\":2}\n";
    const QByteArray text = "{\"date\":\"2026-03-10\",\"client\":\"Amina Haddad\",\"competence\":\"1.3\",\"observer\":\"Sofie\",\"mark\":\"x\"}\n";
    const QByteArray note = "{\"date\":\"2026-03-10\",\"client\":\"Bart Peeters\",\"observer\":\"Sofie\",\"note\":\"arrived late\"}\n";
    const test::Ran ran = small.ask("observe stream", {}, good + "\n" + text + "not json\n" + QByteArray(1'200'000, 'x') + "\n" + note);
    CHECK(ran.exitCode == 3);
    const QList<QByteArray> answers = ran.out.trimmed().split('\n');
    REQUIRE(answers.size() == 5);
    QStringList ids;
    for (const int place : { 0, 1, 4 })
        ids << QJsonDocument::fromJson(answers[place])[QStringLiteral("ok")].toString();
    CHECK(QJsonDocument::fromJson(answers[2])[QStringLiteral("error")].toString().contains(QStringLiteral("Row 4")));
    CHECK(QJsonDocument::fromJson(answers[3])[QStringLiteral("error")].toString().contains(QStringLiteral("Row 5")));
    QStringList there;
    for (const char *table : { "mark", "note" })
        for (const QJsonValue &row : small.rows(table))
            there << row[QStringLiteral("id")].toString();
    ids.sort();
    there.sort();
    CHECK(there == ids);
    CHECK(small.works("observe stream", {}, good).exitCode == 0);
}

TEST_CASE("a session is handed out, closed, set aside and agreed on")
{
    const Place place;
    const auto session = list({ "--session", "The market stall" });
    const auto open = place.rows("closing").size();
    place.works("session close", session + list({ "--activity", "Build the stall" }));
    place.works("session close", session);
    CHECK(place.rows("closing").size() >= open);
    place.works("session set-aside", session + list({ "--activity", "Build the stall", "--reason", "it rained" }));
    CHECK(QString::fromUtf8(place.data()).contains(QStringLiteral("it rained")));
    place.works("session agree",
                session + list({ "--activity", "Build the stall", "--client", "Amina", "--competence", "1.2", "--mark", "1",
                                 "--reason", "with help, we think", "--by", "Sofie and Jan" }));
    CHECK(place.data().contains("Sofie and Jan"));
    place.refuses(2, "session close", session + list({ "--activity", "Nothing" }));
    place.refuses(2, "session set-aside", session + list({ "--activity", "Build the stall" }));
    place.refuses(3, "session agree", session + list({ "--activity", "Build the stall", "--client", "Amina", "--competence", "1.2", "--mark", "7" }));

    const Place lent(place.folder + QStringLiteral("jan.mettle"));
    const auto handout = session + list({ "--observer", "Jan", "-o" }) + QStringList { lent.workspace };
    place.works("session handout", handout);
    lent.works("check", {});
    CHECK(lent.rows("mark").isEmpty());
    CHECK(lent.rows("session").size() == 1);
    place.refuses(3, "session handout", handout); // it is there already
}

TEST_CASE("what a client agreed to is kept, and badges ask for it")
{
    const Place place;
    const auto amina = list({ "--client", "Amina", "--purpose", "photo" });
    place.works("consent", amina + list({ "--until", "2027-12-31", "--lang", "nl", "--how", "oral", "--witness", "Jan" }));
    place.works("consent", amina + list({ "--withdraw" }));
    place.refuses(3, "consent", amina + list({ "--withdraw" }));
    place.refuses(3, "consent", amina + list({ "--until", "2027-12-31", "--how", "oral" }));
    place.refuses(3, "consent", amina + list({ "--until", "2020-01-01" }));
    place.refuses(2, "consent", amina + list({ "--until", "soon" }));

    const auto due = list({ "--due", "-o" }) + QStringList { place.folder + QStringLiteral("badges") };
    const QJsonArray issued = place.works("badge issue", due + list({ "--json" })).json().array();
    REQUIRE_FALSE(issued.isEmpty());
    const QString file = issued[0][QStringLiteral("file")].toString();
    const test::Ran verified = run({ QStringLiteral("badge"), QStringLiteral("verify"), file, QStringLiteral("--json") });
    CHECK(verified.exitCode == 0);
    CHECK(verified.json()[0][QStringLiteral("verified")].toBool());
    QByteArray forged = test::bytesOf(file);
    forged.replace("2026-03-10", "2025-03-10");
    CHECK(run({ QStringLiteral("badge"), QStringLiteral("verify"), written(place.folder + QStringLiteral("forged.json"), forged) }).exitCode == 1);
    const QString id = issued[0][QStringLiteral("id")].toString();
    place.works("badge revoke", { id, QStringLiteral("--reason"), QStringLiteral("by mistake") });
    place.refuses(3, "badge revoke", { id, QStringLiteral("--reason"), QStringLiteral("again") });

    // Without consent: exit 3 and nothing is signed.
    QString client, achievement;
    for (const QJsonValue &row : place.rows("issued_badge"))
        if (row[QStringLiteral("id")].toString() == id) {
            client = row[QStringLiteral("client_id")].toString();
            achievement = row[QStringLiteral("achievement_id")].toString();
        }
    place.works("consent", QStringList { QStringLiteral("--client"), client } + list({ "--purpose", "badge", "--withdraw" }));
    place.refuses(3, "badge issue", QStringList { QStringLiteral("--client"), client, QStringLiteral("--achievement"), achievement }
                      + due.mid(1));
}

TEST_CASE("targets, plans and stories come in, and a plan goes out as a calendar")
{
    const Place place;
    place.works("target import", list({ "-" }),
                "target;kind;competence;level;stability;need;words\nCook;family;1.2;2;shown;must;works in a team\n");
    CHECK(place.works("target list", {}).out.contains("Cook"));
    CHECK(place.works("profile show", list({ "--client", "Amina", "--target", "cook", "--json" })).exitCode == 0);
    CHECK(place.ask("target import", list({ "-" }), "target;kind;competence;level\nCook;family;1.2;9\n").exitCode == 3);

    const QByteArray plan = "client;competence;goal;step;if;who;due;status\nAmina;1.2;I ask;I call Nadia;when stuck;Jan;2026-04-01;done\n";
    place.works("plan import", list({ "-" }), plan);
    CHECK(place.works("plan import", list({ "-", "--json" }), plan).json()[QStringLiteral("same")] == 2);
    // An empty status leaves the step as it is.
    QByteArray again = plan;
    again.replace(";done\n", ";\n");
    CHECK(place.works("plan import", list({ "-", "--json" }), again).json()[QStringLiteral("changed")] == 0);
    again.replace("I call Nadia", "I write to Nadia");
    place.works("plan import", list({ "-" }), again);
    const QByteArray calendar = place.works("plan ics", list({ "--client", "Amina", "-o", "-", "--lang", "nl" })).out;
    CHECK(calendar.contains("SUMMARY:I write to Nadia\r\n"));
    CHECK(calendar.contains("Mijn doel: I ask"));
    CHECK_FALSE(calendar.contains("SUMMARY:I call Nadia"));
    place.refuses(2, "plan ics", list({ "--client", "Nobody", "-o", "x.ics" }));
    CHECK_FALSE(QFileInfo::exists(QStringLiteral("x.ics")));

    const auto explains = [&] {
        const auto profile = place.works("profile show", list({ "--client", "Amina", "--json" })).json();
        for (const QJsonValue &one : profile[QStringLiteral("competences")].toArray())
            if (one[QStringLiteral("code")] == QStringLiteral("1.1"))
                return one[QStringLiteral("canExplain")].toBool();
        return false;
    };
    CHECK_FALSE(explains());
    place.works("story import", list({ "-" }),
                "client;competence;situation;task;action;result;told\nAmina;1.1;the market;sell;I asked them;they came;2026-03-09\n");
    CHECK(explains());
}

TEST_CASE("a report is a file or standard output, one for each with --all, and noted in the access log")
{
    const Place place;
    const auto report = [](const char *kind) { return QByteArray(QByteArray("report ") + kind); };
    for (const char *kind : { "overview", "profile", "strengths", "plan" }) {
        INFO(kind);
        CHECK(place.works(report(kind), list({ "--client", "Amina", "-o", "-" })).out.startsWith("%PDF"));
        const QString page = place.folder + QLatin1String(kind) + QStringLiteral(".html");
        place.works(report(kind), QStringList { QStringLiteral("-o"), page } + list({ "--client", "Amina", "--lang", "fr" }));
        CHECK(test::bytesOf(page).contains("lang=\"fr\""));
    }
    for (const char *kind : { "grid", "sheets" }) {
        INFO(kind);
        const QString folder = place.folder + QLatin1String(kind);
        place.works(report(kind), QStringList { QStringLiteral("--all"), QStringLiteral("-o"), folder });
        const QStringList files = QDir(folder).entryList(QDir::Files);
        CHECK(files.size() == 3);
        for (const QString &file : files) {
            CHECK(file.startsWith(QLatin1String(kind) + u'-'));
            CHECK(test::bytesOf(folder + u'/' + file).startsWith("%PDF"));
        }
    }
    place.refuses(3, "report profile", list({ "--client", "Amina", "-o", "/nonexistent/x.pdf" }));
    const QJsonArray log = run({ QStringLiteral("dump"), place.workspace }).json()[QStringLiteral("tables")][QStringLiteral("access_log")].toArray();
    int printed = 0;
    for (const QJsonValue &line : log)
        printed += line[QStringLiteral("what")].toString().startsWith(QStringLiteral("printed"));
    CHECK(printed >= 8);
}
