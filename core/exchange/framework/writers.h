// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "framework/catalogue.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

/// Frameworks as files of others. What a format cannot hold is named in the list of changes, never left out in silence.
namespace mettle::exchange {

/// A 1EdTech CASE 1.1 package in one language (empty: the framework's first). What CASE has no property for, the other
/// languages among it, stands under extensions.mettle, so that readFrameworks() brings back an equal framework. `now`: for
/// required dates that nobody told.
[[nodiscard]] QByteArray writeCase(const framework::Catalogue &catalogue, const QString &language, const QDateTime &now);

/// The same in all its languages: an array of packages, each tied to the first item by item with isTranslationOf.
[[nodiscard]] QByteArray writeCasePerLanguage(const framework::Catalogue &catalogue, const QDateTime &now);

struct WrittenTable
{
    QByteArray bytes;
    std::vector<Error> changes; ///< what was made to fit, one sentence each
};

/// Moodle's 14 columns (tool_lpimportcsv), one language; ids and names of at most 100 characters, ids unique and never
/// numbers, level names without commas.
[[nodiscard]] WrittenTable writeMoodle(const framework::Catalogue &catalogue, const QString &language);

/// A table that readFrameworks() reads back: a row an item, a column a text and language. `language`: only this one.
[[nodiscard]] WrittenTable writeFrameworkTable(const framework::Catalogue &catalogue, const QString &language);

/// The language a framework is written in where none is asked for.
[[nodiscard]] QString mainLanguage(const framework::Catalogue &catalogue);

} // namespace mettle::exchange
