// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/positionreader.h"

#include "operations/lookup.h"
#include "operations/rows.h"

#include <algorithm>

namespace mettle::operations {

using profile::Position;
using workspace::Reader;

Result<const std::vector<Position> *> ClientPositions::positions(const Id<framework::Framework> &framework)
{
    const auto known = m_positions.find(framework);
    if (known != m_positions.end())
        return &known->second;
    METTLE_LET(catalogue, m_everybody.catalogue(framework));
    auto made = profile::positions(*catalogue, m_evidence, catalogue->framework.positionRule);
    return &m_positions.emplace(framework, std::move(made)).first->second;
}

Result<const Position *> ClientPositions::position(const Id<framework::Item> &competence)
{
    METTLE_LET(framework, m_everybody.frameworkOf(competence));
    METTLE_LET(all, positions(framework));
    const auto at = std::find_if(all->begin(), all->end(),
                                 [&](const Position &position) { return position.competence == competence; });
    if (at == all->end())
        return Error{errors::NotASkill};
    return &*at;
}

Result<const framework::Catalogue *> PositionReader::catalogue(const Id<framework::Framework> &framework)
{
    const auto known = m_catalogues.find(framework);
    if (known != m_catalogues.end())
        return &known->second;
    METTLE_LET(read, m_desk.ask([&](const Reader &reader) { return reader.catalogue(framework); }));
    if (!read)
        return Error{errors::Gone};
    return &m_catalogues.emplace(framework, std::move(*read)).first->second;
}

Result<Id<framework::Framework>> PositionReader::frameworkOf(const Id<framework::Item> &competence)
{
    const auto known = m_frameworks.find(competence);
    if (known != m_frameworks.end())
        return known->second;
    METTLE_LET(item, m_desk.ask([&](const Reader &reader) { return found(reader, competence); }));
    m_frameworks.emplace(competence, item.framework);
    return item.framework;
}

Result<ClientPositions> PositionReader::of(const Id<people::Client> &id)
{
    METTLE_LET(client, m_desk.ask([&](const Reader &reader) { return found(reader, id); }));
    METTLE_LET(evidence, m_desk.ask([&](const Reader &reader) { return reader.evidence(id); }));
    // A decision's day is that of the workspace, as the dates of what was seen are.
    for (session::Decision &decision : evidence.decisions)
        decision.on = decision.on.toTimeZone(m_desk.zone());
    return ClientPositions(*this, std::move(client),
                           profile::closedByTime(std::move(evidence), m_desk.clock().now(), m_desk.zone()));
}

Result<Id<framework::Framework>> PositionReader::frameworkFor(const Id<people::Client> &client)
{
    METTLE_LET(ofGroup, m_desk.ask([&](const Reader &reader) { return reader.frameworkOfGroup(client); }));
    if (ofGroup)
        return *ofGroup;
    if (!m_default) {
        METTLE_LET(usual, defaultFramework(m_desk));
        m_default = usual;
    }
    return *m_default;
}

std::vector<people::Client> byName(std::vector<people::Client> clients)
{
    std::sort(clients.begin(), clients.end(), [](const people::Client &a, const people::Client &b) {
        const QString first = people::shownName(a);
        const QString second = people::shownName(b);
        return first == second ? a.id < b.id : beforeInList(first, second);
    });
    return clients;
}

} // namespace mettle::operations
