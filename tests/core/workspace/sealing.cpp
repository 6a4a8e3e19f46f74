// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/recoverycode.h"
#include "storage/errors.h"
#include "support/sealing.h"
#include "support/shared.h"
#include "workspace/errors.h"
#include "workspace/workspace.h"

using namespace mettle;
using namespace mettle::workspace;

namespace {

struct Sealed
{
    Sealed()
        : path(test::scratch() + QStringLiteral("/a.mettle"))
        , workspace(clock, random, QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111")))
    {
    }
    Result<void> addGroup()
    {
        return workspace.wait([](Desk &desk) {
            return desk.transact(Verb { "addGroup", { "Group added" } }, [&](Transaction &t) -> Result<void> {
                t.put(people::Group { .id = t.newId<people::Group>(), .title = QStringLiteral("Birch") });
                return {};
            });
        });
    }
    QByteArray data()
    {
        return *workspace.wait([](Desk &desk) { return desk.dump(true); });
    }

    QString path;
    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC) };
    SeededRandom random { 5 };
    Workspace workspace;
};

} // namespace

TEST_CASE("a workspace is made sealed, locked, and opened again with its passphrase")
{
    Sealed file;
    REQUIRE(file.workspace.makeSealed(file.path, test::cheapLocks("correct horse")).takeResult().ok());
    CHECK(isSealed(file.path));
    REQUIRE(file.addGroup().ok());
    const QByteArray before = file.data();
    REQUIRE(file.workspace.close().takeResult().ok());
    CHECK(file.addGroup().error().is(workspace::errors::NothingOpen));
    CHECK(file.workspace.open(file.path, Access::ReadWrite).takeResult().error().is(storage::errors::PassphraseNeeded));
    CHECK(file.workspace.open(file.path, Access::ReadWrite, test::typed("guess"))
              .takeResult()
              .error()
              .is(storage::errors::PassphraseWrong));
    REQUIRE(file.workspace.open(file.path, Access::ReadWrite, test::typed("correct horse")).takeResult().ok());
    CHECK(file.data() == before);
    CHECK(file.workspace.makeSealed(file.path, test::cheapLocks("x")).takeResult().error().is(storage::errors::Exists));
}

TEST_CASE("sealing an open workspace keeps what can be undone")
{
    Sealed file;
    REQUIRE(file.workspace.open(file.path, Access::Create).takeResult().ok());
    const QByteArray empty = file.data();
    REQUIRE(file.addGroup().ok());
    const auto seal = [](Desk &desk) { return desk.seal(test::cheapLocks("correct horse")); };
    REQUIRE(file.workspace.wait(seal).ok());
    CHECK(file.workspace.wait([](Desk &desk) { return Result<bool>(desk.isSealed()); }).value());
    REQUIRE(file.workspace.wait([](Desk &desk) { return desk.undo(); }).ok());
    CHECK(file.data() == empty);
    REQUIRE(file.addGroup().ok());
    REQUIRE(file.workspace.wait([](Desk &desk) { return desk.unseal(); }).ok());
    REQUIRE(file.workspace.wait([](Desk &desk) { return desk.undo(); }).ok());
    CHECK(file.data() == empty);
    CHECK(file.workspace.wait([](Desk &desk) { return desk.check(); })->isEmpty());
}

TEST_CASE("a forgotten passphrase is replaced with the recovery code, through the desk")
{
    Sealed file;
    const auto code = Secret::recoveryCode(crypto::makeRecoveryCode());
    REQUIRE(file.workspace.makeSealed(file.path, test::cheapLocks("forgotten", *code)).takeResult().ok());
    REQUIRE(file.workspace.open(file.path, Access::ReadWrite, *code).takeResult().ok());
    REQUIRE(file.workspace.wait([&](Desk &desk) { return desk.changePassphrase(*code, test::typed("new")); }).ok());
    const auto labels = file.workspace.wait([](Desk &desk) { return desk.keySlots(); });
    REQUIRE(labels->size() == 2);
    CHECK((*labels)[1].name == QStringLiteral("Sofie")); // whose passphrase it was
    REQUIRE(file.workspace.open(file.path, Access::ReadOnly, test::typed("new")).takeResult().ok());
    CHECK(file.workspace.wait([](Desk &desk) { return desk.removeKeySlot(2); }).error().is(storage::errors::ReadOnly));
}

TEST_CASE("a backup is wanted after a change, and restored as a copy it has what was there")
{
    Sealed file;
    REQUIRE(file.workspace.makeSealed(file.path, test::cheapLocks("correct horse")).takeResult().ok());
    const auto wants = [&] { return file.workspace.wait([](Desk &desk) { return Result<bool>(desk.wantsBackup()); }).value(); };
    CHECK_FALSE(wants());
    REQUIRE(file.addGroup().ok());
    CHECK(wants());
    const auto written = file.workspace.wait([](Desk &desk) { return desk.backUp(); });
    REQUIRE(written.ok());
    CHECK_FALSE(wants());
    const QByteArray before = file.data();
    REQUIRE(file.workspace.wait([](Desk &desk) { return desk.undo(); }).ok());
    CHECK(wants());
    CHECK(file.workspace.wait([](Desk &desk) { return desk.backups(); })->size() == 1);
    const auto content = file.workspace.wait([&](Desk &desk) { return desk.lookInto(*written); });
    REQUIRE(content.ok());
    CHECK(content->lastChange.isValid());
    const QString copy = file.path + QStringLiteral(".restored.mettle");
    REQUIRE(workspace::restoreCopy(*written, copy).ok());
    REQUIRE(file.workspace.open(copy, Access::ReadWrite, test::typed("correct horse")).takeResult().ok());
    CHECK(file.data() == before);
}

TEST_CASE("sealed and plain workspaces are merged into each other; a copy of the sealed file needs no secret")
{
    const auto groups = [](Workspace &workspace) {
        return workspace.wait([](Desk &desk) { return desk.ask([](const Reader &reader) { return int(reader.groups().size()); }); });
    };
    const auto mergeFrom = [](Workspace &workspace, const QString &path, const Secret &secret) {
        return workspace.wait([&](Desk &desk) { return desk.merge(path, storage::MergeMode::Write, secret); });
    };
    for (const bool intoSealed : { false, true }) {
        for (const bool fromSealed : { false, true }) {
            INFO("into sealed " << intoSealed << ", from sealed " << fromSealed);
            Sealed into, from;
            from.random = SeededRandom(6);
            for (auto [file, sealed, passphrase] : { std::tuple(&into, intoSealed, "ours"), std::tuple(&from, fromSealed, "theirs") })
                REQUIRE((sealed ? file->workspace.makeSealed(file->path, test::cheapLocks(passphrase))
                                : file->workspace.open(file->path, Access::Create))
                            .takeResult()
                            .ok());
            REQUIRE(into.addGroup().ok());
            REQUIRE(from.addGroup().ok());
            REQUIRE(from.workspace.close().takeResult().ok());
            if (fromSealed) {
                CHECK(mergeFrom(into.workspace, from.path, {}).error().is(storage::errors::PassphraseNeeded));
                CHECK(mergeFrom(into.workspace, from.path, test::typed("x")).error().is(storage::errors::PassphraseWrong));
            }
            const auto outcome = mergeFrom(into.workspace, from.path, test::typed("theirs"));
            REQUIRE(outcome.ok());
            CHECK(outcome->added == 1);
            CHECK(groups(into.workspace).value() == 2);
            CHECK(into.workspace.wait([](Desk &desk) { return desk.check(); })->isEmpty());

            const QString copy = into.path + QStringLiteral(".copy.mettle");
            REQUIRE(into.workspace.wait([&](Desk &desk) { return desk.copyTo(copy); }).ok());
            CHECK(mergeFrom(into.workspace, copy, {}).ok());
        }
    }
}
