// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/evidence.h"

#include "base/document.h"
#include "report/figures.h"
#include "report/masking.h"
#include "report/words.h"

#include <QSet>

namespace mettle::report {

using framework::Item;
using framework::Stability;
using profile::Position;

namespace {

constexpr int LongestQuote = 250; ///< four lines of the evidence column

template <typename T, typename Key> const T *findById(const std::vector<T> &values, const Key &id)
{
    for (const T &value : values)
        if (value.id == id)
            return &value;
    return nullptr;
}

QString observerWord(const ClientSnapshot &snapshot, const session::Note &note)
{
    const people::Observer *observer
        = note.observer ? findById(snapshot.evidence.observers, *note.observer) : nullptr;
    if (note.role == people::Role::Workplace || (observer && observer->usualRole == people::Role::Workplace))
        return document(snapshot.language, QT_TRANSLATE_NOOP("document", "at the workplace"));
    return observer ? firstName(observer->name) : QString();
}

Quote quoteOf(const ClientSnapshot &snapshot, const session::Note &note)
{
    Quote quote;
    if (const auto *activity = findById(snapshot.evidence.activities, note.activity)) {
        quote.when = weekdayAndDay(snapshot.language, activity->date);
        quote.activity = masked(snapshot, activity->betweenTasks ? QString() : activity->title);
    }
    quote.by = observerWord(snapshot, note);
    quote.text = shortened(masked(snapshot, note.text), LongestQuote);
    quote.comment = shortened(masked(snapshot, note.comment), LongestQuote);
    return quote;
}

/// Whether a note belongs to a moment that speaks for the level that stands.
bool speaksFor(const Position &position, const session::Note &note)
{
    const auto level = profile::standing(position).level;
    if (!level)
        return false;
    for (const profile::Moment &moment : position.evidence)
        if (moment.activity == note.activity)
            return moment.value >= *level;
    return false;
}

QDate dayOf(const ClientSnapshot &snapshot, const session::Note &note)
{
    const auto *activity = findById(snapshot.evidence.activities, note.activity);
    return activity ? activity->date : note.at.date();
}

} // namespace

const Position *positionOf(const ClientSnapshot &snapshot, const Id<Item> &competence)
{
    for (const Position &position : snapshot.positions)
        if (position.competence == competence)
            return &position;
    return nullptr;
}

const framework::TargetLine *askedLine(const ClientSnapshot &snapshot, const Id<Item> &competence)
{
    if (snapshot.target)
        for (const framework::TargetLine &line : snapshot.target->lines)
            if (line.item == competence)
                return &line;
    return nullptr;
}

QString masked(const ClientSnapshot &snapshot, const QString &text)
{
    const people::Client &client = snapshot.client;
    return masked(text, snapshot.others, {client.name, client.callName, client.pseudonym},
                  document(snapshot.language, QT_TRANSLATE_NOOP("document", "someone in the group")));
}

std::vector<Quote> quotesOf(const ClientSnapshot &snapshot, const Id<Item> &competence, size_t most)
{
    std::vector<const session::Note *> notes;
    const Position *position = positionOf(snapshot, competence);
    for (const session::Note &note : snapshot.evidence.notes) {
        const Item *about = note.item ? snapshot.catalogue.competenceOf(*note.item) : nullptr;
        if (!about || about->id != competence || note.text.trimmed().isEmpty()
            || note.role == people::Role::Self)
            continue;
        const bool ticked
            = std::find(snapshot.quotes.begin(), snapshot.quotes.end(), note.id) != snapshot.quotes.end();
        if (ticked || (snapshot.quotes.empty() && position && speaksFor(*position, note)))
            notes.push_back(&note);
    }
    // Latest first; of one activity the latest note alone, so that the quotes come from different moments.
    std::stable_sort(notes.begin(), notes.end(), [&](const auto *a, const auto *b) {
        const QDate dayA = dayOf(snapshot, *a), dayB = dayOf(snapshot, *b);
        return dayA != dayB ? dayA > dayB : a->at > b->at;
    });
    QSet<QByteArray> activities;
    std::vector<Quote> quotes;
    for (const session::Note *note : notes) {
        const bool again = activities.contains(note->activity.bytes());
        activities.insert(note->activity.bytes());
        if (quotes.size() < most && (!again || !snapshot.quotes.empty()))
            quotes.insert(quotes.begin(), quoteOf(snapshot, *note));
    }
    return quotes;
}

const plan::Story *storyAbout(const ClientSnapshot &snapshot, const Id<Item> &competence, bool anyLanguage,
                              std::vector<Id<plan::Story>> &told)
{
    const QString language = snapshot.language.section(u'-', 0, 0);
    const plan::Story *found = nullptr;
    for (const plan::Story &story : snapshot.stories) {
        const bool about = std::find(story.competences.begin(), story.competences.end(), competence)
            != story.competences.end();
        const bool again = std::find(told.begin(), told.end(), story.id) != told.end();
        const QStringList parts{story.situation, story.task, story.action, story.result};
        const bool empty = parts.join(QString()).trimmed().isEmpty();
        if (!about || again || empty)
            continue;
        if (story.language.isEmpty() || story.language.section(u'-', 0, 0) == language) {
            found = &story;
            break;
        }
        if (anyLanguage && !found)
            found = &story;
    }
    if (found)
        told.push_back(found->id);
    return found;
}

QString retold(const ClientSnapshot &snapshot, const QStringList &parts, int characters)
{
    QStringList sentences;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            sentences << asSentence(part);
    return shortened(masked(snapshot, sentences.join(u' ')), characters);
}

std::vector<const Item *> strengthsOf(const ClientSnapshot &snapshot, size_t most)
{
    const auto isShown = [&](const Id<Item> &competence) {
        const Position *position = positionOf(snapshot, competence);
        return position && profile::standing(*position).level
            && profile::standing(*position).stability >= Stability::Shown;
    };
    std::vector<const Item *> chosen;
    for (const bool forTarget : {true, false}) {
        for (const plan::Pitch &pitch : snapshot.pitches) {
            if (!chosen.empty()
                || forTarget != (snapshot.target && pitch.target == snapshot.target->target.id))
                continue;
            for (const Id<Item> &competence : pitch.strengths)
                if (const Item *item = snapshot.catalogue.find(competence); item && isShown(competence))
                    chosen.push_back(item);
        }
    }
    if (chosen.empty()) {
        std::vector<const Position *> shown;
        for (const Position &position : snapshot.positions)
            if (isShown(position.competence))
                shown.push_back(&position);
        const std::vector<framework::Level> levels = positionLevels(snapshot.catalogue);
        const auto aboveLowest = [&](const Position *position) {
            return levels.size() < 2 || *profile::standing(*position).level > levels.front().order;
        };
        std::stable_sort(shown.begin(), shown.end(), [&](const Position *a, const Position *b) {
            const auto x = profile::standing(*a), y = profile::standing(*b);
            return std::tuple(aboveLowest(a), x.stability, *x.level)
                > std::tuple(aboveLowest(b), y.stability, *y.level);
        });
        for (const Position *position : shown)
            if (const Item *item = snapshot.catalogue.find(position->competence))
                chosen.push_back(item);
    }
    if (chosen.size() > most)
        chosen.resize(most);
    return chosen;
}

QString seenSentence(const ClientSnapshot &snapshot, const Position &position)
{
    if (position.counting == 0)
        return {};
    std::vector<people::Observer> observers;
    for (const Id<people::Observer> &id : position.observers)
        if (const auto *observer = findById(snapshot.evidence.observers, id))
            observers.push_back(*observer);
    const QString where = situationsOnDays(snapshot.language, position.activities, position.dates);
    if (observers.empty())
        return document(snapshot.language, QT_TRANSLATE_NOOP("document", "Seen in %1."), {where});
    return document(snapshot.language, QT_TRANSLATE_NOOP("document", "Seen in %1 by %2."),
                    {where, seenBy(snapshot.language, observers)});
}

} // namespace mettle::report
