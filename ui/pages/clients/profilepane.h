// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/profile.h"
#include "ui/pages/clients/clientpane.h"

class QComboBox;

namespace mettle::kit {
class Button;
class Label;
class SidePanel;
class WithPanel;
}

namespace mettle::pages {

class DecisionForm;
class ProfileHead;
class ProfileLegend;
class ProfileList;
class WhyView;

/// The coach's profile: a row for each skill with its bar, and why it says so beside it; confirm, or decide otherwise.
class ProfilePane final : public ClientPane
{
    Q_OBJECT

public:
    explicit ProfilePane(workspace::Workspace &workspace, QWidget *parent = nullptr);

    void retranslate() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] ProfileList *list() const { return m_list; }
    [[nodiscard]] kit::Button *confirmButton() const { return m_confirm; }
    [[nodiscard]] kit::Button *otherwiseButton() const { return m_otherwise; }

protected:
    void opened(bool another, const QStringList &more) override;
    void reload() override;
    [[nodiscard]] bool concerns(const workspace::ChangeSet &changes) const override;

private:
    struct Loaded
    {
        operations::ClientProfile shown;
        std::vector<framework::Target> targets;
        QString owner;
    };
    void show();
    void showTargets();
    void showWhy();
    void confirm();
    void confirmAll();
    void decide();
    void keepDecision(const std::optional<int> &level, framework::Stability stability, const QString &reason);
    [[nodiscard]] const profile::Position *current() const;

    std::optional<Id<framework::Target>> m_target;
    bool m_noTarget = false; ///< the coach chose to look without one
    std::optional<Loaded> m_loaded;

    kit::Label *m_targetLabel;
    QComboBox *m_targets;
    kit::Button *m_confirmAll;
    ProfileLegend *m_legend;
    ProfileList *m_list;
    ProfileHead *m_head;
    kit::SidePanel *m_panel;
    kit::WithPanel *m_with;
    kit::Button *m_confirm;
    kit::Button *m_otherwise;
    WhyView *m_why = nullptr;
    DecisionForm *m_form = nullptr;
};

} // namespace mettle::pages
