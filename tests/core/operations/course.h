// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "opened.h"
#include "operations/lookup.h"
#include "operations/workspace.h"

namespace mettle::test {

/// A workspace that is set up, with two clients and two observers, in which things are seen by a line each. It is Tuesday
/// 10 March 2026, half past ten in Brussels.
struct Course : Opened
{
    using Kind = programme::Kind;
    using Role = people::Role;

    Course()
    {
        must([](workspace::Desk &desk) {
            return operations::setUpWorkspace(desk, QStringLiteral("test"), QStringLiteral("en"));
        });
        auto info = must([](workspace::Desk &desk) { return operations::workspaceInfo(desk); });
        info.timeZone = QStringLiteral("Europe/Brussels");
        info.owner = QStringLiteral("Nadia");
        put(info, people::Client { .id = amina, .name = QStringLiteral("Amina Berrada") },
            people::Client { .id = jose, .name = QStringLiteral("José Tavares") },
            people::Observer { .id = sofie, .name = QStringLiteral("Sofie") },
            people::Observer { .id = jan, .name = QStringLiteral("Jan"), .usualRole = Role::CoTrainer });
        catalogue = must([](workspace::Desk &desk) -> Result<framework::Catalogue> {
            METTLE_LET(framework, operations::defaultFramework(desk));
            METTLE_LET(read, desk.ask([&](const workspace::Reader &reader) { return reader.catalogue(framework); }));
            return *read;
        });
    }

    /// A task on a day of March 2026, outside any session.
    Id<session::Activity> task(int day, std::optional<Kind> kind = Kind::GroupTask)
    {
        const session::Activity activity { .id = newId<session::Activity>(), .title = QStringLiteral("Task"), .kind = kind,
                                           .date = QDate(2026, 3, day) };
        put(activity);
        return activity.id;
    }
    /// An observer's mark in it, given at ten o'clock UTC of its day.
    void see(const Id<session::Activity> &activity, const Id<people::Client> &client, const char *code, int level,
             const std::optional<Id<people::Observer>> &by = {})
    {
        const auto who = by.value_or(sofie);
        const auto day = ask([&](const workspace::Reader &reader) { return reader.get(activity)->date; });
        put(session::Mark { .id = session::markId(activity, client, item(code), who, Role::Trainer), .activity = activity,
                            .client = client, .item = item(code), .observer = who, .level = level,
                            .at = QDateTime(day, QTime(10, 0), Qt::UTC) });
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
        put(plan::Story { .id = newId<plan::Story>(), .client = client, .competences = { item(code) },
                          .situation = QStringLiteral("At the market"), .language = QStringLiteral("en"),
                          .told = QDate(2026, 3, 9) });
    }
    void agreeToBadges(const Id<people::Client> &client, const std::optional<QDate> &until = {})
    {
        put(people::Consent { .id = newId<people::Consent>(), .client = client, .purpose = people::purpose::Badge,
                              .from = QDate(2026, 3, 1), .until = until });
    }
    [[nodiscard]] Id<framework::Item> item(const char *code) const
    {
        for (const framework::Item &one : catalogue.items)
            if (one.code == QLatin1String(code))
                return one.id;
        FAIL("no item " << code);
        std::abort();
    }

    Id<people::Client> amina = newId<people::Client>();
    Id<people::Client> jose = newId<people::Client>();
    Id<people::Observer> sofie = newId<people::Observer>();
    Id<people::Observer> jan = newId<people::Observer>();
    framework::Catalogue catalogue { .framework = { .id = newId<framework::Framework>() } };
};

} // namespace mettle::test
