// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/framework/draft.h"

/// What CASE has no property for, under "extensions": {"mettle": {...}}: how it is written and restored. Both directions
/// stand side by side, so that a file that went out comes back equal.
namespace mettle::exchange {

/// The members that Mettle wrote on an object; empty when there are none.
[[nodiscard]] QJsonObject mettleExtension(const QJsonObject &object);
/// An object's other extensions.
[[nodiscard]] QJsonObject withoutMettle(const QJsonObject &object);
/// The names of properties that were only filled in because CASE wants them.
[[nodiscard]] QStringList madeOf(const QJsonObject &extension);
[[nodiscard]] QStringList listOf(const QJsonObject &extension, const char *name);

/// The languages of a text beyond the one that the CASE property itself holds.
[[nodiscard]] QJsonObject otherLanguages(const Text &text, const QString &language);

[[nodiscard]] QJsonObject extensionOf(const framework::Catalogue &catalogue, const QString &language);
[[nodiscard]] QJsonObject extensionOf(const framework::Item &item, const QString &language);
[[nodiscard]] QJsonObject extensionOf(const framework::Relation &relation);

void restoreFramework(const QJsonObject &extension, const QString &language, FrameworkDraft &draft);
void restoreItem(const QJsonObject &extension, const QString &language, const QJsonObject &source, DraftItem &item);
void restoreRelation(const QJsonObject &extension, DraftRelation &relation);

/// The JSON that a value keeps for export.
[[nodiscard]] QJsonObject extraOf(const QString &extra);

} // namespace mettle::exchange
