// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/banner.h"
#include "ui/pages/badges/badgefiles.h"
#include "ui/pages/badges/known.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace mettle::kit {
class Answers;
class Busy;
class ChoiceChip;
class EmptyState;
class Label;
class Table;
}

namespace mettle::pages {

class ConsentPanel;
class IssuedPanel;
class IssuePanel;
class RegisterModel;

/// The register and what can be done with its rows: issue those that are due, ask who was not asked yet, save or revoke one
/// that was issued.
class RegisterPane final : public QWidget
{
    Q_OBJECT

public:
    RegisterPane(workspace::Workspace &workspace, kit::Answers &answers, QWidget *parent = nullptr);

    void show(const KnownBadges &known);
    void retranslate();
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }
    /// Asks for a file and writes the rows that are shown into it, as a table.
    void exportList();

signals:
    void said(kit::Banner::Tone tone, const QString &text);
    void refused(const mettle::Error &error);
    void issuerWanted();
    /// A badge that was issued, to be checked as anybody would.
    void verifyWanted(const QString &name, const QByteArray &bytes);

private:
    QWidget *makeTable();
    void filter();
    void showCounts();
    void showPanel();
    void issue();
    void giveConsent();
    void revoke();
    void verify();
    /// Asks for a folder and writes the badges into it, each as a picture and as a text.
    void save(const std::vector<Id<badge::IssuedBadge>> &badges);
    void write(const std::vector<BadgeFile> &files, const QString &folder);
    [[nodiscard]] const workspace::IssuedRow *chosen() const;

    workspace::Workspace &m_workspace;
    kit::Answers &m_answers;
    bool m_hasIssuer = false;

    RegisterModel *m_model;
    QLineEdit *m_search;
    std::vector<kit::ChoiceChip *> m_states;
    kit::Label *m_counts;
    QStackedWidget *m_lists;
    kit::Table *m_table;
    kit::Label *m_nothing;
    QStackedWidget *m_panels;
    kit::EmptyState *m_noIssuer;
    IssuePanel *m_issue;
    ConsentPanel *m_consent;
    IssuedPanel *m_issued;
    kit::Busy *m_busy;
};

} // namespace mettle::pages
