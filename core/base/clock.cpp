// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace mettle {

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

SetClock::SetClock(const QDateTime &start, Pace pace)
    : m_start(start.toUTC())
    , m_started(QDateTime::currentMSecsSinceEpoch())
    , m_pace(pace)
{
}

QDateTime SetClock::now() const
{
    return m_pace == Pace::Still ? m_start : m_start.addMSecs(QDateTime::currentMSecsSinceEpoch() - m_started);
}

void SetClock::set(const QDateTime &moment)
{
    m_start = moment.toUTC();
    m_started = QDateTime::currentMSecsSinceEpoch();
}

} // namespace mettle
