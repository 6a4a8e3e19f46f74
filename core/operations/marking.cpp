// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/marking.h"

#include "operations/errors.h"

namespace mettle::operations {

using framework::ItemType;
using people::Role;
using session::Mark;
using session::MarkKind;
using workspace::Transaction;

Result<void> onScale(const workspace::ItemTerms &terms, int level)
{
    if (std::find(terms.levels.begin(), terms.levels.end(), level) != terms.levels.end())
        return {};
    QStringList levels;
    for (const int one : terms.levels)
        levels << QString::number(one);
    return Error { errors::NotOnScale, { QString::number(level), levels.join(QStringLiteral(", ")) } };
}

Result<void> roleAllowed(Role role, bool hasObserver)
{
    if (role == Role::Peer)
        return Error { errors::PeerMark };
    if (role == Role::Self && hasObserver)
        return Error { errors::SelfObserved };
    if (role != Role::Self && !hasObserver)
        return Error { errors::ObserverMissing };
    return {};
}

Result<JudgedMark> judged(const Transaction &t, const Cell &cell, MarkKind kind, int level)
{
    METTLE_TRY(roleAllowed(cell.role, cell.observer.has_value()));
    JudgedMark judged { { session::markId(cell.activity, cell.client, cell.item, cell.observer, cell.role), cell.activity,
                          cell.client, cell.item, cell.observer, cell.role, kind, kind == MarkKind::Level ? level : 0,
                          t.now() } };
    const Mark &mark = judged.mark;
    const auto terms = t.read().cellTerms(mark);
    if (!terms || !terms->hasActivity || !terms->client || (cell.observer && !terms->observer))
        return Error { errors::Gone };
    if (terms->type != ItemType::Competence && terms->type != ItemType::Indicator)
        return Error { errors::NotMarkable };
    if (kind == MarkKind::Level && !terms->onScale) {
        const auto scale = t.read().terms(cell.item);
        return scale ? onScale(*scale, level).error() : Error { errors::Gone };
    }
    if (terms->otherRoles)
        if (const auto other = t.read().otherRole(mark))
            return Error { errors::TwoRoles, { *terms->observer, nameOf(*other) } };
    judged.client = *terms->client;
    judged.before = terms->before;
    return judged;
}

Result<void> noteAllowed(const Transaction &t, const std::optional<Id<framework::Item>> &item,
                         const std::optional<Id<people::Observer>> &observer, Role role)
{
    if (role == Role::Self && observer)
        return Error { errors::SelfObserved };
    if (!item)
        return {};
    const auto terms = t.read().terms(*item);
    if (!terms)
        return Error { errors::Gone };
    if (terms->type != ItemType::Competence && terms->type != ItemType::Indicator)
        return Error { errors::NotMarkable };
    return {};
}

} // namespace mettle::operations
