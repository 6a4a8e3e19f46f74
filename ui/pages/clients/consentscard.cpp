// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/consentscard.h"

#include "operations/errors.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/segment.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/clientpane.h"
#include "ui/pages/clients/datefield.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using people::Consent;
using people::ConsentHow;

namespace {

constexpr int EndsSoon = 14; // days: then it is time to ask again

QString dayOf(const QDate &date)
{
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString purposeMeaning(const QString &purpose)
{
    if (purpose == people::purpose::Badge)
        return ConsentsCard::tr("A badge that others can check carries the name.");
    if (purpose == people::purpose::Employer)
        return ConsentsCard::tr("Documents may go to an employer that is named.");
    if (purpose == people::purpose::Photo)
        return ConsentsCard::tr("Photos may be taken and used.");
    if (purpose == people::purpose::Impact)
        return ConsentsCard::tr("They count in the figures, without a name.");
    return {};
}

/// What follows from withdrawing, said before it is done (domain.md, "Clients' rights").
QString afterwards(const QString &purpose)
{
    if (purpose == people::purpose::Badge)
        return ConsentsCard::tr("If withdrawn: no new badge is issued. Badges handed out stay with them until you revoke one.");
    if (purpose == people::purpose::Employer)
        return ConsentsCard::tr("If withdrawn: nothing more is shared. What an employer has already stays there, ask for it back.");
    if (purpose == people::purpose::Photo)
        return ConsentsCard::tr("If withdrawn: take down the photos that you have used.");
    if (purpose == people::purpose::Impact)
        return ConsentsCard::tr("If withdrawn: they are left out of the next figures.");
    return {};
}

QString howOf(const Consent &consent)
{
    return consent.how == ConsentHow::Paper ? ConsentsCard::tr("on paper") : ConsentsCard::tr("aloud, with %1").arg(consent.witness);
}

/// One line of what was: "4 March 2026 to 9 March 2026, on paper, withdrawn".
QString historyOf(const Consent &consent, const QDate &today)
{
    QStringList parts { ConsentsCard::tr("from %1").arg(dayOf(consent.from)), howOf(consent) };
    if (consent.withdrawn)
        parts << ConsentsCard::tr("withdrawn on %1").arg(dayOf(*consent.withdrawn));
    else if (consent.until)
        parts << (*consent.until < today ? ConsentsCard::tr("ended on %1") : ConsentsCard::tr("until %1")).arg(dayOf(*consent.until));
    return parts.join(QStringLiteral(", "));
}

Label *second(const QString &text)
{
    auto *label = new Label(TextRole::Second, text);
    label->setTone(Tone::Ink2);
    return label;
}

} // namespace

QString purposeWord(const QString &purpose)
{
    if (purpose == people::purpose::Badge)
        return ConsentsCard::tr("badges");
    if (purpose == people::purpose::Employer)
        return ConsentsCard::tr("employer");
    if (purpose == people::purpose::Photo)
        return ConsentsCard::tr("photos");
    if (purpose == people::purpose::Impact)
        return ConsentsCard::tr("figures");
    return purpose;
}

ConsentsCard::ConsentsCard(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout)
{
    setSpace(m_rows, { 0, 0, 0, 0 }, 14);
    body()->addLayout(m_rows);
}

void ConsentsCard::show(const operations::ClientFile &file)
{
    m_file = file;
    setTitle(tr("What they agreed to"));
    clear(m_rows);
    QStringList purposes { people::purpose::Badge, people::purpose::Employer, people::purpose::Photo, people::purpose::Impact };
    for (const Consent &consent : file.consents) // own ones too
        if (!purposes.contains(consent.purpose))
            purposes << consent.purpose;
    for (const QString &purpose : std::as_const(purposes))
        m_rows->addWidget(purposeRow(purpose));
}

QWidget *ConsentsCard::purposeRow(const QString &purpose)
{
    const Consent *holds = m_file->agreed(purpose);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setSpace(line, { 0, 0, 0, 0 }, 12);
    auto *words = new QVBoxLayout;
    setSpace(words, { 0, 0, 0, 0 }, 2);
    auto *head = new QHBoxLayout;
    setSpace(head, { 0, 0, 0, 0 }, 10);
    QString title = purposeWord(purpose);
    title = title.left(1).toUpper() + title.mid(1);
    auto *name = new Label(TextRole::Strong, title);
    name->setMaxLines(1);
    head->addWidget(name);
    const bool soon = holds && holds->until && *holds->until <= m_file->today.addDays(EndsSoon);
    auto *chip = new Chip(!holds ? tr("not agreed") : holds->until ? tr("until %1").arg(dayOf(*holds->until)) : tr("agreed"),
                          !holds ? ChipKind::Plain : soon ? ChipKind::Look : ChipKind::Chosen);
    head->addWidget(chip);
    head->addStretch(1);
    words->addLayout(head);
    words->addWidget(second(purposeMeaning(purpose)));
    for (auto one = m_file->consents.rbegin(); one != m_file->consents.rend(); ++one)
        if (one->purpose == purpose)
            words->addWidget(second(historyOf(*one, m_file->today)));
    line->addLayout(words, 1);
    auto *buttons = new QVBoxLayout;
    setSpace(buttons, { 0, 0, 0, 0 }, 4);
    auto *record = new Button(holds ? tr("Renew…") : tr("Record…"));
    record->setHeightKind(Button::Height::Small);
    record->setAccessibleName(tr("Record what they agree to: %1").arg(purposeWord(purpose)));
    connect(record, &QPushButton::clicked, this, [this, purpose, row] { askHow(purpose, row); });
    buttons->addWidget(record);
    if (holds) {
        auto *withdraw = new Button(tr("Withdraw"));
        withdraw->setHeightKind(Button::Height::Small);
        withdraw->setAccessibleName(tr("Withdraw: %1").arg(purposeWord(purpose)));
        withdraw->setToolTip(afterwards(purpose));
        connect(withdraw, &QPushButton::clicked, this, [this, purpose] { emit withdrawn(purpose); });
        buttons->addWidget(withdraw);
        words->addWidget(second(afterwards(purpose)));
    }
    buttons->addStretch(1);
    line->addLayout(buttons);
    for (Button *button : row->findChildren<Button *>()) // one as wide as the other
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return row;
}

void ConsentsCard::askHow(const QString &purpose, QWidget *row)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    setSpace(column, { 0, 0, 0, 4 }, 8);
    column->addWidget(new Label(TextRole::FieldLabel, tr("They agree: %1. How?").arg(purposeWord(purpose))));
    auto *how = new Segment({ tr("on paper"), tr("aloud, with a witness") });
    column->addWidget(how, 0, Qt::AlignLeft);
    auto *witness = new QLineEdit;
    auto *witnessField = new Field(tr("Who was there"), witness);
    witnessField->hide();
    column->addWidget(witnessField);
    auto *until = new DateField;
    until->setWords(tr("Until"), tr("no end"));
    until->setDate(m_file->today.addYears(1));
    column->addWidget(new Field(tr("Until"), until));
    auto *buttons = new QHBoxLayout;
    setSpace(buttons, { 0, 2, 0, 0 }, 8);
    auto *keep = new Button(tr("They agreed"));
    keep->setIconName(u"checkmark");
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Link);
    buttons->addWidget(keep);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_rows->insertWidget(m_rows->indexOf(row), form);
    row->hide();
    connect(how, &Segment::chosen, witnessField, [witnessField](int chosen) { witnessField->setVisible(chosen == 1); });
    connect(witness, &QLineEdit::textChanged, witnessField, [witnessField] { witnessField->setError({}); });
    const QString language = m_file->client.language.isEmpty() ? m_file->workspace.language : m_file->client.language;
    const auto go = [this, purpose, language, how, witness, witnessField, until] {
        operations::ConsentDetails details;
        details.purpose = purpose;
        details.language = language;
        details.how = how->current() == 1 ? ConsentHow::Oral : ConsentHow::Paper;
        details.witness = witness->text();
        details.until = until->date();
        if (details.how == ConsentHow::Oral && details.witness.trimmed().isEmpty()) {
            witnessField->setError(sentence(Error(operations::errors::WitnessMissing), windowLanguage()));
            witness->setFocus();
            return;
        }
        emit given(details);
    };
    connect(keep, &QPushButton::clicked, this, go);
    connect(witness, &QLineEdit::returnPressed, this, go);
    connect(cancel, &QPushButton::clicked, this, [form, row] {
        form->deleteLater();
        row->show();
    });
    how->findChild<QAbstractButton *>()->setFocus(); // the frame itself takes none
}

} // namespace mettle::pages
