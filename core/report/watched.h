// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "session/session.h"

#include <functional>

namespace mettle::report {

/// A competence with those of its indicators that are watched; the rows of a grid and of a sheet.
struct Watched
{
    const framework::Item *competence;
    std::vector<const framework::Item *> indicators;
};

/// What activities can show, in the framework's order: the items they name (a competence stands for its indicators) and
/// those for which `also` holds. Where no activity names any, everything is watched. Points into the catalogue.
[[nodiscard]] std::vector<Watched> watchedIn(const framework::Catalogue &catalogue,
                                             const std::vector<const session::Activity *> &activities,
                                             const std::function<bool(const framework::Item &)> &also = {});

} // namespace mettle::report
