// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace mettle::kit {

/// Where the window is: a page, what it shows, and its tab. History, links and the palette speak of nothing else.
struct Place
{
    QString page; ///< the page's id: "clients"
    QStringList arguments; ///< what it shows, in the page's own words: a client's id
    QString tab; ///< the tab's id, or empty for the first

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace mettle::kit
