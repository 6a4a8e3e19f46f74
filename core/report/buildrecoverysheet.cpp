// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "base/document.h"

namespace mettle::report {

Report buildRecoverySheet(const people::WorkspaceInfo &workspace, const QString &fileName, const QString &code,
                          const QDate &date, const QString &language)
{
    const auto said = [&](const char *key, const QStringList &arguments = {}) {
        return document(language, key, arguments);
    };
    RecoverySheet sheet;
    sheet.title = said(QT_TRANSLATE_NOOP("document", "Recovery sheet"));
    sheet.what = said(QT_TRANSLATE_NOOP("document", "With this code the file “%1” can be opened when its passphrase is "
                                                    "forgotten. It was made on %2."),
                      {fileName, longDate(language, date)});
    sheet.code = code;
    sheet.keepHeading = said(QT_TRANSLATE_NOOP("document", "Keep it safe"));
    sheet.keep = {
        said(QT_TRANSLATE_NOOP("document", "Print this sheet, lock it away, and delete the file it came from.")),
        said(QT_TRANSLATE_NOOP("document", "Keep it away from the computer. Whoever has both can read everything.")),
        said(QT_TRANSLATE_NOOP("document",
                               "Nobody can make the code again: without passphrase and code the file stays closed.")),
    };
    sheet.useHeading = said(QT_TRANSLATE_NOOP("document", "When you need it"));
    sheet.use = {
        said(QT_TRANSLATE_NOOP("document", "Type the code where Mettle asks for the passphrase, and choose a new passphrase.")),
        said(QT_TRANSLATE_NOOP("document", "Capitals, blanks and hyphens do not matter. There is no letter O, I or L: "
                                           "what looks so is 0 or 1.")),
        said(QT_TRANSLATE_NOOP("document", "After that, make a new sheet and shred this one.")),
    };
    return Report{frameOf(workspace, language, date, sheet.title, QString()), sheet};
}

} // namespace mettle::report
