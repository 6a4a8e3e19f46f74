// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "ui/pages/preview/previewpage.h"
#include "ui/pages/preview/sheetsview.h"

#include <QComboBox>

using namespace mettle;
using test::Sample;

namespace {

/// The list of pages, and the pages themselves.
std::pair<pages::SheetsView *, pages::SheetsView *> views(pages::PreviewPage &page)
{
    const auto all = page.findChildren<pages::SheetsView *>();
    REQUIRE(all.size() == 2);
    return { all[0], all[1] };
}

} // namespace

TEST_CASE("A client's document is shown, and saved as a PDF with a click")
{
    Sample sample;
    const auto client = sample.client(QStringLiteral("Amina"));
    pages::PreviewPage page(sample.workspace, sample.answers);
    page.retranslate();
    page.resize(1200, 720);
    page.open({ QStringLiteral("preview"), { QStringLiteral("profile"), client.toString() }, {} });
    test::shown(page);
    auto *sheets = views(page).second;
    REQUIRE(QTest::qWaitFor([&] { return sheets->count() > 0; }));
    CHECK(sheets->count() == 2);

    const QString path = test::scratch() + QStringLiteral("/profile.pdf");
    sample.answers.paths.push_back(path);
    test::click(test::button(page, QStringLiteral("Save as PDF…")));
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(path); }));
    CHECK(test::bytesOf(path).startsWith("%PDF-"));
    const auto noted = [&] {
        const auto log = sample.read([&](const workspace::Reader &reader) { return reader.accessLog(10, client); });
        return !log.empty() && log.front().what == QStringLiteral("printed profile");
    };
    CHECK(QTest::qWaitFor(noted));
}

TEST_CASE("the pages are gone through with keys, and the list of pages follows")
{
    Sample sample;
    pages::PreviewPage page(sample.workspace, sample.answers);
    page.retranslate();
    page.resize(1200, 720);
    const auto client = sample.client(QStringLiteral("Amina"));
    page.open({ QStringLiteral("preview"), { QStringLiteral("profile"), client.toString() }, {} });
    test::shown(page);
    const auto [list, sheets] = views(page);
    REQUIRE(QTest::qWaitFor([&, sheets = sheets] { return sheets->count() == 2; }));
    sheets->setFocus();
    QTest::keyClick(sheets, Qt::Key_PageDown);
    CHECK(sheets->current() == 1);
    CHECK(list->current() == 1);
    QTest::keyClick(sheets, Qt::Key_Home);
    CHECK(list->current() == 0);
    QTest::keyClick(sheets, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(sheets->zoom() == 125);
    QTest::keyClick(sheets, Qt::Key_0, Qt::ControlModifier);
    CHECK(sheets->zoom() == 100);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(list->viewport()->width() / 2, 220));
    CHECK(sheets->current() == 1);
}

TEST_CASE("every kind of document is shown, in the language that was chosen, and saved as a web page")
{
    Sample sample;
    const auto client = sample.client(QStringLiteral("Amina")).toString();
    const auto session = sample.read([](const workspace::Reader &reader) { return reader.everySession(); }).front().id.toString();
    pages::PreviewPage page(sample.workspace, sample.answers);
    page.retranslate();
    page.resize(1200, 720);
    test::shown(page);
    for (const auto &[kind, of] : { std::pair(QStringLiteral("overview"), client), { QStringLiteral("profile"), client },
                                    { QStringLiteral("strengths"), client }, { QStringLiteral("plan"), client },
                                    { QStringLiteral("grid"), session }, { QStringLiteral("sheets"), session } }) {
        page.open({ QStringLiteral("preview"), { kind, of }, {} });
        REQUIRE(QTest::qWaitFor([&] { return views(page).second->count() > 0; }));
    }
    page.open({ QStringLiteral("preview"), { QStringLiteral("plan"), client }, {} });
    auto *language = page.findChild<QComboBox *>();
    language->setFocus();
    QTest::keyClicks(language, QStringLiteral("Nederlands"));
    const QString path = test::scratch() + QStringLiteral("/plan.html");
    const auto isDutch = [&] {
        sample.answers.paths = { path };
        test::click(test::button(page, QStringLiteral("Save as web page…")));
        return QTest::qWaitFor([&] { return QFile::exists(path) && test::bytesOf(path).contains("lang=\"nl\""); }, 1000);
    };
    CHECK(QTest::qWaitFor(isDutch, 10000));
}
