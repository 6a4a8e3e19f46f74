// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsondocuments.h"

#include "jsonld/reader.h"
#include "jsonld/writer.h"

#include <QDir>
#include <QFileInfo>

namespace mettle::cli {

Result<badge::Documents> documentsAsked(const Context &context, const std::string &map)
{
    badge::Documents documents;
    if (map.empty())
        return documents;
    METTLE_LET(bytes, context.read(map));
    METTLE_LET(object, jsonld::readJson(bytes));
    const QDir beside = QFileInfo(QString::fromStdString(map)).dir();
    for (const jsonld::Member &member : object.object()) {
        if (member.value.isString()) {
            METTLE_LET(file, context.read(beside.filePath(member.value.string()).toStdString()));
            documents.insert(member.name, file);
        } else {
            documents.insert(member.name, jsonld::toText(member.value));
        }
    }
    return documents;
}

} // namespace mettle::cli
