// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/toolkits/courseview.h"

#include "programme/coverage.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using framework::Catalogue;
using programme::Toolkit;

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

Card *aboutCard(const Toolkit &toolkit)
{
    const programme::Course &course = toolkit.course;
    auto *card = new Card;
    card->body()->addWidget(label(TextRole::Body, course.description.in(words())));
    const int observed = int(std::count_if(toolkit.activities.begin(), toolkit.activities.end(),
                                           [](const auto &one) { return one.kind.has_value(); }));
    const QStringList facts { CourseView::tr("%n half day(s)", nullptr, int(toolkit.units.size())),
                              CourseView::tr("%n task(s) to observe", nullptr, observed),
                              CourseView::tr("version %1").arg(course.version), course.author, course.licence,
                              course.languages.join(u' ') };
    card->body()->addWidget(label(TextRole::Second, facts.join(QStringLiteral("  ·  ")), Tone::Ink2));
    return card;
}

Card *daysCard(const Toolkit &toolkit)
{
    auto *card = new Card(CourseView::tr("The half days"));
    int number = 0;
    for (const programme::Unit &unit : toolkit.units) {
        auto *row = new QHBoxLayout;
        setSpace(row, { 0, 2, 0, 6 }, 10);
        row->addWidget(new Disc(QString::number(++number)), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        setSpace(texts, { 0, 0, 0, 0 }, 2);
        texts->addWidget(label(TextRole::Strong, unit.title.in(words())));
        texts->addWidget(label(TextRole::Second, unit.purpose.in(words()), Tone::Ink2));
        QStringList tasks;
        for (const programme::ActivityTemplate &activity : toolkit.activities)
            if (activity.unit == unit.id && activity.kind)
                tasks << activity.title.in(words());
        texts->addWidget(label(TextRole::Second, tasks.join(QStringLiteral(" · "))));
        row->addLayout(texts, 1);
        row->addWidget(label(TextRole::Second, CourseView::tr("%n minute(s)", nullptr, unit.minutes), Tone::Ink2), 0, Qt::AlignTop);
        card->body()->addLayout(row);
    }
    return card;
}

Card *coverageCard(const Toolkit &toolkit, const Catalogue &catalogue)
{
    auto *card = new Card(CourseView::tr("Skills that can be seen"));
    auto *grid = new QGridLayout;
    setSpace(grid, { 0, 0, 0, 0 }, 6);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const programme::Coverage &one : programme::coverage(toolkit, catalogue)) {
        const framework::Item *skill = catalogue.find(one.competence);
        grid->addWidget(label(TextRole::Second, skill ? skill->title.in(words()) : QString()), row, 0);
        auto *chip = new Chip(one.activities ? CourseView::tr("%1 tasks, %2 kinds, %3 days").arg(one.activities).arg(one.kinds).arg(one.units)
                                             : CourseView::tr("not in this course"),
                              one.isEnough() ? ChipKind::Chosen : one.activities ? ChipKind::Look : ChipKind::Plain);
        grid->addWidget(chip, row++, 1, Qt::AlignRight);
    }
    card->body()->addLayout(grid);
    return card;
}

} // namespace

CourseView::CourseView(QWidget *parent)
    : ScrollColumn(parent)
{
    setSpace(column(), { 0, 2, 24, 20 }, 12);
}

void CourseView::setTop(QWidget *top)
{
    column()->insertWidget(0, top);
}

void CourseView::show(const Toolkit &toolkit, const Catalogue &catalogue)
{
    delete m_content;
    m_content = new QWidget;
    auto *both = new QHBoxLayout(m_content);
    setSpace(both, { 0, 0, 0, 0 }, 14);
    auto *main = new QVBoxLayout;
    setSpace(main, { 0, 0, 0, 0 }, 12);
    main->addWidget(aboutCard(toolkit));
    main->addWidget(daysCard(toolkit));
    main->addStretch(1);
    both->addLayout(main, 3);
    if (toolkit.course.audience == programme::Audience::Clients)
        both->addWidget(coverageCard(toolkit, catalogue), 2, Qt::AlignTop);
    column()->insertWidget(1, m_content);
    verticalScrollBar()->setValue(0);
}

} // namespace mettle::pages
