// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/reports.h"

#include "operations/errors.h"
#include "operations/lookup.h"
#include "operations/profile.h"
#include "operations/workspace.h"
#include "workspace/views.h"

#include <algorithm>

namespace mettle::operations {

namespace {

using workspace::Reader;

/// The target that the client's open goals aim at most often.
std::optional<Id<framework::Target>> targetOfGoals(const std::vector<plan::GoalWithSteps> &goals)
{
    for (const plan::GoalWithSteps &one : goals)
        if (one.goal.target && one.goal.state == plan::GoalState::Open)
            return one.goal.target;
    return std::nullopt;
}

/// Everybody else who was in the same sessions: their names are masked in free text.
QStringList othersOf(const Reader &reader, const people::Client &client, const session::Evidence &evidence)
{
    QStringList names;
    for (const session::Session &session : evidence.sessions) {
        const auto detail = reader.sessionDetail(session.id);
        if (!detail)
            continue;
        for (const workspace::Member &member : detail->members) {
            if (member.client.id == client.id)
                continue;
            for (const QString &name : { member.client.name, member.client.callName, member.client.pseudonym })
                if (!name.isEmpty() && !names.contains(name))
                    names << name;
        }
    }
    return names;
}

std::vector<report::SharedBadge> sharedBadges(const Reader &reader, const people::Client &client, const QString &language,
                                              const QDate &today)
{
    const auto consents = reader.consents(client.id);
    const bool agreed = std::any_of(consents.begin(), consents.end(), [&](const people::Consent &consent) {
        return consent.purpose == people::purpose::Employer && consent.holdsOn(today);
    });
    std::vector<report::SharedBadge> out;
    if (!agreed)
        return out;
    for (const badge::IssuedBadge &issued : reader.issuedTo(client.id)) {
        const auto achievement = reader.get(issued.achievement);
        if (achievement && !issued.revoked)
            out.push_back({ achievement->design, achievement->name.in(language), achievement->stability });
    }
    return out;
}

std::vector<report::NumberedClient> numbered(const std::vector<workspace::Member> &members)
{
    std::vector<people::Client> clients;
    for (const workspace::Member &member : members)
        clients.push_back(member.client);
    const QStringList names = people::shownNames(clients);
    std::vector<report::NumberedClient> out;
    for (size_t i = 0; i < members.size(); ++i)
        out.push_back({ members[i].client.id, members[i].number, names[qsizetype(i)] });
    return out;
}

Result<framework::Catalogue> catalogueOf(Desk &desk, const workspace::SessionDetail &detail)
{
    std::optional<Id<framework::Framework>> id = detail.group ? detail.group->framework : std::nullopt;
    if (!id) {
        METTLE_LET(found, defaultFramework(desk));
        id = found;
    }
    METTLE_LET(catalogue, desk.ask([&](const Reader &reader) { return reader.catalogue(*id); }));
    if (!catalogue)
        return Error { errors::Gone };
    return *catalogue;
}

Result<workspace::SessionDetail> detailOf(Desk &desk, const Id<session::Session> &session)
{
    METTLE_LET(detail, desk.ask([&](const Reader &reader) { return reader.sessionDetail(session); }));
    if (!detail)
        return Error { errors::Gone };
    return *detail;
}

} // namespace

Result<report::ClientSnapshot> clientSnapshot(Desk &desk, const ClientReportAsked &asked)
{
    METTLE_LET(info, workspaceInfo(desk));
    METTLE_LET(goals, desk.ask([&](const Reader &reader) { return reader.goals(asked.client); }));
    const auto target = asked.target ? asked.target : targetOfGoals(goals);
    METTLE_LET(shown, clientProfile(desk, asked.client, target, asked.framework, {}));

    report::ClientSnapshot snapshot { .workspace = info, .client = shown.client, .catalogue = std::move(shown.catalogue) };
    snapshot.language = !asked.language.isEmpty() ? asked.language
        : !shown.client.language.isEmpty()        ? shown.client.language
                                                  : info.language;
    snapshot.secondLanguage = asked.secondLanguage;
    snapshot.date = desk.today();
    snapshot.positions = std::move(shown.positions);
    snapshot.target = std::move(shown.target);
    snapshot.goals = std::move(goals);
    auto read = desk.ask([&](const Reader &reader) -> Result<void> {
        snapshot.stories = reader.stories(asked.client);
        snapshot.others = othersOf(reader, snapshot.client, shown.evidence);
        snapshot.badges = sharedBadges(reader, snapshot.client, snapshot.language, snapshot.date);
        if (snapshot.client.coach)
            if (const auto coach = reader.get(*snapshot.client.coach))
                snapshot.coach = coach->name;
        const auto memberships = reader.memberships(asked.client);
        if (!memberships.empty())
            if (const auto group = reader.get(memberships.back().group))
                snapshot.group = group->title;
        return {};
    });
    if (!read)
        return read.error();
    if (!shown.evidence.sessions.empty()) {
        snapshot.from = shown.evidence.sessions.front().date;
        snapshot.to = shown.evidence.sessions.back().date;
    }
    snapshot.evidence = std::move(shown.evidence);
    return snapshot;
}

Result<report::GridSnapshot> gridSnapshot(Desk &desk, const Id<session::Session> &session,
                                          const std::optional<Id<session::Activity>> &activity, const QString &language)
{
    METTLE_LET(info, workspaceInfo(desk));
    METTLE_LET(detail, detailOf(desk, session));
    METTLE_LET(catalogue, catalogueOf(desk, detail));
    METTLE_LET(marks, desk.ask([&](const Reader &reader) { return reader.marksOfSession(session); }));
    report::GridSnapshot snapshot {
        .workspace = info,
        .language = language.isEmpty() ? info.language : language,
        .session = detail.session,
        .group = detail.group ? detail.group->title : QString(),
        .catalogue = std::move(catalogue),
        .clients = numbered(detail.members),
        .attendance = detail.attendance,
        .activities = detail.activities,
        .marks = std::move(marks),
        .observers = detail.observers,
        .activity = activity,
    };
    return snapshot;
}

Result<std::vector<report::SheetSnapshot>> sheetSnapshots(Desk &desk, const Id<session::Session> &session,
                                                          const QString &language)
{
    METTLE_LET(info, workspaceInfo(desk));
    METTLE_LET(detail, detailOf(desk, session));
    METTLE_LET(catalogue, catalogueOf(desk, detail));
    const auto clients = numbered(detail.members);
    std::vector<session::Activity> tasks;
    for (const session::Activity &activity : detail.activities)
        if (!activity.betweenTasks && !activity.setAside)
            tasks.push_back(activity);
    std::vector<std::optional<people::Observer>> observers(detail.observers.begin(), detail.observers.end());
    if (observers.empty())
        observers.emplace_back();

    std::vector<report::SheetSnapshot> sheets;
    for (size_t i = 0; i < tasks.size(); ++i) {
        METTLE_LET(grid, desk.ask([&](const Reader &reader) { return reader.grid(tasks[i].id); }));
        for (const auto &observer : observers) {
            report::SheetSnapshot sheet {
                .workspace = info,
                .language = language.isEmpty() ? info.language : language,
                .session = detail.session,
                .group = detail.group ? detail.group->title : QString(),
                .catalogue = catalogue,
                .activity = tasks[i],
                .activityNumber = int(i) + 1,
                .activityCount = int(tasks.size()),
                .observer = observer,
                .typeInBy = detail.session.date.addDays(2),
            };
            for (const report::NumberedClient &client : clients) {
                const bool watched = grid && std::any_of(grid->watchPlans.begin(), grid->watchPlans.end(), [&](const auto &plan) {
                    return observer && plan.observer == observer->id && plan.client == client.client;
                });
                if (!grid || grid->watchPlans.empty() || watched)
                    sheet.clients.push_back(client);
            }
            if (!sheet.clients.empty())
                sheets.push_back(std::move(sheet));
        }
    }
    return sheets;
}

void noteReport(Desk &desk, const Id<people::Client> &client, const QString &kind)
{
    desk.noteAccess(client, kind);
}

} // namespace mettle::operations
