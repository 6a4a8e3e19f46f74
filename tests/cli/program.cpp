// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QFile>
#include <QJsonObject>
#include <QProcessEnvironment>

namespace mettle::test {

void prepare(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("METTLE_NOW"), QStringLiteral("2026-03-10T09:30:00Z"));
    environment.insert(QStringLiteral("METTLE_DEVICE"), QStringLiteral("11111111-1111-4111-8111-111111111111"));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(METTLE_CLI));
    process.setArguments(arguments);
}

Ran run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(240'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QString smallWorkspace()
{
    const QString folder = scratch();
    const QString path = folder + QStringLiteral("/small.mettle");
    REQUIRE(run({ QStringLiteral("new"), path }).exitCode == 0);
    const QString people = written(folder + QStringLiteral("/people.csv"),
                                   "name;group;language\nAmina Haddad;Birch;nl\nBart Peeters;Birch;nl\nChen Li;Birch;fr\n");
    const Ran imported = run({ QStringLiteral("people"), QStringLiteral("import"), path, people });
    INFO(imported.err.toStdString());
    REQUIRE(imported.exitCode == 0);
    return path;
}

QString sampleWorkspace()
{
    static const QString made = [] {
        const QString path = scratch() + QStringLiteral("/sample.mettle");
        REQUIRE(run({ QStringLiteral("sample"), path }).exitCode == 0);
        return path;
    }();
    const QString copy = scratch() + QStringLiteral("/sample.mettle");
    REQUIRE(QFile::copy(made, copy));
    return copy;
}

QString members(const QJsonValue &object)
{
    return object.toObject().keys().join(u' ');
}

} // namespace mettle::test
