// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientform.h"

#include "base/document.h"
#include "operations/errors.h"
#include "ui/kit/field.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/clientpane.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;
using workspace::Reader;

namespace {

constexpr int EarliestBirth = 1900;

QString nameOfLanguage(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

void setLanguages(QComboBox *box, const QString &none)
{
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(none, QString());
    for (const QString &code : spokenLanguages())
        box->addItem(nameOfLanguage(code), code);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

/// The group with these words as its title, made when there is none yet; nothing for no words.
Result<std::optional<Id<people::Group>>> groupCalled(Desk &desk, const QString &title)
{
    if (title.trimmed().isEmpty())
        return std::optional<Id<people::Group>>();
    METTLE_LET(groups, desk.ask([](const Reader &reader) { return reader.groups(); }));
    for (const people::Group &group : groups)
        if (folded(group.title) == folded(title))
            return std::optional(group.id);
    METTLE_LET(made, operations::addGroup(desk, title));
    return std::optional(made);
}

} // namespace

ClientForm::ClientForm(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_callName(new QLineEdit)
    , m_pseudonym(new QLineEdit)
    , m_note(new QPlainTextEdit)
    , m_group(new QComboBox)
    , m_coach(new QComboBox)
    , m_language(new QComboBox)
    , m_second(new QComboBox)
    , m_email(new QLineEdit)
    , m_year(new QLineEdit)
{
    m_group->setEditable(true);
    m_coach->setEditable(true);
    m_note->setTabChangesFocus(true);
    setLogicalSize(m_note, 0, 64);
    const std::pair<Field **, QWidget *> fields[] {
        { &m_nameField, m_name }, { &m_callNameField, m_callName }, { &m_pseudonymField, m_pseudonym }, { &m_noteField, m_note },
        { &m_groupField, m_group }, { &m_coachField, m_coach }, { &m_languageField, m_language }, { &m_secondField, m_second },
        { &m_emailField, m_email }, { &m_yearField, m_year },
    };
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 0, 0, 0, 0 }, 10);
    for (const auto &[field, editor] : fields) {
        *field = new Field({}, editor);
        column->addWidget(*field);
    }
    for (QLineEdit *line : { m_name, m_callName, m_pseudonym, m_email, m_year, m_group->lineEdit(), m_coach->lineEdit() })
        connect(line, &QLineEdit::returnPressed, this, &ClientForm::keep);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_nameField->setError({}); });
    connect(m_pseudonym, &QLineEdit::textChanged, this, [this] { m_nameField->setError({}); });
    connect(m_year, &QLineEdit::textChanged, this, [this] { m_yearField->setError({}); });
}

void ClientForm::retranslate()
{
    m_nameField->setLabel(tr("Name"));
    m_callNameField->setLabel(tr("Called"));
    m_callNameField->setHint(tr("What people call them. Ask; it is not always the first word."));
    m_pseudonymField->setLabel(tr("Pseudonym"));
    m_pseudonymField->setHint(tr("With a pseudonym, only that is shown and printed."));
    m_noteField->setLabel(tr("Note"));
    m_noteField->setHint(tr("How the name is said, and the like. Nothing about health, origin or religion."));
    m_groupField->setLabel(tr("Group"));
    m_groupField->setHint(tr("Choose one, or type a new one."));
    m_coachField->setLabel(tr("Responsible coach"));
    m_languageField->setLabel(tr("Language of the documents"));
    m_secondField->setLabel(tr("Second language beside it"));
    m_emailField->setLabel(tr("E-mail"));
    m_emailField->setHint(tr("For badges. Not needed."));
    m_yearField->setLabel(tr("Year of birth"));
    setLanguages(m_language, tr("that of the workspace"));
    setLanguages(m_second, tr("none"));
}

void ClientForm::askNew()
{
    m_changed.reset();
    for (QLineEdit *line : { m_name, m_callName, m_pseudonym, m_email, m_year })
        line->clear();
    m_note->clear();
    m_nameField->setError({});
    m_groupField->show();
    load();
}

void ClientForm::askChange(const people::Client &client)
{
    m_changed = client;
    m_name->setText(client.name);
    m_callName->setText(client.callName);
    m_pseudonym->setText(client.pseudonym);
    m_note->setPlainText(client.note);
    m_email->setText(client.email);
    m_year->setText(client.birthYear ? QString::number(*client.birthYear) : QString());
    m_language->setCurrentIndex(std::max(0, m_language->findData(client.language)));
    m_second->setCurrentIndex(std::max(0, m_second->findData(client.secondLanguage)));
    m_coach->setEditText({});
    m_nameField->setError({});
    m_groupField->hide(); // groups have a place of their own, with their numbers
    load();
}

void ClientForm::load()
{
    m_workspace.post([](Desk &desk) {
        return desk.ask([](const Reader &reader) { return std::pair(reader.groups(), reader.observers()); });
    }).then(this, [this](const Result<std::pair<std::vector<people::Group>, std::vector<people::Observer>>> &read) {
        if (read)
            fillChoices(read->first, read->second);
    });
}

void ClientForm::fillChoices(const std::vector<people::Group> &groups, const std::vector<people::Observer> &observers)
{
    m_observers = observers;
    QString group = m_group->currentText();
    QString coach = m_coach->currentText();
    m_group->clear();
    m_coach->clear();
    m_coach->addItem(QString());
    m_group->addItem(QString());
    for (const people::Group &one : groups)
        m_group->addItem(one.title);
    for (const people::Observer &one : observers) {
        m_coach->addItem(one.name);
        if (m_changed && m_changed->coach == one.id)
            coach = one.name;
    }
    if (!m_changed && group.isEmpty() && groups.size() == 1)
        group = groups.front().title;
    m_group->setCurrentText(group);
    m_coach->setCurrentText(coach);
}

bool ClientForm::yearIsRight()
{
    const QString text = m_year->text().trimmed();
    bool isNumber = false;
    const int year = text.toInt(&isNumber);
    const int now = m_workspace.clock().now().date().year();
    const bool right = text.isEmpty() || (isNumber && year >= EarliestBirth && year <= now);
    m_yearField->setError(right ? QString() : tr("This is no year. Write four digits, such as 1990, or leave it empty."));
    return right;
}

void ClientForm::keep()
{
    if (!yearIsRight())
        return m_year->setFocus();
    operations::ClientDetails details { m_name->text(), m_callName->text(), m_pseudonym->text(), m_language->currentData().toString(),
                                        m_second->currentData().toString(), m_email->text(), {}, m_note->toPlainText(), {} };
    if (!m_year->text().trimmed().isEmpty())
        details.birthYear = m_year->text().trimmed().toInt();
    const auto change = m_changed ? std::optional(m_changed->id) : std::nullopt;
    m_workspace.post([details, change, coach = m_coach->currentText().trimmed(), group = m_group->currentText()](Desk &desk) mutable
                     -> Result<Id<people::Client>> {
        // Before anything is written for it: a coach or a group without the client would be of no use.
        if (details.name.trimmed().isEmpty() && details.pseudonym.trimmed().isEmpty())
            return Error(operations::errors::NameMissing);
        if (!coach.isEmpty()) {
            METTLE_LET(observer, operations::addObserver(desk, coach, people::Role::Coach));
            details.coach = observer;
        }
        if (change) {
            METTLE_TRY(operations::changeClient(desk, *change, details));
            return *change;
        }
        METTLE_LET(into, groupCalled(desk, group));
        return operations::addClient(desk, details, into);
    }).then(this, [this, isNew = !change](const Result<Id<people::Client>> &done) {
        if (done)
            emit kept(*done, isNew);
        else
            showErrors(done.error());
    });
}

void ClientForm::showErrors(const Error &error)
{
    if (!error.is(operations::errors::NameMissing)) {
        emit refused(error);
        return;
    }
    m_nameField->setError(sentence(error, windowLanguage()));
    m_name->setFocus();
}

void ClientForm::focusFirst()
{
    m_name->setFocus();
}

} // namespace mettle::pages
