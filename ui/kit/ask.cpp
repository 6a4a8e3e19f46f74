// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ask.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mettle::kit {

Ask::Ask(const Question &question, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(question.title);
    setAccessibleDescription(question.text);

    auto *title = new Label(TextRole::Section, question.title, this);
    auto *text = new Label(TextRole::Body, question.text, this);
    text->setTone(Tone::Ink2);
    auto *barrier = new Banner(this);
    if (!question.barrier.isEmpty())
        barrier->say(Banner::Tone::Look, question.barrier);

    auto *keep = new Button(tr("Cancel"), Button::Kind::Plain, this);
    auto *go = new Button(question.go, question.danger ? Button::Kind::Danger : Button::Kind::Primary, this);
    go->setObjectName(QStringLiteral("go"));
    keep->setObjectName(QStringLiteral("keep"));
    auto *buttons = new QHBoxLayout;
    setSpace(buttons, { 0, 8, 0, 0 }, 10);
    buttons->addStretch(1);
    buttons->addWidget(keep);
    buttons->addWidget(go);

    auto *column = new QVBoxLayout(this);
    setSpace(column, { 24, 20, 24, 20 }, 12);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(barrier);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    setMinimumWidth(theme().px(440));
    setMaximumWidth(theme().px(560));

    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    keep->setFocus();
}

} // namespace mettle::kit
