// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/builtin.h"

#include <QFile>

namespace mettle::operations {

QString builtInUri()
{
    return QStringLiteral("urn:mettle:framework:four-areas");
}

QByteArray builtInFramework()
{
    QFile file(QStringLiteral(":/frameworks/four-areas.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace mettle::operations
