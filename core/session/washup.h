// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "session/session.h"

/// What observers compare after a session. Pure functions.
namespace mettle::session {

/// One client, activity and competence in which two observers marked the same behaviour.
struct SharedMoment
{
    Id<Activity> activity;
    Id<Client> client;
    Id<Item> competence;
    int apart = 0; ///< the largest difference on one behaviour, in steps of the scale
    Id<Item> on; ///< that behaviour
    std::vector<Mark> marks; ///< all observers' levels on the competence and its behaviours
    std::optional<AgreedMark> agreed;

    friend bool operator==(const SharedMoment &, const SharedMoment &) = default;
};

/// Those of one activity, the largest difference first. `levels` are the orders of the scale, lowest first.
[[nodiscard]] std::vector<SharedMoment> sharedMoments(const Activity &activity, const std::vector<Mark> &marks,
                                                      const std::vector<AgreedMark> &agreed,
                                                      const framework::Catalogue &catalogue, const std::vector<int> &levels);

/// Who marked in an activity and has not closed it; nobody for an imported one.
[[nodiscard]] std::vector<Id<Observer>> stillOpen(const Activity &activity, const std::vector<Mark> &marks,
                                                  const std::vector<Closing> &closings);

} // namespace mettle::session
