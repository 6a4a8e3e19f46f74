// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ramdisk.h"

#include "storage/sealed/vfs.h"

struct sqlite3;

namespace mettle::test {

/// Accounts whose sum never changes, on a RamDisk, plain or sealed: a transaction that was acknowledged and is gone, or one
/// half done, is seen at once. Pages are many and the cache small, so that transactions spill into the file.
class Bank
{
public:
    enum class Kind { Plain, Sealed };

    Bank(RamDisk &disk, Kind kind, const char *journalMode);
    ~Bank();
    Bank(const Bank &) = delete;
    Bank &operator=(const Bank &) = delete;

    /// False when SQLite says no; why() tells.
    bool open();
    void close();
    /// One transaction: some money moves, a line in the log. Counted when acknowledged.
    bool transfer(std::mt19937 &random);
    /// Transactions acknowledged so far.
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    /// What is wrong with the open file: empty when the sum is right, nothing acknowledged is missing, and SQLite's own
    /// integrity check is content. What was in doubt when the power went may be there or not; it counts from now on.
    [[nodiscard]] std::string wrong();
    [[nodiscard]] const std::string &why() const { return m_why; }
    [[nodiscard]] sqlite3 *handle() { return m_file; }

    bool run(const char *sql);

private:
    [[nodiscard]] std::string cell(const char *sql);

    RamDisk &m_disk;
    Kind m_kind;
    std::string m_mode;
    std::unique_ptr<storage::sealed::Vfs> m_vfs;
    sqlite3 *m_file = nullptr;
    int m_acknowledged = 0;
    std::string m_why;
};

} // namespace mettle::test
