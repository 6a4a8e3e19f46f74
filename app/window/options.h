// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace mettle::app {

/// What the command line asks of the window.
struct Options
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

/// Reads the arguments; unknown ones are an error that is returned as text.
[[nodiscard]] QString readOptions(const QStringList &arguments, Options &options);

} // namespace mettle::app
