// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "framework/target.h"

#include "base/key.h"

namespace mettle::framework {

Id<TargetLine> targetLineId(const Id<Target> &target, const Id<Item> &item)
{
    return Id<TargetLine>::derive(keySpace("target_line"), keyOf({target.bytes(), item.bytes()}));
}

} // namespace mettle::framework
