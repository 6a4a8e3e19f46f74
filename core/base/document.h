// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace mettle {

/// The languages the program speaks, in the order of its menus: en, nl, fr.
[[nodiscard]] QStringList spokenLanguages();

/// The spoken language nearest to a code ("nl-BE" -> "nl"); English when there is none.
[[nodiscard]] QString spokenLanguage(const QString &code);

/// A sentence in the language of a document (not of the window): `key` is the English source text, marked with
/// QT_TRANSLATE_NOOP("document", ...); %1, %2 ... are filled from `arguments`, %n from `count`, which also picks the plural
/// (mark it with QT_TRANSLATE_N_NOOP then: lupdate asks for the forms of those only).
/// Its translations are those of the window's own files (translations/mettle_LANG.ts).
[[nodiscard]] QString document(const QString &language, const char *key, const QStringList &arguments = {}, int count = -1);

/// The same for another translation context ("error", "undo").
[[nodiscard]] QString translated(const char *context, const QString &language, const char *key,
                                 const QStringList &arguments = {}, int count = -1);

/// "4 March 2026" · "4 maart 2026" · "4 mars 2026".
[[nodiscard]] QString longDate(const QString &language, const QDate &date);
/// "4 March" · "4 maart" · "4 mars".
[[nodiscard]] QString dayAndMonth(const QString &language, const QDate &date);
/// "Sofie, Jan and Nadia" in the language.
[[nodiscard]] QString listed(const QString &language, const QStringList &names);

} // namespace mettle
