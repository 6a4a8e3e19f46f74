// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/badgefiles.h"

#include "base/errors.h"
#include "operations/badges.h"
#include "operations/errors.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

namespace mettle::pages {

using workspace::Desk;

namespace {

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error { errors::FileUnwritable, { path, file.errorString() } };
}

/// "Amina - Working with others (1a2b3c)": the end of its key keeps two badges of one name apart.
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
    return QStringLiteral("%1 (%2)").arg(name.simplified(), badge.id.toString().right(6));
}

} // namespace

Result<int> writeBadges(Desk &desk, const std::vector<Id<badge::IssuedBadge>> &badges, const QString &folder, const QString &language)
{
    int written = 0;
    for (const Id<badge::IssuedBadge> &id : badges) {
        METTLE_LET(badge, desk.ask([&](const workspace::Reader &reader) { return reader.get(id); }));
        if (!badge)
            return Error { operations::errors::Gone };
        METTLE_LET(name, desk.ask([&, &one = *badge](const workspace::Reader &reader) { return fileName(reader, one, language); }));
        METTLE_LET(picture, operations::bakedPicture(desk, id));
        METTLE_TRY(write(QDir(folder).filePath(name + QStringLiteral(".png")), picture));
        METTLE_TRY(operations::noteHandedOut(desk, id, QStringLiteral("png")));
        METTLE_TRY(write(QDir(folder).filePath(name + QStringLiteral(".json")), badge->credential.toUtf8()));
        METTLE_TRY(operations::noteHandedOut(desk, id, QStringLiteral("json")));
        written += 2;
    }
    return written;
}

} // namespace mettle::pages
