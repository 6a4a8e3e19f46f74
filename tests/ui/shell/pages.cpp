// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "base/errors.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/field.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/rows.h"
#include "ui/kit/segment.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/welcomepage.h"

#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace mettle;
using namespace mettle::kit;
using namespace mettle::shell;
using namespace mettle::test;

namespace {

struct Welcome
{
    QSettings settings { scratch() + s("/s.ini"), QSettings::IniFormat };
    Look look { SchemeChoice::Light };
    PreferenceStore preferences { look, Desk::english(settings) };
    WelcomePage page { preferences };

    Welcome()
    {
        page.resize(1366, 738);
        shown(page);
    }
    RowList *list() { return page.findChild<RowList *>(); }
    QString text(int row, int role = Qt::DisplayRole) { return list()->model()->index(row, 0).data(role).toString(); }
    void click(int row)
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(row, 0)).center());
    }
};

struct Settings
{
    QSettings settings { scratch() + s("/s.ini"), QSettings::IniFormat };
    Look look { SchemeChoice::Light };
    PreferenceStore preferences { look, Desk::english(settings) };
    SetAnswers answers;
    SettingsPage page { preferences, answers };
    QSignalSpy changed { &page, &SettingsPage::valuesChanged };

    Settings()
    {
        page.retranslate();
        page.open({ s("settings"), {}, {} });
        page.resize(1000, 700);
        shown(page);
    }
    template<typename Editor>
    Editor *editor(const char *label)
    {
        for (Editor *one : page.findChildren<Editor *>())
            if (one->accessibleName() == s(label))
                return one;
        return nullptr;
    }
    Button *button(const char *text)
    {
        for (Button *one : page.findChildren<Button *>())
            if (one->text() == s(text))
                return one;
        return nullptr;
    }
};

QByteArray png()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString written(const char *name, const QByteArray &bytes)
{
    const QString path = scratch() + u'/' + s(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

} // namespace

TEST_CASE("welcome: the workspaces of before, and the sample always at hand")
{
    Welcome w;
    CHECK(w.list()->model()->rowCount() == 1);
    CHECK(w.text(0) == s("Sample workspace"));
    QSignalSpy sample(&w.page, &WelcomePage::sampleClicked);
    QSignalSpy chosen(&w.page, &WelcomePage::fileChosen);
    w.click(0);
    CHECK(sample.count() == 1);

    const QString path = written("a.mettle", "x");
    const QDateTime now(QDate(2026, 3, 10), QTime(12, 0));
    w.page.setFiles({ { path, s("Buurtkracht vzw"), now.addSecs(-3600), true },
                      { s("/media/gone/b.mettle"), {}, now.addDays(-1), false },
                      { path, {}, now.addDays(-30), false } },
                    now);
    REQUIRE(w.list()->model()->rowCount() == 4);
    CHECK(w.text(0) == s("Buurtkracht vzw"));
    CHECK(w.text(0, TrailingRole) == s("today, 11:00"));
    CHECK(w.text(1) == s("b"));
    CHECK(w.text(1, SecondRole) == s("b.mettle · not there now: is the stick plugged in?"));
    CHECK(w.text(1, TrailingRole).startsWith(s("yesterday")));
    CHECK(w.text(2, TrailingRole) == s("8 February"));
    CHECK(w.text(3) == s("Sample workspace"));
    QCoreApplication::processEvents();
    w.click(1);
    CHECK(chosen.isEmpty()); // the stick is not there
    w.list()->setFocus();
    w.list()->setCurrentIndex(w.list()->model()->index(0, 0));
    QTest::keyClick(w.list(), Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen[0][0] == path);
}

TEST_CASE("welcome: what went wrong is said, and the next try takes it away")
{
    Welcome w;
    auto *banner = w.page.findChild<Banner *>();
    CHECK_FALSE(banner->isVisible());
    w.page.showError(Error(errors::FileUnreadable, { s("a.mettle"), s("gone") }));
    CHECK(banner->isVisible());
    CHECK(banner->text().startsWith(s("“a.mettle” cannot be read")));
    w.click(0);
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("welcome: a card for opening comes above the list, and the language is one click away")
{
    Welcome w;
    auto *card = new QWidget;
    card->setFixedHeight(120);
    w.page.setCard(card);
    QCoreApplication::processEvents();
    CHECK(card->isVisible());
    CHECK(placed(*card).bottom() < placed(*w.list()).top());
    CHECK(w.list()->accessibleName() == s("Other workspaces"));
    w.page.setCard(nullptr);
    CHECK(w.list()->accessibleName() == s("Workspaces"));

    auto *menu = w.page.findChild<QMenu *>();
    REQUIRE(menu->actions().size() == 3);
    CHECK(menu->actions()[1]->text() == s("Nederlands"));
    menu->actions()[1]->trigger();
    CHECK(w.preferences.value().language == s("nl"));
    CHECK(QLocale().language() == QLocale::Dutch);
    menu->actions()[0]->trigger();
    CHECK(w.preferences.value().language == s("en"));
}

TEST_CASE("welcome: something else takes the place of the doors, and Esc or Back leads to them again")
{
    Welcome w;
    const auto instead = [&w] {
        auto *other = new QLabel(s("other"));
        w.page.showInstead(other);
        QCoreApplication::processEvents();
        CHECK(other->isVisible());
        CHECK_FALSE(w.list()->isVisible());
    };
    instead();
    QTest::keyClick(&w.page, Qt::Key_Escape);
    CHECK(w.list()->isVisible());
    instead();
    for (auto *button : w.page.findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == s("Back"))
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(w.list()->isVisible());
}

TEST_CASE("welcome: on a narrow window the doors have it to themselves")
{
    Welcome w;
    const int left = placed(*w.list()).left();
    CHECK(left > 467);
    w.page.resize(700, 600);
    QCoreApplication::processEvents();
    CHECK(placed(*w.list()).left() < 200);
    CHECK(placed(*w.list()).right() < 700);
}

TEST_CASE("settings: a change of the organisation is handed on at once, and only a change")
{
    Settings t;
    const SettingsValues values { s("Buurtkracht"), s("Lindestraat 12"), {} };
    t.page.setValues(values);
    CHECK(t.changed.isEmpty());
    auto *name = t.editor<QLineEdit>("Name");
    REQUIRE(name);
    CHECK(name->text() == s("Buurtkracht"));
    name->setFocus();
    QTest::keyClicks(name, s(" vzw"));
    CHECK(t.changed.isEmpty());
    QTest::keyClick(name, Qt::Key_Tab);
    REQUIRE(t.changed.count() == 1);
    CHECK(t.page.values().organisation == s("Buurtkracht vzw"));
    auto *address = t.editor<QPlainTextEdit>("Address");
    REQUIRE(address);
    CHECK(address->hasFocus());
    QTest::keyClick(address, Qt::Key_Tab); // leaves the field, nothing changed
    CHECK(t.changed.count() == 1);
    address->setFocus();
    QTest::keyClicks(address, s("X"));
    name->setFocus();
    CHECK(t.changed.count() == 2);
    CHECK(t.page.values().address == s("XLindestraat 12"));
}

TEST_CASE("settings: a logo must be a picture, and what is wrong stands beside it")
{
    Settings t;
    const QString good = written("logo.png", png());
    t.answers.paths = { QString(), written("logo.txt", "no picture"), s("/nowhere/logo.png"), good };
    Button *choose = t.button("Choose…");
    REQUIRE(choose);
    QTest::mouseClick(choose, Qt::LeftButton);
    CHECK(t.changed.isEmpty());
    Field *field = nullptr;
    for (Field *one : t.page.findChildren<Field *>())
        if (one->editor()->isAncestorOf(choose))
            field = one;
    REQUIRE(field);
    CHECK(field->error().isEmpty());
    QTest::mouseClick(choose, Qt::LeftButton);
    CHECK(field->error() == s("“logo.txt” is not a picture of at most 2 MB. Choose a PNG, JPEG or SVG file."));
    QTest::mouseClick(choose, Qt::LeftButton);
    CHECK(field->error().startsWith(s("“logo.png” cannot be read")));
    CHECK(t.changed.isEmpty());
    QTest::mouseClick(choose, Qt::LeftButton);
    CHECK(field->error().isEmpty());
    REQUIRE(t.changed.count() == 1);
    CHECK(t.page.values().logo == png());
    Button *remove = t.button("Remove");
    CHECK(remove->isVisible());
    QTest::mouseClick(remove, Qt::LeftButton);
    CHECK(t.page.values().logo.isEmpty());
    CHECK_FALSE(remove->isVisible());
}

TEST_CASE("settings: scheme, size and language work at once")
{
    Settings t;
    QSignalSpy went(&t.page, &Page::goTo);
    auto *nav = t.page.findChild<RowList *>();
    nav->setFocus();
    nav->setCurrentIndex(nav->model()->index(1, 0));
    QTest::keyClick(nav, Qt::Key_Return);
    REQUIRE(went.count() == 1);
    t.page.open(went[0][0].value<Place>());
    auto *segment = t.page.findChild<Segment *>();
    REQUIRE(segment->isVisible());
    CHECK(segment->accessibleName() == s("Light or dark"));
    QTest::mouseClick(segment->findChildren<QPushButton *>()[2], Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(theme().scheme == Scheme::Dark);
    auto *size = t.editor<QComboBox>("Text size");
    REQUIRE(size);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down);
    QCoreApplication::processEvents();
    CHECK(theme().percent == 110);
    auto *language = t.editor<QComboBox>("Language");
    REQUIRE(language);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QCoreApplication::processEvents();
    CHECK(t.preferences.value().language == s("nl"));
    t.preferences.set({ s("en"), SchemeChoice::Light, 100 });
}

TEST_CASE("settings: further sections find a home")
{
    Settings t;
    auto *content = new QLineEdit;
    t.page.placeSection(s("security"), s("lock"), [] { return s("Security"); }, content);
    t.page.open({ s("settings"), {}, s("security") });
    CHECK(content->isVisible());
    auto *nav = t.page.findChild<RowList *>();
    CHECK(nav->model()->rowCount() == 3);
    CHECK(nav->currentIndex().data() == s("Security"));
    t.page.open({ s("settings"), {}, s("no such") });
    CHECK_FALSE(content->isVisible());
    CHECK(t.page.help().size() == 5);
}
