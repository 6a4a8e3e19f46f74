// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "operations/workspace.h"
#include "ui/kit/banner.h"
#include "ui/shell/rail.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/window.h"

#include <QFile>
#include <QListView>
#include <QSignalSpy>

using namespace mettle;
using namespace mettle::shell;
using namespace mettle::test;

namespace {

const QDateTime Now(QDate(2026, 3, 10), QTime(9, 10), Qt::UTC);

/// The sample as a file.
QString sampleFile()
{
    const QString file = scratch() + s("/sample.mettle");
    const SetClock clock(Now, SetClock::Pace::Still);
    SystemRandom random;
    workspace::Workspace workspace(clock, random, QUuid::createUuidV5(QUuid(), s("sample")));
    REQUIRE(workspace.open(file, workspace::Access::Create).result().ok());
    REQUIRE(workspace.wait([](workspace::Desk &desk) -> Result<void> {
        METTLE_TRY(operations::setUpWorkspace(desk, s("sample"), s("en")));
        return operations::makeSample(desk, s("en"), {}, crypto::PassphraseCost::minimal());
    }).ok());
    return file;
}

/// The whole program, started with a file or without.
struct Program
{
    explicit Program(const QString &file, const QString &page = {})
        : window(options(file, page), clock, random, Desk::english(settings), {})
    {
        window.start();
    }
    static StartOptions options(const QString &file, const QString &page)
    {
        StartOptions options;
        options.file = file;
        options.language = s("en");
        options.scheme = s("light");
        options.size = { 1366, 768 };
        if (!page.isEmpty())
            options.pages << page;
        return options;
    }

    QSettings settings { scratch() + s("/program.ini"), QSettings::IniFormat };
    SetClock clock { Now, SetClock::Pace::Still };
    SystemRandom random;
    Window window;
    QSignalSpy painted { &window, &Window::firstPagePainted };
};

} // namespace

TEST_CASE("the program opens a file on Today, which stands with its lines when the start is told")
{
    Program program(sampleFile());
    REQUIRE(QTest::qWaitFor([&] { return !program.painted.isEmpty(); }, 20000));
    CHECK(program.window.shown().place().page == s("today"));
    int lines = 0;
    for (const QListView *list : program.window.shown().page()->findChildren<QListView *>())
        lines += list->model()->rowCount();
    CHECK(lines > 5);
    // The counts come once hands rest.
    auto *item = program.window.shown().findChild<Rail *>()->item(s("today"));
    CHECK(QTest::qWaitFor([&] { return item->accessibleName().contains(s("waiting")); }, 20000));
}

TEST_CASE("the program begins at a place that was asked for, with its arguments and tab")
{
    Program program(sampleFile(), s("badges//verify"));
    REQUIRE(QTest::qWaitFor([&] { return !program.painted.isEmpty(); }, 20000));
    CHECK(program.window.shown().place() == kit::Place { s("badges"), {}, s("verify") });
    program.window.go(s("preview/grid,x/y"));
    CHECK(program.window.shown().place() == kit::Place { s("preview"), { s("grid"), s("x") }, s("y") });
}

TEST_CASE("a file that cannot be opened leads to the welcome page, which says why")
{
    const QString file = scratch() + s("/letter.mettle");
    QFile letter(file);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear Sofie,\n");
    letter.close();
    Program program(file);
    const auto said = [&]() -> QString {
        const auto *banner = program.window.shown().findChild<kit::Banner *>();
        return banner && banner->isVisible() ? banner->text() : QString();
    };
    CHECK(QTest::qWaitFor([&] { return !said().isEmpty(); }, 20000));
    CHECK(said().contains(s("letter.mettle")));
    CHECK(program.window.shown().welcome()->isVisible());
}
