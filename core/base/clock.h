// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace mettle {

/// The door to the time; tests hold it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC, to the millisecond.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The civil date in a zone.
    [[nodiscard]] QDate today(const QTimeZone &zone) const { return now().toTimeZone(zone).date(); }
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// A clock that starts at a given moment and then runs on (METTLE_NOW), or stands still.
class SetClock final : public Clock
{
public:
    enum class Pace { Running, Still };
    explicit SetClock(const QDateTime &start, Pace pace = Pace::Still);
    [[nodiscard]] QDateTime now() const override;
    void set(const QDateTime &moment);

private:
    QDateTime m_start;
    qint64 m_started;
    Pace m_pace;
};

} // namespace mettle
