// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QMenu;

namespace mettle::kit {
class Button;
class Label;
class ProgressTrack;
}

namespace mettle::pages {

class LookButton;

/// The head of the Observe face: where we are, the timer, the way to the other activities, who looks, and the screen.
class ObserveHead final : public QWidget
{
    Q_OBJECT

public:
    explicit ObserveHead(QWidget *parent = nullptr);

    void retranslate();
    void setActivity(const QString &where, const QString &title, bool timed);
    void setWays(bool previous, bool next);
    /// The time that ran and what was planned (0: nothing planned), in milliseconds.
    void setTime(qint64 elapsed, qint64 planned, bool running);
    void setObservers(const std::vector<people::Observer> &observers, const std::optional<Id<people::Observer>> &me);
    /// Who was not looked at after half the time; empty: nobody to name.
    void setUnseen(const QStringList &names);

signals:
    void backClicked();
    void startClicked();
    void previousClicked();
    void nextClicked();
    void unseenClicked();
    void observerChosen(const mettle::Id<mettle::people::Observer> &observer);
    void projectorClicked();
    void blankClicked();
    void fullScreenClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    bool m_running = false;
    QStringList m_names;
    kit::Button *m_back;
    kit::Label *m_where;
    kit::Label *m_title;
    kit::Label *m_time;
    kit::Label *m_planned;
    kit::ProgressTrack *m_track;
    kit::Button *m_start;
    kit::Button *m_previous;
    kit::Button *m_next;
    LookButton *m_unseen;
    kit::Button *m_me;
    kit::Button *m_projector;
    kit::Button *m_blank;
    kit::Button *m_full;
    QMenu *m_menu;
};

} // namespace mettle::pages
