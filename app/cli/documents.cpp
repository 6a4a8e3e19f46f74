// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"

#include "ui/print/html.h"
#include "ui/print/pages.h"

#include <QBuffer>

namespace mettle::cli {

const QStringList &clientReportKinds()
{
    static const QStringList kinds { QStringLiteral("overview"), QStringLiteral("profile"), QStringLiteral("strengths"),
                                     QStringLiteral("plan") };
    return kinds;
}

const QStringList &sessionReportKinds()
{
    static const QStringList kinds { QStringLiteral("grid"), QStringLiteral("sheets") };
    return kinds;
}

report::Report clientReport(const QString &kind, const report::ClientSnapshot &snapshot)
{
    if (kind == QLatin1String("overview"))
        return report::buildOverview(snapshot);
    if (kind == QLatin1String("strengths"))
        return report::buildStrengthsCard(snapshot);
    if (kind == QLatin1String("plan"))
        return report::buildPlan(snapshot);
    return report::buildProfile(snapshot);
}

std::vector<report::Report> sheetReports(const std::vector<report::SheetSnapshot> &snapshots)
{
    std::vector<report::Report> reports;
    for (const report::SheetSnapshot &snapshot : snapshots)
        reports.push_back(report::buildSheets(snapshot));
    return reports;
}

Result<QByteArray> rendered(const report::Report &report, const QString &fileName, print::Paper paper)
{
    return rendered(std::vector { report }, fileName, paper);
}

Result<QByteArray> rendered(const std::vector<report::Report> &reports, const QString &fileName, print::Paper paper)
{
    if (fileName.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return print::html(reports).toUtf8();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    METTLE_TRY(print::writePdf(reports, paper, buffer));
    return bytes;
}

} // namespace mettle::cli
