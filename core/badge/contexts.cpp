// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/contexts.h"

#include "jsonld/terms.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace mettle::badge::context {

namespace {

const QHash<QString, jsonld::Json> &documents()
{
    static const QHash<QString, jsonld::Json> all = [] {
        QHash<QString, jsonld::Json> out;
        QDirIterator files(QStringLiteral(":/contexts"), {QStringLiteral("*.terms")});
        while (files.hasNext()) {
            QFile file(files.next());
            // A file that cannot be read leaves its address unknown: the test of the bundle would say so.
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (auto read = jsonld::readTerms(QString::fromUtf8(file.readAll())))
                out.insert(read->address, read->document);
        }
        return out;
    }();
    return all;
}

} // namespace

bool isOpenBadges(QStringView url)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\Ahttps://purl\\.imsglobal\\.org/spec/ob/v3p0/context(-3\\.\\d\\.\\d)*\\.json\\z"));
    return pattern.match(url).hasMatch();
}

const jsonld::ContextLibrary &bundled()
{
    static const jsonld::ContextLibrary library(documents());
    return library;
}

QStringList bundledAddresses()
{
    QStringList out = documents().keys();
    out.sort();
    return out;
}

} // namespace mettle::badge::context
