// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profile.h"

#include "base/document.h"

#include <algorithm>
#include <set>

namespace mettle::profile {

namespace {

constexpr std::array StabilityWords{
    QT_TRANSLATE_NOOP("document", "not yet explored"),
    QT_TRANSLATE_NOOP("document", "not yet shown"),
    QT_TRANSLATE_NOOP("document", "seen once"),
    QT_TRANSLATE_NOOP("document", "shown"),
    QT_TRANSLATE_NOOP("document", "in different situations"),
    QT_TRANSLATE_NOOP("document", "also outside the course"),
};

constexpr std::array GapWords{
    QT_TRANSLATE_NOOP("document", "strong for this"),  QT_TRANSLATE_NOOP("document", "nearly"),
    QT_TRANSLATE_NOOP("document", "to work on"),       QT_TRANSLATE_NOOP("document", "too little seen"),
    QT_TRANSLATE_NOOP("document", "not yet explored"),
};

constexpr std::array KindWords{
    QT_TRANSLATE_NOOP("document", "group task"), QT_TRANSLATE_NOOP("document", "alone"),
    QT_TRANSLATE_NOOP("document", "role play"),  QT_TRANSLATE_NOOP("document", "real work"),
    QT_TRANSLATE_NOOP("document", "daily life"),
};

QString inTasks(int tasks, const QString &language)
{
    //: First piece of "seen in 3 tasks on 2 days by Sofie".
    return document(language, QT_TRANSLATE_N_NOOP("document", "in %n task(s)"), {}, tasks);
}

QString inSituations(int situations, const QString &language)
{
    //: First piece of "Seen in 3 situations on 2 days by Sofie.", on the client's own pages.
    return document(language, QT_TRANSLATE_N_NOOP("document", "in %n situation(s)"), {}, situations);
}

QString onDays(int days, const QString &language)
{
    //: Second piece of "seen in 3 tasks on 2 days by Sofie".
    return document(language, QT_TRANSLATE_N_NOOP("document", "on %n day(s)"), {}, days);
}

QString ofTimes(int counting, int all, const QString &language)
{
    //: "4 of 5 times": of the five moments seen, four reach the level.
    return document(language, QT_TRANSLATE_N_NOOP("document", "%1 of %n time(s)"),
                    {QString::number(counting)}, all);
}

/// "Sofie and Jan", in the order given.
QString namesOf(const std::vector<Id<session::Observer>> &observers, const Evidence &evidence,
                const QString &language)
{
    const QMap<QString, QString> names = observerNames(evidence);
    QStringList out;
    for (const Id<session::Observer> &observer : observers)
        if (const QString name = names.value(observer.toString()); !name.isEmpty())
            out << name;
    return out.isEmpty() ? document(language, QT_TRANSLATE_NOOP("document", "somebody"))
                         : listed(language, out);
}

/// "2, on their own": the number, and the scale's own words where it has some.
QString levelWords(int level, const Catalogue &catalogue, const QString &language)
{
    const framework::Level *found = catalogue.level(level);
    const QString words = found ? found->title.in(language) : QString();
    return words.isEmpty() ? QString::number(level) : QString::number(level) + QLatin1String(", ") + words;
}

/// The one moment that counts while nothing is shown; null when there is none, or more.
const Moment *onlyMoment(const Position &position)
{
    if (position.level || position.counting != 1)
        return nullptr;
    const auto found
        = std::find_if(position.evidence.begin(), position.evidence.end(),
                       [&](const Moment &moment) { return moment.value >= position.atLevel.firstKey(); });
    return &*found;
}

QString notShownReason(const Position &position, const Evidence &evidence, const QString &language)
{
    std::set<QDate> dates;
    std::vector<Id<session::Observer>> observers;
    for (const Moment &moment : position.evidence) {
        dates.insert(moment.date);
        for (const Id<session::Observer> &observer : moment.seenBy)
            if (std::find(observers.begin(), observers.end(), observer) == observers.end())
                observers.push_back(observer);
    }
    //: %1 "in 3 tasks", %2 "on 2 days", %3 who watched.
    return document(language,
                    QT_TRANSLATE_NOOP("document", "not yet shown: there was a chance %1 %2, watched by %3"),
                    {inTasks(position.moments, language), onDays(int(dates.size()), language),
                     namesOf(observers, evidence, language)});
}

} // namespace

QMap<QString, QString> observerNames(const Evidence &evidence)
{
    QMap<QString, QString> out;
    for (const session::Observer &observer : evidence.observers)
        out.insert(observer.id.toString(), observer.name);
    return out;
}

QString reason(const Position &position, const Catalogue &catalogue, const Evidence &evidence,
               const QString &language)
{
    if (position.moments == 0)
        return document(
            language, QT_TRANSLATE_NOOP("document", "not yet explored: the course had no moment for it yet"));
    if (position.counting == 0)
        return notShownReason(position, evidence, language);
    if (const Moment *once = onlyMoment(position))
        //: %1 "2, on their own", %2 a date, %3 who saw it, %4 "1 of 3 times".
        return document(language, QT_TRANSLATE_NOOP("document", "seen once, on %2 by %3: %1, %4"),
                        {levelWords(once->value, catalogue, language), longDate(language, once->date),
                         namesOf(once->seenBy, evidence, language), ofTimes(1, position.moments, language)});
    //: %1 "2, on their own", %2 "in different situations", %3 "in 3 tasks", %4 "on 2 days", %5 who saw it, %6
    //: "4 of 5 times".
    return document(language, QT_TRANSLATE_NOOP("document", "%1, %2: seen %3 %4 by %5, %6"),
                    {levelWords(position.level.value_or(position.atLevel.firstKey()), catalogue, language),
                     stabilityWord(position.stability, language), inTasks(position.activities, language),
                     onDays(position.dates, language), namesOf(position.observers, evidence, language),
                     ofTimes(position.counting, position.moments, language)});
}

QString reasonForClient(const Position &position, const Catalogue &, const Evidence &evidence,
                        const QString &language)
{
    if (position.moments == 0)
        return document(
            language,
            QT_TRANSLATE_NOOP("document", "No task asked for it yet. This says nothing about you."));
    if (position.counting == 0)
        return document(language, QT_TRANSLATE_NOOP("document", "It was possible. We did not see it yet."));
    if (const Moment *once = onlyMoment(position))
        return document(language, QT_TRANSLATE_NOOP("document", "Seen once, on %1, by %2."),
                        {longDate(language, once->date), namesOf(once->seenBy, evidence, language)});
    //: On the client's own pages. %1 "in 3 situations", %2 "on 2 days", %3 who saw it.
    return document(language, QT_TRANSLATE_NOOP("document", "Seen %1 %2 by %3."),
                    {inSituations(position.activities, language), onDays(position.dates, language),
                     namesOf(position.observers, evidence, language)});
}

QString stabilityWord(Stability stability, const QString &language)
{
    return document(language, StabilityWords[size_t(stability)]);
}

QString gapWord(Gap gap, const QString &language)
{
    return document(language, GapWords[size_t(gap)]);
}

QString kindWord(programme::Kind kind, const QString &language)
{
    return document(language, KindWords[size_t(kind)]);
}

QString conditionWord(const Condition &condition, const QString &language)
{
    using What = Condition::What;
    switch (condition.what) {
    case What::Counting:
        //: A line of the rule: what is needed. "seen 3 times at this level or higher".
        return document(language, QT_TRANSLATE_N_NOOP("document", "seen %n time(s) at this level or higher"), {}, condition.needed);
    case What::Kinds:
        return document(language, QT_TRANSLATE_N_NOOP("document", "in %n kind(s) of situation"), {}, condition.needed);
    case What::Dates:
        return document(language, QT_TRANSLATE_N_NOOP("document", "on %n different day(s)"), {}, condition.needed);
    case What::Lately:
        //: A line of the rule: "in at least half of the latest tasks: 3 times".
        return document(language, QT_TRANSLATE_N_NOOP("document", "in at least half of the latest tasks: %n time(s)"), {}, condition.needed);
    case What::Outside:
        return document(language, QT_TRANSLATE_NOOP("document", "once in real work or daily life, seen by a coach or at a workplace"));
    }
    return {};
}

} // namespace mettle::profile
