// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errors.h"
#include "importing.h"
#include "operations/errors.h"
#include "operations/observe.h"
#include "operations/people.h"
#include "operations/sessions.h"

#include <QTimeZone>

using namespace mettle;
using namespace mettle::operations;
using mettle::test::Importing;
using mettle::test::refused;
using people::Role;
using session::MarkKind;
using session::Presence;
using workspace::Reader;

namespace {

/// Ana and Ben, in no group.
struct Course : Importing
{
    Course() { REQUIRE(people("name,callname\nAna Bell,Ana\nBen Cox,Ben\n").ok()); }

    session::Activity activity(const QString &title)
    {
        for (const auto &one : read([](const Reader &reader) { return reader.everySession(); }))
            for (const auto &found : read([&](const Reader &reader) { return reader.activities(one.id); }))
                if (found.title == title)
                    return found;
        FAIL("no activity " << title.toStdString());
        throw;
    }
};

} // namespace

TEST_CASE("observations come in with the sessions, activities and observers they need, in one step")
{
    Course file;
    const QByteArray before = file.data();
    const auto outcome = Importing::must(file.observations(
        "Datum;Sessie;Activiteit;Soort;Deelnemer;Competentie;Gedrag;Waarnemer;Rol;Score;Notitie;Tijd\n"
        "4/3/2026;Markt;Kraam;groepsopdracht;Ana Bell;1.2;1.2.1;Sofie;trainer;2;vroeg Ben om te helpen;9:40\n"
        "4/3/2026;Markt;Kraam;;Ben Cox;SAMENWERKEN;;Sofie;;x;;\n"
        "4/3/2026;markt;KRAAM;;Ana Bell;1.2;;;zelf;1;;\n"
        "4/3/2026;Markt;;;Ben Cox;;;Jan;co-trainer;;ruimde op;\n"));
    CHECK(outcome.added == 5); // three marks, two notes
    CHECK(outcome.unknownColumns.isEmpty());
    const auto sessions = file.read([](const Reader &reader) { return reader.everySession(); });
    REQUIRE(sessions.size() == 1);
    CHECK(sessions.front().title == QStringLiteral("Markt"));
    CHECK(sessions.front().date == QDate(2026, 3, 4));
    const auto all = file.read([&](const Reader &reader) { return reader.activities(sessions.front().id); });
    REQUIRE(all.size() == 2);
    CHECK(all[0].title == QStringLiteral("Kraam"));
    CHECK(all[0].kind == programme::Kind::GroupTask);
    CHECK(all[0].date == QDate(2026, 3, 4));
    CHECK(all[0].imported);
    CHECK(all[1].betweenTasks);
    CHECK(all[1].imported);

    const auto catalogue = file.catalogue();
    const auto ana = file.evidence(QStringLiteral("Ana"));
    REQUIRE(ana.marks.size() == 2);
    for (const auto &mark : ana.marks) {
        const bool self = mark.role == Role::Self;
        CHECK(mark.item == test::item(catalogue, self ? QStringLiteral("1.2") : QStringLiteral("1.2.1")));
        CHECK(mark.observer.has_value() == !self);
        // Brussels is an hour ahead of UTC in winter; without a time it is now.
        CHECK(mark.at == (self ? file.clock.now() : QDateTime(QDate(2026, 3, 4), QTime(8, 40), Qt::UTC)));
    }
    REQUIRE(ana.notes.size() == 1);
    CHECK(ana.notes.front().at == QDateTime(QDate(2026, 3, 4), QTime(8, 40), Qt::UTC));
    const auto ben = file.evidence(QStringLiteral("Ben"));
    REQUIRE(ben.marks.size() == 1);
    CHECK(ben.marks.front().kind == MarkKind::NoOpportunity);
    REQUIRE(ben.notes.size() == 1);
    CHECK(ben.notes.front().activity == all[1].id);
    CHECK_FALSE(ben.notes.front().item);
    CHECK(ben.notes.front().role == Role::CoTrainer);
    CHECK(file.problems().isEmpty());
    REQUIRE(file.undo().ok());
    CHECK(file.data() == before);
}

TEST_CASE("importing the same table twice changes nothing")
{
    Course file;
    const QByteArray table = "date,session,activity,kind,client,competence,indicator,observer,role,mark,note,time\n"
                             "2026-03-04,Market,Stall,group task,Ana Bell,1.2,,Sofie,,2,held on,10:15\n"
                             "2026-03-04,Market,Stall,,Ana Bell,1.2,,Sofie,,,held on,10:20\n"
                             "2026-03-04,Market,Stall,,Ana Bell,,,Sofie,,,kind today,\n"
                             "2026-03-04,Market,Stall,,Ben Cox,2.1,,Sofie,,x,,\n"
                             "2026-03-04,Market,,,Ben Cox,,,Sofie,,away,,\n"
                             "2026-03-04,,,,Ben Cox,,,Mia,peer,,calmed us,\n";
    CHECK(Importing::must(file.observations(table)).added == 7);
    const QByteArray before = file.data();
    file.clock.set(file.clock.now().addSecs(3600));
    const auto again = Importing::must(file.observations(table));
    CHECK(again.added == 0);
    CHECK(again.changed == 0);
    CHECK(again.same == 7);
    CHECK(file.data() == before);
    // The same words in one cell at two times are two notes.
    CHECK(file.evidence(QStringLiteral("Ana")).notes.size() == 3);
}

TEST_CASE("a mark that is there is changed by a table that says otherwise, its time too")
{
    Course file;
    const QByteArray heading = "date,activity,client,competence,observer,mark,time\n";
    REQUIRE(file.observations(heading + "2026-03-04,Stall,Ana,1.2,Sofie,2,\n").ok());
    const auto changed = Importing::must(file.observations(heading + "2026-03-04,Stall,Ana,1.2,Sofie,3,\n"));
    CHECK(changed.changed == 1);
    CHECK(changed.added == 0);
    CHECK(file.evidence(QStringLiteral("Ana")).marks.front().level == 3);
    CHECK(Importing::must(file.observations(heading + "2026-03-04,Stall,Ana,1.2,Sofie,3,9:00\n")).changed == 1);
    CHECK(Importing::must(file.observations(heading + "2026-03-04,Stall,Ana,1.2,Sofie,3,9:00\n")).same == 1);
    REQUIRE(file.undo().ok());
    CHECK(file.evidence(QStringLiteral("Ana")).marks.front().at == file.clock.now());
}

TEST_CASE("every wrong row of a table of observations is named at once, and nothing is kept")
{
    Course file;
    REQUIRE(file.people("name,callname\nBen Dik,Ben\n").ok()); // two call names alike
    const QByteArray before = file.data();
    const auto answer = file.observations(
        "date,session,activity,kind,client,competence,indicator,observer,role,mark,note,time\n"
        "2026-03-04,Market,Stall,alone,Ana Bell,1.2,,Sofie,,2,,\n" // 2: right
        "31/2/2026,Market,Stall,,Ana Bell,1.3,,Sofie,,2,,\n" // 3
        "2026-03-04,Market,Stall,,Nobody,1.3,,Sofie,,2,,\n" // 4
        "2026-03-04,Market,Stall,,Ben,1.3,,Sofie,,2,,\n" // 5: which Ben?
        "2026-03-04,Market,Stall,,Ana Bell,9.9,,Sofie,,2,,\n" // 6
        "2026-03-04,Market,Stall,,Ana Bell,1.3,1.2.1,Sofie,,2,,\n" // 7: a behaviour of another skill
        "2026-03-04,Market,Stall,,Ana Bell,1.3,,Sofie,,4,,\n" // 8: no such level
        "2026-03-04,Market,Stall,,Ana Bell,1.3,,Mia,peer,2,,\n" // 9
        "2026-03-04,Market,Stall,,Ana Bell,1.2,,Sofie,,3,,\n" // 10: row 2's cell
        "2026-03-04,Market,Stall,,Ana Bell,working with others,,Sofie,,1,,\n" // 11: row 2's cell by its title
        "2026-03-04,Market,Stall,role play,Ana Bell,1.4,,Sofie,,2,,\n" // 12: row 2's activity
        "2026-03-04,Market,Stall,,Ana Bell,1.2,1.2.1,Sofie,coach,2,,\n" // 13: row 2's observer in another role
        "2026-03-04,Market,Stall,,Ana Bell,,,Sofie,,2,,\n" // 14
        "2026-03-04,Market,Stall,,Ana Bell,1.4,,,,2,,\n"); // 15
    CHECK(refused(answer)
          == QStringList {
              QStringLiteral("3 exchange.dateImpossible"), QStringLiteral("4 import.clientUnknown"),
              QStringLiteral("5 import.ambiguous"), QStringLiteral("6 import.competenceUnknown"),
              QStringLiteral("7 import.indicatorUnknown"), QStringLiteral("8 import.notOnScale"),
              QStringLiteral("9 exchange.peerMark"), QStringLiteral("10 exchange.markTwice"),
              QStringLiteral("11 exchange.markTwice"), QStringLiteral("12 exchange.twoKinds"),
              QStringLiteral("13 import.twoRoles"), QStringLiteral("14 exchange.markOfNothing"),
              QStringLiteral("15 exchange.cellMissing") });
    const QStringList said = lines(answer.error(), QStringLiteral("en"));
    CHECK(said.at(6) == QStringLiteral("Row 8: 4 is not a level of this scale (0, 1, 2, 3). Use one of those."));
    CHECK(said.at(9)
          == QStringLiteral("Row 11 has a second mark (“1”) where row 2 already has one (“2”). Keep one of them."));
    CHECK(said.at(11) == QStringLiteral("Row 13: “Sofie” marked this already as trainer. One person marks in one role."));
    CHECK(file.data() == before);
    CHECK(file.problems().isEmpty());
}

TEST_CASE("clients are made only when that was asked, and an id is nobody's name")
{
    Course file;
    const QByteArray table = "date,client,competence,observer,mark\n"
                             "2026-03-04,Cas Dik,1.2,Sofie,2\n2026-03-04,CAS DIK,1.3,Sofie,2\n";
    CHECK(refused(file.observations(table))
          == QStringList { QStringLiteral("2 import.clientUnknown"), QStringLiteral("3 import.clientUnknown") });
    REQUIRE(file.observations(table, true).ok());
    CHECK(file.clients().size() == 3);
    CHECK(file.evidence(QStringLiteral("cas dik")).marks.size() == 2);
    const QByteArray ana = file.client(QStringLiteral("Ana")).id.toString().toLatin1();
    CHECK(file.observations("date,client,competence,observer,mark\n2026-03-04," + ana + ",1.2,Sofie,2\n").ok());
    CHECK(refused(file.observations("date,client,competence,observer,mark\n"
                                    "2026-03-04,0198f0f0-0000-7000-8000-000000000001,1.2,Sofie,2\n",
                                    true))
          == QStringList { QStringLiteral("2 import.clientUnknown") });
}

TEST_CASE("a row without kind takes its activity's; an activity of a trainer's own stays as it is")
{
    Course file;
    const auto session = Importing::must(file.run([](Desk &desk) {
        return addSession(desk, { .title = QStringLiteral("Market"), .date = QDate(2026, 3, 4) });
    }));
    for (const auto &[title, kind] :
         { std::pair { QStringLiteral("Stall"), std::optional(programme::Kind::Alone) },
           std::pair { QStringLiteral("Talk"), std::optional<programme::Kind>() } })
        Importing::must(file.run([&, title = title, kind = kind](Desk &desk) {
            return addActivity(desk, session, { .title = title, .kind = kind });
        }));
    const auto stall = file.activity(QStringLiteral("Stall"));
    const auto talk = file.activity(QStringLiteral("Talk"));
    const QByteArray heading = "date,session,activity,kind,client,competence,observer,mark\n";
    REQUIRE(file.observations(heading + "2026-03-04,Market,stall,,Ana,1.2,Sofie,2\n"
                                        "2026-03-04,market,Talk,alone,Ana,1.2,Sofie,2\n").ok());
    CHECK(file.activity(QStringLiteral("Stall")) == stall);
    CHECK(file.activity(QStringLiteral("Talk")) == talk);
    CHECK(file.read([](const Reader &reader) { return reader.everySession(); }).size() == 1);
    CHECK(refused(file.observations(heading + "2026-03-04,Market,Stall,role play,Ana,1.3,Sofie,2\n"))
          == QStringList { QStringLiteral("2 import.twoKinds") });

    // What an import made, an import may complete: a stream says its kind on any line.
    REQUIRE(file.observations(heading + "2026-03-04,Market,Count,,Ana,1.2,Sofie,2\n").ok());
    CHECK_FALSE(file.activity(QStringLiteral("Count")).kind);
    REQUIRE(file.observations(heading + "2026-03-04,Market,Count,real work,Ana,1.3,Sofie,2\n").ok());
    CHECK(file.activity(QStringLiteral("Count")).kind == programme::Kind::RealWork);
    CHECK(file.activity(QStringLiteral("Count")).order == 2);
}

TEST_CASE("absent and away are the attendance of that session, not marks")
{
    Course file;
    const QByteArray heading = "date,session,client,observer,mark,note\n";
    const auto outcome = Importing::must(file.observations(heading + "2026-03-04,Market,Ana,Sofie,absent,\n"
                                                                     "2026-03-04,Market,Ben,Sofie,away,had a bad day\n"));
    CHECK(outcome.added == 3);
    const auto session = file.read([](const Reader &reader) { return reader.everySession(); }).front();
    const auto all = file.read([&](const Reader &reader) { return reader.attendance(session.id); });
    REQUIRE(all.size() == 2);
    for (const auto &one : all)
        CHECK(one.presence == (one.client == file.client(QStringLiteral("Ana")).id ? Presence::Absent : Presence::Away));
    CHECK(file.evidence(QStringLiteral("Ana")).marks.empty());
    CHECK(file.evidence(QStringLiteral("Ben")).notes.size() == 1);
    CHECK(Importing::must(file.observations(heading + "2026-03-04,Market,Ana,Sofie,afwezig,\n")).same == 1);
    CHECK(Importing::must(file.observations(heading + "2026-03-04,Market,Ana,Sofie,away,\n")).changed == 1);
}

TEST_CASE("skills are looked up in the framework of the client's group")
{
    Course file;
    framework::Catalogue own { { .id = framework::frameworkId(QStringLiteral("urn:own"), QStringLiteral("1")) } };
    own.framework.uri = QStringLiteral("urn:own");
    own.framework.version = QStringLiteral("1");
    own.framework.title = Text(QStringLiteral("en"), QStringLiteral("Our own"));
    const auto skill = framework::itemId(own.framework.id, QStringLiteral("a"));
    own.items.push_back({ .id = skill, .framework = own.framework.id, .sourceId = QStringLiteral("a"),
                          .code = QStringLiteral("1.2"), .type = framework::ItemType::Competence,
                          .title = Text(QStringLiteral("en"), QStringLiteral("Baking")) });
    const auto scale = framework::scaleId(own.framework.id, 0);
    own.scales.push_back({ scale, own.framework.id, 0, Text(QStringLiteral("en"), QStringLiteral("One to eight")) });
    for (int order = 1; order <= 8; ++order)
        own.levels.push_back({ .id = framework::levelId(scale, order), .scale = scale, .order = order });
    Importing::must(file.run([&](Desk &desk) { return importFramework(desk, own); }));
    const auto bakers = Importing::must(
        file.run([&](Desk &desk) { return addGroup(desk, QStringLiteral("Bakers"), own.framework.id); }));
    const auto ana = file.client(QStringLiteral("Ana")).id;
    Importing::must(file.run([&](Desk &desk) { return joinGroup(desk, bakers, ana, QDate(2026, 3, 1)); }));
    const QByteArray heading = "date,client,competence,observer,mark\n";
    REQUIRE(file.observations(heading + "2026-03-04,Ana,1.2,Sofie,8\n2026-03-04,Ben,1.2,Sofie,3\n").ok());
    CHECK(file.evidence(QStringLiteral("Ana")).marks.front().item == skill);
    CHECK(file.evidence(QStringLiteral("Ben")).marks.front().item == test::item(file.catalogue(), QStringLiteral("1.2")));
    CHECK(refused(file.observations(heading + "2026-03-05,Ana,1.2,Sofie,0\n2026-03-05,Ben,baking,Sofie,3\n"))
          == QStringList { QStringLiteral("2 import.notOnScale"), QStringLiteral("3 import.competenceUnknown") });
    // What is asked for goes before the group's.
    const auto asked = file.run([&](Desk &desk) {
        return importObservations(desk, heading + "2026-03-06,Ben,Baking,Sofie,5\n", false, own.framework.id);
    });
    CHECK(asked.ok());
}

TEST_CASE("an indicator may stand alone where it is unique, by its words in any language")
{
    Course file;
    const auto catalogue = file.catalogue();
    const auto id = test::item(catalogue, QStringLiteral("1.1.2"));
    const QString words = catalogue.find(id)->title.exact(QStringLiteral("nl")).toUpper();
    REQUIRE(file.observations(QStringLiteral("date,client,indicator,observer,mark\n2026-03-04,Ana,\"%1\",Sofie,2\n")
                                  .arg(words).toUtf8()).ok());
    CHECK(file.evidence(QStringLiteral("Ana")).marks.front().item == id);
}

TEST_CASE("the same note for the same cell and time is one note, without a time any time will do")
{
    Course file;
    const auto notes = [&] { return file.evidence(QStringLiteral("Ana")).notes.size(); };
    const QByteArray timed = "date,client,competence,observer,note,time\n"
                             "2026-03-04,Ana,1.2,Sofie,asked for help,10:00\n"
                             "2026-03-04,Ana,1.2,Sofie,asked for help,10:30\n"
                             "2026-03-04,Ana,1.2,Jan,asked for help,10:00\n"
                             "2026-03-04,Ana,1.3,Sofie,asked for help,10:00\n"
                             "2026-03-04,Ana,1.2,Sofie,asked for help,10:00\n";
    const auto first = Importing::must(file.observations(timed));
    CHECK(first.added == 4);
    CHECK(first.same == 1);
    CHECK(notes() == 4);
    CHECK(Importing::must(file.observations(timed)).same == 5);
    const QByteArray untimed = "date,client,competence,observer,note\n"
                               "2026-03-04,Ana,1.2,Sofie,asked for help\n"
                               "2026-03-04,Ana,1.2,Sofie,laughed\n"
                               "2026-03-04,Ana,1.2,Sofie,laughed\n";
    const auto second = Importing::must(file.observations(untimed));
    CHECK(second.added == 1);
    CHECK(second.same == 2);
    CHECK(notes() == 5);
}

TEST_CASE("one table cannot say of one person both absent and away")
{
    Course file;
    CHECK(Importing::must(file.observations("date,session,client,observer,mark\n"
                                            "2026-03-04,Market,Ana,Sofie,absent\n"
                                            "2026-03-04,Market,Ana,Jan,absent\n"
                                            "2026-03-05,Market,Ana,Sofie,away\n"))
              .added
          == 2);
    CHECK(test::refused(file.observations("date,session,client,observer,mark\n"
                                          "2026-03-04,Market,Ben,Sofie,absent\n"
                                          "2026-03-04,Market,Ben,Jan,away\n"))
          == QStringList { QStringLiteral("3 exchange.markTwice") });
}

TEST_CASE("a long import tells how far it is, and stops with nothing done")
{
    Course file;
    QByteArray table = "date,activity,client,competence,observer,mark\n";
    for (int i = 0; i < 1200; ++i)
        table += "2026-03-04,Task " + QByteArray::number(i) + ",Ana,1.2,Sofie,2\n";
    const QByteArray before = file.data();
    std::vector<std::pair<int, int>> reports;
    Progress *running = nullptr;
    Progress stopping([&](int done, int total) {
        reports.emplace_back(done, total);
        if (done == 500)
            running->cancel();
    });
    running = &stopping;
    const auto import = [&](const Progress &progress) {
        return file.run([&](Desk &desk) { return importObservations(desk, table, false, {}, &progress); });
    };
    CHECK(import(stopping).error().is(mettle::errors::Cancelled));
    CHECK(reports == std::vector<std::pair<int, int>> { { 0, 1200 }, { 500, 1200 } });
    CHECK(file.data() == before);
    int last = 0;
    const Progress whole([&](int done, int) { last = done; });
    CHECK(Importing::must(import(whole)).added == 1200);
    CHECK(last == 1200);
}

TEST_CASE("a line of a stream is a row of a table, and answers with what it wrote")
{
    Course file;
    const auto catalogue = file.catalogue();
    const QByteArray before = file.data();
    const auto id = Importing::must(file.line(
        "{\"session\":\"Market\",\"activity\":\"Stall\",\"kind\":\"real work\",\"date\":\"2026-03-04\",\"client\":\"ana\","
        "\"competence\":\"1.2\",\"indicator\":\"1.2.1\",\"observer\":\"Sofie\",\"role\":\"coach\",\"mark\":3,"
        "\"note\":\"sold all\",\"time\":\"10:00\"}"));
    const auto ana = file.evidence(QStringLiteral("Ana"));
    REQUIRE(ana.marks.size() == 1);
    CHECK(ana.marks.front().id.toString() == id);
    CHECK(ana.marks.front().role == Role::Coach);
    CHECK(ana.marks.front().level == 3);
    CHECK(ana.marks.front().item == test::item(catalogue, QStringLiteral("1.2.1")));
    CHECK(ana.marks.front().at == QDateTime(QDate(2026, 3, 4), QTime(9, 0), Qt::UTC));
    CHECK(ana.activities.front().kind == programme::Kind::RealWork);
    REQUIRE(ana.notes.size() == 1);

    const auto note = Importing::must(
        file.line("{\"date\":\"2026-03-04\",\"client\":\"Ana\",\"observer\":\"Sofie\",\"note\":\"smiled\"}"));
    CHECK(file.read([&](const Reader &reader) { return reader.get(*Id<session::Note>::fromString(note)); }));
    const auto away = Importing::must(
        file.line("{\"date\":\"2026-03-04\",\"client\":\"Ben\",\"observer\":\"Sofie\",\"mark\":\"away\"}"));
    CHECK(file.read([&](const Reader &reader) { return reader.get(*Id<session::Attendance>::fromString(away)); }));
    const auto again = Importing::must(
        file.line("{\"date\":\"2026-03-04\",\"client\":\"Ana\",\"observer\":\"Sofie\",\"note\":\"smiled\"}"));
    CHECK(again == note);

    const auto unknown = file.line("{\"date\":\"2026-03-04\",\"client\":\"Cas\",\"observer\":\"S\",\"note\":\"x\"}");
    CHECK(unknown.error().is(operations::errors::RowClientUnknown));
    CHECK(unknown.error().parts.empty());
    CHECK(file.line("{\"date\":\"2026-03-04\",\"client\":\"Ana\",\"competence\":\"1.2\",\"observer\":\"S\",\"mark\":\"9\"}")
              .error()
              .is(operations::errors::RowNotOnScale));
    CHECK(file.line("not json").error().is(exchange::errors::LineNotJson));
    const auto later = file.run([](workspace::Desk &desk) { return operations::ObservationStream(desk, {}).observe("not json", 17); });
    CHECK(later.error().arguments.value(0) == QStringLiteral("17"));
    CHECK(file.problems().isEmpty());
    while (file.data() != before)
        REQUIRE(file.undo().ok());
}
