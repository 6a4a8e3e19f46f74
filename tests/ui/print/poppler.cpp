// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "poppler.h"

#include "support/shared.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace mettle::test {

QByteArray pdf(const report::Report &report, print::Paper paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(print::writePdf(report, paper, buffer).ok());
    return buffer.data();
}

bool hasPoppler()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

QString poppler(const QString &tool, const QStringList &options, const QByteArray &pdf)
{
    const QString path = scratch() + QStringLiteral("/page.pdf");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    QStringList arguments = options;
    arguments << path;
    if (tool == QLatin1String("pdftotext"))
        arguments << QStringLiteral("-");
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.readAllStandardError().isEmpty()); // a damaged file is complained about
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QByteArray &pdf)
{
    return poppler(QStringLiteral("pdftotext"), {QStringLiteral("-raw")}, pdf)
        .normalized(QString::NormalizationForm_KC);
}

} // namespace mettle::test
