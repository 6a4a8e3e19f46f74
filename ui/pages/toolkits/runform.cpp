// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/toolkits/runform.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;

namespace {

const QTime UsualStart(9, 0);

} // namespace

RunForm::RunForm(QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_group(new QComboBox)
    , m_first(new QDateEdit)
    , m_rhythm(new QComboBox)
    , m_start(new QTimeEdit(UsualStart))
    , m_place(new QLineEdit)
    , m_groupField(new Field({}, m_group))
    , m_firstField(new Field({}, m_first))
    , m_rhythmField(new Field({}, m_rhythm))
    , m_startField(new Field({}, m_start))
    , m_placeField(new Field({}, m_place))
    , m_days(new Label(TextRole::Second))
    , m_go(new Button({}, Button::Kind::Primary))
    , m_cancel(new Button)
{
    m_first->setCalendarPopup(true);
    auto *fields = new QHBoxLayout;
    setSpace(fields, { 0, 0, 0, 0 }, 10);
    fields->addWidget(m_groupField, 3);
    fields->addWidget(m_firstField, 2);
    fields->addWidget(m_startField, 1);
    fields->addWidget(m_rhythmField, 2);
    fields->addWidget(m_placeField, 3);
    body()->addLayout(fields);
    auto *foot = new QHBoxLayout;
    setSpace(foot, { 0, 4, 0, 0 }, 8);
    m_days->setTone(Tone::Ink2);
    foot->addWidget(m_days, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_go);
    body()->addLayout(foot);

    connect(m_first, &QDateEdit::dateChanged, this, &RunForm::showDays);
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &RunForm::showDays);
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] { m_groupField->setError({}); });
    connect(m_cancel, &QPushButton::clicked, this, &RunForm::cancelled);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const auto group = Id<people::Group>::fromString(m_group->currentData().toString());
        if (!group)
            return m_groupField->setError(tr("Make a group first, on the Clients page."));
        emit wanted(*group, { m_place->text(), days(), m_start->time(), {} });
    });
}

void RunForm::begin(int units, const std::vector<people::Group> &groups, const QDate &today)
{
    m_units = units;
    m_group->clear();
    for (const people::Group &group : groups)
        m_group->addItem(group.title, group.id.toString());
    m_groupField->setError({});
    m_first->setDate(today.addDays(7));
    m_place->clear();
    showDays();
    m_group->setFocus();
}

std::vector<QDate> RunForm::days() const
{
    std::vector<QDate> out;
    QDate day = m_first->date();
    const int gap = m_rhythm->currentData().toInt();
    while (int(out.size()) < m_units) {
        out.push_back(day);
        day = day.addDays(gap);
        while (gap == 1 && day.dayOfWeek() > Qt::Friday)
            day = day.addDays(1);
    }
    return out;
}

void RunForm::showDays()
{
    QStringList shown;
    for (const QDate &day : days())
        shown << QLocale().toString(day, QStringLiteral("ddd d MMM"));
    m_days->setText(shown.join(QStringLiteral(" · ")));
}

void RunForm::retranslate()
{
    setTitle(tr("Hold this course with a group"));
    m_groupField->setLabel(tr("Group"));
    m_firstField->setLabel(tr("First day"));
    m_startField->setLabel(tr("From"));
    m_rhythmField->setLabel(tr("Then"));
    m_placeField->setLabel(tr("Place"));
    m_go->setText(tr("Plan the sessions"));
    m_cancel->setText(tr("Not now"));
    const int chosen = std::max(0, m_rhythm->currentIndex());
    m_rhythm->clear();
    m_rhythm->addItem(tr("every week"), 7);
    m_rhythm->addItem(tr("every two weeks"), 14);
    m_rhythm->addItem(tr("every working day"), 1);
    m_rhythm->setCurrentIndex(chosen);
    showDays();
}

} // namespace mettle::pages
