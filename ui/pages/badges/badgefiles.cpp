// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/badgefiles.h"

#include "base/errors.h"
#include "operations/badges.h"
#include "operations/errors.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace mettle::pages {

using workspace::Desk;

namespace {

/// The end of its key keeps two badges of one name apart.
QString fileName(const workspace::Reader &reader, const badge::IssuedBadge &badge, const QString &language)
{
    QStringList parts;
    if (const auto client = badge.client ? reader.get(*badge.client) : std::nullopt)
        parts << people::shownName(*client);
    if (const auto achievement = reader.get(badge.achievement))
        parts << achievement->name.in(language);
    QString name = parts.join(QStringLiteral(" - "));
    static const QRegularExpression refused(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    name.replace(refused, QStringLiteral(" "));
    return QStringLiteral("%1 (%2)").arg(name.simplified().left(100), badge.id.toString().right(6));
}

} // namespace

Result<std::vector<BadgeFile>> badgeFiles(Desk &desk, const std::vector<Id<badge::IssuedBadge>> &badges, const QString &language,
                                          const Progress &progress)
{
    std::vector<BadgeFile> out;
    for (const Id<badge::IssuedBadge> &id : badges) {
        if (progress.cancelled())
            return Error { errors::Cancelled };
        METTLE_LET(badge, desk.ask([&](const workspace::Reader &reader) { return reader.get(id); }));
        if (!badge)
            return Error { operations::errors::Gone };
        METTLE_LET(name, desk.ask([&, &one = *badge](const workspace::Reader &reader) { return fileName(reader, one, language); }));
        METTLE_LET(picture, operations::bakedPicture(desk, id));
        out.push_back({ id, QStringLiteral("png"), name + QStringLiteral(".png"), picture });
        out.push_back({ id, QStringLiteral("json"), name + QStringLiteral(".json"), badge->credential.toUtf8() });
        progress.report(int(out.size() / 2), int(badges.size()));
    }
    return out;
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error { errors::FileUnwritable, { path, file.errorString() } };
}

Result<int> writeFiles(const std::vector<BadgeFile> &files, const QString &folder, const Progress &progress)
{
    int written = 0;
    for (const BadgeFile &file : files) {
        if (progress.cancelled())
            break;
        METTLE_TRY(writeWhole(QDir(folder).filePath(file.name), file.bytes));
        progress.report(++written, int(files.size()));
    }
    return written;
}

QStringList existing(const std::vector<BadgeFile> &files, const QString &folder)
{
    QStringList out;
    for (const BadgeFile &file : files)
        if (QFileInfo::exists(QDir(folder).filePath(file.name)))
            out << file.name;
    return out;
}

} // namespace mettle::pages
