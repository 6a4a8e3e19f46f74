// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/checkgroups.h"

#include <QCoreApplication>
#include <algorithm>

namespace mettle::pages {

using badge::Check;
using badge::Outcome;
using badge::Verdict;

namespace {

struct Question
{
    const char *title;
    const char *names; ///< of the checks, each between blanks
};

constexpr Question Questions[] {
    { QT_TRANSLATE_NOOP("BadgeChecks", "The file"), " file text " },
    { QT_TRANSLATE_NOOP("BadgeChecks", "The form of Open Badges 3.0"),
      " contexts types identifiers dates issuer subject achievement results values schema " },
    { QT_TRANSLATE_NOOP("BadgeChecks", "The key of the issuer"), " key " },
    { QT_TRANSLATE_NOOP("BadgeChecks", "Signed, and unchanged since"), " proof signature " },
    { QT_TRANSLATE_NOOP("BadgeChecks", "Valid today"), " validity " },
    { QT_TRANSLATE_NOOP("BadgeChecks", "Not withdrawn"), " status " },
    { QT_TRANSLATE_NOOP("BadgeChecks", "Who issued it"), " identity " },
    { QT_TRANSLATE_NOOP("BadgeChecks", "Whose badge it is"), " recipient " },
    { QT_TRANSLATE_NOOP("BadgeChecks", "What others say about it"), " endorsements " },
    { QT_TRANSLATE_NOOP("BadgeChecks", "The newest version"), " refresh " },
};

/// Fail is worse than unknown, unknown worse than pass.
int badness(Outcome outcome)
{
    return outcome == Outcome::Fail ? 2 : outcome == Outcome::Unknown ? 1 : 0;
}

const Question *questionOf(const Check &check)
{
    const QString name = u' ' + check.name + u' ';
    const auto *found = std::find_if(std::begin(Questions), std::end(Questions),
                                     [&](const Question &one) { return QLatin1String(one.names).contains(name); });
    return found == std::end(Questions) ? nullptr : found;
}

} // namespace

std::vector<CheckGroup> checkGroups(const badge::VerifyReport &report, const QString &language)
{
    std::vector<CheckGroup> out;
    std::vector<const Question *> asked;
    for (const Check &check : report.checks) {
        const Question *question = questionOf(check);
        const auto known = std::find(asked.begin(), asked.end(), question);
        if (!question || known == asked.end()) {
            asked.push_back(question);
            out.push_back({ question ? QCoreApplication::translate("BadgeChecks", question->title) : check.name, check.outcome,
                            { sentence(check, language) } });
            continue;
        }
        CheckGroup &group = out[size_t(known - asked.begin())];
        if (badness(check.outcome) > badness(group.outcome)) {
            group.outcome = check.outcome;
            group.sentences.prepend(sentence(check, language));
        } else {
            group.sentences.append(sentence(check, language));
        }
    }
    return out;
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass:
        return QCoreApplication::translate("BadgeChecks", "Right");
    case Outcome::Fail:
        return QCoreApplication::translate("BadgeChecks", "Wrong");
    case Outcome::Unknown:
        break;
    }
    return QCoreApplication::translate("BadgeChecks", "Not known");
}

Outcome outcomeOf(const badge::VerifyReport &report)
{
    if (report.verified)
        return Outcome::Pass;
    const bool open = report.verdict == Verdict::UnknownKey || report.verdict == Verdict::UnknownContext;
    return open ? Outcome::Unknown : Outcome::Fail;
}

} // namespace mettle::pages
