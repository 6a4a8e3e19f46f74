// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/plancalendar.h"

#include "base/document.h"
#include "exchange/calendar.h"
#include "operations/rows.h"

namespace mettle::operations {

using exchange::CalendarDay;
using plan::StepState;

namespace {

CalendarDay dayOf(const plan::Goal &goal, const plan::Step &step, const QString &language)
{
    QStringList text { document(language, QT_TRANSLATE_NOOP("document", "My goal: %1"), { goal.words }) };
    if (!step.when.isEmpty())
        text << document(language, QT_TRANSLATE_NOOP("document", "When and where: %1"), { step.when });
    if (!step.who.isEmpty())
        text << document(language, QT_TRANSLATE_NOOP("document", "Who helps: %1"), { step.who });
    if (!step.ifNot.isEmpty())
        text << document(language, QT_TRANSLATE_NOOP("document", "If it does not work: %1"), { step.ifNot });
    return { step.id.toString(), *step.due, step.then, text.join(u'\n') };
}

} // namespace

Result<QByteArray> planCalendar(Desk &desk, const Id<people::Client> &id, const QString &language)
{
    METTLE_LET(days, desk.ask([&](const workspace::Reader &reader) -> Result<std::vector<CalendarDay>> {
        METTLE_LET(client, found(reader, id));
        const auto info = reader.info();
        const QString asked = !language.isEmpty() ? language : client.language;
        const QString spoken = spokenLanguage(!asked.isEmpty() || !info ? asked : info->language);
        std::vector<CalendarDay> out;
        for (const plan::GoalWithSteps &one : reader.goals(id)) {
            if (one.goal.state == plan::GoalState::Done || one.goal.state == plan::GoalState::Dropped)
                continue;
            for (const plan::Step &step : one.steps)
                if (step.due && step.state != StepState::Done && step.state != StepState::Dropped)
                    out.push_back(dayOf(one.goal, step, spoken));
            for (const plan::Review &review : one.reviews)
                if (!review.state)
                    out.push_back({ review.id.toString(), review.date,
                                    document(spoken, QT_TRANSLATE_NOOP("document", "Look at how it goes: %1"), { one.goal.words }),
                                    review.note });
        }
        return out;
    }));
    desk.noteAccess(id, QStringLiteral("exported calendar"));
    return exchange::writeCalendar(days, desk.clock().now());
}

} // namespace mettle::operations
