// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/profileparts.h"

#include "base/document.h"
#include "report/words.h"

#include <QSet>

namespace mettle::report {

using framework::Item;
using framework::Stability;
using profile::Position;

namespace {

constexpr size_t MostEntries = 6; ///< skills with quotes (PRINT.md: 3 to 6)
constexpr size_t MostQuotes = 2;  ///< a skill
constexpr size_t TwiceQuoted
    = 2; ///< proposed skills with two quotes, so that the page holds all that follows

QString strongLine(const ClientSnapshot &snapshot, const Position &position)
{
    const QString &language = snapshot.language;
    const profile::Standing standing = profile::standing(position);
    const QString stability = asSentence(profile::stabilityWord(standing.stability, language));
    const framework::Level *level = standing.level ? snapshot.catalogue.level(*standing.level) : nullptr;
    if (!level)
        return stability;
    return QString::number(level->order) + QStringLiteral(", ") + levelForReader(*level, language)
        + QStringLiteral(". ") + stability;
}

CompetenceProfile::Entry entryOf(const ClientSnapshot &snapshot, const Item &item, std::vector<Quote> quotes)
{
    const Position *position = positionOf(snapshot, item.id);
    CompetenceProfile::Entry entry{easyHeading(item, snapshot.language), false, {}, {}, std::move(quotes)};
    if (position) {
        entry.canExplain = position->canExplain;
        entry.strong = strongLine(snapshot, *position);
        entry.why = seenSentence(snapshot, *position);
    }
    return entry;
}

/// Skills with quotes: the strongest first while they are proposed, the framework's order when they were ticked.
std::vector<const Item *> inOrder(const ClientSnapshot &snapshot)
{
    const std::vector<const Item *> all = snapshot.catalogue.competences();
    if (!snapshot.quotes.empty())
        return all;
    std::vector<const Item *> order = strengthsOf(snapshot, all.size());
    for (const Item *item : all)
        if (std::find(order.begin(), order.end(), item) == order.end())
            order.push_back(item);
    return order;
}

QString decidedBy(const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    QStringList names;
    for (const Position &position : snapshot.positions)
        for (const auto *one : {&position.decided, &position.confirmed})
            if (*one && !(*one)->by.isEmpty() && !names.contains((*one)->by))
                names << (*one)->by;
    if (names.isEmpty())
        return document(language, QT_TRANSLATE_NOOP("document", "Positions as the rule proposes them"));
    return document(language, QT_TRANSLATE_NOOP("document", "Positions confirmed by %1"),
                    {listed(language, names)});
}

} // namespace

QString mustWords(const QString &language)
{
    return document(language, QT_TRANSLATE_NOOP("document", "must for the job"));
}

QString niceWords(const QString &language)
{
    return document(language, QT_TRANSLATE_NOOP("document", "nice for the job"));
}

QString seenInAll(const ClientSnapshot &snapshot)
{
    QSet<QByteArray> activities, observers;
    QSet<QDate> dates;
    for (const Position &position : snapshot.positions) {
        for (const profile::Moment &moment : position.evidence) {
            activities << moment.activity.bytes();
            dates << moment.date;
            for (const auto &observer : moment.seenBy)
                observers << observer.bytes();
        }
    }
    if (activities.isEmpty())
        return {};
    std::vector<people::Observer> who;
    for (const people::Observer &observer : snapshot.evidence.observers)
        if (observers.contains(observer.id.bytes()))
            who.push_back(observer);
    const QString where = situationsOnDays(snapshot.language, int(activities.size()), int(dates.size()));
    if (who.empty())
        return document(snapshot.language, QT_TRANSLATE_NOOP("document", "Seen in %1."), {where});
    return document(snapshot.language, QT_TRANSLATE_NOOP("document", "Seen in %1 by %2."),
                    {where, seenBy(snapshot.language, who)});
}

void addEvidence(CompetenceProfile &page, const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    page.evidenceHeading = document(language, QT_TRANSLATE_NOOP("document", "What we saw you do"));
    for (const Item *item : inOrder(snapshot)) {
        const bool two = !snapshot.quotes.empty() || page.entries.size() < TwiceQuoted;
        std::vector<Quote> quotes = quotesOf(snapshot, item->id, two ? MostQuotes : 1);
        if (!quotes.empty() && page.entries.size() < MostEntries)
            page.entries.push_back(entryOf(snapshot, *item, std::move(quotes)));
    }
    const bool shown = !strengthsOf(snapshot, 1).empty();
    if (page.entries.empty())
        page.noEvidence = shown
            ? document(
                language,
                QT_TRANSLATE_NOOP("document",
                                  "Nobody has written down a moment yet. Ask your coach to tell you one."))
            : document(language,
                       QT_TRANSLATE_NOOP(
                           "document", "No skill is seen twice yet. After the next session there is more."));
    QStringList unexplored;
    for (const Item *item : snapshot.catalogue.competences()) {
        const Position *position = positionOf(snapshot, item->id);
        if (!position || position->moments == 0)
            unexplored << easyHeading(*item, language);
    }
    if (!unexplored.isEmpty()) {
        page.unexploredHeading = document(language, QT_TRANSLATE_NOOP("document", "Not yet explored"));
        page.unexplored = unexplored.join(QStringLiteral("\u00a0· ")) + u'.'; // no dot begins a line
        page.unexploredSays = document(
            language,
            QT_TRANSLATE_NOOP("document", "No task asked for it yet. This says nothing about you."));
    }
    if (unexplored.size() < qsizetype(snapshot.catalogue.competences().size()))
        page.decided = decidedBy(snapshot);
}

void addReading(CompetenceProfile &page, const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    CompetenceProfile::Reading &reading = page.reading;
    reading.heading = document(language, QT_TRANSLATE_NOOP("document", "How to read this profile"));
    reading.levelsHeading = document(language, QT_TRANSLATE_NOOP("document", "The boxes are the level"));
    const std::vector<framework::Level> levels = positionLevels(snapshot.catalogue);
    if (levels.size() <= LevelsWithWords)
        for (const framework::Level &level : levels)
            reading.levels << QStringLiteral("%1 = %2.")
                                  .arg(QString::number(level.order), levelForReader(level, language));
    else
        reading.levels << document(
            language, QT_TRANSLATE_NOOP("document", "The words of the levels stand under the bars."));
    reading.levels << document(language, QT_TRANSLATE_NOOP("document", "Dark is where you stand."));
    reading.fillHeading
        = document(language, QT_TRANSLATE_NOOP("document", "The fill is how often, and where"));
    for (const Stability stability :
         {Stability::SeenOnce, Stability::Shown, Stability::DifferentSituations, Stability::OutsideCourse})
        reading.fill << profile::stabilityWord(stability, language);
    reading.aboutHeading = document(language, QT_TRANSLATE_NOOP("document", "It is about what you did"));
    reading.about = document(language,
                             QT_TRANSLATE_NOOP("document",
                                               "We write down what we see. We do not measure who you are. "
                                               "You can see every note. Is something not right? "
                                               "Tell your coach. Your words are added."));
    page.commentHeading = document(language, QT_TRANSLATE_NOOP("document", "What do you say about this?"));
    page.commentQuestions = document(
        language,
        QT_TRANSLATE_NOOP("document", "What is right? What is missing? Where else do you do this?"));
    const QString client = people::shownName(snapshot.client);
    page.lookedAt = snapshot.coach.isEmpty()
        ? document(language, QT_TRANSLATE_NOOP("document", "Looked at together on"))
        : document(language, QT_TRANSLATE_NOOP("document", "Looked at by %1 and %2, on"),
                   {client, snapshot.coach});
}

} // namespace mettle::report
