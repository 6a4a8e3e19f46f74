// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mettle::kit {

/// What a banner says: good news, look at this, or what went wrong.
enum class BannerTone { Good, Look, Danger };

} // namespace mettle::kit
