// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/toolkits/activityview.h"

#include "profile/profile.h"
#include "programme/coverage.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using framework::Catalogue;
using framework::Item;
using programme::ActivityTemplate;

namespace {

QString words()
{
    return QLocale().name();
}

Label *label(TextRole role, const QString &text, Tone tone = Tone::Ink)
{
    auto *out = new Label(role, text);
    out->setTone(tone);
    return out;
}

Card *factsCard(const ActivityTemplate &activity)
{
    auto *card = new Card;
    QStringList facts { ActivityView::tr("%n minute(s)", nullptr, activity.minutes) };
    if (activity.kind)
        facts << profile::kindWord(*activity.kind, words());
    if (activity.groupFrom)
        facts << (activity.groupFrom == activity.groupTo
                      ? ActivityView::tr("%n person(s)", nullptr, activity.groupTo)
                      : ActivityView::tr("%1 to %2 people").arg(activity.groupFrom).arg(activity.groupTo));
    if (activity.kind)
        facts << ActivityView::tr("%n observer(s)", nullptr, activity.observers);
    card->body()->addWidget(label(TextRole::Second, facts.join(QStringLiteral("  ·  ")), Tone::Ink2));
    card->body()->addWidget(label(TextRole::Body, activity.purpose.in(words())));
    return card;
}

QWidget *stepRow(int number, const programme::Direction &step)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setSpace(line, { 0, 2, 0, 8 }, 10);
    line->addWidget(new Disc(QString::number(number)), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    setSpace(texts, { 0, 0, 0, 0 }, 4);
    texts->addWidget(label(TextRole::Body, step.text.in(words())));
    if (!step.says.isEmpty())
        texts->addWidget(label(TextRole::Strong, ActivityView::tr("Say: “%1”").arg(step.says.in(words())), Tone::Accent));
    line->addLayout(texts, 1);
    auto *minutes = label(TextRole::Second, ActivityView::tr("%1′").arg(step.minutes), Tone::Ink2);
    minutes->setDigits(true);
    minutes->setMaxLines(1);
    line->addWidget(minutes, 0, Qt::AlignTop);
    return row;
}

void addPart(QVBoxLayout *column, const QString &title, const Text &text)
{
    if (text.isEmpty())
        return;
    column->addWidget(label(TextRole::FieldLabel, title));
    column->addWidget(label(TextRole::Second, text.in(words()), Tone::Ink2));
}

Card *stepsCard(const ActivityTemplate &activity)
{
    auto *card = new Card(ActivityView::tr("Step by step"));
    int number = 0;
    for (const programme::Direction &step : activity.steps)
        card->body()->addWidget(stepRow(++number, step));
    auto *ways = new QHBoxLayout;
    setSpace(ways, { 0, 4, 0, 0 }, 18);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : { left, right }) {
        setSpace(column, { 0, 0, 0, 0 }, 4);
        ways->addLayout(column, 1);
    }
    addPart(left, ActivityView::tr("Easier"), activity.easier);
    addPart(left, ActivityView::tr("Harder"), activity.harder);
    addPart(left, ActivityView::tr("Online"), activity.online);
    addPart(right, ActivityView::tr("If it fails"), activity.ifItFails);
    addPart(right, ActivityView::tr("Take care"), activity.risk);
    left->addStretch(1);
    right->addStretch(1);
    card->body()->addLayout(ways);
    return card;
}

Card *watchCard(const ActivityTemplate &activity, const Catalogue &catalogue)
{
    auto *card = new Card(ActivityView::tr("What you can see"));
    std::vector<std::pair<const Item *, QStringList>> bySkill;
    for (const auto &id : activity.items) {
        const Item *item = catalogue.find(id);
        const Item *skill = item ? catalogue.competenceOf(id) : nullptr;
        if (!skill)
            continue;
        auto known = std::find_if(bySkill.begin(), bySkill.end(), [&](const auto &one) { return one.first == skill; });
        if (known == bySkill.end())
            known = bySkill.insert(known, { skill, {} });
        if (item != skill)
            known->second << item->title.in(words());
    }
    for (const auto &[skill, behaviours] : bySkill) {
        card->body()->addWidget(label(TextRole::FieldLabel, skill->title.in(words())));
        card->body()->addWidget(label(TextRole::Second, behaviours.join(QStringLiteral(" · ")), Tone::Ink2));
    }
    const programme::Load load = programme::load(activity.items, catalogue);
    auto *fits = new Banner;
    if (load.isTooMuch())
        fits->say(BannerTone::Look, ActivityView::tr("%n sign(s): too many for one person. Share them out.", nullptr, load.behaviours));
    else
        fits->say(BannerTone::Good, ActivityView::tr("%n sign(s): one person can follow this.", nullptr, load.behaviours));
    card->body()->addWidget(fits);
    return card;
}

Card *materialCard(const ActivityTemplate &activity)
{
    auto *card = new Card(ActivityView::tr("Material"));
    for (const programme::Material &one : activity.material) {
        const QString what = one.what.in(words());
        const QString counted = one.count ? QString(QString::number(one.count) + u' ' + what) : what;
        card->body()->addWidget(label(TextRole::Second,
                                      one.each == programme::Share::Person ? ActivityView::tr("%1, for each person").arg(counted)
                                          : one.each == programme::Share::Pair ? ActivityView::tr("%1, for each pair").arg(counted)
                                                                               : counted));
    }
    return card;
}

Card *handoutsCard(const programme::Toolkit &toolkit, const ActivityTemplate &activity)
{
    auto *card = new Card(ActivityView::tr("Handouts"));
    bool any = false;
    for (const programme::Handout &handout : toolkit.handouts) {
        if (handout.activity != activity.id)
            continue;
        any = true;
        card->body()->addWidget(label(TextRole::Strong, handout.title.in(words())));
        QStringList about { handout.body.languages().join(u' ') };
        if (!handout.easyBody.isEmpty())
            about << ActivityView::tr("also in easy words");
        if (handout.forTrainer)
            about << ActivityView::tr("for the trainer only");
        card->body()->addWidget(label(TextRole::Small, about.join(QStringLiteral(" · ")), Tone::Ink2));
    }
    card->setVisible(any);
    return card;
}

} // namespace

ActivityView::ActivityView(QWidget *parent)
    : ScrollColumn(parent)
{
    setSpace(column(), { 0, 2, 24, 20 }, 0);
}

void ActivityView::show(const programme::Toolkit &toolkit, const ActivityTemplate &activity, const Catalogue &catalogue)
{
    delete m_content;
    m_content = new QWidget;
    auto *both = new QHBoxLayout(m_content);
    setSpace(both, { 0, 0, 0, 0 }, 14);
    auto *main = new QVBoxLayout;
    auto *side = new QVBoxLayout;
    for (QVBoxLayout *one : { main, side })
        setSpace(one, { 0, 0, 0, 0 }, 12);
    both->addLayout(main, 2);
    both->addLayout(side, 1);
    main->addWidget(factsCard(activity));
    main->addWidget(stepsCard(activity));
    if (!activity.debrief.empty()) {
        auto *card = new Card(tr("Talk about it afterwards"));
        for (const Text &question : activity.debrief)
            card->body()->addWidget(label(TextRole::Body, question.in(words())));
        main->addWidget(card);
    }
    if (!activity.items.empty())
        side->addWidget(watchCard(activity, catalogue));
    if (!activity.material.empty())
        side->addWidget(materialCard(activity));
    side->addWidget(handoutsCard(toolkit, activity));
    main->addStretch(1);
    side->addStretch(1);
    column()->insertWidget(0, m_content);
    verticalScrollBar()->setValue(0);
}

} // namespace mettle::pages
