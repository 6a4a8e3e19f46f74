// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/sessions.h"
#include "ui/kit/overlay.h"
#include "workspace/views.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QListWidget;
class QTimeEdit;

namespace mettle::kit {
class Button;
class Field;
class Label;
}

namespace mettle::pages {

/// When, where, with whom: the session itself, over the page. Every change is asked for at once.
class SessionSheet final : public kit::Overlay
{
    Q_OBJECT

public:
    explicit SessionSheet(QWidget *host);

    void retranslate();
    /// What there is to choose from, and the session as the file has it.
    void fill(const workspace::SessionDetail &detail, const std::vector<people::Group> &groups,
              const std::vector<people::Observer> &observers);
    void showError(const Error &error);
    [[nodiscard]] QLineEdit *title() const { return m_title; }

signals:
    void changed(const mettle::operations::SessionDetails &details);
    /// Somebody who is not in the list yet is to watch as well.
    void observerWanted(const QString &name);
    void removeWanted();

protected:
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void arrange();
    void keep();

    std::optional<session::Session> m_session;
    bool m_filling = false;
    kit::Label *m_head;
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
    kit::Label *m_people;
    kit::Label *m_observersTitle;
    QListWidget *m_observers;
    QLineEdit *m_newObserver;
    kit::Button *m_remove;
    kit::Button *m_done;
};

} // namespace mettle::pages
