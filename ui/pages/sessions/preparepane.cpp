// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/preparepane.h"

#include "operations/errors.h"
#include "operations/lookup.h"
#include "operations/people.h"
#include "profile/profile.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/activitylist.h"
#include "ui/pages/sessions/activitysheet.h"
#include "ui/pages/sessions/matrix.h"
#include "ui/pages/sessions/sessionsheet.h"

#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using session::Activity;
using session::WatchPlan;
using workspace::Desk;
using workspace::Reader;

namespace {

/// A card whose head stands over content that reaches the edges.
struct HeadedCard
{
    Card *card = new Card;
    Label *title = new Label(TextRole::CardTitle);
    QHBoxLayout *head = new QHBoxLayout;

    HeadedCard()
    {
        card->setEdgeToEdge();
        auto *box = new QWidget;
        box->setLayout(head);
        setSpace(head, { 14, 7, 14, 7 }, 8);
        setLogicalSize(box, 0, 46);
        head->addWidget(title, 1);
        card->body()->setSpacing(0);
        card->body()->addWidget(box);
    }
};

Label *foot(Card *card)
{
    auto *label = new Label(TextRole::Second);
    label->setTone(Tone::Ink2);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    setSpace(column, { 14, 5, 14, 7 }, 0);
    column->addWidget(label);
    card->body()->addWidget(box);
    return label;
}

} // namespace

PreparePane::PreparePane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_banner(new Banner)
    , m_model(new ActivityModel(this))
    , m_list(new ActivityList(*m_model))
    , m_empty(new EmptyState(u"view-task"))
    , m_watchModel(new MatrixModel(this))
    , m_watchView(new MatrixView(*m_watchModel, 30))
    , m_coverModel(new MatrixModel(this))
    , m_coverView(new MatrixView(*m_coverModel, 23))
    , m_activitySheet(new ActivitySheet(this))
    , m_sessionSheet(new SessionSheet(this))
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 24, 12, 24, 14 }, 12);
    m_banner->hide();
    column->addWidget(m_banner);
    auto *columns = new QHBoxLayout;
    setSpace(columns, { 0, 0, 0, 0 }, 14);
    columns->addWidget(buildActivities(), 37);
    columns->addWidget(buildWatching(), 36);
    columns->addWidget(buildCoverage(), 46);
    column->addLayout(columns, 1);

    connect(m_list, &ActivityList::opened, this, &PreparePane::openActivity);
    connect(m_list, &ActivityList::moveWanted, this, [this](const Id<Activity> &id, int place) {
        run([id, place](Desk &desk) { return operations::moveActivity(desk, id, place); });
    });
    const auto remove = [this](const Id<Activity> &id) {
        run([id](Desk &desk) { return operations::removeActivity(desk, id); });
    };
    connect(m_list, &ActivityList::removeWanted, this, remove);
    connect(m_activitySheet, &ActivitySheet::removeWanted, this, remove);
    connect(m_activitySheet, &ActivitySheet::changed, this, [this](const Id<Activity> &id, const operations::ActivityDetails &details) {
        m_workspace.post([id, details](Desk &desk) { return operations::changeActivity(desk, id, details); })
            .then(this, [this](const Result<void> &done) {
                if (!done)
                    m_activitySheet->showError(done.error());
            });
    });
    connect(m_sessionSheet, &SessionSheet::changed, this, [this](const operations::SessionDetails &details) {
        m_workspace.post([id = m_detail->session.id, details](Desk &desk) { return operations::changeSession(desk, id, details); })
            .then(this, [this](const Result<void> &done) {
                if (!done)
                    m_sessionSheet->showError(done.error());
            });
    });
    connect(m_sessionSheet, &SessionSheet::observerWanted, this, [this](const QString &name) {
        run([name, session = m_detail->session](Desk &desk) -> Result<void> {
            METTLE_LET(observer, operations::addObserver(desk, name));
            operations::SessionDetails details { session.title, session.date, session.start, session.end, session.place,
                                                 session.group, session.observers };
            details.observers.push_back(observer);
            return operations::changeSession(desk, session.id, details);
        });
    });
    connect(m_sessionSheet, &SessionSheet::removeWanted, this, [this] {
        m_workspace.post([id = m_detail->session.id](Desk &desk) { return operations::removeSession(desk, id); })
            .then(this, [this](const Result<void> &done) {
                if (!done)
                    return m_sessionSheet->showError(done.error());
                m_sessionSheet->close();
                emit removed();
            });
    });
    connect(m_add, &QPushButton::clicked, this, &PreparePane::addActivity);
    connect(m_empty->first(), &QPushButton::clicked, this, &PreparePane::addActivity);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (m_list->currentIndex().isValid())
            openActivity(m_model->line(m_list->currentIndex().row()).id);
    });
    connect(m_propose, &QPushButton::clicked, this, &PreparePane::propose);
    connect(m_watchView, &MatrixView::turned, this, &PreparePane::turnWatcher);
    connect(m_coverView, &MatrixView::turned, this, &PreparePane::turnSkill);
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (m_detail && isVisible() && changes.touches<WatchPlan>() && !changes.touches<Activity>())
            load();
    });
}

QWidget *PreparePane::buildActivities()
{
    HeadedCard headed;
    m_activitiesTitle = headed.title;
    m_minutes = new Label(TextRole::Second);
    m_minutes->setTone(Tone::Ink2);
    m_minutes->setMaxLines(1);
    m_change = new Button({}, Button::Kind::Quiet);
    m_change->setIconName(u"document-edit");
    m_add = new Button;
    m_add->setHeightKind(Button::Height::Small);
    m_add->setIconName(u"list-add");
    for (QWidget *widget : { static_cast<QWidget *>(m_minutes), static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_add) })
        headed.head->addWidget(widget);
    headed.card->body()->addWidget(m_list, 1);
    headed.card->body()->addWidget(m_empty, 1);
    m_hint = foot(headed.card);
    return headed.card;
}

QWidget *PreparePane::buildWatching()
{
    HeadedCard headed;
    m_watchTitle = headed.title;
    m_propose = new Button;
    m_propose->setHeightKind(Button::Height::Small);
    m_propose->setIconName(u"view-refresh");
    headed.head->addWidget(m_propose);
    m_watchView->setWidths(38, 25, 84);
    headed.card->body()->addWidget(m_watchView, 1);
    m_watchFoot = foot(headed.card);
    m_watchLegend = foot(headed.card);
    m_forecast = foot(headed.card);
    return headed.card;
}

QWidget *PreparePane::buildCoverage()
{
    HeadedCard headed;
    m_coverTitle = headed.title;
    m_coverChip = new Chip({}, ChipKind::Look);
    m_coverChip->setIconName(u"games-hint");
    headed.head->addWidget(m_coverChip);
    m_coverView->setWidths(30, 20, 112);
    headed.card->body()->addWidget(m_coverView, 1);
    return headed.card;
}

void PreparePane::retranslate()
{
    m_activitiesTitle->setText(tr("Activities"));
    m_add->setText(tr("Add"));
    m_change->setAccessibleName(tr("Change this activity"));
    m_change->setToolTip(tr("Change this activity (Enter)"));
    m_empty->setTexts(tr("Nothing planned yet"), tr("What will people do? Begin with one task."));
    m_empty->setSteps(tr("Add an activity"));
    m_hint->setText(tr("Drag to change the order, or Ctrl and an arrow. Enter opens, Delete removes."));
    m_list->setAccessibleName(tr("Activities of this session"));
    m_watchTitle->setText(tr("Who watches whom"));
    m_propose->setText(tr("Propose"));
    m_propose->setToolTip(tr("Deals everybody again: two to four people for each observer, changing by activity."));
    m_watchView->setAccessibleName(tr("Who watches whom"));
    m_coverTitle->setText(tr("Coverage"));
    m_coverView->setAccessibleName(tr("Which activity can show which skill"));
    m_activitySheet->retranslate();
    m_sessionSheet->retranslate();
    if (m_plan)
        showPlan();
}

QWidget *PreparePane::firstFocus() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_add;
}

void PreparePane::show(const workspace::SessionDetail &detail)
{
    m_detail = detail;
    load();
}

void PreparePane::load()
{
    m_workspace.post([detail = *m_detail](Desk &desk) { return read(desk, detail); }).then(this, [this](const Result<Plan> &plan) {
        if (!plan) {
            m_banner->say(plan.error(), QLocale().name());
            return;
        }
        m_plan = *plan;
        showPlan();
    });
}

Result<PreparePane::Plan> PreparePane::read(Desk &desk, const workspace::SessionDetail &detail)
{
    std::optional<Id<framework::Framework>> framework = detail.group ? detail.group->framework : std::nullopt;
    if (!framework) {
        METTLE_LET(found, operations::defaultFramework(desk));
        framework = found;
    }
    return desk.ask([&](const Reader &reader) -> Result<Plan> {
        auto catalogue = reader.catalogue(*framework);
        if (!catalogue)
            return Error { operations::errors::Gone };
        Plan plan { reader.groups(), reader.observers(), std::move(*catalogue), {}, {}, {} };
        for (const Activity &activity : detail.activities)
            for (const WatchPlan &one : reader.watchPlans(activity.id))
                plan.watching.push_back(one);
        plan.course = detail.activities;
        if (!detail.session.group)
            return plan;
        for (const session::Session &other : reader.everySession()) {
            if (other.group != detail.session.group || other.id == detail.session.id)
                continue;
            for (const Activity &activity : reader.activities(other.id)) {
                plan.course.push_back(activity);
                for (const WatchPlan &one : reader.watchPlans(activity.id))
                    plan.before.push_back(one);
            }
        }
        return plan;
    });
}

std::vector<Activity> PreparePane::tasks() const
{
    std::vector<Activity> out;
    for (const Activity &activity : m_detail->activities)
        if (!activity.betweenTasks)
            out.push_back(activity);
    return out;
}

bool PreparePane::watches(const Id<Activity> &activity, const Id<people::Observer> &observer, const Id<people::Client> &client) const
{
    return std::any_of(m_plan->watching.begin(), m_plan->watching.end(), [&](const WatchPlan &one) {
        return one.activity == activity && one.observer == observer && one.client == client;
    });
}

void PreparePane::showPlan()
{
    showActivities();
    showWatching();
    showCoverage();
    m_sessionSheet->fill(*m_detail, m_plan->groups, m_plan->observers);
    for (const Activity &activity : m_detail->activities)
        m_activitySheet->follow(activity);
    if (const auto id = std::exchange(m_toOpen, std::nullopt))
        openActivity(*id);
}

void PreparePane::openDetails()
{
    m_sessionSheet->open();
}

void PreparePane::openActivity(const Id<Activity> &id)
{
    for (const Activity &activity : m_detail->activities)
        if (activity.id == id)
            m_activitySheet->openFor(activity, m_plan->catalogue);
}

void PreparePane::addActivity()
{
    if (!m_detail)
        return;
    QStringList titles;
    for (const Activity &activity : m_detail->activities)
        titles << folded(activity.title);
    QString title = tr("New activity");
    for (int number = 2; titles.contains(folded(title)); ++number)
        title = tr("New activity") + u' ' + QString::number(number);
    const operations::ActivityDetails details { .title = title, .plannedMinutes = 25 };
    m_workspace.post([session = m_detail->session.id, details](Desk &desk) { return operations::addActivity(desk, session, details); })
        .then(this, [this](const Result<Id<Activity>> &made) {
            if (made)
                m_toOpen = *made; // when the page has read it
            else
                m_banner->say(made.error(), QLocale().name());
        });
}

void PreparePane::turnWatcher(int row, int cell)
{
    const auto all = tasks();
    if (size_t(row) >= m_detail->members.size() || size_t(cell) >= all.size() || m_detail->observers.empty())
        return;
    const Id<Activity> activity = all[size_t(cell)].id;
    const Id<people::Client> client = m_detail->members[size_t(row)].client.id;
    // Nobody, each one in turn, all of them, nobody again.
    const auto &observers = m_detail->observers;
    std::vector<size_t> now;
    for (size_t i = 0; i < observers.size(); ++i)
        if (watches(activity, observers[i].id, client))
            now.push_back(i);
    std::vector<size_t> next;
    if (now.empty())
        next = { 0 };
    else if (now.size() == 1 && now.front() + 1 < observers.size())
        next = { now.front() + 1 };
    else if (now.size() == 1 && observers.size() > 1)
        for (size_t i = 0; i < observers.size(); ++i)
            next.push_back(i);
    operations::WatchRound round { activity, {} };
    for (const WatchPlan &one : m_plan->watching)
        if (one.activity == activity && one.client != client)
            round.pairs.emplace_back(one.observer, one.client);
    for (const size_t i : next)
        round.pairs.emplace_back(observers[i].id, client);
    run([session = m_detail->session.id, round](Desk &desk) { return operations::planRounds(desk, session, { round }); });
}

void PreparePane::turnSkill(int row, int cell)
{
    const auto all = tasks();
    if (size_t(row) >= m_coverRows.size() || !m_coverRows[size_t(row)] || size_t(cell) >= all.size())
        return;
    const Activity &activity = all[size_t(cell)];
    const Id<framework::Item> skill = *m_coverRows[size_t(row)];
    // In an activity that shows everything, the first choice is this skill alone.
    const bool in = activity.items.empty() || !session::shows(activity, skill, m_plan->catalogue);
    const operations::ActivityDetails details { activity.title, activity.kind, activity.plannedMinutes,
                                                session::withCompetence(activity, skill, in, m_plan->catalogue), activity.date };
    run([id = activity.id, details](Desk &desk) { return operations::changeActivity(desk, id, details); });
}

/// Deals everybody who is expected, in the activities that were not begun; earlier rounds count.
void PreparePane::propose()
{
    if (!m_detail || !m_plan)
        return;
    std::vector<Id<people::Client>> clients;
    for (const auto &member : m_detail->members) {
        const bool away = std::any_of(m_detail->attendance.begin(), m_detail->attendance.end(), [&](const session::Attendance &one) {
            return one.client == member.client.id && one.presence == session::Presence::Absent;
        });
        if (!away)
            clients.push_back(member.client.id);
    }
    std::vector<Activity> open;
    for (const Activity &activity : tasks())
        if (!activity.started && !activity.setAside)
            open.push_back(activity);
    const auto &observers = m_detail->observers;
    session::Watched before(observers.size(), std::vector<int>(clients.size(), 0));
    const auto count = [&](const WatchPlan &one) {
        for (size_t o = 0; o < observers.size(); ++o)
            for (size_t c = 0; c < clients.size(); ++c)
                before[o][c] += one.observer == observers[o].id && one.client == clients[c];
    };
    for (const WatchPlan &one : m_plan->before)
        count(one);
    for (const WatchPlan &one : m_plan->watching)
        if (std::none_of(open.begin(), open.end(), [&](const Activity &activity) { return activity.id == one.activity; }))
            count(one);
    const auto dealt = session::proposeFocus({ int(clients.size()), int(observers.size()), int(open.size()) }, before);
    std::vector<operations::WatchRound> rounds;
    for (size_t i = 0; i < open.size(); ++i) {
        operations::WatchRound round { open[i].id, {} };
        for (size_t o = 0; o < observers.size(); ++o)
            for (const int client : dealt[i][o])
                round.pairs.emplace_back(observers[o].id, clients[size_t(client)]);
        rounds.push_back(std::move(round));
    }
    if (rounds.empty())
        m_banner->say(Banner::Tone::Look, tr("Every activity has begun already: there is nothing left to deal."));
    else
        run([session = m_detail->session.id, rounds](Desk &desk) { return operations::planRounds(desk, session, rounds); });
}

void PreparePane::run(const std::function<Result<void>(Desk &)> &verb)
{
    m_workspace.post([verb](Desk &desk) { return verb(desk); }).then(this, [this](const Result<void> &done) {
        if (done)
            m_banner->hide();
        else
            m_banner->say(done.error(), QLocale().name());
    });
}

} // namespace mettle::pages
