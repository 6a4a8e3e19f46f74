// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/issuepanel.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/pages/badges/badgefigure.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;

namespace {

/// One badge: picture, for whom, and what it rests on.
QWidget *orderOf(const operations::DueBadge &due)
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    setSpace(lines, { 0, 8, 0, 8 }, 6);
    auto *head = new QHBoxLayout;
    setSpace(head, { 0, 0, 0, 0 }, 12);
    head->addWidget(new BadgeFigure(due.achievement.design, 44), 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    setSpace(names, { 0, 0, 0, 0 }, 0);
    names->addWidget(new Label(TextRole::CardTitle, people::shownName(due.client)));
    auto *what = new Label(TextRole::Second, due.achievement.name.in(QLocale().name()));
    what->setTone(Tone::Ink2);
    names->addWidget(what);
    head->addLayout(names, 1);
    lines->addLayout(head);
    for (qsizetype at = 0; at < due.reasons.size(); ++at) {
        auto *line = new QHBoxLayout;
        setSpace(line, { 0, 0, 0, 0 }, 8);
        const bool open = at == due.reasons.size() - 1 && !due.confirmed; // the confirmation is the last of the reasons
        line->addWidget(new IconMark(open ? u"question" : u"checkmark", open ? Tone::Amber : Tone::Accent), 0, Qt::AlignTop);
        line->addWidget(new Label(TextRole::Second, due.reasons[at]), 1);
        lines->addLayout(line);
    }
    return box;
}

} // namespace

IssuePanel::IssuePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Section))
    , m_sentence(new Label(TextRole::Second))
    , m_passphrase(new QLineEdit)
    , m_passphraseField(new Field({}, m_passphrase))
    , m_barrier(new Banner)
    , m_issue(new Button({}, Button::Kind::Primary))
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 18, 16, 18, 16 }, 10);
    column->addWidget(m_title);
    m_sentence->setTone(Tone::Ink2);
    column->addWidget(m_sentence);
    auto *list = new ScrollColumn;
    m_orders = list->column();
    setSpace(m_orders, { 0, 0, 0, 0 }, 0);
    column->addWidget(list, 1);
    m_passphrase->setEchoMode(QLineEdit::Password);
    column->addWidget(m_passphraseField);
    column->addWidget(m_barrier);
    column->addWidget(m_issue);
    connect(m_issue, &QPushButton::clicked, this, &IssuePanel::issueClicked);
    connect(m_passphrase, &QLineEdit::returnPressed, m_issue, &QPushButton::click);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_passphraseField->setError({}); });
}

void IssuePanel::setIssuer(const QString &name, bool sample)
{
    m_issuer = name;
    m_sample = sample;
    showWords();
}

void IssuePanel::setOrders(const std::vector<const operations::DueBadge *> &orders)
{
    m_count = int(orders.size());
    delete m_ordersBox;
    m_ordersBox = new QWidget;
    auto *lines = new QVBoxLayout(m_ordersBox);
    setSpace(lines, { 0, 0, 0, 0 }, 0);
    for (const operations::DueBadge *one : orders)
        lines->addWidget(orderOf(*one));
    m_orders->insertWidget(0, m_ordersBox);
    showWords();
}

void IssuePanel::showWords()
{
    const bool any = m_count > 0;
    m_title->setText(any ? tr("Issue %n badge(s)", nullptr, m_count) : tr("Issue badges"));
    m_sentence->setText(any ? tr("Signed as %1. Nothing is issued until you press the button.").arg(m_issuer)
                            : tr("Tick what is due: you see here what each badge rests on. Choose a badge that was issued to save its files "
                                 "again or to revoke it."));
    m_issue->setText(any ? tr("Issue %n badge(s)", nullptr, m_count) : tr("Issue"));
    m_issue->setEnabled(any);
    m_issue->setVisible(any);
    m_barrier->setVisible(any);
    m_passphraseField->setVisible(any);
    m_passphraseField->setHint(m_sample ? tr("The sample’s key has the passphrase “sample”.") : QString());
}

QString IssuePanel::passphrase() const
{
    return m_passphrase->text();
}

void IssuePanel::setWorking(bool on)
{
    m_issue->setEnabled(!on && m_count > 0);
    m_passphrase->setReadOnly(on);
}

void IssuePanel::setOutcome(const QString &error)
{
    m_passphraseField->setError(error);
    if (error.isEmpty()) {
        m_passphrase->clear();
        return;
    }
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}

void IssuePanel::retranslate()
{
    m_passphraseField->setLabel(tr("Passphrase of the key"));
    m_barrier->say(Banner::Tone::Look, tr("Issuing cannot be undone. A badge can be revoked later, with a reason."));
    showWords();
}

} // namespace mettle::pages
