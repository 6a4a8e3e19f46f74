// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/consentpanel.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/segment.h"
#include "ui/kit/space.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;

namespace {

enum How { OnPaper, Spoken };

} // namespace

ConsentPanel::ConsentPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Section))
    , m_text(new Label(TextRole::Second))
    , m_reasons(new Label(TextRole::Second))
    , m_howTitle(new Label(TextRole::FieldLabel))
    , m_how(new Segment)
    , m_witness(new QLineEdit)
    , m_witnessField(new Field({}, m_witness))
    , m_until(new QComboBox)
    , m_untilField(new Field({}, m_until))
    , m_give(new Button({}, Button::Kind::Primary))
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 18, 16, 18, 16 }, 10);
    m_text->setTone(Tone::Ink2);
    m_reasons->setTone(Tone::Ink2);
    for (QWidget *widget : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_reasons) })
        column->addWidget(widget);
    column->addStretch(1);
    column->addWidget(m_howTitle);
    column->addWidget(m_how, 0, Qt::AlignLeft);
    column->addWidget(m_witnessField);
    column->addWidget(m_untilField);
    column->addWidget(m_give);
    connect(m_how, &Segment::chosen, this, &ConsentPanel::showWords);
    connect(m_witness, &QLineEdit::returnPressed, m_give, &QPushButton::click);
    connect(m_give, &QPushButton::clicked, this, &ConsentPanel::giveClicked);
}

void ConsentPanel::show(const operations::DueBadge &due)
{
    if (!m_due || m_due->client.id != due.client.id) {
        m_witness->clear();
        setError({});
    }
    m_due = due;
    showWords();
}

void ConsentPanel::showWords()
{
    m_witnessField->setVisible(m_how->current() == Spoken);
    if (!m_due)
        return;
    const QString who = people::shownName(m_due->client);
    m_title->setText(tr("Ask %1 first").arg(who));
    m_text->setText(tr("%1 has earned “%2”, and has not agreed to badges. A badge can be shown to anybody: it says the name and the skill.")
                        .arg(who, m_due->achievement.name.in(QLocale().name())));
    m_reasons->setText(m_due->reasons.join(u'\n'));
    m_give->setText(tr("%1 agrees").arg(who));
}

std::optional<Id<people::Client>> ConsentPanel::client() const
{
    return m_due ? std::optional(m_due->client.id) : std::nullopt;
}

operations::ConsentDetails ConsentPanel::details(const QDate &today) const
{
    operations::ConsentDetails out { .purpose = people::purpose::Badge, .language = QLocale().name().left(2) };
    if (m_due && !m_due->client.language.isEmpty())
        out.language = m_due->client.language;
    if (m_how->current() == Spoken) {
        out.how = people::ConsentHow::Oral;
        out.witness = m_witness->text().simplified();
    }
    if (const int years = m_until->currentData().toInt(); years > 0)
        out.until = today.addYears(years);
    return out;
}

void ConsentPanel::setError(const QString &sentence)
{
    (m_how->current() == Spoken ? m_witnessField : m_untilField)->setError(sentence);
    if (sentence.isEmpty()) {
        m_witnessField->setError({});
        m_untilField->setError({});
    }
}

void ConsentPanel::retranslate()
{
    m_howTitle->setText(tr("How was it said?"));
    m_how->setChoices({ tr("On paper"), tr("Spoken") });
    if (m_how->current() < 0)
        m_how->setCurrent(OnPaper);
    m_how->setAccessibleName(tr("How was it said?"));
    m_witnessField->setLabel(tr("Who heard it"));
    m_untilField->setLabel(tr("For how long"));
    const int place = qMax(0, m_until->currentIndex());
    m_until->clear();
    m_until->addItem(tr("For one year"), 1);
    m_until->addItem(tr("For two years"), 2);
    m_until->addItem(tr("Until it is withdrawn"), 0);
    m_until->setCurrentIndex(place);
    showWords();
}

} // namespace mettle::pages
