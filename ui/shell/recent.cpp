// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent.h"

#include <QDir>
#include <QSettings>

namespace mettle::shell {

namespace {

constexpr size_t Most = 8;

void keep(QSettings &settings, const std::vector<Recent> &files)
{
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"), int(files.size()));
    for (int i = 0; i < int(files.size()); ++i) {
        const Recent &file = files[size_t(i)];
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), file.path);
        settings.setValue(QStringLiteral("name"), file.name);
        settings.setValue(QStringLiteral("opened"), file.opened.toUTC().toString(Qt::ISODate));
        settings.setValue(QStringLiteral("sealed"), file.sealed);
    }
    settings.endArray();
}

std::vector<Recent> without(std::vector<Recent> files, const QString &path)
{
    std::erase_if(files, [&](const Recent &file) { return file.path == QDir::cleanPath(path); });
    return files;
}

} // namespace

std::vector<Recent> recentFiles(QSettings &settings)
{
    std::vector<Recent> files;
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        Recent file;
        file.path = settings.value(QStringLiteral("path")).toString();
        file.name = settings.value(QStringLiteral("name")).toString();
        file.opened = QDateTime::fromString(settings.value(QStringLiteral("opened")).toString(), Qt::ISODate);
        file.sealed = settings.value(QStringLiteral("sealed")).toBool();
        if (!file.path.isEmpty())
            files.push_back(file);
    }
    settings.endArray();
    return files;
}

void remember(QSettings &settings, const Recent &file)
{
    std::vector<Recent> files = without(recentFiles(settings), file.path);
    Recent first = file;
    first.path = QDir::cleanPath(file.path);
    files.insert(files.begin(), first);
    if (files.size() > Most)
        files.resize(Most);
    keep(settings, files);
}

void forget(QSettings &settings, const QString &path)
{
    keep(settings, without(recentFiles(settings), path));
}

} // namespace mettle::shell
