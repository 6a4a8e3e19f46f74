// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

/// What is said about framework files of any format. %1 is the file; in what concerns a row %2 is its number (of a table's
/// row, else of the entry in the list).
namespace mettle::exchange::errors {

// Refusals.
inline constexpr ErrorType FormatUnknown { "framework.formatUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 is in no framework format that Mettle knows. Save it as a table with a column for the titles.") };
inline constexpr ErrorType FormatOther { "framework.formatOther", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 is not in the format that was asked for (%2). Leave the format out to have it recognised.") };
inline constexpr ErrorType FileRefused { "framework.fileRefused", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 cannot be read.") };
inline constexpr ErrorType JsonDamaged { "framework.jsonDamaged", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 is damaged: line %2, column %3 is not JSON. Download or copy it again.") };
inline constexpr ErrorType XmlDamaged { "framework.xmlDamaged", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 is damaged: line %2, column %3 is not XML. Download or copy it again.") };
inline constexpr ErrorType ArchiveDamaged { "framework.archiveDamaged", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 is a damaged archive or workbook. Download or copy it again.") };
inline constexpr ErrorType ArchiveTooLarge { "framework.archiveTooLarge", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 holds more than %2 MB. Unpack it and import the files one by one.") };
inline constexpr ErrorType ListOfFrameworks { "framework.list", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 only lists frameworks and holds none. Download one of them as a package.") };
inline constexpr ErrorType NoFrameworkRow { "framework.noFrameworkRow", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 has no row that is marked as the framework. Export it from Moodle again.") };
inline constexpr ErrorType TwoFrameworkRows { "framework.twoFrameworkRows", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 marks the rows %2 and %3 both as the framework. Keep one of them.") };
inline constexpr ErrorType Cycle { "framework.cycle", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1, row %2: “%3” is its own parent in the end. Correct the column that names the parent.") };
inline constexpr ErrorType TooDeep { "framework.tooDeep", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 is nested more than %2 deep. Mettle does not take that.") };
inline constexpr ErrorType TooMany { "framework.tooMany", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 holds more than %2 entries. Split it, or import a part of it.") };
inline constexpr ErrorType NothingThere { "framework.nothingThere", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 holds no entry that Mettle can take.") };
inline constexpr ErrorType NoTitleColumn { "framework.noTitleColumn", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 has no column that can be the title. Its headings are: %2.") };

// Warnings: it is imported, and this is said beside it.
inline constexpr ErrorType ParentUnknown { "framework.parentUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1, row %2: the parent “%3” of “%4” is not there; it stands at the top.") };
inline constexpr ErrorType EdgeUnknown { "framework.edgeUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1, row %2: “%3” is not among the entries; the line was left out.") };
inline constexpr ErrorType ItemTwice { "framework.itemTwice", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1, row %2: “%3” stands here a second time; one of the two was kept.") };
inline constexpr ErrorType ItemWithoutId { "framework.itemWithoutId", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1, row %2: “%3” has no identifier; it got one.") };
inline constexpr ErrorType TitleEmpty { "framework.titleEmpty", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1, row %2: the title is empty; “%3” is shown instead.") };
inline constexpr ErrorType RowEmpty { "framework.rowEmpty", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1, row %2: the title is empty; the row was left out.") };
inline constexpr ErrorType ValueUnknown { "framework.valueUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1, row %2, %3: “%4” means nothing here; it is kept as it is.") };
inline constexpr ErrorType RelationUnknown { "framework.relationUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1, row %2: the related entry “%3” is not there; it is kept as a reference.") };
inline constexpr ErrorType RubricUnknown { "framework.rubricUnknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1, row %2: this belongs to “%3”, which is not there; the row was left out.") };
inline constexpr ErrorType FileUnused { "framework.fileUnused", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 holds no skills and was not used.") };
inline constexpr ErrorType HierarchyMissing { "framework.hierarchyMissing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1: nothing says which skill belongs under which. Import %2 together with it.") };
inline constexpr ErrorType LanguageGuessed { "framework.languageGuessed", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1 does not name its language; it was taken as “%2”.") };
inline constexpr ErrorType Withdrawn { "framework.withdrawn", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "%1, row %2: “%3” is marked as “%4”; it was taken all the same.") };

} // namespace mettle::exchange::errors
