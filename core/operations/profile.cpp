// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/profile.h"

#include "operations/lookup.h"
#include "operations/positionreader.h"
#include "operations/rows.h"

#include <algorithm>

namespace mettle::operations {

using framework::Stability;
using profile::Position;
using session::Decision;
using workspace::Reader;
using workspace::Transaction;
using workspace::Verb;

namespace {

/// The position that somebody wants to say something about, with its framework; refused while nothing was seen.
struct Judged
{
    people::Client client;
    framework::Catalogue catalogue;
    Position position;
};

Result<Judged> judged(Desk &desk, const Id<people::Client> &client, const Id<framework::Item> &competence)
{
    PositionReader everybody(desk);
    METTLE_LET(theirs, everybody.of(client));
    METTLE_LET(position, theirs.position(competence));
    if (position->moments == 0)
        return Error{errors::NoMoment};
    METTLE_LET(framework, everybody.frameworkOf(competence));
    METTLE_LET(catalogue, everybody.catalogue(framework));
    return Judged{theirs.client(), *catalogue, *position};
}

Decision confirmation(const Transaction &t, const Id<people::Client> &client, const Position &position,
                      const QString &by)
{
    Decision decision{.id = session::decisionId(client, position.competence),
                      .client = client,
                      .competence = position.competence};
    decision.confirms = true;
    decision.level = position.level;
    decision.stability = position.stability;
    decision.by = by;
    decision.on = t.now();
    return decision;
}

QString named(const Transaction &t, const QString &by)
{
    if (!blank(by))
        return by.trimmed();
    const auto info = t.read().info();
    return info ? info->owner : QString();
}

/// The levels that can be a position, as a sentence lists them.
QString levelsOf(const framework::Catalogue &catalogue)
{
    QStringList orders;
    for (const framework::Level &level : catalogue.mainLevels())
        if (!level.notShown)
            orders << QString::number(level.order);
    return orders.join(QStringLiteral(", "));
}

bool canBePosition(const framework::Catalogue &catalogue, int level)
{
    const framework::Level *found = catalogue.level(level);
    return found && !found->notShown;
}

} // namespace

const framework::TargetLine *ClientProfile::line(const Id<framework::Item> &competence) const
{
    if (!target)
        return nullptr;
    const auto at = std::find_if(target->lines.begin(), target->lines.end(),
                                 [&](const framework::TargetLine &one) { return one.item == competence; });
    return at == target->lines.end() ? nullptr : &*at;
}

std::optional<profile::Gap> ClientProfile::gap(const Position &position) const
{
    const framework::TargetLine *asked = line(position.competence);
    return asked ? std::optional(profile::gap(position, *asked, catalogue)) : std::nullopt;
}

Result<Id<framework::Framework>> frameworkFor(Desk &desk, const Id<people::Client> &client)
{
    METTLE_LET(ofGroup, desk.ask([&](const Reader &reader) { return reader.frameworkOfGroup(client); }));
    return ofGroup ? Result<Id<framework::Framework>>(*ofGroup) : defaultFramework(desk);
}

Result<ClientProfile> clientProfile(Desk &desk, const Id<people::Client> &client,
                                    const std::optional<Id<framework::Target>> &target,
                                    const std::optional<Id<framework::Framework>> &framework,
                                    const std::optional<QDate> &at)
{
    PositionReader everybody(desk);
    METTLE_LET(theirs, everybody.of(client));
    std::optional<framework::TargetWithLines> asked;
    if (target) {
        METTLE_LET(read, desk.ask([&](const Reader &reader) { return reader.target(*target); }));
        if (!read)
            return Error{errors::Gone};
        asked = std::move(*read);
    }
    std::optional<Id<framework::Framework>> chosen = framework;
    if (!chosen && asked)
        chosen = asked->target.framework;
    if (!chosen) {
        METTLE_LET(own, frameworkFor(desk, client));
        chosen = own;
    }
    METTLE_LET(catalogue, everybody.catalogue(*chosen));
    return ClientProfile{
        theirs.client(),
        *catalogue,
        theirs.evidence(),
        profile::positions(*catalogue, theirs.evidence(), catalogue->framework.positionRule, at),
        std::move(asked),
        at.value_or(desk.today()),
    };
}

Result<void> confirmPosition(Desk &desk, const Id<people::Client> &client,
                             const Id<framework::Item> &competence, const QString &by)
{
    METTLE_LET(now, judged(desk, client, competence));
    const Verb verb{"confirmPosition",
                    {QT_TRANSLATE_NOOP("undo", "Position of %1 confirmed"), {people::shownName(now.client)}}};
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        t.put(confirmation(t, client, now.position, named(t, by)));
        return {};
    });
}

Result<int> confirmPositions(Desk &desk, const Id<people::Client> &client, const QString &by)
{
    METTLE_LET(shown, clientProfile(desk, client));
    const Verb verb{
        "confirmPositions",
        {QT_TRANSLATE_NOOP("undo", "Positions of %1 confirmed"), {people::shownName(shown.client)}}};
    return desk.transact(verb, [&](Transaction &t) -> Result<int> {
        const QString who = named(t, by);
        int confirmed = 0;
        for (const Position &position : shown.positions) {
            if (position.decided || !waits(position))
                continue;
            t.put(confirmation(t, client, position, who));
            ++confirmed;
        }
        return confirmed;
    });
}

Result<void> decide(Desk &desk, const Id<people::Client> &client, const Id<framework::Item> &competence,
                    const std::optional<int> &level, Stability stability, const QString &reason,
                    const QString &by)
{
    METTLE_LET(now, judged(desk, client, competence));
    if (blank(reason))
        return Error{errors::ReasonMissing};
    if (level && !canBePosition(now.catalogue, *level))
        return Error{errors::NotAPosition, {QString::number(*level), levelsOf(now.catalogue)}};
    if (level && stability < Stability::SeenOnce)
        return Error{errors::LevelUnseen};
    const Verb verb{
        "decide",
        {QT_TRANSLATE_NOOP("undo", "Decision about a position of %1"), {people::shownName(now.client)}}};
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        Decision decision{
            .id = session::decisionId(client, competence), .client = client, .competence = competence};
        decision.level = level;
        decision.stability = level ? stability : Stability::NotYetShown;
        decision.reason = reason.trimmed();
        decision.by = named(t, by);
        decision.on = t.now();
        t.put(decision);
        return {};
    });
}

Result<void> withdrawDecision(Desk &desk, const Id<people::Client> &client,
                              const Id<framework::Item> &competence)
{
    return removeRow(desk,
                     {"withdrawDecision", {QT_TRANSLATE_NOOP("undo", "Decision about a position withdrawn")}},
                     session::decisionId(client, competence));
}

} // namespace mettle::operations
