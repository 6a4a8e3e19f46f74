// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/observationgrid.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace mettle::kit {
class Button;
class Flow;
class Label;
}

namespace mettle::pages {

class LevelButtons;

/// The other face of the grid, for one person who watches many: who, one sentence, which skill; the mark may come later.
/// What is written here stands in the grid as well.
class MomentsPane final : public QWidget
{
    Q_OBJECT

public:
    MomentsPane(models::ObservationGridModel &model, workspace::Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] QLineEdit *words() const { return m_words; }

signals:
    void saved();
    void failed(const mettle::Error &error);
    /// Esc: to the grid.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildPeople();
    [[nodiscard]] QWidget *buildEntry();
    void showPeople();
    void showSkills();
    void showMoments();
    [[nodiscard]] QWidget *momentRow(const session::Note &note);
    void choosePerson(int column);
    void takeNumber();
    void keep();
    void place(const session::Note &note, const Id<framework::Item> &competence);

    models::ObservationGridModel &m_model;
    workspace::Workspace &m_workspace;
    int m_person = -1;
    std::optional<Id<framework::Item>> m_skill;
    QString m_signature; ///< of what the list of moments shows

    QGridLayout *m_people;
    QButtonGroup *m_group;
    kit::Label *m_peopleTitle;
    kit::Label *m_question;
    QLineEdit *m_words;
    kit::Label *m_skillTitle;
    kit::Flow *m_skills;
    kit::Label *m_markTitle;
    LevelButtons *m_levels;
    kit::Button *m_keep;
    kit::Label *m_listTitle;
    QVBoxLayout *m_list;
};

} // namespace mettle::pages
