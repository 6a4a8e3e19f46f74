// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/outcome.h"

#include "base/document.h"
#include "operations/lookup.h"
#include "operations/plancalendar.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace mettle::cli {

namespace {

using Import = Result<operations::ImportOutcome> (*)(Desk &, const QByteArray &,
                                                     const std::optional<Id<framework::Framework>> &);

CLI::App *addTableCommands(CLI::App &app, Context &context, const char *name, const char *about, const char *example,
                           Import import)
{
    auto *group = app.add_subcommand(name, about);
    group->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    const auto table = std::make_shared<std::string>();
    auto *importing = group->add_subcommand("import", "Bring them in from a table: all rows or none");
    importing->add_option("W", *file)->required();
    importing->add_option("FILE", *table, "A table; - is standard input")->required();
    importing->footer(example);
    importing->callback([=, &context] {
        const auto bytes = context.read(*table);
        if (!bytes)
            return context.fail(bytes.error());
        if (auto workspace = context.open(*file, Access::ReadWrite))
            context.with(
                *workspace,
                [&](Desk &desk) -> Result<operations::ImportOutcome> {
                    METTLE_LET(framework, context.frameworkAsked(desk));
                    return import(desk, *bytes, framework);
                },
                [&](const operations::ImportOutcome &outcome) { printOutcome(context, outcome); });
    });
    return group;
}

void listTargets(Context &context, const std::string &file)
{
    auto workspace = context.open(file, Access::ReadOnly);
    if (!workspace)
        return;
    context.with(
        *workspace, [](Desk &desk) { return desk.ask([](const workspace::Reader &r) { return r.targets(); }); },
        [&](const std::vector<framework::Target> &targets) {
            const QString words = context.words();
            QJsonArray array;
            QList<QStringList> table;
            for (const auto &target : targets) {
                const QString title = target.title.in(words);
                array.append(QJsonObject { { QStringLiteral("id"), target.id.toString() },
                                           { QStringLiteral("title"), title },
                                           { QStringLiteral("kind"), nameOf(target.kind) } });
                table << QStringList { target.id.toString(), nameOf(target.kind), title };
            }
            if (context.json)
                context.print(array);
            else
                context.print({ QStringLiteral("id"), document(words, QT_TRANSLATE_NOOP("document", "kind")),
                                document(words, QT_TRANSLATE_NOOP("document", "title")) },
                              table);
        });
}

void writeCalendar(Context &context, const std::string &file, const std::string &client, const std::string &out)
{
    auto workspace = context.openForDocuments(file);
    if (!workspace)
        return;
    context.with(
        *workspace,
        [&](Desk &desk) -> Result<QByteArray> {
            METTLE_LET(who, operations::clientNamed(desk, QString::fromStdString(client)));
            return operations::planCalendar(desk, who, context.languageAsked());
        },
        [&](const QByteArray &calendar) {
            if (const auto written = context.write(QString::fromStdString(out), calendar); !written)
                context.fail(written.error());
        });
}

} // namespace

void addPlanCommands(CLI::App &app, Context &context)
{
    auto *targets = addTableCommands(app, context, "target", "What jobs ask",
                                     "Example: printf 'target,kind,competence,level,stability,need\\nCook,family,1.2,2,shown,must\\n' "
                                     "| mettle-cli target import sample.mettle -",
                                     operations::importTargets);
    const auto file = std::make_shared<std::string>();
    const auto client = std::make_shared<std::string>();
    const auto out = std::make_shared<std::string>();
    auto *list = targets->add_subcommand("list", "The targets of a workspace");
    list->add_option("W", *file)->required();
    list->footer("Example: mettle-cli target list sample.mettle");
    list->callback([=, &context] { listTargets(context, *file); });

    auto *plans = addTableCommands(app, context, "plan", "Action plans",
                                   "Example: printf 'client,competence,goal,step,due\\nAmina,1.2,I ask for help,I call Nadia,2026-12-01\\n' "
                                   "| mettle-cli plan import sample.mettle -",
                                   operations::importPlans);
    auto *calendar = plans->add_subcommand("ics", "A client's dated steps, for a calendar");
    calendar->add_option("W", *file)->required();
    calendar->add_option("--client", *client)->required();
    calendar->add_option("-o", *out, "X.ics; - is standard output")->required();
    calendar->footer("Example: mettle-cli plan ics sample.mettle --client Amina -o amina.ics");
    calendar->callback([=, &context] { writeCalendar(context, *file, *client, *out); });

    addTableCommands(app, context, "story", "Strength stories",
                     "Example: printf 'client,competence,situation,action,result\\nAmina,1.2,a full shop,I shared the work,nobody waited\\n' "
                     "| mettle-cli story import sample.mettle -",
                     operations::importStories);
}

} // namespace mettle::cli
