// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "gui.h"
#include "support/shared.h"
#include "ui/kit/look.h"
#include "ui/kit/painters.h"
#include "ui/kit/stylesheet.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace mettle;
using namespace mettle::kit;

TEST_CASE("contrast is computed as WCAG 2.1 does")
{
    // Black on white is 21; #767676 on white is the well-known 4.54; the order does not matter.
    CHECK(contrast(QColor(0, 0, 0), QColor(255, 255, 255)) == Approx(21.0).margin(0.001));
    CHECK(contrast(QColor(0x767676), QColor(0xFFFFFF)) == Approx(4.54).margin(0.01));
    CHECK(contrast(QColor(0xFFFFFF), QColor(0x767676)) == contrast(QColor(0x767676), QColor(0xFFFFFF)));
}

TEST_CASE("every text is readable on every fill it can stand on, in light and dark")
{
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
        const Theme look = makeTheme(scheme);
        INFO((scheme == Scheme::Light ? "light" : "dark"));
        const QColor Theme::*grounds[] = { &Theme::win, &Theme::rail, &Theme::surface, &Theme::surface2, &Theme::group,
                                           &Theme::sel, &Theme::cross };
        const QColor Theme::*texts[] = { &Theme::ink, &Theme::ink2, &Theme::ink3 };
        for (const auto ground : grounds)
            for (const auto text : texts)
                CHECK(contrast(look.*text, look.*ground) >= 4.5);
        for (const auto ground : { &Theme::win, &Theme::rail, &Theme::surface, &Theme::surface2, &Theme::soft, &Theme::sel })
            CHECK(contrast(look.accent, look.*ground) >= 4.5);
        for (const auto ground : { &Theme::surface, &Theme::surface2, &Theme::win, &Theme::dangersoft })
            CHECK(contrast(look.danger, look.*ground) >= 4.5);
        CHECK(contrast(look.amberink, look.amber) >= 4.5);
        CHECK(contrast(look.onacc, look.accent) >= 4.5);
        CHECK(contrast(look.onacc, look.hover) >= 4.5);
        CHECK(contrast(look.ink, look.soft) >= 4.5);
        for (const LevelColours &level : look.levels)
            CHECK(contrast(level.text, level.fill) >= 4.5);
        // Not text: edges of controls and the focus ring need 3.
        for (const auto ground : { &Theme::win, &Theme::surface, &Theme::surface2, &Theme::rail }) {
            CHECK(contrast(look.focus, look.*ground) >= 3.0);
        }
        for (const auto ground : { &Theme::win, &Theme::surface, &Theme::surface2 })
            CHECK(contrast(look.ctl, look.*ground) >= 3.0);
    }
}

TEST_CASE("levels step in lightness, so that they stay in order in grey print")
{
    const Theme light = makeTheme(Scheme::Light);
    const Theme dark = makeTheme(Scheme::Dark);
    const QColor white(0xFFFFFF);
    for (size_t level = 1; level < 4; ++level) {
        CHECK(contrast(light.levels[level].fill, white) > contrast(light.levels[level - 1].fill, white));
        CHECK(contrast(dark.levels[level].fill, white) < contrast(dark.levels[level - 1].fill, white));
    }
}

TEST_CASE("sizes grow with the text size, which stays within 100 and 200 percent")
{
    CHECK(makeTheme(Scheme::Light).px(36) == 36);
    CHECK(makeTheme(Scheme::Light, 150).px(36) == 54);
    CHECK(makeTheme(Scheme::Light, 125).px(2) == 3);
    CHECK(makeTheme(Scheme::Light, 20).percent == 100);
    CHECK(makeTheme(Scheme::Light, 900).percent == 200);
    CHECK(makeTheme(Scheme::Light, 200).lineHeight(TextRole::Body) == 40);
    CHECK(makeTheme(Scheme::Light, 200).font(TextRole::Body).pointSizeF()
          == Approx(2 * makeTheme(Scheme::Light).font(TextRole::Body).pointSizeF()));
}

TEST_CASE("the style sheet is filled: no name or number is left open")
{
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
        const QString sheet = styleSheet(makeTheme(scheme, 150));
        CHECK_FALSE(sheet.contains(u'@'));
        CHECK_FALSE(sheet.contains(u'$'));
        CHECK(sheet.contains(makeTheme(scheme).surface.name()));
        CHECK(sheet.contains(QStringLiteral("border-radius: 15px"))); // a card's 10 at 150 %
    }
}

TEST_CASE("the theme is carried by the style")
{
    const Look look(SchemeChoice::Dark, 125);
    CHECK(theme() == makeTheme(Scheme::Dark, 125));
    CHECK(qApp->palette().color(QPalette::Window) == theme().win);
    CHECK(qApp->palette().color(QPalette::Disabled, QPalette::Text) == theme().ink3);
}

TEST_CASE("no colour is written outside the theme")
{
    const QRegularExpression literal(
        QStringLiteral("#[0-9a-fA-F]{6}\\b|QColor\\(\\s*[0-9\"]|qRgba?\\(|\\bQt::(black|white|red|green|blue|cyan|magenta|"
                       "yellow|gray|darkGray|lightGray|dark(Red|Green|Blue))\\b|= 0x[0-9A-Fa-f]{6}\\b"));
    int files = 0;
    for (const char *folder : { "ui/kit", "ui/shell", "ui/pages" }) {
        QDirIterator walk(test::source(QString::fromLatin1(folder)), { QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.qss") },
                          QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString path = walk.next();
            ++files;
            const QString text = QString::fromUtf8(test::bytesOf(path));
            const QRegularExpressionMatch found = literal.match(text);
            INFO(path.toStdString() << ": " << found.captured().toStdString());
            CHECK(found.hasMatch() == path.endsWith(QStringLiteral("ui/kit/theme.cpp")));
        }
    }
    CHECK(files > 50);
}
