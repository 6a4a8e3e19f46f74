// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/profile.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace mettle::kit {
class Banner;
class Button;
class Label;
class SidePanel;
class WithPanel;
}

namespace mettle::pages {

class ProfileList;

/// The coach's profile: a row for each skill with its bar, and why it says so beside it; confirm, or decide otherwise.
class ProfilePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void load(const Id<people::Client> &client);
    void retranslate();
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] kit::Button *confirmButton() const { return m_confirm; }

signals:
    /// Name and one sentence for the page's header.
    void headline(const QString &name, const QString &about);

private:
    struct Loaded
    {
        operations::ClientProfile shown;
        std::vector<framework::Target> targets;
        QStringList groups;
        QString owner;
    };
    void reload();
    void show();
    void showWhy();
    void confirm();
    void decide();
    void run(const std::function<Result<void>(workspace::Desk &)> &verb);
    [[nodiscard]] const profile::Position *current() const;

    workspace::Workspace &m_workspace;
    std::optional<Id<people::Client>> m_client;
    std::optional<Id<framework::Target>> m_target;
    std::optional<Loaded> m_loaded;

    kit::Banner *m_banner;
    kit::Label *m_targetLabel;
    QComboBox *m_targets;
    ProfileList *m_list;
    kit::SidePanel *m_panel;
    kit::WithPanel *m_with;
    kit::Button *m_confirm;
    kit::Button *m_otherwise;
    QWidget *m_why = nullptr; ///< what stands in the panel
    QWidget *m_form = nullptr;
};

} // namespace mettle::pages
