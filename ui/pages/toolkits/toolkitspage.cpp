// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/toolkits/toolkitspage.h"

#include "operations/lookup.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/icon.h"
#include "ui/kit/space.h"
#include "ui/kit/theme.h"
#include "ui/pages/toolkits/activityview.h"
#include "ui/pages/toolkits/courseview.h"
#include "ui/pages/toolkits/runform.h"

#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using operations::CourseOnShow;
using programme::ActivityTemplate;
using programme::Kind;
using workspace::Desk;
using workspace::Reader;

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int SearchRole = Qt::UserRole + 1;
constexpr int ShownSessions = 12;

QString words()
{
    return QLocale().name();
}

QStringView iconOf(const std::optional<Kind> &kind)
{
    if (!kind)
        return u"clock";
    switch (*kind) {
    case Kind::GroupTask:
        return u"system-users";
    case Kind::Alone:
        return u"user";
    case Kind::RolePlay:
        return u"dialog-messages";
    case Kind::RealWork:
        return u"configure";
    case Kind::DailyLife:
        return u"go-home";
    }
    return u"clock";
}

QString audienceWords(programme::Audience audience)
{
    switch (audience) {
    case programme::Audience::Clients:
        return ToolkitsPage::tr("for clients");
    case programme::Audience::ServiceProviders:
        return ToolkitsPage::tr("for service providers");
    case programme::Audience::Trainers:
        break;
    }
    return ToolkitsPage::tr("for future trainers");
}

/// What a search looks in: titles and purposes in every language, and the skills that can be seen.
QString searchText(const ActivityTemplate &activity, const framework::Catalogue &catalogue)
{
    QStringList all;
    const auto add = [&](const Text &text) {
        for (const QString &language : text.languages())
            all << text.exact(language);
    };
    add(activity.title);
    add(activity.purpose);
    for (const auto &id : activity.items)
        if (const framework::Item *skill = catalogue.competenceOf(id))
            add(skill->title);
    return folded(all.join(u' '));
}

} // namespace

ToolkitsPage::ToolkitsPage(workspace::Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_banner(new Banner)
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_stack(new QStackedWidget)
    , m_course(new CourseView)
    , m_activity(new ActivityView)
    , m_run(new RunForm)
{
    m_banner->hide();
    body()->addWidget(m_banner);
    auto *both = new QHBoxLayout;
    setSpace(both, { 0, 0, 0, 0 }, 14);
    auto *card = new Card;
    setLogicalSize(card, 300, 0);
    setSpace(card->body(), { 12, 12, 12, 12 }, 8);
    card->body()->addWidget(m_search);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    card->body()->addWidget(m_tree, 1);
    both->addWidget(card);
    m_run->hide();
    m_course->setTop(m_run);
    m_stack->addWidget(m_course);
    m_stack->addWidget(m_activity);
    both->addWidget(m_stack, 1);
    body()->addLayout(both, 1);

    connect(m_search, &QLineEdit::textChanged, this, &ToolkitsPage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ToolkitsPage::showChosen);
    connect(header()->primary(), &QPushButton::clicked, this, &ToolkitsPage::act);
    connect(m_run, &RunForm::wanted, this, &ToolkitsPage::hold);
    connect(m_run, &RunForm::cancelled, this, [this] {
        m_run->hide();
        m_tree->setFocus();
    });
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (changes.touches<programme::Course>() || changes.touches<session::Session>() || changes.touches<people::Group>())
            load();
    });
}

void ToolkitsPage::open(const Place &place)
{
    m_wanted = place.arguments.value(0);
    m_banner->hide();
    load();
}

void ToolkitsPage::load()
{
    m_workspace.post([](Desk &desk) -> Result<Shown> {
        METTLE_LET(courses, operations::coursesOnShow(desk));
        METTLE_LET(framework, operations::defaultFramework(desk));
        const QDate today = desk.today();
        return desk.ask([&](const Reader &reader) {
            Shown shown { std::move(courses), *reader.catalogue(framework), reader.sessions(ShownSessions), reader.groups(),
                          today };
            shown.catalogue.makeIndex();
            return shown;
        });
    }).then(this, [this](Result<Shown> shown) {
        if (!shown)
            return m_banner->say(shown.error(), words());
        m_shown = *std::move(shown);
        fill();
    });
}

void ToolkitsPage::fill()
{
    const QTreeWidgetItem *now = m_tree->currentItem();
    const QString chosen = !m_wanted.isEmpty() ? std::exchange(m_wanted, {}) : now ? now->data(0, IdRole).toString() : QString();
    m_tree->clear();
    for (const CourseOnShow &course : m_shown->courses)
        fillCourse(course);
    filter();
    select(chosen);
}

void ToolkitsPage::fillCourse(const CourseOnShow &course)
{
    const programme::Toolkit &toolkit = course.toolkit;
    QFont strong = m_tree->font();
    strong.setWeight(theme().strongWeight());
    const auto line = [&](auto *parent, const QString &text, const QString &id) {
        auto *made = new QTreeWidgetItem(parent, { text });
        made->setData(0, IdRole, id);
        made->setToolTip(0, text);
        made->setSizeHint(0, { 0, theme().px(28) });
        return made;
    };
    const QString title = toolkit.course.title.in(words());
    auto *root = line(m_tree, title, toolkit.course.id.toString());
    root->setFont(0, strong);
    root->setIcon(0, icon(u"bookmarks"));
    root->setToolTip(0, tr("%1, %2").arg(title, audienceWords(toolkit.course.audience)));
    int number = 0;
    for (const programme::Unit &unit : toolkit.units) {
        auto *below = line(root, tr("%1  %2").arg(++number).arg(unit.title.in(words())), toolkit.course.id.toString());
        below->setFont(0, strong);
        for (const ActivityTemplate &activity : toolkit.activities) {
            if (activity.unit != unit.id)
                continue;
            auto *made = line(below, activity.title.in(words()), activity.id.toString());
            made->setIcon(0, icon(iconOf(activity.kind)));
            made->setData(0, SearchRole, searchText(activity, m_shown->catalogue));
        }
    }
    root->setExpanded(true);
}

void ToolkitsPage::select(const QString &id)
{
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (id.isEmpty() || (*it)->data(0, IdRole).toString() != id)
            continue;
        m_tree->setCurrentItem(*it);
        m_tree->scrollToItem(*it);
        return;
    }
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void ToolkitsPage::filter()
{
    const QString wanted = folded(m_search->text());
    std::vector<QTreeWidgetItem *> lines; // children stand behind their parents: backwards, a parent knows what stays below it
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        lines.push_back(*it);
    for (auto it = lines.rbegin(); it != lines.rend(); ++it) {
        bool below = false;
        for (int child = 0; child < (*it)->childCount(); ++child)
            below = below || !(*it)->child(child)->isHidden();
        (*it)->setHidden(!wanted.isEmpty() && !below && !(*it)->data(0, SearchRole).toString().contains(wanted));
        if (!wanted.isEmpty() && below)
            (*it)->setExpanded(true);
    }
}

const CourseOnShow *ToolkitsPage::chosenCourse() const
{
    const QTreeWidgetItem *line = m_tree->currentItem();
    while (line && line->parent())
        line = line->parent();
    if (!m_shown || !line)
        return nullptr;
    const auto it = std::find_if(m_shown->courses.begin(), m_shown->courses.end(), [&](const CourseOnShow &one) {
        return one.toolkit.course.id.toString() == line->data(0, IdRole).toString();
    });
    return it == m_shown->courses.end() ? nullptr : &*it;
}

const ActivityTemplate *ToolkitsPage::chosenActivity() const
{
    const CourseOnShow *course = chosenCourse();
    if (!course)
        return nullptr;
    const QString id = m_tree->currentItem()->data(0, IdRole).toString();
    const auto &all = course->toolkit.activities;
    const auto it = std::find_if(all.begin(), all.end(), [&](const ActivityTemplate &one) { return one.id.toString() == id; });
    return it == all.end() ? nullptr : &*it;
}

void ToolkitsPage::showChosen()
{
    const CourseOnShow *course = chosenCourse();
    const ActivityTemplate *activity = chosenActivity();
    m_run->hide();
    header()->primary()->setVisible(course && (!activity || activity->kind));
    if (!course) {
        header()->setTitle(tr("Toolkits"));
        header()->setSentence(tr("Courses with everything that is needed to run them."));
        return;
    }
    const QString title = course->toolkit.course.title.in(words());
    if (activity) {
        header()->setTitle(activity->title.in(words()));
        header()->setSentence(tr("%1 · by %2, %3").arg(title, course->toolkit.course.author, course->toolkit.course.licence));
        header()->primary()->setText(tr("Add to a session"));
        m_activity->show(course->toolkit, *activity, m_shown->catalogue);
        m_stack->setCurrentWidget(m_activity);
    } else {
        header()->setTitle(title);
        header()->setSentence(course->takenIn ? audienceWords(course->toolkit.course.audience)
                                              : tr("%1 · comes with Mettle").arg(audienceWords(course->toolkit.course.audience)));
        header()->primary()->setText(tr("Hold with a group"));
        m_course->show(course->toolkit, m_shown->catalogue);
        m_stack->setCurrentWidget(m_course);
    }
}

void ToolkitsPage::act()
{
    const CourseOnShow *course = chosenCourse();
    if (!course)
        return;
    if (!chosenActivity()) {
        m_run->show();
        m_run->begin(int(course->toolkit.units.size()), m_shown->groups, m_shown->today);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const workspace::SessionRow &row : m_shown->sessions) {
        const QString day = QLocale().toString(row.session.date, QStringLiteral("ddd d MMM"));
        const QString text = row.session.title.isEmpty() ? day : tr("%1, %2").arg(row.session.title, day);
        connect(menu->addAction(text), &QAction::triggered, this, [this, id = row.session.id] { addTo(id); });
    }
    if (m_shown->sessions.empty())
        menu->addAction(tr("There is no session yet. Plan one on the Sessions page."))->setEnabled(false);
    QWidget *button = header()->primary();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void ToolkitsPage::addTo(const Id<session::Session> &session)
{
    const ActivityTemplate *activity = chosenActivity();
    if (!activity)
        return;
    m_workspace.post([session, id = activity->id](Desk &desk) { return operations::addFromCourse(desk, session, id); })
        .then(this, [this, session](const Result<Id<session::Activity>> &added) {
            if (!added)
                return m_banner->say(added.error(), words());
            m_banner->hide();
            emit goTo({ QStringLiteral("sessions"), { session.toString() }, QStringLiteral("prepare") });
        });
}

void ToolkitsPage::hold(const Id<people::Group> &group, const operations::CourseRunDetails &details)
{
    const CourseOnShow *course = chosenCourse();
    if (!course)
        return;
    m_workspace.post([=, id = course->toolkit.course.id](Desk &desk) { return operations::runCourse(desk, id, group, details); })
        .then(this, [this](const Result<Id<programme::CourseRun>> &run) {
            if (!run)
                return m_banner->say(run.error(), words());
            m_banner->hide();
            emit goTo({ QStringLiteral("sessions"), {}, {} });
        });
}

void ToolkitsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Title or skill"));
    m_search->setAccessibleName(tr("Find an activity"));
    m_tree->setAccessibleName(tr("Courses, half days and activities"));
    m_course->setAccessibleName(tr("The course"));
    m_activity->setAccessibleName(tr("The activity"));
    header()->primary()->setIconName(u"list-add");
    m_run->retranslate();
    if (m_shown)
        fill();
    showChosen();
}

QStringList ToolkitsPage::help() const
{
    return { tr("A toolkit is a course with its half days, activities and handouts."),
             tr("Type a title or a skill to find an activity."),
             tr("“Add to a session” puts an activity into a session that you have planned."),
             tr("“Hold with a group” makes a session for every half day of the course, with its activities."),
             tr("The right side says what you can see in an activity, and whether one person can follow it.") };
}

QWidget *ToolkitsPage::searchField() const
{
    return m_search;
}

QWidget *ToolkitsPage::firstFocus() const
{
    return m_tree;
}

} // namespace mettle::pages
