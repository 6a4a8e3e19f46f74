// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/observationgrid.h"
#include "ui/models/quickline.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QStackedLayout;

namespace mettle::kit {
class Banner;
class Button;
class Chip;
class Label;
class ProgressTrack;
}

namespace mettle::pages {

class GridView;
class Legend;
class NoteEditor;

/// The Observe face of a session: activity, timer, observer, the grid, the quick line and the legend.
class ObservePane final : public QWidget
{
    Q_OBJECT

public:
    ObservePane(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a session at its running, else its first activity that is not done.
    void show(const workspace::SessionDetail &detail);
    void retranslate();
    [[nodiscard]] GridView *grid() const { return m_grid; }
    [[nodiscard]] models::ObservationGridModel &model() { return m_model; }

signals:
    void backWanted();
    void fullScreenWanted(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    void buildFoot();
    void showActivity(int index);
    void chooseObserver(const Id<people::Observer> &observer);
    void fillObservers();
    void startOrPause();
    void tickTimer();
    void showSaved();
    void showUnseen();
    void readQuickLine();
    void keepQuickLine();
    void cycleAttendance(int column);
    void say(const Error &error);
    void setBlank(bool on);
    [[nodiscard]] const session::Activity *activity() const;
    [[nodiscard]] const people::Observer *observer() const;

    workspace::Workspace &m_workspace;
    models::ObservationGridModel m_model;
    std::optional<workspace::SessionDetail> m_detail;
    std::vector<session::Activity> m_activities; ///< without "between tasks" first, it comes last
    int m_index = 0;
    std::optional<Id<people::Observer>> m_observer;
    models::QuickLine m_quick;
    QTimer m_clock;
    qint64 m_elapsedMs = 0;
    qint64 m_runningSince = -1;

    QStackedLayout *m_stack;
    QWidget *m_blank;
    kit::Label *m_where;
    kit::Label *m_title;
    kit::Label *m_time;
    kit::Label *m_planned;
    kit::ProgressTrack *m_track;
    kit::Button *m_start;
    kit::Button *m_previous;
    kit::Button *m_next;
    kit::Chip *m_unseen;
    kit::Button *m_me;
    kit::Button *m_blankButton;
    kit::Button *m_full;
    QMenu *m_observers;
    kit::Banner *m_banner;
    GridView *m_grid;
    QLineEdit *m_line;
    kit::Label *m_becomes;
    kit::Chip *m_who;
    kit::Chip *m_what;
    kit::Label *m_saved;
    Legend *m_legend;
    NoteEditor *m_note;
};

} // namespace mettle::pages
