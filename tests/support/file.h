// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/lookup.h"
#include "operations/workspace.h"
#include "support/shared.h"
#include "workspace/workspace.h"

#include <QFile>

namespace mettle::test {

/// A fresh workspace with the built-in framework, in Brussels, on 10 March 2026 at 10:30 there; the clock stands still
/// and the ids repeat from run to run. Nothing is to be undone yet. Programs that use it link mettle_operations.
class OpenFile
{
public:
    /// Runs fn(Desk &) in the storage thread and waits for its result.
    template<typename F>
    auto run(F fn)
    {
        return workspace.wait(std::move(fn));
    }
    /// The value of a result; fails the test with the sentence when it is an error.
    template<typename T>
    static T must(Result<T> result)
    {
        if (!result)
            FAIL(lines(result.error(), QStringLiteral("en")).join(u'\n').toStdString());
        if constexpr (!std::is_void_v<T>)
            return std::move(*result);
    }
    /// Reads: fn(const Reader &) -> value.
    template<typename F>
    auto read(F fn)
    {
        return must(run([&](workspace::Desk &desk) { return desk.ask(fn); }));
    }

    explicit OpenFile(const QString &language = QStringLiteral("en"))
        : path(scratch() + QStringLiteral("/test.mettle"))
        , workspace(clock, random, QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111")))
    {
        REQUIRE(workspace.open(path, workspace::Access::Create).result().ok());
        must(run([&](workspace::Desk &desk) {
            return operations::setUpWorkspace(desk, QStringLiteral("Test"), language);
        }));
        auto info = must(run([](workspace::Desk &desk) { return operations::workspaceInfo(desk); }));
        info.timeZone = QStringLiteral("Europe/Brussels");
        info.owner = QStringLiteral("Sofie");
        must(run([&](workspace::Desk &desk) { return operations::changeWorkspace(desk, info); }));
        reopen();
    }

    /// Another laptop with a copy of a file: a device, a clock and ids of its own.
    OpenFile(const QString &original, const QUuid &device, quint32 seed)
        : path(scratch() + QStringLiteral("/copy.mettle"))
        , random(seed)
        , workspace(clock, random, device)
    {
        REQUIRE(QFile::copy(original, path));
        reopen();
    }

    /// Closes and opens it again: undo begins anew.
    void reopen() { REQUIRE(workspace.open(path, workspace::Access::ReadWrite).result().ok()); }

    Result<void> undo()
    {
        return run([](workspace::Desk &desk) { return desk.undo(); });
    }
    Result<void> redo()
    {
        return run([](workspace::Desk &desk) { return desk.redo(); });
    }
    /// All that people made, without bookkeeping, as text that can be compared.
    QByteArray data()
    {
        return must(run([](workspace::Desk &desk) { return desk.dump(true); }));
    }
    /// What `check` finds; a test that ends with it knows that the file is in order.
    QStringList problems()
    {
        return must(run([](workspace::Desk &desk) { return desk.check(); }));
    }
    /// The built-in framework, whole.
    framework::Catalogue catalogue()
    {
        const auto id = must(run([](workspace::Desk &desk) { return operations::defaultFramework(desk); }));
        return *read([&](const workspace::Reader &reader) { return reader.catalogue(id); });
    }

    QString path;
    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC) };
    SeededRandom random { 5 };
    workspace::Workspace workspace;
};

/// An item of a catalogue by its code.
inline Id<framework::Item> item(const framework::Catalogue &catalogue, const QString &code)
{
    for (const framework::Item &one : catalogue.items)
        if (one.code == code)
            return one.id;
    FAIL("no item " << code.toStdString());
    throw; // FAIL does not return
}

} // namespace mettle::test
