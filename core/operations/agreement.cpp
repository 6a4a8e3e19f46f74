// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/agreement.h"

#include "operations/errors.h"
#include "operations/lookup.h"

namespace mettle::operations {

Result<SessionAgreement> sessionAgreement(workspace::Desk &desk, const Id<session::Session> &id)
{
    METTLE_LET(detail, desk.ask([&](const workspace::Reader &reader) { return reader.sessionDetail(id); }));
    if (!detail)
        return Error { errors::Gone };
    std::optional<Id<framework::Framework>> framework = detail->group ? detail->group->framework : std::nullopt;
    if (!framework) {
        METTLE_LET(found, defaultFramework(desk));
        framework = found;
    }
    return desk.ask([&](const workspace::Reader &reader) -> Result<SessionAgreement> {
        const auto catalogue = reader.catalogue(*framework);
        if (!catalogue)
            return Error { errors::Gone };
        std::vector<int> levels;
        for (const framework::Level &level : catalogue->mainLevels())
            levels.push_back(level.order);
        SessionAgreement out { detail->session.title.isEmpty() ? detail->session.date.toString(Qt::ISODate) : detail->session.title,
                               session::agreementOf(detail->activities, reader.marksOfSession(id), levels), {} };
        for (const people::Observer &observer : reader.observers())
            out.names.insert(observer.id, observer.name);
        return out;
    });
}

} // namespace mettle::operations
