// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/framework/archive.h"
#include "exchange/table.h"

namespace mettle::exchange {

/// One sheet as text: what the cells hold, without formulas and formats; numbers with up to 15 digits.
struct Sheet
{
    QString name;
    Table table;
};

/// What is wrong with a piece of XML before anybody reads it: not well-formed (XmlDamaged), nested more than 100 deep
/// (TooDeep), so that readers may go down into it without care.
[[nodiscard]] Result<void> checkXml(const QString &file, const QByteArray &xml);

/// The sheets of an Office Open XML workbook (ECMA-376) or an OpenDocument spreadsheet (ISO 26300); nothing when the
/// archive is neither. Limits: 200 columns, 200,000 rows a sheet. Errors: ArchiveDamaged, XmlDamaged, TooMany.
[[nodiscard]] Result<std::optional<std::vector<Sheet>>> readWorkbook(const SourceFile &file);

} // namespace mettle::exchange
