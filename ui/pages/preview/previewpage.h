// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "ui/kit/page.h"
#include "ui/print/paper.h"
#include "workspace/workspace.h"

class QComboBox;
class QStackedWidget;

namespace mettle::kit {
class Answers;
class Banner;
class Busy;
class Button;
class EmptyState;
class Label;
class Segment;
}

namespace mettle::pages {

class SheetsView;

/// A document before it is printed or saved. Arguments: kind (overview, profile, plan, strengths of a client; grid, sheets
/// of a session), and the id of the client or the session.
class PreviewPage final : public kit::Page
{
    Q_OBJECT

public:
    PreviewPage(workspace::Workspace &workspace, kit::Answers &answers, QWidget *parent = nullptr);

    void open(const kit::Place &place) override;
    void retranslate() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] std::vector<kit::KeyHelp> keys() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    using Reports = std::vector<report::Report>;

    void load();
    void show();
    void showHead();
    void showPlace();
    void zoom(int steps);
    void print();
    void save(bool asHtml);
    /// Makes the bytes away from the GUI thread, and writes the file whole or not at all.
    void write(const QString &path, bool asHtml);
    void note(const QString &how);
    [[nodiscard]] print::Paper paper() const;
    [[nodiscard]] QString kindTitle() const;
    [[nodiscard]] bool isOfClient() const;

    workspace::Workspace &m_workspace;
    kit::Answers &m_answers;
    kit::Place m_place;
    Reports m_reports;
    int m_asked = 0; ///< answers to earlier questions come too late

    kit::Button *m_print;
    kit::Button *m_save;
    kit::Button *m_html;
    kit::Banner *m_banner;
    QComboBox *m_language;
    kit::Segment *m_paper;
    kit::Button *m_previous;
    kit::Label *m_where;
    kit::Button *m_next;
    kit::Button *m_smaller;
    kit::Button *m_larger;
    kit::Button *m_whole;
    SheetsView *m_list;
    SheetsView *m_sheets;
    kit::EmptyState *m_nothing;
    QStackedWidget *m_stack;
    kit::Busy *m_busy;
};

} // namespace mettle::pages
