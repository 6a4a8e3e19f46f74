// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/preparepane.h"

#include "operations/errors.h"
#include "operations/lookup.h"
#include "operations/people.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/describe.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using programme::Kind;
using workspace::Desk;
using workspace::Reader;

PreparePane::PreparePane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_banner(new Banner)
    , m_whenCard(new Card(QStringLiteral(" ")))
    , m_whatCard(new Card(QStringLiteral(" ")))
    , m_whoCard(new Card(QStringLiteral(" ")))
    , m_title(new QLineEdit)
    , m_date(new QDateEdit)
    , m_start(new QTimeEdit)
    , m_end(new QTimeEdit)
    , m_place(new QLineEdit)
    , m_group(new QComboBox)
    , m_newTitle(new QLineEdit)
    , m_add(new Button)
    , m_observers(new QListWidget)
    , m_newObserver(new QLineEdit)
    , m_people(new Label(TextRole::Second))
    , m_sheets(new Button)
    , m_grid(new Button)
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 24, 4, 24, 16 }, 12);
    m_banner->hide();
    column->addWidget(m_banner);
    auto *columns = new QHBoxLayout;
    setSpace(columns, { 0, 0, 0, 0 }, 14);
    column->addLayout(columns, 1);
    for (Card *card : { m_whenCard, m_whatCard, m_whoCard })
        columns->addWidget(card, card == m_whatCard ? 5 : 3, Qt::AlignTop);

    m_titleField = new Field({}, m_title);
    m_dateField = new Field({}, m_date);
    m_startField = new Field({}, m_start);
    m_endField = new Field({}, m_end);
    m_placeField = new Field({}, m_place);
    m_groupField = new Field({}, m_group);
    m_date->setCalendarPopup(true);
    auto *times = new QHBoxLayout;
    setSpace(times, { 0, 0, 0, 0 }, 8);
    times->addWidget(m_startField);
    times->addWidget(m_endField);
    m_whenCard->body()->addWidget(m_titleField);
    m_whenCard->body()->addWidget(m_dateField);
    m_whenCard->body()->addLayout(times);
    m_whenCard->body()->addWidget(m_placeField);
    m_whenCard->body()->addWidget(m_groupField);
    m_people->setTone(Tone::Ink2);
    m_whenCard->body()->addWidget(m_people);

    m_activities = new QVBoxLayout;
    setSpace(m_activities, { 0, 0, 0, 0 }, 8);
    m_whatCard->body()->addLayout(m_activities);
    m_newField = new Field({}, m_newTitle);
    auto *adding = new QHBoxLayout;
    setSpace(adding, { 0, 6, 0, 0 }, 8);
    adding->addWidget(m_newField, 1);
    adding->addWidget(m_add, 0, Qt::AlignBottom);
    m_whatCard->body()->addLayout(adding);

    m_whoCard->body()->addWidget(m_observers);
    setLogicalSize(m_observers, 0, 150);
    m_newObserverField = new Field({}, m_newObserver);
    m_whoCard->body()->addWidget(m_newObserverField);
    m_whoCard->body()->addWidget(m_sheets);
    m_whoCard->body()->addWidget(m_grid);
    m_sheets->setIconName(u"document-print");
    m_grid->setIconName(u"document-print");
    m_add->setIconName(u"list-add");

    for (QLineEdit *edit : { m_title, m_place })
        connect(edit, &QLineEdit::editingFinished, this, &PreparePane::keepDetails);
    connect(m_date, &QDateEdit::editingFinished, this, &PreparePane::keepDetails);
    connect(m_start, &QTimeEdit::editingFinished, this, &PreparePane::keepDetails);
    connect(m_end, &QTimeEdit::editingFinished, this, &PreparePane::keepDetails);
    connect(m_group, &QComboBox::activated, this, &PreparePane::keepDetails);
    connect(m_observers, &QListWidget::itemChanged, this, &PreparePane::keepDetails);
    connect(m_add, &QPushButton::clicked, this, &PreparePane::addActivity);
    connect(m_newTitle, &QLineEdit::returnPressed, this, &PreparePane::addActivity);
    connect(m_newObserver, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_newObserver->text();
        m_newObserver->clear();
        run([name, detail = m_detail](Desk &desk) -> Result<void> {
            METTLE_LET(observer, operations::addObserver(desk, name));
            auto session = detail->session;
            operations::SessionDetails details { session.title, session.date, session.start, session.end, session.place,
                                                 session.group, session.observers };
            if (std::find(details.observers.begin(), details.observers.end(), observer) == details.observers.end())
                details.observers.push_back(observer);
            return operations::changeSession(desk, session.id, details);
        });
    });
    connect(m_sheets, &QPushButton::clicked, this, [this] { emit printWanted(QStringLiteral("sheets")); });
    connect(m_grid, &QPushButton::clicked, this, [this] { emit printWanted(QStringLiteral("grid")); });
    retranslate();
}

void PreparePane::retranslate()
{
    m_whenCard->setTitle(tr("When, where, with whom"));
    m_whatCard->setTitle(tr("What do we do?"));
    m_whoCard->setTitle(tr("Who watches?"));
    m_titleField->setLabel(tr("Name of the session"));
    m_dateField->setLabel(tr("Date"));
    m_startField->setLabel(tr("From"));
    m_endField->setLabel(tr("Until"));
    m_placeField->setLabel(tr("Place"));
    m_groupField->setLabel(tr("Group"));
    m_newField->setLabel(tr("Another activity"));
    m_newTitle->setPlaceholderText(tr("for example: Build the stall"));
    m_add->setText(tr("Add"));
    m_newObserverField->setLabel(tr("Somebody else who watches"));
    m_newObserver->setPlaceholderText(tr("Name, then Enter"));
    m_observers->setAccessibleName(tr("Observers of this session"));
    m_sheets->setText(tr("Print observation sheets"));
    m_grid->setText(tr("Print the group grid"));
    if (m_detail)
        show(*m_detail);
}

void PreparePane::show(const workspace::SessionDetail &detail)
{
    m_detail = detail;
    m_workspace.post([group = detail.group](Desk &desk) -> Result<Choices> {
        std::optional<Id<framework::Framework>> framework = group ? group->framework : std::nullopt;
        if (!framework) {
            METTLE_LET(found, operations::defaultFramework(desk));
            framework = found;
        }
        return desk.ask([&](const Reader &reader) -> Result<Choices> {
            auto catalogue = reader.catalogue(*framework);
            if (!catalogue)
                return Error { operations::errors::Gone };
            return Choices { reader.groups(), reader.observers(), std::move(*catalogue) };
        });
    }).then(this, [this](const Result<Choices> &choices) {
        if (choices)
            showChoices(*choices);
        else
            m_banner->say(choices.error(), QLocale().name());
    });
    showActivities();
}

void PreparePane::showChoices(const Choices &choices)
{
    m_filling = true;
    const session::Session &session = m_detail->session;
    if (!m_title->hasFocus())
        m_title->setText(session.title);
    m_date->setDate(session.date);
    m_start->setTime(session.start.value_or(QTime(9, 0)));
    m_end->setTime(session.end.value_or(QTime(12, 0)));
    if (!m_place->hasFocus())
        m_place->setText(session.place);
    m_group->clear();
    m_group->addItem(tr("no group"), QString());
    for (const people::Group &group : choices.groups) {
        m_group->addItem(group.title, group.id.toString());
        if (session.group == group.id)
            m_group->setCurrentIndex(m_group->count() - 1);
    }
    m_observers->clear();
    for (const people::Observer &observer : choices.observers) {
        auto *item = new QListWidgetItem(observer.name, m_observers);
        item->setData(Qt::UserRole, observer.id.toString());
        const bool watches = std::find(session.observers.begin(), session.observers.end(), observer.id) != session.observers.end();
        item->setCheckState(watches ? Qt::Checked : Qt::Unchecked);
    }
    QStringList names;
    std::vector<people::Client> clients;
    for (const auto &member : m_detail->members)
        clients.push_back(member.client);
    m_people->setText(clients.empty() ? tr("Nobody is in this group on that day.")
                                      : people::shownNames(clients).join(QStringLiteral(", ")));
    m_filling = false;
}

void PreparePane::showActivities()
{
    while (QLayoutItem *item = m_activities->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int tasks = 0;
    for (const session::Activity &activity : m_detail->activities)
        tasks += !activity.betweenTasks;
    int place = 0;
    for (const session::Activity &activity : m_detail->activities)
        if (!activity.betweenTasks)
            m_activities->addWidget(activityRow(activity, place++, tasks));
}

QWidget *PreparePane::activityRow(const session::Activity &activity, int place, int count)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setSpace(line, { 0, 0, 0, 0 }, 6);
    auto *title = new QLineEdit(activity.title);
    title->setAccessibleName(tr("Name of activity %1").arg(place + 1));
    auto *minutes = new QSpinBox;
    minutes->setRange(0, 600);
    minutes->setSuffix(tr(" min"));
    minutes->setValue(activity.plannedMinutes);
    minutes->setAccessibleName(tr("Minutes of %1").arg(activity.title));
    auto *kind = new QComboBox;
    kind->setAccessibleName(tr("Kind of %1").arg(activity.title));
    kind->addItem(tr("no kind"), -1);
    const QString language = QLocale().name();
    for (size_t i = 0; i < Names<Kind>.size(); ++i) {
        kind->addItem(profile::kindWord(Kind(i), language), int(i));
        if (activity.kind == Kind(i))
            kind->setCurrentIndex(int(i) + 1);
    }
    line->addWidget(title, 1);
    line->addWidget(kind);
    line->addWidget(minutes);
    const auto move = [&](QStringView icon, const QString &name, int to, bool enabled) {
        auto *button = new Button({}, Button::Kind::Quiet);
        button->setIconName(icon);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setEnabled(enabled);
        connect(button, &QPushButton::clicked, this, [this, id = activity.id, to] {
            run([id, to](Desk &desk) { return operations::moveActivity(desk, id, to); });
        });
        line->addWidget(button);
    };
    move(u"go-up", tr("Move %1 up").arg(activity.title), place - 1, place > 0);
    move(u"go-down", tr("Move %1 down").arg(activity.title), place + 1, place + 1 < count);
    auto *remove = new Button({}, Button::Kind::Quiet);
    remove->setIconName(u"edit-delete");
    remove->setAccessibleName(tr("Remove %1").arg(activity.title));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QPushButton::clicked, this, [this, id = activity.id] {
        run([id](Desk &desk) { return operations::removeActivity(desk, id); });
    });
    line->addWidget(remove);
    connect(title, &QLineEdit::editingFinished, this, [this, title, activity] {
        if (title->text() != activity.title)
            changeActivity(activity, [text = title->text()](auto &details) { details.title = text; });
    });
    connect(minutes, &QSpinBox::editingFinished, this, [this, minutes, activity] {
        if (minutes->value() != activity.plannedMinutes)
            changeActivity(activity, [value = minutes->value()](auto &details) { details.plannedMinutes = value; });
    });
    connect(kind, &QComboBox::activated, this, [this, kind, activity] {
        const int value = kind->currentData().toInt();
        changeActivity(activity, [value](auto &details) { details.kind = value < 0 ? std::nullopt : std::optional(Kind(value)); });
    });
    return row;
}

void PreparePane::changeActivity(const session::Activity &activity, const std::function<void(operations::ActivityDetails &)> &change)
{
    operations::ActivityDetails details { activity.title, activity.kind, activity.plannedMinutes, activity.items,
                                          activity.date == m_detail->session.date ? std::nullopt : std::optional(activity.date) };
    change(details);
    run([id = activity.id, details](Desk &desk) { return operations::changeActivity(desk, id, details); });
}

void PreparePane::keepDetails()
{
    if (m_filling || !m_detail)
        return;
    const session::Session &session = m_detail->session;
    operations::SessionDetails details { m_title->text(), m_date->date(), m_start->time(), m_end->time(), m_place->text() };
    details.group = Id<people::Group>::fromString(m_group->currentData().toString());
    for (int i = 0; i < m_observers->count(); ++i)
        if (m_observers->item(i)->checkState() == Qt::Checked)
            if (const auto id = Id<people::Observer>::fromString(m_observers->item(i)->data(Qt::UserRole).toString()))
                details.observers.push_back(*id);
    run([id = session.id, details](Desk &desk) { return operations::changeSession(desk, id, details); });
}

void PreparePane::addActivity()
{
    if (!m_detail)
        return;
    const operations::ActivityDetails details { .title = m_newTitle->text(), .plannedMinutes = 25 };
    m_workspace.post([session = m_detail->session.id, details](Desk &desk) { return operations::addActivity(desk, session, details); })
        .then(this, [this](const Result<Id<session::Activity>> &made) {
            m_newField->setError(made ? QString() : sentence(made.error(), QLocale().name()));
            if (made)
                m_newTitle->clear();
            m_newTitle->setFocus();
        });
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
