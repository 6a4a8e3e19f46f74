// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "operations/badges.h"
#include "ui/kit/page.h"
#include "workspace/views.h"
#include "workspace/workspace.h"

class QStackedWidget;

namespace mettle::kit {
class Answers;
class Banner;
}

namespace mettle::pages {

class AchievementsPane;
class RegisterPane;
class VerifyPane;

/// Badges: the register, what can be earned, and the check of a badge of anybody. Tabs: register, achievements, verify.
class BadgesPage final : public kit::Page
{
    Q_OBJECT

public:
    BadgesPage(workspace::Workspace &workspace, kit::Answers &answers, QWidget *parent = nullptr);

    void open(const kit::Place &place) override;
    void retranslate() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] std::vector<kit::KeyHelp> keys() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

    /// What the page knows of the workspace.
    struct Known
    {
        std::vector<operations::DueBadge> due;
        std::vector<workspace::IssuedRow> issued;
        std::vector<badge::Achievement> achievements;
        std::vector<badge::Issuer> issuers;
        people::WorkspaceInfo info;
    };

private:
    void load();
    void showKnown();
    void showTab();

    workspace::Workspace &m_workspace;
    QString m_tab;
    std::optional<Known> m_known;

    kit::Banner *m_banner;
    QStackedWidget *m_stack;
    RegisterPane *m_register;
    AchievementsPane *m_achievements;
    VerifyPane *m_verify;
};

} // namespace mettle::pages
