// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

#include <QJsonArray>
#include <QJsonObject>

namespace mettle::cli {

namespace {

using storage::MergeOutcome;
using storage::Side;

QStringList idsOf(const storage::PossibleDuplicate &duplicate)
{
    QStringList ids;
    for (const QUuid &id : duplicate.ids)
        ids << id.toString(QUuid::WithoutBraces);
    return ids;
}

QJsonObject asJson(const MergeOutcome &outcome)
{
    QJsonArray conflicts, duplicates;
    for (const storage::MergeConflict &one : outcome.conflicts)
        conflicts.append(QJsonObject { { QStringLiteral("table"), one.table },
                                       { QStringLiteral("id"), one.id.toString(QUuid::WithoutBraces) },
                                       { QStringLiteral("field"), one.field },
                                       { QStringLiteral("ours"), one.ours },
                                       { QStringLiteral("theirs"), one.theirs },
                                       { QStringLiteral("taken"), one.taken == Side::Ours ? QStringLiteral("ours")
                                                                                          : QStringLiteral("theirs") } });
    for (const storage::PossibleDuplicate &one : outcome.possibleDuplicates)
        duplicates.append(QJsonObject { { QStringLiteral("table"), one.table },
                                        { QStringLiteral("ids"), QJsonArray::fromStringList(idsOf(one)) },
                                        { QStringLiteral("name"), one.name } });
    return { { QStringLiteral("added"), outcome.added },
             { QStringLiteral("changed"), outcome.changed },
             { QStringLiteral("kept"), outcome.kept },
             { QStringLiteral("conflicts"), conflicts },
             { QStringLiteral("possibleDuplicates"), duplicates } };
}

void printText(const Context &context, const MergeOutcome &outcome)
{
    const QString language = context.words();
    context.print(document(language, QT_TRANSLATE_N_NOOP("document", "%n row(s) came."), {}, outcome.added));
    context.print(document(language, QT_TRANSLATE_N_NOOP("document", "%n row(s) gave way to a newer one."), {}, outcome.changed));
    context.print(document(language, QT_TRANSLATE_N_NOOP("document", "%n row(s) stayed, because they were newer."), {}, outcome.kept));
    // Ids and fields only: what was written about people is not for a terminal's memory.
    QList<QStringList> conflicts;
    for (const storage::MergeConflict &one : outcome.conflicts)
        conflicts << QStringList { one.table, one.id.toString(QUuid::WithoutBraces), one.field,
                                   one.taken == Side::Ours ? QStringLiteral("ours") : QStringLiteral("theirs") };
    if (!conflicts.isEmpty())
        context.print({ QStringLiteral("conflict"), QStringLiteral("id"), QStringLiteral("field"), QStringLiteral("taken") }, conflicts);
    QList<QStringList> duplicates;
    for (const storage::PossibleDuplicate &one : outcome.possibleDuplicates)
        duplicates << QStringList { one.table, idsOf(one).join(QStringLiteral(", ")), one.name };
    if (!duplicates.isEmpty())
        context.print({ QStringLiteral("the same?"), QStringLiteral("ids"), QStringLiteral("name") }, duplicates);
}

} // namespace

void addMergeCommands(CLI::App &app, Context &context)
{
    auto *merge = app.add_subcommand("merge", "Bring what another workspace holds into one");
    const auto into = std::make_shared<std::string>();
    const auto from = std::make_shared<std::string>();
    merge->add_option("INTO", *into)->required();
    merge->add_option("FROM", *from)->required();
    const auto passphrase = std::make_shared<std::string>();
    merge->add_option("--from-passphrase-file", *passphrase, "File with the passphrase of FROM (default: that of INTO)");
    merge->footer("Example: mettle-cli merge sample.mettle from-jan.mettle");
    merge->callback([=, &context] {
        const auto secret = passphrase->empty() ? context.secret() : context.secretIn(*passphrase);
        if (!secret)
            return context.fail(secret.error());
        auto workspace = context.open(*into, Access::ReadWrite);
        if (!workspace)
            return;
        context.with(
            *workspace,
            [&](Desk &desk) { return desk.merge(QString::fromStdString(*from), storage::MergeMode::Write, *secret); },
            [&](const MergeOutcome &outcome) {
                if (context.json)
                    context.print(asJson(outcome));
                else
                    printText(context, outcome);
            });
    });
}

} // namespace mettle::cli
