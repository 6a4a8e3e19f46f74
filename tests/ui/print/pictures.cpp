// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include <QDir>
#include <QFile>

namespace mettle::test {

QString pictureFolder()
{
    const QString folder = qEnvironmentVariable("METTLE_PICTURES");
    if (!folder.isEmpty())
        QDir().mkpath(folder);
    return folder;
}

void keep(const QString &name, const QImage &image)
{
    if (!pictureFolder().isEmpty())
        image.save(pictureFolder() + u'/' + name);
}

void keep(const QString &name, const QByteArray &bytes)
{
    QFile file(pictureFolder() + u'/' + name);
    if (!pictureFolder().isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace mettle::test
