// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/framework.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

/// What the reader and the writer of CASE have in common: which properties version 1.1 allows, and how what is ours stands
/// under "extensions": {"mettle": ...}.
namespace mettle::exchange {

/// Names that CASE 1.1 allows on an object; others go under extensions.
[[nodiscard]] const QSet<QString> &caseProperties(const char *object);
/// An object as CASE 1.1 allows it: what holds nothing left out, forbidden properties under extensions.other. Goes down into
/// rubrics, criteria and levels.
[[nodiscard]] QJsonObject conforming(const QJsonObject &source, const char *object);
/// Association types of CASE 1.1, without ext:.
[[nodiscard]] bool isCaseRelation(const QString &kind);

/// Whether a text has the shape of a lower-case UUID.
[[nodiscard]] bool isUuidText(const QString &text);
/// An identifier as CASE wants it (UUID of version 1 to 5) for one of our ids.
[[nodiscard]] QString caseIdentifier(const QUuid &id);
/// The identifier of the association that puts an item under a parent (null: under the document).
[[nodiscard]] QString childOfIdentifier(const QUuid &item, const QUuid &parent);

} // namespace mettle::exchange
