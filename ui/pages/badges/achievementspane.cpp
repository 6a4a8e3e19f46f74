// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/achievementspane.h"

#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/pages/badges/badgefigure.h"

#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;

AchievementsPane::AchievementsPane(QWidget *parent)
    : ScrollColumn(parent)
{
    setSpace(column(), { 24, 12, 24, 16 }, 0);
}

void AchievementsPane::show(const std::vector<badge::Achievement> &achievements, const std::vector<workspace::IssuedRow> &issued)
{
    delete m_card;
    m_card = new Card;
    setSpace(m_card->body(), { 18, 16, 18, 16 }, 18);
    if (achievements.empty())
        m_card->body()->addWidget(new Label(TextRole::Body, tr("Nothing can be earned yet. The sample workspace shows what it looks like.")));
    for (const badge::Achievement &one : achievements) {
        auto *line = new QHBoxLayout;
        setSpace(line, { 0, 0, 0, 0 }, 16);
        line->addWidget(new BadgeFigure(one.design, 64), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        setSpace(words, { 0, 4, 0, 0 }, 2);
        words->addWidget(new Label(TextRole::CardTitle, one.name.in(QLocale().name())));
        auto *what = new Label(TextRole::Second, one.description.in(QLocale().name()));
        what->setTone(Tone::Ink2);
        words->addWidget(what);
        words->addStretch(1);
        line->addLayout(words, 1);
        const auto count = std::count_if(issued.begin(), issued.end(), [&](const workspace::IssuedRow &row) {
            return row.achievement.id == one.id;
        });
        line->addWidget(new Chip(tr("issued %n time(s)", nullptr, int(count))), 0, Qt::AlignTop);
        m_card->body()->addLayout(line);
    }
    column()->insertWidget(0, m_card);
}

} // namespace mettle::pages
