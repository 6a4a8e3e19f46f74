// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/views.h"

namespace mettle::workspace {

using storage::AccessRow;
using storage::Begun;
using storage::ClientList;
using storage::ClientNames;
using storage::ClientRow;
using storage::ClientsAsked;
using storage::DueReview;
using storage::DueStep;
using storage::EndingConsent;
using storage::FrameworkRow;
using storage::Grid;
using storage::Held;
using storage::HistoryRow;
using storage::IssuedRow;
using storage::ItemName;
using storage::ItemTerms;
using storage::Member;
using storage::SessionDetail;
using storage::SessionRow;
using storage::Totals;

} // namespace mettle::workspace
