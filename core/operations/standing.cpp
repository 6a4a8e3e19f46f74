// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/standing.h"

#include "base/document.h"

namespace mettle::operations {

namespace {

constexpr const char *Title = QT_TRANSLATE_NOOP("document", "between tasks");

} // namespace

session::Activity betweenTasks(workspace::Transaction &t, const session::Session &session)
{
    const auto info = t.read().info();
    session::Activity activity { .id = t.newId<session::Activity>(), .session = session.id };
    activity.title = document(info ? info->language : QString(), Title);
    activity.betweenTasks = true;
    activity.date = session.date;
    return activity;
}

bool meansBetweenTasks(const QString &title)
{
    const QString wanted = folded(title);
    if (wanted.isEmpty())
        return true;
    for (const QString &language : spokenLanguages())
        if (folded(document(language, Title)) == wanted)
            return true;
    return false;
}

} // namespace mettle::operations
