// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shared.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <memory>
#include <vector>

namespace mettle::test {

QString source(const QString &path)
{
    QString root = qEnvironmentVariable("METTLE_SOURCE");
    if (root.isEmpty())
        root = QFileInfo(QString::fromUtf8(__FILE__)).dir().absoluteFilePath(QStringLiteral("../.."));
    return QDir::cleanPath(root + u'/' + path);
}

QString shared(const QString &path)
{
    const QString root = qEnvironmentVariable("METTLE_SHARED", source(QStringLiteral("../shared")));
    const QString file = QDir::cleanPath(root + u'/' + path);
    return QFileInfo::exists(file) ? file : QString();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    INFO("reading " << path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString scratch()
{
    static std::vector<std::unique_ptr<QTemporaryDir>> folders;
    folders.push_back(std::make_unique<QTemporaryDir>());
    REQUIRE(folders.back()->isValid());
    return folders.back()->path();
}

} // namespace mettle::test
