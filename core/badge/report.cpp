// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/report.h"

#include "base/document.h"

#include <QtGlobal>
#include <algorithm>

namespace mettle::badge {

namespace {

const char *verdictSentence(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return QT_TRANSLATE_NOOP("document", "This badge is genuine and unchanged.");
    case Verdict::NotYetValid:
        return QT_TRANSLATE_NOOP("document", "This badge is genuine, but not valid yet.");
    case Verdict::Expired:
        return QT_TRANSLATE_NOOP("document", "This badge is genuine, but no longer valid.");
    case Verdict::Revoked:
        return QT_TRANSLATE_NOOP("document", "The issuer has withdrawn this badge.");
    case Verdict::UnknownKey:
        return QT_TRANSLATE_NOOP("document", "Whether this badge is genuine cannot be checked here.");
    case Verdict::UnknownContext:
        return QT_TRANSLATE_NOOP(
            "document", "This badge uses terms that Mettle does not know, so it cannot be checked here.");
    case Verdict::Malformed:
        return QT_TRANSLATE_NOOP("document", "This badge does not have the form of Open Badges 3.0.");
    case Verdict::Altered:
        return QT_TRANSLATE_NOOP(
            "document",
            "Do not trust this badge: it was changed after signing, or not signed by its issuer.");
    case Verdict::NotABadge:
        return QT_TRANSLATE_NOOP("document", "There is no Open Badges 3.0 badge in this file.");
    }
    Q_UNREACHABLE();
}

bool stands(const Check &check)
{
    return check.outcome == Outcome::Pass || (check.outcome == Outcome::Unknown && !check.verdict);
}

} // namespace

const Check *VerifyReport::check(const QString &name) const
{
    const auto found
        = std::find_if(checks.begin(), checks.end(), [&](const Check &one) { return one.name == name; });
    return found == checks.end() ? nullptr : &*found;
}

QString sentence(const Check &check, const QString &language)
{
    const QString text = document(language, check.sentence, check.arguments);
    return check.cause ? QString(text + u' ' + sentence(*check.cause, language)) : text;
}

QString sentence(const VerifyReport &report, const QString &language)
{
    if (report.verdict == Verdict::Ok && !report.verified)
        return document(language,
                        QT_TRANSLATE_NOOP("document", "This badge is genuine, but it is for somebody else."));
    return document(language, verdictSentence(report.verdict));
}

void conclude(VerifyReport &report)
{
    report.verdict = Verdict::Ok;
    for (const Check &check : report.checks)
        if (check.outcome != Outcome::Pass && check.verdict)
            report.verdict = std::max(report.verdict, *check.verdict);
    report.verified = std::all_of(report.checks.begin(), report.checks.end(), stands);
}

} // namespace mettle::badge
