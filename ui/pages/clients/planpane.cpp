// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/planpane.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/columns.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/gapmark.h"
#include "ui/pages/clients/goalform.h"
#include "ui/pages/clients/reviewscard.h"

#include <QApplication>
#include <QComboBox>
#include <QVBoxLayout>
#include <algorithm>

namespace mettle::pages {

using namespace kit;
using plan::GoalState;
using profile::Gap;
using workspace::Desk;
using workspace::Reader;

namespace {

/// Open goals first, then those that wait, are reached, or were stopped; each in the client's order.
std::vector<plan::GoalWithSteps> inOrder(std::vector<plan::GoalWithSteps> goals)
{
    std::stable_sort(goals.begin(), goals.end(), [](const auto &a, const auto &b) { return a.goal.state < b.goal.state; });
    return goals;
}

} // namespace

PlanPane::PlanPane(workspace::Workspace &workspace, QWidget *parent)
    : ClientPane(workspace, parent)
    , m_cards(new QVBoxLayout)
    , m_formCard(new Card)
    , m_empty(new EmptyState(u"flag"))
    , m_add(new Button)
    , m_reviews(new ReviewsCard([this](PlanVerb verb, auto failed) { runPlan(std::move(verb), std::move(failed)); }))
    , m_gapsCard(new Card)
    , m_gapsTitle(new Label(TextRole::CardTitle))
    , m_targets(new QComboBox)
    , m_gaps(new QVBoxLayout)
{
    auto *scroll = new ScrollColumn;
    setSpace(scroll->column(), { 24, 12, 24, 20 }, 12);
    scroll->column()->addWidget(banner());
    auto *columns = new Columns(316);
    scroll->column()->addWidget(columns);
    setSpace(m_cards, { 0, 0, 0, 0 }, 12);
    setSpace(m_formCard->body(), { 20, 14, 16, 14 }, 8);
    m_formCard->hide();
    columns->main()->addWidget(m_empty);
    columns->main()->addLayout(m_cards);
    columns->main()->addWidget(m_formCard);
    columns->main()->addWidget(m_add, 0, Qt::AlignLeft);
    columns->side()->addWidget(m_reviews);
    setSpace(m_gapsCard->body(), { 18, 14, 14, 14 }, 8);
    m_gapsCard->body()->addWidget(m_gapsTitle);
    m_targets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_targets->setMinimumContentsLength(12);
    m_gapsCard->body()->addWidget(m_targets);
    setSpace(m_gaps, { 0, 0, 0, 0 }, 6);
    m_gapsCard->body()->addLayout(m_gaps);
    columns->side()->addWidget(m_gapsCard);
    auto *all = new QVBoxLayout(this);
    setSpace(all, { 0, 0, 0, 0 }, 0);
    all->addWidget(scroll);
    m_add->setIconName(u"list-add");
    connect(m_add, &QPushButton::clicked, this, [this] { askGoal({}); });
    connect(m_empty->first(), &QPushButton::clicked, this, [this] { askGoal({}); });
    connect(m_targets, &QComboBox::activated, this, [this] {
        m_target = Id<framework::Target>::fromString(m_targets->currentData().toString());
        reload();
    });
}

QWidget *PlanPane::firstFocus() const
{
    return m_empty->isVisible() ? m_empty->first() : nullptr;
}

void PlanPane::retranslate()
{
    m_add->setText(tr("Another goal"));
    m_empty->setTexts(tr("No goal yet"), tr("One to three goals in the client’s own words, each with small steps, are enough."));
    m_empty->setSteps(tr("The first goal"));
    m_reviews->retranslate();
    m_gapsTitle->setText(tr("No goal yet for"));
    m_targets->setAccessibleName(tr("Target to compare with"));
    for (GoalCard *card : m_goals) // their words are set once
        card->deleteLater();
    m_goals.clear();
    if (m_loaded)
        show();
}

void PlanPane::opened(bool another, const QStringList &)
{
    if (!another)
        return;
    m_loaded.reset();
    m_target.reset();
    m_asks.reset();
    m_newGoal.reset();
    for (GoalCard *card : m_goals)
        card->deleteLater();
    m_goals.clear();
    if (m_form)
        m_form->deleteLater();
    m_form = nullptr;
    m_formCard->hide();
    m_empty->hide();
}

bool PlanPane::concerns(const workspace::ChangeSet &changes) const
{
    return touchesMine<plan::Goal>(changes) || changes.touches<plan::Step>() || changes.touches<plan::Review>()
        || touchesMine<session::Mark>(changes) || touchesMine<session::Decision>(changes);
}

void PlanPane::reload()
{
    ask([client = client(), chosen = m_target](Desk &desk) -> Result<Loaded> {
        METTLE_LET(goals, desk.ask([&](const Reader &reader) { return reader.goals(client); }));
        METTLE_LET(targets, desk.ask([](const Reader &reader) { return reader.targets(); }));
        auto target = chosen;
        for (const auto &goal : goals)
            if (!target && goal.goal.target)
                target = goal.goal.target;
        METTLE_LET(shown, operations::clientProfile(desk, client, target));
        return Loaded { std::move(shown), inOrder(std::move(goals)), std::move(targets), desk.today() };
    },
        [this](const Loaded &loaded) {
            m_loaded = loaded;
            m_catalogue = std::make_shared<const framework::Catalogue>(loaded.shown.catalogue);
            show();
        });
}

void PlanPane::show()
{
    showGoals();
    m_reviews->show(m_loaded->goals, m_loaded->today);
    showGaps();
}

GoalView PlanPane::viewOf(size_t index) const
{
    GoalView view { .goal = m_loaded->goals[index], .number = int(index) + 1, .about = {}, .today = m_loaded->today };
    if (view.goal.goal.competence) {
        if (const framework::Item *skill = m_catalogue->find(*view.goal.goal.competence))
            view.about = skill->title.in(windowLanguage());
        for (const profile::Position &position : m_loaded->shown.positions)
            if (const auto gap = position.competence == view.goal.goal.competence ? m_loaded->shown.gap(position) : std::nullopt)
                view.about = tr("%1: %2", "skill, gap").arg(view.about, profile::gapWord(*gap, windowLanguage()));
    }
    for (const plan::Step &step : view.goal.steps)
        if (m_asks == step.id && (step.state == plan::StepState::Partly || step.state == plan::StepState::NotYet))
            view.asks = m_asks;
    view.asksStep = m_newGoal == view.goal.goal.id && view.goal.steps.empty();
    return view;
}

/// Cards whose goal is as it was stay: what is being written in them stays too.
void PlanPane::showGoals()
{
    const QWidget *focus = QApplication::focusWidget();
    QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    std::vector<GoalCard *> before = std::move(m_goals);
    m_goals.clear();
    while (QLayoutItem *item = m_cards->takeAt(0))
        delete item;
    for (size_t i = 0; i < m_loaded->goals.size(); ++i) {
        GoalView view = viewOf(i);
        const auto same = std::find_if(before.begin(), before.end(), [&](GoalCard *card) { return card && card->view() == view; });
        GoalCard *card = nullptr;
        if (same != before.end()) {
            card = std::exchange(*same, nullptr);
        } else {
            card = new GoalCard(std::move(view), m_catalogue, [this](PlanVerb verb, auto failed) { runPlan(std::move(verb), std::move(failed)); });
            connect(card, &GoalCard::wentNotWell, this, [this](const Id<plan::Step> &step) { m_asks = step; });
            connect(card, &GoalCard::answered, this, [this] { m_asks.reset(); });
            if (card->view().asks || card->view().asksStep)
                focused = GoalCard::askedFocus();
        }
        m_cards->addWidget(card);
        m_goals.push_back(card);
    }
    for (GoalCard *card : before) {
        if (!card)
            continue;
        card->hide();
        card->deleteLater();
    }
    m_empty->setVisible(m_goals.empty() && !m_form);
    m_add->setVisible(!m_goals.empty() && !m_form);
    // A card that was made anew has the focus where the old one had it.
    for (GoalCard *card : m_goals)
        if (QWidget *again = focused.isEmpty() ? nullptr : card->findChild<QWidget *>(focused))
            again->setFocus();
}

void PlanPane::showGaps()
{
    const auto &target = m_loaded->shown.target;
    m_targets->clear();
    if (!target)
        m_targets->addItem(tr("choose a target"), QString());
    for (const framework::Target &one : m_loaded->targets) {
        m_targets->addItem(one.title.in(windowLanguage()), one.id.toString());
        if (target && target->target.id == one.id)
            m_targets->setCurrentIndex(m_targets->count() - 1);
    }
    m_gapsCard->setVisible(!m_loaded->targets.empty());
    clear(m_gaps);
    if (!target)
        return;
    bool any = false;
    for (const profile::Position &position : m_loaded->shown.positions) {
        const auto gap = m_loaded->shown.gap(position);
        const bool hasGoal = std::any_of(m_loaded->goals.begin(), m_loaded->goals.end(), [&](const auto &one) {
            return one.goal.competence == position.competence && one.goal.state != GoalState::Dropped;
        });
        if (!gap || *gap == Gap::Strong || hasGoal)
            continue;
        m_gaps->addWidget(gapRow(position, *gap));
        any = true;
    }
    auto *foot = new Label(TextRole::Small, any ? tr("One to three goals are enough.") : tr("Each gap has a goal, or there is none."));
    foot->setTone(Tone::Ink2);
    m_gaps->addWidget(foot);
}

QWidget *PlanPane::gapRow(const profile::Position &position, Gap gap)
{
    const framework::Item *skill = m_catalogue->find(position.competence);
    const QString title = skill ? skill->title.in(windowLanguage()) : QString();
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setSpace(line, { 0, 0, 0, 0 }, 8);
    line->addWidget(new GapMark(gap), 0, Qt::AlignTop);
    auto *name = new Label(TextRole::Second, title);
    name->setToolTip(profile::gapWord(gap, windowLanguage()));
    line->addWidget(name, 1);
    if (gap == Gap::Nearly || gap == Gap::ToWorkOn) {
        auto *make = new Button(tr("Make a goal"), Button::Kind::Link);
        make->setHeightKind(Button::Height::Small);
        make->setAccessibleName(tr("Make a goal for %1").arg(title));
        connect(make, &QPushButton::clicked, this, [this, competence = position.competence] {
            operations::GoalDetails details;
            details.competence = competence;
            details.target = m_loaded->shown.target->target.id;
            askGoal(details);
        });
        line->addWidget(make, 0, Qt::AlignTop);
    } else {
        // Too little is known for a goal (domain.md, "Gap").
        auto *word = new Label(TextRole::Small, profile::gapWord(gap, windowLanguage()));
        word->setTone(Tone::Ink3);
        word->setMaxLines(1);
        line->addWidget(word, 0, Qt::AlignTop);
    }
    return row;
}

void PlanPane::askGoal(const operations::GoalDetails &proposed)
{
    if (!m_catalogue)
        return;
    if (m_form)
        m_form->deleteLater();
    m_form = new GoalForm(*m_catalogue, proposed, true);
    m_formCard->body()->addWidget(m_form);
    m_formCard->show();
    m_empty->hide();
    m_add->hide();
    connect(m_form, &GoalForm::kept, this, &PlanPane::keepGoal);
    connect(m_form, &GoalForm::cancelled, this, [this] {
        std::exchange(m_form, nullptr)->deleteLater();
        m_formCard->hide();
        showGoals();
    });
    m_form->focusFirst();
}

void PlanPane::keepGoal(const operations::GoalDetails &details)
{
    workspace().post([client = client(), details](Desk &desk) { return operations::addGoal(desk, client, details); })
        .then(this, [this](const Result<Id<plan::Goal>> &made) {
            if (!made) {
                if (m_form)
                    m_form->refuse(made.error());
                return;
            }
            m_newGoal = *made;
            if (m_form)
                std::exchange(m_form, nullptr)->deleteLater();
            m_formCard->hide();
            reload();
        });
}

void PlanPane::runPlan(PlanVerb verb, std::function<void(const Error &)> failed)
{
    workspace().post(std::move(verb)).then(this, [this, failed](const Result<void> &done) {
        if (done)
            quiet();
        else if (failed)
            failed(done.error());
        else
            say(done.error());
    });
}

} // namespace mettle::pages
