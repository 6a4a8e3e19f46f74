// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "programme/toolkit.h"

#include <QByteArray>
#include <QHash>
#include <QMap>

namespace mettle::exchange {

/// The files of a toolkit by their paths in it ("activities/build-the-stall.json"); docs/toolkits.md says what they hold.
using ToolkitFiles = QMap<QString, QByteArray>;

/// Reads a toolkit whole. Ids follow from its uri and the ids in it; behaviours and skills from the framework it names,
/// which need not be known here. Files that nothing names are passed over. Limits: 1,000 activities, 200 units, 2,000
/// handouts, 500 scenes, 20,000 characters a text. Errors name file and place: "activities/x.json: steps[2].minutes".
[[nodiscard]] Result<programme::Toolkit> readToolkit(const ToolkitFiles &files);

/// The same files from a toolkit; `sourceIds`: what the framework calls its items. Reading them gives an equal toolkit.
[[nodiscard]] ToolkitFiles writeToolkit(const programme::Toolkit &toolkit,
                                        const QHash<Id<framework::Item>, QString> &sourceIds);

} // namespace mettle::exchange
