// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/errors.h"
#include "crypto/recoverycode.h"
#include "storage/check.h"
#include "storage/connection.h"
#include "storage/dump.h"
#include "storage/errors.h"
#include "storage/rows.h"
#include "storage/sealed/layout.h"
#include "storage/sealed/vfs.h"
#include "storage/sealing.h"
#include "storage/transaction.h"
#include "support/sealing.h"
#include "support/shared.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <filesystem>
#include <sqlite3.h>

using namespace mettle;
using namespace mettle::storage;

namespace {

const SetClock TestClock(QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC));
const QByteArray Needle("Amina-the-needle");

std::unique_ptr<Connection> must(Result<std::unique_ptr<Connection>> connection)
{
    if (!connection)
        FAIL(sentence(connection.error(), QStringLiteral("en")).toStdString());
    return std::move(*connection);
}

QString newPath()
{
    return test::scratch() + QStringLiteral("/a.mettle");
}

std::unique_ptr<Connection> makeSealed(const QString &path, const char *passphrase = "correct horse")
{
    return must(Connection::makeSealed(path, test::cheapLocks(passphrase), TestClock.now()));
}

Result<std::unique_ptr<Connection>> open(const QString &path, const Secret &secret, Access access = Access::ReadWrite)
{
    return Connection::open(path, access, TestClock.now(), secret);
}

/// Groups whose titles hold the planted words.
void fill(Connection &connection, int count)
{
    SeededRandom random(3);
    connection.begin();
    Transaction t(connection, { 1, QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111")) }, TestClock,
                  random);
    for (int i = 0; i < count; ++i)
        t.put(people::Group { .id = t.newId<people::Group>(),
                              .title = QString::fromLatin1(Needle) + QString::number(i) + QString(200, u'.') });
    connection.commit();
    REQUIRE_FALSE(connection.failed());
}

int groups(Connection &connection)
{
    return connection.cell(QStringLiteral("SELECT count(*) FROM client_group")).toInt();
}

void flip(const QString &path, qint64 at)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(at));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(at));
    REQUIRE(file.putChar(char(byte ^ 0x10)));
}

} // namespace

TEST_CASE("a sealed file opens with its passphrase only, and holds no plain text")
{
    const QString path = newPath();
    fill(*makeSealed(path), 500);
    CHECK(isSealed(path));
    const QByteArray bytes = test::bytesOf(path);
    CHECK(bytes.size() % 4096 == 0);
    CHECK_FALSE(bytes.contains(Needle));
    CHECK_FALSE(bytes.contains("SQLite format"));
    CHECK_FALSE(bytes.contains("CREATE TABLE"));

    const auto again = must(open(path, test::typed("correct horse")));
    CHECK(groups(*again) == 500);
    CHECK(check(*again)->isEmpty());
    CHECK(open(path, {}, Access::ReadOnly).error().is(storage::errors::PassphraseNeeded));
    const auto wrong = open(path, test::typed("correct house"), Access::ReadOnly);
    CHECK(wrong.error().is(storage::errors::PassphraseWrong));
    CHECK(wrong.error().kind() == ErrorKind::Locked);
}

TEST_CASE("a passphrase is the same from every keyboard")
{
    const QString path = newPath();
    makeSealed(path, "café");
    CHECK(open(path, test::typed("cafe\u0301"), Access::ReadOnly).ok());
}

TEST_CASE("neither key nor passphrase stands in the name of the database")
{
    const QString path = newPath();
    const auto connection = makeSealed(path);
    const QString uri = connection->cell(QStringLiteral("SELECT file FROM pragma_database_list WHERE name = 'main'")).toString();
    CHECK(uri == path);
    CHECK_FALSE(QString::fromLatin1(connection->vfs()->name()).contains(QStringLiteral("horse")));
}

TEST_CASE("a journal that spills while a transaction runs holds no plain text, and recovery works from it")
{
    const QString path = newPath();
    const QString kept = path + QStringLiteral(".kept");
    {
        const auto connection = makeSealed(path);
        fill(*connection, 3000);
        connection->run(QStringLiteral("PRAGMA cache_size = 10"));
        connection->begin();
        connection->run(QStringLiteral("UPDATE client_group SET title = title || 'x'"));
        REQUIRE_FALSE(connection->failed());
        const QByteArray journal = test::bytesOf(path + QStringLiteral("-journal"));
        CHECK(journal.size() > 100'000);
        CHECK_FALSE(journal.contains(Needle));
        CHECK_FALSE(journal.contains(QByteArray::fromHex("d9d505f920a163d7"))); // SQLite's own mark
        CHECK_FALSE(test::bytesOf(path).contains(Needle));
        // As a killed program would leave them.
        REQUIRE(QFile::copy(path, kept));
        REQUIRE(QFile::copy(path + QStringLiteral("-journal"), kept + QStringLiteral("-journal")));
        connection->rollback();
    }
    for (const Access access : { Access::ReadOnly, Access::ReadWrite }) {
        const auto back = must(open(kept, test::typed("correct horse"), access));
        CHECK(check(*back)->isEmpty());
        CHECK(back->cell(QStringLiteral("SELECT count(*) FROM client_group WHERE title LIKE '%x'")).toInt() == 0);
        CHECK(groups(*back) == 3000);
    }
}

TEST_CASE("what SQLite writes aside for a statement or a sort is sealed too")
{
    const QString path = newPath();
    const auto connection = makeSealed(path);
    fill(*connection, 3000);
    connection->run(QStringLiteral("PRAGMA temp_store = FILE"));
    connection->run(QStringLiteral("PRAGMA temp.cache_size = 10"));
    connection->run(QStringLiteral("CREATE TEMP TABLE aside AS SELECT title FROM client_group"));
    // Files without a name: looked at through the process's own descriptors.
    int seen = 0;
    for (const auto &entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code none;
        const auto target = std::filesystem::read_symlink(entry.path(), none).string();
        if (target.find("etilqs_") == std::string::npos) // SQLite's own name for them
            continue;
        QFile file(QString::fromStdString(entry.path().string()));
        REQUIRE(file.open(QIODevice::ReadOnly));
        ++seen;
        CHECK_FALSE(file.readAll().contains(Needle));
    }
    CHECK(seen > 0);
    CHECK(connection->cell(QStringLiteral("SELECT count(*) FROM aside WHERE title LIKE 'Amina%'")).toInt() == 3000);
}

TEST_CASE("WAL, memory mapping and a page without its reserved bytes are refused")
{
    const QString path = newPath();
    {
        const auto connection = makeSealed(path);
        CHECK(connection->cell(QStringLiteral("PRAGMA journal_mode = WAL")).toString() != QStringLiteral("wal"));
        (void)connection->takeError();
        CHECK(connection->cell(QStringLiteral("PRAGMA mmap_size = 1000000")).toInt() == 0);
        // Alone with a file SQLite would do WAL without shared memory.
        connection->run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"));
        (void)connection->cell(QStringLiteral("PRAGMA journal_mode = WAL"));
        CHECK(connection->takeError());
        CHECK_FALSE(QFileInfo::exists(path + QStringLiteral("-wal")));
    }
    {
        const auto connection = must(open(path, test::typed("correct horse")));
        CHECK(check(*connection)->isEmpty());
        fill(*connection, 3);
    }
    // A database made without telling SQLite about the reserved bytes would lose the end of every page.
    const QString careless = path + QStringLiteral(".careless");
    sealed::Vfs vfs(crypto::SecretBytes::random(32));
    REQUIRE(QFile::copy(path, careless));
    REQUIRE(QFile::resize(careless, sealed::PagesAt)); // a header and no page
    sqlite3 *file = nullptr;
    REQUIRE(sqlite3_open_v2(careless.toUtf8().constData(), &file, SQLITE_OPEN_READWRITE, vfs.name().constData()) == SQLITE_OK);
    CHECK(sqlite3_exec(file, "CREATE TABLE t (a)", nullptr, nullptr, nullptr) != SQLITE_OK);
    sqlite3_close(file);
    CHECK(QFileInfo(careless).size() == sealed::PagesAt);
}

TEST_CASE("a plain file is never opened as a sealed one, nor the other way round")
{
    const QString path = newPath();
    must(Connection::open(path, Access::Create, TestClock.now()));
    sealed::Vfs vfs(crypto::SecretBytes::random(32));
    sqlite3 *file = nullptr;
    CHECK(sqlite3_open_v2(path.toUtf8().constData(), &file, SQLITE_OPEN_READWRITE, vfs.name().constData()) == SQLITE_NOTADB);
    sqlite3_close(file);
    // A passphrase for a plain file is not looked at.
    CHECK(open(path, test::typed("whatever"), Access::ReadOnly).ok());
}

TEST_CASE("one flipped bit on any page is noticed and named as damage")
{
    const QString path = newPath();
    fill(*makeSealed(path), 400);
    const qint64 pages = QFileInfo(path).size() / 4096 - 2;
    REQUIRE(pages > 20);
    for (qint64 page = 0; page < pages; ++page) {
        const QString copy = path + QStringLiteral(".flipped");
        QFile::remove(copy);
        REQUIRE(QFile::copy(path, copy));
        flip(copy, sealed::PagesAt + page * 4096 + (page * 1237) % 4096);
        const auto damaged = open(copy, test::typed("correct horse"), Access::ReadOnly);
        INFO("page " << page + 1);
        if (damaged)
            CHECK_FALSE(check(**damaged)->isEmpty());
        else
            CHECK(damaged.error().is(storage::errors::Damaged));
    }
}

TEST_CASE("a page in another's place is noticed")
{
    const QString path = newPath();
    fill(*makeSealed(path), 400);
    QByteArray bytes = test::bytesOf(path);
    const QByteArray moved = bytes.mid(sealed::PagesAt + 9 * 4096, 4096);
    bytes.replace(sealed::PagesAt + 10 * 4096, 4096, moved);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto swapped = open(path, test::typed("correct horse"), Access::ReadOnly);
    CHECK((!swapped || !check(**swapped)->isEmpty()));
}

TEST_CASE("a damaged header copy is found by check and mended by the next writer; both damaged is said")
{
    const QString path = newPath();
    fill(*makeSealed(path), 5);
    flip(path, 70);
    {
        const auto connection = must(open(path, test::typed("correct horse"), Access::ReadOnly));
        const auto problems = check(*connection);
        REQUIRE(problems->size() == 1);
        CHECK(problems->first().contains(QStringLiteral("first copy")));
    }
    must(open(path, test::typed("correct horse")));
    CHECK(check(*must(open(path, test::typed("correct horse"), Access::ReadOnly)))->isEmpty());
    flip(path, 70);
    flip(path, 4096 + 70);
    CHECK(open(path, test::typed("correct horse"), Access::ReadOnly).error().is(storage::errors::HeaderDamaged));
}

TEST_CASE("a copy of a sealed file is sealed with the same slots")
{
    const QString path = newPath();
    const QString copy = path + QStringLiteral(".copy");
    {
        const auto connection = makeSealed(path);
        fill(*connection, 300);
        REQUIRE(connection->copyTo(copy).ok());
    }
    CHECK(isSealed(copy));
    CHECK_FALSE(test::bytesOf(copy).contains(Needle));
    const auto opened = must(open(copy, test::typed("correct horse")));
    CHECK(groups(*opened) == 300);
    CHECK(check(*opened)->isEmpty());
    fill(*opened, 0); // and may be written
}

TEST_CASE("sealing in place keeps every row and overwrites the plain bytes; unsealing gives the start again")
{
    const QString path = newPath();
    const QString hold = path + QStringLiteral(".inode"); // a second name of the old bytes
    const auto connection = must(Connection::open(path, Access::Create, TestClock.now()));
    fill(*connection, 800);
    const QByteArray before = *dump(*connection, false);
    CHECK(test::bytesOf(path).contains(Needle));
    std::filesystem::create_hard_link(path.toStdString(), hold.toStdString());

    REQUIRE(seal(*connection, test::cheapLocks("correct horse"), TestClock.now()).ok());
    CHECK(isSealed(path));
    CHECK(*dump(*connection, false) == before);
    CHECK_FALSE(test::bytesOf(path).contains(Needle));
    CHECK_FALSE(test::bytesOf(hold).contains(Needle));
    CHECK_FALSE(QFileInfo::exists(connection->besidePath()));
    fill(*connection, 0);
    CHECK(seal(*connection, test::cheapLocks("x"), TestClock.now()).error().is(storage::errors::AlreadySealed));
    CHECK(open(path, test::typed("correct horse")).error().is(storage::errors::InUse)); // the lock was kept throughout

    REQUIRE(unseal(*connection, TestClock.now()).ok());
    CHECK_FALSE(isSealed(path));
    CHECK(*dump(*connection, false) == before);
    CHECK(check(*connection)->isEmpty());
    CHECK(unseal(*connection, TestClock.now()).error().is(storage::errors::NotSealed));
    REQUIRE(seal(*connection, test::cheapLocks("a second time"), TestClock.now()).ok());
    CHECK(*dump(*connection, false) == before);
}

TEST_CASE("what a killed sealing left beside the file is gone at the next opening")
{
    const QString path = newPath();
    must(Connection::open(path, Access::Create, TestClock.now()));
    QFile left(path + QStringLiteral(".new"));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("half of it");
    left.close();
    must(Connection::open(path, Access::ReadWrite, TestClock.now()));
    CHECK_FALSE(left.exists());
}

TEST_CASE("sealing that finds no room leaves the plain file as it was")
{
    const QString path = newPath();
    const auto connection = must(Connection::open(path, Access::Create, TestClock.now()));
    fill(*connection, 20);
    const QByteArray before = *dump(*connection, false);
    std::filesystem::create_directory(connection->besidePath().toStdString()); // nothing can be made there
    CHECK_FALSE(seal(*connection, test::cheapLocks("correct horse"), TestClock.now()).ok());
    CHECK(*dump(*connection, false) == before);
    CHECK(seal(*connection, test::cheapLocks(""), TestClock.now()).error().is(crypto::errors::PassphraseEmpty));
}

TEST_CASE("slots: several people, a leaver, a changed passphrase, a recovery code")
{
    const QString path = newPath();
    const auto code = Secret::recoveryCode(crypto::makeRecoveryCode());
    REQUIRE(code.ok());
    const QDateTime now = TestClock.now();
    {
        const auto connection = makeSealed(path, "Sofie's own");
        REQUIRE(addKeySlot(*connection, test::typed("Jan's own"), QStringLiteral("Jan"), now).ok());
        REQUIRE(addKeySlot(*connection, *code, {}, now).ok());
        const auto labels = keySlots(*connection);
        REQUIRE(labels->size() == 3);
        CHECK((*labels)[1].name == QStringLiteral("Jan"));
        CHECK((*labels)[1].made == now);
        CHECK((*labels)[2].kind == KeySlot::Kind::RecoveryCode);
    }
    CHECK(open(path, test::typed("Jan's own"), Access::ReadOnly).ok());
    CHECK(open(path, *code, Access::ReadOnly).ok());
    {
        const auto connection = must(open(path, test::typed("Sofie's own")));
        CHECK(changePassphrase(*connection, test::typed("not it"), test::typed("new"), {}, now)
                  .error()
                  .is(storage::errors::PassphraseWrong));
        REQUIRE(changePassphrase(*connection, test::typed("Sofie's own"), test::typed("Sofie's new"), {}, now).ok());
        REQUIRE(removeKeySlot(*connection, 2).ok()); // Jan leaves
        CHECK(removeKeySlot(*connection, 2).error().is(storage::errors::NoSuchSlot));
        CHECK(removeKeySlot(*connection, 4).error().is(storage::errors::LastPassphrase));
    }
    CHECK_FALSE(open(path, test::typed("Jan's own"), Access::ReadOnly).ok());
    CHECK_FALSE(open(path, test::typed("Sofie's own"), Access::ReadOnly).ok());
    CHECK(open(path, test::typed("Sofie's new"), Access::ReadOnly).ok());

    // The passphrase is forgotten; another code takes the old one's place.
    {
        const auto connection = must(open(path, *code));
        REQUIRE(changePassphrase(*connection, *code, test::typed("after the loss"), {}, now).ok());
        const auto next = Secret::recoveryCode(crypto::makeRecoveryCode());
        REQUIRE(addKeySlot(*connection, *next, {}, now).ok());
        CHECK(keySlots(*connection)->size() == 2);
    }
    CHECK_FALSE(open(path, test::typed("Sofie's new"), Access::ReadOnly).ok());
    CHECK(open(path, *code, Access::ReadOnly).error().is(storage::errors::RecoveryCodeWrong));
    const auto last = must(open(path, test::typed("after the loss")));
    for (int i = 0; i < 14; ++i)
        REQUIRE(addKeySlot(*last, test::typed("more"), QString::number(i), now).ok());
    CHECK(addKeySlot(*last, test::typed("more"), {}, now).error().is(storage::errors::SlotsFull));
}

TEST_CASE("changing a passphrase rewrites the header only")
{
    const QString path = newPath();
    fill(*makeSealed(path), 300);
    const QByteArray before = test::bytesOf(path);
    {
        const auto connection = must(open(path, test::typed("correct horse")));
        REQUIRE(changePassphrase(*connection, test::typed("correct horse"), test::typed("new one"), {}, TestClock.now()).ok());
    }
    const QByteArray after = test::bytesOf(path);
    CHECK(after.mid(sealed::PagesAt) == before.mid(sealed::PagesAt));
    CHECK(after.left(sealed::PagesAt) != before.left(sealed::PagesAt));
}

TEST_CASE("somebody else can open a file with its passphrase and the page that describes the format")
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    METTLE_SKIP_WITHOUT(!python.isEmpty(), "python3");
    const QString path = newPath();
    fill(*makeSealed(path, "corrëct horse"), 3);
    const auto read = [&](const char *passphrase) {
        QProcess process;
        process.start(python, { test::source(QStringLiteral("tests/core/storage/openpage.py")), path,
                                QString::fromUtf8(passphrase) });
        REQUIRE(process.waitForFinished());
        return std::pair(process.exitCode(), process.readAllStandardOutput());
    };
    const auto [code, page] = read("corrëct horse");
    METTLE_SKIP_WITHOUT(code != 77, "python3-cryptography or python3-argon2");
    REQUIRE(code == 0);
    REQUIRE(page.size() == sealed::PageSize - sealed::ReservedSize);
    CHECK(page.startsWith(QByteArrayView("SQLite format 3\0", 16)));
    CHECK(page[20] == sealed::ReservedSize);
    CHECK(page.mid(68, 4) == "Metl"); // our mark among SQLite's files
    CHECK(read("correct horse").first == 1);
}
