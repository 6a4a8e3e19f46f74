// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/stepform.h"

#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/clientpane.h"
#include "ui/pages/clients/datefield.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace mettle::pages {

using namespace kit;

StepForm::StepForm(const std::optional<plan::Step> &step, const QDate &due, QWidget *parent)
    : QWidget(parent)
    , m_then(new QLineEdit(step ? step->then : QString()))
    , m_when(new QLineEdit(step ? step->when : QString()))
    , m_who(new QLineEdit(step ? step->who : QString()))
    , m_success(new QLineEdit(step ? step->success : QString()))
    , m_ifNot(new QLineEdit(step ? step->ifNot : QString()))
    , m_due(new DateField)
{
    m_due->setDate(step ? step->due : std::optional(due));
    m_due->setWords(tr("Done by"), tr("no date"));
    m_thenField = new Field(tr("What I do"), m_then);
    auto *grid = new QGridLayout(this);
    setSpace(grid, { 0, 6, 0, 6 }, 10);
    grid->addWidget(m_thenField, 0, 0, 1, 2);
    grid->addWidget(new Field(tr("When and where"), m_when), 0, 2);
    grid->addWidget(new Field(tr("Who helps"), m_who), 1, 0);
    grid->addWidget(new Field(tr("Done by"), m_due), 1, 1);
    grid->addWidget(new Field(tr("It works when"), m_success), 1, 2);
    grid->addWidget(new Field(tr("If it does not work"), m_ifNot), 2, 0, 1, 2);
    auto *buttons = new QHBoxLayout;
    setSpace(buttons, { 0, 0, 0, 0 }, 8);
    auto *keepIt = new Button(step ? tr("Keep the step") : tr("Add the step"));
    keepIt->setIconName(u"checkmark");
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Link);
    buttons->addWidget(keepIt);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    grid->addLayout(buttons, 2, 2, Qt::AlignBottom);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 4);
    setFocusProxy(m_then);
    for (QLineEdit *line : { m_then, m_when, m_who, m_success, m_ifNot })
        connect(line, &QLineEdit::returnPressed, this, &StepForm::keep);
    connect(m_then, &QLineEdit::textChanged, this, [this] { m_thenField->setError({}); });
    connect(keepIt, &QPushButton::clicked, this, &StepForm::keep);
    connect(cancel, &QPushButton::clicked, this, &StepForm::cancelled);
}

void StepForm::focusFirst()
{
    m_then->setFocus();
}

void StepForm::refuse(const Error &error)
{
    m_thenField->setError(sentence(error, windowLanguage()));
    m_then->setFocus();
}

void StepForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

void StepForm::keep()
{
    emit kept({ m_then->text(), m_when->text(), m_who->text(), m_success->text(), m_ifNot->text(), m_due->date() });
}

} // namespace mettle::pages
