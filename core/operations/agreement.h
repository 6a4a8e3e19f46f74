// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/agreement.h"
#include "workspace/desk.h"

namespace mettle::operations {

/// How far the observers of a session agree, with their names.
struct SessionAgreement
{
    QString session; ///< its title, or its date
    session::Agreement figures;
    QHash<Id<people::Observer>, QString> names;
};

/// Reads only. The scale is that of the group's framework.
[[nodiscard]] Result<SessionAgreement> sessionAgreement(workspace::Desk &desk, const Id<session::Session> &session);

} // namespace mettle::operations
