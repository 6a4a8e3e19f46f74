// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "workspace/views.h"
#include "workspace/workspace.h"

class QMenu;
class QStackedWidget;

namespace mettle::kit {
class Answers;
class Banner;
class Button;
class Label;
class EmptyState;
class RowList;
class RowModel;
}

namespace mettle::pages {

class ConcludePane;
class ObservePane;
class PreparePane;

/// All sessions; one session with its three faces: Prepare, Observe, Conclude.
class SessionsPage final : public kit::Page
{
    Q_OBJECT

public:
    SessionsPage(workspace::Workspace &workspace, kit::Answers &answers, QWidget *parent = nullptr);

    void open(const kit::Place &place) override;
    void retranslate() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] std::vector<kit::KeyHelp> keys() const override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void fullScreenChanged(bool on) override;
    [[nodiscard]] ObservePane *observe() const { return m_observe; }
    [[nodiscard]] PreparePane *prepare() const { return m_prepare; }
    [[nodiscard]] ConcludePane *conclude() const { return m_conclude; }

signals:
    /// Asks the window to show a printed page: "sheets" or "grid" of a session.
    void printWanted(const QString &kind, const QString &id);
    /// Marks that could not be written wait in their queue; 0 when none does any more.
    void marksWaiting(int count);

private:
    void load();
    void showList(const std::vector<workspace::SessionRow> &rows);
    void showSession(const workspace::SessionDetail &detail);
    void showHead();
    void showFacts();
    void buildFacts();
    void fillPrintMenu();
    void plan();
    [[nodiscard]] bool isObserving() const;

    workspace::Workspace &m_workspace;
    kit::Place m_place;
    bool m_arriving = false; ///< a place was asked for and is not shown yet
    std::optional<workspace::SessionDetail> m_detail;
    std::vector<workspace::SessionRow> m_rows;

    QStackedWidget *m_stack;
    kit::RowModel *m_model;
    kit::RowList *m_list;
    kit::EmptyState *m_empty;
    kit::Banner *m_banner;
    PreparePane *m_prepare;
    ObservePane *m_observe;
    ConcludePane *m_conclude;
    kit::Button *m_print;
    QMenu *m_printMenu;
    QWidget *m_facts;
    kit::Label *m_factsWords;
    kit::Button *m_change;
};

} // namespace mettle::pages
