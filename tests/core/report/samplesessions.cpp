// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sample.h"

namespace mettle::test {

using framework::Item;
using framework::ItemType;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

people::Observer observer(const char *name)
{
    return {idOf<people::Observer>("observer", u(name)), u(name), people::Role::Trainer};
}

session::Activity activity(const char *title, const QDate &date, programme::Kind kind)
{
    session::Activity out{
        .id = idOf<session::Activity>("activity", u(title)), .title = u(title), .kind = kind, .date = date};
    return out;
}

} // namespace

report::GridSnapshot marketStall(const QString &language)
{
    report::GridSnapshot out{
        .workspace = newcomer(language).workspace,
        .language = language,
        .session = {.id = idOf<session::Session>("session", u("stall")),
                    .title = u("Market stall"),
                    .date = QDate(2026, 10, 6)},
        .group = u("Birch"),
        .catalogue = seventeen(),
        .observers = {observer("Sofie Maes"), observer("Jan De Wit")},
    };
    const char *const names[]{"Amina", "Bart",    "Chen",    "Dora",   "Emil", "Fatou",
                              "Goran", "Hanneke", "Ibrahim", "Jolien", "Kofi", "Leïla-Marie"};
    for (int i = 0; i < 12; ++i)
        out.clients.push_back({idOf<people::Client>("client", u(names[i])), i + 1, u(names[i])});
    out.attendance = {{idOf<session::Attendance>("attendance", u("Goran")), out.session.id,
                       out.clients[6].client, session::Presence::Absent}};
    out.activities = {activity("Build the stall", out.session.date, programme::Kind::GroupTask),
                      activity("Price list", out.session.date, programme::Kind::Alone)};
    for (const char *code : {"1.2", "1.3", "1.4", "2.5", "3.3", "4.2", "4.3", "4.4"})
        out.activities[0].items.push_back(skill(out.catalogue, code));
    out.activities[1].items = {skill(out.catalogue, "4.3")};
    // A regular pattern of marks by Sofie; Jan marks every seventh as well, one higher.
    int n = 0;
    for (const Id<Item> &competence : out.activities[0].items) {
        for (const Item *indicator : out.catalogue.indicatorsOf(competence)) {
            for (int client = 0; client < 12; ++client) {
                ++n;
                if (client == 6 || n % 2 == 0)
                    continue;
                session::Mark mark{.id = idOf<session::Mark>("mark", QString::number(n)),
                                   .activity = out.activities[0].id,
                                   .client = out.clients[size_t(client)].client,
                                   .item = indicator->id,
                                   .observer = out.observers[0].id,
                                   .level = n / 2 % 4};
                if (n % 11 == 0)
                    mark.kind = session::MarkKind::NoOpportunity;
                out.marks.push_back(mark);
                if (n % 7 == 0 && mark.kind == session::MarkKind::Level) {
                    mark.observer = out.observers[1].id;
                    mark.level = qMin(3, mark.level + 1);
                    out.marks.push_back(mark);
                }
            }
        }
    }
    return out;
}

report::SheetSnapshot sheets(const QString &language, int clients, int behaviours)
{
    const report::GridSnapshot grid = marketStall(language);
    report::SheetSnapshot out{
        .workspace = grid.workspace,
        .language = language,
        .session = grid.session,
        .group = grid.group,
        .catalogue = grid.catalogue,
        .activity = grid.activities[0],
        .activityNumber = 2,
        .activityCount = 4,
        .observer = grid.observers[1],
        .typeInBy = QDate(2026, 10, 9),
    };
    out.activity.plannedMinutes = 25;
    out.activity.items.clear();
    for (Item &item : out.catalogue.items)
        if (item.type == ItemType::Indicator && int(out.activity.items.size()) < behaviours) {
            out.activity.items.push_back(item.id);
            if (out.activity.items.size() % 2 == 1)
                item.anchor = Text(u("en"), u("2 = without a hint"));
        }
    for (int i = 0; i < clients; ++i)
        out.clients.push_back(i < 12
                                  ? grid.clients[size_t(i)]
                                  : report::NumberedClient{idOf<people::Client>("client", QString::number(i)),
                                                           i + 1, u("Client %1").arg(i + 1)});
    return out;
}

} // namespace mettle::test
