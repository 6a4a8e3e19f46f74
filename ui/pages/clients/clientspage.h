// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "workspace/views.h"
#include "workspace/workspace.h"

class QLineEdit;
class QStackedWidget;

namespace mettle::kit {
class Answers;
class Banner;
class Button;
class EmptyState;
class Field;
class RowList;
class RowModel;
}

namespace mettle::pages {

class PlanPane;
class ProfilePane;

/// All clients; one client with what was seen of them and what they plan.
class ClientsPage final : public kit::Page
{
    Q_OBJECT

public:
    ClientsPage(workspace::Workspace &workspace, kit::Answers &answers, QWidget *parent = nullptr);

    void open(const kit::Place &place) override;
    void retranslate() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

signals:
    /// Asks the window for a printed page of a client: "overview", "profile", "plan", "strengths".
    void printWanted(const QString &kind, const QString &id);

private:
    void load();
    void showList(const std::vector<workspace::ClientRow> &rows);
    void showHead();
    void addClient();
    void importPeople();

    workspace::Workspace &m_workspace;
    kit::Answers &m_answers;
    kit::Place m_place;
    std::vector<workspace::ClientRow> m_rows;
    QString m_name;
    QString m_about;

    QStackedWidget *m_stack;
    kit::Banner *m_banner;
    QLineEdit *m_search;
    QLineEdit *m_newName;
    kit::Field *m_newField;
    kit::Button *m_add;
    kit::Button *m_import;
    kit::Button *m_print;
    kit::RowModel *m_model;
    kit::RowList *m_list;
    kit::EmptyState *m_empty;
    ProfilePane *m_profile;
    PlanPane *m_plan;
};

} // namespace mettle::pages
