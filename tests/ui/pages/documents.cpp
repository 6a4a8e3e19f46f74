// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../kit/gui.h"
#include "operations/workspace.h"
#include "support/shared.h"
#include "ui/kit/answers.h"
#include "ui/kit/button.h"
#include "ui/kit/look.h"
#include "ui/pages/preview/previewpage.h"
#include "ui/pages/preview/sheetsview.h"
#include "ui/print/drawbadge.h"

#include <QFile>

using namespace mettle;

namespace {

/// A sample workspace, open.
struct Sample
{
    Sample()
        : workspace(clock, random, QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111")))
    {
        REQUIRE(workspace.open(test::scratch() + QStringLiteral("/sample.mettle"), workspace::Access::Create).result());
        REQUIRE(workspace.wait([](workspace::Desk &desk) -> Result<void> {
            METTLE_TRY(operations::setUpWorkspace(desk, QStringLiteral("Sample"), QStringLiteral("en")));
            return operations::makeSample(desk, QStringLiteral("en"), print::drawBadge, crypto::PassphraseCost::minimal());
        }));
    }
    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 10), Qt::UTC) };
    SeededRandom random { 5 };
    kit::Look look { kit::SchemeChoice::Light };
    kit::SetAnswers answers;
    workspace::Workspace workspace;
};

} // namespace

TEST_CASE("A client's document is shown, and saved as a PDF with a click")
{
    Sample sample;
    const auto clients = sample.workspace.wait([](workspace::Desk &desk) {
        return desk.ask([](const workspace::Reader &reader) { return reader.everyClient(); });
    });
    REQUIRE(clients);
    const auto client = clients->front().id;
    pages::PreviewPage page(sample.workspace, sample.answers);
    page.retranslate();
    page.resize(1200, 720);
    page.open({ QStringLiteral("preview"), { QStringLiteral("profile"), client.toString() }, {} });
    test::shown(page);
    auto *sheets = page.findChild<pages::SheetsView *>();
    REQUIRE(QTest::qWaitFor([&] { return sheets->count() > 0; }));
    CHECK(sheets->count() == 2);

    const QString path = test::scratch() + QStringLiteral("/profile.pdf");
    sample.answers.paths.push_back(path);
    for (auto *button : page.header()->findChildren<kit::Button *>())
        if (button->text() == pages::PreviewPage::tr("Save as PDF…"))
            QTest::mouseClick(button, Qt::LeftButton);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    const auto log = sample.workspace.wait([&](workspace::Desk &desk) {
        return desk.ask([&](const workspace::Reader &reader) { return reader.accessLog(10, client); });
    });
    REQUIRE(log);
    REQUIRE(!log->empty());
    CHECK(log->front().what == QStringLiteral("printed profile"));
}
