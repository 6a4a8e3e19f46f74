// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "operations/errors.h"
#include "operations/lookup.h"
#include "operations/observe.h"
#include "operations/profile.h"
#include "operations/sessions.h"

#include <CLI/CLI.hpp>

namespace mettle::cli {

namespace {

struct Asked
{
    std::string file, session, activity, client, competence, reason;
    int mark = 0;
};

Result<std::vector<Id<session::Activity>>> activitiesNamed(Desk &desk, const Asked &asked)
{
    METTLE_LET(session, operations::sessionNamed(desk, QString::fromStdString(asked.session)));
    METTLE_LET(all, desk.ask([&](const workspace::Reader &r) { return r.activities(session); }));
    const QString wanted = QString::fromStdString(asked.activity);
    std::vector<Id<session::Activity>> out;
    for (const session::Activity &activity : all)
        if (wanted.isEmpty() || folded(activity.title) == folded(wanted) || activity.id.toString() == wanted)
            out.push_back(activity.id);
    if (out.empty())
        return Error { operations::errors::Unknown, { wanted } };
    return out;
}

Result<void> close(Desk &desk, const Asked &asked)
{
    METTLE_LET(activities, activitiesNamed(desk, asked));
    for (const auto &activity : activities)
        METTLE_TRY(operations::closeActivityForAll(desk, activity));
    return {};
}

Result<void> setAside(Desk &desk, const Asked &asked)
{
    METTLE_LET(activities, activitiesNamed(desk, asked));
    return operations::setAside(desk, activities.front(), QString::fromStdString(asked.reason));
}

Result<void> agree(Desk &desk, const Asked &asked, const QString &by)
{
    METTLE_LET(activities, activitiesNamed(desk, asked));
    METTLE_LET(client, operations::clientNamed(desk, QString::fromStdString(asked.client)));
    METTLE_LET(framework, operations::frameworkFor(desk, client));
    METTLE_LET(catalogue, desk.ask([&](const workspace::Reader &r) { return r.catalogue(framework); }));
    METTLE_LET(competence, operations::competenceNamed(*catalogue, QString::fromStdString(asked.competence)));
    METTLE_TRY(operations::agree(desk, activities.front(), client, competence, asked.mark,
                                 QString::fromStdString(asked.reason), by));
    return {};
}

} // namespace

void addSessionCommands(CLI::App &app, Context &context)
{
    auto *group = app.add_subcommand("session", "After a session: close, set aside, agree");
    group->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    const auto common = [&](CLI::App *command) {
        command->add_option("W", asked->file)->required();
        command->add_option("--session", asked->session)->required();
    };

    auto *closing = group->add_subcommand("close", "Close a session's activities for everybody who marked in them");
    common(closing);
    closing->add_option("--activity", asked->activity);
    closing->footer("Example: mettle-cli session close sample.mettle --session \"Market stall\"");
    closing->callback([=, &context] {
        if (auto workspace = context.open(asked->file, Access::ReadWrite))
            context.with(*workspace, [=](Desk &desk) { return close(desk, *asked); }, [] {});
    });

    auto *aside = group->add_subcommand("set-aside", "An activity's notes stay, its marks no longer count");
    common(aside);
    aside->add_option("--activity", asked->activity)->required();
    aside->add_option("--reason", asked->reason)->required();
    aside->footer("Example: mettle-cli session set-aside sample.mettle --session \"Market stall\" "
                  "--activity \"Price list\" --reason \"the task changed halfway\"");
    aside->callback([=, &context] {
        if (auto workspace = context.open(asked->file, Access::ReadWrite))
            context.with(*workspace, [=](Desk &desk) { return setAside(desk, *asked); }, [] {});
    });

    auto *agreeing = group->add_subcommand("agree", "Write down what the observers agreed on");
    common(agreeing);
    agreeing->add_option("--activity", asked->activity)->required();
    agreeing->add_option("--client", asked->client)->required();
    agreeing->add_option("--competence", asked->competence)->required();
    agreeing->add_option("--mark", asked->mark)->required();
    agreeing->add_option("--reason", asked->reason);
    agreeing->footer("Example: mettle-cli session agree sample.mettle --session \"Market stall\" "
                     "--activity \"Build the stall\" --client Amina --competence 1.2 --mark 2");
    agreeing->callback([=, &context] {
        if (auto workspace = context.open(asked->file, Access::ReadWrite)) {
            const QString by = context.decider(*workspace);
            context.with(*workspace, [=](Desk &desk) { return agree(desk, *asked, by); }, [] {});
        }
    });
}

} // namespace mettle::cli
