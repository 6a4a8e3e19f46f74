// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace mettle::exchange {

enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// A file's text and the encoding it was recognised by.
struct DecodedText
{
    QString text;
    Encoding encoding = Encoding::Utf8;

    friend bool operator==(const DecodedText &, const DecodedText &) = default;
};

/// The text of a file: UTF-8 or UTF-16 by byte order mark, UTF-16 without one, UTF-8 when it is valid, else Windows-1252.
/// Byte order marks and control characters other than tab and line ends are dropped.
/// Errors: FileEmpty, NotText (holds NUL), EncodingUnknown, CutShort.
Result<DecodedText> decodeText(const QByteArray &bytes);

} // namespace mettle::exchange
