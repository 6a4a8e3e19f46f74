// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "ui/kit/page.h"
#include "workspace/views.h"
#include "workspace/workspace.h"

class QComboBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace mettle::kit {
class Banner;
class Label;
}

namespace mettle::pages {

class ItemView;

/// The lists of skills, to look things up. Argument: the id of a framework, or of one of its items.
class FrameworksPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit FrameworksPage(workspace::Workspace &workspace, QWidget *parent = nullptr);

    void open(const kit::Place &place) override;
    void retranslate() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    /// What is shown of the workspace: its frameworks, and one of them whole.
    struct Shown
    {
        std::vector<workspace::FrameworkRow> frameworks;
        framework::Catalogue catalogue;
    };
    void load(const QString &wanted);
    void fill();
    void fillBelow(QTreeWidgetItem *root);
    void select(const QString &id);
    void filter();
    void showChosen();
    void showHead();

    workspace::Workspace &m_workspace;
    std::optional<Shown> m_shown;
    QString m_wanted;

    kit::Banner *m_banner;
    QComboBox *m_frameworks;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    kit::Label *m_found; ///< how many lines hold the words, or that none does
    ItemView *m_item;
};

} // namespace mettle::pages
