// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/errors.h"
#include "exchange/framework/mettleframework.h"
#include "exchange/rows.h"
#include "exchange/tablereader.h"
#include "exchange/tablewriter.h"
#include "support/shared.h"

#include <QStringEncoder>
#include <random>

using namespace mettle;
using namespace mettle::exchange;

namespace {

QStringList codes(const Error &error)
{
    QStringList out;
    for (const Error &part : error.parts)
        out << QString::fromLatin1(part.type->code) + u' ' + part.arguments.value(0);
    return out;
}

QByteArray encoded(const QString &text, int encoding)
{
    switch (encoding) {
    case 0:
        return text.toUtf8();
    case 1:
        return "\xEF\xBB\xBF" + text.toUtf8();
    case 2: {
        QStringEncoder utf16(QStringConverter::Utf16LE);
        return "\xFF\xFE" + QByteArray(utf16(text));
    }
    case 3: {
        QStringEncoder utf16(QStringConverter::Utf16BE);
        return "\xFE\xFF" + QByteArray(utf16(text));
    }
    default:
        return text.toLatin1(); // these letters stand in the same places in Windows-1252
    }
}

} // namespace

TEST_CASE("every encoding, separator and line end brings the same people")
{
    const QString table = QStringLiteral("Naam;Groep;Taal;E-mail;Geboortejaar;Notitie\n"
                                         "\"Éva Müller\";Berk;Nederlands;eva@example.org;1988;\"zegt: ;\nniet, hier\"\n"
                                         "José Núñez;Berk;fr;;;\n");
    for (int encoding = 0; encoding < 5; ++encoding) {
        for (const QChar separator : { u';', u',', u'\t' }) {
            for (const char *end : { "\n", "\r\n", "\r" }) {
                QString text = table;
                // The note holds the separators itself, in quotes; its own text is compared below.
                text.replace(QStringLiteral(";"), QString(separator)).replace(u'\n', QLatin1String(end));
                const auto read = readPeople(encoded(text, encoding));
                INFO(encoding << ' ' << int(separator.unicode()) << ' ' << int(end[0]));
                REQUIRE(read.ok());
                REQUIRE(read->rows.size() == 2);
                CHECK(read->rows[0].name == QStringLiteral("Éva Müller"));
                CHECK(read->rows[0].language == QStringLiteral("nl"));
                CHECK(read->rows[0].birthYear == 1988);
                CHECK(read->rows[0].note == QStringLiteral("zegt: %1\nniet, hier").arg(separator));
                CHECK(read->rows[1].name == QStringLiteral("José Núñez"));
                CHECK(read->rows[1].row == 3);
                CHECK(read->unknownColumns.isEmpty());
            }
        }
    }
}

TEST_CASE("headings are known in three languages, and what is unknown is said")
{
    const auto read = readObservations("Année de naissance;Date;PARTICIPANTE;Compétence;Observateur;Cote\n"
                                       "1990;4/3/2026;Amina;1.2;Sofie;2\n");
    REQUIRE(read.ok());
    CHECK(read->unknownColumns == QStringList { QStringLiteral("Année de naissance") });
    CHECK(read->rows[0].date == QDate(2026, 3, 4));
    CHECK(read->rows[0].mark == MarkWord::Level);
    CHECK(read->rows[0].level == 2);
    const auto twice = readObservations("date;datum;client;observer;mark\n2026-03-04;2026-03-04;A;S;1\n");
    REQUIRE_FALSE(twice.ok());
    CHECK(twice.error().is(exchange::errors::HeadingTwice));
}

TEST_CASE("values are read in three languages")
{
    const auto read = readObservations("date;activity;client;competence;observer;role;kind;mark;time\n"
                                       "2026-03-04;Shop;A;1.1;S;coach;echt werk;x;9u30\n"
                                       "4-3-2026;Stall;A;1.2;S;rol;groepstaak;1;\n");
    REQUIRE_FALSE(read.ok());
    CHECK(codes(read.error()) == QStringList { QStringLiteral("exchange.roleUnknown 3") });
    const auto good = readObservations("date;activity;client;competence;observer;role;kind;mark;time\n"
                                       "2026-03-04;Shop;A;1.1;S;Jobcoach;echt werk;X;9u30\n"
                                       "4.3.2026;Stall;B;1.2;S;medetrainer;jeu de rôle;afwezig;\n"
                                       "2026-03-04;;B;1.2;;soi;;3;14:05\n");
    REQUIRE(good.ok());
    CHECK(good->rows[0].role == people::Role::Coach);
    CHECK(good->rows[0].kind == programme::Kind::RealWork);
    CHECK(good->rows[0].mark == MarkWord::NoOpportunity);
    CHECK(good->rows[0].time == QTime(9, 30));
    CHECK(good->rows[1].kind == programme::Kind::RolePlay);
    CHECK(good->rows[1].mark == MarkWord::Absent);
    CHECK(good->rows[2].role == people::Role::Self);
    CHECK_FALSE(good->rows[2].kind);
}

TEST_CASE("a file with wrong rows is refused whole, with each row's number and reason")
{
    const auto read = readObservations("date;activity;kind;client;competence;observer;role;mark;note\n"
                                       "31/2/2026;Stall;alone;Amina;1.1;Sofie;;2;\n" // row 2: no such day
                                       "2026-03-04;Stall;alone;;1.1;Sofie;;2;\n" // row 3: nobody
                                       "2026-03-04;Stall;alone;Amina;1.1;Sofie;;good;\n" // row 4: no mark
                                       "2026-03-04;Stall;alone;Amina;1.1;Jan;peer;2;\n" // row 5: a peer's mark
                                       "2026-03-04;Stall;alone;Amina;1.2;Sofie;;2;\n"
                                       "2026-03-04;Stall;alone;Amina;1.2;Sofie;;3;\n" // row 7: the same cell twice
                                       "2026-03-04;Stall;role play;Amina;1.3;Sofie;;1;\n" // row 8: another kind
                                       "04/03/26;Stall;alone;Amina;1.4;Sofie;;1;\n"); // row 9: a short year
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().is(exchange::errors::TableRefused));
    CHECK(codes(read.error())
          == QStringList { QStringLiteral("exchange.dateImpossible 2"), QStringLiteral("exchange.cellMissing 3"),
                           QStringLiteral("exchange.markUnknown 4"), QStringLiteral("exchange.peerMark 5"),
                           QStringLiteral("exchange.markTwice 7"), QStringLiteral("exchange.twoKinds 8"),
                           QStringLiteral("exchange.dateYearShort 9") });
    const QStringList said = lines(read.error(), QStringLiteral("en"));
    CHECK(said[1].contains(QStringLiteral("2026-02-28")));
}

TEST_CASE("equal names need pseudonyms")
{
    const auto read = readPeople("name;pseudonym\nAmina Haddad;\nAMINA HADDAD;\nBart;P1\nBart;P2\nChen;p1\n");
    REQUIRE_FALSE(read.ok());
    CHECK(codes(read.error()) == QStringList { QStringLiteral("exchange.nameTwice 3"), QStringLiteral("exchange.pseudonymTwice 6") });
}

TEST_CASE("what is no table is refused in a sentence")
{
    CHECK(readPeople("").error().is(exchange::errors::FileEmpty));
    CHECK(readPeople("<!DOCTYPE html><html><body>sign in</body></html>").error().is(exchange::errors::WebPage));
    CHECK(readPeople(QByteArray("PK\x03\x04 workbook")).error().is(exchange::errors::Workbook));
    CHECK(readPeople("name;group\n\"open;x\n").error().is(exchange::errors::QuoteOpen));
    CHECK(readPeople("group;note\na;b\n").error().is(exchange::errors::ColumnMissing));
}

TEST_CASE("a table that was written is read back as it was")
{
    std::mt19937 random(11);
    const QString letters = QStringLiteral("ab;,\t\"'\n=+-@é łأ ");
    for (int round = 0; round < 300; ++round) {
        const int columns = 1 + int(random() % 5);
        QStringList headings;
        for (int i = 0; i < columns; ++i)
            headings << QStringLiteral("h%1").arg(i);
        TableWriter writer({ QChar(u";,\t"[random() % 3]), random() % 2 == 0 });
        writer.row(headings);
        std::vector<QStringList> rows;
        for (int i = 0; i < int(random() % 6); ++i) {
            QStringList row;
            for (int j = 0; j < columns; ++j) {
                QString cell;
                for (int k = int(random() % 8); k > 0; --k)
                    cell += letters[int(random() % size_t(letters.size()))];
                row << cell;
            }
            row[columns - 1] += u'z'; // trailing empty cells are not kept
            writer.row(row);
            rows.push_back(row);
        }
        const auto table = readTable(writer.bytes());
        REQUIRE(table.ok());
        CHECK(table->headings == headings);
        REQUIRE(table->rows.size() == rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            CHECK(table->rows[i].cells == rows[i]);
    }
}

TEST_CASE("a table cut short anywhere is read or refused, never worse")
{
    const QByteArray whole = QStringLiteral("date;client;observer;mark;note\n2026-03-04;\"Éva\";Sofie;2;\"a\nb\"\n").toUtf8();
    for (qsizetype length = 0; length < whole.size(); ++length)
        (void)readObservations(whole.left(length));
    SUCCEED();
}

TEST_CASE("a line of the stream means what a row means")
{
    const auto read = readObservationLine("{\"date\":\"2026-03-10\",\"client\":\"Amina\",\"competence\":\"4.2\","
                                          "\"observer\":\"Sofie\",\"mark\":2,\"note\":\"took the marker\",\"extra\":1}");
    REQUIRE(read.ok());
    CHECK(read->level == 2);
    CHECK(read->note == QStringLiteral("took the marker"));
    CHECK(readObservationLine("{\"date\":\"2026-03-10\",\"client\":\"A\",\"competence\":\"1\",\"observer\":\"S\",\"mark\":\"x\"}")->mark
          == MarkWord::NoOpportunity);
    CHECK(readObservationLine("[1]").error().is(exchange::errors::LineNotJson));
    CHECK(readObservationLine("{\"date\":\"2026-03-10\",\"client\":1}").error().is(exchange::errors::MemberNotText));
    CHECK(readObservationLine("{\"date\":\"2026-13-10\",\"client\":\"A\",\"observer\":\"S\",\"note\":\"n\"}")
              .error()
              .is(exchange::errors::DateImpossible));
}

TEST_CASE("the built-in framework is whole in three languages")
{
    const auto catalogue = readMettleFramework(test::bytesOf(test::source(QStringLiteral("resources/frameworks/four-areas.json"))));
    REQUIRE(catalogue.ok());
    CHECK(catalogue->areas().size() == 4);
    CHECK(catalogue->competences().size() == 17);
    CHECK(catalogue->mainLevels().size() == 4);
    CHECK(catalogue->mainLevels().front().notShown);
    for (const framework::Item &item : catalogue->items) {
        INFO(item.code.toStdString());
        for (const char *language : { "en", "nl", "fr" }) {
            CHECK_FALSE(item.title.exact(QLatin1String(language)).isEmpty());
            if (item.type == framework::ItemType::Competence) {
                CHECK_FALSE(item.easyTitle.exact(QLatin1String(language)).isEmpty());
                CHECK_FALSE(item.description.exact(QLatin1String(language)).isEmpty());
            }
        }
        if (item.type == framework::ItemType::Competence) {
            const auto indicators = catalogue->indicatorsOf(item.id).size();
            CHECK(indicators >= 3);
            CHECK(indicators <= 5);
        }
    }
}

TEST_CASE("a framework file that cannot be one is refused, naming the place")
{
    const auto refused = [](const char *json) { return readMettleFramework(json).error(); };
    CHECK(refused("<html>").is(exchange::errors::FrameworkNotJson));
    CHECK(refused("{}").is(exchange::errors::FrameworkOther));
    CHECK(refused("{\"format\":\"mettle-framework\",\"formatVersion\":2}").is(exchange::errors::FrameworkNewer));
    const QByteArray head = "{\"format\":\"mettle-framework\",\"formatVersion\":1,\"uri\":\"u\",\"version\":\"1\",\"title\":{\"en\":\"T\"},"
                            "\"scale\":{\"levels\":[]},\"items\":[";
    const auto items = [&](const QByteArray &list) { return readMettleFramework(head + list + "]}"); };
    CHECK(items("").ok());
    CHECK(items("{\"id\":\"a\",\"type\":\"area\",\"title\":{\"en\":\"A\"},\"parent\":\"b\"},"
                "{\"id\":\"b\",\"type\":\"area\",\"title\":{\"en\":\"B\"},\"parent\":\"a\"}")
              .error()
              .is(exchange::errors::FrameworkCycle));
    const Error unknown = items("{\"id\":\"a\",\"type\":\"area\",\"title\":{\"en\":\"A\"},\"parent\":\"x\"}").error();
    CHECK(unknown.is(exchange::errors::FrameworkParentUnknown));
    CHECK(unknown.arguments.first() == QStringLiteral("items[0].parent"));
    CHECK(items("{\"id\":\"a\",\"type\":\"area\",\"title\":{\"en\":\"A\"}},{\"id\":\"a\",\"type\":\"area\",\"title\":{\"en\":\"A\"}}")
              .error()
              .is(exchange::errors::FrameworkTwice));
    CHECK(items("{\"id\":\"a\",\"type\":\"wish\",\"title\":{\"en\":\"A\"}}").error().is(exchange::errors::FrameworkWrong));
}
