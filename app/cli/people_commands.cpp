// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/outcome.h"

#include "operations/imports.h"
#include "operations/lookup.h"
#include "operations/people.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace mettle::cli {

void printOutcome(const Context &context, const operations::ImportOutcome &outcome)
{
    if (context.json) {
        context.print(QJsonObject { { QStringLiteral("added"), outcome.added },
                                    { QStringLiteral("changed"), outcome.changed },
                                    { QStringLiteral("same"), outcome.same },
                                    { QStringLiteral("unknownColumns"), QJsonArray::fromStringList(outcome.unknownColumns) } });
        return;
    }
    context.print(document(context.words(), QT_TRANSLATE_NOOP("document", "%1 added, %2 changed, %3 already there."),
                           { QString::number(outcome.added), QString::number(outcome.changed), QString::number(outcome.same) }));
    if (!outcome.unknownColumns.isEmpty())
        context.print(document(context.words(), QT_TRANSLATE_NOOP("document", "Columns that were not used: %1."),
                               { outcome.unknownColumns.join(QStringLiteral(", ")) }));
}

namespace {

struct ConsentAsked
{
    std::string file, client, purpose, until, language, how = "paper", witness;
    bool withdraw = false;
};

void consent(Context &context, const ConsentAsked &asked)
{
    auto workspace = context.open(asked.file, Access::ReadWrite);
    if (!workspace)
        return;
    operations::ConsentDetails details;
    details.purpose = QString::fromStdString(asked.purpose);
    details.language = context.words();
    details.how = asked.how == "oral" ? people::ConsentHow::Oral : people::ConsentHow::Paper;
    details.witness = QString::fromStdString(asked.witness);
    if (!asked.until.empty())
        details.until = QDate::fromString(QString::fromStdString(asked.until), Qt::ISODate);
    context.with(
        *workspace,
        [&](Desk &desk) -> Result<void> {
            METTLE_LET(client, operations::clientNamed(desk, QString::fromStdString(asked.client)));
            if (asked.withdraw)
                return operations::withdrawConsent(desk, client, details.purpose);
            METTLE_TRY(operations::giveConsent(desk, client, details));
            return {};
        },
        [] {});
}

void listPeople(Context &context, const std::string &file)
{
    auto workspace = context.open(file, Access::ReadOnly);
    if (!workspace)
        return;
    context.with(
        *workspace,
        [](Desk &desk) {
            const QDate today = desk.today();
            return desk.ask([&](const workspace::Reader &r) { return r.clients({}, today, 1'000'000).rows; });
        },
        [&](const std::vector<storage::ClientRow> &rows) {
            const QString words = context.words();
            QJsonArray array;
            QList<QStringList> table;
            for (const auto &row : rows) {
                // With a pseudonym, only that.
                const QString name = row.client.pseudonym.isEmpty() ? row.client.name : QString();
                array.append(QJsonObject { { QStringLiteral("id"), row.client.id.toString() },
                                           { QStringLiteral("name"), name },
                                           { QStringLiteral("pseudonym"), row.client.pseudonym },
                                           { QStringLiteral("groups"), QJsonArray::fromStringList(row.groups) },
                                           { QStringLiteral("language"), row.client.language } });
                table << QStringList { row.client.id.toString(), people::documentName(row.client),
                                       row.groups.join(QStringLiteral(", ")), row.client.language };
            }
            if (context.json)
                context.print(array);
            else
                context.print({ QStringLiteral("id"), document(words, QT_TRANSLATE_NOOP("document", "name")), document(words, QT_TRANSLATE_NOOP("document", "groups")),
                                document(words, QT_TRANSLATE_NOOP("document", "language")) },
                              table);
        });
}

} // namespace

void addPeopleCommands(CLI::App &app, Context &context)
{
    auto *group = app.add_subcommand("people", "Clients");
    group->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    const auto table = std::make_shared<std::string>();
    const auto update = std::make_shared<bool>(false);
    const auto another = std::make_shared<bool>(false);

    auto *import = group->add_subcommand("import", "Bring clients in from a table");
    import->add_option("W", *file)->required();
    import->add_option("FILE", *table)->required();
    auto *updating = import->add_flag("--update", *update, "Somebody of the same name is the same person");
    import->add_flag("--new", *another, "Somebody of the same name is another person")->excludes(updating);
    import->footer("Example: printf 'name,group,language\\nDora Maes,Harbour,nl\\n' | mettle-cli people import sample.mettle -");
    import->callback([=, &context] {
        const auto bytes = context.read(*table);
        if (!bytes)
            return context.fail(bytes.error());
        auto workspace = context.open(*file, Access::ReadWrite);
        if (!workspace)
            return;
        const auto same = *update ? operations::SamePerson::Update
            : *another            ? operations::SamePerson::New
                                  : operations::SamePerson::Refuse;
        context.with(*workspace, [&](Desk &desk) { return operations::importPeople(desk, *bytes, same); },
                     [&](const operations::ImportOutcome &outcome) { printOutcome(context, outcome); });
    });

    auto *list = group->add_subcommand("list", "The clients of a workspace");
    list->add_option("W", *file)->required();
    list->footer("Example: mettle-cli people list sample.mettle --json");
    list->callback([=, &context] { listPeople(context, *file); });

    const auto asked = std::make_shared<ConsentAsked>();
    auto *agreeing = app.add_subcommand("consent", "Keep or withdraw what a client agreed to");
    agreeing->add_option("W", asked->file)->required();
    agreeing->add_option("--client", asked->client)->required();
    agreeing->add_option("--purpose", asked->purpose)->required()->check(CLI::IsMember({ "badge", "employer", "photo", "impact" }));
    auto *until = agreeing->add_option("--until", asked->until, "Last day, YYYY-MM-DD")->check([](const std::string &text) {
        return QDate::fromString(QString::fromStdString(text), Qt::ISODate).isValid()
            ? std::string()
            : std::string("not a date; write it as 2026-12-31");
    });
    agreeing->add_option("--how", asked->how)->check(CLI::IsMember({ "paper", "oral" }));
    agreeing->add_option("--witness", asked->witness);
    agreeing->add_flag("--withdraw", asked->withdraw)->excludes(until);
    agreeing->footer("Example: mettle-cli consent sample.mettle --client Amina --purpose badge --until 2027-12-31");
    agreeing->callback([=, &context] { consent(context, *asked); });
}

} // namespace mettle::cli
