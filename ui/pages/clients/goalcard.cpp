// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/goalcard.h"

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/goalform.h"
#include "ui/pages/clients/stepform.h"
#include "ui/pages/clients/stepstate.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using plan::GoalState;
using plan::StepState;
using workspace::Desk;

namespace {

constexpr int FirstStepWithin = 7; // days (PRINT.md, "How content flows": the first step is due within seven days)
/// The shares of a step's columns: what, when and where, who, how it went.
constexpr std::array Shares { 5, 4, 2 };

Button *quiet(QStringView icon, const QString &name)
{
    auto *button = new Button({}, Button::Kind::Quiet);
    button->setIconName(icon);
    button->setHeightKind(Button::Height::Small);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

/// The line between two steps.
class Rule final : public QWidget
{
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme().line); }
};

operations::GoalDetails detailsOf(const plan::Goal &goal)
{
    return { goal.words, goal.why, goal.competence, goal.target, goal.state };
}

QString whenOf(const plan::Step &step)
{
    QStringList parts;
    if (step.due)
        parts << QLocale().toString(*step.due, QStringLiteral("ddd d MMMM"));
    if (!step.when.isEmpty())
        parts << step.when;
    return parts.join(QStringLiteral(", "));
}

} // namespace

GoalCard::GoalCard(GoalView view, std::shared_ptr<const framework::Catalogue> catalogue, RunPlanVerb run, QWidget *parent)
    : Card(parent)
    , m_view(std::move(view))
    , m_catalogue(std::move(catalogue))
    , m_run(std::move(run))
{
    setSpace(body(), { 20, 16, 16, 14 }, 8);
    addHead();
    addStepTable();
    addFoot();
    if (m_view.asksStep)
        askStep()->setObjectName(askedFocus());
}

void GoalCard::addHead()
{
    m_head = new QWidget;
    auto *head = new QHBoxLayout(m_head);
    setSpace(head, { 0, 0, 0, 0 }, 12);
    auto *disc = new Disc(QString::number(m_view.number), 30);
    disc->setDone(m_view.goal.goal.state == GoalState::Done);
    head->addWidget(disc, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    setSpace(words, { 0, 1, 0, 0 }, 0);
    auto *title = new Label(TextRole::ClientBody);
    const QString quoted = QStringLiteral("“%1”").arg(m_view.goal.goal.words);
    title->setText(quoted, quoted);
    words->addWidget(title);
    if (!m_view.goal.goal.why.isEmpty()) {
        auto *why = new Label(TextRole::ClientSecond, m_view.goal.goal.why);
        why->setTone(Tone::Ink2);
        words->addWidget(why);
    }
    auto *facts = new QHBoxLayout;
    setSpace(facts, { 0, 6, 0, 0 }, 12);
    if (!m_view.about.isEmpty())
        facts->addWidget(new Chip(m_view.about));
    if (m_view.goal.goal.state == GoalState::Dropped)
        facts->addWidget(new Chip(tr("stopped")));
    if (m_view.goal.goal.state == GoalState::Done)
        facts->addWidget(new Chip(tr("reached"), ChipKind::Chosen));
    if (!m_view.goal.steps.empty())
        facts->addWidget(new StepTrack(m_view.goal.steps), 0, Qt::AlignVCenter);
    facts->addStretch(1);
    words->addLayout(facts);
    head->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    setSpace(buttons, { 0, 0, 0, 0 }, 2);
    addHeadButtons(buttons);
    head->addLayout(buttons);
    head->setAlignment(buttons, Qt::AlignTop);
    body()->addWidget(m_head);
}

void GoalCard::addHeadButtons(QBoxLayout *into)
{
    const bool open = m_view.goal.goal.state == GoalState::Open || m_view.goal.goal.state == GoalState::Waiting;
    const QString &words = m_view.goal.goal.words;
    auto *done = quiet(open ? u"checkmark" : u"edit-undo", open ? tr("Reached: “%1”").arg(words) : tr("Open again: “%1”").arg(words));
    auto *edit = quiet(u"document-edit", tr("Change the goal “%1”").arg(words));
    auto *remove = quiet(u"edit-delete", tr("Remove the goal “%1” with its steps").arg(words));
    connect(done, &QPushButton::clicked, this, [this, open] { setState(open ? GoalState::Done : GoalState::Open); });
    connect(edit, &QPushButton::clicked, this, &GoalCard::changeGoal);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_run([id = m_view.goal.goal.id](Desk &desk) { return operations::removeGoal(desk, id); }, {});
    });
    for (Button *button : { done, edit, remove })
        into->addWidget(button);
}

void GoalCard::setState(GoalState state)
{
    operations::GoalDetails details = detailsOf(m_view.goal.goal);
    details.state = state;
    m_run([id = m_view.goal.goal.id, details](Desk &desk) { return operations::changeGoal(desk, id, details); }, {});
}

void GoalCard::changeGoal()
{
    auto *form = new GoalForm(*m_catalogue, detailsOf(m_view.goal.goal), false);
    body()->insertWidget(0, form);
    m_head->hide();
    connect(form, &GoalForm::kept, this, [this, form](const operations::GoalDetails &details) {
        m_run([id = m_view.goal.goal.id, details](Desk &desk) { return operations::changeGoal(desk, id, details); },
              [form = QPointer(form)](const Error &error) {
                  if (form)
                      form->refuse(error);
              });
    });
    connect(form, &GoalForm::cancelled, this, [this, form] {
        form->deleteLater();
        m_head->show();
    });
    form->focusFirst();
}

void GoalCard::addStepTable()
{
    m_steps = new QVBoxLayout;
    setSpace(m_steps, { 42, 0, 0, 0 }, 0);
    if (!m_view.goal.steps.empty()) {
        auto *heads = new QWidget;
        auto *row = new QHBoxLayout(heads);
        setSpace(row, { 0, 6, 74, 4 }, 14); // the two buttons of a step
        int share = 0;
        for (const QString &word : { tr("What I do"), tr("When and where"), tr("Who helps") }) {
            auto *label = new Label(TextRole::Hint, word);
            label->setTone(Tone::Ink2);
            row->addWidget(label, Shares[size_t(share++)]);
        }
        auto *how = new Label(TextRole::Hint, tr("How did it go?"));
        how->setTone(Tone::Ink2);
        setLogicalSize(how, StepStateButton(StepState::Open, {}).sizeHint().width() * 100 / theme().percent, 0);
        row->addWidget(how);
        m_steps->addWidget(heads);
    }
    for (const plan::Step &step : m_view.goal.steps) {
        m_steps->addWidget(new Rule);
        m_steps->addWidget(stepRow(step));
        if (m_view.asks == step.id)
            m_steps->addWidget(obstacleRow(step));
    }
    body()->addLayout(m_steps);
}

QWidget *GoalCard::stepRow(const plan::Step &step)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setSpace(line, { 0, 6, 0, 6 }, 14);
    auto *what = new QVBoxLayout;
    setSpace(what, { 0, 0, 0, 0 }, 0);
    what->addWidget(new Label(TextRole::ClientBody, step.then));
    QStringList more;
    if (!step.success.isEmpty())
        more << tr("It works when: %1").arg(step.success);
    if (!step.ifNot.isEmpty())
        more << tr("If not: %1").arg(step.ifNot);
    for (const plan::Review &review : m_view.goal.reviews)
        if (review.step == step.id && !review.inTheWay.isEmpty())
            more << tr("In the way: %1").arg(review.inTheWay);
    if (!more.isEmpty()) {
        auto *second = new Label(TextRole::Second, more.join(u'\n'));
        second->setTone(Tone::Ink2);
        what->addWidget(second);
    }
    line->addLayout(what, Shares[0]);
    auto *when = new Label(TextRole::ClientSecond, whenOf(step));
    const bool late = step.due && *step.due < m_view.today && (step.state == StepState::Open || step.state == StepState::NotYet);
    if (late) {
        auto *column = new QVBoxLayout;
        setSpace(column, { 0, 0, 0, 0 }, 2);
        column->addWidget(when);
        column->addWidget(new Chip(tr("look at this step"), ChipKind::Look), 0, Qt::AlignLeft);
        column->addStretch(1);
        line->addLayout(column, Shares[1]);
    } else {
        line->addWidget(when, Shares[1], Qt::AlignTop);
    }
    line->addWidget(new Label(TextRole::ClientSecond, step.who), Shares[2], Qt::AlignTop);
    auto *state = new StepStateButton(step.state, step.then);
    state->setObjectName(QStringLiteral("state of ") + step.id.toString());
    connect(state, &StepStateButton::chosen, this, [this, id = step.id](StepState chosen) {
        if (chosen == StepState::Partly || chosen == StepState::NotYet)
            emit wentNotWell(id);
        m_run([id, chosen](Desk &desk) { return operations::setStepState(desk, id, chosen); }, {});
    });
    line->addWidget(state, 0, Qt::AlignTop);
    auto *edit = quiet(u"document-edit", tr("Change the step “%1”").arg(step.then));
    auto *remove = quiet(u"edit-delete", tr("Remove the step “%1”").arg(step.then));
    connect(edit, &QPushButton::clicked, this, [this, step, row] { changeStep(step, row); });
    connect(remove, &QPushButton::clicked, this, [this, id = step.id] {
        m_run([id](Desk &desk) { return operations::removeStep(desk, id); }, {});
    });
    auto *buttons = new QHBoxLayout;
    setSpace(buttons, { 0, 3, 0, 0 }, 0);
    buttons->addWidget(edit);
    buttons->addWidget(remove);
    line->addLayout(buttons);
    line->setAlignment(buttons, Qt::AlignTop);
    return row;
}

/// Asked once, right after the answer; leaving it open is fine too.
QWidget *GoalCard::obstacleRow(const plan::Step &step)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setSpace(line, { 0, 0, 0, 8 }, 8);
    auto *question = new Label(TextRole::FieldLabel, tr("What got in the way?"));
    question->setMaxLines(1);
    auto *words = new QLineEdit;
    words->setAccessibleName(question->text());
    words->setPlaceholderText(tr("The bus did not come."));
    auto *keep = new Button(tr("Keep"));
    auto *skip = new Button(tr("Leave it open"), Button::Kind::Link);
    line->addWidget(question);
    line->addWidget(words, 1);
    line->addWidget(keep);
    line->addWidget(skip);
    const auto go = [this, words, id = step.id, state = step.state] {
        const QString text = words->text();
        emit answered();
        m_run([id, state, text](Desk &desk) { return operations::setStepState(desk, id, state, text); }, {});
    };
    connect(words, &QLineEdit::returnPressed, this, go);
    connect(keep, &QPushButton::clicked, this, go);
    connect(skip, &QPushButton::clicked, this, [this, row] {
        row->hide();
        emit answered();
    });
    words->setObjectName(askedFocus());
    return row;
}

void GoalCard::changeStep(const plan::Step &step, QWidget *row)
{
    auto *form = new StepForm(step, m_view.today);
    m_steps->insertWidget(m_steps->indexOf(row), form);
    row->hide();
    connect(form, &StepForm::kept, this, [this, form, id = step.id](const operations::StepDetails &details) {
        m_run([id, details](Desk &desk) { return operations::changeStep(desk, id, details); },
              [form = QPointer(form)](const Error &error) {
                  if (form)
                      form->refuse(error);
              });
    });
    connect(form, &StepForm::cancelled, this, [form, row] {
        form->deleteLater();
        row->show();
    });
    form->focusFirst();
}

void GoalCard::addFoot()
{
    auto *add = new Button(m_view.goal.steps.empty() ? tr("Add the first step") : tr("Add a step"), Button::Kind::Link);
    add->setIconName(u"list-add");
    connect(add, &QPushButton::clicked, this, [this] { askStep(); });
    m_foot = new QWidget;
    auto *line = new QHBoxLayout(m_foot);
    setSpace(line, { 42, 2, 0, 0 }, 0);
    line->addWidget(add);
    line->addStretch(1);
    body()->addWidget(m_foot);
}

QWidget *GoalCard::askStep()
{
    auto *form = new StepForm(std::nullopt, m_view.today.addDays(FirstStepWithin));
    m_steps->addWidget(form);
    m_foot->hide();
    connect(form, &StepForm::kept, this, [this, form](const operations::StepDetails &details) {
        m_run(
            [goal = m_view.goal.goal.id, details](Desk &desk) -> Result<void> {
                METTLE_TRY(operations::addStep(desk, goal, details));
                return {};
            },
            [form = QPointer(form)](const Error &error) {
                  if (form)
                      form->refuse(error);
              });
    });
    connect(form, &StepForm::cancelled, this, [this, form] {
        form->deleteLater();
        m_foot->show();
    });
    form->focusFirst();
    return form;
}

QString GoalCard::askedFocus()
{
    return QStringLiteral("asked");
}

} // namespace mettle::pages
