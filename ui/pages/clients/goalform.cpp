// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/goalform.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/clientpane.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace mettle::pages {

using namespace kit;

GoalForm::GoalForm(const framework::Catalogue &catalogue, const operations::GoalDetails &details, bool isNew, QWidget *parent)
    : QWidget(parent)
    , m_details(details)
    , m_words(new QLineEdit(details.words))
    , m_why(new QLineEdit(details.why))
    , m_skill(new QComboBox)
{
    m_skill->addItem(tr("a goal from life"), QString());
    for (const framework::Item *skill : catalogue.competences())
        m_skill->addItem(skill->title.in(windowLanguage()), skill->id.toString());
    m_skill->setCurrentIndex(details.competence ? std::max(0, m_skill->findData(details.competence->toString())) : 0);
    m_skill->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_skill->setMinimumContentsLength(16);
    m_wordsField = new Field(tr("The goal, in the client’s own words"), m_words);
    m_words->setPlaceholderText(tr("I ask when I do not understand something."));
    m_why->setPlaceholderText(tr("In the shop I want to give the right answer."));
    auto *grid = new QGridLayout(this);
    setSpace(grid, { 0, 4, 0, 4 }, 10);
    grid->addWidget(m_wordsField, 0, 0, 1, 2);
    grid->addWidget(new Field(tr("Why it matters"), m_why), 1, 0);
    grid->addWidget(new Field(tr("About"), m_skill), 1, 1);
    auto *buttons = new QHBoxLayout;
    setSpace(buttons, { 0, 0, 0, 0 }, 8);
    auto *keepIt = new Button(isNew ? tr("Add the goal") : tr("Keep the goal"));
    keepIt->setIconName(u"checkmark");
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Link);
    buttons->addWidget(keepIt);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    grid->addLayout(buttons, 2, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    for (QLineEdit *line : { m_words, m_why })
        connect(line, &QLineEdit::returnPressed, this, &GoalForm::keep);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_wordsField->setError({}); });
    connect(keepIt, &QPushButton::clicked, this, &GoalForm::keep);
    connect(cancel, &QPushButton::clicked, this, &GoalForm::cancelled);
}

void GoalForm::focusFirst()
{
    m_words->setFocus();
}

void GoalForm::refuse(const Error &error)
{
    m_wordsField->setError(sentence(error, windowLanguage()));
    m_words->setFocus();
}

void GoalForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void GoalForm::keep()
{
    operations::GoalDetails details = m_details;
    details.words = m_words->text();
    details.why = m_why->text();
    details.competence = Id<framework::Item>::fromString(m_skill->currentData().toString());
    emit kept(details);
}

} // namespace mettle::pages
