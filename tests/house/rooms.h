// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace mettle::house {

/// The room of the house that a file lives in: "base", "ui/kit", "app/cli", "tests"; empty for none.
[[nodiscard]] QString roomOf(const QString &path);

/// The include table of docs/architecture.md: room -> what it may include besides itself and base.
[[nodiscard]] const QHash<QString, QStringList> &includeTable();

/// The Qt modules whose headers a file may include, by its place; empty: any.
[[nodiscard]] QStringList qtModulesFor(const QString &path);

} // namespace mettle::house
