// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "operations/workspace.h"
#include "ui/print/drawbadge.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

namespace mettle::cli {

namespace {

void makeNew(Context &context, const std::string &path, bool sample)
{
    const QString file = QString::fromStdString(path);
    const QString language = spokenLanguage(context.languageAsked());
    {
        auto workspace = context.open(path, Access::Create);
        if (!workspace)
            return;
        const auto made = workspace->wait([&](Desk &desk) -> Result<void> {
            METTLE_TRY(operations::setUpWorkspace(desk, QFileInfo(file).completeBaseName(), language));
            if (sample)
                METTLE_TRY(operations::makeSample(desk, language, print::drawBadge));
            return {};
        });
        if (made)
            return;
        context.fail(made.error());
    }
    QFile::remove(file); // nothing is half made
}

void check(Context &context, const std::string &path)
{
    if (const auto secret = context.secret(); !secret)
        return context.fail(secret.error()); // not damage of the workspace
    auto workspace = context.open(path, Access::ReadOnly);
    if (!workspace) {
        if (context.exitCode == Unreadable && QFileInfo::exists(QString::fromStdString(path)))
            context.exitCode = AnswerIsNo; // damage found at the door is damage found
        return;
    }
    context.with(*workspace, [](Desk &desk) { return desk.check(); }, [&](const QStringList &problems) {
        if (context.json)
            context.print(QJsonObject { { QStringLiteral("ok"), problems.isEmpty() },
                                        { QStringLiteral("problems"), QJsonArray::fromStringList(problems) } });
        else if (problems.isEmpty())
            context.print(document(context.words(), QT_TRANSLATE_NOOP("document", "Everything is in order.")));
        else
            for (const QString &problem : problems)
                context.print(problem);
        if (!problems.isEmpty())
            context.exitCode = AnswerIsNo;
    });
}

/// VACUUM INTO writes to a name, so a copy for standard output goes by a folder of its own.
void backUp(Context &context, Workspace &workspace, const QString &target)
{
    const bool toOutput = target == QLatin1String("-");
    const QTemporaryDir folder;
    const QString file = toOutput ? folder.filePath(QStringLiteral("copy.mettle")) : target;
    context.with(workspace, [&](Desk &desk) { return desk.copyTo(file); }, [&] {
        if (!toOutput)
            return;
        const auto bytes = context.read(file.toStdString());
        const auto written = bytes ? context.write(target, *bytes) : Result<void>(bytes.error());
        if (!written)
            context.fail(written.error());
    });
}

void history(Context &context, const std::string &path)
{
    auto workspace = context.open(path, Access::ReadOnly);
    if (!workspace)
        return;
    context.with(
        *workspace, [](Desk &desk) { return desk.ask([](const workspace::Reader &r) { return r.history(100'000); }); },
        [&](const std::vector<storage::HistoryRow> &rows) {
            const QString words = context.words();
            QJsonArray array;
            QList<QStringList> table;
            for (const auto &row : rows) {
                const QString when = row.when.toString(Qt::ISODateWithMs);
                const QString device = row.device.toString(QUuid::WithoutBraces);
                array.append(QJsonObject { { QStringLiteral("when"), when },
                                           { QStringLiteral("device"), device },
                                           { QStringLiteral("counter"), row.counter },
                                           { QStringLiteral("verb"), row.verb },
                                           { QStringLiteral("ids"), QJsonArray::fromStringList(row.ids) } });
                table << QStringList { when, device, row.verb, row.ids.mid(0, 3).join(u' ') };
            }
            if (context.json)
                context.print(array);
            else
                context.print({ document(words, QT_TRANSLATE_NOOP("document", "when")), document(words, QT_TRANSLATE_NOOP("document", "device")),
                                document(words, QT_TRANSLATE_NOOP("document", "what was done")), QStringLiteral("ids") },
                              table);
        });
}

} // namespace

void addFileCommands(CLI::App &app, Context &context)
{
    const auto file = std::make_shared<std::string>();
    const auto other = std::make_shared<std::string>();
    const auto dataOnly = std::make_shared<bool>(false);

    auto *make = app.add_subcommand("new", "Make an empty workspace that holds the built-in framework");
    make->add_option("FILE", *file)->required();
    make->footer("Example: mettle-cli new course.mettle --lang nl");
    make->callback([=, &context] { makeNew(context, *file, false); });

    auto *sample = app.add_subcommand("sample", "Make the sample workspace: two groups, 12 clients, 3 sessions");
    sample->add_option("FILE", *file)->required();
    sample->footer("Example: mettle-cli sample another.mettle --lang nl");
    sample->callback([=, &context] { makeNew(context, *file, true); });

    auto *checking = app.add_subcommand("check", "Look whether the file, its references and its rules are in order");
    checking->add_option("W", *file)->required();
    checking->footer("Example: mettle-cli check sample.mettle --json");
    checking->callback([=, &context] { check(context, *file); });

    auto *dumping = app.add_subcommand("dump", "Print the whole workspace as one JSON document");
    dumping->add_option("W", *file)->required();
    dumping->add_flag("--data-only", *dataOnly, "Leave the bookkeeping out");
    dumping->footer("Example: mettle-cli dump sample.mettle --data-only");
    dumping->callback([=, &context] {
        if (auto workspace = context.open(*file, Access::ReadOnly))
            context.with(*workspace, [=](Desk &desk) { return desk.dump(*dataOnly); }, [&](const QByteArray &bytes) {
                if (const auto written = context.write(QStringLiteral("-"), bytes); !written)
                    context.fail(written.error());
            });
    });

    auto *loading = app.add_subcommand("load", "Put a dump into a new or empty workspace");
    loading->add_option("FILE", *file)->required();
    loading->add_option("--into", *other, "The workspace; made when it is not there")->required();
    loading->footer("Example: mettle-cli dump sample.mettle | mettle-cli load - --into copy.mettle");
    loading->callback([=, &context] {
        const auto bytes = context.read(*file);
        if (!bytes)
            return context.fail(bytes.error());
        const QString target = QString::fromStdString(*other);
        const bool fresh = !QFileInfo::exists(target);
        {
            auto workspace = context.open(*other, fresh ? Access::Create : Access::ReadWrite);
            if (!workspace)
                return;
            const QString shown = QFileInfo(QString::fromStdString(*file)).fileName();
            context.with(*workspace, [&](Desk &desk) { return desk.load(*bytes, shown); }, [] {});
        }
        if (fresh && context.exitCode != Done)
            QFile::remove(target);
    });

    auto *backup = app.add_subcommand("backup", "Write a consistent copy");
    backup->add_option("W", *file)->required();
    backup->add_option("-o", *other, "The copy; must not be there yet; - is standard output")->required();
    backup->footer("Example: mettle-cli backup sample.mettle -o monday.mettle");
    backup->callback([=, &context] {
        if (auto workspace = context.open(*file, Access::ReadOnly))
            backUp(context, *workspace, QString::fromStdString(*other));
    });

    auto *past = app.add_subcommand("history", "What was done, when, on which device");
    past->add_option("W", *file)->required();
    past->footer("Example: mettle-cli history sample.mettle");
    past->callback([=, &context] { history(context, *file); });
}

} // namespace mettle::cli
