// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/device.h"

#include "base/id.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace mettle {

QUuid deviceId(const QString &folder, Random &random)
{
    const QString set = qEnvironmentVariable("METTLE_DEVICE");
    if (!set.isEmpty()) {
        const QUuid uuid = QUuid::fromString(set);
        return uuid.isNull() ? makeUuid5(QUuid(), "mettle device " + set.toUtf8()) : uuid; // any word will do
    }
    const QString path = QDir(folder).filePath(QStringLiteral("device"));
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        if (const QUuid uuid = QUuid::fromString(QString::fromLatin1(file.read(64)).trimmed()); !uuid.isNull())
            return uuid;
    QByteArray bytes = random.bytes(16);
    bytes[6] = char((quint8(bytes[6]) & 0x0f) | 0x40);
    bytes[8] = char((quint8(bytes[8]) & 0x3f) | 0x80);
    const QUuid made = QUuid::fromRfc4122(bytes);
    QDir().mkpath(folder);
    if (QSaveFile file(path); file.open(QIODevice::WriteOnly)) {
        file.write(made.toString(QUuid::WithoutBraces).toLatin1() + '\n');
        file.commit();
    }
    return made;
}

} // namespace mettle
