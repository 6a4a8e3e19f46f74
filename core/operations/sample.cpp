// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/workspace.h"

#include "operations/issuing.h"
#include "operations/lookup.h"
#include "operations/rows.h"
#include "operations/samplemaker.h"

#include <algorithm>

namespace mettle::operations {

using badge::Achievement;
using badge::IssuedBadge;
using workspace::Reader;
using workspace::Transaction;
using workspace::Undo;
using workspace::Verb;

namespace {

people::WorkspaceInfo sampleInfo(const SampleFile &file, people::WorkspaceInfo info)
{
    const QJsonObject content = file.object(QStringLiteral("workspace"));
    info.name = file.text(content[QStringLiteral("name")]);
    info.organisation = file.text(content[QStringLiteral("organisation")]);
    info.address = file.text(content[QStringLiteral("address")]);
    info.timeZone = content[QStringLiteral("timeZone")].toString();
    info.language = file.language();
    info.owner = content[QStringLiteral("owner")].toString();
    info.isSample = true;
    return info;
}

/// Everything but what rests on positions: those are read once the marks are there.
Result<SampleKeys> writeContent(Desk &desk, const SampleFile &file, const framework::Catalogue &catalogue,
                                const people::WorkspaceInfo &info)
{
    const Verb verb { "makeSample", { QT_TRANSLATE_NOOP("undo", "Sample made") }, Undo::Barrier };
    return desk.transact(verb, [&](Transaction &t) -> Result<SampleKeys> {
        t.put(sampleInfo(file, info));
        SampleKeys keys;
        SampleMaker maker(file, catalogue, t, keys);
        maker.people();
        maker.sessions();
        maker.moments();
        maker.targets();
        maker.words();
        maker.plans();
        maker.decisions();
        return keys;
    });
}

/// What stands beside the evidence: confirmations of what the rule says, achievements, badges already issued.
class SampleBadges
{
public:
    SampleBadges(Desk &desk, const SampleFile &file, const framework::Catalogue &catalogue, const SampleKeys &keys)
        : m_file(file)
        , m_catalogue(catalogue)
        , m_keys(keys)
        , m_everybody(desk)
    {
    }

    Result<void> confirm(Transaction &t)
    {
        for (const QJsonValue &one : m_file.list(QStringLiteral("confirmations"))) {
            METTLE_LET(theirs, positionsOf(one[QStringLiteral("client")]));
            const auto by = m_keys.observers.constFind(one[QStringLiteral("by")].toString());
            for (const QString &code : wordsOf(one[QStringLiteral("competences")])) {
                METTLE_LET(position, theirs->position(competence(code)));
                const auto client = theirs->client().id;
                session::Decision decision { .id = session::decisionId(client, position->competence), .client = client,
                                             .competence = position->competence, .confirms = true };
                decision.level = position->level;
                decision.stability = position->stability;
                decision.by = by == m_keys.observers.constEnd() ? QString() : by->name;
                decision.on = m_file.at(m_file.day(one[QStringLiteral("day")]), QTime(16, 30));
                t.put(decision);
            }
        }
        return {};
    }

    Result<void> addAchievements(Transaction &t, const DrawBadge &draw)
    {
        for (const QJsonValue &one : m_file.list(QStringLiteral("achievements"))) {
            AchievementDetails details { .competence = competence(one[QStringLiteral("competence")]) };
            details.level = one[QStringLiteral("level")].toInt();
            details.stability = fromName<badge::Stability>(one[QStringLiteral("stability")].toString()).value_or(details.stability);
            details.design.shape = fromName<badge::Shape>(one[QStringLiteral("shape")].toString()).value_or(details.design.shape);
            details.design.colour = one[QStringLiteral("colour")].toString();
            details.design.symbol = one[QStringLiteral("symbol")].toString();
            if (draw)
                std::tie(details.png, details.svg) = draw(details.design);
            Achievement achievement { .id = t.newId<Achievement>(), .competence = details.competence };
            METTLE_TRY(fill(achievement, details, m_catalogue));
            t.put(achievement);
            m_achievements.insert(one[QStringLiteral("key")].toString(), achievement.id);
        }
        return {};
    }

    Result<void> issue(Transaction &t, const Signer &signer)
    {
        for (const QJsonValue &one : m_file.list(QStringLiteral("badges"))) {
            const auto key = m_achievements.constFind(one[QStringLiteral("achievement")].toString());
            if (key == m_achievements.constEnd())
                return Error { errors::Unknown, { one[QStringLiteral("achievement")].toString() } };
            METTLE_LET(achievement, found(t, *key));
            METTLE_LET(theirs, positionsOf(one[QStringLiteral("client")]));
            METTLE_LET(earned, candidate(*theirs, achievement));
            const people::Client &client = theirs->client();
            const QString language = spokenLanguage(client.language.isEmpty() ? m_file.language() : client.language);
            const QDateTime at = m_file.at(m_file.day(one[QStringLiteral("day")]), QTime(11, 0));
            METTLE_LET(issued, signedBadge(t.newId<IssuedBadge>(), earned, signer, language, at));
            if (one[QStringLiteral("revoked")].isDouble()) {
                issued.revoked = m_file.at(m_file.day(one[QStringLiteral("revoked")]), QTime(10, 0));
                issued.revokeReason = m_file.text(one[QStringLiteral("reason")]);
            }
            issued.forms = { QStringLiteral("json"), QStringLiteral("png") };
            t.put(issued);
        }
        return {};
    }

private:
    [[nodiscard]] Result<ClientPositions *> positionsOf(const QJsonValue &key)
    {
        const auto client = m_keys.clients.constFind(key.toString());
        if (client == m_keys.clients.constEnd())
            return Error { errors::Unknown, { key.toString() } };
        const auto known = m_read.find(client->id);
        if (known != m_read.end())
            return &known->second;
        METTLE_LET(theirs, m_everybody.of(client->id));
        return &m_read.emplace(client->id, std::move(theirs)).first->second;
    }
    [[nodiscard]] Id<framework::Item> competence(const QJsonValue &code) const
    {
        const auto items = m_catalogue.named(code.toString(), framework::ItemType::Competence);
        return items.empty() ? m_catalogue.items.front().id : items.front()->id;
    }

    const SampleFile &m_file;
    const framework::Catalogue &m_catalogue;
    const SampleKeys &m_keys;
    PositionReader m_everybody;
    std::map<Id<people::Client>, ClientPositions> m_read;
    QHash<QString, Id<Achievement>> m_achievements;
};

Result<void> writeBadges(Desk &desk, const SampleFile &file, const framework::Catalogue &catalogue, const SampleKeys &keys,
                         const DrawBadge &draw, const crypto::PassphraseCost &cost)
{
    const QJsonObject content = file.object(QStringLiteral("issuer"));
    METTLE_LET(issuer, newIssuer(desk, file.text(content[QStringLiteral("name")]), content[QStringLiteral("url")].toString(),
                                 content[QStringLiteral("email")].toString(),
                                 content[QStringLiteral("passphrase")].toString(), cost));
    const Verb verb { "makeSampleBadges", { QT_TRANSLATE_NOOP("undo", "Sample made") }, Undo::Barrier };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        t.put(issuer.signer.issuer);
        t.put(issuer.sealed);
        SampleBadges badges(desk, file, catalogue, keys);
        METTLE_TRY(badges.addAchievements(t, draw));
        METTLE_TRY(badges.issue(t, issuer.signer));
        return badges.confirm(t);
    });
}

} // namespace

Result<void> makeSample(Desk &desk, const QString &language, const DrawBadge &drawBadge, const crypto::PassphraseCost &cost)
{
    METTLE_LET(info, workspaceInfo(desk));
    METTLE_LET(totals, desk.ask([](const Reader &reader) { return reader.totals(); }));
    if (totals.clients > 0 || totals.sessions > 0)
        return Error { errors::SampleNeedsNew };
    METTLE_LET(framework, defaultFramework(desk));
    METTLE_LET(catalogue, desk.ask([&](const Reader &reader) { return reader.catalogue(framework); }));
    METTLE_LET(file, SampleFile::read(spokenLanguage(language), desk.clock()));
    METTLE_LET(keys, writeContent(desk, file, *catalogue, info));
    return writeBadges(desk, file, *catalogue, keys, drawBadge, cost);
}

} // namespace mettle::operations
