// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/known.h"

#include "operations/lookup.h"
#include "operations/workspace.h"

#include <algorithm>

namespace mettle::pages {

using workspace::Desk;
using workspace::Reader;

namespace {

constexpr int ShownBadges = 500;

Result<std::vector<framework::Catalogue>> catalogues(Desk &desk, const std::vector<badge::Achievement> &achievements)
{
    std::vector<Id<framework::Framework>> wanted;
    if (const auto usual = operations::defaultFramework(desk))
        wanted.push_back(*usual);
    return desk.ask([&](const Reader &reader) {
        for (const badge::Achievement &one : achievements)
            if (const auto item = reader.get(one.competence))
                if (std::find(wanted.begin(), wanted.end(), item->framework) == wanted.end())
                    wanted.push_back(item->framework);
        std::vector<framework::Catalogue> out;
        for (const auto &id : wanted)
            if (auto catalogue = reader.catalogue(id))
                out.push_back(std::move(*catalogue));
        return out;
    });
}

} // namespace

const framework::Catalogue *KnownBadges::catalogueOf(const Id<framework::Item> &competence) const
{
    const auto found = std::find_if(catalogues.begin(), catalogues.end(),
                                    [&](const framework::Catalogue &one) { return one.find(competence) != nullptr; });
    return found == catalogues.end() ? nullptr : &*found;
}

int KnownBadges::issuedOf(const Id<badge::Achievement> &achievement) const
{
    return int(std::count_if(issued.begin(), issued.end(),
                             [&](const workspace::IssuedRow &row) { return row.achievement.id == achievement; }));
}

Result<KnownBadges> knownBadges(Desk &desk, const QString &language)
{
    KnownBadges out { .info = { .id = people::workspaceInfoId() } };
    METTLE_LET(info, operations::workspaceInfo(desk));
    METTLE_LET(due, operations::dueBadges(desk, language));
    METTLE_TRY(desk.ask([&](const Reader &reader) -> Result<void> {
        out.issued = reader.issued({}, ShownBadges);
        out.achievements = reader.achievements();
        if (auto issuers = reader.issuers(); !issuers.empty()) {
            out.key = reader.activeKey(issuers.front().id);
            out.issuer = std::move(issuers.front());
        }
        return {};
    }));
    METTLE_LET(read, catalogues(desk, out.achievements));
    out.info = std::move(info);
    out.due = std::move(due);
    out.catalogues = std::move(read);
    return out;
}

} // namespace mettle::pages
