// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QWidget>

class QLineEdit;

namespace mettle::kit {
class Button;
class Field;
class Label;
}

namespace mettle::pages {

/// Says once who signs the badges, and with which passphrase the key is sealed.
class IssuerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit IssuerForm(workspace::Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// What the workspace says of the organisation; kept where nothing was typed yet.
    void suggest(const QString &name);

signals:
    void made();

private:
    void make();

    workspace::Workspace &m_workspace;
    kit::Label *m_title;
    kit::Label *m_text;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_email;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    kit::Field *m_nameField;
    kit::Field *m_urlField;
    kit::Field *m_emailField;
    kit::Field *m_passphraseField;
    kit::Field *m_againField;
    kit::Button *m_make;
};

} // namespace mettle::pages
