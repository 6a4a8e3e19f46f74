// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/options.h"

#include <QCommandLineParser>

namespace mettle::app {

QString readOptions(const QStringList &arguments, Options &options)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A workspace"));
    for (const char *name : { "session", "page", "lang", "scheme", "picture", "size" })
        parser.addOption({ QString::fromLatin1(name), QString::fromLatin1(name), QStringLiteral("value") });
    parser.addOption({ QStringLiteral("trace-start"), QStringLiteral("Print how long the start took, and leave") });
    parser.addOption({ QStringLiteral("version"), QStringLiteral("Print the version") });
    if (!parser.parse(QStringList { QStringLiteral("mettle") } + arguments))
        return parser.errorText();
    options.file = parser.positionalArguments().value(0);
    options.session = parser.value(QStringLiteral("session"));
    options.page = parser.value(QStringLiteral("page"));
    options.language = parser.value(QStringLiteral("lang"));
    options.scheme = parser.value(QStringLiteral("scheme"));
    options.picture = parser.value(QStringLiteral("picture"));
    options.traceStart = parser.isSet(QStringLiteral("trace-start"));
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    if (size.size() == 2)
        options.size = { size[0].toInt(), size[1].toInt() };
    return {};
}

} // namespace mettle::app
