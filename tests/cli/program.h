// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/shared.h"

#include <QJsonDocument>
#include <QProcess>

namespace mettle::test {

/// What a run of mettle-cli left.
struct Ran
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs mettle-cli to its end, on 10 March 2026, with a device of its own and no other surroundings.
[[nodiscard]] Ran run(const QStringList &arguments, const QByteArray &input = {});

/// The same program, prepared but not started: for tests that talk to it or kill it.
void prepare(QProcess &process, const QStringList &arguments);

/// A workspace with three clients (Amina, Bart, Chen) in a group: its path.
[[nodiscard]] QString smallWorkspace();

/// A copy of the sample workspace of that day, in a folder of its own: its path.
[[nodiscard]] QString sampleWorkspace();

/// The names of a JSON object's members, sorted, with a blank between them.
[[nodiscard]] QString members(const QJsonValue &object);

/// Writes a file and gives its path back.
QString written(const QString &path, const QByteArray &bytes);

} // namespace mettle::test
