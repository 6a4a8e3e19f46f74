// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/errors.h"
#include "support/shared.h"
#include "workspace/errors.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace mettle;
using namespace mettle::workspace;

namespace {

struct Opened
{
    explicit Opened(const QString &path = test::scratch() + QStringLiteral("/a.mettle"), Access access = Access::Create)
        : workspace(clock, random, QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111")))
    {
        result = workspace.open(path, access).result();
    }
    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC) };
    SeededRandom random { 5 };
    Workspace workspace;
    Result<void> result;
};

const Verb AddGroup { "addGroup", { "Group %1 added", { QStringLiteral("Birch") } } };

Result<Id<people::Group>> addGroup(Desk &desk, const QString &title)
{
    return desk.transact(AddGroup, [&](Transaction &t) -> Result<Id<people::Group>> {
        const people::Group group { .id = t.newId<people::Group>(), .title = title };
        t.put(group);
        return group.id;
    });
}

QByteArray data(Workspace &workspace)
{
    return *workspace.wait([](Desk &desk) { return desk.dump(true); });
}

} // namespace

TEST_CASE("a verb's rows are there after it, and undo and redo swap them")
{
    Opened file;
    REQUIRE(file.result.ok());
    const QByteArray empty = data(file.workspace);
    const auto id = file.workspace.wait([](Desk &desk) { return addGroup(desk, QStringLiteral("Birch")); });
    REQUIRE(id.ok());
    const QByteArray added = data(file.workspace);
    CHECK(added != empty);
    CHECK(file.workspace.wait([](Desk &desk) { return desk.undo(); }).ok());
    CHECK(data(file.workspace) == empty);
    CHECK(file.workspace.wait([](Desk &desk) { return desk.redo(); }).ok());
    CHECK(data(file.workspace) == added);
    CHECK(file.workspace.wait([](Desk &desk) { return desk.undo(); }).ok());
    const auto nothing = file.workspace.wait([](Desk &desk) { return desk.undo(); });
    REQUIRE_FALSE(nothing.ok());
    CHECK(nothing.error().is(workspace::errors::NothingToUndo));
}

TEST_CASE("a verb that fails leaves nothing behind")
{
    Opened file;
    const QByteArray before = data(file.workspace);
    const auto refused = file.workspace.wait([](Desk &desk) {
        return desk.transact(AddGroup, [](Transaction &t) -> Result<void> {
            t.put(people::Group { .id = t.newId<people::Group>(), .title = QStringLiteral("Birch") });
            return Error { workspace::errors::NothingOpen };
        });
    });
    REQUIRE_FALSE(refused.ok());
    CHECK(data(file.workspace) == before);
    // A row that refers to nothing is refused by the file itself.
    const auto stray = file.workspace.wait([](Desk &desk) {
        return desk.transact(AddGroup, [](Transaction &t) -> Result<void> {
            t.put(people::Consent { .id = t.newId<people::Consent>(), .client = t.newId<people::Client>() });
            return {};
        });
    });
    REQUIRE_FALSE(stray.ok());
    CHECK(stray.error().is(storage::errors::Refused));
    CHECK(data(file.workspace) == before);
    CHECK(file.workspace.wait([](Desk &desk) { return addGroup(desk, QStringLiteral("Birch")); }).ok());
}

TEST_CASE("what changed comes back as one signal, naming the rows")
{
    Opened file;
    int groups = 0;
    QString label;
    QObject context;
    QObject::connect(&file.workspace, &Workspace::changed, &context, [&](const ChangeSet &changes) {
        changes.each<people::Group>([&](const people::Group *before, const people::Group *after) {
            CHECK(before == nullptr);
            CHECK(after->title == QStringLiteral("Birch"));
            ++groups;
        });
        label = changes.label.in(QStringLiteral("en"));
    });
    (void)file.workspace.wait([](Desk &desk) { return addGroup(desk, QStringLiteral("Birch")); });
    QCoreApplication::processEvents();
    CHECK(groups == 1);
    CHECK(label == QStringLiteral("Group Birch added"));
    REQUIRE(file.workspace.undoState().undo.has_value());
}

TEST_CASE("the history names verbs and ids, and no person")
{
    Opened file;
    (void)file.workspace.wait([](Desk &desk) { return addGroup(desk, QStringLiteral("Birch")); });
    (void)file.workspace.wait([](Desk &desk) { return desk.undo(); });
    const auto rows = file.workspace.wait([](Desk &desk) {
        return desk.ask([](const Reader &reader) { return reader.history(10); });
    });
    REQUIRE(rows.ok());
    REQUIRE(rows->size() == 2);
    CHECK((*rows)[0].verb == QStringLiteral("undo"));
    CHECK((*rows)[1].verb == QStringLiteral("addGroup"));
    CHECK((*rows)[1].ids.size() == 1);
    CHECK((*rows)[1].when == file.clock.now());
}

TEST_CASE("stamps go up even when the clock goes back")
{
    Opened file;
    (void)file.workspace.wait([](Desk &desk) { return addGroup(desk, QStringLiteral("Birch")); });
    file.clock.set(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    (void)file.workspace.wait([](Desk &desk) { return addGroup(desk, QStringLiteral("Oak")); });
    const auto rows = *file.workspace.wait([](Desk &desk) {
        return desk.ask([](const Reader &reader) { return reader.history(10); });
    });
    CHECK(rows[0].when >= rows[1].when);
    CHECK(rows[0].counter == 2);
}

TEST_CASE("a dump goes into a new workspace without loss, bookkeeping included")
{
    Opened file;
    (void)file.workspace.wait([](Desk &desk) { return addGroup(desk, QStringLiteral("Birch")); });
    (void)file.workspace.wait([](Desk &desk) { return addGroup(desk, QStringLiteral("Oak")); });
    (void)file.workspace.wait([](Desk &desk) { return desk.undo(); });
    const QByteArray whole = *file.workspace.wait([](Desk &desk) { return desk.dump(false); });
    Opened other;
    REQUIRE(other.workspace.wait([&](Desk &desk) { return desk.load(whole, QStringLiteral("d.json")); }).ok());
    CHECK(*other.workspace.wait([](Desk &desk) { return desk.dump(false); }) == whole);
    CHECK(other.workspace.wait([](Desk &desk) { return desk.check(); })->isEmpty());
    // A second time it is not empty any more.
    const auto again = other.workspace.wait([&](Desk &desk) { return desk.load(whole, QStringLiteral("d.json")); });
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().is(storage::errors::NotEmpty));
    const auto bad = Opened().workspace.wait([](Desk &desk) { return desk.load("{\"format\":2}", QStringLiteral("d.json")); });
    CHECK(bad.error().is(storage::errors::BadDump));
}

TEST_CASE("a file that cannot be opened says why in its own way")
{
    const QString folder = test::scratch();
    const QString path = folder + QStringLiteral("/a.mettle");
    const auto openError = [&](const QString &file, Access access) {
        Opened opened(file, access);
        REQUIRE_FALSE(opened.result.ok());
        return opened.result.error();
    };
    CHECK(openError(path, Access::ReadWrite).is(storage::errors::Missing));
    {
        Opened first(path);
        CHECK(openError(path, Access::Create).is(storage::errors::Exists));
        CHECK(openError(path, Access::ReadWrite).is(storage::errors::InUse));
        CHECK(Opened(path, Access::ReadOnly).result.ok()); // reading goes beside it
    }
    CHECK(Opened(path, Access::ReadWrite).result.ok());

    QFile text(folder + QStringLiteral("/letter.txt"));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("Dear all, ").repeated(1000));
    text.close();
    CHECK(openError(text.fileName(), Access::ReadWrite).is(storage::errors::NotOurs));

    const QString cut = folder + QStringLiteral("/cut.mettle");
    REQUIRE(QFile::copy(path, cut));
    REQUIRE(QFile::resize(cut, QFileInfo(cut).size() / 3));
    {
        Opened opened(cut, Access::ReadWrite);
        // Damage shows at the first page that is missing: at opening or at reading, never silently.
        const bool told = !opened.result.ok()
            || !opened.workspace.wait([](Desk &desk) { return desk.check(); }).valueOr({}).isEmpty();
        CHECK(told);
    }
    CHECK(openError(folder, Access::ReadWrite).is(storage::errors::CannotOpen));
    CHECK(openError(folder + QStringLiteral("/none/a.mettle"), Access::Create).is(storage::errors::CannotCreate));
}
