// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/badges/known.h"
#include "workspace/workspace.h"

#include <QWidget>

class QStackedWidget;

namespace mettle::kit {
class EmptyState;
class Label;
class RowList;
}

namespace mettle::pages {

class AchievementForm;
class AchievementModel;
class PicturePanel;

/// What can be earned: the list, the picture and the form of the chosen one. Every change is saved at once.
class AchievementsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit AchievementsPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~AchievementsPane() override;

    void show(const KnownBadges &known);
    void retranslate();
    /// Begins a new one: it is made when the user says so.
    void startNew();
    /// Saves what was typed: the user goes elsewhere.
    void finish();

signals:
    void refused(const mettle::Error &error);

private:
    void showChosen();
    void save();
    void make();

    workspace::Workspace &m_workspace;
    std::optional<KnownBadges> m_known;
    std::optional<Id<badge::Achievement>> m_chosen;
    bool m_new = false;

    QStackedWidget *m_stack;
    kit::EmptyState *m_empty;
    AchievementModel *m_model;
    kit::RowList *m_list;
    kit::Label *m_note;
    PicturePanel *m_picture;
    AchievementForm *m_form;
};

} // namespace mettle::pages
