// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "base/document.h"
#include "report/evidence.h"
#include "report/words.h"

namespace mettle::report {

using framework::Item;

namespace {

constexpr size_t MostStrengths = 3;
constexpr int LongestStory = 190;

/// A sentence of the program in the page's languages; arguments may differ per language.
template <typename Arguments>
Phrase phrase(const ClientSnapshot &snapshot, const char *key, Arguments arguments)
{
    Phrase out{document(snapshot.language, key, arguments(snapshot.language)), {}};
    if (!snapshot.secondLanguage.isEmpty())
        out.second = document(snapshot.secondLanguage, key, arguments(snapshot.secondLanguage));
    return out;
}

Phrase phrase(const ClientSnapshot &snapshot, const char *key)
{
    return phrase(snapshot, key, [](const QString &) { return QStringList(); });
}

Phrase nameOfSkill(const ClientSnapshot &snapshot, const Item &item)
{
    return {easyHeading(item, snapshot.language),
            snapshot.secondLanguage.isEmpty() ? QString() : easyHeading(item, snapshot.secondLanguage)};
}

Phrase howOf(const ClientSnapshot &snapshot, const profile::Position &position)
{
    const profile::Standing standing = profile::standing(position);
    const framework::Level *level = standing.level ? snapshot.catalogue.level(*standing.level) : nullptr;
    const auto in = [&](const QString &language) -> QString {
        if (language.isEmpty())
            return {};
        // "Shown" says nothing beside a level; wider stability does.
        QStringList parts;
        if (level)
            parts << levelForReader(*level, language);
        if (!level || standing.stability > framework::Stability::Shown)
            parts << profile::stabilityWord(standing.stability, language);
        return asSentence(parts.join(QStringLiteral(", ")));
    };
    return {in(snapshot.language), in(snapshot.secondLanguage)};
}

/// The client's own story of a skill: what I did, and what came of it.
QString storyOf(const ClientSnapshot &snapshot, const Item &item)
{
    const QString language = snapshot.language.section(u'-', 0, 0);
    for (const plan::Story &story : snapshot.stories) {
        const bool about = std::find(story.competences.begin(), story.competences.end(), item.id)
            != story.competences.end();
        if (!about || (!story.language.isEmpty() && story.language.section(u'-', 0, 0) != language))
            continue;
        QStringList sentences;
        for (const QString &part : {story.action, story.result})
            if (!part.trimmed().isEmpty())
                sentences << asSentence(part);
        if (!sentences.isEmpty())
            return shortened(masked(snapshot, sentences.join(u' ')), LongestStory);
    }
    return {};
}

Overview::Strength strengthOf(const ClientSnapshot &snapshot, const Item &item)
{
    Overview::Strength strength;
    strength.symbol = symbolOf(item);
    strength.name = nameOfSkill(snapshot, item);
    if (const auto *position = positionOf(snapshot, item.id))
        strength.how = howOf(snapshot, *position);
    strength.words = storyOf(snapshot, item);
    if (strength.words.isEmpty()) {
        if (const std::vector<Quote> quotes = quotesOf(snapshot, item.id, 1); !quotes.empty()) {
            QStringList moment{quotes.front().when, quotes.front().activity};
            moment.removeAll(QString());
            strength.moment = moment.join(QStringLiteral(" · "));
            strength.words = shortened(quotes.front().text, LongestStory);
        }
    }
    if (const auto *line = askedLine(snapshot, item.id))
        strength.job = closed(line->words);
    return strength;
}

/// The asked skills that stand at a gap, in the framework's order.
QStringList skillsAt(const ClientSnapshot &snapshot, profile::Gap gap, const QString &language)
{
    QStringList names;
    for (const framework::TargetLine &line : snapshot.target->lines) {
        const auto *position = positionOf(snapshot, line.item);
        const Item *item = snapshot.catalogue.find(line.item);
        if (position && item && profile::gap(*position, line, snapshot.catalogue) == gap)
            names << easyName(*item, language);
    }
    return names;
}

void addJob(Overview &page, const ClientSnapshot &snapshot)
{
    page.jobHeading = phrase(snapshot, QT_TRANSLATE_NOOP("document", "What this means for the job"));
    page.jobLabel = phrase(snapshot, QT_TRANSLATE_NOOP("document", "This job asks:"));
    if (!snapshot.target) {
        page.jobLines.push_back(phrase(
            snapshot,
            QT_TRANSLATE_NOOP("document", "Which work would you like? Talk about it with your coach.")));
        return;
    }
    page.job = snapshot.target->target.title.in(snapshot.language);
    const auto add = [&](profile::Gap gap, const char *key) {
        if (!skillsAt(snapshot, gap, snapshot.language).isEmpty())
            page.jobLines.push_back(phrase(snapshot, key, [&](const QString &language) {
                return QStringList{listed(language, skillsAt(snapshot, gap, language))};
            }));
    };
    add(profile::Gap::Strong, QT_TRANSLATE_NOOP("document", "You already have what it asks for: %1."));
    add(profile::Gap::Nearly, QT_TRANSLATE_NOOP("document", "You are nearly there: %1."));
    if (page.jobLines.empty())
        page.jobLines.push_back(
            phrase(snapshot,
                   QT_TRANSLATE_NOOP(
                       "document", "We have not seen enough yet to say it. Talk about it with your coach.")));
}

void addStep(Overview &page, const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    page.stepHeading = phrase(snapshot, QT_TRANSLATE_NOOP("document", "Your next step"));
    for (const plan::GoalWithSteps &goal : snapshot.goals) {
        if (goal.goal.state == plan::GoalState::Done || goal.goal.state == plan::GoalState::Dropped)
            continue;
        for (const plan::Step &step : goal.steps) {
            if (step.state == plan::StepState::Done || step.state == plan::StepState::Dropped)
                continue;
            page.step = Overview::Step{
                .goal = goal.goal.words,
                .ifWord = document(language, QT_TRANSLATE_NOOP("document", "If")),
                .when = step.when,
                .thenWord = document(language, QT_TRANSLATE_NOOP("document", "then")),
                .then = step.then,
                .doneByWord = document(language, QT_TRANSLATE_NOOP("document", "Done by")),
                .doneBy = step.due ? weekdayAndDay(language, *step.due) : QString(),
                .whoHelpsWord = document(language, QT_TRANSLATE_NOOP("document", "Who helps")),
                .whoHelps = step.who,
            };
            return;
        }
    }
    page.noStep
        = phrase(snapshot, QT_TRANSLATE_NOOP("document", "What will you try this week? Write it here."));
}

} // namespace

Report buildOverview(const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    Overview page;
    page.secondLanguage = snapshot.secondLanguage;
    const QString name = people::shownName(snapshot.client);
    page.heading = phrase(snapshot, QT_TRANSLATE_NOOP("document", "This is what you do well, %1"),
                          [&](const QString &) { return QStringList{name}; });
    for (const Item *item : strengthsOf(snapshot, MostStrengths))
        page.strengths.push_back(strengthOf(snapshot, *item));
    if (page.strengths.empty()) {
        page.heading = phrase(snapshot, QT_TRANSLATE_NOOP("document", "What we look for together, %1"),
                              [&](const QString &) { return QStringList{name}; });
        page.nothingYet
            = phrase(snapshot,
                     QT_TRANSLATE_NOOP("document",
                                       "No skill is seen twice yet. After the next session there is more."));
    }
    addJob(page, snapshot);
    addStep(page, snapshot);

    Report report{frameOf(snapshot.workspace, language, snapshot.date,
                          document(language, QT_TRANSLATE_NOOP("document", "My strengths and my next step")),
                          people::documentName(snapshot.client)),
                  page};
    report.frame.footStrong = document(language, QT_TRANSLATE_NOOP("document", "This page is yours."));
    report.frame.foot = document(language, QT_TRANSLATE_NOOP("document", "You choose who may read it."));
    report.frame.largeFoot = true;
    return report;
}

} // namespace mettle::report
