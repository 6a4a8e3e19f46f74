// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "ui/kit/page.h"
#include "ui/print/paper.h"
#include "workspace/workspace.h"

class QComboBox;

namespace mettle::kit {
class Answers;
class Banner;
class Button;
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
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    using Reports = std::vector<report::Report>;

    void load();
    void show();
    void showHead();
    void print();
    void save();
    void note();
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
    kit::Banner *m_banner;
    QComboBox *m_language;
    kit::Segment *m_paper;
    SheetsView *m_sheets;
};

} // namespace mettle::pages
