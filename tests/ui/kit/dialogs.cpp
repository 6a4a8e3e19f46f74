// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errors.h"
#include "gui.h"
#include "ui/kit/answers.h"
#include "ui/kit/ask.h"
#include "ui/kit/banner.h"
#include "ui/kit/busy.h"
#include "ui/kit/button.h"
#include "ui/kit/describe.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/kit/progresstrack.h"

#include <QApplication>
#include <QSignalSpy>
#include <thread>

using namespace mettle;
using namespace mettle::kit;
using namespace mettle::test;

namespace {

Question erase()
{
    Question question;
    question.title = QStringLiteral("Erase Bart?");
    question.text = QStringLiteral("34 marks and 12 notes go.");
    question.barrier = QStringLiteral("Erasing cannot be undone.");
    question.go = QStringLiteral("Erase Bart");
    question.danger = true;
    return question;
}

} // namespace

TEST_CASE("a question names what cannot be undone, and the way back has the focus")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    shown(window);
    WindowAnswers answers;
    int went = 0;
    answers.ask(&window, erase(), [&] { ++went; });
    auto *dialog = qobject_cast<Ask *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    CHECK(dialog->findChild<Banner *>()->text() == QStringLiteral("Erasing cannot be undone."));
    auto *keep = dialog->findChild<Button *>(QStringLiteral("keep"));
    auto *go = dialog->findChild<Button *>(QStringLiteral("go"));
    CHECK(QTest::qWaitFor([&] { return keep->hasFocus(); }, 2000));
    CHECK(go->text() == QStringLiteral("Erase Bart"));
    CHECK(go->kind() == Button::Kind::Danger);
    QTest::keyClick(keep, Qt::Key_Space);
    CHECK(went == 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    answers.ask(&window, erase(), [&] { ++went; });
    dialog = qobject_cast<Ask *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(went == 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    answers.ask(&window, erase(), [&] { ++went; });
    dialog = qobject_cast<Ask *>(QApplication::activeModalWidget());
    REQUIRE(dialog);
    QTest::mouseClick(dialog->findChild<Button *>(QStringLiteral("go")), Qt::LeftButton);
    CHECK(went == 1);
}

TEST_CASE("answers that were set stand in for the user")
{
    SetAnswers answers;
    answers.yes = { true, false };
    answers.paths = { QStringLiteral("/tmp/a.csv"), QString() };
    int went = 0;
    for (int i = 0; i < 3; ++i)
        answers.ask(nullptr, erase(), [&] { ++went; });
    CHECK(went == 1); // yes, no, and none left is no
    CHECK(answers.asked.size() == 3);
    CHECK(answers.asked[0] == erase());
    QStringList chosen;
    const auto take = [&](const QString &path) { chosen << path; };
    answers.openFile(nullptr, { QStringLiteral("Import"), {}, {}, {} }, take);
    answers.saveFile(nullptr, { QStringLiteral("Export"), {}, {}, {} }, take);
    answers.openFolder(nullptr, { QStringLiteral("Folder"), {}, {}, {} }, take);
    CHECK(chosen == QStringList { QStringLiteral("/tmp/a.csv") });
    CHECK(answers.requested.size() == 3);
    CHECK(answers.requested[1].title == QStringLiteral("Export"));
}

TEST_CASE("an error is told in one sentence, in its tone; a cancelled one not at all")
{
    const Error unreadable(errors::FileUnreadable, { QStringLiteral("a.csv"), QStringLiteral("gone") });
    const std::optional<Description> told = describe(unreadable, QStringLiteral("en"));
    REQUIRE(told);
    CHECK(told->sentence == QStringLiteral("“a.csv” cannot be read (gone). Check that it is there and that you may open it."));
    CHECK(told->tone == Banner::Tone::Danger);
    CHECK(told->text() == told->sentence);
    CHECK_FALSE(describe(Error(errors::Cancelled), QStringLiteral("en")));

    static constexpr ErrorType Rule { "test.rule", ErrorKind::Refused, "5 rows are refused." };
    static constexpr ErrorType Wrong { "test.row", ErrorKind::Refused, "Row %1 has no name." };
    std::vector<Error> rows;
    for (int i = 1; i <= 5; ++i)
        rows.push_back(Error(Wrong, { QString::number(i) }));
    const std::optional<Description> refused = describe(Error(Rule, {}, rows), QStringLiteral("en"));
    REQUIRE(refused);
    CHECK(refused->tone == Banner::Tone::Look);
    CHECK(refused->details.size() == 5);
    CHECK(refused->text() == QStringLiteral("5 rows are refused.\nRow 1 has no name.\nRow 2 has no name.\nRow 3 has no name.\nand 2 more"));
}

TEST_CASE("a banner shows what is wrong and steps aside for what is not")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    Banner banner(&window);
    banner.resize(400, 40);
    shown(window);
    banner.say(Error(errors::Internal, { QStringLiteral("x") }), QStringLiteral("en"));
    CHECK(banner.isVisible());
    CHECK(banner.accessibleName() == banner.text());
    CHECK(pixel(window, { 5, 20 }) == theme().dangersoft);
    banner.say(Error(errors::Cancelled), QStringLiteral("en"));
    CHECK_FALSE(banner.isVisible());
    QSignalSpy clicked(&banner, &Banner::linkClicked);
    banner.say(Banner::Tone::Look, QStringLiteral("In one activity only."), {}, QStringLiteral("See coverage"));
    CHECK(pixel(window, { 5, 20 }) == theme().amber);
    QTest::mouseClick(banner.findChild<Button *>(), Qt::LeftButton);
    CHECK(clicked.count() == 1);
}

TEST_CASE("short work shows nothing; long work shows how far it is and can be stopped")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    window.resize(600, 400);
    auto *below = new Button(QStringLiteral("Below"), Button::Kind::Plain, &window);
    shown(window);
    below->setFocus();
    Busy busy(&window);
    auto quick = busy.start(QStringLiteral("Writing 2 profiles"));
    busy.finish();
    QTest::qWait(350);
    CHECK_FALSE(busy.isOpen());

    auto progress = busy.start(QStringLiteral("Writing 12 profiles"));
    std::thread worker([progress] { progress->report(5, 12); });
    worker.join();
    REQUIRE(QTest::qWaitFor([&] { return busy.isOpen(); }, 2000));
    CHECK(busy.findChild<ProgressTrack *>()->value() == 5);
    CHECK_FALSE(progress->cancelled());
    auto *stop = busy.findChild<Button *>();
    CHECK(stop->hasFocus());
    QTest::mouseClick(&busy, Qt::LeftButton, {}, { 2, 2 });
    CHECK(busy.isOpen());
    QSignalSpy cancelled(&busy, &Busy::cancelled);
    QTest::keyClick(stop, Qt::Key_Escape);
    CHECK(progress->cancelled());
    CHECK(cancelled.count() == 1);
    CHECK(busy.isOpen()); // until the work says that it has stopped
    busy.finish();
    CHECK_FALSE(busy.isOpen());
    CHECK(below->hasFocus());
}

TEST_CASE("work whose page is gone is cancelled and may still report")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    std::shared_ptr<Progress> progress;
    {
        Busy busy(&window);
        progress = busy.start(QStringLiteral("Writing"));
    }
    CHECK(progress->cancelled());
    progress->report(1, 2);
    QCoreApplication::processEvents();
}
