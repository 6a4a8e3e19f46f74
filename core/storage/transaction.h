// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/random.h"
#include "storage/reader.h"

namespace mettle::storage {

/// When and where a row was written: what merging compares.
struct Stamp
{
    qint64 modified = 0; ///< hybrid logical clock: milliseconds << 16 | counter
    QUuid device;
};

/// The writes of one verb. It notes every row before and after; it never commits by itself (workspace::Desk does).
/// The first failure is kept: later writes do nothing, and the whole is rolled back.
class Transaction
{
public:
    Transaction(Connection &connection, const Stamp &stamp, const Clock &clock, Random &random);

    [[nodiscard]] const Reader &read() const { return m_reader; }
    template<typename T>
    [[nodiscard]] std::optional<T> get(const Id<T> &id) const
    {
        return m_reader.get(id);
    }
    template<typename T>
    [[nodiscard]] Id<T> newId()
    {
        return Id<T>::make(m_clock, m_random);
    }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

    /// Writes a row, new or in place of the one with its id; an equal row is no change.
    /// A row that was erased stays erased.
    void put(const Record &record);
    /// Removes a row; nothing happens when it is not there. What refers to it must go first.
    template<typename T>
    void remove(const Id<T> &id)
    {
        removeRow(recordIndex<T>(), id.uuid());
    }
    /// Swaps a noted change back: for undo.
    void revert(const Change &change);
    /// Gives up, for a reason that only the verb knows.
    void fail(Error error);

    [[nodiscard]] const std::vector<Change> &changes() const { return m_changes; }

private:
    void removeRow(size_t index, const QUuid &id);
    void keepVersion(const Record &before);

    Connection &m_connection;
    Reader m_reader;
    Stamp m_stamp;
    const Clock &m_clock;
    Random &m_random;
    std::vector<Change> m_changes;
};

/// The key of any row.
[[nodiscard]] QUuid idOf(const Record &record);

/// The table name of any row: "mark".
[[nodiscard]] const char *entityOf(const Record &record);

} // namespace mettle::storage
