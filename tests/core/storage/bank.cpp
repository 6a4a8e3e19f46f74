// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank.h"

#include "storage/sealed/headerfile.h"
#include "storage/sealed/unlock.h"
#include "support/sealing.h"
#include "support/shared.h"

#include <sqlite3.h>

namespace mettle::test {

namespace {

constexpr int Accounts = 60;
constexpr int Start = 1000;
constexpr char File[] = "/disk/bank";

} // namespace

Bank::Bank(RamDisk &disk, Kind kind, const char *journalMode)
    : m_disk(disk)
    , m_kind(kind)
    , m_mode(journalMode)
{
    if (kind == Kind::Sealed) {
        using namespace storage::sealed;
        auto key = crypto::SecretBytes::random(crypto::AeadKeySize);
        const auto header = makeHeader(cheapLocks("correct horse"), key, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
        REQUIRE(header.ok());
        auto file = HeaderFile::open(QString::fromLatin1(File), HeaderFile::Mode::Make, disk.vfs());
        REQUIRE(file.ok());
        REQUIRE((*file)->write(*header).ok());
        m_vfs = std::make_unique<Vfs>(std::move(key), disk.vfs());
    }
    REQUIRE(open());
    REQUIRE(run("CREATE TABLE account (id INTEGER PRIMARY KEY, money INTEGER, paper BLOB)"));
    REQUIRE(run("CREATE TABLE log (number INTEGER PRIMARY KEY)"));
    REQUIRE(run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60) "
                "INSERT INTO account SELECT i, 1000, zeroblob(1500) FROM n"));
}

Bank::~Bank()
{
    close();
}

bool Bank::open()
{
    const char *vfs = m_vfs ? m_vfs->name().constData() : m_disk.name();
    if (sqlite3_open_v2(File, &m_file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, vfs) != SQLITE_OK) {
        m_why = sqlite3_errmsg(m_file);
        return false;
    }
    int reserved = storage::sealed::ReservedSize;
    if (m_vfs)
        sqlite3_file_control(m_file, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    return run(("PRAGMA journal_mode = " + m_mode).c_str()) && run("PRAGMA synchronous = EXTRA")
        && run("PRAGMA cache_size = 8") && run("PRAGMA secure_delete = ON") && run("SELECT count(*) FROM sqlite_master");
}

void Bank::close()
{
    sqlite3_close_v2(m_file);
    m_file = nullptr;
}

bool Bank::run(const char *sql)
{
    const bool ok = sqlite3_exec(m_file, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!ok)
        m_why = sqlite3_errmsg(m_file);
    return ok;
}

bool Bank::transfer(std::mt19937 &random)
{
    std::string all = "BEGIN IMMEDIATE;";
    const int moves = 1 + int(random() % 12);
    for (int i = 0; i < moves; ++i) {
        const auto amount = std::to_string(random() % 50);
        const auto from = std::to_string(random() % Accounts + 1);
        const auto to = std::to_string(random() % Accounts + 1);
        const auto size = std::to_string(500 + random() % 3000); // pages come and go
        all += "UPDATE account SET money = money - " + amount + ", paper = randomblob(" + size + ") WHERE id = " + from + ";"
            + "UPDATE account SET money = money + " + amount + " WHERE id = " + to + ";";
    }
    all += "INSERT INTO log VALUES (" + std::to_string(m_acknowledged + 1) + "); COMMIT";
    if (!run(all.c_str())) {
        const std::string why = m_why;
        (void)run("ROLLBACK");
        m_why = why;
        return false;
    }
    ++m_acknowledged;
    return true;
}

std::string Bank::cell(const char *sql)
{
    std::string answer;
    const auto take = [](void *where, int, char **cells, char **) {
        *static_cast<std::string *>(where) = cells[0] ? cells[0] : "";
        return 0;
    };
    if (sqlite3_exec(m_file, sql, take, &answer, nullptr) != SQLITE_OK)
        answer = sqlite3_errmsg(m_file);
    return answer;
}

std::string Bank::wrong()
{
    if (const auto said = cell("PRAGMA integrity_check"); said != "ok")
        return "integrity: " + said;
    if (const auto sum = cell("SELECT sum(money) FROM account"); sum != std::to_string(Accounts * Start))
        return "sum: " + sum;
    const auto count = cell("SELECT count(*) FROM log");
    const auto last = cell("SELECT coalesce(max(number), 0) FROM log");
    if (count != last || (last != std::to_string(m_acknowledged) && last != std::to_string(m_acknowledged + 1)))
        return "log: " + count + " lines to " + last + ", acknowledged " + std::to_string(m_acknowledged);
    m_acknowledged = std::stoi(last);
    return {};
}

} // namespace mettle::test
