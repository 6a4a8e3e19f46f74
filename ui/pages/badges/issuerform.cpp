// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/issuerform.h"

#include "operations/badges.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;

IssuerForm::IssuerForm(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new Label(TextRole::Section))
    , m_text(new Label(TextRole::Second))
    , m_name(new QLineEdit)
    , m_url(new QLineEdit)
    , m_email(new QLineEdit)
    , m_passphrase(new QLineEdit)
    , m_again(new QLineEdit)
    , m_nameField(new Field({}, m_name))
    , m_urlField(new Field({}, m_url))
    , m_emailField(new Field({}, m_email))
    , m_passphraseField(new Field({}, m_passphrase))
    , m_againField(new Field({}, m_again))
    , m_make(new Button({}, Button::Kind::Primary))
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 0, 0, 0, 0 }, 10);
    column->addWidget(m_title);
    m_text->setTone(Tone::Ink2);
    column->addWidget(m_text);
    for (Field *field : { m_nameField, m_urlField, m_emailField, m_passphraseField, m_againField })
        column->addWidget(field);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    column->addWidget(m_make);
    connect(m_make, &QPushButton::clicked, this, &IssuerForm::make);
    connect(m_again, &QLineEdit::returnPressed, this, &IssuerForm::make);
}

void IssuerForm::suggest(const QString &name)
{
    if (m_name->text().isEmpty())
        m_name->setText(name);
}

void IssuerForm::make()
{
    m_nameField->setError({});
    const bool equal = m_passphrase->text() == m_again->text();
    m_againField->setError(equal ? QString() : tr("The two passphrases differ. Type the second one again."));
    if (!equal) {
        m_again->setFocus();
        return;
    }
    m_make->setEnabled(false);
    m_workspace.post([name = m_name->text(), url = m_url->text(), email = m_email->text(), passphrase = m_passphrase->text()](Desk &desk) {
        return operations::makeIssuer(desk, name, url, email, passphrase);
    }).then(this, [this](const Result<Id<badge::Issuer>> &made) {
        m_make->setEnabled(true);
        if (!made) {
            m_nameField->setError(sentence(made.error(), QLocale().name()));
            return;
        }
        m_passphrase->clear();
        m_again->clear();
        emit this->made();
    });
}

void IssuerForm::retranslate()
{
    m_title->setText(tr("Who signs the badges?"));
    m_text->setText(tr("The key is made here and sealed by its own passphrase. Without that passphrase nobody can issue: keep it well."));
    m_nameField->setLabel(tr("Organisation"));
    m_urlField->setLabel(tr("Web address"));
    m_urlField->setHint(tr("Whole, with https://, or empty"));
    m_emailField->setLabel(tr("E-mail address"));
    m_passphraseField->setLabel(tr("Passphrase of the key"));
    m_againField->setLabel(tr("The passphrase again"));
    m_make->setText(tr("Make the key"));
}

} // namespace mettle::pages
