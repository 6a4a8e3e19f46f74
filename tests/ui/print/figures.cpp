// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "support/shared.h"
#include "ui/print/badgepicture.h"
#include "ui/print/fonts.h"
#include "ui/print/gapglyph.h"
#include "ui/print/mark.h"
#include "ui/print/positionbar.h"
#include "ui/print/symbols.h"
#include "ui/print/textline.h"

#include <QFontInfo>
#include <QPainter>
#include <QXmlStreamReader>

using namespace mettle;
using namespace mettle::print;
using report::BarFigure;
using report::MarkFigure;
using report::TargetFigure;
using State = MarkFigure::State;

namespace {

/// Paints at a scale on a ground, so that thin lines can be probed.
template <typename Paint>
QImage painted(int width, int height, const QColor &ground, Paint paint, int scale = 1)
{
    loadFonts();
    QImage image(width * scale, height * scale, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paint(painter);
    return image;
}

bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

MarkFigure level(int order, int ranks = 3)
{
    return {State::Level, QString::number(order), order, ranks, false};
}

} // namespace

TEST_CASE("the embedded faces are what fonts resolve to")
{
    loadFonts();
    for (const Face face : {Face::Inter, Face::InterMedium, Face::InterSemiBold, Face::InterBold}) {
        CHECK(QFontInfo(font(face, 20)).family() == QStringLiteral("Inter"));
        CHECK(QFontInfo(font(face, 20)).weight() == font(face, 20).weight());
    }
    CHECK(QFontInfo(font(Face::Noto, 20)).family() == QStringLiteral("Noto Sans"));
    CHECK(QFontInfo(font(Face::NotoBold, 20)).weight() == QFont::Bold);
    // Figures of equal width, for columns.
    CHECK(widthOf(QStringLiteral("1111"), font(Face::Noto, 100))
          == widthOf(QStringLiteral("8888"), font(Face::Noto, 100)));
}

TEST_CASE("text stands out 4.5 to 1 on every level of every palette, and levels step in lightness")
{
    for (const Palette &palette : {lightPalette(), darkPalette(), paperPalette()}) {
        for (const int ranks : {1, 2, 3, 5, 8}) {
            for (int rank = 0; rank <= ranks; ++rank) {
                const LevelColours colours = levelColours(palette, rank, ranks);
                CAPTURE(ranks, rank);
                CHECK(contrast(colours.text, colours.fill) >= 4.5);
            }
            for (int rank = 2; rank <= ranks; ++rank)
                CHECK(contrast(levelColours(palette, rank, ranks).fill, palette.levels[1].fill)
                      > contrast(levelColours(palette, rank - 1, ranks).fill, palette.levels[1].fill));
        }
        for (const QColor &ground : {palette.window, palette.surface, palette.surface2, palette.group})
            CHECK(contrast(palette.ink3, ground) >= 4.5);
    }
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
}

TEST_CASE("an organisation's colour takes the place of petrol only where it reads in grey")
{
    CHECK(paperPalette(QColor(0x5B1A3A)).accent == QColor(0x5B1A3A));
    CHECK(paperPalette(QColor(0x5B1A3A)).levels[3].fill == QColor(0x5B1A3A));
    CHECK(paperPalette(QColor(0xF2C200)) == paperPalette()); // pale
    CHECK(paperPalette(QColor(0x6B7A7F))
          == paperPalette()); // reads on white, but is the grey of the levels below
    CHECK(paperPalette(QColor()) == paperPalette());
}

TEST_CASE("a mark shows its level by fill, by digit and by bars, and nothing is drawn as nothing")
{
    const Palette palette = lightPalette();
    const auto chip = [&](const MarkFigure &mark) {
        return painted(
            46, 28, palette.window,
            [&](QPainter &p) {
                paintMark(p, {0, 0, 46, 28}, mark, palette);
            },
            4);
    };
    for (int order = 0; order <= 3; ++order) {
        const QImage image = chip(level(order));
        CHECK(image.pixelColor(5 * 4, 14 * 4) == palette.levels[size_t(order)].fill);
        // The bars stand at x 24 to 39 on one base line at 21; each is solid up to the level.
        for (int bar = 0; bar < 3; ++bar) {
            const QColor middle = image.pixelColor(qRound((24 + bar * 5.5 + 2) * 4), 18 * 4);
            CHECK((middle == palette.levels[size_t(order)].text) == (bar < order));
        }
    }
    const QImage nothing = chip({.state = State::NotObserved});
    CHECK(nothing.pixelColor(23 * 4, 14 * 4) == palette.control);
    CHECK(nothing.pixelColor(5 * 4, 14 * 4) == palette.window); // no chip
    CHECK_FALSE(holds(chip({.state = State::NotObserved}), palette.ink));
    CHECK(holds(chip({.state = State::NoOpportunity}), palette.ink3));
    CHECK(holds(chip({.state = State::Absent}), palette.hatch));
    CHECK(holds(chip({.state = State::Tick}), palette.accent));
    MarkFigure aside = level(2);
    aside.setAside = true;
    CHECK(chip(aside).pixelColor(5 * 4, 5 * 4) == palette.window); // no fill
}

TEST_CASE("beyond four levels one bar fills from the bottom")
{
    const Palette palette = lightPalette();
    for (int rank = 1; rank <= 8; ++rank) {
        const QImage image = painted(
            46, 28, palette.window,
            [&](QPainter &p) {
                paintMark(p, {0, 0, 46, 28}, level(rank, 8), palette);
            },
            8);
        const LevelColours colours = levelColours(palette, rank, 8);
        // The bar is 16 high, from 21 up; count solid pixels in its middle column.
        int solid = 0;
        for (int y = 5 * 8; y < 21 * 8; ++y)
            solid += image.pixelColor(qRound(28.0 * 8), y) == colours.text;
        CHECK(solid >= 2 * rank * 8 - 2);
        CHECK(solid <= 2 * rank * 8 + 10); // and the outline on top
    }
}

TEST_CASE("a position bar fills by level and stability, and what is not explored is hatched")
{
    const Palette palette = lightPalette();
    const auto bar = [&](const BarFigure &figure) {
        return painted(
            214, 26, palette.surface,
            [&](QPainter &p) {
                paintPositionBar(p, {0, 0, 214, 26}, figure, palette);
            },
            2);
    };
    // Four cells a block of 66; blocks begin at 0, 74 and 148; a cell is 15 wide with 2 between.
    const auto cell = [](const QImage &image, int block, int quarter) {
        return image.pixelColor((block * 74 + quarter * 17 + 7) * 2, 13 * 2);
    };
    const QImage image = bar({.quarters = {4, 3, 1}, .position = 1});
    CHECK(cell(image, 0, 3) == palette.below);
    CHECK(cell(image, 1, 2) == palette.accent);
    CHECK(cell(image, 1, 3) == palette.surface);
    CHECK(cell(image, 2, 0) == palette.levels[1].fill);
    CHECK(cell(image, 2, 1) == palette.surface);

    const QImage unexplored = bar({.quarters = {0, 0, 0}, .explored = false});
    CHECK(holds(unexplored, palette.hatch));
    CHECK_FALSE(holds(unexplored, palette.accent));

    const QImage target = bar({.quarters = {0, 0, 0}, .target = TargetFigure{1, 3, true}});
    CHECK(target.pixelColor((74 + 3 * 17 - 1) * 2, 16 * 2)
          == palette.ink); // after the third cell of the second block
    const QImage self = bar({.quarters = {0, 0, 0}, .self = 2});
    CHECK(self.pixelColor((148 + 17 + 7) * 2, 13 * 2) == palette.surface); // hollow, in the second cell
    CHECK(holds(self, palette.ink));
}

TEST_CASE("boxes on paper fill in quarters, and seen once is never solid")
{
    const Palette palette = paperPalette();
    const auto boxes = [&](const BarFigure &figure) {
        return painted(
            60, 12, palette.surface,
            [&](QPainter &p) {
                paintPositionBoxes(p, {0, 4, 60, 4.6}, figure, palette);
            },
            20);
    };
    const QImage image = boxes({.quarters = {3, 2, 1}, .position = 1});
    const auto at = [&](qreal x) { return image.pixelColor(qRound(x * 20), qRound(5.0 * 20)); };
    CHECK(at(10) == palette.below); // third quarter of the first box of 19.2
    CHECK(at(17) == palette.surface);
    CHECK(at(20.4 + 7) == palette.accent);
    CHECK(at(20.4 + 12) == palette.surface);
    QImage once = image.copy(qRound(40.9 * 20), qRound(4.4 * 20), qRound(4.2 * 20), qRound(3.0 * 20));
    CHECK(holds(once, palette.ink3));
    CHECK(holds(once, palette.surface));
    CHECK_FALSE(holds(once, palette.accent));
}

TEST_CASE("every symbol and every shape is a picture, as PNG and as SVG")
{
    loadFonts();
    CHECK(symbolNames().contains(QStringLiteral("people")));
    for (const QString &name : symbolNames()) {
        const QRectF box = symbolPath(name).boundingRect();
        CAPTURE(name);
        CHECK(QRectF(0, 0, 100, 100).contains(box));
        CHECK(qMax(box.width(), box.height()) > 60);
    }
    for (int shape = 0; shape <= int(badge::Shape::Square); ++shape) {
        const BadgePicture picture{{.shape = badge::Shape(shape),
                                    .colour = QStringLiteral("#7A2E4D"),
                                    .symbol = QStringLiteral("people"),
                                    .text = QStringLiteral("Working & sharing")}};
        const QImage image = QImage::fromData(badgePicturePng(picture, 256), "PNG");
        CHECK(image.size() == QSize(256, 256));
        CHECK(image.pixelColor(0, 0).alpha() == 0);
        CHECK(image.pixelColor(128, 40) == QColor(0x7A2E4D));
        QXmlStreamReader xml(badgePictureSvg(picture));
        QString title;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QStringLiteral("title"))
                title = xml.readElementText();
        CHECK_FALSE(xml.hasError());
        CHECK(title == QStringLiteral("Working & sharing"));
    }
    CHECK(badgeContrast({.colour = QStringLiteral("#0F4C5C")}) >= 4.5);
    CHECK(badgeContrast({.colour = QStringLiteral("#F2C200")}) >= 4.5); // ink on a pale colour
}

TEST_CASE("pictures of all marks, for looking at")
{
    for (const auto &[name, palette] : {std::pair(QStringLiteral("light"), lightPalette()),
                                        std::pair(QStringLiteral("dark"), darkPalette())}) {
        const Palette &p = palette;
        const QImage image = painted(
            640, 330, p.surface,
            [&](QPainter &painter) {
                const auto chip = [&](qreal x, qreal y, const MarkFigure &mark, QSizeF size = {46, 28}) {
                    paintMark(painter, {QPointF(x, y), size}, mark, p);
                };
                for (int i = 0; i <= 3; ++i) {
                    chip(20, 20 + i * 34, level(i));
                    chip(75, 20 + i * 34, level(i), {34, 22});
                    chip(115, 20 + i * 34, level(i), {56, 30});
                }
                for (int i = 1; i <= 8; ++i)
                    chip(20 + (i - 1) * 50, 160, level(i, 8));
                for (int i = 1; i <= 4; ++i)
                    chip(430 + (i - 1) * 50, 160, level(i, 4));
                chip(200, 20, {.state = State::NotObserved});
                chip(200, 54, {.state = State::NoOpportunity});
                chip(200, 88, {.state = State::Absent});
                chip(200, 122, {.state = State::Tick});
                MarkFigure aside = level(2);
                aside.setAside = true;
                chip(260, 20, aside);
                chip(260, 54, level(2));
                paintNotesSign(painter, {310, 58, 13, 13}, 1, p);
                paintNotesSign(painter, {340, 58, 13, 13}, 3, p);
                paintEvidence(painter, {260, 96, 48, 10}, 3, p);
                paintNothingYet(painter, {260, 122, 20, 20}, p);
                const std::vector<BarFigure> bars{
                    {.quarters = {4, 3, 1}, .position = 1, .target = TargetFigure{1, 4, true}, .self = 0},
                    {.quarters = {2, 0, 0}, .position = 0, .target = TargetFigure{1, 3, false}, .self = 1},
                    {.quarters = {0, 0, 0}, .explored = false, .target = TargetFigure{1, 2, true}, .self = 1},
                    {.quarters = {4, 3, 2, 1, 0, 0, 0, 0},
                     .position = 2,
                     .target = TargetFigure{4, 3, true},
                     .self = 3},
                };
                for (size_t i = 0; i < bars.size(); ++i)
                    paintPositionBar(painter, {20, 200 + qreal(i) * 30, 214, 26}, bars[i], p);
                for (size_t i = 0; i < bars.size(); ++i)
                    paintPositionBoxes(painter, {260, 208 + qreal(i) * 30, 180, 13.8}, bars[i], p);
                for (int gap = 0; gap <= int(profile::Gap::NotYetExplored); ++gap) {
                    paintGapGlyph(painter, {470 + gap * 30.0, 210, 15, 15}, profile::Gap(gap), p);
                    paintGapGlyph(painter, {470 + gap * 34.0, 240, 30, 30}, profile::Gap(gap), p);
                }
            },
            2);
        test::keep(QStringLiteral("marks-%1.png").arg(name), image);
        CHECK(holds(image, p.accent));
    }
    const QImage symbols = painted(
        800, 240, paperPalette().surface,
        [&](QPainter &painter) {
            const QStringList names = symbolNames();
            for (int i = 0; i < names.size(); ++i) {
                painter.save();
                painter.translate(10 + (i % 10) * 78, 10 + (i / 10) * 110);
                painter.scale(0.68, 0.68);
                painter.fillPath(symbolPath(names[i]), paperPalette().accent);
                painter.restore();
            }
        },
        2);
    test::keep(QStringLiteral("symbols.png"), symbols);
    const QImage badges = painted(960, 660, paperPalette().surface, [&](QPainter &painter) {
        const QStringList colours{QStringLiteral("#7A2E4D"), QStringLiteral("#0F4C5C"),
                                  QStringLiteral("#8A4B08"), QStringLiteral("#2F5D3A"),
                                  QStringLiteral("#14202B"), QStringLiteral("#3B3F8C")};
        const QStringList names{
            QStringLiteral("Samenwerken"),          QStringLiteral("Communicate"),
            QStringLiteral("Problem solving"),      QStringLiteral("Motivation et persévérance"),
            QStringLiteral("Prendre l’initiative"), QStringLiteral("Plannen en organiseren")};
        const QStringList symbols{QStringLiteral("people"),    QStringLiteral("speech"),
                                  QStringLiteral("lightbulb"), QStringLiteral("mountain"),
                                  QStringLiteral("key"),       QStringLiteral("steps")};
        for (int i = 0; i < 6; ++i) {
            const BadgePicture picture{{badge::Shape(i), colours[i], symbols[i], names[i]},
                                       QStringLiteral("in different situations"),
                                       3,
                                       QStringLiteral("Werkhuis Zilverberk")};
            const QPointF at(10 + (i % 3) * 320, 10 + (i / 3) * 320);
            paintBadge(painter, {at, QSizeF(220, 220)}, picture, BadgeForm::Full);
            paintBadge(painter, {at + QPointF(235, 20), QSizeF(70, 70)}, picture, BadgeForm::Full);
            paintBadge(painter, {at + QPointF(245, 130), QSizeF(44, 44)}, picture, BadgeForm::Small);
            if (i == 1)
                test::keep(QStringLiteral("badge.svg"), badgePictureSvg(picture));
        }
        for (int i = 0; i < 3; ++i)
            paintBadge(painter, {20.0 + i * 320, 250, 70, 70},
                       {{badge::Shape(i), colours[i], symbols[i], QString()}}, BadgeForm::Full);
    });
    test::keep(QStringLiteral("badges.png"), badges);
    CHECK(holds(badges, QColor(0x7A2E4D)));
}
