// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jsonld/dataset.h"

namespace mettle::jsonld {

/// Reads N-Quads (RDF 1.1 N-Quads), strictly; blank nodes keep their labels. errors::NquadsWrong with the line.
[[nodiscard]] Result<Dataset> readNquads(QByteArrayView text);

} // namespace mettle::jsonld
