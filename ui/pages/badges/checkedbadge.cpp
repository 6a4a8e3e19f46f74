// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/checkedbadge.h"

#include "badge/bake.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mettle::pages {

namespace {

constexpr int PictureSide = 512; ///< pixels: larger ones are read smaller

/// A picture of anybody's: never larger in memory than it is shown.
QImage pictureOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAllocationLimit(64);
    const QSize size = reader.size();
    if (size.width() > PictureSide || size.height() > PictureSide)
        reader.setScaledSize(size.scaled(PictureSide, PictureSide, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

BadgeToCheck readBadge(const QString &path)
{
    BadgeToCheck out { QFileInfo(path).fileName(), {}, {} };
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        out.bytes = file.read(badge::PictureLimit + 1);
    else
        out.unreadable = file.errorString();
    return out;
}

CheckedBadge checkBadge(const BadgeToCheck &file, const badge::VerifyOptions &options)
{
    CheckedBadge out { .name = file.name, .unreadable = file.unreadable };
    if (!out.unreadable.isEmpty())
        return out;
    out.report = badge::verify(file.bytes, options);
    const QJsonObject credential = QJsonDocument::fromJson(out.report.credential).object();
    const QString image = credential[QStringLiteral("credentialSubject")][QStringLiteral("achievement")][QStringLiteral("image")]
                                    [QStringLiteral("id")].toString();
    if (badge::looksLikePng(file.bytes))
        out.picture = pictureOf(file.bytes);
    else if (image.startsWith(QLatin1String("data:image/png;base64,")))
        out.picture = pictureOf(QByteArray::fromBase64(image.section(u',', 1).toLatin1()));
    out.restsOn = credential[QStringLiteral("evidence")][0][QStringLiteral("narrative")].toString();
    const QString id = credential[QStringLiteral("id")].toString();
    if (id.startsWith(QLatin1String("urn:uuid:")))
        out.id = Id<badge::IssuedBadge>::fromString(id.mid(9));
    return out;
}

} // namespace mettle::pages
