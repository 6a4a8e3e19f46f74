// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "exchange/framework/mettleframework.h"
#include "operations/imports.h"
#include "operations/lookup.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace mettle::cli {

namespace {

QJsonObject shown(const framework::Catalogue &catalogue, const QString &language)
{
    QJsonArray scale;
    for (const framework::Level &level : catalogue.mainLevels())
        scale.append(QJsonObject { { QStringLiteral("level"), level.order },
                                   { QStringLiteral("title"), level.title.in(language) },
                                   { QStringLiteral("notShown"), level.notShown } });
    const auto competences = [&](const std::vector<const framework::Item *> &items) {
        QJsonArray array;
        for (const framework::Item *competence : items) {
            QJsonArray indicators;
            for (const framework::Item *indicator : catalogue.indicatorsOf(competence->id))
                indicators.append(QJsonObject { { QStringLiteral("code"), indicator->code },
                                                { QStringLiteral("text"), indicator->title.in(language) } });
            array.append(QJsonObject { { QStringLiteral("code"), competence->code },
                                       { QStringLiteral("title"), competence->title.in(language) },
                                       { QStringLiteral("indicators"), indicators } });
        }
        return array;
    };
    QJsonArray areas;
    for (const framework::Item *area : catalogue.areas())
        areas.append(QJsonObject {
            { QStringLiteral("code"), area->code },
            { QStringLiteral("title"), area->title.in(language) },
            { QStringLiteral("competences"), competences(catalogue.children(framework::ItemType::Competence, area->id)) } });
    return { { QStringLiteral("id"), catalogue.framework.id.toString() },
             { QStringLiteral("title"), catalogue.framework.title.in(language) },
             { QStringLiteral("scale"), scale },
             { QStringLiteral("areas"), areas } };
}

void printText(const Context &context, const QJsonObject &framework)
{
    context.print(framework[QStringLiteral("title")].toString());
    for (const QJsonValue &area : framework[QStringLiteral("areas")].toArray()) {
        context.print(QStringLiteral("%1  %2").arg(area[QStringLiteral("code")].toString(), area[QStringLiteral("title")].toString()));
        for (const QJsonValue &competence : area[QStringLiteral("competences")].toArray()) {
            context.print(QStringLiteral("  %1  %2").arg(competence[QStringLiteral("code")].toString(),
                                                         competence[QStringLiteral("title")].toString()));
            for (const QJsonValue &indicator : competence[QStringLiteral("indicators")].toArray())
                context.print(QStringLiteral("    %1  %2").arg(indicator[QStringLiteral("code")].toString(),
                                                               indicator[QStringLiteral("text")].toString()));
        }
    }
}

} // namespace

void addFrameworkCommands(CLI::App &app, Context &context)
{
    auto *group = app.add_subcommand("framework", "Lists of competences");
    group->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    const auto id = std::make_shared<std::string>();
    const auto files = std::make_shared<std::vector<std::string>>();

    auto *import = group->add_subcommand("import", "Bring a framework in");
    import->add_option("FILE", *files)->required();
    import->add_option("--into", *file)->required();
    import->footer("Example: mettle-cli framework import list.json --into sample.mettle");
    import->callback([=, &context] {
        auto workspace = context.open(*file, Access::ReadWrite);
        if (!workspace)
            return;
        for (const std::string &one : *files) {
            const auto bytes = context.read(one);
            if (!bytes)
                return context.fail(bytes.error());
            const auto catalogue = exchange::readMettleFramework(*bytes);
            if (!catalogue)
                return context.fail(catalogue.error());
            context.with(*workspace, [&](Desk &desk) { return operations::importFramework(desk, *catalogue); },
                         [&](const auto &made) { context.print(made.toString()); });
        }
    });

    auto *list = group->add_subcommand("list", "The frameworks of a workspace");
    list->add_option("W", *file)->required();
    list->footer("Example: mettle-cli framework list sample.mettle");
    list->callback([=, &context] {
        auto workspace = context.open(*file, Access::ReadOnly);
        if (!workspace)
            return;
        context.with(
            *workspace, [](Desk &desk) { return desk.ask([](const workspace::Reader &r) { return r.frameworks(); }); },
            [&](const std::vector<storage::FrameworkRow> &rows) {
                QJsonArray array;
                QList<QStringList> table;
                for (const auto &row : rows) {
                    const QString title = row.framework.title.in(context.words());
                    array.append(QJsonObject {
                        { QStringLiteral("id"), row.framework.id.toString() },
                        { QStringLiteral("title"), title },
                        { QStringLiteral("version"), row.framework.version },
                        { QStringLiteral("items"), row.items },
                        { QStringLiteral("languages"), QJsonArray::fromStringList(row.framework.languages) } });
                    table << QStringList { row.framework.id.toString(), row.framework.version, QString::number(row.items), title };
                }
                if (context.json)
                    context.print(array);
                else
                    context.print({ QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("items"),
                                    QStringLiteral("title") },
                                  table);
            });
    });

    auto *show = group->add_subcommand("show", "One framework, whole");
    show->add_option("W", *file)->required();
    show->add_option("ID", *id)->required();
    show->footer("Example: mettle-cli framework show sample.mettle \"Four areas, seventeen skills\" --lang fr");
    show->callback([=, &context] {
        auto workspace = context.open(*file, Access::ReadOnly);
        if (!workspace)
            return;
        context.with(
            *workspace,
            [&](Desk &desk) -> Result<framework::Catalogue> {
                METTLE_LET(found, operations::frameworkNamed(desk, QString::fromStdString(*id)));
                METTLE_LET(catalogue, desk.ask([&](const workspace::Reader &r) { return r.catalogue(found); }));
                return *catalogue;
            },
            [&](const framework::Catalogue &catalogue) {
                const QJsonObject value = shown(catalogue, context.words());
                if (context.json)
                    context.print(value);
                else
                    printText(context, value);
            });
    });
}

} // namespace mettle::cli
