// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/plancalendar.h"

#include "course.h"
#include "operations/errors.h"
#include "operations/plan.h"

using namespace mettle;
using operations::planCalendar;
using workspace::Desk;

TEST_CASE("a calendar holds the steps and looks that are still to be done")
{
    test::Course course;
    const auto goal = course.does([&](Desk &desk) {
        return operations::addGoal(desk, course.amina, { .words = QStringLiteral("Ik vraag hulp") });
    });
    const auto step = [&](const char *then, const std::optional<QDate> &due) {
        return course.does([&](Desk &desk) {
            return operations::addStep(desk, goal, { .then = QString::fromLatin1(then), .who = QStringLiteral("Jan"), .due = due });
        });
    };
    const auto call = step("Ik bel Nadia", QDate(2026, 3, 20));
    const auto done = step("Ik schrijf", QDate(2026, 3, 11));
    step("Ik kijk", std::nullopt);
    course.does([&](Desk &desk) { return operations::setStepState(desk, done, plan::StepState::Done); });
    course.does([&](Desk &desk) { return operations::planReview(desk, goal, QDate(2026, 3, 27)); });

    const auto calendar = [&] { return course.does([&](Desk &desk) { return planCalendar(desk, course.amina); }); };
    const QByteArray text = calendar();
    CHECK(text.count("BEGIN:VEVENT") == 2);
    CHECK(text.contains(QByteArray("UID:" + call.toString().toUtf8() + "@mettle")));
    CHECK(text.contains("DTSTART;VALUE=DATE:20260320"));
    CHECK(text.contains("SUMMARY:Ik bel Nadia"));
    CHECK(text.contains("My goal: Ik vraag hulp"));
    CHECK(text.contains("DTSTART;VALUE=DATE:20260327"));
    CHECK(calendar().count("BEGIN:VEVENT") == 2);
    const auto log = course.read([](const workspace::Reader &reader) { return reader.accessLog(10); });
    CHECK(log.size() == 2);

    course.does([&](Desk &desk) {
        return operations::changeGoal(desk, goal, { .words = QStringLiteral("x"), .state = plan::GoalState::Dropped });
    });
    CHECK(calendar().count("BEGIN:VEVENT") == 0);
    CHECK(test::refusal(course.run([&](Desk &desk) { return planCalendar(desk, course.newId<people::Client>()); })) == QStringLiteral("gone"));
}
