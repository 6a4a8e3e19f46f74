// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Planning and washing up by real keys, in the real window over the sample; every step can be undone.
#include "../kit/gui.h"
#include "operations/observe.h"
#include "operations/sessions.h"
#include "operations/workspace.h"
#include "support/shared.h"
#include "ui/pages/sessions/activitylist.h"
#include "ui/pages/sessions/concludepane.h"
#include "ui/pages/sessions/matrix.h"
#include "ui/pages/sessions/preparepane.h"
#include "ui/pages/sessions/sessionspage.h"
#include "ui/pages/sessions/washuplist.h"
#include "ui/print/drawbadge.h"
#include "ui/shell/window.h"

#include <QLineEdit>
#include <QSettings>

using namespace mettle;
using workspace::Desk;
using workspace::Reader;

namespace {

/// The sample, open at a face of one of its sessions.
struct Sample
{
    Sample(const QString &title, const QString &tab)
        : path(test::scratch() + QStringLiteral("/sample.mettle"))
        , settings(test::scratch() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        {
            workspace::Workspace workspace(clock, random, QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111")));
            REQUIRE(workspace.open(path, workspace::Access::Create).result());
            REQUIRE(workspace.wait([](Desk &desk) -> Result<void> {
                METTLE_TRY(operations::setUpWorkspace(desk, QStringLiteral("Sample"), QStringLiteral("en")));
                return operations::makeSample(desk, QStringLiteral("en"), print::drawBadge, crypto::PassphraseCost::minimal());
            }));
            const auto all = workspace.wait([](Desk &desk) { return desk.ask([](const Reader &reader) { return reader.everySession(); }); });
            REQUIRE(all);
            for (const session::Session &one : *all)
                if (one.title == title)
                    session = one.id;
        }
        REQUIRE(session);
        shell::StartOptions options;
        options.file = path;
        options.pages = { QStringLiteral("sessions/%1/%2").arg(session->toString(), tab) };
        options.language = QStringLiteral("en");
        options.scheme = QStringLiteral("light");
        window = std::make_unique<shell::Window>(options, clock, random, settings, operations::DrawBadge());
        window->start();
        window->shown().resize(1366, 768);
        test::shown(window->shown());
        REQUIRE(QTest::qWaitFor([&] {
            page = window->shown().findChild<pages::SessionsPage *>();
            return page && page->isVisible();
        }));
    }
    template<typename F>
    auto read(F fn)
    {
        auto answer = window->workspace().wait([&](Desk &desk) { return desk.ask(fn); });
        REQUIRE(answer);
        return *answer;
    }
    QByteArray data() { return *window->workspace().wait([](Desk &desk) { return desk.dump(true); }); }
    std::vector<session::Activity> tasks()
    {
        auto all = read([&](const Reader &reader) { return reader.activities(*session); });
        std::erase_if(all, [](const auto &one) { return one.betweenTasks; });
        return all;
    }
    void undo(QWidget *focus)
    {
        window->shown().activateWindow(); // a shortcut is the active window's
        REQUIRE(QTest::qWaitForWindowActive(&window->shown()));
        QTest::keyClick(focus, Qt::Key_Z, Qt::ControlModifier);
        QTest::qWait(50);
    }

    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 10), Qt::UTC) };
    SeededRandom random { 5 };
    QString path;
    QSettings settings;
    std::optional<Id<session::Session>> session;
    std::unique_ptr<shell::Window> window;
    pages::SessionsPage *page = nullptr;
};

} // namespace

TEST_CASE("Activities are moved, skills chosen and observers changed with keys, and Ctrl+Z takes each back")
{
    Sample sample(QStringLiteral("The repair café"), QStringLiteral("prepare"));
    pages::PreparePane *prepare = sample.page->prepare();
    pages::ActivityList *list = prepare->activities();
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() == 3 && prepare->covering()->model()->rowCount() > 17; }));
    const QByteArray start = sample.data();
    const auto before = sample.tasks();

    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return sample.tasks()[1].id == before[0].id; }));
    CHECK(list->currentIndex().row() == 1); // the hands stay with it
    sample.undo(list);
    CHECK(sample.tasks()[0].id == before[0].id);

    pages::MatrixView *cover = prepare->covering();
    cover->setFocus();
    cover->setCurrentIndex(cover->model()->index(1, 1)); // the first skill, in the first activity
    const auto chosen = before[0].items;
    QTest::keyClick(cover, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return sample.tasks()[0].items.size() == chosen.size() + 1; }));
    sample.undo(cover);
    CHECK(sample.tasks()[0].items == chosen);

    pages::MatrixView *watch = prepare->watching();
    watch->setFocus();
    watch->setCurrentIndex(watch->model()->index(0, 1));
    const auto plans = [&] { return sample.read([&](const Reader &reader) { return reader.watchPlans(before[0].id); }); };
    const auto planned = plans();
    QTest::keyClick(watch, Qt::Key_Space);
    REQUIRE(QTest::qWaitFor([&] { return plans() != planned; }));
    sample.undo(watch);
    CHECK(sample.data() == start);
}

TEST_CASE("Where two observers differ one key agrees and goes to the next; another level asks for its reason first")
{
    Sample sample(QStringLiteral("The market stall"), QStringLiteral("conclude"));
    pages::ConcludePane *conclude = sample.page->conclude();
    pages::WashUpList *list = conclude->list();
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() > 3 && list->currentIndex().isValid(); }));
    const QByteArray start = sample.data();
    const auto agreed = [&] {
        int count = 0;
        for (const session::Activity &activity : sample.tasks())
            count += int(sample.read([&](const Reader &reader) { return reader.grid(activity.id)->agreed.size(); }));
        return count;
    };
    const int before = agreed();
    list->setFocus();
    const int row = list->currentIndex().row();
    CHECK(row == 1); // under its heading
    auto *model = static_cast<pages::WashUpModel *>(list->model());
    REQUIRE(model->line(row).figures.size() >= 2);
    CHECK_FALSE(model->line(row).settled);

    // A level that neither saw waits for words.
    QTest::keyClick(list, Qt::Key_3);
    CHECK(agreed() == before);
    auto *reason = qobject_cast<QLineEdit *>(sample.window->shown().focusWidget());
    REQUIRE(reason);
    QTest::keyClicks(reason, QStringLiteral("we both saw it later"));
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return agreed() == before + 1; }));
    CHECK(list->currentIndex().row() == row + 1);
    sample.undo(list);
    CHECK(agreed() == before);

    // One of the two levels is agreed at once.
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_0 + model->line(row).figures.front().digit.toInt());
    REQUIRE(QTest::qWaitFor([&] { return agreed() == before + 1; }));
    CHECK(list->currentIndex().row() == row + 1);
    sample.undo(list);
    CHECK(sample.data() == start);
}
