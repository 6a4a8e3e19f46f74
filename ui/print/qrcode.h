// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace mettle::print {

/// How much of a code may be lost: paper on a work floor needs Quartile, a clean screen or card Medium.
enum class QrLevel
{
    Medium,
    Quartile
};

/// A QR code in black on white with its quiet zone of four modules inside `rect`. False, and nothing painted, when the text
/// is too long for a code.
bool paintQr(QPainter &painter, const QRectF &rect, const QString &text, QrLevel level);

/// How many modules a side has, quiet zone not counted; 0 when the text is too long.
[[nodiscard]] int qrModules(const QString &text, QrLevel level);

} // namespace mettle::print
