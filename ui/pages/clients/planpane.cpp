// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/planpane.h"

#include "base/document.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using plan::StepState;
using workspace::Desk;
using workspace::Reader;

namespace {

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::Open:
        return PlanPane::tr("to do");
    case StepState::Done:
        return PlanPane::tr("done");
    case StepState::Partly:
        return PlanPane::tr("partly");
    case StepState::NotYet:
        return PlanPane::tr("not yet");
    case StepState::Dropped:
        return PlanPane::tr("I stop this");
    }
    return {};
}

} // namespace

PlanPane::PlanPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_banner(new Banner)
    , m_newGoal(new QLineEdit)
    , m_add(new Button)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    setSpace(m_column, { 24, 8, 24, 16 }, 12);
    m_banner->hide();
    m_column->addWidget(m_banner);
    m_cards = new QVBoxLayout;
    setSpace(m_cards, { 0, 0, 0, 0 }, 12);
    m_column->addLayout(m_cards);
    auto *adding = new QHBoxLayout;
    setSpace(adding, { 0, 0, 0, 0 }, 8);
    m_newField = new Field({}, m_newGoal);
    adding->addWidget(m_newField, 1);
    adding->addWidget(m_add, 0, Qt::AlignBottom);
    m_column->addLayout(adding);
    m_column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *all = new QVBoxLayout(this);
    setSpace(all, { 0, 0, 0, 0 }, 0);
    all->addWidget(area);
    m_add->setIconName(u"list-add");
    connect(m_add, &QPushButton::clicked, this, &PlanPane::addGoal);
    connect(m_newGoal, &QLineEdit::returnPressed, this, &PlanPane::addGoal);
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (m_client && isVisible()
            && (changes.touches<plan::Goal>() || changes.touches<plan::Step>() || changes.touches<plan::Review>()))
            load(*m_client);
    });
    retranslate();
}

void PlanPane::retranslate()
{
    m_newField->setLabel(tr("Another goal, in the client’s own words"));
    m_newGoal->setPlaceholderText(tr("I ask when I do not understand something."));
    m_add->setText(tr("Add goal"));
    show(m_goals);
}

void PlanPane::load(const Id<people::Client> &client)
{
    m_client = client;
    m_workspace.post([client](Desk &desk) { return desk.ask([&](const Reader &reader) { return reader.goals(client); }); })
        .then(this, [this](const Result<std::vector<plan::GoalWithSteps>> &goals) {
            if (goals)
                show(*goals);
            else
                m_banner->say(goals.error(), QLocale().name());
        });
}

void PlanPane::show(const std::vector<plan::GoalWithSteps> &goals)
{
    m_goals = goals;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const plan::GoalWithSteps &goal : m_goals)
        m_cards->addWidget(goalCard(goal, ++number));
}

Card *PlanPane::goalCard(const plan::GoalWithSteps &one, int number)
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    setSpace(head, { 0, 0, 0, 0 }, 12);
    head->addWidget(new Disc(QString::number(number), 30), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    setSpace(words, { 0, 0, 0, 0 }, 0);
    const QString quoted = QStringLiteral("“%1”").arg(one.goal.words);
    auto *title = new Label(TextRole::ClientBody);
    title->setText(quoted, quoted);
    words->addWidget(title);
    if (!one.goal.why.isEmpty()) {
        auto *why = new Label(TextRole::ClientSecond, one.goal.why);
        why->setTone(Tone::Ink2);
        words->addWidget(why);
    }
    head->addLayout(words, 1);
    auto *remove = new Button({}, Button::Kind::Quiet);
    remove->setIconName(u"edit-delete");
    remove->setAccessibleName(tr("Remove this goal with its steps"));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QPushButton::clicked, this, [this, id = one.goal.id] {
        run([id](Desk &desk) { return operations::removeGoal(desk, id); });
    });
    head->addWidget(remove, 0, Qt::AlignTop);
    card->body()->addLayout(head);
    for (const plan::Step &step : one.steps)
        card->body()->addWidget(stepRow(step));

    auto *adding = new QHBoxLayout;
    setSpace(adding, { 42, 6, 0, 0 }, 8);
    auto *then = new QLineEdit;
    then->setPlaceholderText(tr("What I do next"));
    then->setAccessibleName(tr("New step: what I do"));
    auto *when = new QLineEdit;
    when->setPlaceholderText(tr("When and where"));
    when->setAccessibleName(tr("New step: when and where"));
    auto *who = new QLineEdit;
    who->setPlaceholderText(tr("Who helps"));
    who->setAccessibleName(tr("New step: who helps"));
    // The first step is proposed within seven days (domain.md, "Action plan").
    auto *due = new QDateEdit(m_workspace.clock().now().toLocalTime().date().addDays(7));
    due->setCalendarPopup(true);
    due->setAccessibleName(tr("New step: done by"));
    auto *add = new Button(tr("Add step"));
    for (QWidget *widget : { static_cast<QWidget *>(then), static_cast<QWidget *>(when), static_cast<QWidget *>(who) })
        adding->addWidget(widget, 1);
    adding->addWidget(due);
    adding->addWidget(add);
    const auto keep = [this, then, when, who, due, goal = one.goal.id] {
        const operations::StepDetails details { then->text(), when->text(), who->text(), {}, {}, due->date() };
        run([goal, details](Desk &desk) -> Result<void> {
            METTLE_TRY(operations::addStep(desk, goal, details));
            return {};
        });
    };
    connect(add, &QPushButton::clicked, this, keep);
    connect(then, &QLineEdit::returnPressed, this, keep);
    card->body()->addLayout(adding);
    return card;
}

QWidget *PlanPane::stepRow(const plan::Step &step)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setSpace(line, { 42, 4, 0, 4 }, 14);
    line->addWidget(new Label(TextRole::ClientBody, step.then), 4);
    QStringList when;
    if (step.due)
        when << QLocale().toString(*step.due, QStringLiteral("ddd d MMMM"));
    if (!step.when.isEmpty())
        when << step.when;
    line->addWidget(new Label(TextRole::ClientSecond, when.join(QStringLiteral(", "))), 3);
    line->addWidget(new Label(TextRole::ClientSecond, step.who), 2);
    auto *state = new QComboBox;
    state->setAccessibleName(tr("How did it go: %1").arg(step.then));
    for (size_t i = 0; i < Names<StepState>.size(); ++i)
        state->addItem(stateWord(StepState(i)));
    state->setCurrentIndex(int(step.state));
    connect(state, &QComboBox::activated, this, [this, id = step.id](int index) {
        run([id, index](Desk &desk) { return operations::setStepState(desk, id, StepState(index)); });
    });
    line->addWidget(state);
    auto *remove = new Button({}, Button::Kind::Quiet);
    remove->setIconName(u"edit-delete");
    remove->setAccessibleName(tr("Remove the step “%1”").arg(step.then));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QPushButton::clicked, this, [this, id = step.id] {
        run([id](Desk &desk) { return operations::removeStep(desk, id); });
    });
    line->addWidget(remove);
    return row;
}

void PlanPane::addGoal()
{
    if (!m_client)
        return;
    operations::GoalDetails details;
    details.words = m_newGoal->text();
    m_workspace.post([client = *m_client, details](Desk &desk) { return operations::addGoal(desk, client, details); })
        .then(this, [this](const Result<Id<plan::Goal>> &made) {
            m_newField->setError(made ? QString() : sentence(made.error(), QLocale().name()));
            if (made)
                m_newGoal->clear();
        });
}

void PlanPane::run(const std::function<Result<void>(Desk &)> &verb)
{
    m_workspace.post([verb](Desk &desk) { return verb(desk); }).then(this, [this](const Result<void> &done) {
        if (done)
            m_banner->hide();
        else
            m_banner->say(done.error(), QLocale().name());
    });
}

} // namespace mettle::pages
