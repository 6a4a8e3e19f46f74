// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "operations/observe.h"
#include "ui/kit/rowlist.h"
#include "ui/models/todaywatch.h"
#include "ui/pages/today/todaypage.h"

#include <QSignalSpy>

using namespace mettle;

TEST_CASE("today says what is due, and a line opens its place")
{
    test::Sample file;
    models::TodayWatch watch(file.workspace);
    pages::TodayPage page(file.workspace, watch);
    QSignalSpy places(&page, &kit::Page::goTo);
    page.retranslate();
    page.resize(1274, 720);
    page.open({ QStringLiteral("today"), {}, {} });
    test::shown(page);
    auto *list = page.findChild<kit::RowList *>();
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() > 3; }));
    CHECK(list->model()->rowCount() == pages::TodayPage::duties(*watch.today()));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QString title = list->model()->index(row, 0).data().toString();
        CHECK(title.count(u'“') <= 1); // quotes within quotes are of the other kind
    }
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(places.size() == 1);
    CHECK(places[0][0].value<kit::Place>().page == QStringLiteral("clients"));
}

TEST_CASE("many marks in a row are one look, and the count is right after it")
{
    test::Sample file;
    models::TodayWatch watch(file.workspace);
    QSignalSpy looks(&watch, &models::TodayWatch::changed);
    watch.refresh();
    REQUIRE(QTest::qWaitFor([&] { return watch.today() && watch.today()->unseen == 0; }));
    looks.clear();
    const auto amina = file.client(QStringLiteral("Amina"));
    const auto evidence = file.read([&](const workspace::Reader &reader) { return reader.evidence(amina); });
    int marked = 0;
    for (const session::Mark &mark : evidence.marks) {
        if (mark.role == people::Role::Self || mark.kind != session::MarkKind::Level || marked == 12)
            continue;
        REQUIRE(file.workspace.wait([&](workspace::Desk &desk) {
            return operations::mark(desk, { mark.activity, mark.client, mark.item, mark.observer, mark.role }, (mark.level + 1) % 4);
        }));
        ++marked;
    }
    REQUIRE(marked == 12);
    REQUIRE(QTest::qWaitFor([&] { return !looks.isEmpty(); }));
    QTest::qWait(900);
    CHECK(looks.size() <= 2);
    const auto whole = file.workspace.wait([](workspace::Desk &desk) { return operations::today(desk, QStringLiteral("en")); });
    REQUIRE(whole);
    CHECK(pages::TodayPage::duties(*watch.today()) == pages::TodayPage::duties(*whole));
    REQUIRE(watch.today()->waiting.size() == whole->waiting.size());
    for (size_t at = 0; at < whole->waiting.size(); ++at)
        CHECK(watch.today()->waiting[at].competences == whole->waiting[at].competences);
}
