// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pictures.h"

#include "ui/shell/window.h"

#include <QCoreApplication>

namespace mettle::app {

namespace {

constexpr int BetweenLooks = 40; // ms
constexpr int StandsStill = 20; // looks in a row: the counts of the rail come a moment later, as does what works on a pool
constexpr int Patience = 250; // looks: a page with a running clock is taken as it is

} // namespace

Pictures::Pictures(shell::Window &window, QStringList places, QStringList files)
    : m_window(window)
    , m_places(std::move(places))
    , m_files(std::move(files))
{
    if (m_files.isEmpty())
        return;
    m_timer.setSingleShot(true);
    m_timer.setInterval(BetweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &Pictures::look);
    connect(&m_window, &shell::Window::firstPagePainted, this, &Pictures::wait);
}

void Pictures::wait()
{
    // What the page has asked of the file is answered before this is.
    m_window.workspace().post([](workspace::Desk &) { return true; }).then(this, [this](bool) { m_timer.start(); });
}

void Pictures::look()
{
    const QImage now = m_window.shown().grab().toImage();
    m_same = now == m_seen ? m_same + 1 : 0;
    m_seen = now;
    if (m_same < StandsStill && ++m_looks < Patience)
        return wait();
    if (!m_seen.save(m_files[m_at]))
        return QCoreApplication::exit(3);
    next();
}

void Pictures::next()
{
    if (++m_at == m_files.size())
        return QCoreApplication::exit(0);
    m_same = m_looks = 0;
    m_seen = {};
    m_window.go(m_places[m_at]);
    wait();
}

} // namespace mettle::app
