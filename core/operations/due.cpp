// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/due.h"

#include "badge/compose.h"
#include "operations/issuing.h"

#include <algorithm>

namespace mettle::operations {

using badge::Achievement;
using badge::IssuedBadge;
using workspace::Reader;

namespace {

QString toldSentence(const plan::Story &story, const QString &language)
{
    const QString day = longDate(language, *story.told);
    return story.toldTo.isEmpty()
        ? document(language, QT_TRANSLATE_NOOP("document", "Explained on %1."), {day})
        : document(language, QT_TRANSLATE_NOOP("document", "Explained on %1, to: %2."), {day, story.toldTo});
}

QString consentSentence(const std::optional<people::Consent> &consent, const QString &language)
{
    if (!consent)
        return document(language, QT_TRANSLATE_NOOP("document", "Has not agreed to badges: ask first."));
    if (!consent->until)
        return document(language, QT_TRANSLATE_NOOP("document", "Agreed to badges."));
    return document(language, QT_TRANSLATE_NOOP("document", "Agreed to badges until %1."),
                    {longDate(language, *consent->until)});
}

QString confirmationSentence(const profile::Position &position, const QString &language)
{
    if (!position.confirmed)
        return document(language, QT_TRANSLATE_NOOP("document", "The position is not confirmed yet."));
    return document(language, QT_TRANSLATE_NOOP("document", "Position confirmed by %1 on %2."),
                    {position.confirmed->by, longDate(language, position.confirmed->on.date())});
}

} // namespace

Result<std::vector<DueBadge>> dueOf(ClientPositions &theirs, const std::vector<Achievement> &achievements,
                                    const QString &language)
{
    std::vector<DueBadge> out;
    if (theirs.evidence().explained.empty())
        return out;
    const people::Client &client = theirs.client();
    Desk &desk = theirs.everybody().desk();
    const QDate today = desk.today();
    METTLE_LET(issued, desk.ask([&](const Reader &reader) { return reader.issuedTo(client.id); }));
    METTLE_LET(consent,
               desk.ask([&](const Reader &reader) { return badgeConsent(reader, client.id, today); }));
    for (const Achievement &achievement : achievements) {
        const bool has = std::any_of(issued.begin(), issued.end(), [&](const IssuedBadge &earlier) {
            return earlier.achievement == achievement.id && holds(earlier, desk.clock().now());
        });
        METTLE_LET(one, candidate(theirs, achievement));
        if (has || !profile::meets(one.position, achievement.level, achievement.stability))
            continue;
        QStringList reasons{badge::evidenceValues(achievement, one.position, language).narrative};
        if (one.told)
            reasons << toldSentence(*one.told, language);
        reasons << consentSentence(consent, language) << confirmationSentence(one.position, language);
        const bool confirmed = one.position.confirmed.has_value();
        out.push_back({client, achievement, std::move(one.position), consent.has_value(), confirmed,
                       std::move(reasons)});
    }
    return out;
}

Result<std::vector<DueBadge>> dueBadges(Desk &desk, const QString &language,
                                        const std::optional<Id<people::Client>> &client)
{
    METTLE_LET(achievements, desk.ask([](const Reader &reader) { return reader.achievements(); }));
    PositionReader everybody(desk);
    std::vector<Id<people::Client>> clients;
    if (client) {
        clients.push_back(*client);
    } else {
        METTLE_LET(told, desk.ask([](const Reader &reader) { return reader.explainingClients(); }));
        for (const people::Client &one : byName(std::move(told)))
            clients.push_back(one.id);
    }
    std::vector<DueBadge> out;
    for (const auto &id : clients) {
        METTLE_LET(theirs, everybody.of(id));
        METTLE_LET(due, dueOf(theirs, achievements, language));
        std::move(due.begin(), due.end(), std::back_inserter(out));
    }
    return out;
}

} // namespace mettle::operations
