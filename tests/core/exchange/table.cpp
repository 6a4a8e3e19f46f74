// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"

#include "base/errors.h"
#include "exchange/errors.h"
#include "exchange/rows.h"
#include "exchange/tablewriter.h"
#include "support/shared.h"

#include <QStringEncoder>

using namespace mettle;
using namespace mettle::exchange;

namespace {

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return encoder(text);
}

QByteArray withLineEnds(QString text, const char *end)
{
    return text.replace(u'\n', QLatin1String(end)).toUtf8();
}

} // namespace

TEST_CASE("UTF-16 is recognised without a byte order mark, and Windows-1252 by its own letters")
{
    const QString text = QStringLiteral("naam;notitie\nŠtěpán;zegt “ja”\n");
    for (const auto &[bytes, encoding] : { std::pair(utf16(text, QStringConverter::Utf16LE), Encoding::Utf16LittleEndian),
                                           std::pair(utf16(text, QStringConverter::Utf16BE), Encoding::Utf16BigEndian) }) {
        const auto table = readTable(bytes);
        REQUIRE(table.ok());
        CHECK(table->encoding == encoding);
        CHECK(table->rows[0].cells == QStringList { QStringLiteral("Štěpán"), QStringLiteral("zegt “ja”") });
    }
    const auto old = readTable("nom;note\nZo\xEB;\x80 5 \x96 \x8C\x75vre d\x92\xE9t\xE9\n");
    REQUIRE(old.ok());
    CHECK(old->encoding == Encoding::Windows1252);
    CHECK(old->rows[0].cells == QStringList { QStringLiteral("Zoë"), QStringLiteral("€ 5 – Œuvre d’été") });
}

TEST_CASE("bytes that are no text are refused with their line")
{
    CHECK(readTable(QByteArray("name\nA\0B\n", 9)).error().is(exchange::errors::NotText));
    CHECK(readTable("%PDF-1.7 ...").error().is(exchange::errors::NotText));
    const Error unknown = readTable("nom\nZo\xEB\n\x81\n").error();
    CHECK(unknown.is(exchange::errors::EncodingUnknown));
    CHECK(unknown.arguments == QStringList { QStringLiteral("3") });
    CHECK(readTable("\xEF\xBB\xBFnom\nZo\xEB\n").error() == Error(exchange::errors::EncodingUnknown, { QStringLiteral("2") }));
    CHECK(readTable("naam\nZoë\nRené"
                    "\xC3")
              .error()
              .is(exchange::errors::CutShort));
    CHECK(readTable(QByteArray("\xFF\xFEn\0a", 5)).error().is(exchange::errors::CutShort));
    CHECK(readTable(QByteArray("\xFF\xFE\x00\xD8 \0", 6)).error().is(exchange::errors::NotText)); // half a surrogate pair
    CHECK(readTable("\n \n\t\n").error().is(exchange::errors::FileEmpty));
}

TEST_CASE("the separator is the one that the headings and rows agree on, quotation marks respected")
{
    const auto separator = [](const QByteArray &bytes) {
        const auto table = readTable(bytes);
        REQUIRE(table.ok());
        return table->separator;
    };
    CHECK(separator("name;note\nAna;likes a, b, c, d\nBob;e, f, g, h\n") == u';');
    CHECK(separator("name,note\nAna,first; then; last\nBob,one; two; three\n") == u',');
    CHECK(separator("name\tnote, long\nAna\ta, b\nBob\tc; d\n") == u'\t');
    CHECK(separator("\"name;x\",\"note;y\"\n\"A;a\",\"b\"\n") == u',');
    CHECK(separator("name\t\"notes, a, b, c, d\"\nAna\t\"a, b, c, d, e\"\n") == u'\t');
    CHECK(separator("date;client;observer;mark\n2026-03-04;A;S\n2026-03-04;B;S\n") == u';'); // spreadsheets leave ends out
    CHECK(separator("sep=|\nname|note\nAna;x|a,b\n") == u'|');
    // One column: what stands in a cell is never split off.
    const auto one = readTable("name\nVan Damme, Jan\nHaddad, Amina\n");
    REQUIRE(one.ok());
    CHECK(one->rows[0].cells == QStringList { QStringLiteral("Van Damme, Jan") });
}

TEST_CASE("rows are numbered as a spreadsheet numbers them, and know their line in the file")
{
    for (const char *end : { "\n", "\r\n", "\r" }) {
        const auto table = readTable(withLineEnds(QStringLiteral("sep=;\nname;note\n;\nAna;\"two\nlines\"\n\n;;;\nBob;x\n"), end));
        REQUIRE(table.ok());
        CHECK(table->headingRow == 1);
        REQUIRE(table->rows.size() == 2);
        CHECK(table->rows[0] == TableRow { 3, 4, { QStringLiteral("Ana"), QStringLiteral("two\nlines") } });
        CHECK(table->rows[1] == TableRow { 6, 8, { QStringLiteral("Bob"), QStringLiteral("x") } });
    }
}

TEST_CASE("quotation marks that do not fit are named with their line and column")
{
    CHECK(readTable("a;b\n1;\"two\n\nthree\n").error()
          == Error(exchange::errors::QuoteOpen, { QStringLiteral("2"), QStringLiteral("2") }));
    CHECK(readTable("a;b\n1;2\n\"x\"y;3\n").error()
          == Error(exchange::errors::TextAfterQuote, { QStringLiteral("3"), QStringLiteral("1") }));
    const auto fine = readTable("a;b\n 5\" pipe; \"quoted; \"\"so\"\"\" \n");
    REQUIRE(fine.ok());
    CHECK(fine->rows[0].cells == QStringList { QStringLiteral(" 5\" pipe"), QStringLiteral("quoted; \"so\"") });
}

TEST_CASE("a table beyond a limit is refused, one at the limit is read")
{
    const TableLimits limits { .bytes = 200, .rows = 3, .columns = 4, .cellLength = 10, .cells = 8 };
    const auto read = [&](const QByteArray &bytes) { return readTable(bytes, limits); };
    CHECK(read(QByteArray(200, '\n') + "a").error().is(exchange::errors::FileTooLarge));
    CHECK(read("a;b;c;d\n1;2;3;4\n5;6;7;8\n").ok());
    CHECK(read("a;b;c;d;e\n").error() == Error(exchange::errors::TooManyColumns, { QStringLiteral("1"), QStringLiteral("4") }));
    CHECK(read("a;b;c;d;;;;;;;;\n1;;;;;;;;;;;;;;;\n").ok()); // empty cells at the end are none
    CHECK(read("a\n1\n2\n3\n").ok());
    CHECK(read("a\n1\n2\n3\n4\n").error().is(exchange::errors::TooManyRows));
    CHECK(read("a;b;c;d\n1;2;3;4\n;;;8\n1;\n").error().is(exchange::errors::TooManyCells));
    CHECK(read("a\n0123456789\n").ok());
    CHECK(read("a\n01234567890\n").error().is(exchange::errors::CellTooLong));
    CHECK(read("a\n\"0123456789\"\n").ok());
    CHECK(read("a;b\n1;\"01234567890\"\n").error()
          == Error(exchange::errors::CellTooLong, { QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("10") }));
}

TEST_CASE("reading a long table reports and can be stopped")
{
    const QByteArray table = "name\n" + QByteArray("Ana\n").repeated(20'000);
    int reports = 0;
    const Progress following([&](int done, int total) {
        ++reports;
        CHECK(done <= total);
    });
    CHECK(readTable(table, {}, following).ok());
    CHECK(reports == 4); // every 4,096 rows
    Progress stopped;
    stopped.cancel();
    CHECK(readTable(table, {}, stopped).error().is(mettle::errors::Cancelled));
}

TEST_CASE("text that a spreadsheet takes for a formula gets an apostrophe, numbers do not")
{
    TableWriter writer({ u',', false });
    writer.row({ QStringLiteral("text"), QStringLiteral("number") });
    writer.text(QStringLiteral("=cmd|' /C calc'!A0")).number(-5).endRow();
    writer.text(QStringLiteral("+32 4")).plain(QStringLiteral("2026-03-04")).endRow();
    writer.text(QStringLiteral("-a")).text(QStringLiteral("@b")).endRow();
    writer.text(QStringLiteral("'t Hart")).text(QStringLiteral("'=x")).endRow();
    CHECK(writer.bytes() == "text,number\r\n'=cmd|' /C calc'!A0,-5\r\n'+32 4,2026-03-04\r\n'-a,'@b\r\n't Hart,''=x\r\n");
    const auto table = readTable(writer.bytes());
    REQUIRE(table.ok());
    CHECK(table->rows[0].cells == QStringList { QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("-5") });
    CHECK(table->rows[3].cells == QStringList { QStringLiteral("'t Hart"), QStringLiteral("'=x") });
}

TEST_CASE("the byte order mark is a choice, line breaks become LF, controls are left out")
{
    CHECK(TableWriter({ u';', true }).row({ QStringLiteral("é") }).bytes() == "\xEF\xBB\xBF\xC3\xA9\r\n");
    const QString odd = QStringLiteral("a\r\nb\rc") + QChar(0x07) + QChar(0xFEFF);
    CHECK(TableWriter({ u';', false }).row({ odd }).bytes() == "\"a\nb\nc\"\r\n");
}

TEST_CASE("each kind of table cut short at any byte is read or refused in a sentence")
{
    const QString text = QStringLiteral("sep=;\r\nname;date;client;observer;target;competence;goal;mark;note;situation;told;due\r\n"
                                        "Éva;4/3/2026;\"Łukasz \"\"L\"\"\";Sofie;Shop;1.1;\"doel\nlang\";2;=x;s;2026-03-04;5-5-2026\r\n");
    for (const QByteArray &whole : { text.toUtf8(), QByteArray("\xEF\xBB\xBF" + text.toUtf8()),
                                     QByteArray("\xFF\xFE" + utf16(text, QStringConverter::Utf16LE)),
                                     utf16(text, QStringConverter::Utf16BE), text.toLatin1() }) {
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const QByteArray part = whole.left(length);
            const auto answered = [&](const auto &read) {
                return read.ok() || !sentence(read.error(), QStringLiteral("en")).isEmpty();
            };
            INFO(length);
            const bool all = answered(readPeople(part)) && answered(readObservations(part)) && answered(readTargets(part))
                && answered(readPlans(part)) && answered(readStories(part));
            CHECK(all);
        }
        CHECK(readPeople(whole).ok());
        CHECK(readObservations(whole).ok());
        CHECK(readStories(whole).ok());
    }
}
