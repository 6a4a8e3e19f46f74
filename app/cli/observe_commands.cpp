// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/outcome.h"
#include "app/cli/progressbar.h"

#include "operations/imports.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace mettle::cli {

namespace {

constexpr qint64 LongestLine = 1'000'000;

void answer(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout); // the asker waits for it
}

void stream(Context &context, const std::string &path)
{
    auto workspace = context.open(path, Access::ReadWrite);
    if (!workspace)
        return;
    std::unique_ptr<operations::ObservationStream> lines;
    const auto ready = workspace->wait([&](Desk &desk) -> Result<void> {
        METTLE_LET(framework, context.frameworkAsked(desk));
        lines = std::make_unique<operations::ObservationStream>(desk, framework);
        return {};
    });
    if (!ready)
        return context.fail(ready.error());
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return;
    bool refused = false;
    for (int number = 1; !in.atEnd(); ++number) {
        QByteArray line = in.readLine(LongestLine);
        // One line has one answer, however long it is.
        for (QByteArray rest = line; !rest.endsWith('\n') && !in.atEnd();)
            rest = in.readLine(LongestLine);
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        const auto id = workspace->wait([&](Desk &) { return lines->observe(line, number); });
        if (id) {
            answer({ { QStringLiteral("ok"), *id } });
        } else {
            refused = true;
            answer({ { QStringLiteral("error"), mettle::lines(id.error(), context.words()).join(u' ') } });
        }
    }
    if (refused)
        context.exitCode = Unreadable;
}

} // namespace

void addObserveCommands(CLI::App &app, Context &context)
{
    auto *group = app.add_subcommand("observe", "What was seen");
    group->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    const auto table = std::make_shared<std::string>();
    const auto create = std::make_shared<bool>(false);

    auto *import = group->add_subcommand("import", "Bring observations in from a table: all rows or none");
    import->add_option("W", *file)->required();
    import->add_option("FILE", *table)->required();
    import->add_flag("--create-clients", *create, "Make clients who are not there");
    import->footer("Example: printf 'date,client,competence,observer,mark,note\\n2026-03-10,Amina,1.2,Sofie,2,offered help\\n' "
                   "| mettle-cli observe import sample.mettle -");
    import->callback([=, &context] {
        const auto bytes = context.read(*table);
        if (!bytes)
            return context.fail(bytes.error());
        auto workspace = context.open(*file, Access::ReadWrite);
        if (!workspace)
            return;
        auto bar = std::make_unique<ProgressBar>();
        const auto outcome = workspace->wait([&](Desk &desk) -> Result<operations::ImportOutcome> {
            METTLE_LET(framework, context.frameworkAsked(desk));
            return operations::importObservations(desk, *bytes, *create, framework, bar->progress());
        });
        bar.reset();
        if (!outcome)
            return context.fail(outcome.error());
        printOutcome(context, *outcome);
    });

    auto *streaming = group->add_subcommand("stream", "One JSON object a line on standard input, one answer a line");
    streaming->add_option("W", *file)->required();
    streaming->footer("Example: echo '{\"date\":\"2026-03-10\",\"client\":\"Amina\",\"competence\":\"4.2\","
                      "\"observer\":\"Sofie\",\"mark\":2}' | mettle-cli observe stream sample.mettle");
    streaming->callback([=, &context] { stream(context, *file); });
}

} // namespace mettle::cli
