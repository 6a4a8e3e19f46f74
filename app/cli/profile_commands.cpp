// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "base/document.h"
#include "operations/lookup.h"
#include "operations/profile.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace mettle::cli {

namespace {

struct Asked
{
    std::string file, client, target, at, competence, level, stability = "shown", reason;
    bool withdraw = false;
};

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject competenceJson(const operations::ClientProfile &shown, const profile::Position &position, const QString &language)
{
    const framework::Item *item = shown.catalogue.find(position.competence);
    QJsonObject out {
        { QStringLiteral("code"), item->code },
        { QStringLiteral("title"), item->title.in(language) },
        { QStringLiteral("level"), orNull(position.level) },
        { QStringLiteral("stability"), nameOf(position.stability) },
        { QStringLiteral("canExplain"), position.canExplain },
        { QStringLiteral("moments"), position.moments },
        { QStringLiteral("counting"), position.counting },
        { QStringLiteral("activities"), position.activities },
        { QStringLiteral("kinds"), position.kinds },
        { QStringLiteral("dates"), position.dates },
        { QStringLiteral("observers"), int(position.observers.size()) },
        { QStringLiteral("reason"), profile::reason(position, shown.catalogue, shown.evidence, language) },
        { QStringLiteral("decided"), QJsonValue() },
        { QStringLiteral("lookAgain"), position.lookAgain },
        { QStringLiteral("target"), QJsonValue() },
        { QStringLiteral("gap"), QJsonValue() },
    };
    if (position.decided)
        out[QStringLiteral("decided")] = QJsonObject {
            { QStringLiteral("level"), orNull(position.decided->level) },
            { QStringLiteral("stability"), nameOf(position.decided->stability) },
            { QStringLiteral("by"), position.decided->by },
            { QStringLiteral("on"), position.decided->on.toString(Qt::ISODate) },
            { QStringLiteral("reason"), position.decided->reason },
        };
    if (const framework::TargetLine *line = shown.line(position.competence)) {
        out[QStringLiteral("target")] = QJsonObject {
            { QStringLiteral("level"), line->level },
            { QStringLiteral("stability"), nameOf(line->stability) },
            { QStringLiteral("need"), nameOf(line->need) },
        };
        out[QStringLiteral("gap")] = nameOf(*shown.gap(position));
    }
    return out;
}

void printProfile(const Context &context, const operations::ClientProfile &shown, const QString &language)
{
    if (context.json) {
        QJsonArray competences;
        for (const profile::Position &position : shown.positions)
            competences.append(competenceJson(shown, position, language));
        context.print(QJsonObject { { QStringLiteral("client"), shown.client.id.toString() },
                                    { QStringLiteral("framework"), shown.catalogue.framework.id.toString() },
                                    { QStringLiteral("asOf"), shown.asOf.toString(Qt::ISODate) },
                                    { QStringLiteral("competences"), competences } });
        return;
    }
    QList<QStringList> table;
    for (const profile::Position &position : shown.positions) {
        const framework::Item *item = shown.catalogue.find(position.competence);
        const auto gap = shown.gap(position);
        table << QStringList { item->code, item->title.in(language),
                               position.level ? QString::number(*position.level) : QStringLiteral("-"),
                               profile::stabilityWord(position.stability, language),
                               gap ? profile::gapWord(*gap, language) : QString(),
                               profile::reason(position, shown.catalogue, shown.evidence, language) };
    }
    context.print(QStringLiteral("%1, %2").arg(people::documentName(shown.client), longDate(language, shown.asOf)));
    context.print({ QString(), document(language, QT_TRANSLATE_NOOP("document", "skill")),
                    document(language, QT_TRANSLATE_NOOP("document", "level")),
                    document(language, QT_TRANSLATE_NOOP("document", "stability")),
                    document(language, QT_TRANSLATE_NOOP("document", "gap")),
                    document(language, QT_TRANSLATE_NOOP("document", "why")) },
                  table);
}

void show(Context &context, const Asked &asked)
{
    auto workspace = context.open(asked.file, Access::ReadOnly);
    if (!workspace)
        return;
    context.with(
        *workspace,
        [&](Desk &desk) -> Result<operations::ClientProfile> {
            METTLE_LET(client, operations::clientNamed(desk, QString::fromStdString(asked.client)));
            std::optional<Id<framework::Target>> target;
            if (!asked.target.empty()) {
                METTLE_LET(found, operations::targetNamed(desk, QString::fromStdString(asked.target)));
                target = found;
            }
            METTLE_LET(framework, context.frameworkAsked(desk));
            std::optional<QDate> at;
            if (!asked.at.empty())
                at = QDate::fromString(QString::fromStdString(asked.at), Qt::ISODate);
            return operations::clientProfile(desk, client, target, framework, at);
        },
        [&](const operations::ClientProfile &shown) { printProfile(context, shown, context.words()); });
}

struct Named
{
    Id<people::Client> client;
    std::optional<Id<framework::Item>> competence;
};

Result<Named> named(Desk &desk, const Context &context, const Asked &asked)
{
    METTLE_LET(client, operations::clientNamed(desk, QString::fromStdString(asked.client)));
    if (asked.competence.empty())
        return Named { client, std::nullopt };
    METTLE_LET(competence, context.competenceAsked(desk, client, asked.competence));
    return Named { client, competence };
}

Result<void> confirm(Desk &desk, const Context &context, const Asked &asked, const QString &by)
{
    METTLE_LET(who, named(desk, context, asked));
    if (who.competence)
        return operations::confirmPosition(desk, who.client, *who.competence, by);
    METTLE_TRY(operations::confirmPositions(desk, who.client, by));
    return {};
}

Result<void> decide(Desk &desk, const Context &context, const Asked &asked, const QString &by)
{
    METTLE_LET(who, named(desk, context, asked));
    if (asked.withdraw)
        return operations::withdrawDecision(desk, who.client, *who.competence);
    std::optional<int> level;
    if (asked.level != "none")
        level = std::stoi(asked.level);
    const auto stability = fromName<framework::Stability>(QString::fromStdString(asked.stability));
    return operations::decide(desk, who.client, *who.competence, level, *stability, QString::fromStdString(asked.reason), by);
}

} // namespace

void addProfileCommands(CLI::App &app, Context &context)
{
    auto *group = app.add_subcommand("profile", "Where a client stands, and what a coach decides");
    group->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    const auto common = [&](CLI::App *command) {
        command->add_option("W", asked->file)->required();
        command->add_option("--client", asked->client)->required();
    };
    const auto isDate = [](const std::string &text) {
        return QDate::fromString(QString::fromStdString(text), Qt::ISODate).isValid()
            ? std::string()
            : std::string("not a date; write it as 2026-03-31");
    };

    auto *showing = group->add_subcommand("show", "Position, reason and gap per competence");
    common(showing);
    showing->add_option("--target", asked->target);
    showing->add_option("--at", asked->at, "By the evidence of that day, YYYY-MM-DD")->check(isDate);
    showing->footer("Example: mettle-cli profile show sample.mettle --client Amina --json");
    showing->callback([=, &context] { show(context, *asked); });

    auto *confirming = group->add_subcommand("confirm", "The coach stands for the rule's position as it is");
    common(confirming);
    confirming->add_option("--competence", asked->competence);
    confirming->footer("Example: mettle-cli profile confirm sample.mettle --client Amina --competence 1.2");
    confirming->callback([=, &context] {
        if (auto workspace = context.open(asked->file, Access::ReadWrite)) {
            const QString by = context.decider(*workspace);
            context.with(*workspace, [=, &context](Desk &desk) { return confirm(desk, context, *asked, by); }, [] {});
        }
    });

    auto *deciding = group->add_subcommand("decide", "Decide otherwise, with a reason; or withdraw it");
    common(deciding);
    deciding->add_option("--competence", asked->competence)->required();
    auto *level = deciding->add_option("--level", asked->level, "A level of the scale, or none")
                      ->check([](const std::string &text) {
                          bool number = false;
                          QString::fromStdString(text).toInt(&number);
                          return number || text == "none" ? std::string() : std::string("a level is a number, or none");
                      });
    deciding->add_option("--stability", asked->stability)->check([](const std::string &text) {
        return fromName<framework::Stability>(QString::fromStdString(text))
            ? std::string()
            : std::string("one of: seen once, shown, in different situations, also outside the course");
    });
    auto *reason = deciding->add_option("--reason", asked->reason);
    deciding->add_flag("--withdraw", asked->withdraw)->excludes(level)->excludes(reason);
    deciding->footer("Example: mettle-cli profile decide sample.mettle --client Amina --competence 1.2 --level 3 "
                     "--reason \"she led the team at work\"");
    deciding->callback([=, &context] {
        if (!asked->withdraw && asked->level.empty())
            throw CLI::RequiredError("--level");
        if (auto workspace = context.open(asked->file, Access::ReadWrite)) {
            const QString by = context.decider(*workspace);
            context.with(*workspace, [=, &context](Desk &desk) { return decide(desk, context, *asked, by); }, [] {});
        }
    });
}

} // namespace mettle::cli
