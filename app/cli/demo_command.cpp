// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/badge_files.h"
#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/progressbar.h"

#include "badge/verify.h"
#include "base/document.h"
#include "base/errors.h"
#include "base/text.h"
#include "operations/badges.h"
#include "operations/workspace.h"
#include "ui/print/drawbadge.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace mettle::cli {

namespace {

/// A name as part of a file's name: letters and digits without accents, a hyphen for all else.
QString inFileName(const QString &name)
{
    QString out;
    for (const QChar sign : folded(name))
        if (sign.isLetterOrNumber())
            out += sign;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    return out.endsWith(u'-') ? out.chopped(1) : out;
}

/// The main job, end to end, into one folder; keeps the table of what it wrote.
class Demo
{
public:
    Demo(Context &context, const QString &folder)
        : m_context(context)
        , m_folder(folder)
    {
    }

    Result<void> run()
    {
        METTLE_TRY(makeSample());
        auto bar = std::make_unique<ProgressBar>();
        METTLE_LET(clients, m_workspace->wait([](Desk &desk) {
            return desk.ask([](const workspace::Reader &r) { return r.everyClient(); });
        }));
        const QStringList names = people::shownNames(clients);
        for (qsizetype i = 0; i < names.size(); ++i) {
            bar->show(int(i), int(names.size()) + 1);
            METTLE_TRY(writeClient(clients[size_t(i)], names[i]));
        }
        METTLE_LET(sessions, m_workspace->wait([](Desk &desk) {
            return desk.ask([](const workspace::Reader &r) { return r.sessions(100); });
        }));
        for (const auto &row : sessions)
            METTLE_TRY(writeSession(row.session));
        METTLE_TRY(issueDue());
        bar.reset();
        if (m_context.json) {
            QJsonArray files;
            for (const QStringList &row : m_table)
                files.append(QJsonObject { { QStringLiteral("file"), row.value(0) },
                                           { QStringLiteral("for"), row.value(1) },
                                           { QStringLiteral("says"), row.value(2) } });
            m_context.print(files);
            return {};
        }
        const QString words = m_context.words();
        m_context.print({ document(words, QT_TRANSLATE_NOOP("document", "file")),
                          document(words, QT_TRANSLATE_NOOP("document", "for")),
                          document(words, QT_TRANSLATE_NOOP("document", "what it says")) },
                        m_table);
        return {};
    }

private:
    Result<void> makeSample()
    {
        // A second demo into the same folder begins anew; nothing but what an earlier one wrote is replaced.
        const std::pair<const char *, const char *> parts[] { { "profiles", "profile-*.pdf" }, { "plans", "plan-*.pdf" },
                                                              { "strengths", "strengths-*.pdf" }, { "grids", "grid-*.pdf" },
                                                              { "sheets", "sheets-*.pdf" }, { "badges", "badge-*.*" } };
        for (const auto &[part, files] : parts) {
            QDir folder(path(QLatin1String(part)));
            if (!folder.mkpath(QStringLiteral(".")))
                return Error { errors::FileUnwritable, { QLatin1String(part), QStringLiteral("folder") } };
            for (const QString &old : folder.entryList({ QLatin1String(files) }, QDir::Files))
                folder.remove(old);
        }
        const QString file = path(QStringLiteral("sample.mettle"));
        QFile::remove(file);
        m_workspace = m_context.open(file.toStdString(), Access::Create);
        if (!m_workspace)
            return Error { errors::FileUnwritable, { QStringLiteral("sample.mettle"), QStringLiteral("not made") } };
        const QString language = spokenLanguage(m_context.languageAsked());
        METTLE_TRY(m_workspace->wait([&](Desk &desk) -> Result<void> {
            METTLE_TRY(operations::setUpWorkspace(desk, QStringLiteral("sample"), language));
            return operations::makeSample(desk, language, print::drawBadge);
        }));
        m_table << QStringList { QStringLiteral("sample.mettle"), QString(), QString() };
        return {};
    }

    Result<void> writeClient(const people::Client &client, const QString &called)
    {
        const auto snapshot = m_workspace->wait([&](Desk &desk) {
            operations::ClientReportAsked asked { .client = client.id };
            asked.language = m_context.languageAsked();
            return operations::clientSnapshot(desk, asked);
        });
        if (!snapshot)
            return snapshot.error();
        int shown = 0;
        for (const profile::Position &position : snapshot->positions)
            shown += position.level.has_value();
        const QString says = document(m_context.words(), QT_TRANSLATE_N_NOOP("document", "%n skill(s) shown"), {}, shown);
        const std::pair<const char *, const char *> kinds[] { { "profiles", "profile" }, { "plans", "plan" }, { "strengths", "strengths" } };
        for (const auto &[folder, kind] : kinds) {
            const QString name = QStringLiteral("%1/%2-%3.pdf").arg(QLatin1String(folder), QLatin1String(kind), inFileName(called));
            METTLE_TRY(write(name, { clientReport(QLatin1String(kind), *snapshot) }));
            m_table << QStringList { name, called, says };
        }
        return {};
    }

    Result<void> writeSession(const session::Session &session)
    {
        METTLE_LET(grid, m_workspace->wait([&](Desk &desk) {
            return operations::gridSnapshot(desk, session.id, std::nullopt, m_context.languageAsked());
        }));
        METTLE_LET(sheets, m_workspace->wait([&](Desk &desk) {
            return operations::sheetSnapshots(desk, session.id, m_context.languageAsked());
        }));
        const QString date = session.date.toString(Qt::ISODate);
        const QString id = date + u'-' + inFileName(session.title);
        METTLE_TRY(write(QStringLiteral("grids/grid-%1.pdf").arg(id), { report::buildGrid(grid) }));
        m_table << QStringList { QStringLiteral("grids/grid-%1.pdf").arg(id), session.title, date };
        if (sheets.empty())
            return {};
        METTLE_TRY(write(QStringLiteral("sheets/sheets-%1.pdf").arg(id), sheetReports(sheets)));
        m_table << QStringList { QStringLiteral("sheets/sheets-%1.pdf").arg(id), session.title, date };
        return {};
    }

    Result<void> issueDue()
    {
        const QString words = m_context.words();
        const QString passphrase = badgePassphrase(m_context, *m_workspace);
        METTLE_LET(issued, m_workspace->wait([&](Desk &desk) -> Result<std::vector<badge::IssuedBadge>> {
            METTLE_LET(due, operations::dueBadges(desk, words));
            std::vector<operations::BadgeOrder> orders;
            for (const operations::DueBadge &one : due)
                if (one.consent)
                    orders.push_back({ one.client.id, one.achievement.id });
            return operations::issueBadges(desk, orders, passphrase);
        }));
        for (const badge::IssuedBadge &badge : issued) {
            for (const QString &form : { QStringLiteral("json"), QStringLiteral("png") }) {
                METTLE_LET(file, writeBadge(m_context, *m_workspace, badge, form, path(QStringLiteral("badges"))));
                METTLE_LET(bytes, m_context.read(file.toStdString()));
                const badge::VerifyReport report = badge::verify(bytes, { .at = m_context.clock().now() });
                m_table << QStringList { QStringLiteral("badges/") + QFileInfo(file).fileName(), report.recipient,
                                         report.achievement + QStringLiteral(": ") + badge::sentence(report, words) };
                if (!report.verified)
                    m_context.exitCode = AnswerIsNo;
            }
        }
        return {};
    }

    [[nodiscard]] QString path(const QString &name) const { return QDir(m_folder).filePath(name); }
    Result<void> write(const QString &name, const std::vector<report::Report> &reports)
    {
        METTLE_LET(bytes, rendered(reports, name, print::Paper::A4));
        return m_context.write(path(name), bytes);
    }

    Context &m_context;
    QString m_folder;
    std::unique_ptr<Workspace> m_workspace;
    QList<QStringList> m_table;
};

} // namespace

void addDemoCommand(CLI::App &app, Context &context)
{
    const auto folder = std::make_shared<std::string>();
    auto *command = app.add_subcommand("demo", "The main job, end to end: sample, profiles, plans, grids, sheets, badges");
    command->add_option("DIR", *folder)->required();
    command->footer("Example: mettle-cli demo demo --lang nl");
    command->callback([=, &context] {
        if (const auto done = Demo(context, QString::fromStdString(*folder)).run(); !done && context.exitCode == Done)
            context.fail(done.error());
    });
}

} // namespace mettle::cli
