// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/calendar.h"

#include "support/catch.h"

using namespace mettle;

namespace {

const QDateTime Now(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);

} // namespace

TEST_CASE("a day is written as RFC 5545 has it: whole days, escaped texts, lines that end in CR LF")
{
    const QByteArray calendar = exchange::writeCalendar(
        { { QStringLiteral("a-1"), QDate(2026, 12, 31), QStringLiteral("Call Nadia; ask, listen"),
            QStringLiteral("My goal: ask\nWho helps: Jan \\ Éva") } },
        Now);
    CHECK(calendar
          == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mettle//Mettle//EN\r\nBEGIN:VEVENT\r\nUID:a-1@mettle\r\n"
             "DTSTAMP:20260310T093000Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"
             "SUMMARY:Call Nadia\\; ask\\, listen\r\nDESCRIPTION:My goal: ask\\nWho helps: Jan \\\\ Éva\r\n"
             "TRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Call Nadia\\; ask\\, listen\r\n"
             "TRIGGER:PT9H\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("long lines of a calendar are folded between letters, and control characters left out")
{
    const QString text = QStringLiteral("Đorđe vraagt het\x07 aan Gülşen\r\n").repeated(40);
    const QByteArray calendar
        = exchange::writeCalendar({ { QStringLiteral("b"), QDate(2026, 4, 1), QStringLiteral("x"), text } }, Now);
    for (const QByteArray &line : calendar.split('\n')) {
        CHECK(line.size() <= 76); // 75 octets and the CR
        CHECK(QString::fromUtf8(line).toUtf8() == line); // no letter was cut in two
    }
    CHECK_FALSE(calendar.contains('\x07'));
    QByteArray unfolded = calendar;
    unfolded.replace("\r\n ", "");
    CHECK(unfolded.contains(QByteArray("Đorđe vraagt het aan Gülşen\\n").repeated(40)));
}

TEST_CASE("a plan without days is an empty calendar")
{
    CHECK(exchange::writeCalendar({}, Now)
          == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mettle//Mettle//EN\r\nEND:VCALENDAR\r\n");
}
