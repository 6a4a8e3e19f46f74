// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/names.h"
#include "exchange/framework/archive.h"
#include "exchange/framework/assemble.h"
#include "exchange/framework/mapping.h"

namespace mettle::exchange {

enum class FrameworkFormat { Recognise, Mettle, Case, MoodleCsv, EscoCsv, Osmt, OpenSalt, Asn, DigComp, Table };

struct FrameworkOptions
{
    FrameworkFormat format = FrameworkFormat::Recognise; ///< else a file of another format is refused
    QString language; ///< for sources that do not name theirs
    std::optional<TableMapping> mapping; ///< for tables of no known format; without, the headings decide
};

/// What the files hold: frameworks first, then what only adds to one of them or to one that is here.
struct FrameworkReading
{
    std::vector<ImportedFramework> frameworks;
    std::vector<Error> warnings; ///< about files as a whole
};

/// Reads framework files of any format, recognised by their content: Mettle's own, CASE, Moodle CSV, ESCO sets, OSMT,
/// OpenSALT, ASN, DigComp, rubric and translation tables, any other table; also inside ZIP, gzip, xlsx and ods. Files given
/// together make one set. Errors name the file; Cancelled when `progress` says so. Limits: 64 MB a file (FileTooLarge).
[[nodiscard]] Result<FrameworkReading> readFrameworks(const std::vector<SourceFile> &files, const FrameworkOptions &options = {},
                                                      const Progress &progress = Progress());

} // namespace mettle::exchange

namespace mettle {
template<>
inline constexpr std::array Names<exchange::FrameworkFormat> { "", "mettle", "case", "moodle-csv", "esco-csv", "osmt",
                                                              "opensalt-csv", "asn-rdf", "digcomp", "csv" };
} // namespace mettle
