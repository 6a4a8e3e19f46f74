// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/badges/known.h"
#include "workspace/workspace.h"

#include <QTimer>

class QStackedWidget;

namespace mettle::kit {
class Answers;
class Banner;
class Button;
class IconMark;
class Label;
}

namespace mettle::pages {

class AchievementsPane;
class IssuerPane;
class RegisterPane;
class VerifyPane;

/// Badges: what can be earned, the register, who signs, and the check of a badge of anybody. Tabs: achievements, register,
/// issuer, verify. Badge files may be dropped anywhere on it.
class BadgesPage final : public kit::Page
{
    Q_OBJECT

public:
    BadgesPage(workspace::Workspace &workspace, kit::Answers &answers, QWidget *parent = nullptr);

    void open(const kit::Place &place) override;
    void retranslate() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] std::vector<kit::KeyHelp> keys() const override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void load();
    void showKnown();
    void showTab();
    void go(const QString &tab);

    workspace::Workspace &m_workspace;
    QString m_tab;
    std::optional<KnownBadges> m_known;
    QTimer m_quiet; ///< many changes in a row are one look
    int m_asked = 0; ///< answers to earlier questions come too late

    kit::Button *m_new;
    kit::Button *m_export;
    kit::IconMark *m_keyMark;
    kit::Label *m_keyState;
    kit::Banner *m_banner;
    QStackedWidget *m_stack;
    AchievementsPane *m_achievements;
    RegisterPane *m_register;
    IssuerPane *m_issuer;
    VerifyPane *m_verify;
};

} // namespace mettle::pages
