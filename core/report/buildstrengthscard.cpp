// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "base/document.h"
#include "report/evidence.h"
#include "report/words.h"

namespace mettle::report {

using framework::Item;

namespace {

constexpr size_t MostStrengths = 5;
constexpr size_t ProposedStrengths = 3;
constexpr size_t MostBadges = 3;
constexpr int LongestStory = 330;
constexpr int LongestOwnWords = 420;

/// The pitch for this target, else any; in the document's language where there is one.
const plan::Pitch *pitchOf(const ClientSnapshot &snapshot)
{
    const plan::Pitch *best = nullptr;
    int bestRank = -1;
    for (const plan::Pitch &pitch : snapshot.pitches) {
        if (pitch.words.trimmed().isEmpty())
            continue;
        const bool forTarget = snapshot.target && pitch.target == snapshot.target->target.id;
        const bool inLanguage = pitch.language.section(u'-', 0, 0) == snapshot.language.section(u'-', 0, 0);
        const int rank = (forTarget ? 2 : 0) + (inLanguage ? 1 : 0);
        if (rank > bestRank) {
            best = &pitch;
            bestRank = rank;
        }
    }
    return best;
}

/// The client's story, else what somebody saw, else what the skill looks like at the level that stands.
QString tellingOf(const ClientSnapshot &snapshot, const Item &item, std::vector<Id<plan::Story>> &told)
{
    if (const plan::Story *story = storyAbout(snapshot, item.id, true, told))
        return retold(snapshot, {story->situation, story->task, story->action, story->result}, LongestStory);
    if (const std::vector<Quote> quotes = quotesOf(snapshot, item.id, 1); !quotes.empty())
        return shortened(quotes.front().text, LongestStory);
    const profile::Position *position = positionOf(snapshot, item.id);
    const auto level = position ? profile::standing(*position).level : std::nullopt;
    return level ? shortened(item.descriptors.value(*level).in(snapshot.language), LongestStory) : QString();
}

StrengthsCard::Strength strengthOf(const ClientSnapshot &snapshot, const Item &item,
                                   std::vector<Id<plan::Story>> &told)
{
    StrengthsCard::Strength strength;
    strength.name = item.title.in(snapshot.language);
    strength.story = tellingOf(snapshot, item, told);
    if (const auto *line = askedLine(snapshot, item.id))
        strength.use = closed(line->words);
    if (const auto *position = positionOf(snapshot, item.id))
        strength.seen = seenSentence(snapshot, *position);
    return strength;
}

bool strengthsAreChosen(const ClientSnapshot &snapshot)
{
    return std::any_of(snapshot.pitches.begin(), snapshot.pitches.end(),
                       [](const plan::Pitch &pitch) { return !pitch.strengths.empty(); });
}

void addBadges(StrengthsCard &card, const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    for (const SharedBadge &badge : snapshot.badges)
        if (card.badges.size() < MostBadges)
            card.badges.push_back(
                {badge.design,
                 badge.name + QStringLiteral(" · ") + profile::stabilityWord(badge.stability, language)});
    if (card.badges.empty())
        return;
    card.badgesHeading = document(language, QT_TRANSLATE_N_NOOP("document", "%n open badge(s)"), {},
                                  int(card.badges.size()));
    card.link = snapshot.badgeAddress;
    if (!card.link.isEmpty())
        card.linkLabel = document(language, QT_TRANSLATE_NOOP("document", "Scan to verify:"));
}

} // namespace

Report buildStrengthsCard(const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    StrengthsCard card;
    card.name = people::documentName(snapshot.client);
    if (snapshot.target) {
        card.wishLabel = document(language, QT_TRANSLATE_NOOP("document", "would like to work as"));
        card.wish = snapshot.target->target.title.in(language);
    }
    card.ownWordsLabel = document(language, QT_TRANSLATE_NOOP("document", "In my own words"));
    if (const plan::Pitch *pitch = pitchOf(snapshot))
        card.ownWords = shortened(masked(snapshot, pitch->words), LongestOwnWords);
    std::vector<Id<plan::Story>> told;
    for (const Item *item :
         strengthsOf(snapshot, strengthsAreChosen(snapshot) ? MostStrengths : ProposedStrengths))
        card.strengths.push_back(strengthOf(snapshot, *item, told));
    if (card.strengths.empty())
        card.nothingYet = document(language, QT_TRANSLATE_NOOP("document", "No strength is chosen yet."));
    card.useLabel = document(language, QT_TRANSLATE_NOOP("document", "For this work:"));
    addBadges(card, snapshot);

    Report report{frameOf(snapshot.workspace, language, snapshot.date,
                          document(language, QT_TRANSLATE_NOOP("document", "My strengths")), card.name),
                  card};
    report.frame.foot = strengthsAreChosen(snapshot)
        ? document(
            language,
            QT_TRANSLATE_NOOP("document", "Chosen by %1, from what we saw. It does not replace a talk."),
            {people::shownName(snapshot.client)})
        : document(language, QT_TRANSLATE_NOOP("document", "From what we saw. It does not replace a talk."));
    report.frame.footName.clear(); // the name stands large on the one page
    return report;
}

} // namespace mettle::report
