// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progressbar.h"

#include <cstdio>
#include <string>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace mettle::cli {

namespace {

constexpr int Width = 40;

bool onTerminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

ProgressBar::ProgressBar()
    : m_terminal(onTerminal())
    , m_progress([this](int done, int total) { show(done, total); })
{
}

ProgressBar::~ProgressBar()
{
    if (m_shown >= 0)
        std::fputs("\r\033[K", stderr); // the line is free again
}

void ProgressBar::show(int done, int total)
{
    const int percent = total > 0 ? int(100LL * done / total) : 0;
    if (!m_terminal || percent == m_shown)
        return;
    m_shown = percent;
    const size_t filled = size_t(percent) * Width / 100;
    std::fprintf(stderr, "\r[%s%s] %3d %%", std::string(filled, '#').c_str(), std::string(Width - filled, ' ').c_str(), percent);
    std::fflush(stderr);
}

} // namespace mettle::cli
