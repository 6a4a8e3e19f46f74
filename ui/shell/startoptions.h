// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

namespace mettle::shell {

/// What the command line asks of the window.
struct StartOptions
{
    QString file;
    QString session; ///< straight to this session's Observe page
    QStringList pages; ///< where to begin: page id, or page/argument,argument/tab; more than one only with as many pictures
    QString language;
    QString scheme; ///< light, dark; empty: the user's
    QStringList pictures; ///< draw the window at each of `pages` into a PNG once it stands still, and leave
    QSize size; ///< of the window; none: what it was the last time
    bool traceStart = false;
};

} // namespace mettle::shell
