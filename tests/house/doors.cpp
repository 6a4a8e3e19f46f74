// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/source.h"

#include <QRegularExpression>

using namespace mettle::house;

namespace {

enum class In
{
    Code,
    Literals,
    Includes
};

/// Something that may stand in one place only.
struct Door
{
    const char *what;
    In in;
    const char *pattern;
    const char *place; ///< paths that begin so may hold it; "" nowhere
};

constexpr Door Sql{
    "SQL", In::Literals,
    "^\\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA|VACUUM|BEGIN|COMMIT|ROLLBACK|"
    "SAVEPOINT|ATTACH|DETACH|WITH|ANALYZE|REINDEX)(\\s|;|$)",
    "core/storage/"};
constexpr Door Database{"the database", In::Includes, "^(QtSql|QSql|sqlite3)", "core/storage/"};
constexpr Door Sodium{"libsodium", In::Includes, "^sodium", "core/crypto/"};
constexpr Door Libcrypto{"libcrypto", In::Includes, "^openssl/", "core/crypto/"};
constexpr Door Network{"the network", In::Includes, "^(QtNetwork|QNetwork|QTcp|QSsl|QUdp|QHost)",
                       "core/exchange/fetch"};
constexpr Door Questions{
    "a dialog that asks by itself", In::Code,
    "\\b(QMessageBox|QInputDialog|QErrorMessage)\\b|\\bQ(File|Color|Font)Dialog\\s*::\\s*(get|save)",
    "ui/kit/"};
constexpr Door Time{"the time of day", In::Code,
                    "\\bQDateTime\\s*::\\s*current|\\bQ(Date|Time)\\s*::\\s*current|\\bsystem_clock\\b|"
                    "\\btime\\s*\\(\\s*(nullptr|0|NULL)\\s*\\)",
                    "core/base/"};
constexpr Door Chance{"chance", In::Code,
                      "\\bQRandomGenerator|\\bcreateUuid\\b|\\brandom_device\\b|\\bmt19937|\\bs?rand\\s*\\(",
                      "core/base/"};
constexpr Door Streams{"the standard streams", In::Code,
                       "\\bstd\\s*::\\s*(cout|cerr|clog)\\b|\\bf?printf\\s*\\(|\\bf?puts\\s*\\(", "app/"};
constexpr Door Debugging{"a line of debugging", In::Code, "\\bq(Debug|Info)\\s*\\(", ""};
constexpr Door Singletons{"a singleton", In::Code,
                          "\\bstatic\\s+[\\w:]+\\s*[&*]\\s*(instance|self|get)\\s*\\(\\s*\\)", ""};
constexpr Door ColourNumbers{
    "a colour", In::Code,
    "\\bQColor\\s*[({]\\s*(0x)?\\d|\\bqRgba?\\s*\\(|\\bfromRgb\\s*\\(\\s*(0x)?\\d|\\bQt\\s*::\\s*"
    "(black|white|red|green|blue|cyan|magenta|yellow|(dark|light)?[gG]r[ae]y|dark[A-Z]\\w+)\\b",
    ""};
constexpr Door ColourWords{"a colour", In::Literals,
                           "(^|[:\\s(,])#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\\b", ""};

/// Where colours live: files named after them, and the picture that a new badge starts with, which is the user's.
bool isPalette(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return path == QLatin1String("core/badge/badge.h") || name.contains(QLatin1String("palette"))
        || name.contains(QLatin1String("theme"));
}

Findings through(const Door &door, const Tree &tree)
{
    const QRegularExpression pattern{QString::fromLatin1(door.pattern)};
    const QString place = QString::fromLatin1(door.place);
    Findings found;
    const auto note = [&](const Source &source, int line, const QString &said) {
        found.push_back({source.path, line,
                         QStringLiteral("%1 (%2) belongs in %3")
                             .arg(QLatin1String(door.what), said.simplified(),
                                  place.isEmpty() ? QStringLiteral("no place here") : place)});
    };
    for (const Source &source : program(tree)) {
        if (!place.isEmpty() && source.path.startsWith(place))
            continue;
        if (door.in == In::Code) {
            for (auto it = pattern.globalMatch(source.code); it.hasNext();) {
                const auto match = it.next();
                note(source, source.lineAt(match.capturedStart()), match.captured());
            }
        } else if (door.in == In::Literals) {
            for (const Literal &literal : source.literals)
                if (literal.text.contains(pattern))
                    note(source, literal.line, literal.text.left(40));
        } else {
            for (const Include &include : source.includes)
                if (include.angled && include.path.contains(pattern))
                    note(source, include.line, include.path);
        }
    }
    return found;
}

auto rule(const Door &door)
{
    return [&door](const Tree &tree) { return through(door, tree); };
}

Findings colours(const Tree &tree)
{
    Tree others = tree;
    std::erase_if(others, [](const Source &source) { return isPalette(source.path); });
    Findings found = through(ColourNumbers, others);
    for (const Finding &finding : through(ColourWords, others))
        found.push_back(finding);
    return found;
}

} // namespace

TEST_CASE("SQL stands in core/storage only")
{
    CHECK(sees(rule(Sql), "core/people/a.cpp", "auto a = R\"(\n  SELECT name FROM client)\";"));
    CHECK(sees(rule(Sql), "ui/pages/a.cpp", "f(\"DELETE \" \"FROM client\");"));
    CHECK(sees(rule(Database), "core/workspace/a.cpp", "#include <QSqlQuery>\n"));
    CHECK(sees(rule(Database), "core/workspace/a.cpp", "#include <sqlite3.h>\n"));
    CHECK_FALSE(sees(rule(Sql), "core/storage/a.cpp", "f(\"PRAGMA foreign_keys = ON\");"));
    CHECK_FALSE(
        sees(rule(Sql), "ui/pages/a.cpp", "f(\"Select a client\"); g(\"BEGIN:VCALENDAR\"); // SELECT"));
    holds(through(Sql, wholeTree()));
    holds(through(Database, wholeTree()));
}

TEST_CASE("only core/crypto knows libsodium and libcrypto")
{
    CHECK(sees(rule(Sodium), "core/storage/a.cpp", "#include <sodium.h>\n"));
    CHECK(sees(rule(Libcrypto), "core/badge/a.cpp", "#include <openssl/rsa.h>\n"));
    holds(through(Sodium, wholeTree()));
    holds(through(Libcrypto, wholeTree()));
}

TEST_CASE("only core/exchange/fetch knows the network")
{
    CHECK(sees(rule(Network), "core/badge/a.cpp", "#include <QNetworkAccessManager>\n"));
    CHECK_FALSE(sees(rule(Network), "core/exchange/fetch.cpp", "#include <QNetworkAccessManager>\n"));
    holds(through(Network, wholeTree()));
}

TEST_CASE("questions are asked through ui/kit, where a test can answer")
{
    CHECK(sees(rule(Questions), "ui/pages/a.cpp", "QMessageBox::warning(this, t, s);"));
    CHECK(sees(rule(Questions), "ui/pages/a.cpp", "QFileDialog::getOpenFileName(this);"));
    CHECK_FALSE(sees(rule(Questions), "ui/kit/a.cpp", "QMessageBox box(parent);"));
    holds(through(Questions, wholeTree()));
}

TEST_CASE("time and chance come through the doors of core/base")
{
    CHECK(sees(rule(Time), "core/session/a.cpp", "auto now = QDateTime::currentDateTimeUtc();"));
    CHECK(sees(rule(Time), "ui/pages/a.cpp", "edit->setDate(QDate::currentDate());"));
    CHECK(sees(rule(Chance), "core/session/a.cpp", "auto id = QUuid::createUuid();"));
    CHECK_FALSE(sees(rule(Time), "ui/pages/a.cpp", "QElapsedTimer timer; // QTime::currentTime()"));
    holds(through(Time, wholeTree()));
    holds(through(Chance, wholeTree()));
}

TEST_CASE("colours are named in a palette or theme file and nowhere else")
{
    CHECK(sees(colours, "ui/pages/a.cpp", "pen.setColor(QColor(12, 13, 14));"));
    CHECK(sees(colours, "ui/pages/a.cpp", "pen.setColor(Qt::white);"));
    CHECK(sees(colours, "ui/kit/a.cpp", "setStyleSheet(QStringLiteral(\"color: #1a2B3c\"));"));
    CHECK_FALSE(sees(colours, "ui/kit/palette.cpp", "QColor paper() { return QColor(0xfafaf7); }"));
    CHECK_FALSE(sees(colours, "ui/kit/a.cpp",
                     "f(QColor(name)); g(\"page #12\"); h(\"&#8212;\"); i(Qt::transparent);"));
    holds(colours(wholeTree()));
}

TEST_CASE("no line of debugging is left, and only the programs write to the standard streams")
{
    CHECK(sees(rule(Debugging), "core/base/a.cpp", "qDebug() << x;"));
    CHECK(sees(rule(Streams), "core/base/a.cpp", "std::cout << x;"));
    CHECK_FALSE(sees(rule(Streams), "core/base/a.cpp", "snprintf(b, 3, f); // printf(x)"));
    holds(through(Debugging, wholeTree()));
    holds(through(Streams, wholeTree()));
}

TEST_CASE("nothing is a singleton")
{
    CHECK(sees(rule(Singletons), "core/base/a.h", "class A { static A &instance(); };"));
    CHECK_FALSE(sees(rule(Singletons), "core/base/a.h",
                     "static A *make(); auto app = QCoreApplication::instance();"));
    holds(through(Singletons, wholeTree()));
}
