// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/toolkits.h"
#include "ui/kit/card.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QTimeEdit;

namespace mettle::kit {
class Button;
class Field;
class Label;
}

namespace mettle::pages {

/// Asks with which group a course is held, from when, and how often: enough to make its sessions.
class RunForm final : public kit::Card
{
    Q_OBJECT

public:
    explicit RunForm(QWidget *parent = nullptr);

    void retranslate();
    /// Begins anew, for a course of so many half days.
    void begin(int units, const std::vector<people::Group> &groups, const QDate &today);

signals:
    void wanted(const mettle::Id<mettle::people::Group> &group, const mettle::operations::CourseRunDetails &details);
    void cancelled();

private:
    [[nodiscard]] std::vector<QDate> days() const;
    void showDays();

    int m_units = 0;
    QComboBox *m_group;
    QDateEdit *m_first;
    QComboBox *m_rhythm;
    QTimeEdit *m_start;
    QLineEdit *m_place;
    kit::Field *m_groupField;
    kit::Field *m_firstField;
    kit::Field *m_rhythmField;
    kit::Field *m_startField;
    kit::Field *m_placeField;
    kit::Label *m_days;
    kit::Button *m_go;
    kit::Button *m_cancel;
};

} // namespace mettle::pages
