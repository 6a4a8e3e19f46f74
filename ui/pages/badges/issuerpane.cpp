// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/issuerpane.h"

#include "badge/errors.h"
#include "ui/kit/busy.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;

namespace {

constexpr int Widest = 700;
constexpr int ShortestPassphrase = 8; ///< characters; advice that is asked for once, when the key is made

} // namespace

IssuerPane::IssuerPane(workspace::Workspace &workspace, QWidget *parent)
    : ScrollColumn(parent)
    , m_workspace(workspace)
    , m_busy(new Busy(this))
{
    setSpace(column(), { 24, 12, 24, 16 }, 14);
    makeDetails();
    makeKeyCard();
    auto *row = new QHBoxLayout;
    setSpace(row, { 0, 0, 0, 0 }, 14);
    row->addWidget(m_details, 1);
    row->addWidget(m_keyCard, 1);
    column()->insertLayout(0, row);
}

void IssuerPane::makeDetails()
{
    m_details = new Card;
    setLogicalWidest(m_details, Widest);
    setSpace(m_details->body(), { 18, 16, 18, 18 }, 12);
    m_title = new Label(TextRole::Section);
    m_text = new Label(TextRole::Second);
    m_text->setTone(Tone::Ink2);
    m_name = new QLineEdit;
    m_url = new QLineEdit;
    m_email = new QLineEdit;
    m_nameField = new Field({}, m_name);
    m_urlField = new Field({}, m_url);
    m_emailField = new Field({}, m_email);
    for (QWidget *widget : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_nameField),
                             static_cast<QWidget *>(m_urlField), static_cast<QWidget *>(m_emailField) })
        m_details->body()->addWidget(widget);
    m_details->body()->addStretch(1);
    for (QLineEdit *edit : { m_name, m_url, m_email })
        connect(edit, &QLineEdit::editingFinished, this, &IssuerPane::change);
}

void IssuerPane::makeKeyCard()
{
    m_keyCard = new Card;
    setLogicalWidest(m_keyCard, Widest);
    setSpace(m_keyCard->body(), { 18, 16, 18, 18 }, 12);
    m_keyTitle = new Label(TextRole::Section);
    m_keyText = new Label(TextRole::Second);
    m_keyText->setTone(Tone::Ink2);
    m_keyCard->body()->addWidget(m_keyTitle);
    m_keyCard->body()->addWidget(m_keyText);
    m_keyForm = new QWidget;
    auto *form = new QVBoxLayout(m_keyForm);
    setSpace(form, { 0, 0, 0, 0 }, 12);
    m_passphrase = new QLineEdit;
    m_again = new QLineEdit;
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_passphraseField = new Field({}, m_passphrase);
    m_againField = new Field({}, m_again);
    m_make = new Button({}, Button::Kind::Primary);
    form->addWidget(m_passphraseField);
    form->addWidget(m_againField);
    form->addWidget(m_make, 0, Qt::AlignLeft);
    m_keyCard->body()->addWidget(m_keyForm);
    m_keyFacts = new QWidget;
    auto *facts = new QVBoxLayout(m_keyFacts);
    setSpace(facts, { 0, 0, 0, 0 }, 8);
    m_identifierTitle = new Label(TextRole::FieldLabel);
    m_identifier = new Label(TextRole::Second);
    m_identifier->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy = new Button;
    m_copy->setIconName(u"edit-copy");
    facts->addWidget(m_identifierTitle);
    facts->addWidget(m_identifier);
    facts->addWidget(m_copy, 0, Qt::AlignLeft);
    m_keyCard->body()->addWidget(m_keyFacts);
    m_advice = new Label(TextRole::Second);
    m_advice->setTone(Tone::Ink2);
    m_keyCard->body()->addWidget(m_advice);
    m_keyCard->body()->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, &IssuerPane::makeKey);
    connect(m_again, &QLineEdit::returnPressed, this, &IssuerPane::makeKey);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_issuer ? m_issuer->did : QString());
        emit said(Banner::Tone::Good, tr("The identifier is copied."));
    });
}

void IssuerPane::show(const KnownBadges &known)
{
    m_issuer = known.issuer;
    m_key = known.key;
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (!edit->hasFocus() || !edit->isModified())
            edit->setText(text);
    };
    if (m_issuer) {
        put(m_name, m_issuer->name);
        put(m_url, m_issuer->url);
        put(m_email, m_issuer->email);
    } else if (m_name->text().isEmpty()) {
        m_name->setText(known.info.organisation);
    }
    showWords();
}

void IssuerPane::showWords()
{
    const bool made = m_issuer && m_key;
    m_keyForm->setVisible(!made);
    m_keyFacts->setVisible(made);
    m_title->setText(made ? tr("Who signs the badges") : tr("Who signs the badges?"));
    m_keyTitle->setText(made ? tr("The key is sealed") : tr("Make the key"));
    if (made) {
        const QString day = QLocale().toString(m_key->made.toLocalTime().date(), QStringLiteral("d MMMM yyyy"));
        m_keyText->setText(tr("An Ed25519 key, made on %1. It stands in this file, sealed by its own passphrase.").arg(day));
        m_identifier->setText(m_issuer->did);
        m_advice->setText(tr("Put this identifier on your web site: who gets a badge can compare it and know that it is yours. "
                             "Without the passphrase nobody can issue, and nobody can make another key with this identifier: "
                             "keep it where the organisation keeps its keys, and keep backups of this file."));
    } else {
        m_keyText->setText(tr("The key is made on this computer and sealed by a passphrase of its own, apart from the file’s."));
        m_advice->setText(tr("The passphrase protects your name: who has the file and the passphrase can issue badges as you. "
                             "It cannot be looked up or reset, so write it down and keep it in a safe place."));
    }
}

void IssuerPane::refuse(const Error &error)
{
    const QString words = sentence(error, QLocale().name());
    const bool address = error.is(badge::errors::AddressWrong);
    const bool name = error.is(badge::errors::IssuerNameMissing);
    m_urlField->setError(address ? words : QString());
    m_nameField->setError(name ? words : QString());
    m_passphraseField->setError(address || name ? QString() : words);
    (address ? m_url : name ? m_name : m_passphrase)->setFocus();
}

void IssuerPane::makeKey()
{
    const bool enough = m_passphrase->text().size() >= ShortestPassphrase;
    const bool equal = m_passphrase->text() == m_again->text();
    m_passphraseField->setError(enough ? QString() : tr("Take at least %n characters; four words that you can remember do well.", nullptr, ShortestPassphrase));
    m_againField->setError(equal || !enough ? QString() : tr("The two passphrases differ. Type the second one again."));
    if (!enough || !equal) {
        (enough ? m_again : m_passphrase)->setFocus();
        return;
    }
    m_make->setEnabled(false);
    const auto progress = m_busy->start(tr("The key is made and sealed…"));
    m_workspace.post([name = m_name->text(), url = m_url->text(), email = m_email->text(), passphrase = m_passphrase->text(), progress](Desk &desk) {
        return operations::makeIssuer(desk, name, url, email, passphrase, crypto::PassphraseCost::moderate(), progress.get());
    }).then(this, [this](const Result<Id<badge::Issuer>> &made) {
        m_busy->finish();
        m_make->setEnabled(true);
        if (!made) {
            if (made.error().kind() != ErrorKind::Cancelled)
                refuse(made.error());
            return;
        }
        m_passphrase->clear();
        m_again->clear();
        emit said(Banner::Tone::Good, tr("The key is made. You can issue badges now."));
    });
}

void IssuerPane::change()
{
    if (!m_issuer)
        return;
    const badge::Issuer now { m_issuer->id, m_name->text().simplified(), m_url->text().trimmed(), m_email->text().trimmed(), m_issuer->did };
    if (now == *m_issuer)
        return;
    m_workspace.post([now](Desk &desk) { return operations::changeIssuer(desk, now.id, now.name, now.url, now.email); })
        .then(this, [this](const Result<void> &done) {
            m_urlField->setError({});
            m_nameField->setError({});
            if (!done)
                refuse(done.error());
        });
}

void IssuerPane::retranslate()
{
    m_text->setText(tr("This stands in every badge that is issued from now on."));
    m_nameField->setLabel(tr("Organisation"));
    m_urlField->setLabel(tr("Web address"));
    m_urlField->setHint(tr("Whole, with https://, or empty"));
    m_emailField->setLabel(tr("E-mail address"));
    m_passphraseField->setLabel(tr("Passphrase of the key"));
    m_againField->setLabel(tr("The passphrase again"));
    m_make->setText(tr("Make the key"));
    m_identifierTitle->setText(tr("Identifier"));
    m_copy->setText(tr("Copy the identifier"));
    showWords();
}

QWidget *IssuerPane::firstFocus() const
{
    return m_name;
}

} // namespace mettle::pages
