// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/columns.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flow.h"
#include "ui/kit/label.h"
#include "ui/kit/look.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/progresstrack.h"
#include "ui/kit/sidepanel.h"
#include "ui/kit/space.h"
#include "ui/kit/switch.h"
#include "ui/kit/tabstrip.h"
#include "ui/kit/textblock.h"
#include "ui/kit/undobar.h"

#include <QHelpEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QToolTip>
#include <QVBoxLayout>

using namespace mettle;
using namespace mettle::kit;
using namespace mettle::test;

namespace {

template<typename Widget>
Widget *named(QWidget &in, const QString &accessibleName)
{
    for (Widget *widget : in.findChildren<Widget *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

} // namespace

TEST_CASE("a label wraps to as many lines as it needs")
{
    const Look look(SchemeChoice::Light);
    Label label(TextRole::Body, QStringLiteral("Vertrouwen in eigen kunnen en doorzettingsvermogen"));
    CHECK(label.heightForWidth(600) == 20);
    CHECK(label.heightForWidth(200) == 40);
    CHECK(label.heightForWidth(110) > 60);
    label.setMaxLines(2);
    CHECK(label.heightForWidth(110) == 40);
}

TEST_CASE("a label that is cut has its whole text as tool tip, one that is not has none")
{
    const Look look(SchemeChoice::Light);
    Label label(TextRole::Body, QStringLiteral("Vertrouwen in eigen kunnen en doorzettingsvermogen"));
    label.setMaxLines(1);
    label.resize(120, 20);
    shown(label);
    label.grab();
    QHelpEvent asked(QEvent::ToolTip, { 5, 5 }, label.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&label, &asked);
    CHECK(QToolTip::text() == label.text());
    QToolTip::hideText();
    label.resize(600, 20);
    label.grab();
    QCoreApplication::sendEvent(&label, &asked);
    QTRY_VERIFY_WITH_TIMEOUT(QToolTip::text().isEmpty() || !QToolTip::isVisible(), 2000);
}

TEST_CASE("a name with signs in it is shown as it is, and one part may stand out")
{
    const Look look(SchemeChoice::Light);
    Label label(TextRole::Body);
    label.setText(QStringLiteral("<b>Bo & Co</b> moved"), QStringLiteral("<b>Bo & Co</b>"));
    CHECK(label.textFormat() == Qt::PlainText);
    Label plain(TextRole::Body, QStringLiteral("<b>Bo & Co</b> moved"));
    CHECK(label.sizeHint().width() > plain.sizeHint().width()); // semibold is wider, and nothing was taken for markup
}

TEST_CASE("right-to-left texts and mirrored rows keep within their place")
{
    const Look look(SchemeChoice::Light);
    QImage image(200, 20, QImage::Format_RGB32);
    const auto inkAt = [&](const QString &text, Qt::LayoutDirection direction) {
        image.fill(theme().surface);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        paint(painter, image.rect(), { text, TextRole::Body });
        painter.end();
        int first = -1;
        int last = -1;
        for (int x = 0; x < image.width(); ++x)
            for (int y = 0; y < image.height(); ++y)
                if (image.pixelColor(x, y).lightness() < 128) {
                    first = first < 0 ? x : first;
                    last = x;
                }
        return std::pair(first, last);
    };
    const auto latin = inkAt(QStringLiteral("Bart"), Qt::LeftToRight);
    CHECK(latin.first < 4);
    const auto mirrored = inkAt(QStringLiteral("Bart"), Qt::RightToLeft);
    CHECK(mirrored.second > 194);
    const auto arabic = inkAt(QStringLiteral("مرحبا"), Qt::RightToLeft);
    CHECK(arabic.second > 190);
    CHECK(arabic.first > 120);
    const auto arabicInLatin = inkAt(QStringLiteral("مرحبا"), Qt::LeftToRight);
    CHECK(arabicInLatin.first < 10);
}

TEST_CASE("the undo bar says what was done, offers one way back and says whether it is saved")
{
    const Look look(SchemeChoice::Light);
    UndoBar bar;
    bar.resize(900, 38);
    shown(bar);
    QSignalSpy undo(&bar, &UndoBar::undoClicked);
    QSignalSpy redo(&bar, &UndoBar::redoClicked);
    auto *link = bar.findChild<Button *>();
    CHECK_FALSE(link->isVisible());
    bar.setDone({ QStringLiteral("Attendance changed for Éva"), QStringLiteral("Éva"), Done::Offer::Undo });
    CHECK(bar.accessibleName() == QStringLiteral("Attendance changed for Éva"));
    CHECK(link->text() == QStringLiteral("Undo"));
    CHECK(named<KeyCap>(bar, QStringLiteral("Ctrl+Z")) != nullptr);
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(undo.count() == 1);
    bar.setDone({ QStringLiteral("Undone: attendance of Éva"), {}, Done::Offer::Redo });
    CHECK(link->text() == QStringLiteral("Redo"));
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    CHECK(redo.count() == 1);
    CHECK(undo.count() == 1);
    bar.setDone({ QStringLiteral("Badge revoked"), {}, Done::Offer::Nothing });
    CHECK_FALSE(link->isVisible());
    bar.setSaved({ QStringLiteral("2 marks are not saved yet"), Saved::State::NotSaved });
    bool said = false;
    for (const Label *label : bar.findChildren<Label *>())
        said = said || (label->isVisible() && label->text() == QStringLiteral("2 marks are not saved yet"));
    CHECK(said);
    CHECK(bar.height() == 38);
}

TEST_CASE("the header has at most one primary button, and it stands last")
{
    const Look look(SchemeChoice::Light);
    PageHeader header;
    header.setTitle(QStringLiteral("Clients"));
    header.setSentence(QStringLiteral("12 people in one group."));
    Button *add = header.primary();
    add->setText(QStringLiteral("Add client"));
    Button *print = header.addButton();
    print->setText(QStringLiteral("Print"));
    CHECK(header.primary() == add);
    header.resize(1200, 100);
    shown(header);
    CHECK(placed(*print).right() < placed(*add).left());
    auto *search = named<QPushButton>(header, QStringLiteral("Find anything"));
    auto *back = named<Button>(header, QStringLiteral("Back"));
    REQUIRE(search);
    REQUIRE(back);
    CHECK(search->width() == 210);
    QSignalSpy searched(&header, &PageHeader::searchClicked);
    QTest::mouseClick(search, Qt::LeftButton);
    CHECK(searched.count() == 1);
    QSignalSpy went(&header, &PageHeader::back);
    QTest::mouseClick(back, Qt::LeftButton);
    CHECK(went.isEmpty());
    header.setCanGo(true, false);
    QTest::mouseClick(back, Qt::LeftButton);
    CHECK(went.count() == 1);
    header.resize(440, 100);
    QCoreApplication::processEvents();
    CHECK(search->width() == 36); // the title comes first
    CHECK_FALSE(header.tabs()->isVisible());
    header.tabs()->setTab(QStringLiteral("a"), QStringLiteral("Profile"));
    CHECK(header.tabs()->isVisible());
}

TEST_CASE("a header with a long sentence grows instead of covering it")
{
    const Look look(SchemeChoice::Light, 150);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    setSpace(column, { 0, 0, 0, 0 }, 0);
    auto *header = new PageHeader;
    header->setTitle(QStringLiteral("Good morning, Sofie"));
    header->setSentence(QStringLiteral("Tuesday 10 March 2026. One session today, six things to do this week."));
    header->primary()->setText(QStringLiteral("Open session"));
    column->addWidget(header);
    column->addWidget(new QWidget, 1);
    window.resize(1200, 700);
    shown(window);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    for (const Label *label : header->findChildren<Label *>()) {
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
}

TEST_CASE("the search field becomes an icon before the sentence is cut")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    setSpace(column, { 0, 0, 0, 0 }, 0);
    auto *header = new PageHeader;
    header->setTitle(QStringLiteral("Profile"));
    header->setSentence(QStringLiteral("Competence profile · Amina Berrada · 10 March 2026. 2 pages."));
    header->addButton()->setText(QStringLiteral("Keep as PDF…"));
    header->primary()->setText(QStringLiteral("Print…"));
    column->addWidget(header);
    window.resize(1200, 300);
    shown(window);
    auto *search = header->findChild<QPushButton *>(QStringLiteral("search"));
    CHECK(search->width() > 100);
    window.resize(700, 300);
    QCoreApplication::processEvents();
    CHECK(search->width() <= 36);
    for (const Label *label : header->findChildren<Label *>()) {
        INFO(label->text().toStdString());
        Label whole(label == header->findChildren<Label *>().first() ? TextRole::PageTitle : TextRole::Body, label->text());
        CHECK(label->height() >= whole.heightForWidth(label->width()));
    }
}

TEST_CASE("a side panel stands beside the content, or in its place on a narrow page")
{
    const Look look(SchemeChoice::Light);
    auto *main = new QWidget;
    auto *panel = new SidePanel;
    panel->setTitle(QStringLiteral("Taking the initiative"), QStringLiteral("Why this position?"));
    panel->addAction(new Button(QStringLiteral("Confirm"), Button::Kind::Primary));
    WithPanel both(main, panel);
    both.resize(1270, 600);
    shown(both);
    CHECK(main->isVisible());
    CHECK(panel->width() == 386);
    CHECK(panel->geometry().right() == both.rect().right());
    both.resize(800, 600);
    CHECK_FALSE(main->isVisible());
    CHECK(panel->isVisible());
    panel->setFocus();
    auto *close = named<Button>(*panel, QStringLiteral("Close this panel"));
    REQUIRE(close);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Escape);
    CHECK_FALSE(both.isOpen());
    CHECK(main->isVisible());
    CHECK_FALSE(panel->isVisible());
    CHECK(both.minimumSizeHint().width() <= 320);
}

TEST_CASE("the side of a page goes below where there is no room beside")
{
    const Look look(SchemeChoice::Light);
    Columns columns(340);
    auto *main = new QWidget;
    auto *side = new QWidget;
    main->setMinimumSize(100, 100);
    side->setMinimumSize(100, 100);
    columns.main()->addWidget(main);
    columns.side()->addWidget(side);
    columns.resize(1200, 400);
    shown(columns);
    CHECK(placed(*side).left() > placed(*main).right());
    CHECK(placed(*side).top() == placed(*main).top());
    columns.resize(700, 400);
    QCoreApplication::processEvents();
    CHECK(placed(*side).top() > placed(*main).bottom());
}

TEST_CASE("chips go on to the next line")
{
    const Look look(SchemeChoice::Light);
    QWidget window;
    auto *flow = new Flow(&window);
    setSpace(flow, { 4, 4, 4, 4 }, 8);
    std::vector<Chip *> chips;
    for (int i = 0; i < 4; ++i) {
        chips.push_back(new Chip(QStringLiteral("Getting to know")));
        flow->addWidget(chips.back());
    }
    const int one = chips[0]->sizeHint().width();
    CHECK(flow->heightForWidth(4 * one + 3 * 8 + 8) == 24 + 8);
    CHECK(flow->heightForWidth(2 * one + 8 + 8) == 24 + 8 + 24 + 8);
    window.resize(2 * one + 8 + 8, 100);
    shown(window);
    CHECK(chips[1]->y() == 4);
    CHECK(chips[2]->y() == 4 + 24 + 8);
    CHECK(chips[2]->x() == 4);
    window.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    CHECK(chips[0]->geometry().right() == window.width() - 1 - 4);
}

TEST_CASE("an empty page says what it is for and offers the first step")
{
    const Look look(SchemeChoice::Light);
    EmptyState state(u"view-calendar");
    state.setTexts(QStringLiteral("No sessions yet"), QStringLiteral("Here you plan a day."));
    state.setSteps(QStringLiteral("Plan a session"));
    state.resize(500, 400);
    shown(state);
    CHECK(state.first()->isVisible());
    CHECK_FALSE(state.other()->isVisible());
    state.setSteps(QStringLiteral("Plan a session"), QStringLiteral("Open the sample"));
    CHECK(state.other()->isVisible());
}

TEST_CASE("a switch is turned by a click anywhere on it and by Space")
{
    const Look look(SchemeChoice::Light);
    Switch one;
    one.setAccessibleName(QStringLiteral("Who looked at what"));
    shown(one);
    one.resize(42, 24);
    QTest::mouseClick(&one, Qt::LeftButton, {}, { 38, 12 });
    CHECK(one.isChecked());
    one.setFocus();
    QTest::keyClick(&one, Qt::Key_Space);
    CHECK_FALSE(one.isChecked());
}

TEST_CASE("progress fills as far as it is, from the reading side")
{
    const Look look(SchemeChoice::Light);
    ProgressTrack track;
    track.setRange(0, 4);
    track.setValue(1);
    track.resize(200, 10);
    shown(track);
    CHECK(pixel(track, { 25, 5 }) == theme().accent);
    CHECK(pixel(track, { 100, 5 }) == theme().line2);
    track.setLayoutDirection(Qt::RightToLeft);
    CHECK(pixel(track, { 25, 5 }) == theme().line2);
    CHECK(pixel(track, { 175, 5 }) == theme().accent);
    track.setHalfTick(true);
    CHECK(pixel(track, { 100, 5 }) == theme().ink);
}

TEST_CASE("targets are large enough: 36 for buttons, 40 for touch")
{
    const Look look(SchemeChoice::Light);
    Button plain(QStringLiteral("Print"));
    Button touch(QStringLiteral("Next"));
    touch.setHeightKind(Button::Height::Touch);
    Button meeting(QStringLiteral("Yes"));
    meeting.setHeightKind(Button::Height::Meeting);
    CHECK(plain.sizeHint().height() == 36);
    CHECK(touch.sizeHint().height() == 40);
    CHECK(meeting.sizeHint().height() == 48);
    Button quiet({}, Button::Kind::Quiet);
    CHECK(quiet.sizeHint() == QSize(36, 36));
}
