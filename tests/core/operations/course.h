// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/file.h"

namespace mettle::test {

/// A file in which verbs are run by a line each.
struct Verbs : OpenFile
{
    using OpenFile::OpenFile;

    /// Runs a verb that must succeed, and hands out its value.
    template <typename F> auto does(F fn) { return must(run(std::move(fn))); }
    /// Writes rows without any verb.
    template <typename... T> void put(const T &...rows)
    {
        does([&](workspace::Desk &desk) {
            return desk.transact({"test", {""}, workspace::Undo::Barrier},
                                 [&](workspace::Transaction &t) -> Result<void> {
                                     (t.put(rows), ...);
                                     return {};
                                 });
        });
    }
    template <typename T> Id<T> newId() { return Id<T>::make(clock, random); }
    void takeBack() { must(undo()); }
};

/// Why a verb said no, by its stable code.
template <typename R> QString refusal(const R &result)
{
    return result.ok() ? QStringLiteral("not refused") : QString::fromLatin1(result.error().type->code);
}

/// Two clients and two observers, and things seen by a line each. The workspace is Nadia's.
struct Course : Verbs
{
    using Kind = programme::Kind;
    using Role = people::Role;

    Course()
    {
        auto info = does([](workspace::Desk &desk) { return operations::workspaceInfo(desk); });
        info.owner = QStringLiteral("Nadia");
        put(info, people::Client{.id = amina, .name = QStringLiteral("Amina Berrada")},
            people::Client{.id = jose, .name = QStringLiteral("José Tavares")},
            people::Observer{.id = sofie, .name = QStringLiteral("Sofie")},
            people::Observer{.id = jan, .name = QStringLiteral("Jan"), .usualRole = Role::CoTrainer});
    }

    /// A task on a day of March 2026, outside any session.
    Id<session::Activity> task(int day, std::optional<Kind> kind = Kind::GroupTask)
    {
        const session::Activity activity{.id = newId<session::Activity>(),
                                         .title = QStringLiteral("Task"),
                                         .kind = kind,
                                         .date = QDate(2026, 3, day)};
        put(activity);
        return activity.id;
    }
    /// An observer's mark in it, given at ten o'clock UTC of its day.
    void see(const Id<session::Activity> &activity, const Id<people::Client> &client, const char *code,
             int level, const std::optional<Id<people::Observer>> &by = {})
    {
        const auto who = by.value_or(sofie);
        const auto day = read([&](const workspace::Reader &reader) { return reader.get(activity)->date; });
        put(session::Mark{.id = session::markId(activity, client, item(code), who, Role::Trainer),
                          .activity = activity,
                          .client = client,
                          .item = item(code),
                          .observer = who,
                          .level = level,
                          .at = QDateTime(day, QTime(10, 0), Qt::UTC)});
    }
    /// Four times at level 2, in two kinds of situation on three days: "in different situations".
    void seeWidely(const Id<people::Client> &client, const char *code)
    {
        see(task(2), client, code, 2);
        see(task(3, Kind::RolePlay), client, code, 2);
        see(task(5, Kind::Alone), client, code, 2);
        see(task(5), client, code, 2);
    }
    void tell(const Id<people::Client> &client, const char *code)
    {
        put(plan::Story{.id = newId<plan::Story>(),
                        .client = client,
                        .competences = {item(code)},
                        .situation = QStringLiteral("At the market"),
                        .language = QStringLiteral("en"),
                        .told = QDate(2026, 3, 9)});
    }
    void agreeToBadges(const Id<people::Client> &client, const std::optional<QDate> &until = {})
    {
        put(people::Consent{.id = newId<people::Consent>(),
                            .client = client,
                            .purpose = people::purpose::Badge,
                            .from = QDate(2026, 3, 1),
                            .until = until});
    }
    [[nodiscard]] Id<framework::Item> item(const char *code) const
    {
        return test::item(skills, QString::fromLatin1(code));
    }

    Id<people::Client> amina = newId<people::Client>();
    Id<people::Client> jose = newId<people::Client>();
    Id<people::Observer> sofie = newId<people::Observer>();
    Id<people::Observer> jan = newId<people::Observer>();
    framework::Catalogue skills = catalogue();
};

} // namespace mettle::test
