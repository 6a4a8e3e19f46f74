// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/sessionsheet.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;

SessionSheet::SessionSheet(QWidget *host)
    : Overlay(host, 620)
    , m_head(new Label(TextRole::Section))
    , m_title(new QLineEdit)
    , m_date(new QDateEdit)
    , m_start(new QTimeEdit)
    , m_end(new QTimeEdit)
    , m_place(new QLineEdit)
    , m_group(new QComboBox)
    , m_titleField(new Field({}, m_title))
    , m_dateField(new Field({}, m_date))
    , m_startField(new Field({}, m_start))
    , m_endField(new Field({}, m_end))
    , m_placeField(new Field({}, m_place))
    , m_groupField(new Field({}, m_group))
    , m_people(new Label(TextRole::Second))
    , m_observersTitle(new Label(TextRole::FieldLabel))
    , m_observers(new QListWidget)
    , m_newObserver(new QLineEdit)
    , m_remove(new Button)
    , m_done(new Button({}, Button::Kind::Primary))
{
    setCentred(true);
    arrange();
    m_date->setCalendarPopup(true);
    m_observers->setFrameShape(QFrame::NoFrame);
    m_people->setTone(Tone::Ink2);
    m_remove->setIconName(u"edit-delete");
    for (QLineEdit *edit : { m_title, m_place })
        connect(edit, &QLineEdit::editingFinished, this, &SessionSheet::keep);
    connect(m_date, &QDateEdit::editingFinished, this, &SessionSheet::keep);
    connect(m_start, &QTimeEdit::editingFinished, this, &SessionSheet::keep);
    connect(m_end, &QTimeEdit::editingFinished, this, &SessionSheet::keep);
    connect(m_group, &QComboBox::activated, this, &SessionSheet::keep);
    connect(m_observers, &QListWidget::itemChanged, this, &SessionSheet::keep);
    connect(m_newObserver, &QLineEdit::returnPressed, this, [this] {
        const QString name = m_newObserver->text().simplified();
        m_newObserver->clear();
        if (!name.isEmpty())
            emit observerWanted(name);
    });
    connect(m_done, &QPushButton::clicked, this, &Overlay::close);
    connect(m_remove, &QPushButton::clicked, this, &SessionSheet::removeWanted);
}

void SessionSheet::arrange()
{
    auto *column = new QVBoxLayout(sheet());
    setSpace(column, { 20, 16, 20, 16 }, 10);
    column->addWidget(m_head);
    for (QWidget *editor : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_start),
                             static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_group),
                             static_cast<QWidget *>(m_newObserver) })
        setLogicalSize(editor, 0, 36);
    const auto row = [&](std::initializer_list<std::pair<QWidget *, int>> widgets) {
        auto *line = new QHBoxLayout;
        setSpace(line, { 0, 0, 0, 0 }, 12);
        for (const auto &[widget, stretch] : widgets)
            line->addWidget(widget, stretch, Qt::AlignTop);
        column->addLayout(line);
    };
    column->addWidget(m_titleField);
    row({ { m_dateField, 2 }, { m_startField, 1 }, { m_endField, 1 } });
    row({ { m_placeField, 1 }, { m_groupField, 1 } });
    column->addWidget(m_people);
    column->addWidget(m_observersTitle);
    setLogicalSize(m_observers, 0, 120);
    column->addWidget(m_observers);
    column->addWidget(m_newObserver);
    auto *foot = new QHBoxLayout;
    setSpace(foot, { 0, 6, 0, 0 }, 10);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    foot->addWidget(m_done);
    column->addLayout(foot);
}

void SessionSheet::retranslate()
{
    m_head->setText(tr("When, where, with whom"));
    m_titleField->setLabel(tr("Name of the session"));
    m_dateField->setLabel(tr("Date"));
    m_startField->setLabel(tr("From"));
    m_endField->setLabel(tr("Until"));
    m_placeField->setLabel(tr("Place"));
    m_groupField->setLabel(tr("Group"));
    m_observersTitle->setText(tr("Who watches?"));
    m_observers->setAccessibleName(tr("Observers of this session"));
    m_newObserver->setPlaceholderText(tr("Somebody else who watches: name, then Enter"));
    m_newObserver->setAccessibleName(m_newObserver->placeholderText());
    m_remove->setText(tr("Remove the session"));
    m_done->setText(tr("Done"));
}

QWidget *SessionSheet::firstFocus() const
{
    return m_title;
}

void SessionSheet::fill(const workspace::SessionDetail &detail, const std::vector<people::Group> &groups,
                        const std::vector<people::Observer> &observers)
{
    m_filling = true;
    m_session = detail.session;
    const session::Session &session = detail.session;
    m_titleField->setError({});
    if (!m_title->hasFocus())
        m_title->setText(session.title);
    m_date->setDate(session.date);
    m_start->setTime(session.start.value_or(QTime(9, 0)));
    m_end->setTime(session.end.value_or(QTime(12, 0)));
    if (!m_place->hasFocus())
        m_place->setText(session.place);
    m_group->clear();
    m_group->addItem(tr("no group"), QString());
    for (const people::Group &group : groups) {
        m_group->addItem(group.title, group.id.toString());
        if (session.group == group.id)
            m_group->setCurrentIndex(m_group->count() - 1);
    }
    const int current = m_observers->currentRow();
    m_observers->clear();
    for (const people::Observer &observer : observers) {
        auto *item = new QListWidgetItem(observer.name, m_observers);
        item->setData(Qt::UserRole, observer.id.toString());
        const bool watches = std::find(session.observers.begin(), session.observers.end(), observer.id) != session.observers.end();
        item->setCheckState(watches ? Qt::Checked : Qt::Unchecked);
    }
    m_observers->setCurrentRow(current);
    std::vector<people::Client> clients;
    for (const auto &member : detail.members)
        clients.push_back(member.client);
    m_people->setText(clients.empty() ? tr("Nobody is in this group on that day.")
                                      : people::shownNames(clients).join(QStringLiteral(", ")));
    m_filling = false;
}

void SessionSheet::keep()
{
    if (m_filling || !m_session)
        return;
    const session::Session &before = *m_session;
    operations::SessionDetails details { m_title->text(), m_date->date(), m_start->time(), m_end->time(), m_place->text() };
    // Times nobody chose stay open.
    if (!before.start && m_start->time() == QTime(9, 0))
        details.start.reset();
    if (!before.end && m_end->time() == QTime(12, 0))
        details.end.reset();
    details.group = Id<people::Group>::fromString(m_group->currentData().toString());
    for (int i = 0; i < m_observers->count(); ++i)
        if (m_observers->item(i)->checkState() == Qt::Checked)
            if (const auto id = Id<people::Observer>::fromString(m_observers->item(i)->data(Qt::UserRole).toString()))
                details.observers.push_back(*id);
    if (details.title.simplified() == before.title && details.date == before.date && details.start == before.start
        && details.end == before.end && details.place.simplified() == before.place && details.group == before.group
        && std::is_permutation(details.observers.begin(), details.observers.end(), before.observers.begin(), before.observers.end()))
        return;
    emit changed(details);
}

void SessionSheet::showError(const Error &error)
{
    m_titleField->setError(sentence(error, QLocale().name().section(u'_', 0, 0)));
}

} // namespace mettle::pages
