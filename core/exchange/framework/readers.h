// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/framework/draft.h"
#include "exchange/framework/mapping.h"
#include "exchange/framework/workbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <span>

/// One reader a format: a decoded file in, a draft out. readFrameworks() chooses among them. `language`: for sources that do
/// not name theirs; empty to guess. Rules and fields of each format: docs/frameworks.md.
namespace mettle::exchange {

/// A table among the files: a CSV file, or a sheet of a workbook.
struct NamedTable
{
    QString file; ///< "skills_en.csv", "list.xlsx"
    QString sheet; ///< empty for a CSV file
    Table table;
    QStringList notes; ///< lines "#key,value" before the headings, as "key\nvalue"
};

using Drafts = std::vector<FrameworkDraft>;

/// 1EdTech CASE 1.0 and 1.1: one package or an array of them; packages that are translations of the first join it.
[[nodiscard]] bool isCase(const QJsonDocument &json);
[[nodiscard]] Result<Drafts> readCase(const QString &file, const QJsonDocument &json, const QString &language);

/// Moodle's competency frameworks: 14 columns, or the 12 of before 3.3, by position.
[[nodiscard]] bool isMoodle(const Table &table);
[[nodiscard]] Result<FrameworkDraft> readMoodle(const NamedTable &table, const QString &language);

/// ESCO's tables of skills, groups, broader relations, hierarchy and collections, in any number of languages; Tabiya's too.
[[nodiscard]] bool isEsco(const Table &table);
[[nodiscard]] Result<Drafts> readEsco(std::span<const NamedTable> tables, const QString &language);

/// Rich skill descriptors of OSMT: JSON (a list or a collection), and the tables of its import and export.
[[nodiscard]] bool isOsmt(const QJsonDocument &json);
[[nodiscard]] Result<FrameworkDraft> readOsmt(const QString &file, const QJsonDocument &json, const QString &language);
[[nodiscard]] bool isOsmt(const Table &table);
[[nodiscard]] Result<FrameworkDraft> readOsmt(const NamedTable &table, const QString &language);

/// OpenSALT's table of items, and its workbook of three sheets.
[[nodiscard]] bool isOpenSalt(const Table &table);
[[nodiscard]] Result<FrameworkDraft> readOpenSalt(const NamedTable &table, const QString &language);
[[nodiscard]] bool isOpenSalt(std::span<const Sheet> sheets);
[[nodiscard]] Result<FrameworkDraft> readOpenSalt(const QString &file, std::span<const Sheet> sheets, const QString &language);

/// A table of rubrics, criteria and levels that belong to items of another file (compeito).
[[nodiscard]] bool isRubrics(const Table &table);
[[nodiscard]] Result<FrameworkDraft> readRubrics(const NamedTable &table, const QString &language);

/// The Achievement Standards Network's RDF/XML.
[[nodiscard]] bool isAsn(const QByteArray &xml);
[[nodiscard]] Result<FrameworkDraft> readAsn(const QString &file, const QByteArray &xml);

/// DigComp 3.0's JSON-LD, and the tables of its translations.
[[nodiscard]] bool isDigComp(const QJsonDocument &json);
[[nodiscard]] Result<FrameworkDraft> readDigComp(const QString &file, const QJsonDocument &json);
[[nodiscard]] bool isDigCompTranslation(const Table &table);
[[nodiscard]] Result<FrameworkDraft> readDigCompTranslation(const NamedTable &table, const QString &language);

/// Any other table, by a mapping of its columns.
[[nodiscard]] Result<FrameworkDraft> readMapped(const NamedTable &table, const TableMapping &mapping, const QString &language);

// What the readers share.
/// The two-letter code of a language named as "eng", "en-US" or by an address that ends so; empty for none.
[[nodiscard]] QString languageCode(const QString &named);
/// `given` when it says something, else a guess from the texts, else English; a guess is warned about.
[[nodiscard]] QString languageOf(FrameworkDraft &draft, const QString &given, const QStringList &texts);
/// A file name without folder, language and ending: a title where a source has none.
[[nodiscard]] QString stemOf(const QString &file);
/// The language that a file's name ends with ("skills_nl.csv"); empty for none.
[[nodiscard]] QString languageOfName(const QString &file);
/// "urn:mettle:<kind>:<name>": the uri of a framework that has none of its own.
[[nodiscard]] QString mintedUri(const char *kind, const QString &name);
/// A list in a cell, its parts trimmed, empty ones left out.
[[nodiscard]] QStringList parts(const QString &cell, const QString &separator);
/// Where a heading stands (compared without case, blanks and accents); the first of several names that is there, else -1.
[[nodiscard]] int columnNamed(const Table &table, std::initializer_list<const char16_t *> names);
/// Members of a JSON object that hold something; null, "" and [] are the same as absent.
[[nodiscard]] bool isNothing(const QJsonValue &value);

} // namespace mettle::exchange
