// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/clientfile.h"
#include "ui/kit/page.h"
#include "workspace/workspace.h"

class QStackedWidget;

namespace mettle::kit {
class Answers;
class Banner;
class Button;
class Chip;
class EmptyState;
class SidePanel;
class WithPanel;
}

namespace mettle::pages {

class ClientForm;
class ClientListPane;
class ClientPane;

/// All clients; one client with what was seen of them, what they plan, and what is kept.
class ClientsPage final : public kit::Page
{
    Q_OBJECT

public:
    ClientsPage(workspace::Workspace &workspace, kit::Answers &answers, QWidget *parent = nullptr);

    void open(const kit::Place &place) override;
    void retranslate() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] std::vector<kit::KeyHelp> keys() const override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

signals:
    /// Asks the window for a printed page of a client: "overview", "profile", "plan", "strengths".
    void printWanted(const QString &kind, const QString &id);

private:
    /// A tab of one client; its pane is made on the first visit.
    struct Tab
    {
        QString id;
        QString (*title)();
        std::function<ClientPane *()> make;
        ClientPane *pane = nullptr;
    };
    void makeTabs();
    void openClient(const Id<people::Client> &client);
    void loadFile();
    void step(int by);
    void showHead();
    void showConsents();
    void askNew();
    void askChange();
    void kept(const Id<people::Client> &client, bool isNew);
    void closeForm();
    void importPeople();
    [[nodiscard]] Tab &tab();

    workspace::Workspace &m_workspace;
    kit::Answers &m_answers;
    kit::Place m_place;
    std::optional<Id<people::Client>> m_client; ///< none: the list
    std::optional<operations::ClientFile> m_file;
    bool m_changeWanted = false; ///< before the file was there
    std::vector<Tab> m_tabs;

    kit::Banner *m_banner;
    QStackedWidget *m_stack;
    ClientListPane *m_list;
    kit::EmptyState *m_gone;
    kit::SidePanel *m_panel;
    kit::WithPanel *m_with;
    ClientForm *m_form;
    kit::Button *m_keep;
    kit::Button *m_add;
    kit::Button *m_import;
    kit::Button *m_change;
    kit::Button *m_print;
    kit::Chip *m_left;
    kit::Chip *m_consents;
};

} // namespace mettle::pages
