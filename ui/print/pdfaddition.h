// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mettle::print {

/// A PDF as Qt writes it, with the language of its text (for screen readers), its author, and the wish that a viewer's
/// window shows the title. Appended as an incremental update (ISO 32000-1, 7.5.6); a file of another build is returned as it is.
[[nodiscard]] QByteArray withLanguage(const QByteArray &pdf, const QString &language, const QString &author);

} // namespace mettle::print
