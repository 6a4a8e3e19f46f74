// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/watched.h"

#include <QSet>

namespace mettle::report {

std::vector<Watched> watchedIn(const framework::Catalogue &catalogue,
                               const std::vector<const session::Activity *> &activities,
                               const std::function<bool(const framework::Item &)> &also)
{
    QSet<QByteArray> named;
    for (const session::Activity *activity : activities)
        if (!activity->betweenTasks) // it names nothing and could show everything
            for (const Id<framework::Item> &item : activity->items)
                named << item.bytes();
    const bool all = named.isEmpty();
    std::vector<Watched> out;
    for (const framework::Item *competence : catalogue.competences()) {
        const bool whole = all || named.contains(competence->id.bytes());
        Watched watched{competence, {}};
        for (const framework::Item *indicator : catalogue.indicatorsOf(competence->id))
            if (whole || named.contains(indicator->id.bytes()) || (also && also(*indicator)))
                watched.indicators.push_back(indicator);
        if (whole || !watched.indicators.empty() || (also && also(*competence)))
            out.push_back(watched);
    }
    return out;
}

} // namespace mettle::report
