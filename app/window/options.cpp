// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/options.h"

#include <QCommandLineParser>

namespace mettle::app {

QString readOptions(const QStringList &arguments, shell::StartOptions &options)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("file"), {});
    for (const char *name : { "session", "page", "lang", "scheme", "picture", "size" })
        parser.addOption({ QString::fromLatin1(name), QString::fromLatin1(name), QStringLiteral("value") });
    parser.addOption(QCommandLineOption(QStringLiteral("trace-start"))); // prints how long the start took, and leaves
    parser.addOption(QCommandLineOption(QStringLiteral("version")));
    if (!parser.parse(QStringList { QStringLiteral("mettle") } + arguments))
        return parser.errorText();
    options.file = parser.positionalArguments().value(0);
    options.session = parser.value(QStringLiteral("session"));
    options.pages = parser.values(QStringLiteral("page"));
    options.language = parser.value(QStringLiteral("lang"));
    options.scheme = parser.value(QStringLiteral("scheme"));
    options.pictures = parser.values(QStringLiteral("picture"));
    if (qMax(qsizetype(1), options.pages.size()) != qMax(qsizetype(1), options.pictures.size()))
        return QStringLiteral("each --page needs its --picture, and each --picture its --page");
    options.traceStart = parser.isSet(QStringLiteral("trace-start"));
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    if (size.size() == 2)
        options.size = { size[0].toInt(), size[1].toInt() };
    else if (!options.pictures.isEmpty())
        options.size = { 1366, 768 };
    return {};
}

} // namespace mettle::app
