// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank.h"

#include "storage/sealed/headerfile.h"
#include "storage/sealed/unlock.h"
#include "support/sealing.h"
#include "support/shared.h"

#include <sqlite3.h>

using namespace mettle;
using namespace mettle::storage;
using test::Bank;
using test::RamDisk;

namespace {

/// Short where every commit waits for it, long where METTLE_LONG is set.
int often(int few, int many)
{
    return qEnvironmentVariableIsSet("METTLE_LONG") ? many : few;
}

/// Loses power at a random step of a random transaction, again and again; the file is looked at after each.
void losePowerOften(Bank::Kind kind, const char *mode, int losses, unsigned seed)
{
    std::mt19937 random(seed);
    RamDisk disk;
    Bank bank(disk, kind, mode);
    int recovered = 0;
    for (int loss = 1; loss <= losses; ++loss) {
        disk.losePowerAt(1 + int(random() % 600));
        while (bank.transfer(random))
            ;
        REQUIRE(disk.powerLost());
        bank.close();
        disk.restart(random);
        recovered += disk.exists("/disk/bank-journal");
        INFO(mode << ", loss " << loss << " after " << bank.acknowledged() << " transactions");
        REQUIRE(bank.open());
        const std::string wrong = bank.wrong();
        REQUIRE(wrong == "");
    }
    CHECK(bank.acknowledged() > losses); // work was done in between
    CHECK(recovered > losses / 10); // and often undone
}

/// The same few transactions, with one step of a kind failing: first the first, then the second, until none is left.
void failEveryStep(Bank::Kind kind, RamDisk::Step step, int code, bool lasting, int stride)
{
    int met = 0;
    for (int n = 1;; n += stride) {
        std::mt19937 random(77);
        RamDisk disk;
        Bank bank(disk, kind, "DELETE");
        disk.failAt(step, n, code, lasting);
        for (int i = 0; i < 5; ++i)
            (void)bank.transfer(random);
        bank.close();
        const bool failed = disk.failed();
        disk.failNoMore();
        INFO("step " << int(step) << ", number " << n << ", code " << code << (lasting ? ", lasting" : ""));
        REQUIRE(bank.open());
        const std::string wrong = bank.wrong();
        REQUIRE(wrong == "");
        REQUIRE(bank.transfer(random)); // and work goes on
        if (!failed)
            break;
        ++met;
    }
    CHECK(met > 2);
}

} // namespace

TEST_CASE("power lost at any moment takes no acknowledged transaction from a sealed file")
{
    for (const char *mode : { "DELETE", "TRUNCATE", "PERSIST" })
        for (unsigned seed = 1; seed <= 3; ++seed)
            losePowerOften(Bank::Kind::Sealed, mode, often(100, 3000), seed);
}

TEST_CASE("the control: plain SQLite on the same disk loses nothing either")
{
    for (const char *mode : { "DELETE", "TRUNCATE", "PERSIST" })
        losePowerOften(Bank::Kind::Plain, mode, often(100, 3000), 1);
}

TEST_CASE("a write, sync, truncation or removal that fails, whichever it is, leaves the sealed file whole")
{
    using Step = RamDisk::Step;
    const int stride = often(3, 1);
    for (const bool lasting : { false, true }) {
        failEveryStep(Bank::Kind::Sealed, Step::Write, SQLITE_IOERR_WRITE, lasting, stride);
        failEveryStep(Bank::Kind::Sealed, Step::Sync, SQLITE_IOERR_FSYNC, lasting, 1);
        failEveryStep(Bank::Kind::Sealed, Step::Delete, SQLITE_IOERR_DELETE, lasting, 1);
    }
}

TEST_CASE("a disk that is full at any write leaves the sealed file whole")
{
    failEveryStep(Bank::Kind::Sealed, RamDisk::Step::Write, SQLITE_FULL, true, often(3, 1));
    failEveryStep(Bank::Kind::Sealed, RamDisk::Step::Write, SQLITE_FULL, false, often(7, 1));
}

TEST_CASE("power lost while a header is rewritten leaves the old slots or the new, and the same key")
{
    using namespace sealed;
    const auto dataKey = crypto::SecretBytes::random(crypto::AeadKeySize);
    const QString path = QStringLiteral("/disk/h");
    const QDateTime now = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    std::mt19937 random(5);
    RamDisk disk;
    auto header = *makeHeader(test::cheapLocks("0"), dataKey, now);
    {
        auto file = HeaderFile::open(path, HeaderFile::Mode::Make, disk.vfs());
        REQUIRE((*file)->write(header).ok());
    }
    int before = 0; // the passphrase that opens is a number
    int changed = 0;
    for (int loss = 1; loss <= often(400, 20'000); ++loss) {
        const int after = before + 1;
        bool acknowledged = false;
        {
            auto file = HeaderFile::open(path, HeaderFile::Mode::Write, disk.vfs());
            REQUIRE(file.ok());
            Header next = (*file)->read()->header;
            ++next.generation;
            next.keySlots.clear();
            const auto key = wrappingKey(next, test::typed(QByteArray::number(after).constData()));
            addSlot(next, { 0, KeySlot::Kind::Passphrase, {}, now }, *key, dataKey);
            disk.losePowerAt(1 + int(random() % 5)); // there are four steps
            acknowledged = (*file)->write(next).ok();
        }
        disk.restart(random);
        INFO("loss " << loss);
        auto file = HeaderFile::open(path, HeaderFile::Mode::Read, disk.vfs());
        const auto pair = (*file)->read();
        REQUIRE(pair.ok());
        const auto opens = [&](int passphrase) {
            const auto key = wrappingKey(pair->header, test::typed(QByteArray::number(passphrase).constData()));
            const auto slot = openSlot(pair->header, KeySlot::Kind::Passphrase, *key);
            return slot && slot->dataKey == dataKey;
        };
        const bool isNew = opens(after);
        REQUIRE((isNew || (opens(before) && !acknowledged)));
        before = isNew ? after : before;
        changed += isNew;
    }
    CHECK(changed > 100);
}
