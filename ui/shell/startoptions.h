// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace mettle::shell {

/// What the command line asks of the window.
struct StartOptions
{
    QString file;
    QString session; ///< straight to this session's Observe page
    QString page; ///< page id, or page/argument/tab
    QString language;
    QString scheme; ///< light, dark; empty: the user's
    QString picture; ///< grab the window into this PNG when it is idle, and leave
    QSize size { 1366, 768 };
    bool traceStart = false;
};

} // namespace mettle::shell
