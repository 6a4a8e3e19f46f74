// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/framework/assemble.h"

namespace mettle::operations {

/// What happens to one framework when an import comes to what is there.
struct FrameworkMerge
{
    framework::Catalogue merged;
    bool isNew = true;
    int same = 0;
    std::vector<framework::Item> added;
    std::vector<framework::Item> changed; ///< as they become
    std::vector<framework::Item> gone; ///< there, and no longer in the file; kept unless removed
    std::vector<Error> warnings;
};

/// Lays an import over the framework that is there. Items are the same by their source's id, else CASE identifier, else uri,
/// else code where it stands once; they keep their ids. A file that is not Mettle's own says nothing where it is empty: other
/// languages, easy texts and anchors stay. What only adds changes texts and scales and never the tree.
[[nodiscard]] FrameworkMerge mergeFramework(const framework::Catalogue &before, const exchange::ImportedFramework &incoming,
                                            bool removeGone);

/// The same where nothing is there yet.
[[nodiscard]] FrameworkMerge mergeFramework(const exchange::ImportedFramework &incoming);

} // namespace mettle::operations
