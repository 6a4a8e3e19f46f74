// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

namespace mettle::cli {

/// How far long work is, as a line on stderr that goes away at the end; on a terminal only, nothing in a pipe.
class ProgressBar
{
public:
    ProgressBar();
    ~ProgressBar();
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    [[nodiscard]] const Progress *progress() const { return &m_progress; }
    void show(int done, int total);

private:
    bool m_terminal;
    int m_shown = -1; ///< per cent
    Progress m_progress;
};

} // namespace mettle::cli
