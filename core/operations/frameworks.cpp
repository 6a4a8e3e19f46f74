// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/errors.h"
#include "operations/frameworks.h"

namespace mettle::operations {

Result<std::vector<storage::FoundItem>> findItems(Desk &desk, const QString &words, int limit, const std::optional<Id<framework::Framework>> &in)
{
    return desk.ask([&](const workspace::Reader &reader) { return reader.findItems(words, limit, in); });
}

Result<exchange::WrittenTable> exportFramework(Desk &desk, const Id<framework::Framework> &id, FrameworkExport format, const QString &language)
{
    METTLE_LET(catalogue, desk.ask([&](const workspace::Reader &reader) { return reader.catalogue(id); }));
    if (!catalogue)
        return Error { errors::Gone };
    switch (format) {
    case FrameworkExport::Case:
        return exchange::WrittenTable { exchange::writeCase(*catalogue, language, desk.clock().now()), {} };
    case FrameworkExport::CasePerLanguage:
        return exchange::WrittenTable { exchange::writeCasePerLanguage(*catalogue, desk.clock().now()), {} };
    case FrameworkExport::MoodleCsv:
        return exchange::writeMoodle(*catalogue, language);
    case FrameworkExport::Csv:
        break;
    }
    return exchange::writeFrameworkTable(*catalogue, language);
}

} // namespace mettle::operations
