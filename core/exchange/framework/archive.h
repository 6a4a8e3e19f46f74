// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace mettle::exchange {

/// A file as it was given: its name (for messages and hints, never for recognising) and its bytes.
struct SourceFile
{
    QString name;
    QByteArray bytes;
};

/// Whether bytes begin as a ZIP file does.
[[nodiscard]] bool isArchive(const QByteArray &bytes);

/// The files in a ZIP archive, in its order, folders and empty files left out; `wanted`: only those with these names.
/// Limits: 64 MB a file, 256 MB together (ArchiveTooLarge); errors: ArchiveDamaged.
[[nodiscard]] Result<std::vector<SourceFile>> unpack(const SourceFile &archive, const QStringList &wanted = {});

/// The bytes of a gzip file; others as they are. Errors as for unpack().
[[nodiscard]] Result<QByteArray> gunzipped(const SourceFile &file);

} // namespace mettle::exchange
