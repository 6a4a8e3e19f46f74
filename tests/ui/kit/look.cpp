// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/look.h"

#include "gui.h"
#include "support/shared.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace mettle;
using namespace mettle::kit;
using namespace mettle::test;

namespace {

/// The colour that stands out most in an icon, without its edges' transparency.
QColor colourOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    const QImage image = icon.pixmap(QSize(22, 22), 1, mode, state).toImage();
    QColor found;
    int most = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor colour = image.pixelColor(x, y); colour.alpha() > most) {
                most = colour.alpha();
                found = colour;
            }
    return QColor(found.rgb());
}

} // namespace

TEST_CASE("another scheme repaints what is on the screen")
{
    Look look(SchemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new Button(QStringLiteral("Print"), Button::Kind::Primary);
    auto *card = new Card;
    column->addWidget(button);
    column->addWidget(card);
    window.resize(300, 200);
    shown(window);
    CHECK(pixel(window, { 2, 2 }) == theme().win);
    CHECK(pixel(window, placed(*button).topLeft() + QPoint(5, 18)) == theme().accent);
    CHECK(pixel(window, placed(*card).center()) == theme().surface);

    const QSignalSpy changed(&look, &Look::changed);
    look.setChoice(SchemeChoice::Dark);
    CHECK(changed.count() == 1);
    CHECK(theme().scheme == Scheme::Dark);
    CHECK(pixel(window, { 2, 2 }) == makeTheme(Scheme::Dark).win);
    CHECK(pixel(window, placed(*button).topLeft() + QPoint(5, 18)) == makeTheme(Scheme::Dark).accent);
    CHECK(pixel(window, placed(*card).center()) == makeTheme(Scheme::Dark).surface);
}

TEST_CASE("another text size moves everything, at once")
{
    Look look(SchemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    setSpace(column, { 24, 2, 16, 4 }, 12);
    auto *button = new Button(QStringLiteral("Print"));
    auto *label = new Label(TextRole::Body, QStringLiteral("One line"));
    label->setMaxLines(1);
    auto *square = new QWidget;
    setLogicalSize(square, 40, 30);
    column->addWidget(button);
    column->addWidget(label);
    column->addWidget(square);
    shown(window);
    const int narrow = label->sizeHint().width();
    CHECK(button->height() == 36);
    look.setPercent(150);
    QCoreApplication::processEvents();
    CHECK(column->contentsMargins() == QMargins(36, 3, 24, 6));
    CHECK(column->spacing() == 18);
    CHECK(button->sizeHint().height() == 54);
    CHECK(label->sizeHint().width() > narrow * 1.4);
    CHECK(label->sizeHint().height() == 30);
    CHECK(square->size() == QSize(60, 45));
    look.setPercent(100);
    CHECK(column->contentsMargins() == QMargins(24, 2, 16, 4));
}

TEST_CASE("margins are mirrored with the reading direction")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    setSpace(column, { 24, 2, 16, 4 }, 12);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    CHECK(column->contentsMargins() == QMargins(16, 2, 24, 4));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(column->contentsMargins() == QMargins(24, 2, 16, 4));
}

TEST_CASE("a new desktop theme leaves the chosen scheme alone")
{
    Look look(SchemeChoice::Dark);
    QWidget window;
    shown(window);
    QEvent change(QEvent::ThemeChange);
    QCoreApplication::sendEvent(&window, &change);
    QCoreApplication::processEvents();
    CHECK(theme().scheme == Scheme::Dark);
    CHECK(qApp->palette().color(QPalette::Window) == theme().win);
}

TEST_CASE("icons take the theme's colours, and the new theme's after a change")
{
    Look look(SchemeChoice::Light);
    const QIcon user = icon(u"user");
    CHECK(colourOf(user) == theme().ink2);
    CHECK(colourOf(user, QIcon::Normal, QIcon::On) == theme().accent);
    CHECK(colourOf(user, QIcon::Disabled) == theme().line2);
    CHECK(colourOf(icon(u"user", Tone::OnAccent)) == theme().onacc);
    look.setChoice(SchemeChoice::Dark);
    CHECK(colourOf(user) == makeTheme(Scheme::Dark).ink2);
}

TEST_CASE("every icon that the sources ask for is compiled in")
{
    const Look look(SchemeChoice::Light);
    const QRegularExpression breeze(QStringLiteral(
        "(?:[iI]con(?:Name)?|IconMark|paintIcon|setIcon)\\([^;\"]*?u?(?:QStringLiteral\\()?\"([a-z]+(?:-[a-z]+)+)\""));
    int asked = 0;
    for (const char *folder : { "ui/kit", "ui/shell", "ui/pages" }) {
        QDirIterator walk(source(QString::fromLatin1(folder)), { QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString text = QString::fromUtf8(bytesOf(walk.next()));
            QRegularExpressionMatchIterator found = breeze.globalMatch(text);
            while (found.hasNext()) {
                const QString name = found.next().captured(1);
                INFO(name.toStdString());
                CHECK(hasIcon(name));
                ++asked;
            }
        }
    }
    CHECK(asked > 15);
    CHECK_FALSE(hasIcon(u"no-such-icon"));
    CHECK(icon(u"no-such-icon").pixmap(22).isNull());
}
