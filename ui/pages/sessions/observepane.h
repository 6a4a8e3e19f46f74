// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/observationgrid.h"
#include "ui/models/quickline.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;
class QStackedWidget;

namespace mettle::kit {
class Banner;
}

namespace mettle::pages {

class CompletePane;
class Curtain;
class GridView;
class Legend;
class MomentsPane;
class NoteEditor;
class ObserveHead;
class OthersPanel;
class QuickBar;

/// The Observe face of a session: one activity and one observer at a time, as moments, as my people or as the whole grid.
class ObservePane final : public QWidget
{
    Q_OBJECT

public:
    enum Face { Moments, Mine, Everybody };

    ObservePane(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Shows a session at its running, else its first activity that is not done.
    void show(const workspace::SessionDetail &detail);
    void retranslate();
    /// What takes the keys now: the grid, or what stands before it.
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] GridView *grid() const { return m_grid; }
    [[nodiscard]] QuickBar *quick() const { return m_quick; }
    [[nodiscard]] models::ObservationGridModel &model() { return m_model; }
    [[nodiscard]] int activityIndex() const { return m_index; }
    [[nodiscard]] Face face() const { return m_face; }
    void setFace(Face face);
    /// In full screen the page says itself what was done last.
    void setFullScreen(bool on);

signals:
    void backWanted();
    void fullScreenWanted(bool on);
    /// Marks that could not be written wait in their queue; 0 when none does any more.
    void marksWaiting(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void connectGrid();
    void connectHead();
    void connectFaces();
    void gridLoaded();
    void showActivity(int index);
    void showCorner();
    void chooseObserver(const Id<people::Observer> &observer);
    void nextObserver();
    void startOrPause();
    void takeTimes();
    void tickTimer();
    void showSaved();
    void showUnseen();
    void keepQuickLine(const models::QuickLine &line);
    void writeNote(int column, int row);
    void cycleAttendance(int column);
    void goToUnseen();
    void completeNow();
    void say(const Error &error);
    void drawCurtain(bool names);
    void openCurtain();
    [[nodiscard]] QStringList unseen() const;
    [[nodiscard]] const session::Activity *activity() const;
    [[nodiscard]] const people::Observer *observer() const;
    [[nodiscard]] people::Role role() const;

    workspace::Workspace &m_workspace;
    models::ObservationGridModel m_model;
    std::optional<workspace::SessionDetail> m_detail;
    int m_index = 0;
    std::optional<Id<people::Observer>> m_observer;
    Face m_face = Everybody;
    bool m_faceChosen = false; ///< by hand, for this session
    bool m_timeSaid = false; ///< that the time is up
    std::optional<std::pair<Id<people::Client>, std::optional<Id<framework::Item>>>> m_noteAt;
    QTimer m_clock;
    QTimer m_idle;
    std::optional<Id<session::Activity>> m_timeOf; ///< the activity whose time is below
    qint64 m_elapsedMs = 0;
    qint64 m_runningSince = -1;

    QStackedLayout *m_stack;
    QStackedWidget *m_faces;
    ObserveHead *m_head;
    kit::Banner *m_banner;
    GridView *m_grid;
    OthersPanel *m_others;
    MomentsPane *m_moments;
    QuickBar *m_quick;
    Legend *m_legend;
    CompletePane *m_complete;
    Curtain *m_curtain;
    NoteEditor *m_note;
};

} // namespace mettle::pages
