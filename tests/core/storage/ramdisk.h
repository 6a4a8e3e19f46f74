// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace mettle::test {

/// A disk in memory under SQLite, which knows what was synced. It can fail at the n-th step, and it can lose power: then
/// each step since the last sync of its file is kept, dropped or torn by sectors of 512 bytes.
class RamDisk
{
public:
    enum class Step { Write, Sync, Truncate, Delete };

    RamDisk();
    ~RamDisk();
    RamDisk(const RamDisk &) = delete;
    RamDisk &operator=(const RamDisk &) = delete;

    [[nodiscard]] sqlite3_vfs *vfs() const { return m_vfs.get(); }
    [[nodiscard]] const char *name() const { return m_name.constData(); }

    /// The n-th step of a kind from now on (from 1) answers with this code; `lasting`: every one after it too.
    void failAt(Step step, int n, int code, bool lasting);
    void failNoMore();
    /// Whether that step was met.
    [[nodiscard]] bool failed() const { return m_met; }

    /// At the n-th step of any kind from now on the power goes: from then on nothing works.
    void losePowerAt(int n);
    [[nodiscard]] bool powerLost() const { return m_off; }
    /// The power is back: what is on the disk now is what a loss may leave. Everything has to be closed before.
    void restart(std::mt19937 &random);

    [[nodiscard]] bool exists(const char *file) const { return m_files.count(file) > 0; }
    void copy(const char *from, const char *to);

    struct Node
    {
        struct Pending
        {
            qint64 offset = 0;
            QByteArray bytes;
            bool truncates = false; ///< to `offset`
        };
        QByteArray now;
        QByteArray durable;
        bool named = false; ///< its name is durable
        std::vector<Pending> pending;
    };

    // For the methods that SQLite calls.
    [[nodiscard]] int step(Step step); ///< the code to answer with
    [[nodiscard]] std::shared_ptr<Node> open(const char *file, bool create);
    void remove(const char *file, bool durably);

private:
    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    std::map<std::string, std::shared_ptr<Node>> m_files;
    std::vector<std::pair<std::string, std::shared_ptr<Node>>> m_removed; ///< not durably
    Step m_step = Step::Write;
    int m_left = 0; ///< until failing; 0: never
    int m_code = 0;
    bool m_lasting = false;
    bool m_met = false;
    int m_power = 0; ///< until the power goes; 0: never
    bool m_off = false;
};

} // namespace mettle::test
