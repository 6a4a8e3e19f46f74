// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/sessions.h"
#include "session/coverage.h"
#include "session/focus.h"
#include "workspace/views.h"
#include "workspace/workspace.h"

#include <QWidget>

namespace mettle::kit {
class Banner;
class Button;
class Card;
class Chip;
class EmptyState;
class Label;
}

namespace mettle::pages {

class ActivityList;
class ActivityModel;
class ActivitySheet;
class MatrixModel;
class MatrixView;
class SessionSheet;

/// What is planned of a session, as three questions side by side: what do we do, who watches whom, what will stay unseen.
/// Every change is saved at once.
class PreparePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreparePane(workspace::Workspace &workspace, QWidget *parent = nullptr);

    void show(const workspace::SessionDetail &detail);
    void retranslate();
    /// Opens the sheet with name, day, place, group and observers.
    void openDetails();
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] ActivityList *activities() const { return m_list; }
    [[nodiscard]] MatrixView *watching() const { return m_watchView; }
    [[nodiscard]] MatrixView *covering() const { return m_coverView; }

signals:
    /// The session is gone.
    void removed();

private:
    /// What the planning needs beside the session.
    struct Plan
    {
        std::vector<people::Group> groups;
        std::vector<people::Observer> observers;
        framework::Catalogue catalogue;
        std::vector<session::WatchPlan> watching; ///< in this session
        std::vector<session::Activity> course; ///< of all sessions of the group, this one's among them
        std::vector<session::WatchPlan> before; ///< in the group's other sessions
    };
    [[nodiscard]] static Result<Plan> read(workspace::Desk &desk, const workspace::SessionDetail &detail);
    [[nodiscard]] QWidget *buildActivities();
    [[nodiscard]] QWidget *buildWatching();
    [[nodiscard]] QWidget *buildCoverage();
    void load();
    void showPlan();
    void showActivities();
    void showWatching();
    void showCoverage();
    void showForecast();
    void addActivity();
    void openActivity(const Id<session::Activity> &activity);
    void turnWatcher(int row, int cell);
    void turnSkill(int row, int cell);
    void propose();
    void run(const std::function<Result<void>(workspace::Desk &)> &verb);
    [[nodiscard]] std::vector<session::Activity> tasks() const;
    [[nodiscard]] bool watches(const Id<session::Activity> &, const Id<people::Observer> &, const Id<people::Client> &) const;

    workspace::Workspace &m_workspace;
    std::optional<workspace::SessionDetail> m_detail;
    std::optional<Plan> m_plan;
    std::optional<Id<session::Activity>> m_toOpen; ///< just added: its sheet opens when it is there
    std::vector<std::optional<Id<framework::Item>>> m_coverRows; ///< the competence of each row; none for an area

    kit::Banner *m_banner;
    ActivityModel *m_model;
    ActivityList *m_list;
    kit::EmptyState *m_empty;
    MatrixModel *m_watchModel;
    MatrixView *m_watchView;
    MatrixModel *m_coverModel;
    MatrixView *m_coverView;
    kit::Label *m_activitiesTitle;
    kit::Label *m_minutes;
    kit::Button *m_change;
    kit::Button *m_add;
    kit::Label *m_hint;
    kit::Label *m_watchTitle;
    kit::Button *m_propose;
    kit::Label *m_watchFoot;
    kit::Label *m_watchLegend;
    kit::Label *m_forecast;
    kit::Label *m_coverTitle;
    kit::Chip *m_coverChip;
    ActivitySheet *m_activitySheet;
    SessionSheet *m_sessionSheet;
};

} // namespace mettle::pages
