// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/said.h"
#include "core/report/sample.h"
#include "pictures.h"
#include "poppler.h"
#include "support/shared.h"
#include "ui/print/fonts.h"
#include "ui/print/layouts.h"
#include "ui/print/qrcode.h"
#include "ui/print/textblock.h"
#include "ui/print/textline.h"

#include <QPainter>

using namespace mettle;
using namespace mettle::print;
using namespace mettle::test;
using framework::Stability;

namespace {

Block block(qreal height, bool withNext = false)
{
    return {.height = height, .paint = [](QPainter &, const QPointF &) {}, .withNext = withNext};
}

std::vector<size_t> counts(const std::vector<PageContent> &pages)
{
    std::vector<size_t> out;
    for (const PageContent &page : pages)
        out.push_back(page.blocks.size());
    return out;
}

const QRectF Content(10, 10, 100, 100);

QImage picture(const Pages &pages, int page, int dotsPerInch = 100)
{
    const QSizeF size = pages.size() * dotsPerInch / 25.4;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(paperPalette().surface);
    QPainter painter(&image);
    pages.paint(painter, page, image.rect());
    return image;
}

/// Whether nothing but paper is in a rectangle, given in millimetres.
bool isClear(const QImage &image, const QRectF &millimetres, int dotsPerInch = 100)
{
    const qreal scale = dotsPerInch / 25.4;
    const QRect rect = QRectF(millimetres.topLeft() * scale, millimetres.size() * scale)
                           .toRect()
                           .intersected(image.rect());
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            if (image.pixelColor(x, y) != paperPalette().surface)
                return false;
    return true;
}

/// Every page of a report keeps to its margins: nothing within 8 mm of the edge, nothing between content and foot.
void checkMargins(const report::Report &report, Paper paper)
{
    const Pages pages = lay(report, paper);
    const SheetSize sheet = pages.size().width() > pages.size().height() ? landscape(paper) : portrait(paper);
    const QSizeF size = pages.size();
    for (int page = 0; page < pages.count(); ++page) {
        CAPTURE(report.frame.title, page, paper == Paper::A4);
        const QImage image = picture(pages, page);
        CHECK(isClear(image, {0, 0, size.width(), 7.9}));
        CHECK(isClear(image, {0, size.height() - 7.9, size.width(), 7.9}));
        CHECK(isClear(image, {0, 0, sheet.content.left() / 100 - 0.7, size.height()}));
        CHECK(isClear(image, {sheet.content.right() / 100 + 0.7, 0, 99, size.height()}));
        CHECK(isClear(image, {0, sheet.content.bottom() / 100 + 0.7, size.width(), 1}));
        if (!pictureFolder().isEmpty())
            keep(QStringLiteral("%1 %2 %3.png")
                     .arg(paper == Paper::A4 ? "a4"_s : "letter"_s,
                          report.frame.kind + report.frame.underName.left(5))
                     .arg(page + 1),
                 image);
    }
}

} // namespace

TEST_CASE("blocks fill pages in order and are never split")
{
    CHECK(counts(paginated({block(40), block(40), block(40), block(40)}, Content))
          == std::vector<size_t>{2, 2});
    const auto pages = paginated({block(50), block(50)}, Content);
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].blocks[0].at == QPointF(10, 10));
    CHECK(pages[0].blocks[1].at == QPointF(10, 60));
    CHECK(pages[0].end == 110);
    CHECK(paginated({}, Content).size() == 1);
}

TEST_CASE("a heading goes over the page with what follows it")
{
    CHECK(counts(paginated({block(70), block(10, true), block(30)}, Content)) == std::vector<size_t>{1, 2});
    // A run that no page can hold breaks after all.
    CHECK(counts(paginated({block(60, true), block(60, true), block(60)}, Content))
          == std::vector<size_t>{1, 1, 1});
}

TEST_CASE("the head of a table is repeated where its rows go on, and nowhere else")
{
    const auto head = std::make_shared<Block>(block(20));
    std::vector<Block> blocks{*head};
    blocks.front().withNext = true;
    for (int i = 0; i < 6; ++i) {
        blocks.push_back(block(30));
        blocks.back().head = head;
    }
    blocks.push_back(block(5)); // after the table
    const auto pages = paginated(blocks, Content);
    CHECK(counts(pages) == std::vector<size_t>{3, 3, 4});
    CHECK(pages[1].blocks[1].at.y() == 30); // below the repeated head
    CHECK(pages[2].number == 3);
    CHECK(pages[2].count == 3);
}

TEST_CASE("space before a block falls away at the head of a page, and a new page can be asked for")
{
    Block spaced = block(60);
    spaced.before = 20;
    const auto pages = paginated({spaced, spaced}, Content);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].blocks[0].at.y() == 10);
    CHECK(pages[1].blocks[0].at.y() == 10);
    Block own = block(10);
    own.newPage = true;
    CHECK(counts(paginated({own, block(10), own}, Content)) == std::vector<size_t>{2, 1});
}

TEST_CASE("text is broken into lines of its width, and large names become smaller before they wrap")
{
    loadFonts();
    const TextStyle style{Face::Noto, pt(10), pt(14)};
    const TextBlock one("short"_s, style, mm(50));
    CHECK(one.lines() == 1);
    CHECK(one.height() == Approx(pt(14)));
    const TextBlock many("a text that is longer than the line it is given to stand on"_s, style, mm(30));
    CHECK(many.lines() > 2);
    CHECK(many.naturalWidth() <= mm(30));
    CHECK(TextBlock("two\nlines"_s, style, mm(50)).lines() == 2);
    CHECK(TextBlock(QString(), style, mm(50)).isEmpty());
    const std::vector<TextStyle> sizes{{Face::InterBold, pt(26), 0}, {Face::InterBold, pt(18), 0}};
    CHECK(fitting("Ana"_s, sizes, mm(80)).size == pt(26));
    CHECK(fitting("Marie-Antoinette Vandenberghe"_s, sizes, mm(80)).size == pt(18));
}

TEST_CASE("the sheet's QR code is as small as PRINT.md asks, and has its quiet zone")
{
    CHECK(qrModules("METTLE1:S:M3K7Q2:1"_s, QrLevel::Quartile) == 25);
    CHECK(qrModules(QString(4000, u'x'), QrLevel::Medium) == 0);
    QImage image(330, 330, QImage::Format_RGB32);
    image.fill(paperPalette().accent);
    QPainter painter(&image);
    REQUIRE(paintQr(painter, {0, 0, 330, 330}, "METTLE1:S:M3K7Q2:1"_s, QrLevel::Quartile));
    painter.end();
    // 33 modules of ten: four quiet, then the finder's seven dark, its light ring, its dark heart.
    const auto module
        = [&](int x, int y) { return image.pixelColor(x * 10 + 5, y * 10 + 5) == machineColours().text; };
    for (int i = 0; i < 33; ++i)
        for (int quiet = 0; quiet < 4; ++quiet) {
            CHECK_FALSE(module(i, quiet));
            CHECK_FALSE(module(quiet, i));
        }
    for (const QPoint corner : {QPoint(4, 4), QPoint(22, 4), QPoint(4, 22)}) {
        CHECK(module(corner.x(), corner.y()));
        CHECK(module(corner.x() + 6, corner.y() + 6));
        CHECK_FALSE(module(corner.x() + 1, corner.y() + 1));
        CHECK(module(corner.x() + 3, corner.y() + 3));
    }
}

TEST_CASE("every document keeps to its margins on both papers, full and empty")
{
    auto marks = marketStall("en"_s);
    marks.activity = marks.activities[0].id;
    auto noTarget = amina("en"_s);
    noTarget.target.reset();
    const report::Report all[]{
        report::buildOverview(amina("en"_s)),       report::buildOverview(newcomer("en"_s)),
        report::buildProfile(amina("en"_s)),        report::buildProfile(noTarget),
        report::buildProfile(newcomer("en"_s)),     report::buildStrengthsCard(amina("en"_s)),
        report::buildPlan(amina("en"_s)),           report::buildBlankPlan(amina("en"_s).workspace, "en"_s),
        report::buildGrid(marketStall("en"_s)),     report::buildGrid(marks),
        report::buildSheets(sheets("en"_s, 6, 10)), report::buildSheets(sheets("en"_s, 4, 15)),
    };
    for (const report::Report &report : all)
        for (const Paper paper : {Paper::A4, Paper::Letter})
            checkMargins(report, paper);
}

TEST_CASE("pages outlive the report they were laid out from, and leave a painter as it was")
{
    const Pages pages[]{lay(report::buildGrid(marketStall("en"_s)), Paper::A4),
                        lay(report::buildPlan(amina("en"_s)), Paper::A4),
                        lay(report::buildSheets(sheets("en"_s, 6, 10)), Paper::A4),
                        lay(report::buildProfile(amina("en"_s)), Paper::A4),
                        lay(report::buildStrengthsCard(amina("en"_s)), Paper::A4),
                        lay(report::buildOverview(amina("en"_s)), Paper::A4)};
    for (const Pages &one : pages)
        CHECK_FALSE(isClear(picture(one, one.count() - 1), QRectF(QPointF(0, 0), one.size())));
    QImage image(100, 140, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.translate(3, 4);
    const QTransform before = painter.transform();
    pages[1].paint(painter, 0, {0, 0, 90, 130});
    CHECK(painter.transform() == before);
}

TEST_CASE("forty skills on eight levels, long names and a long address go on over pages within their margins")
{
    auto snapshot = newcomer("en"_s);
    snapshot.catalogue = listOf(40, 8);
    snapshot.client.name = "Marie-Antoinette Vandenberghe-Konstantinou de la Fontaine-Saint-Michel"_s;
    snapshot.workspace.organisation
        = "Centre public d’action sociale et d’insertion professionnelle de Molenbeek-Saint-Jean"_s;
    snapshot.positions.clear();
    int n = 0;
    for (const framework::Item *item : snapshot.catalogue.competences()) {
        auto one = ++n % 4 == 0 ? position(item->id, {})
                                : position(item->id,
                                           {Stability::OutsideCourse, Stability::DifferentSituations,
                                            Stability::Shown, Stability::SeenOnce});
        one.self = n % 8 + 1;
        snapshot.positions.push_back(one);
    }
    const report::Report report = report::buildProfile(snapshot);
    CHECK(lay(report, Paper::A4).count() == 3);
    for (const Paper paper : {Paper::A4, Paper::Letter})
        checkMargins(report, paper);
    METTLE_SKIP_WITHOUT(hasPoppler(), "pdftotext")
    const QString text = textOf(pdf(report));
    CHECK(text.count("Where you stand"_s) == 2); // the head is repeated on the second page, not on the third
    CHECK(text.contains("Skill number 40"_s));
}

TEST_CASE("a grid of twenty clients and sixty behaviours repeats its head on every page")
{
    auto snapshot = marketStall("en"_s);
    const char *const names[]{"Maximiliaan", "Hồng",        "Jean-Christophe", "Đorđe",
                              "Oluwaseun",   "Annemarijke", "Bartłomiej",      "Xi"};
    for (int i = 0; i < 8; ++i)
        snapshot.clients.push_back(
            {idOf<people::Client>("client", QString::number(i)), 13 + i, QString::fromUtf8(names[i])});
    for (session::Activity &activity : snapshot.activities)
        activity.items.clear(); // everything is watched
    auto &items = snapshot.catalogue.items;
    const auto last = skill(snapshot.catalogue, "4.4");
    for (int i = 0; i < 9; ++i) {
        framework::Item more = *snapshot.catalogue.indicatorsOf(last).front();
        more.id = idOf<framework::Item>("more", QString::number(i));
        more.title = Text(
            "en"_s, "one more behaviour with a long description of what can be seen, number %1"_s.arg(i));
        items.push_back(more);
    }
    const report::Report report = report::buildGrid(snapshot);
    for (const Paper paper : {Paper::A4, Paper::Letter})
        checkMargins(report, paper);
    const int pages = lay(report, Paper::A4).count();
    CHECK(pages <= 5);
    METTLE_SKIP_WITHOUT(hasPoppler(), "pdftotext")
    const QString text = textOf(pdf(report));
    CHECK(text.count("What you can see"_s) == pages);
    CHECK(text.count("not yet seen"_s) == pages); // the legend too
    CHECK(text.contains("number 8"_s));
}

TEST_CASE("a group larger than a page is wide goes on in a second table")
{
    auto snapshot = marketStall("en"_s);
    for (int i = 0; i < 20; ++i)
        snapshot.clients.push_back({idOf<people::Client>("client", QString::number(i)), 13 + i, "Client"_s});
    const report::Report report = report::buildGrid(snapshot);
    CHECK(lay(report, Paper::A4).count() == 4);
    checkMargins(report, Paper::A4);
}

TEST_CASE("second quotes give way before a profile begins a third page")
{
    report::Report report = report::buildProfile(amina("en"_s));
    auto &page = std::get<report::CompetenceProfile>(report.body);
    REQUIRE_FALSE(page.entries.empty());
    report::CompetenceProfile::Entry entry = page.entries.front();
    entry.quotes.resize(1);
    entry.quotes[0].text = QString("Asked the group what to do first and waited for the answer. "_s).repeated(4);
    entry.quotes.push_back(entry.quotes[0]);
    page.entries.assign(5, entry);
    CHECK(lay(report, Paper::A4).count() == 2);
    page.entries.assign(9, entry); // no room for all: then with both quotes
    CHECK(lay(report, Paper::A4).count() == 3);
}

TEST_CASE("a page too full for its size gives way in steps, and then goes on over the page")
{
    auto snapshot = amina("en"_s);
    snapshot.pitches[0].words
        = QString("I like to work with people and I do not give up when it is difficult. "_s).repeated(6);
    for (plan::Story &story : snapshot.stories)
        story.situation = QString("We had to make a price list for the market. "_s).repeated(8);
    snapshot.pitches[0].strengths = {skill(snapshot.catalogue, "1.2"), skill(snapshot.catalogue, "3.3"),
                                     skill(snapshot.catalogue, "1.3"), skill(snapshot.catalogue, "1.1"),
                                     skill(snapshot.catalogue, "1.4")};
    CHECK(lay(report::buildStrengthsCard(snapshot), Paper::A4).count() == 1);
    checkMargins(report::buildStrengthsCard(snapshot), Paper::Letter);
    // A goal with nine steps: none is split.
    snapshot.goals[0].steps.insert(snapshot.goals[0].steps.end(), 6, snapshot.goals[0].steps[1]);
    CHECK(lay(report::buildPlan(snapshot), Paper::A4).count() == 4);
    checkMargins(report::buildPlan(snapshot), Paper::Letter);
}
