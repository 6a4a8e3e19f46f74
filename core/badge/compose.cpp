// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/compose.h"

#include "base/document.h"
#include "base/key.h"
#include "crypto/hash.h"

#include <set>

namespace mettle::badge {

using framework::Catalogue;

namespace {

struct Derived; // things that have an identifier in credentials and no row of their own

QString derivedUrn(const char *entity, std::initializer_list<QByteArray> parts)
{
    return urn(Id<Derived>::derive(keySpace(entity), keyOf(parts)));
}

QString achievementUrn(const Achievement &achievement, const QString &language)
{
    return derivedUrn("achievement text", {achievement.id.bytes(), language.toUtf8()});
}

QString stabilityUrn(Stability stability)
{
    return derivedUrn("stability", {nameOf(stability).toUtf8()});
}

QString ownOr(const Text &own, const QString &language, const QString &made)
{
    return own.isEmpty() ? made : own.in(language);
}

std::vector<AlignmentValues> alignmentsOf(const framework::Item &item, const Catalogue &catalogue,
                                          const QString &language)
{
    std::vector<AlignmentValues> out;
    if (!item.uri.isEmpty())
        out.push_back({item.title.in(language), item.uri, catalogue.framework.title.in(language), item.code,
                       item.caseIdentifier.isEmpty() ? QString() : QStringLiteral("CFItem")});
    for (const framework::Relation &relation : catalogue.relations)
        if (relation.from == item.id && !relation.uri.isEmpty() && !relation.title.isEmpty())
            out.push_back({relation.title, relation.uri, relation.frameworkTitle, {}, {}});
    return out;
}

QString levelUrn(const Catalogue &catalogue, int order)
{
    const framework::Level *level = catalogue.level(order);
    return level ? urn(level->id) : QString();
}

Rubric levelRubric(const Achievement &achievement, const Catalogue &catalogue, const QString &language)
{
    Rubric rubric;
    rubric.id = derivedUrn("achievement level", {achievement.id.bytes(), language.toUtf8()});
    rubric.name = document(language, QT_TRANSLATE_NOOP("document", "Level"));
    for (const framework::Level &level : catalogue.mainLevels())
        rubric.levels.push_back({urn(level.id), level.title.in(language), level.descriptor.in(language),
                                 QString::number(level.order)});
    rubric.required = rubric.reached = levelUrn(catalogue, achievement.level);
    return rubric;
}

Rubric stabilityRubric(const Achievement &achievement, const QString &language)
{
    Rubric rubric;
    rubric.id = derivedUrn("achievement stability", {achievement.id.bytes(), language.toUtf8()});
    rubric.name = document(language, QT_TRANSLATE_NOOP("document", "How often and how widely it was seen"));
    for (const Stability stability :
         {Stability::SeenOnce, Stability::Shown, Stability::DifferentSituations, Stability::OutsideCourse})
        rubric.levels.push_back(
            {stabilityUrn(stability), profile::stabilityWord(stability, language), {}, nameOf(stability)});
    rubric.required = rubric.reached = stabilityUrn(achievement.stability);
    return rubric;
}

/// The level and stability that the evidence reaches: the highest level that still has the stability asked.
struct Reached
{
    int level;
    Stability stability;
};

Reached reachedBy(const profile::Position &position, const Achievement &achievement)
{
    Reached reached{achievement.level, achievement.stability};
    for (auto it = position.atLevel.begin(); it != position.atLevel.end(); ++it)
        if (it.key() >= achievement.level && it.value() >= achievement.stability)
            reached = {it.key(), it.value()};
    return reached;
}

} // namespace

QString freshSalt()
{
    return QString::fromLatin1(crypto::randomBytes(16).toHex());
}

AchievementFacts factsOf(const Achievement &achievement, const Catalogue &catalogue, const PositionRule &rule,
                         const QString &language)
{
    const framework::Item *item = catalogue.find(achievement.competence);
    const framework::Level *level = catalogue.level(achievement.level);
    return {item ? item->title.in(language) : QString(), level ? level->title.in(language) : QString(),
            achievement.stability, rule};
}

AchievementValues achievementValues(const Achievement &achievement, const Catalogue &catalogue,
                                    const PositionRule &rule, const QString &language)
{
    const QString spoken = spokenLanguage(language);
    const AchievementFacts facts = factsOf(achievement, catalogue, rule, spoken);
    AchievementValues out;
    out.id = achievementUrn(achievement, spoken);
    out.language = spoken;
    out.name = ownOr(achievement.name, spoken, achievementName(facts, spoken));
    out.description = ownOr(achievement.description, spoken, achievementDescription(facts, spoken));
    out.criteria = ownOr(achievement.criteria, spoken, criteriaText(facts, spoken));
    out.version = QString::number(achievement.version);
    out.png = achievement.png;
    if (const framework::Item *item = catalogue.find(achievement.competence))
        out.alignments = alignmentsOf(*item, catalogue, spoken);
    out.rubrics = {levelRubric(achievement, catalogue, spoken), stabilityRubric(achievement, spoken)};
    for (const QString &other : spokenLanguages())
        if (other != spoken)
            out.related.push_back({achievementUrn(achievement, other), other});
    return out;
}

EvidenceValues evidenceValues(const Achievement &achievement, const profile::Position &position,
                              const QString &language)
{
    const int level = reachedBy(position, achievement).level;
    EvidenceFacts facts;
    std::set<QDate> days;
    for (const profile::Moment &moment : position.evidence) {
        if (moment.value < level)
            continue;
        ++facts.observations;
        days.insert(moment.date);
        const QString kind = moment.kind ? profile::kindWord(*moment.kind, language) : QString();
        if (!kind.isEmpty() && !facts.kinds.contains(kind))
            facts.kinds << kind;
    }
    facts.days = int(days.size());
    facts.first = days.empty() ? QDate() : *days.begin();
    facts.last = days.empty() ? QDate() : *days.rbegin();
    return {document(language, QT_TRANSLATE_NOOP("document", "What was seen")),
            evidenceText(facts, language)};
}

CredentialValues credentialValues(const Issuer &issuer, const Achievement &achievement,
                                  const people::Client &client, const profile::Position &position,
                                  const Catalogue &catalogue, const PositionRule &rule,
                                  const AwardTerms &terms)
{
    const QString spoken = spokenLanguage(terms.language);
    const Reached reached = reachedBy(position, achievement);
    AchievementValues values = achievementValues(achievement, catalogue, rule, spoken);
    values.rubrics[0].reached = levelUrn(catalogue, reached.level);
    values.rubrics[1].reached = stabilityUrn(reached.stability);
    // Who is held under a pseudonym is not to be found through an address either.
    const QString email = client.pseudonym.isEmpty() ? client.email : QString();
    return {terms.id,
            issuer,
            std::move(values),
            {people::documentName(client), email, terms.emailForm, terms.salt, {}},
            {evidenceValues(achievement, position, spoken)},
            terms.awarded,
            terms.awarded,
            terms.validUntil};
}

} // namespace mettle::badge
