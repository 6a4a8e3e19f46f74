// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/reviewscard.h"

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/clientpane.h"
#include "ui/pages/clients/datefield.h"
#include "ui/pages/clients/stepstate.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace mettle::pages {

using namespace kit;
using plan::GoalState;
using plan::StepState;
using workspace::Desk;

namespace {

constexpr int NextLook = 14; // days

Label *quietly(const QString &text)
{
    auto *label = new Label(TextRole::Second, text);
    label->setTone(Tone::Ink2);
    return label;
}

} // namespace

ReviewsCard::ReviewsCard(RunPlanVerb run, QWidget *parent)
    : Card(parent)
    , m_run(std::move(run))
    , m_lines(new QVBoxLayout)
    , m_title(new Label(TextRole::CardTitle))
    , m_add(new Button)
{
    setSpace(body(), { 18, 14, 14, 14 }, 8);
    auto *head = new QHBoxLayout;
    setSpace(head, { 0, 0, 0, 0 }, 8);
    head->addWidget(m_title, 1);
    m_add->setHeightKind(Button::Height::Small);
    m_add->setIconName(u"list-add");
    m_add->setEnabled(false);
    head->addWidget(m_add);
    body()->addLayout(head);
    setSpace(m_lines, { 0, 0, 0, 0 }, 10);
    body()->addLayout(m_lines);
    connect(m_add, &QPushButton::clicked, this, &ReviewsCard::askDate);
}

void ReviewsCard::retranslate()
{
    m_title->setText(tr("Look together"));
    m_add->setText(tr("Date"));
    m_add->setAccessibleName(tr("Plan a day to look at the plan together"));
}

void ReviewsCard::show(const std::vector<plan::GoalWithSteps> &goals, const QDate &today)
{
    m_goals = goals;
    m_today = today;
    delete std::exchange(m_form, nullptr);
    clear(m_lines);
    std::vector<Line> planned;
    std::vector<Line> held;
    for (size_t i = 0; i < m_goals.size(); ++i)
        for (const plan::Review &review : m_goals[i].reviews)
            (review.state ? held : planned).push_back({ review, &m_goals[i], int(i) + 1 });
    const auto byDate = [](const Line &a, const Line &b) { return a.review.date < b.review.date; };
    std::stable_sort(planned.begin(), planned.end(), byDate);
    std::stable_sort(held.rbegin(), held.rend(), byDate);
    for (const Line &line : planned)
        addLine(line);
    for (const Line &line : held)
        addLine(line);
    if (planned.empty() && held.empty())
        m_lines->addWidget(quietly(m_goals.empty() ? tr("With a goal, plan a day to look back together.")
                                                   : tr("No day planned yet. Two weeks from now is a good start.")));
    m_add->setEnabled(std::any_of(m_goals.begin(), m_goals.end(), [](const plan::GoalWithSteps &one) { return one.goal.state == GoalState::Open; }));
}

void ReviewsCard::addLine(const Line &line)
{
    const plan::Review &review = line.review;
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    setSpace(columns, { 0, 0, 0, 0 }, 10);
    const bool due = !review.state && review.date <= m_today;
    columns->addWidget(new IconMark(review.state ? u"checkmark" : u"view-calendar", review.state ? Tone::Ink3 : Tone::Accent), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    setSpace(words, { 0, 0, 0, 0 }, 2);
    const QString date = QLocale().toString(review.date, review.state ? QStringLiteral("d MMMM") : QStringLiteral("dddd d MMMM"));
    auto *title = new Label(TextRole::Second);
    title->setText(review.state ? tr("%1: %2", "date, how it went").arg(date, stepStateWord(*review.state)) : date, date);
    words->addWidget(title);
    QString about = tr("Goal %1").arg(line.number);
    if (review.step)
        for (const plan::Step &step : line.goal->steps)
            if (step.id == review.step)
                about = step.then;
    QStringList more { about };
    if (!review.inTheWay.isEmpty())
        more << tr("In the way: %1").arg(review.inTheWay);
    if (!review.next.isEmpty())
        more << tr("Next: %1").arg(review.next);
    if (!review.note.isEmpty())
        more << review.note;
    words->addWidget(quietly(more.join(u'\n')));
    if (!review.state) {
        if (due)
            words->addWidget(new Chip(tr("due"), ChipKind::Look), 0, Qt::AlignLeft);
        auto *write = new Button(tr("Write down how it went"), Button::Kind::Link);
        write->setHeightKind(Button::Height::Small);
        connect(write, &QPushButton::clicked, this, [this, review, row] { askHow(review, row); });
        words->addWidget(write, 0, Qt::AlignLeft);
    }
    columns->addLayout(words, 1);
    auto *remove = new Button({}, Button::Kind::Quiet);
    remove->setIconName(u"edit-delete");
    remove->setHeightKind(Button::Height::Small);
    remove->setAccessibleName(tr("Remove the look of %1").arg(date));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QPushButton::clicked, this, [this, id = review.id] {
        m_run([id](Desk &desk) { return operations::removeReview(desk, id); }, {});
    });
    columns->addWidget(remove, 0, Qt::AlignTop);
    m_lines->addWidget(row);
}

void ReviewsCard::askDate()
{
    if (m_form)
        return;
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    setSpace(column, { 0, 0, 0, 4 }, 8);
    auto *goal = new QComboBox;
    goal->setAccessibleName(tr("Goal to look at"));
    goal->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    goal->setMinimumContentsLength(12);
    for (size_t i = 0; i < m_goals.size(); ++i)
        if (m_goals[i].goal.state == GoalState::Open)
            goal->addItem(QStringLiteral("%1 “%2”").arg(i + 1).arg(m_goals[i].goal.words), m_goals[i].goal.id.toString());
    auto *date = new DateField;
    date->setNeeded();
    date->setWords(tr("Day to look together"), {});
    date->setDate(m_today.addDays(NextLook));
    column->addWidget(goal);
    column->addWidget(date);
    auto *buttons = new QHBoxLayout;
    setSpace(buttons, { 0, 0, 0, 0 }, 8);
    auto *keep = new Button(tr("Plan it"));
    keep->setHeightKind(Button::Height::Small);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Link);
    cancel->setHeightKind(Button::Height::Small);
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    body()->insertWidget(1, m_form);
    connect(keep, &QPushButton::clicked, this, [this, goal, date] {
        const auto id = Id<plan::Goal>::fromString(goal->currentData().toString());
        if (!id || !date->date())
            return;
        m_run(
            [id = *id, day = *date->date()](Desk &desk) -> Result<void> {
                METTLE_TRY(operations::planReview(desk, id, day));
                return {};
            },
            {});
    });
    connect(cancel, &QPushButton::clicked, this, [this] {
        std::exchange(m_form, nullptr)->deleteLater();
        m_add->setFocus();
    });
    date->setFocus();
}

void ReviewsCard::askHow(const plan::Review &review, QWidget *row)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    setSpace(column, { 0, 0, 0, 0 }, 8);
    auto *how = new QComboBox;
    for (const StepState state : { StepState::Done, StepState::Partly, StepState::NotYet, StepState::Dropped })
        how->addItem(stepStateWord(state), int(state));
    auto *inTheWay = new QLineEdit;
    auto *next = new QLineEdit;
    auto *note = new QLineEdit;
    column->addWidget(new Field(tr("How did it go?"), how));
    column->addWidget(new Field(tr("What got in the way?"), inTheWay));
    column->addWidget(new Field(tr("What do you do next?"), next));
    column->addWidget(new Field(tr("Note"), note));
    auto *buttons = new QHBoxLayout;
    setSpace(buttons, { 0, 0, 0, 0 }, 8);
    auto *keep = new Button(tr("Keep"));
    keep->setHeightKind(Button::Height::Small);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Link);
    cancel->setHeightKind(Button::Height::Small);
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_lines->insertWidget(m_lines->indexOf(row), form);
    row->hide();
    const auto go = [this, id = review.id, how, inTheWay, next, note] {
        m_run([id, state = StepState(how->currentData().toInt()), way = inTheWay->text(), then = next->text(), words = note->text()](Desk &desk) {
            return operations::holdReview(desk, id, state, way, then, words);
        },
              {});
    };
    for (QLineEdit *line : { inTheWay, next, note })
        connect(line, &QLineEdit::returnPressed, this, go);
    connect(keep, &QPushButton::clicked, this, go);
    connect(cancel, &QPushButton::clicked, this, [form, row] {
        form->deleteLater();
        row->show();
    });
    how->setFocus();
}

} // namespace mettle::pages
