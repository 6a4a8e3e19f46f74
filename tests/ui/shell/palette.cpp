// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowtest.h"

#include "ui/kit/label.h"
#include "ui/shell/palette.h"

#include <QAbstractItemModelTester>
#include <QListView>

using namespace mettle;
using namespace mettle::shell;
using namespace mettle::test;

namespace {

Hit client(const char *name, const char *page = "clients")
{
    return { s("Clients"), s("user"), s(name), {}, {}, {}, Place { s(page), { s(name) }, {} } };
}

PaletteProvider provider(std::function<void(const QString &, const PaletteProvider::Answer &)> find, QChar prefix = {})
{
    return { prefix, s("clients"), std::move(find) };
}

Palette &palette(Desk &desk)
{
    return *desk.window.findChild<Palette *>();
}

QString currentText(Desk &desk)
{
    return palette(desk).findChild<QListView *>()->currentIndex().data().toString();
}

} // namespace

TEST_CASE("hits stand under their heads, and heads cannot be chosen")
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Hit skill = client("Taking the initiative");
    skill.group = s("Skills");
    model.setHits({ client("Amina"), skill, client("Bart") });
    REQUIRE(model.rowCount() == 5);
    CHECK(model.index(0).data() == s("Clients"));
    CHECK(model.index(2).data() == s("Bart"));
    CHECK(model.index(3).data() == s("Skills"));
    CHECK(model.hit(model.index(3)) == nullptr);
    CHECK_FALSE(model.flags(model.index(3)) & Qt::ItemIsSelectable);
    CHECK(model.hitCount() == 3);
    model.setHits({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Ctrl+K, a few letters, the arrows and Enter lead anywhere")
{
    Desk desk;
    QStringList asked;
    desk.window.addProvider(provider([&](const QString &query, const PaletteProvider::Answer &answer) {
        asked << query;
        answer({ client("Amina"), client("Bart") });
    }));
    desk.key(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(palette(desk).isOpen());
    desk.type(s("am"));
    CHECK(asked.last() == s("am"));
    CHECK(currentText(desk) == s("Amina"));
    desk.key(Qt::Key_Down);
    CHECK(currentText(desk) == s("Bart"));
    desk.key(Qt::Key_Up);
    desk.key(Qt::Key_Return);
    CHECK_FALSE(palette(desk).isOpen());
    CHECK(desk.window.place() == Place { s("clients"), { s("Amina") }, {} });
    CHECK(desk.now() == desk.page("clients"));
}

TEST_CASE("Esc leaves the palette, and the focus is where it was")
{
    Desk desk;
    desk.now()->field->setFocus();
    desk.key(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(desk.now()->field->hasFocus());
    desk.key(Qt::Key_Escape);
    CHECK_FALSE(palette(desk).isOpen());
    CHECK(desk.now()->field->hasFocus());
}

TEST_CASE("a late answer is shown when its query still stands, and dropped when not")
{
    Desk desk;
    std::vector<std::pair<QString, PaletteProvider::Answer>> waiting;
    desk.window.addProvider(provider([&](const QString &query, const PaletteProvider::Answer &answer) {
        waiting.emplace_back(query, answer);
    }));
    desk.key(Qt::Key_K, Qt::ControlModifier);
    desk.type(s("zx"));
    REQUIRE(waiting.size() >= 2);
    REQUIRE(waiting.back().first == s("zx"));
    CHECK(currentText(desk).isEmpty());
    waiting[waiting.size() - 2].second({ client("Stale") });
    CHECK(currentText(desk).isEmpty());
    waiting.back().second({ client("Zxavier") });
    CHECK(currentText(desk) == s("Zxavier"));
}

TEST_CASE("a late answer does not take away the row that was chosen")
{
    Desk desk;
    PaletteProvider::Answer late;
    desk.window.addProvider(provider([&](const QString &, const PaletteProvider::Answer &answer) { late = answer; }));
    desk.window.addProvider(provider([&](const QString &, const PaletteProvider::Answer &answer) {
        answer({ client("Amina"), client("Bart") });
    }));
    desk.key(Qt::Key_K, Qt::ControlModifier);
    desk.type(s("a"));
    desk.key(Qt::Key_Down);
    CHECK(currentText(desk) == s("Bart"));
    late({ client("Aaron") });
    CHECK(currentText(desk) == s("Bart"));
}

TEST_CASE("an answer that comes after the window is gone does no harm")
{
    PaletteProvider::Answer late;
    {
        Desk desk;
        desk.window.addProvider(provider([&](const QString &, const PaletteProvider::Answer &answer) { late = answer; }));
        desk.key(Qt::Key_K, Qt::ControlModifier);
    }
    late({ client("Amina") });
}

TEST_CASE("> asks for commands alone, and a command runs")
{
    Desk desk;
    int asked = 0;
    desk.window.addProvider(provider([&](const QString &, const PaletteProvider::Answer &answer) {
        ++asked;
        answer({ client("Full moon") });
    }, u'@'));
    desk.key(Qt::Key_K, Qt::ControlModifier);
    asked = 0;
    desk.type(s(">full"));
    CHECK(asked == 0);
    CHECK(currentText(desk) == s("Full screen and back"));
    desk.key(Qt::Key_Return);
    CHECK(desk.window.isFullScreen());
    desk.key(Qt::Key_F11);
    CHECK_FALSE(desk.window.isFullScreen());

    desk.key(Qt::Key_K, Qt::ControlModifier);
    desk.type(s("@moon"));
    CHECK(asked > 0);
    CHECK(currentText(desk) == s("Full moon"));
}

TEST_CASE("typing again replaces what was typed before")
{
    Desk desk;
    desk.key(Qt::Key_K, Qt::ControlModifier);
    desk.type(s("keys"));
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_K, Qt::ControlModifier);
    CHECK(palette(desk).findChild<QLineEdit *>()->text().isEmpty());
    desk.window.openPalette(s("go to"));
}

TEST_CASE("a click on a hit leads there; a click beside the sheet closes it")
{
    Desk desk;
    desk.window.addProvider(provider([&](const QString &, const PaletteProvider::Answer &answer) {
        answer({ client("Amina"), client("Bart") });
    }));
    desk.key(Qt::Key_K, Qt::ControlModifier);
    auto *list = palette(desk).findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    CHECK(palette(desk).isOpen()); // a head
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    CHECK_FALSE(palette(desk).isOpen());
    CHECK(desk.window.place().arguments == QStringList { s("Bart") });
    desk.key(Qt::Key_K, Qt::ControlModifier);
    QTest::mouseClick(&palette(desk), Qt::LeftButton, {}, { 5, 5 });
    CHECK_FALSE(palette(desk).isOpen());
}

TEST_CASE("the palette tells screen readers which row is chosen")
{
    Desk desk;
    Hit hit = client("Bartłomiej");
    hit.second = s("position to confirm");
    hit.trailing = s("Spring group 2026");
    desk.window.addProvider(provider([hit](const QString &, const PaletteProvider::Answer &answer) { answer({ hit }); }));
    desk.key(Qt::Key_K, Qt::ControlModifier);
    CHECK(palette(desk).findChild<QLineEdit *>()->accessibleDescription() == s("Bartłomiej, position to confirm, Spring group 2026"));
}
