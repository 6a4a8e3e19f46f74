// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/overviewpane.h"

#include "operations/reports.h"
#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/kit/theme.h"
#include "ui/pages/clients/symboltile.h"

#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using report::Overview;
using report::Phrase;
using workspace::Desk;

namespace {

constexpr int WideEnough = 900; // logical pixels: less, and the cards stand one below the other

Label *text(QBoxLayout *into, TextRole role, const QString &words, Tone tone = Tone::Ink)
{
    if (words.isEmpty())
        return nullptr;
    auto *label = new Label(role, words);
    label->setTone(tone);
    into->addWidget(label);
    return label;
}

/// A sentence, and under it the same in the second language.
void phrase(QBoxLayout *into, TextRole role, const Phrase &words)
{
    text(into, role, words.first);
    text(into, TextRole::ClientSecond, words.second, Tone::Ink2);
}

} // namespace

OverviewPane::OverviewPane(workspace::Workspace &workspace, QWidget *parent)
    : ClientPane(workspace, parent)
    , m_scroll(new ScrollColumn)
    , m_page(new QVBoxLayout)
{
    auto *all = new QVBoxLayout(this);
    setSpace(all, { 0, 0, 0, 0 }, 0);
    all->addWidget(banner());
    all->addWidget(m_scroll);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // arrows and Page Down read on
    setSpace(m_scroll->column(), { 24, 10, 24, 16 }, 0);
    setSpace(m_page, { 0, 0, 0, 0 }, 12);
    m_scroll->column()->addLayout(m_page);
}

QWidget *OverviewPane::firstFocus() const
{
    return m_scroll;
}

void OverviewPane::retranslate()
{
    m_scroll->setAccessibleName(tr("The client’s own page"));
}

void OverviewPane::opened(bool another, const QStringList &)
{
    if (!another)
        return;
    m_strengths = m_below = nullptr;
    clear(m_page);
}

void OverviewPane::reload()
{
    ask([client = client()](Desk &desk) -> Result<Overview> {
        METTLE_LET(who, desk.ask([&](const workspace::Reader &reader) { return reader.get(client); }));
        const QString second = who ? who->secondLanguage : QString();
        METTLE_LET(snapshot, operations::clientSnapshot(desk, { .client = client, .target = {}, .language = {}, .secondLanguage = second, .framework = {} }));
        return std::get<Overview>(report::buildOverview(snapshot).body);
    },
        [this](const Overview &page) { show(page); });
}

bool OverviewPane::concerns(const workspace::ChangeSet &changes) const
{
    return touchesMine<session::Mark>(changes) || touchesMine<session::Note>(changes) || touchesMine<session::Decision>(changes)
        || touchesMine<session::AgreedMark>(changes) || touchesMine<plan::Story>(changes) || touchesMine<plan::Goal>(changes)
        || touchesMine<plan::Pitch>(changes) || changes.touches<plan::Step>() || changes.touches<people::Client>()
        || changes.touches<session::Activity>() || changes.touches<session::Closing>() || changes.touches<framework::TargetLine>();
}

void OverviewPane::show(const Overview &page)
{
    clear(m_page);
    auto *heading = new QVBoxLayout;
    setSpace(heading, { 2, 0, 0, 0 }, 0);
    text(heading, TextRole::ClientTitle, page.heading.first);
    text(heading, TextRole::ClientSecond, page.heading.second, Tone::Ink2);
    m_page->addLayout(heading);
    m_strengths = new QBoxLayout(QBoxLayout::LeftToRight);
    setSpace(m_strengths, { 0, 0, 0, 0 }, 12);
    for (const Overview::Strength &strength : page.strengths)
        m_strengths->addWidget(strengthCard(page, strength), 1);
    m_page->addLayout(m_strengths);
    if (page.strengths.empty()) {
        auto *card = new Card;
        setSpace(card->body(), { 20, 14, 20, 14 }, 6);
        phrase(card->body(), TextRole::ClientBody, page.nothingYet);
        m_page->addWidget(card);
    }
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    setSpace(m_below, { 0, 0, 0, 0 }, 12);
    m_below->addWidget(jobCard(page), 1);
    m_below->addWidget(stepCard(page), 1);
    m_page->addLayout(m_below);
    arrange();
}

QWidget *OverviewPane::strengthCard(const Overview &page, const Overview::Strength &strength)
{
    auto *card = new Card;
    setSpace(card->body(), { 20, 16, 20, 14 }, 8);
    auto *head = new QHBoxLayout;
    setSpace(head, { 0, 0, 0, 0 }, 14);
    head->addWidget(new SymbolTile(strength.symbol, 52), 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    setSpace(names, { 0, 0, 0, 0 }, 0);
    auto *name = new Label(TextRole::ClientSentence);
    name->setText(strength.name.first, strength.name.first);
    names->addStretch(1);
    names->addWidget(name);
    text(names, TextRole::ClientSecond, strength.name.second, Tone::Ink2);
    names->addStretch(1);
    head->addLayout(names, 1);
    card->body()->addLayout(head);
    phrase(card->body(), TextRole::ClientSecond, strength.how);
    if (!strength.words.isEmpty()) {
        auto *words = new QVBoxLayout;
        setSpace(words, { 0, 2, 0, 2 }, 2);
        text(words, TextRole::Second, strength.moment, Tone::Ink2);
        // With a moment these are words that somebody wrote down then; without one, the page's own.
        text(words, TextRole::ClientBody, strength.moment.isEmpty() ? strength.words : QStringLiteral("“%1”").arg(strength.words));
        card->body()->addLayout(words);
    }
    card->body()->addStretch(1);
    if (!strength.job.isEmpty()) {
        text(card->body(), TextRole::ClientSecond, page.jobLabel.first + u' ' + strength.job, Tone::Ink2);
    }
    return card;
}

QWidget *OverviewPane::jobCard(const Overview &page)
{
    auto *card = new Card;
    setSpace(card->body(), { 20, 14, 20, 14 }, 6);
    text(card->body(), TextRole::Section, page.jobHeading.first);
    text(card->body(), TextRole::Second, page.jobHeading.second, Tone::Ink2);
    if (!page.job.isEmpty())
        if (auto *job = text(card->body(), TextRole::ClientBody, page.job))
            job->setText(page.job, page.job);
    for (const Phrase &line : page.jobLines)
        phrase(card->body(), TextRole::ClientBody, line);
    card->body()->addStretch(1);
    return card;
}

QWidget *OverviewPane::stepCard(const Overview &page)
{
    auto *card = new Card;
    setSpace(card->body(), { 20, 14, 20, 14 }, 6);
    text(card->body(), TextRole::Section, page.stepHeading.first);
    text(card->body(), TextRole::Second, page.stepHeading.second, Tone::Ink2);
    if (!page.step) {
        phrase(card->body(), TextRole::ClientBody, page.noStep);
        card->body()->addStretch(1);
        return card;
    }
    const Overview::Step &step = *page.step;
    text(card->body(), TextRole::ClientSecond, QStringLiteral("“%1”").arg(step.goal), Tone::Ink2);
    const auto clause = [](QBoxLayout *into, TextRole role, const QString &word, const QString &words) {
        if (words.isEmpty())
            return;
        auto *label = new Label(role);
        label->setText(word.isEmpty() ? words : word + u' ' + words, word);
        into->addWidget(label);
    };
    auto *sentence = new QVBoxLayout;
    setSpace(sentence, { 0, 0, 0, 0 }, 0);
    clause(sentence, TextRole::ClientBody, step.ifWord, step.when);
    clause(sentence, TextRole::ClientBody, step.when.isEmpty() ? QString() : step.thenWord, step.then);
    card->body()->addLayout(sentence);
    auto *foot = new QVBoxLayout;
    setSpace(foot, { 0, 0, 0, 0 }, 0);
    clause(foot, TextRole::ClientSecond, step.doneByWord, step.doneBy);
    clause(foot, TextRole::ClientSecond, step.whoHelpsWord, step.whoHelps);
    card->body()->addLayout(foot);
    card->body()->addStretch(1);
    return card;
}

void OverviewPane::resizeEvent(QResizeEvent *event)
{
    ClientPane::resizeEvent(event);
    arrange();
}

void OverviewPane::arrange()
{
    const auto direction = width() < theme().px(WideEnough) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    for (QBoxLayout *row : { m_strengths, m_below })
        if (row)
            row->setDirection(direction);
}

} // namespace mettle::pages
