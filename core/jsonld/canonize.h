// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jsonld/dataset.h"

#include <QMap>

namespace mettle::jsonld {

enum class HashKind
{
    Sha256,
    Sha384
};

struct CanonizeOptions
{
    HashKind hash = HashKind::Sha256;
    /// Steps through neighbours of blank nodes that look alike: so many, and so many more for every statement. What takes
    /// more is made to take more: no badge comes near.
    qsizetype steps = 200'000;
    qsizetype stepsPerQuad = 16;
};

struct CanonicalDataset
{
    QByteArray nquads;                   ///< canonical N-Quads, sorted
    QMap<QByteArray, QByteArray> labels; ///< of blank nodes: as they were -> canonical ("e0" -> "c14n0")
};

/// RDF Dataset Canonicalization (RDFC-1.0). errors::TooMuchWork for a dataset made to take very long.
[[nodiscard]] Result<CanonicalDataset> canonize(const Dataset &dataset, const CanonizeOptions &options = {});

/// Only the N-Quads.
[[nodiscard]] Result<QByteArray> canonicalNquads(const Dataset &dataset, const CanonizeOptions &options = {});

} // namespace mettle::jsonld
