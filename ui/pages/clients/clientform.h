// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/people.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace mettle::kit {
class Field;
}

namespace mettle::pages {

/// What is asked of a new client, and of one who is changed; only a name or a pseudonym is needed.
class ClientForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientForm(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// An empty form; who comes next keeps the group, the coach and the languages of the one before.
    void askNew();
    void askChange(const people::Client &client);
    void retranslate();
    /// Keeps what is in the form; kept() follows, or the sentence stands beside its field.
    void keep();
    void focusFirst();

signals:
    void kept(const mettle::Id<mettle::people::Client> &client, bool isNew);
    void refused(const mettle::Error &error);

private:
    void load();
    void fillChoices(const std::vector<people::Group> &groups, const std::vector<people::Observer> &observers);
    void showErrors(const Error &error);
    [[nodiscard]] bool yearIsRight();

    workspace::Workspace &m_workspace;
    std::optional<people::Client> m_changed; ///< none: a new one
    std::vector<people::Observer> m_observers;

    QLineEdit *m_name;
    QLineEdit *m_callName;
    QLineEdit *m_pseudonym;
    QPlainTextEdit *m_note;
    QComboBox *m_group;
    QComboBox *m_coach;
    QComboBox *m_language;
    QComboBox *m_second;
    QLineEdit *m_email;
    QLineEdit *m_year;
    kit::Field *m_nameField;
    kit::Field *m_callNameField;
    kit::Field *m_pseudonymField;
    kit::Field *m_noteField;
    kit::Field *m_groupField;
    kit::Field *m_coachField;
    kit::Field *m_languageField;
    kit::Field *m_secondField;
    kit::Field *m_emailField;
    kit::Field *m_yearField;
};

} // namespace mettle::pages
