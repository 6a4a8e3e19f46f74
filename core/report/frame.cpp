// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/frame.h"

#include "base/document.h"

namespace mettle::report {

Frame frameOf(const people::WorkspaceInfo &workspace, const QString &language, const QDate &date,
              const QString &kind, const QString &name)
{
    Frame frame;
    frame.language = language;
    frame.kind = kind;
    frame.date = date.isValid() ? longDate(language, date) : QString();
    frame.organisation = workspace.organisation.isEmpty() ? workspace.name : workspace.organisation;
    frame.underName = workspace.address.simplified();
    frame.logo = workspace.logo;
    frame.colour = workspace.colour;
    frame.footName = name;
    frame.pageOf = document(language, QT_TRANSLATE_NOOP("document", "page %1 of %2"));
    QStringList title{kind, name, frame.date};
    title.removeAll(QString());
    frame.title = title.join(QStringLiteral(" · "));
    return frame;
}

} // namespace mettle::report
