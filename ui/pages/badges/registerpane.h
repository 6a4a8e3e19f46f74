// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/banner.h"
#include "ui/pages/badges/badgespage.h"

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace mettle::kit {
class Button;
class Field;
class Label;
class Table;
}

namespace mettle::pages {

class IssuerForm;
class RegisterModel;

/// The register and what can be done with the chosen rows: issue those that are due, save or revoke one that was issued.
class RegisterPane final : public QWidget
{
    Q_OBJECT

public:
    RegisterPane(workspace::Workspace &workspace, kit::Answers &answers, QWidget *parent = nullptr);

    void show(const BadgesPage::Known &known);
    void retranslate();
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void said(kit::Banner::Tone tone, const QString &text, const QString &strong, const QString &link);
    void refused(const mettle::Error &error);

private:
    QWidget *makeIssuePanel();
    QWidget *makeBadgePanel();
    void showPanel();
    void showOrders();
    void showBadge();
    void issue();
    void revoke();
    /// Asks for a folder and writes the badges into it, each as a picture and as a text.
    void save(const std::vector<Id<badge::IssuedBadge>> &badges);

    workspace::Workspace &m_workspace;
    kit::Answers &m_answers;
    QString m_issuer;
    bool m_sample = false;
    std::optional<Id<badge::IssuedBadge>> m_badge; ///< the issued one that the panel shows

    RegisterModel *m_model;
    kit::Table *m_table;
    QStackedWidget *m_panels;
    IssuerForm *m_form;

    kit::Label *m_title;
    kit::Label *m_sentence;
    QVBoxLayout *m_orders;
    QWidget *m_ordersBox = nullptr;
    QLineEdit *m_passphrase;
    kit::Field *m_passphraseField;
    kit::Banner *m_barrier;
    kit::Button *m_issue;
    kit::Label *m_wallets;

    kit::Label *m_badgeTitle;
    kit::Label *m_badgeText;
    kit::Button *m_save;
    QLineEdit *m_reason;
    kit::Field *m_reasonField;
    kit::Button *m_revoke;
};

} // namespace mettle::pages
