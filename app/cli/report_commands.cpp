// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/progressbar.h"

#include "operations/lookup.h"

#include <CLI/CLI.hpp>

#include <QDir>

namespace mettle::cli {

namespace {

struct Asked
{
    std::string kind, file, client, session, activity, target, secondLanguage, paper = "a4", out;
    bool all = false;
};

print::Paper paperOf(const Asked &asked)
{
    return asked.paper == "letter" ? print::Paper::Letter : print::Paper::A4;
}

bool isDocumentName(const std::string &out)
{
    const QString name = QString::fromStdString(out).toLower();
    return name == QLatin1String("-") || name.endsWith(QLatin1String(".pdf")) || name.endsWith(QLatin1String(".html"));
}

QString outFile(const Asked &asked, const QString &kind, const QString &id)
{
    const QString out = QString::fromStdString(asked.out);
    return asked.all ? QDir(out).filePath(QStringLiteral("%1-%2.pdf").arg(kind, id)) : out;
}

Result<std::vector<Id<people::Client>>> clientsAsked(Desk &desk, const Asked &asked)
{
    if (!asked.all) {
        METTLE_LET(client, operations::clientNamed(desk, QString::fromStdString(asked.client)));
        return std::vector { client };
    }
    METTLE_LET(everybody, desk.ask([](const workspace::Reader &r) { return r.everyClient(); }));
    std::vector<Id<people::Client>> out;
    for (const people::Client &client : everybody)
        out.push_back(client.id);
    return out;
}

Result<std::vector<Id<session::Session>>> sessionsAsked(Desk &desk, const Asked &asked)
{
    if (!asked.all) {
        METTLE_LET(session, operations::sessionNamed(desk, QString::fromStdString(asked.session)));
        return std::vector { session };
    }
    METTLE_LET(rows, desk.ask([](const workspace::Reader &r) { return r.sessions(1'000'000); }));
    std::vector<Id<session::Session>> out;
    for (const auto &row : rows)
        out.push_back(row.session.id);
    return out;
}

Result<void> writeClientReport(Context &context, Workspace &workspace, const Asked &asked, const Id<people::Client> &client)
{
    const QString kind = QString::fromStdString(asked.kind);
    METTLE_LET(snapshot, workspace.wait([&](Desk &desk) -> Result<report::ClientSnapshot> {
        operations::ClientReportAsked wanted { .client = client };
        wanted.language = context.languageAsked();
        wanted.secondLanguage = QString::fromStdString(asked.secondLanguage);
        if (!asked.target.empty()) {
            METTLE_LET(target, operations::targetNamed(desk, QString::fromStdString(asked.target)));
            wanted.target = target;
        }
        METTLE_LET(framework, context.frameworkAsked(desk));
        wanted.framework = framework;
        return operations::clientSnapshot(desk, wanted);
    }));
    const QString file = outFile(asked, kind, client.toString());
    METTLE_LET(bytes, rendered(clientReport(kind, snapshot), file, paperOf(asked)));
    METTLE_TRY(context.write(file, bytes));
    return workspace.wait([&](Desk &desk) -> Result<void> {
        operations::noteReport(desk, client, QStringLiteral("printed ") + kind);
        return {};
    });
}

Result<void> writeSessionReport(Context &context, Workspace &workspace, const Asked &asked, const Id<session::Session> &session)
{
    const QString kind = QString::fromStdString(asked.kind);
    METTLE_LET(reports, workspace.wait([&](Desk &desk) -> Result<std::vector<report::Report>> {
        if (kind == QLatin1String("sheets")) {
            METTLE_LET(sheets, operations::sheetSnapshots(desk, session, context.languageAsked()));
            return sheetReports(sheets);
        }
        METTLE_LET(grid, operations::gridSnapshot(desk, session, std::nullopt, context.languageAsked()));
        return std::vector { report::buildGrid(grid) };
    }));
    if (reports.empty())
        return {}; // a session without activities has no sheets
    const QString file = outFile(asked, kind, session.toString());
    METTLE_LET(bytes, rendered(reports, file, paperOf(asked)));
    return context.write(file, bytes);
}

/// One after the other, with a bar that is gone before anything is said.
template<typename T, typename Write>
Result<void> writeEach(const std::vector<Id<T>> &all, Write write)
{
    ProgressBar bar;
    for (size_t i = 0; i < all.size(); ++i) {
        bar.show(int(i), int(all.size()));
        METTLE_TRY(write(all[i]));
    }
    return {};
}

Result<void> writeReports(Context &context, Workspace &workspace, const Asked &asked, bool aboutClient)
{
    if (aboutClient) {
        METTLE_LET(clients, workspace.wait([&](Desk &desk) { return clientsAsked(desk, asked); }));
        return writeEach(clients, [&](const auto &client) { return writeClientReport(context, workspace, asked, client); });
    }
    METTLE_LET(sessions, workspace.wait([&](Desk &desk) { return sessionsAsked(desk, asked); }));
    return writeEach(sessions, [&](const auto &session) { return writeSessionReport(context, workspace, asked, session); });
}

} // namespace

void addReportCommands(CLI::App &app, Context &context)
{
    const auto asked = std::make_shared<Asked>();
    auto *command = app.add_subcommand("report", "A printed page as PDF or HTML");
    std::set<std::string> kinds;
    for (const QString &kind : clientReportKinds() + sessionReportKinds())
        kinds.insert(kind.toStdString());
    command->add_option("KIND", asked->kind)->required()->check(CLI::IsMember(kinds));
    command->add_option("W", asked->file)->required();
    command->add_option("--client", asked->client);
    command->add_option("--session", asked->session);
    command->add_option("--target", asked->target);
    command->add_option("--second-lang", asked->secondLanguage, "A second language beside the first, where the page has room");
    command->add_option("--paper", asked->paper)->check(CLI::IsMember({ "a4", "letter" }));
    command->add_flag("--all", asked->all, "One file for each client or session, under the folder of -o");
    command->add_option("-o", asked->out, "X.pdf or X.html; a folder with --all")->required();
    command->footer("Example: mettle-cli report profile sample.mettle --client Amina --lang nl -o amina.pdf");
    command->callback([=, &context] {
        const bool aboutClient = clientReportKinds().contains(QString::fromStdString(asked->kind));
        if (!asked->all && (aboutClient ? asked->client : asked->session).empty())
            throw CLI::RequiredError(aboutClient ? "--client or --all" : "--session or --all");
        if (!asked->all && !isDocumentName(asked->out))
            throw CLI::ValidationError("-o", "ends in .pdf or .html, or is - for a PDF on standard output");
        if (asked->all)
            QDir().mkpath(QString::fromStdString(asked->out));
        auto workspace = context.openForDocuments(asked->file);
        if (!workspace)
            return;
        if (const auto written = writeReports(context, *workspace, *asked, aboutClient); !written)
            context.fail(written.error());
    });
}

} // namespace mettle::cli
