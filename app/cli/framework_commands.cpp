// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "base/document.h"
#include "operations/errors.h"
#include "operations/frameworks.h"
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

/// What an import did and what it says beside it: figures on stdout, warnings on stderr, all of it in the JSON.
void printImport(const Context &context, const exchange::FrameworkReading &reading, const std::vector<operations::FrameworkMerge> &merges)
{
    std::vector<Error> warnings = reading.warnings;
    const auto append = [&](const std::vector<Error> &more) { warnings.insert(warnings.end(), more.begin(), more.end()); };
    QJsonObject carried;
    for (const exchange::ImportedFramework &one : reading.frameworks) {
        append(one.warnings);
        for (auto it = one.carried.begin(); it != one.carried.end(); ++it)
            carried[it.key()] = carried[it.key()].toInt() + *it;
    }
    QJsonArray frameworks;
    for (const operations::FrameworkMerge &merge : merges) {
        append(merge.warnings);
        const framework::Framework &framework = merge.merged.framework;
        const QString title = framework.title.in(context.words());
        frameworks.append(QJsonObject { { QStringLiteral("id"), framework.id.toString() },
                                        { QStringLiteral("title"), title },
                                        { QStringLiteral("items"), int(merge.merged.items.size()) },
                                        { QStringLiteral("added"), int(merge.added.size()) },
                                        { QStringLiteral("changed"), int(merge.changed.size()) },
                                        { QStringLiteral("same"), merge.same },
                                        { QStringLiteral("gone"), int(merge.gone.size()) } });
        if (!context.json)
            context.print(framework.id.toString() + QStringLiteral("  ")
                          + document(context.words(), QT_TRANSLATE_NOOP("document", "%1: %2 new, %3 changed, %4 the same, %5 no longer in the file"),
                                     { title, QString::number(merge.added.size()), QString::number(merge.changed.size()),
                                       QString::number(merge.same), QString::number(merge.gone.size()) }));
    }
    QJsonArray said;
    for (const Error &warning : warnings)
        said.append(sentence(warning, context.words()));
    if (context.json)
        return context.print(QJsonObject { { QStringLiteral("frameworks"), frameworks },
                                           { QStringLiteral("warnings"), said },
                                           { QStringLiteral("kept"), carried } });
    for (const QJsonValue &line : said)
        context.say(line.toString());
    if (!carried.isEmpty())
        context.say(document(context.words(), QT_TRANSLATE_NOOP("document", "Kept for export, not used here: %1"),
                             { carried.keys().join(QStringLiteral(", ")) }));
}

std::optional<exchange::FrameworkFormat> formatNamed(const std::string &name)
{
    return name.empty() ? exchange::FrameworkFormat::Recognise : fromName<exchange::FrameworkFormat>(QString::fromStdString(name));
}

void importFiles(Context &context, const std::string &file, const std::vector<std::string> &files, const std::string &format, bool removeGone)
{
    auto workspace = context.open(file, Access::ReadWrite);
    if (!workspace)
        return;
    std::vector<exchange::SourceFile> sources;
    for (const std::string &one : files) {
        auto bytes = context.read(one);
        if (!bytes)
            return context.fail(bytes.error());
        sources.push_back({ QString::fromStdString(one), std::move(*bytes) });
    }
    const auto asked = formatNamed(format);
    if (!asked)
        return context.fail(Error { operations::errors::Unknown, { QString::fromStdString(format) } });
    const auto reading = exchange::readFrameworks(sources, { *asked, context.languageAsked(), {} });
    if (!reading)
        return context.fail(reading.error());
    context.with(
        *workspace, [&](Desk &desk) { return operations::importFrameworks(desk, *reading, { removeGone }); },
        [&](const std::vector<operations::FrameworkMerge> &merges) { printImport(context, *reading, merges); });
}

void exportTo(Context &context, const std::string &file, const std::string &id, const std::string &format, const std::string &out)
{
    auto workspace = context.open(file, Access::ReadOnly);
    if (!workspace)
        return;
    const bool perLanguage = format == "case" && context.language == "all";
    const auto asked = perLanguage ? operations::FrameworkExport::CasePerLanguage
                                   : fromName<operations::FrameworkExport>(QString::fromStdString(format));
    if (!asked)
        return context.fail(Error { operations::errors::Unknown, { QString::fromStdString(format) } });
    const QString language = perLanguage ? QString() : context.languageAsked();
    context.with(
        *workspace,
        [&](Desk &desk) -> Result<exchange::WrittenTable> {
            METTLE_LET(found, operations::frameworkNamed(desk, QString::fromStdString(id)));
            return operations::exportFramework(desk, found, *asked, language);
        },
        [&](const exchange::WrittenTable &written) {
            if (const auto done = context.write(QString::fromStdString(out), written.bytes); !done)
                return context.fail(done.error());
            for (const Error &change : written.changes)
                context.say(sentence(change, context.words()));
        });
}

void addFrameworkCommands(CLI::App &app, Context &context)
{
    auto *group = app.add_subcommand("framework", "Lists of competences");
    group->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    const auto id = std::make_shared<std::string>();
    const auto files = std::make_shared<std::vector<std::string>>();

    const auto format = std::make_shared<std::string>();
    const auto out = std::make_shared<std::string>();
    const auto removeGone = std::make_shared<bool>(false);

    auto *import = group->add_subcommand("import", "Bring frameworks in; several files make one set");
    import->add_option("FILE", *files)->required();
    import->add_option("--into", *file)->required();
    import->add_option("--format", *format, "mettle, case, moodle-csv, esco-csv, osmt, opensalt-csv, asn-rdf, digcomp, csv; else recognised");
    import->add_flag("--remove-gone", *removeGone, "take away what is no longer in the file");
    import->footer("Example: mettle-cli framework import list.json --into sample.mettle");
    import->callback([=, &context] { importFiles(context, *file, *files, *format, *removeGone); });

    auto *exported = group->add_subcommand("export", "Write a framework for another program");
    exported->add_option("W", *file)->required();
    exported->add_option("ID", *id)->required();
    exported->add_option("--format", *format, "case (--lang all: a package for each language), moodle-csv, csv")->required();
    exported->add_option("-o,--output", *out)->required();
    exported->footer("Example: mettle-cli framework export sample.mettle \"Four areas, seventeen skills\" --format case -o list.json");
    exported->callback([=, &context] { exportTo(context, *file, *id, *format, *out); });

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
