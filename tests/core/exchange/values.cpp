// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/errors.h"
#include "exchange/mistakes.h"
#include "exchange/rows.h"
#include "support/shared.h"

using namespace mettle;
using namespace mettle::exchange;

namespace {

QStringList codes(const Error &error)
{
    QStringList out;
    for (const Error &part : error.parts)
        out << QString::fromLatin1(part.type->code).section(u'.', 1) + u' ' + part.arguments.value(0);
    return out;
}

/// A story's day: the plainest way to a date.
Result<Rows<StoryRow>> told(const char *date)
{
    return readStories(QByteArray("client;competence;result;told\nAmina;1.1;it sold;") + date + '\n');
}

Error dateError(const char *date)
{
    const auto read = told(date);
    REQUIRE_FALSE(read.ok());
    REQUIRE(read.error().parts.size() == 1);
    return read.error().parts.front();
}

Result<Rows<ObservationRow>> observed(const QByteArray &rows)
{
    return readObservations("date;session;activity;kind;client;competence;indicator;observer;role;mark;note;time\n" + rows);
}

} // namespace

TEST_CASE("dates are ISO or day first")
{
    for (const char *written : { "2026-03-04", "2026-3-4", "4/3/2026", "04/03/2026", "4-3-2026", "4.3.2026", "2026-03-04 09:30",
                                 "2026-03-04T00:00:00" }) {
        INFO(written);
        const auto read = told(written);
        REQUIRE(read.ok());
        CHECK(read->rows[0].told == QDate(2026, 3, 4));
    }
    CHECK(told("29/2/2028")->rows[0].told == QDate(2028, 2, 29));
}

TEST_CASE("a date is never guessed, but the sentence names the likely one")
{
    const auto likely = [](const char *written, const ErrorType &type, const char *meant) {
        INFO(written);
        const Error error = dateError(written);
        CHECK(error.is(type));
        CHECK(error.arguments.mid(0, 3) == QStringList { QStringLiteral("2"), QStringLiteral("told"), QString::fromLatin1(written) });
        CHECK(error.arguments.value(3) == QLatin1String(meant));
    };
    likely("03/25/2026", exchange::errors::DateImpossible, "2026-03-25"); // month first
    likely("2026-25-03", exchange::errors::DateImpossible, "2026-03-25");
    likely("31/02/2026", exchange::errors::DateImpossible, "2026-02-28");
    likely("29-2-2026", exchange::errors::DateImpossible, "2026-02-28");
    likely("31.4.2026", exchange::errors::DateImpossible, "2026-04-30");
    likely("4/3/26", exchange::errors::DateYearShort, "4/3/2026");
    likely("46085", exchange::errors::DateSerial, "2026-03-04");
    for (const char *nonsense : { "tomorrow", "0/3/2026", "4/0/2026", "45/13/2026", "4/3-2026", "4/3/206", "2026-03-04x", "00000",
                                  "2026-03-04T09:30Z", "4 3 2026" }) {
        INFO(nonsense);
        CHECK(dateError(nonsense).is(exchange::errors::DateUnknown));
    }
    CHECK(dateError("4/3/0206").is(exchange::errors::DateYearWrong));
    CHECK(dateError("3026-03-04").is(exchange::errors::DateYearWrong));
}

TEST_CASE("times are read as people write them")
{
    const auto time = [](const char *written) {
        return observed(QByteArray("2026-03-04;;;;A;1.1;;S;;2;;") + written + '\n');
    };
    for (const char *written : { "9:30", "09:30", "9.30", "9u30", "9h30", "9 h 30", "9H30", "09:30:00" }) {
        INFO(written);
        REQUIRE(time(written).ok());
        CHECK(time(written)->rows[0].time == QTime(9, 30));
    }
    CHECK(time("9u")->rows[0].time == QTime(9, 0));
    CHECK(time("14:05:09")->rows[0].time == QTime(14, 5, 9));
    for (const char *wrong : { "25:00", "9:60", "9", "9:", "noon", "9:3", "24:00" }) {
        INFO(wrong);
        REQUIRE_FALSE(time(wrong).ok());
        CHECK(codes(time(wrong).error()) == QStringList { QStringLiteral("timeUnknown 2") });
    }
}

TEST_CASE("marks are a level, or one of the kinds of nothing, which are kept apart")
{
    const auto mark = [](const char *written) {
        return observed(QByteArray("2026-03-04;;;;A;1.1;;S;;") + written + ";said;\n");
    };
    const auto is = [&](const char *written, MarkWord word, int level = 0) {
        INFO(written);
        const auto read = mark(written);
        REQUIRE(read.ok());
        CHECK(read->rows[0].mark == word);
        CHECK(read->rows[0].level == level);
    };
    is("", MarkWord::None);
    is("0", MarkWord::Level, 0);
    is("3", MarkWord::Level, 3);
    is("2.0", MarkWord::Level, 2);
    is("2,0", MarkWord::Level, 2);
    is("X", MarkWord::NoOpportunity);
    is("geen kans", MarkWord::NoOpportunity);
    is("Afwezig", MarkWord::Absent);
    is("absent(e)", MarkWord::Absent);
    is("away", MarkWord::Away);
    is("vandaag niet geobserveerd", MarkWord::Away);
    is("Pas observé aujourd’hui", MarkWord::Away);
    // "Not observed" alone is what an empty cell says: it must not become "here, but not observed today".
    for (const char *wrong : { "1.5", "-1", "+2", "100", "2/3", "good", "not observed", "niet geobserveerd" }) {
        INFO(wrong);
        REQUIRE_FALSE(mark(wrong).ok());
        CHECK(codes(mark(wrong).error()) == QStringList { QStringLiteral("markUnknown 2") });
    }
}

TEST_CASE("kinds and roles are known in English, Dutch and French")
{
    using programme::Kind;
    using people::Role;
    const std::pair<Kind, std::vector<const char *>> kinds[] {
        { Kind::GroupTask, { "group task", "Group-task", "groepstaak", "tâche de groupe", "TACHE DE GROUPE" } },
        { Kind::Alone, { "alone", "alleen", "seul", "seule" } },
        { Kind::RolePlay, { "role play", "roleplay", "rollenspel", "jeu de rôle" } },
        { Kind::RealWork, { "real work", "echt werk", "travail réel" } },
        { Kind::DailyLife, { "daily life", "dagelijks leven", "vie quotidienne" } },
    };
    for (const auto &[kind, words] : kinds) {
        for (const char *word : words) {
            INFO(word);
            const auto read = observed(QByteArray("2026-03-04;;;") + word + ";A;1.1;;S;;2;;\n");
            REQUIRE(read.ok());
            CHECK(read->rows[0].kind == kind);
        }
    }
    const auto unknown = observed("2026-03-04;;;jeux;A;1.1;;S;participant;2;;\n");
    REQUIRE_FALSE(unknown.ok());
    CHECK(codes(unknown.error()) == QStringList { QStringLiteral("kindUnknown 2"), QStringLiteral("roleUnknown 2") });
    const std::pair<Role, std::vector<const char *>> roles[] {
        { Role::Trainer, { "", "trainer", "formatrice" } },   { Role::CoTrainer, { "co-trainer", "Cotrainer", "co-formateur" } },
        { Role::Coach, { "coach", "accompagnateur" } },       { Role::Workplace, { "workplace", "werkplek", "lieu de travail" } },
        { Role::Self, { "self", "zelf", "soi-même" } },
    };
    for (const auto &[role, words] : roles) {
        for (const char *word : words) {
            INFO(word);
            const auto read = observed(QByteArray("2026-03-04;;;;A;1.1;;S;") + word + ";2;;\n");
            REQUIRE(read.ok());
            CHECK(read->rows[0].role == role);
        }
    }
}

TEST_CASE("a row of observations is checked by itself")
{
    const auto read = observed("2026-03-04;;;;A;;;S;;2;;\n" // 2: a mark of nothing
                               "2026-03-04;;;;A;1.1;;S;;;;\n" // 3: nothing said
                               "2026-03-04;;;;A;1.1;;S;peer;absent;;\n" // 4: a peer gives no mark of any kind
                               "2026-03-04;;;;A;1.1;;;trainer;2;;\n" // 5: nobody saw it
                               ";;;;A;1.2;;S;;2;;\n" // 6: no day
                               "2026-03-04;;;;A;1.3;;S;;2;;;;;x\n"); // 7: more cells than headings
    REQUIRE_FALSE(read.ok());
    CHECK(codes(read.error())
          == QStringList { QStringLiteral("markOfNothing 2"), QStringLiteral("nothingSaid 3"), QStringLiteral("peerMark 4"),
                           QStringLiteral("cellMissing 5"), QStringLiteral("cellMissing 6"), QStringLiteral("rowTooLong 7") });
    const auto good = observed("2026-03-04;;;;A;;;S;;absent;;\n" // no competence needed
                               "2026-03-04;;;;A;;;S;;;said something;\n"
                               "2026-03-04;;;;A;;asks others;S;;x;;\n"
                               "2026-03-04;;;;A;1.1;;Jan;peer;;helps;\n"
                               "2026-03-04;;;;A;1.1;;;self;1;;\n");
    REQUIRE(good.ok());
    CHECK(good->rows.size() == 5);
}

TEST_CASE("the same cell twice is refused in any spelling, notes and other observers are not")
{
    const auto read = observed("2026-03-04;S1;Stall;;Éva;1.1;;Sofie;;2;;\n"
                               "4/3/2026;s1;STALL;;eva;1.1;;SOFIE;trainer;2;;\n" // 3: row 2 again, even with the same mark
                               "2026-03-04;S1;Stall;;Éva;1.1;;Jan;;3;;\n"
                               "2026-03-04;S1;Stall;;Éva;1.1;;Sofie;;;a note;\n"
                               "2026-03-04;S1;Stall;;Éva;1.1;asks;Sofie;;3;;\n"
                               "2026-03-05;S1;Stall;;Éva;1.1;;Sofie;;3;;\n"
                               "2026-03-04;S1;Stall;;Éva;1.1;;Jan;;absent;;\n"); // 8: row 4 has a mark
    REQUIRE_FALSE(read.ok());
    CHECK(codes(read.error()) == QStringList { QStringLiteral("markTwice 3"), QStringLiteral("markTwice 8") });
    CHECK(read.error().parts[1].arguments
          == QStringList { QStringLiteral("8"), QStringLiteral("absent"), QStringLiteral("4"), QStringLiteral("3") });
}

TEST_CASE("columns that a table cannot do without are named in three languages")
{
    const auto missing = [](const QByteArray &heading) { return readObservations(heading + "\n").error(); };
    CHECK(missing("client;observer;mark").is(exchange::errors::ColumnMissing));
    const Error mark = missing("Datum;Deelnemer;Waarnemer;Cijfer");
    CHECK(mark.is(exchange::errors::ColumnMissing));
    CHECK(mark.arguments[0].contains(QStringLiteral("cote")));
    CHECK(mark.arguments[1] == QStringLiteral("Datum, Deelnemer, Waarnemer, Cijfer"));
    CHECK(readObservations("date;client;observer;note\n")->rows.empty());
}

TEST_CASE("a column without heading that holds something is reported, an empty one is not")
{
    const auto read = readPeople("name;;group;Shoe size;;\nAna;x;Berk;38\n");
    REQUIRE(read.ok());
    CHECK(read->unknownColumns == QStringList { QStringLiteral("#2"), QStringLiteral("Shoe size") });
    CHECK(readPeople("name;;group\nAna;;Berk\n")->unknownColumns.isEmpty());
}

TEST_CASE("of many wrong rows the first hundred are listed and the rest counted")
{
    QByteArray table = "name;birthyear\n";
    for (int i = 0; i < 250; ++i)
        table += "P" + QByteArray::number(i) + ";long ago\n";
    const Error error = readPeople(table).error();
    CHECK(error.arguments == QStringList { QStringLiteral("250") });
    REQUIRE(error.parts.size() == 101);
    CHECK(error.parts[99].arguments[0] == QStringLiteral("101"));
    CHECK(error.parts[100] == Error(exchange::errors::MoreMistakes, { QStringLiteral("150") }));
    // A mistake found late stands where its row belongs.
    Mistakes mistakes;
    for (const int row : { 9, 3, 7 })
        mistakes.add(row, Error(exchange::errors::NameMissing, { QString::number(row) }));
    CHECK(codes(mistakes.refusal())
          == QStringList { QStringLiteral("nameMissing 3"), QStringLiteral("nameMissing 7"), QStringLiteral("nameMissing 9") });
}

TEST_CASE("people's own values are checked")
{
    const auto read = readPeople("name;language;email;birthyear\nA;klingon;;\nB;;two@x.org,b@x.org;\nC;;;12/3/1990\n;;;1990\n"
                                 "D;nl-BE;d@example.org;1990\nE;Arabisch;;\n");
    REQUIRE_FALSE(read.ok());
    CHECK(codes(read.error())
          == QStringList { QStringLiteral("languageUnknown 2"), QStringLiteral("emailUnknown 3"), QStringLiteral("birthYearUnknown 4"),
                           QStringLiteral("nameMissing 5") });
    const auto good = readPeople("name;language;note\n  Thị   Hồng ;NL-be;\" a\r\nb \"\nE;Arabisch;\n");
    REQUIRE(good.ok());
    CHECK(good->rows[0].name == QStringLiteral("Thị Hồng"));
    CHECK(good->rows[0].language == QStringLiteral("nl-be"));
    CHECK(good->rows[0].note == QStringLiteral("a\nb"));
    CHECK(good->rows[1].language == QStringLiteral("ar"));
}

TEST_CASE("a text that is too long is one mistake, with the limit")
{
    const auto read = readPeople("name;note\n" + QByteArray(501, 'x') + ";" + QByteArray(20'001, 'y') + "\n");
    REQUIRE_FALSE(read.ok());
    CHECK(codes(read.error()) == QStringList { QStringLiteral("textTooLong 2"), QStringLiteral("textTooLong 2") });
    CHECK(read.error().parts[0].arguments[3] == QStringLiteral("500"));
    CHECK(read.error().parts[1].arguments[3] == QStringLiteral("20000"));
}

TEST_CASE("targets read kinds, needs and stabilities, and are of one kind")
{
    const auto read = readTargets("Doel;Soort;Competentie;Niveau;Stabiliteit;Nodig;Woorden\n"
                                  "Verkoop;;1.1;2;in verschillende situaties;handig, niet nodig;\n"
                                  "Verkoop;jobfamilie;1.2;3;;;praten\n"
                                  "Eigen;eigen zaak;1.1;;ook buiten de cursus;nodig;\n");
    REQUIRE(read.ok());
    CHECK(read->rows[0].kind == framework::TargetKind::Family); // said in the next row
    CHECK(read->rows[0].stability == framework::Stability::DifferentSituations);
    CHECK(read->rows[0].need == framework::Need::Nice);
    CHECK(read->rows[1].stability == framework::Stability::Shown);
    CHECK(read->rows[1].need == framework::Need::Must);
    CHECK(read->rows[2].kind == framework::TargetKind::Business);
    const auto wrong = readTargets("target;kind;competence;level;stability;need\n"
                                   "Shop;vacancy;1.1;2;seen once;\n" // 2: a target asks at least "shown"
                                   "Shop;family;1.2;2;;\n" // 3: another kind
                                   "shop;;1.2;3;;\n" // 4: asked twice
                                   "Shop;;1.3;much;;niet nodig\n" // 5: no level; "not needed" is not "nice"
                                   ";;1.4;2;;\n");
    REQUIRE_FALSE(wrong.ok());
    CHECK(codes(wrong.error())
          == QStringList { QStringLiteral("stabilityUnknown 2"), QStringLiteral("twoKinds 3"), QStringLiteral("targetLineTwice 4"),
                           QStringLiteral("levelUnknown 5"), QStringLiteral("needUnknown 5"), QStringLiteral("cellMissing 6") });
}

TEST_CASE("the status of a plan's row is that of its step, else of its goal")
{
    const auto read = readPlans("client;goal;step;if;who;due;status\n"
                                "Amina;ask more;ask one question;on Monday;Sofie;5/5/2026;nog niet\n"
                                "Amina;ask more;;;;;en attente\n"
                                "Amina;rest;;;;;\n");
    REQUIRE(read.ok());
    CHECK(read->rows[0].state == plan::StepState::NotYet);
    CHECK(read->rows[0].due == QDate(2026, 5, 5));
    CHECK_FALSE(read->rows[0].goalState);
    CHECK(read->rows[1].goalState == plan::GoalState::Waiting);
    CHECK_FALSE(read->rows[2].goalState);
    const auto wrong = readPlans("client;goal;step;who;status\nA;g;;Sofie;\nA;g;;;partly\nA;g;s;;waiting\n");
    REQUIRE_FALSE(wrong.ok());
    CHECK(codes(wrong.error())
          == QStringList { QStringLiteral("stepMissing 2"), QStringLiteral("goalStateUnknown 3"), QStringLiteral("stepStateUnknown 4") });
}

TEST_CASE("a story tells something")
{
    const auto read = readStories("Participante;Compétence;Situation;Tâche;Action;Résultat;Raconté\nAna;1.1;;;elle a vendu;;\nBea;1.1;;;;;\n");
    REQUIRE_FALSE(read.ok());
    CHECK(codes(read.error()) == QStringList { QStringLiteral("storyEmpty 3") });
}

TEST_CASE("a line of the stream has the table's limits and words")
{
    const auto line = [](const QByteArray &members) {
        return readObservationLine("{\"date\":\"2026-03-10\",\"client\":\"A\",\"observer\":\"S\",\"competence\":\"1.1\"," + members + "}", 5);
    };
    CHECK(line("\"mark\":2.0")->level == 2);
    CHECK(line("\"mark\":\"afwezig\"")->mark == MarkWord::Absent);
    CHECK(line("\"mark\":null,\"note\":\"n\"")->mark == MarkWord::None);
    CHECK(line("\"mark\":1.9999999999").error().is(exchange::errors::MarkUnknown)); // never rounded
    CHECK(line("\"mark\":1e30").error().is(exchange::errors::MarkUnknown));
    CHECK(line("\"mark\":true").error().is(exchange::errors::MemberNotText));
    CHECK(line("\"mark\":2,\"role\":\"peer\"").error() == Error(exchange::errors::PeerMark, { QStringLiteral("5"), QStringLiteral("2") }));
    CHECK(line("\"note\":\"" + QByteArray(20'001, 'x') + "\"").error().is(exchange::errors::TextTooLong));
    CHECK(line("\"note\":\"" + QByteArray(100'001, 'x') + "\"").error().is(exchange::errors::LineTooLong));
    CHECK(line("\"kind\":\"jeu de rôle\",\"mark\":1,\"time\":\"9u30\"")->time == QTime(9, 30));
    CHECK(readObservationLine("{\"date\":\"2026-03-10\"").error().is(exchange::errors::LineNotJson));
    CHECK(readObservationLine("").error().is(exchange::errors::LineNotJson));
    CHECK(readObservationLine("{\"client\":\"\xC3\"}").error().is(exchange::errors::LineNotJson));
}

TEST_CASE("a misspelt member is named only where something is missing")
{
    const auto error = [](const char *json) { return readObservationLine(json, 3).error(); };
    CHECK(error("{\"date\":\"2026-03-10\",\"cleint\":\"A\",\"observer\":\"S\",\"note\":\"n\"}")
          == Error(exchange::errors::MemberMisspelt, { QStringLiteral("3"), QStringLiteral("client"), QStringLiteral("cleint") }));
    CHECK(error("{\"date\":\"2026-03-10\",\"Client\":\"A\",\"observer\":\"S\",\"note\":\"n\"}").is(exchange::errors::MemberMisspelt));
    CHECK(error("{\"date\":\"2026-03-10\",\"client\":\"A\",\"observer\":\"S\",\"competence\":\"1\",\"makr\":2}")
          == Error(exchange::errors::MemberMisspelt, { QStringLiteral("3"), QStringLiteral("mark"), QStringLiteral("makr") }));
    CHECK(error("{\"date\":\"2026-03-10\",\"client\":\"A\",\"observer\":\"S\",\"mark\":2,\"competense\":\"1\"}")
              .is(exchange::errors::MemberMisspelt));
    CHECK(error("{\"date\":\"2026-03-10\",\"colour\":\"A\",\"observer\":\"S\",\"note\":\"n\"}").is(exchange::errors::CellMissing));
    CHECK(error("{\"date\":\"2026-03-10\",\"client\":\"\",\"cleint\":\"A\",\"observer\":\"S\",\"note\":\"n\"}")
              .is(exchange::errors::CellMissing));
    CHECK(readObservationLine("{\"date\":\"2026-03-10\",\"client\":\"A\",\"observer\":\"S\",\"note\":\"n\",\"rol\":\"peer\"}").ok());
}
