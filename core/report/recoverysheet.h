// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace mettle::report {

/// The sheet with a workspace's recovery code, printed once and locked away: what it opens, the code, what to do with it.
/// The code stands in it as it is to be typed; whoever holds this value holds a key.
struct RecoverySheet
{
    QString title;
    QString what; ///< which file it opens, made when
    QString code;
    QString keepHeading;
    QStringList keep; ///< how to keep it
    QString useHeading;
    QStringList use; ///< how to use it

    friend bool operator==(const RecoverySheet &, const RecoverySheet &) = default;
};

} // namespace mettle::report
