// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/todaywatch.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

class QStackedWidget;
class QVBoxLayout;

namespace mettle::kit {
class Banner;
class Card;
class Checklist;
class CountPill;
class EmptyState;
class Label;
class ProgressTrack;
class RowList;
class RowModel;
struct Row;
}

namespace mettle::pages {

/// What is due: today's session first, then the week's duties, each line a door; the first steps until they are done.
class TodayPage final : public kit::Page
{
    Q_OBJECT

public:
    TodayPage(workspace::Workspace &workspace, models::TodayWatch &watch, QWidget *parent = nullptr);

    void open(const kit::Place &place) override;
    void retranslate() override;
    [[nodiscard]] QStringList help() const override;

    /// How many lines are due: what the rail counts.
    [[nodiscard]] static int duties(const operations::Today &today);

private:
    void show();
    void showHead();
    void showSession();
    void showDuties();
    void addPeople(std::vector<kit::Row> &rows) const;
    void addPlans(std::vector<kit::Row> &rows) const;
    void showSteps();

    workspace::Workspace &m_workspace;
    models::TodayWatch &m_watch;
    std::optional<operations::Today> m_today;

    QStackedWidget *m_stack;
    kit::EmptyState *m_empty;
    kit::Banner *m_banner;
    kit::Card *m_session;
    QVBoxLayout *m_sessionBody;
    kit::Label *m_dutiesTitle;
    kit::CountPill *m_count;
    kit::Card *m_dutiesCard;
    kit::RowModel *m_duties;
    kit::RowList *m_list;
    kit::Label *m_nothing;
    kit::Card *m_stepsCard;
    kit::Label *m_stepsTitle;
    kit::Label *m_stepsCount;
    kit::ProgressTrack *m_track;
    kit::Checklist *m_steps;
};

} // namespace mettle::pages
