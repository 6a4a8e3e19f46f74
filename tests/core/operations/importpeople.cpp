// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"
#include "operations/people.h"

using namespace mettle;
using namespace mettle::operations;
using mettle::test::Importing;
using mettle::test::refused;
using workspace::Reader;

TEST_CASE("people come in with their groups and coaches, in one step")
{
    Importing file;
    const QByteArray before = file.data();
    const auto outcome = Importing::must(
        file.people("Naam;Roepnaam;Groep;Taal;E-mail;Geboortejaar;Begeleider;Notitie;Schoenmaat\r\n"
                    "Nguyễn Thị Hồng;Hồng;Berk;vi;hong@example.org;1988;Nadia;spreek uit als Hong;38\r\n"
                    "Ana Bell;;Berk;fr;;;Nadia;;\r\n"
                    "Ben Cox;;Eik;;;;;;\r\n"));
    CHECK(outcome.added == 3);
    CHECK(outcome.changed == 0);
    CHECK(outcome.same == 0);
    CHECK(outcome.unknownColumns == QStringList { QStringLiteral("Schoenmaat") });

    const auto hong = file.client(QStringLiteral("Hồng"));
    CHECK(hong.name == QStringLiteral("Nguyễn Thị Hồng"));
    CHECK(hong.language == QStringLiteral("vi"));
    CHECK(hong.email == QStringLiteral("hong@example.org"));
    CHECK(hong.birthYear == 1988);
    const auto observers = file.read([](const Reader &reader) { return reader.observers(); });
    REQUIRE(observers.size() == 1); // one Nadia for both
    CHECK(observers.front().usualRole == people::Role::Coach);
    CHECK(hong.coach == observers.front().id);
    const auto groups = file.read([](const Reader &reader) { return reader.groups(); });
    REQUIRE(groups.size() == 2);
    const auto birch = file.read([&](const Reader &reader) { return reader.membershipsOf(groups[0].id); });
    REQUIRE(birch.size() == 2);
    CHECK(birch[0].client == hong.id);
    CHECK(birch[0].number == 1);
    CHECK(birch[1].number == 2);
    CHECK(birch[0].from == QDate(2026, 3, 10));
    CHECK_FALSE(birch[0].until);

    CHECK(file.problems().isEmpty());
    REQUIRE(file.undo().ok());
    CHECK(file.data() == before);
    CHECK_FALSE(file.undo().ok());
    REQUIRE(file.redo().ok());
    CHECK(file.clients().size() == 3);
}

TEST_CASE("a table of people is read in the encodings of spreadsheets")
{
    const QString text = QStringLiteral("name,group\nZoë Łuczak,Été\n");
    QByteArray windows = "name,group\nZo\xeb Luczak,\xc9t\xe9\n";
    QByteArray utf16("\xff\xfe", 2);
    for (const QChar c : text)
        utf16.append(char(c.unicode() & 0xff)).append(char(c.unicode() >> 8));
    for (const auto &[bytes, name] :
         { std::pair<QByteArray, QString> { text.toUtf8(), QStringLiteral("Zoë Łuczak") },
           std::pair<QByteArray, QString> { "\xef\xbb\xbf" + text.toUtf8(), QStringLiteral("Zoë Łuczak") },
           std::pair<QByteArray, QString> { utf16, QStringLiteral("Zoë Łuczak") },
           std::pair<QByteArray, QString> { windows, QStringLiteral("Zoë Luczak") } }) {
        Importing file;
        REQUIRE(file.people(bytes).ok());
        CHECK(file.clients().front().name == name);
        CHECK(file.read([](const Reader &reader) { return reader.groups(); }).front().title == QStringLiteral("Été"));
    }
}

TEST_CASE("all people come in or none, and every wrong row is named at once")
{
    Importing file;
    REQUIRE(file.people("name\nAna Bell\n").ok());
    const QByteArray before = file.data();
    const auto answer = file.people("name,pseudonym,email,birth year,group\n"
                                    "Ben Cox,,,,Birch\n"
                                    ",,,1990,Birch\n"
                                    "Cas Dik,,cas at home,,\n"
                                    "ANA  BELL,,,,\n"
                                    "Dia Eve,,,90,\n"
                                    "Ben Cox,,,,\n");
    CHECK(refused(answer)
          == QStringList { QStringLiteral("3 exchange.nameMissing"), QStringLiteral("4 exchange.emailUnknown"),
                           QStringLiteral("5 import.there"), QStringLiteral("6 exchange.birthYearUnknown"),
                           QStringLiteral("7 exchange.nameTwice") });
    CHECK(lines(answer.error(), QStringLiteral("en")).at(3)
          == QStringLiteral("Row 5: “ANA BELL” is here already. Say whether it is the same person (update) or another one "
                            "(new)."));
    CHECK(file.data() == before);
}

TEST_CASE("somebody of the same name is refused, the same person, or another one, as it was asked")
{
    Importing file;
    REQUIRE(file.people("name,group,language,note\nAna Bell,Birch,fr,old note\n").ok());
    const auto ana = file.client(QStringLiteral("Ana Bell")).id;
    CHECK(refused(file.people("name\nana bell\n")) == QStringList { QStringLiteral("2 import.there") });

    // The same person: filled cells replace, empty ones say nothing.
    const auto updated = Importing::must(
        file.people("name,group,language,email,note\nAna Bell,Oak,,ana@example.org,new note\n", SamePerson::Update));
    CHECK(updated.changed == 1);
    CHECK(updated.added == 0);
    const auto now = file.client(QStringLiteral("Ana Bell"));
    CHECK(now.id == ana);
    CHECK(now.language == QStringLiteral("fr"));
    CHECK(now.email == QStringLiteral("ana@example.org"));
    CHECK(now.note == QStringLiteral("new note"));
    CHECK(file.read([&](const Reader &reader) { return reader.memberships(ana); }).size() == 2);

    const QByteArray before = file.data();
    const auto again = Importing::must(
        file.people("name,group,language,email,note\nAna Bell,Oak,,ana@example.org,new note\n", SamePerson::Update));
    CHECK(again.same == 1);
    CHECK(again.changed == 0);
    CHECK(file.data() == before);

    CHECK(Importing::must(file.people("name\nAna Bell\n", SamePerson::New)).added == 1);
    CHECK(file.clients().size() == 2);
    CHECK(refused(file.people("name,note\nAna Bell,x\n", SamePerson::Update))
          == QStringList { QStringLiteral("2 import.ambiguous") });
}

TEST_CASE("equal names need pseudonyms, in a table and beside it")
{
    Importing file;
    CHECK(refused(file.people("name,pseudonym\nAna Bell,K1\nAna Bell,\n"))
          == QStringList { QStringLiteral("3 exchange.nameTwice") });
    REQUIRE(file.people("name,pseudonym\nAna Bell,K1\nAna Bell,K2\n").ok());
    CHECK(file.people("name,pseudonym\nAna Bell,K3\n").ok()); // a third pseudonym is a third person
    CHECK(refused(file.people("name,pseudonym\nAna Bell,k1\n")) == QStringList { QStringLiteral("2 import.there") });
    CHECK(refused(file.people("name\nAna Bell\n")) == QStringList { QStringLiteral("2 import.there") });
    // Somebody known by name alone may get a pseudonym.
    REQUIRE(file.people("name\nBen Cox\n").ok());
    CHECK(refused(file.people("name,pseudonym\nBen Cox,K9\n")) == QStringList { QStringLiteral("2 import.there") });
    CHECK(Importing::must(file.people("name,pseudonym\nBen Cox,K9\n", SamePerson::Update)).changed == 1);
    CHECK(file.client(QStringLiteral("K9")).name == QStringLiteral("Ben Cox"));
    CHECK(file.people("pseudonym\nK77\n").ok());
}

TEST_CASE("a number in a group stays its owner's when people come in later")
{
    Importing file;
    REQUIRE(file.people("name,group\nAna,Birch\nBen,Birch\n").ok());
    const auto birch = Importing::must(file.run([](Desk &desk) { return groupNamed(desk, QStringLiteral("birch")); }));
    const auto ben = file.client(QStringLiteral("Ben")).id;
    REQUIRE(file.run([&](Desk &desk) { return leaveGroup(desk, birch, ben, QDate(2026, 3, 10)); }).ok());
    file.clock.set(file.clock.now().addDays(1));
    REQUIRE(file.people("name,group\nCas,BIRCH\n").ok());
    const auto all = file.read([&](const Reader &reader) { return reader.membershipsOf(birch); });
    REQUIRE(all.size() == 3);
    CHECK(all.back().number == 3);
    CHECK(all.back().from == QDate(2026, 3, 11));
    CHECK(file.read([](const Reader &reader) { return reader.groups(); }).size() == 1);
}
