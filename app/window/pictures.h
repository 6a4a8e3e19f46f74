// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>
#include <QTimer>

namespace mettle::shell {
class Window;
}

namespace mettle::app {

/// Draws places of the window into PNG files, one after the other, each once it stands still; then leaves the program.
/// Without files it does nothing.
class Pictures final : public QObject
{
    Q_OBJECT

public:
    /// `places` as in shell::Window::go, one for each file; none: what the program begins with.
    Pictures(shell::Window &window, QStringList places, QStringList files);

private:
    void wait();
    void look();
    void next();

    shell::Window &m_window;
    QStringList m_places;
    QStringList m_files;
    QTimer m_timer;
    QImage m_seen;
    qsizetype m_at = 0;
    int m_same = 0; ///< how many looks in a row found the same picture
    int m_looks = 0;
};

} // namespace mettle::app
