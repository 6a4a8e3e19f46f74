// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace mettle::storage {

/// What may open a sealed workspace, as shown to people: nothing in it is secret.
struct KeySlot
{
    enum class Kind { Passphrase, RecoveryCode };

    quint32 number = 0; ///< from 1, never given twice in a file
    Kind kind = Kind::Passphrase;
    QString name; ///< whose passphrase it is; at most 64 bytes of UTF-8 are kept
    QDateTime made; ///< UTC, to the second

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

} // namespace mettle::storage
