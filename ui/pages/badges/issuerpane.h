// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/banner.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/pages/badges/known.h"
#include "workspace/workspace.h"

class QLineEdit;

namespace mettle::kit {
class Busy;
class Button;
class Card;
class Field;
class Label;
}

namespace mettle::pages {

/// Who signs the badges. The first time it makes the key, sealed by a passphrase of its own; later it shows the key and what
/// the organisation says of itself, which may be changed.
class IssuerPane final : public kit::ScrollColumn
{
    Q_OBJECT

public:
    explicit IssuerPane(workspace::Workspace &workspace, QWidget *parent = nullptr);

    void show(const KnownBadges &known);
    void retranslate();
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void said(kit::Banner::Tone tone, const QString &text);

private:
    void makeDetails();
    void makeKeyCard();
    void showWords();
    void makeKey();
    void change();
    void refuse(const Error &error);

    workspace::Workspace &m_workspace;
    std::optional<badge::Issuer> m_issuer;
    std::optional<badge::IssuerKey> m_key;

    kit::Card *m_details;
    kit::Label *m_title;
    kit::Label *m_text;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_email;
    kit::Field *m_nameField;
    kit::Field *m_urlField;
    kit::Field *m_emailField;
    kit::Card *m_keyCard;
    kit::Label *m_keyTitle;
    kit::Label *m_keyText;
    QWidget *m_keyForm;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    kit::Field *m_passphraseField;
    kit::Field *m_againField;
    kit::Button *m_make;
    QWidget *m_keyFacts;
    kit::Label *m_identifierTitle;
    kit::Label *m_identifier;
    kit::Button *m_copy;
    kit::Label *m_advice;
    kit::Busy *m_busy;
};

} // namespace mettle::pages
