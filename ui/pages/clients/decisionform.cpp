// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/decisionform.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/clientpane.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using framework::Stability;

DecisionForm::DecisionForm(const framework::Catalogue &catalogue, const profile::Position &position, const QString &language,
                           QWidget *parent)
    : QWidget(parent)
    , m_level(new QComboBox)
    , m_stability(new QComboBox)
    , m_reason(new QPlainTextEdit)
{
    auto *card = new Card(tr("Decide otherwise"));
    setSpace(card->body(), { 14, 12, 14, 12 }, 8);
    auto *all = new QVBoxLayout(this);
    setSpace(all, { 0, 0, 0, 0 }, 0);
    all->addWidget(card);

    m_level->addItem(tr("no position"), -1);
    for (const framework::Level &level : catalogue.mainLevels())
        if (!level.notShown)
            m_level->addItem(QStringLiteral("%1, %2").arg(level.order).arg(level.title.in(language)), level.order);
    for (const Stability one : { Stability::SeenOnce, Stability::Shown, Stability::DifferentSituations, Stability::OutsideCourse })
        m_stability->addItem(profile::stabilityWord(one, language), int(one));
    const profile::Standing standing = profile::standing(position);
    m_level->setCurrentIndex(standing.level ? std::max(0, m_level->findData(*standing.level)) : 0);
    m_stability->setCurrentIndex(std::max(1, m_stability->findData(int(standing.stability))));
    // As wide as the panel is, not as the longest level.
    for (QComboBox *box : { m_level, m_stability }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_reason->setTabChangesFocus(true);
    setLogicalSize(m_reason, 0, 66);
    m_stabilityField = new Field(tr("How widely it was seen"), m_stability);
    m_reasonField = new Field(tr("Reason"), m_reason);
    m_reasonField->setHint(tr("Kept with your name and the date."));
    card->body()->addWidget(new Field(tr("Position"), m_level));
    card->body()->addWidget(m_stabilityField);
    card->body()->addWidget(m_reasonField);
    auto *buttons = new QHBoxLayout;
    setSpace(buttons, { 0, 2, 0, 0 }, 8);
    auto *keepIt = new Button(tr("Keep the decision"), Button::Kind::Primary);
    auto *cancel = new Button(tr("Cancel"));
    buttons->addWidget(keepIt);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);

    const auto followLevel = [this] { m_stabilityField->setVisible(m_level->currentData().toInt() >= 0); };
    connect(m_level, &QComboBox::currentIndexChanged, this, followLevel);
    followLevel();
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_reasonField->setError({}); });
    connect(keepIt, &QPushButton::clicked, this, &DecisionForm::keep);
    connect(cancel, &QPushButton::clicked, this, &DecisionForm::cancelled);
}

void DecisionForm::focusFirst()
{
    m_level->setFocus();
}

void DecisionForm::refuse(const Error &error)
{
    m_reasonField->setError(sentence(error, windowLanguage()));
    m_reason->setFocus();
}

void DecisionForm::keep()
{
    const int level = m_level->currentData().toInt();
    emit kept(level < 0 ? std::nullopt : std::optional(level),
              level < 0 ? Stability::NotYetShown : Stability(m_stability->currentData().toInt()), m_reason->toPlainText());
}

} // namespace mettle::pages
