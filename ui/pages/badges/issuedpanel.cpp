// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/issuedpanel.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/pages/badges/badgefigure.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;

IssuedPanel::IssuedPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(TextRole::Second))
    , m_save(new Button)
    , m_verify(new Button)
    , m_reason(new QLineEdit)
    , m_reasonField(new Field({}, m_reason))
    , m_after(new Label(TextRole::Small))
    , m_revoke(new Button)
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 18, 16, 18, 16 }, 10);
    m_head = new QVBoxLayout;
    setSpace(m_head, { 0, 0, 0, 0 }, 0);
    column->addLayout(m_head);
    m_text->setTone(Tone::Ink2);
    column->addWidget(m_text);
    m_save->setIconName(u"document-export");
    m_verify->setIconName(u"games-hint");
    column->addWidget(m_save);
    column->addWidget(m_verify);
    column->addStretch(1);
    column->addWidget(m_reasonField);
    column->addWidget(m_revoke);
    m_after->setTone(Tone::Ink2);
    column->addWidget(m_after);
    connect(m_save, &QPushButton::clicked, this, &IssuedPanel::saveClicked);
    connect(m_verify, &QPushButton::clicked, this, &IssuedPanel::verifyClicked);
    connect(m_revoke, &QPushButton::clicked, this, &IssuedPanel::revokeClicked);
    connect(m_reason, &QLineEdit::returnPressed, this, &IssuedPanel::revokeClicked);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { m_reasonField->setError({}); });
}

void IssuedPanel::show(const workspace::IssuedRow &row, const QString &restsOn, const QString &state)
{
    if (!m_row || m_row->issued.id != row.issued.id) {
        m_reason->clear();
        m_reasonField->setError({});
    }
    m_row = row;
    m_restsOn = restsOn;
    m_state = state;
    showWords();
}

void IssuedPanel::showWords()
{
    if (!m_row)
        return;
    const badge::IssuedBadge &issued = m_row->issued;
    const QLocale locale;
    const auto day = [&](const QDateTime &moment) { return locale.toString(moment.toLocalTime().date(), QStringLiteral("d MMMM yyyy")); };
    delete m_headBox;
    m_headBox = new QWidget;
    auto *head = new QHBoxLayout(m_headBox);
    setSpace(head, { 0, 0, 0, 0 }, 12);
    head->addWidget(new BadgeFigure(m_row->achievement.design, 52), 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    setSpace(names, { 0, 2, 0, 0 }, 2);
    names->addWidget(new Label(TextRole::Section, m_row->client ? people::shownName(*m_row->client) : tr("Erased")));
    auto *what = new Label(TextRole::Second, m_row->achievement.name.in(locale.name()));
    what->setTone(Tone::Ink2);
    names->addWidget(what);
    head->addLayout(names, 1);
    m_head->addWidget(m_headBox);

    QStringList lines { tr("%1. Issued on %2.").arg(m_state, day(issued.issued)) };
    if (!m_restsOn.isEmpty())
        lines << m_restsOn;
    QStringList forms;
    for (const QString &form : issued.forms)
        forms << form.toUpper();
    lines << (forms.isEmpty() ? tr("Not handed out yet.") : tr("Handed out as %1.").arg(locale.createSeparatedList(forms)));
    if (issued.revoked)
        lines << tr("Revoked on %1: %2").arg(day(*issued.revoked), issued.revokeReason);
    if (issued.credential.isEmpty())
        lines << tr("The badge itself was erased with the client’s data.");
    m_text->setText(lines.join(QStringLiteral("\n")));
    m_save->setVisible(!issued.credential.isEmpty());
    m_verify->setVisible(!issued.credential.isEmpty());
    m_reasonField->setVisible(!issued.revoked);
    m_revoke->setVisible(!issued.revoked);
    m_after->setVisible(!issued.revoked);
}

QString IssuedPanel::reason() const
{
    return m_reason->text();
}

void IssuedPanel::setOutcome(const QString &error)
{
    m_reasonField->setError(error);
    if (error.isEmpty())
        m_reason->clear();
    else
        m_reason->setFocus();
}

void IssuedPanel::retranslate()
{
    m_save->setText(tr("Save the files…"));
    m_verify->setText(tr("Check it"));
    m_reasonField->setLabel(tr("Reason for revoking"));
    m_revoke->setText(tr("Revoke this badge"));
    m_after->setText(tr("Your register says so from then on. A file that was handed out stays what it is: tell whoever has it."));
    showWords();
}

} // namespace mettle::pages
