// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole session by real keys: eight people, four activities, in the real window over a real file.
#include "../kit/gui.h"
#include "operations/observe.h"
#include "operations/people.h"
#include "operations/sessions.h"
#include "operations/workspace.h"
#include "support/shared.h"
#include "ui/kit/button.h"
#include "ui/pages/sessions/gridview.h"
#include "ui/pages/sessions/momentspane.h"
#include "ui/pages/sessions/observepane.h"
#include "ui/pages/sessions/quickbar.h"
#include "ui/pages/sessions/sessionspage.h"
#include "ui/shell/window.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>

using namespace mettle;
using session::MarkKind;
using session::Presence;
using workspace::Desk;

namespace {

const QUuid Device = QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111"));

/// A file with eight people, four tasks, and Sofie who watches them all.
struct Day
{
    Day()
        : path(test::scratch() + QStringLiteral("/day.mettle"))
    {
        workspace::Workspace workspace(clock, random, Device);
        REQUIRE(workspace.open(path, workspace::Access::Create).result());
        REQUIRE(workspace.wait([](Desk &desk) -> Result<void> {
            METTLE_TRY(operations::setUpWorkspace(desk, QStringLiteral("Day"), QStringLiteral("en")));
            METTLE_LET(group, operations::addGroup(desk, QStringLiteral("Spring")));
            for (const char *name : { "Amina", "Bartek", "Chen", "Dora", "Emil", "Fatou", "Gülşen", "Hồng" })
                METTLE_TRY(operations::addClient(desk, { .name = QString::fromUtf8(name) }, group));
            METTLE_LET(observer, operations::addObserver(desk, QStringLiteral("Sofie")));
            METTLE_LET(session, operations::addSession(desk, { .title = QStringLiteral("Market"), .date = desk.today(), .group = group, .observers = { observer } }));
            const auto catalogue = desk.ask([](const workspace::Reader &reader) { return reader.catalogue(reader.frameworks().front().framework.id); });
            for (const char *title : { "Plan the stall", "Build the stall", "The customer", "Clear up" })
                METTLE_TRY(operations::addActivity(desk, session,
                                                   { .title = QString::fromUtf8(title), .plannedMinutes = 20,
                                                     .items = { (*catalogue)->competences()[1]->id, (*catalogue)->competences()[14]->id } }));
            return {};
        }));
    }

    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC) };
    SeededRandom random { 5 };
    QString path;
};

/// The window on that file, at its Observe page.
struct Shown
{
    explicit Shown(Day &day)
        : settings(test::scratch() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , window(optionsFor(day), day.clock, day.random, settings, {})
    {
        window.start();
        window.shown().resize(1366, 768);
        test::shown(window.shown());
        REQUIRE(QTest::qWaitFor([&] {
            page = window.shown().findChild<pages::SessionsPage *>();
            return page && page->observe()->isVisible() && page->observe()->model().rowCount() > 0;
        }));
        observe = page->observe();
        window.shown().activateWindow(); // keys go to the active window
        REQUIRE(QTest::qWaitFor([&] { return observe->firstFocus()->hasFocus(); }));
    }
    static shell::StartOptions optionsFor(const Day &day)
    {
        shell::StartOptions options;
        options.file = day.path;
        options.session = QStringLiteral("Market");
        options.language = QStringLiteral("en");
        options.scheme = QStringLiteral("light");
        return options;
    }

    /// Types into whatever has the focus, as hands do.
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClick(focus, Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus);
        QTest::keyClicks(focus, text);
    }
    /// Waits until everything that was typed is on disk and shown so.
    void settled()
    {
        REQUIRE(window.workspace().wait([](Desk &desk) { return desk.ask([](const workspace::Reader &reader) { return reader.totals(); }); }));
        QTest::qWait(50);
        REQUIRE(QTest::qWaitFor([&] {
            auto &model = observe->model();
            for (int row = 0; row < model.rowCount(); ++row)
                for (int column = 0; column < model.columnCount(); ++column)
                    if (model.cell(row, column).saving != models::Saving::Saved)
                        return false;
            return true;
        }));
    }
    [[nodiscard]] models::GridCell here() const
    {
        const QModelIndex at = observe->grid()->currentIndex();
        return observe->model().cell(at.row(), at.column());
    }

    QSettings settings;
    shell::Window window;
    pages::SessionsPage *page = nullptr;
    pages::ObservePane *observe = nullptr;
};

void nextActivity(Shown &shown, int index)
{
    shown.key(Qt::Key_PageDown);
    REQUIRE(QTest::qWaitFor([&] { return shown.observe->activityIndex() == index && shown.observe->model().grid()->activity.order == index; }));
    QTest::qWait(20);
}

} // namespace

TEST_CASE("A session of eight people and four activities is observed with keys alone, and reopening the file shows all of it")
{
    Day day;
    {
        Shown shown(day);
        auto &model = shown.observe->model();
        pages::GridView *grid = shown.observe->grid();

        // One person watches eight: moments come first. A number, a sentence, Enter.
        REQUIRE(shown.observe->face() == pages::ObservePane::Moments);
        shown.type(QStringLiteral("4 took the marker and drew the plan"));
        shown.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return model.columns()[3].evidence == 1; }));
        CHECK(model.notesOf(model.columns()[3].client).front().text == QStringLiteral("took the marker and drew the plan"));
        shown.key(Qt::Key_Escape);
        REQUIRE(shown.observe->face() == pages::ObservePane::Everybody);
        REQUIRE(grid->hasFocus());

        // Attendance: one key a person. Bartek is absent, Chen late.
        shown.key(Qt::Key_T); // the clock runs
        shown.key(Qt::Key_Right);
        shown.key(Qt::Key_A);
        REQUIRE(QTest::qWaitFor([&] { return model.columns()[1].presence == Presence::Absent; }));
        shown.key(Qt::Key_Right);
        shown.key(Qt::Key_A);
        REQUIRE(QTest::qWaitFor([&] { return model.columns()[2].presence == Presence::Absent; }));
        shown.key(Qt::Key_A);
        REQUIRE(QTest::qWaitFor([&] { return model.columns()[2].presence == Presence::Late; }));

        // Marks: a digit each; the place of the hands was kept while the grid was read again.
        CHECK(grid->currentIndex().column() == 2);
        const int first = grid->currentIndex().row();
        shown.key(Qt::Key_2);
        CHECK(shown.here().saving == models::Saving::Typed);
        shown.settled();
        CHECK(shown.here().level == 2);
        shown.key(Qt::Key_Down);
        shown.key(Qt::Key_X);
        shown.key(Qt::Key_Down);
        shown.key(Qt::Key_Space);
        shown.settled();
        CHECK(shown.here().kind == MarkKind::Tick);
        shown.key(Qt::Key_Up);
        CHECK(shown.here().kind == MarkKind::NoOpportunity);
        shown.key(Qt::Key_Delete);
        shown.settled();
        CHECK_FALSE(shown.here().kind);
        CHECK(grid->currentIndex().row() == first + 1);

        // A digit that is no level changes nothing.
        shown.key(Qt::Key_7);
        shown.settled();
        CHECK_FALSE(shown.here().kind);

        // Three marks quickly, and Ctrl+Z at once: the last one goes, not the first.
        shown.key(Qt::Key_Right);
        shown.key(Qt::Key_1);
        shown.key(Qt::Key_Right);
        shown.key(Qt::Key_2);
        shown.key(Qt::Key_Right);
        shown.key(Qt::Key_3);
        shown.key(Qt::Key_Z, Qt::ControlModifier);
        shown.settled();
        REQUIRE(QTest::qWaitFor([&] { return !model.cell(first + 1, 5).kind; }));
        CHECK(model.cell(first + 1, 3).level == 1);
        CHECK(model.cell(first + 1, 4).level == 2);

        // A note at the cell: N, words, Enter.
        shown.key(Qt::Key_N);
        REQUIRE(QTest::qWaitFor([&] { return qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()) != nullptr; }));
        shown.type(QStringLiteral("asked Emil to hold the pole"));
        shown.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return model.cell(first + 1, 5).notes == 1; }));
        REQUIRE(grid->hasFocus());

        // The quick line: client, skill, words, level.
        shown.type(QStringLiteral("/"));
        REQUIRE(QTest::qWaitFor([&] { return shown.observe->quick()->line()->hasFocus(); }));
        shown.type(QStringLiteral("1 work \"shared the tape\" 3"));
        shown.key(Qt::Key_Return);
        shown.settled();
        REQUIRE(QTest::qWaitFor([&] { return model.cell(first, 0).notes == 1; }));
        CHECK(model.cell(first, 0).level == 3);
        shown.key(Qt::Key_Escape);
        REQUIRE(grid->hasFocus());

        // The screen goes blank and comes back with any key, which does nothing else.
        shown.key(Qt::Key_B);
        REQUIRE_FALSE(grid->isVisible());
        shown.key(Qt::Key_3);
        REQUIRE(grid->isVisible());
        CHECK(model.cell(first + 1, 5).kind == std::nullopt);

        // The next activities; page up and down.
        nextActivity(shown, 1);
        shown.key(Qt::Key_1);
        shown.settled();
        nextActivity(shown, 2);
        shown.key(Qt::Key_3);
        shown.key(Qt::Key_Right);
        shown.key(Qt::Key_Space);
        shown.settled();

        // Complete now: what was ticked gets its mark by a digit, then the activity is closed.
        shown.key(Qt::Key_C);
        REQUIRE(QTest::qWaitFor([&] { return !grid->isVisible(); }));
        shown.key(Qt::Key_1);
        shown.settled();
        kit::Button *close = nullptr;
        for (auto *button : shown.observe->findChildren<kit::Button *>())
            if (button->isVisible() && button->kind() == kit::Button::Kind::Primary)
                close = button;
        REQUIRE(close);
        close->setFocus();
        shown.key(Qt::Key_Space);
        REQUIRE(QTest::qWaitFor([&] { return shown.observe->activityIndex() == 3 && grid->isVisible(); }));
        REQUIRE(QTest::qWaitFor([&] { return model.grid()->activity.order == 3; }));
        shown.key(Qt::Key_0);
        shown.settled();
    }

    // Another program opens the file: everything that was shown as saved is there.
    workspace::Workspace workspace(day.clock, day.random, Device);
    REQUIRE(workspace.open(day.path, workspace::Access::ReadWrite).result());
    const auto problems = workspace.wait([](Desk &desk) { return desk.check(); });
    REQUIRE(problems);
    CHECK(problems->isEmpty());
    const auto grids = workspace.wait([](Desk &desk) {
        return desk.ask([](const workspace::Reader &reader) {
            std::vector<workspace::Grid> out;
            for (const auto &activity : reader.activities(reader.everySession().front().id))
                if (!activity.betweenTasks)
                    out.push_back(*reader.grid(activity.id));
            return out;
        });
    });
    REQUIRE(grids);
    REQUIRE(grids->size() == 4);
    const auto count = [&](size_t activity, MarkKind kind) {
        const auto &marks = (*grids)[activity].marks;
        return std::count_if(marks.begin(), marks.end(), [&](const session::Mark &mark) { return mark.kind == kind; });
    };
    CHECK(count(0, MarkKind::Level) == 4); // Chen 2, Dora 1, Emil 2, Amina 3
    CHECK(count(0, MarkKind::Tick) == 1);
    CHECK(count(0, MarkKind::NoOpportunity) == 0);
    CHECK((*grids)[0].notes.size() == 3);
    CHECK((*grids)[0].activity.started.has_value());
    CHECK((*grids)[0].attendance.size() == 2);
    CHECK(count(1, MarkKind::Level) == 1);
    CHECK(count(2, MarkKind::Level) == 2);
    CHECK(count(2, MarkKind::Tick) == 0);
    CHECK((*grids)[2].closings.size() == 1);
    REQUIRE((*grids)[3].marks.size() == 1);
    CHECK((*grids)[3].marks.front().level == 0);
}
