// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/shared.h"
#include "workspace/workspace.h"

namespace mettle::test {

/// A new workspace in a folder of its own, with a clock and a randomness that stand still.
struct Opened
{
    Opened()
        : workspace(clock, random, QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111")))
    {
        REQUIRE(workspace.open(scratch() + QStringLiteral("/a.mettle"), workspace::Access::Create).result().ok());
    }

    /// Runs a verb or a reader and waits.
    template<typename F>
    auto run(F fn)
    {
        return workspace.wait(std::move(fn));
    }
    /// Runs one that must succeed, and hands out its value.
    template<typename F>
    auto must(F fn)
    {
        auto result = workspace.wait(std::move(fn));
        INFO(errorOf(result));
        REQUIRE(result.ok());
        if constexpr (!std::is_void_v<typename decltype(result)::Value>)
            return *std::move(result);
    }
    /// Reads: fn(const Reader &) -> value.
    template<typename F>
    auto ask(F fn)
    {
        return *workspace.wait([&](workspace::Desk &desk) { return desk.ask(fn); });
    }
    /// Writes rows without any verb.
    template<typename... T>
    void put(const T &...rows)
    {
        must([&](workspace::Desk &desk) {
            return desk.transact({ "test", { "" }, workspace::Undo::Barrier }, [&](workspace::Transaction &t) -> Result<void> {
                (t.put(rows), ...);
                return {};
            });
        });
    }
    template<typename T>
    Id<T> newId()
    {
        return Id<T>::make(clock, random);
    }
    QByteArray data()
    {
        return must([](workspace::Desk &desk) { return desk.dump(true); });
    }
    void undo()
    {
        must([](workspace::Desk &desk) { return desk.undo(); });
    }

    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC) };
    SeededRandom random { 5 };
    workspace::Workspace workspace;

private:
    template<typename R>
    static std::string errorOf(const R &result)
    {
        return result.ok() ? std::string() : lines(result.error(), QStringLiteral("en")).join(u'\n').toStdString();
    }
};

/// Why a verb said no, by its stable code.
template<typename R>
QString refusal(const R &result)
{
    return result.ok() ? QStringLiteral("not refused") : QString::fromLatin1(result.error().type->code);
}

} // namespace mettle::test
