// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <vector>

namespace mettle::exchange {

/// One whole day in a calendar.
struct CalendarDay
{
    QString id; ///< the same each time it is written, so that a calendar brings it up to date
    QDate day;
    QString title;
    QString text; ///< may have several lines
};

/// An iCalendar file (RFC 5545) with an entry for each day, reminded of at nine that morning. `now`: when it was written.
[[nodiscard]] QByteArray writeCalendar(const std::vector<CalendarDay> &days, const QDateTime &now);

} // namespace mettle::exchange
