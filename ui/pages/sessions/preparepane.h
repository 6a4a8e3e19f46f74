// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/sessions.h"
#include "profile/profile.h"
#include "workspace/views.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QTimeEdit;
class QVBoxLayout;

namespace mettle::kit {
class Banner;
class Button;
class Card;
class Field;
class Label;
}

namespace mettle::pages {

/// What is planned of a session: when and where, with whom, what they do, who watches. Every change is saved at once.
class PreparePane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreparePane(workspace::Workspace &workspace, QWidget *parent = nullptr);

    void show(const workspace::SessionDetail &detail);
    void retranslate();
    [[nodiscard]] QLineEdit *activityTitle() const { return m_newTitle; }

signals:
    void printWanted(const QString &kind);

private:
    struct Choices
    {
        std::vector<people::Group> groups;
        std::vector<people::Observer> observers;
        framework::Catalogue catalogue;
    };
    void showChoices(const Choices &choices);
    void showActivities();
    void keepDetails();
    void addActivity();
    [[nodiscard]] QWidget *activityRow(const session::Activity &activity, int place, int count);
    void changeActivity(const session::Activity &activity, const std::function<void(operations::ActivityDetails &)> &change);
    void run(const std::function<Result<void>(workspace::Desk &)> &verb);

    workspace::Workspace &m_workspace;
    std::optional<workspace::SessionDetail> m_detail;
    bool m_filling = false;

    kit::Banner *m_banner;
    kit::Card *m_whenCard;
    kit::Card *m_whatCard;
    kit::Card *m_whoCard;
    QLineEdit *m_title;
    QDateEdit *m_date;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QLineEdit *m_place;
    QComboBox *m_group;
    kit::Field *m_titleField;
    kit::Field *m_dateField;
    kit::Field *m_startField;
    kit::Field *m_endField;
    kit::Field *m_placeField;
    kit::Field *m_groupField;
    QVBoxLayout *m_activities;
    QLineEdit *m_newTitle;
    kit::Field *m_newField;
    kit::Button *m_add;
    QListWidget *m_observers;
    QLineEdit *m_newObserver;
    kit::Field *m_newObserverField;
    kit::Label *m_people;
    kit::Button *m_sheets;
    kit::Button *m_grid;
};

} // namespace mettle::pages
