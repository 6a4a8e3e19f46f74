// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/wording.h"

#include "base/document.h"

#include <QtGlobal>

namespace mettle::badge {

namespace {

/// The conditions of a stability, one line each (domain.md, table "Stability at L").
QStringList conditions(Stability stability, const PositionRule &rule, const QString &language)
{
    const auto times = [&language](int count) {
        return document(language, QT_TRANSLATE_N_NOOP("document", "at least %n time(s)"), {}, count);
    };
    switch (stability) {
    case Stability::NotYetExplored:
    case Stability::NotYetShown:
        return {};
    case Stability::SeenOnce:
        return {times(1)};
    case Stability::Shown:
        return {times(rule.shown)};
    case Stability::DifferentSituations:
    case Stability::OutsideCourse:
        break;
    }
    const bool outside = stability == Stability::OutsideCourse;
    QStringList lines{times(outside ? rule.outside : rule.different)};
    lines << document(language, QT_TRANSLATE_N_NOOP("document", "in at least %n kind(s) of situation"), {},
                      rule.differentKinds)
          << document(language, QT_TRANSLATE_N_NOOP("document", "on at least %n day(s)"), {},
                      rule.differentDates)
          << document(language, QT_TRANSLATE_N_NOOP("document", "in at least half of the last %n task(s)"),
                      {}, rule.recent);
    if (outside)
        lines << document(language,
                          QT_TRANSLATE_NOOP("document",
                                            "at least once in real work or daily life, seen by a coach or by "
                                            "somebody at a workplace"));
    return lines;
}

} // namespace

QString achievementName(const AchievementFacts &facts, const QString &language)
{
    return document(language, QT_TRANSLATE_NOOP("document", "%1: %2"), {facts.competence, facts.level});
}

QString achievementDescription(const AchievementFacts &facts, const QString &language)
{
    return document(language,
                    QT_TRANSLATE_NOOP("document",
                                      "The owner of this badge shows the skill “%1” at the level “%2” or "
                                      "higher, and can explain it to others."),
                    {facts.competence, facts.level});
}

QString criteriaText(const AchievementFacts &facts, const QString &language)
{
    QString text = document(language,
                            QT_TRANSLATE_NOOP("document",
                                              "Observers saw the skill “%1” during tasks, at "
                                              "the level “%2” or higher:"),
                            {facts.competence, facts.level});
    text += QStringLiteral("\n\n");
    for (const QString &line : conditions(facts.stability, facts.rule, language))
        text += QStringLiteral("- ") + line + u'\n';
    text += u'\n'
        + document(language,
                   QT_TRANSLATE_NOOP("document",
                                     "The owner can explain the skill to somebody else, with an example. "
                                     "Every task counts once, and only what was seen counts."));
    return text;
}

QString evidenceText(const EvidenceFacts &facts, const QString &language)
{
    QStringList sentences{
        document(language, QT_TRANSLATE_N_NOOP("document", "Seen %n time(s)."), {}, facts.observations)};
    if (!facts.kinds.isEmpty())
        sentences << document(language, QT_TRANSLATE_NOOP("document", "Kinds of situation: %1."),
                              {facts.kinds.join(QStringLiteral(", "))});
    if (facts.first == facts.last)
        sentences << document(language, QT_TRANSLATE_NOOP("document", "On %1."),
                              {longDate(language, facts.last)});
    else
        sentences << document(language, QT_TRANSLATE_N_NOOP("document", "On %n day(s), from %1 to %2."),
                              {longDate(language, facts.first), longDate(language, facts.last)}, facts.days);
    return sentences.join(u' ');
}

} // namespace mettle::badge
