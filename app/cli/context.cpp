// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "base/device.h"
#include "base/document.h"
#include "base/errors.h"
#include "operations/lookup.h"
#include "operations/profile.h"
#include "operations/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextStream>

namespace mettle::cli {

namespace {

std::unique_ptr<Clock> clockOfEnvironment()
{
    const QDateTime set = QDateTime::fromString(qEnvironmentVariable("METTLE_NOW"), Qt::ISODate);
    if (set.isValid())
        return std::make_unique<SetClock>(set);
    return std::make_unique<SystemClock>();
}

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Locked:
        return Locked;
    case ErrorKind::Usage:
    case ErrorKind::NotFound:
        return WrongUsage;
    default:
        return Unreadable;
    }
}

} // namespace

Context::Context()
    : m_clock(clockOfEnvironment())
{
}

Result<Secret> Context::secretIn(const std::string &path) const
{
    METTLE_LET(bytes, read(path));
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    auto secret = Secret::passphrase(QString::fromUtf8(bytes));
    bytes.fill('\0');
    return secret;
}

Result<Secret> Context::secret() const
{
    if (!passphraseFile.empty())
        return secretIn(passphraseFile);
    const QString set = qEnvironmentVariable("METTLE_PASSPHRASE");
    return set.isEmpty() ? Secret() : Secret::passphrase(set);
}

Result<std::unique_ptr<Workspace>> Context::tryOpen(const std::string &path, Access access)
{
    if (access == Access::Create)
        return tryOpen(path, access, Secret());
    METTLE_LET(given, secret());
    return tryOpen(path, access, given);
}

Result<std::unique_ptr<Workspace>> Context::tryOpen(const std::string &path, Access access, const Secret &secret)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    auto workspace = std::make_unique<Workspace>(*m_clock, m_random, deviceId(folder, m_random));
    METTLE_TRY(workspace->open(QString::fromStdString(path), access, secret).takeResult());
    if (access != Access::Create)
        if (const auto info = workspace->wait([](Desk &desk) { return operations::workspaceInfo(desk); }))
            m_workspaceLanguage = info->language;
    return workspace;
}

std::unique_ptr<Workspace> Context::open(const std::string &path, Access access, const Secret &secret)
{
    auto opened = tryOpen(path, access, secret);
    if (opened)
        return std::move(*opened);
    fail(opened.error());
    return nullptr;
}

std::unique_ptr<Workspace> Context::open(const std::string &path, Access access)
{
    auto opened = tryOpen(path, access);
    if (opened)
        return std::move(*opened);
    fail(opened.error());
    return nullptr;
}

std::unique_ptr<Workspace> Context::openForDocuments(const std::string &path)
{
    auto opened = tryOpen(path, Access::ReadWrite);
    if (!opened && opened.error().kind() == ErrorKind::Unreadable)
        if (auto readOnly = tryOpen(path, Access::ReadOnly))
            opened = std::move(readOnly);
    if (opened)
        return std::move(*opened);
    fail(opened.error());
    return nullptr;
}

Result<std::optional<Id<framework::Framework>>> Context::frameworkAsked(Desk &desk) const
{
    if (framework.empty())
        return std::optional<Id<framework::Framework>>();
    METTLE_LET(found, operations::frameworkNamed(desk, QString::fromStdString(framework)));
    return std::optional(found);
}

QString Context::words() const
{
    return spokenLanguage(!language.empty() ? QString::fromStdString(language) : m_workspaceLanguage);
}

QString Context::decider(Workspace &workspace) const
{
    if (!by.empty())
        return QString::fromStdString(by);
    const auto info = workspace.wait([](Desk &desk) { return operations::workspaceInfo(desk); });
    return info ? info->owner : QString();
}

Result<Id<framework::Item>> Context::competenceAsked(Desk &desk, const Id<people::Client> &client,
                                                     const std::string &words) const
{
    METTLE_LET(asked, frameworkAsked(desk));
    if (!asked) {
        METTLE_LET(usual, operations::frameworkFor(desk, client));
        asked = usual;
    }
    METTLE_LET(catalogue, desk.ask([&](const workspace::Reader &r) { return r.catalogue(*asked); }));
    return operations::competenceNamed(*catalogue, QString::fromStdString(words));
}

void Context::fail(const Error &error)
{
    QTextStream stream(stderr);
    for (const QString &line : lines(error, words()))
        stream << QStringLiteral("mettle-cli: ") << QString(line).replace(u'\n', u' ') << Qt::endl;
    exitCode = exitCodeOf(error.kind());
}

void Context::say(const QString &line) const
{
    QTextStream(stderr) << QStringLiteral("mettle-cli: ") << QString(line).replace(u'\n', u' ') << Qt::endl;
}

void Context::print(const QString &line) const
{
    QTextStream(stdout) << line << Qt::endl;
}

void Context::print(const QJsonValue &value) const
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    QTextStream(stdout) << QString::fromUtf8(document.toJson(QJsonDocument::Indented));
}

void Context::print(const QStringList &headings, const QList<QStringList> &rows) const
{
    QList<qsizetype> widths;
    for (const QString &heading : headings)
        widths << heading.size();
    for (const QStringList &row : rows)
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = qMax(widths[i], row[i].size());
    const auto line = [&](const QStringList &cells) {
        QString out;
        for (qsizetype i = 0; i < cells.size(); ++i)
            out += i + 1 < cells.size() ? cells[i].leftJustified(int(widths[i]) + 2) : cells[i];
        print(out);
    };
    line(headings);
    for (const QStringList &row : rows)
        line(row);
}

Result<QByteArray> Context::read(const std::string &path) const
{
    const QString name = QString::fromStdString(path);
    QFile file(name);
    const bool ok = name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!ok)
        return Error { errors::FileUnreadable, { QFileInfo(name).fileName(), file.errorString() } };
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error { errors::FileUnreadable, { QFileInfo(name).fileName(), file.errorString() } };
    return bytes;
}

Result<void> Context::write(const QString &path, const QByteArray &bytes) const
{
    if (path == QLatin1String("-")) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            return Error { errors::FileUnwritable, { QStringLiteral("-"), out.errorString() } };
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error { errors::FileUnwritable, { QFileInfo(path).fileName(), file.errorString() } };
    return {};
}

} // namespace mettle::cli
