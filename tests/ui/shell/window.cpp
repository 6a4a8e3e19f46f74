// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/undobar.h"
#include "ui/shell/helpoverlay.h"
#include "ui/shell/rail.h"
#include "ui/shell/welcomepage.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>

using namespace mettle;
using namespace mettle::shell;
using namespace mettle::test;

namespace {

RailItem *railItem(Desk &desk, const char *id)
{
    return desk.window.findChild<Rail *>()->item(s(id));
}

/// What Tab reaches without a name that a screen reader could say.
QStringList nameless(QWidget &in)
{
    QStringList found;
    for (QWidget *widget : in.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        if (QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
            heard && heard->text(QAccessible::Name).trimmed().isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

bool shows(QWidget &in, const QString &text)
{
    for (const kit::Label *label : in.findChildren<kit::Label *>())
        if (label->isVisible() && label->text() == text)
            return true;
    return false;
}

} // namespace

TEST_CASE("a page is made on its first visit, and once")
{
    Desk desk;
    CHECK(desk.made == 1);
    CHECK(desk.page("clients") == nullptr);
    QTest::mouseClick(railItem(desk, "clients"), Qt::LeftButton);
    CHECK(desk.made == 2);
    CHECK(desk.now() == desk.page("clients"));
    CHECK(desk.now()->retranslated == 1);
    QTest::mouseClick(railItem(desk, "today"), Qt::LeftButton);
    QTest::mouseClick(railItem(desk, "clients"), Qt::LeftButton);
    CHECK(desk.made == 2);
    CHECK(desk.now()->opened.size() == 2);
}

TEST_CASE("the rail shows the registered pages with an icon, and where one is")
{
    Desk desk;
    CHECK(railItem(desk, "clients") != nullptr);
    CHECK(railItem(desk, "meeting") == nullptr);
    CHECK(railItem(desk, "today")->isChecked());
    CHECK(placed(*railItem(desk, "settings")).bottom() > desk.window.height() - 40);
    CHECK(railItem(desk, "today")->size() == QSize(80, 56));
    desk.window.go({ s("meeting"), {}, {} });
    CHECK(desk.now() == desk.page("meeting"));
    CHECK_FALSE(railItem(desk, "today")->isChecked());
    desk.window.go({ s("nowhere"), {}, {} });
    CHECK(desk.now() == desk.page("meeting"));
}

TEST_CASE("a count on the rail is seen and heard")
{
    Desk desk;
    CHECK(railItem(desk, "clients")->accessibleName() == s("clients"));
    desk.window.setCount(s("clients"), 6);
    CHECK(railItem(desk, "clients")->accessibleName() == s("clients, 6 waiting"));
    CHECK(holdsColour(desk.window, placed(*railItem(desk, "clients")), kit::theme().accent));
    desk.window.setCount(s("clients"), 0);
    CHECK_FALSE(holdsColour(desk.window, placed(*railItem(desk, "clients")), kit::theme().accent));
}

TEST_CASE("by keyboard: the arrows move along the rail, Tab goes on to the page")
{
    Desk desk;
    railItem(desk, "today")->setFocus();
    desk.key(Qt::Key_Down);
    CHECK(desk.now() == desk.page("clients"));
    CHECK(railItem(desk, "clients")->hasFocus()); // the rail keeps the focus while it is used
    desk.key(Qt::Key_Tab);
    CHECK(desk.window.page()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("a tab is a place: back returns to the tab before")
{
    Desk desk;
    desk.window.go({ s("clients"), { s("bart") }, {} });
    FakePage *clients = desk.now();
    QTest::mouseClick(clients->header()->tabs(), Qt::LeftButton, {}, clients->header()->tabs()->tabRect(1).center());
    CHECK(desk.window.place() == Place { s("clients"), {}, s("two") });
    CHECK(clients->opened.back().tab == s("two"));
    desk.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.window.place() == Place { s("clients"), { s("bart") }, {} });
    CHECK(clients->opened.back().arguments == QStringList { s("bart") });
    CHECK(clients->header()->tabs()->current() == s("one"));
    desk.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.now() == desk.page("today"));
    desk.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(desk.now() == clients);
    QTest::mouseClick(&desk.window, Qt::BackButton);
    CHECK(desk.now() == desk.page("today"));
}

TEST_CASE("other pages of another workspace take the place of the old ones")
{
    Desk desk;
    desk.window.go({ s("clients"), {}, {} });
    QPointer<Page> old = desk.page("clients");
    desk.window.setPages({ desk.entry("today", "go-home") });
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(old.isNull());
    CHECK(railItem(desk, "clients") == nullptr);
    desk.window.go({ s("today"), {}, {} });
    desk.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(desk.now() == desk.page("today"));
}

TEST_CASE("Ctrl+Z asks for undo, but not while a text is typed that has its own")
{
    Desk desk;
    QSignalSpy undo(&desk.window, &MainWindow::undoRequested);
    QSignalSpy redo(&desk.window, &MainWindow::redoRequested);
    railItem(desk, "today")->setFocus();
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(undo.count() == 1);
    desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    desk.key(Qt::Key_Y, Qt::ControlModifier);
    CHECK(redo.count() == 2);
    desk.now()->field->setFocus();
    desk.type(s("abc"));
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.now()->field->text().isEmpty());
    CHECK(undo.count() == 1);
    desk.window.setDone({ s("Éva moved"), s("Éva"), kit::Done::Offer::Undo });
    auto *bar = desk.window.findChild<kit::UndoBar *>();
    CHECK(shows(*bar, s("Éva moved")));
    desk.window.setSaved({ s("Everything saved"), kit::Saved::State::Saved });
    CHECK(shows(*bar, s("Everything saved")));
}

TEST_CASE("Ctrl+F goes to the page's search, or to the palette when it has none")
{
    Desk desk;
    desk.key(Qt::Key_F, Qt::ControlModifier);
    CHECK(desk.now()->field->hasFocus());
    desk.now()->searchable = false;
    desk.key(Qt::Key_F, Qt::ControlModifier);
    auto *palette = desk.window.findChild<Palette *>();
    REQUIRE(palette);
    CHECK(palette->isOpen());
}

TEST_CASE("F1 explains the page in five lines, and ? shows its keys, but not while typing")
{
    Desk desk;
    railItem(desk, "today")->setFocus();
    desk.key(Qt::Key_F1);
    auto *help = desk.window.findChild<HelpOverlay *>();
    REQUIRE(help);
    CHECK(help->isOpen());
    for (const QString &line : desk.now()->help())
        CHECK(shows(*help, line));
    desk.key(Qt::Key_F11); // the window behind the scrim does not hear of keys
    CHECK_FALSE(desk.window.isFullScreen());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(help->isOpen());
    CHECK(railItem(desk, "today")->hasFocus());

    desk.key(Qt::Key_Question, Qt::ShiftModifier);
    CHECK(help->isOpen());
    CHECK(shows(*help, s("no opportunity")));
    CHECK(shows(*help, s("undo the last change")));
    QCoreApplication::processEvents();
    CHECK_FALSE(help->findChild<kit::ScrollColumn *>()->verticalScrollBar()->isVisible()); // the window has room for all keys
    QTest::mouseClick(help, Qt::LeftButton, {}, { 3, 3 });
    CHECK_FALSE(help->isOpen());

    desk.now()->field->setFocus();
    QTest::keyClick(desk.now()->field, '?');
    CHECK(desk.now()->field->text() == s("?"));
    CHECK_FALSE(help->isOpen());
}

TEST_CASE("Tab stays on an open sheet")
{
    Desk desk;
    desk.window.showHelp();
    auto *help = desk.window.findChild<HelpOverlay *>();
    for (int i = 0; i < 5; ++i) {
        desk.key(Qt::Key_Tab);
        CHECK(help->isAncestorOf(QApplication::focusWidget()));
    }
    desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(help->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("everything of the shell that Tab reaches has a name")
{
    Desk desk;
    CHECK(nameless(*desk.window.findChild<Rail *>()).isEmpty());
    CHECK(nameless(*desk.now()->header()).isEmpty());
    desk.window.setDone({ s("Mark for Amina"), s("Amina"), kit::Done::Offer::Undo });
    CHECK(nameless(*desk.window.findChild<kit::UndoBar *>()).isEmpty());
    desk.window.openPalette(s("a"));
    CHECK(nameless(*desk.window.findChild<Palette *>()).isEmpty());
    CHECK_FALSE(desk.window.findChild<Palette *>()->accessibleName().isEmpty());
    desk.key(Qt::Key_Escape);
    desk.window.showHelp();
    CHECK(nameless(*desk.window.findChild<HelpOverlay *>()).isEmpty());
    CHECK_FALSE(desk.window.findChild<HelpOverlay *>()->accessibleName().isEmpty());
    desk.key(Qt::Key_Escape);
    desk.window.showWelcome();
    CHECK(nameless(*desk.window.welcome()).isEmpty());

}

TEST_CASE("F11 leaves the page alone on the screen, and F11 brings the rest back")
{
    Desk desk;
    auto *rail = desk.window.findChild<Rail *>();
    auto *bar = desk.window.findChild<kit::UndoBar *>();
    desk.key(Qt::Key_F11);
    CHECK(desk.window.isFullScreen());
    CHECK_FALSE(rail->isVisible());
    CHECK_FALSE(bar->isVisible());
    CHECK_FALSE(desk.now()->header()->isVisible());
    CHECK(desk.now()->fullScreen);
    desk.window.go({ s("clients"), {}, {} });
    CHECK_FALSE(desk.now()->header()->isVisible());
    emit desk.now()->fullScreenWanted(false);
    CHECK_FALSE(desk.window.isFullScreen());
    CHECK(rail->isVisible());
    CHECK(bar->isVisible());
    CHECK(desk.now()->header()->isVisible());
    CHECK_FALSE(desk.page("today")->fullScreen);
}

TEST_CASE("another language reaches every text of the window without a restart")
{
    Desk desk;
    desk.window.setDone({ s("Éva moved"), {}, kit::Done::Offer::Undo });
    Quoting quoting;
    QCoreApplication::installTranslator(&quoting);
    QCoreApplication::processEvents();
    CHECK(desk.now()->retranslated == 2);
    CHECK(desk.now()->header()->title() == s("«A page»"));
    CHECK(railItem(desk, "clients")->text() == s("«clients»"));
    QStringList left;
    const QList<QAbstractButton *> buttons = desk.window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        if (button->isVisible() && !button->text().isEmpty() && !button->text().startsWith(u'«'))
            left << button->text();
    CHECK(left == QStringList());
    desk.window.showHelp();
    CHECK(shows(*desk.window.findChild<HelpOverlay *>(), s("«A page»")));
    QCoreApplication::removeTranslator(&quoting);
    QCoreApplication::processEvents();
    CHECK(desk.now()->header()->title() == s("A page"));
}

TEST_CASE("right to left: the rail stands at the right")
{
    {
        Desk desk;
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        CHECK(placed(*desk.window.findChild<Rail *>()).right() == desk.window.width() - 1);
        CHECK(pixel(desk.window, { desk.window.width() - 2, placed(*railItem(desk, "today")).center().y() }) == kit::theme().accent);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("the window says when its first page stands, once")
{
    QSettings settings(scratch() + s("/s.ini"), QSettings::IniFormat);
    kit::Look look(kit::SchemeChoice::Light);
    PreferenceStore preferences(look, settings);
    MainWindow window(preferences, settings);
    QSignalSpy painted(&window, &MainWindow::firstPagePainted);
    window.setPages({ { s("a"), s("go-home"), [] { return s("A"); },
                        [](QWidget *parent) -> Page * { return new FakePage(s("a"), parent); } } });
    window.go({ s("a"), {}, {} });
    CHECK(painted.isEmpty());
    shown(window);
    CHECK(QTest::qWaitFor([&] { return painted.count() == 1; }, 2000));
    window.repaint();
    QCoreApplication::processEvents();
    CHECK(painted.count() == 1);
}

TEST_CASE("the window comes back where it was, and never larger than the screen wants")
{
    QSettings settings(scratch() + s("/s.ini"), QSettings::IniFormat);
    kit::Look look(kit::SchemeChoice::Light, 200);
    PreferenceStore preferences(look, settings);
    QSize before;
    {
        MainWindow window(preferences, settings);
        window.setPages({ { s("a"), s("go-home"), [] { return s("A"); },
                            [](QWidget *parent) -> Page * { return new FakePage(s("a"), parent); } } });
        window.go({ s("a"), {}, {} });
        window.resize(700, 450);
        shown(window);
        before = window.size();
        CHECK(before == QSize(700, 450)); // even at 200 %
        window.close();
    }
    MainWindow window(preferences, settings);
    CHECK(window.size() == before);
}

TEST_CASE("the title bar names the workspace")
{
    Desk desk;
    CHECK(desk.window.windowTitle() == s("Mettle"));
    desk.window.setWorkspaceName(s("buurtkracht.mettle"));
    CHECK(desk.window.windowTitle() == s("buurtkracht.mettle — Mettle"));
    desk.window.showWelcome();
    CHECK(desk.window.windowTitle() == s("Mettle"));
    CHECK(desk.window.welcome()->isVisible());
    CHECK(desk.window.page() == nullptr);
}
