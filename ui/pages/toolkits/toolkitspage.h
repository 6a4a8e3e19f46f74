// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "operations/toolkits.h"
#include "ui/kit/page.h"
#include "workspace/views.h"
#include "workspace/workspace.h"

class QLineEdit;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace mettle::kit {
class Banner;
}

namespace mettle::pages {

class ActivityView;
class CourseView;
class RunForm;

/// The courses: what comes with the program and what was taken in. Argument: the id of a course or of one of its activities.
class ToolkitsPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit ToolkitsPage(workspace::Workspace &workspace, QWidget *parent = nullptr);

    void open(const kit::Place &place) override;
    void retranslate() override;
    [[nodiscard]] QStringList help() const override;
    [[nodiscard]] QWidget *searchField() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    /// What the page needs of the workspace.
    struct Shown
    {
        std::vector<operations::CourseOnShow> courses;
        framework::Catalogue catalogue; ///< whose behaviours the courses name
        std::vector<workspace::SessionRow> sessions; ///< to add an activity to, the latest first
        std::vector<people::Group> groups; ///< to hold a course with
        QDate today;
    };
    void load();
    void fill();
    void fillCourse(const operations::CourseOnShow &course);
    void select(const QString &id);
    void filter();
    void showChosen();
    void act();
    void addTo(const Id<session::Session> &session);
    void hold(const Id<people::Group> &group, const operations::CourseRunDetails &details);
    [[nodiscard]] const operations::CourseOnShow *chosenCourse() const;
    [[nodiscard]] const programme::ActivityTemplate *chosenActivity() const;

    workspace::Workspace &m_workspace;
    std::optional<Shown> m_shown;
    QString m_wanted;

    kit::Banner *m_banner;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QStackedWidget *m_stack;
    CourseView *m_course;
    ActivityView *m_activity;
    RunForm *m_run;
};

} // namespace mettle::pages
