// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/workspace.h"

#include "base/document.h"
#include "exchange/framework/mettleframework.h"
#include "operations/builtin.h"
#include "operations/errors.h"
#include "operations/imports.h"

#include <QTimeZone>

namespace mettle::operations {

using people::WorkspaceInfo;
using workspace::Transaction;
using workspace::Verb;

Result<void> setUpWorkspace(Desk &desk, const QString &name, const QString &language)
{
    WorkspaceInfo info { .id = people::workspaceInfoId() };
    info.name = name.simplified();
    info.language = spokenLanguage(language);
    info.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const Verb verb { "setUpWorkspace", { QT_TRANSLATE_NOOP("undo", "Workspace set up") }, workspace::Undo::Barrier };
    METTLE_TRY(desk.transact(verb, [&](Transaction &t) -> Result<void> {
        t.put(info);
        return {};
    }));
    METTLE_LET(catalogue, exchange::readMettleFramework(builtInFramework()));
    METTLE_TRY(importFramework(desk, catalogue));
    return {};
}

Result<void> changeWorkspace(Desk &desk, const WorkspaceInfo &info)
{
    const Verb verb { "changeWorkspace", { QT_TRANSLATE_NOOP("undo", "Settings of the workspace changed") } };
    return desk.transact(verb, [&](Transaction &t) -> Result<void> {
        if (!QTimeZone(info.timeZone.toLatin1()).isValid())
            return Error { errors::TimeZoneUnknown, { info.timeZone } };
        WorkspaceInfo row = info;
        row.id = people::workspaceInfoId();
        t.put(row);
        return {};
    });
}

Result<WorkspaceInfo> workspaceInfo(Desk &desk)
{
    METTLE_LET(info, desk.ask([](const workspace::Reader &reader) { return reader.info(); }));
    if (!info)
        return Error { errors::NoWorkspace };
    return *info;
}

} // namespace mettle::operations
