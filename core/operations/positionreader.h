// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/profile.h"
#include "workspace/desk.h"

#include <map>

/// The positions of many clients in one go, for lists of what is due.
namespace mettle::operations {

using workspace::Desk;

class PositionReader;

/// One client with all that is known, and the positions that follow from it; computed once for each framework.
class ClientPositions
{
public:
    ClientPositions(PositionReader &everybody, people::Client client, session::Evidence evidence)
        : m_everybody(everybody)
        , m_client(std::move(client))
        , m_evidence(std::move(evidence))
    {
    }

    [[nodiscard]] const people::Client &client() const { return m_client; }
    /// What time has closed counts as closed; decisions carry the workspace's time zone.
    [[nodiscard]] const session::Evidence &evidence() const { return m_evidence; }
    [[nodiscard]] Result<const std::vector<profile::Position> *>
    positions(const Id<framework::Framework> &framework);
    /// The position of one competence, in the framework it belongs to.
    [[nodiscard]] Result<const profile::Position *> position(const Id<framework::Item> &competence);
    [[nodiscard]] PositionReader &everybody() const { return m_everybody; }

private:
    PositionReader &m_everybody;
    people::Client m_client;
    session::Evidence m_evidence;
    std::map<Id<framework::Framework>, std::vector<profile::Position>> m_positions;
};

/// Reads frameworks once, and clients as they are asked for. Lives as long as one verb.
class PositionReader
{
public:
    explicit PositionReader(Desk &desk)
        : m_desk(desk)
    {
    }

    [[nodiscard]] Desk &desk() const { return m_desk; }
    /// A framework whole.
    [[nodiscard]] Result<const framework::Catalogue *> catalogue(const Id<framework::Framework> &framework);
    /// The framework that a competence belongs to.
    [[nodiscard]] Result<Id<framework::Framework>> frameworkOf(const Id<framework::Item> &competence);
    [[nodiscard]] Result<ClientPositions> of(const Id<people::Client> &client);
    /// The framework of a client (operations/profile.h), the usual one looked up once.
    [[nodiscard]] Result<Id<framework::Framework>> frameworkFor(const Id<people::Client> &client);

private:
    Desk &m_desk;
    std::optional<Id<framework::Framework>> m_default;
    std::map<Id<framework::Framework>, framework::Catalogue> m_catalogues;
    std::map<Id<framework::Item>, Id<framework::Framework>> m_frameworks;
};

/// People in the order of their names on team pages.
[[nodiscard]] std::vector<people::Client> byName(std::vector<people::Client> clients);

} // namespace mettle::operations
