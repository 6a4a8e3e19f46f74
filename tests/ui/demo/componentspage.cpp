// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "componentspage.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/checklist.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/field.h"
#include "ui/kit/flow.h"
#include "ui/kit/label.h"
#include "ui/kit/painters.h"
#include "ui/kit/progresstrack.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/rows.h"
#include "ui/kit/segment.h"
#include "ui/kit/space.h"
#include "ui/kit/switch.h"
#include "ui/kit/table.h"
#include "ui/kit/tabstrip.h"
#include "ui/kit/undobar.h"
#include "ui/print/gapglyph.h"
#include "ui/print/mark.h"
#include "ui/print/positionbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>

namespace mettle::demo {

using namespace kit;

namespace {

QHBoxLayout *row(QVBoxLayout *into, int spacing = 10)
{
    auto *line = new QHBoxLayout;
    setSpace(line, { 0, 0, 0, 0 }, spacing);
    into->addLayout(line);
    return line;
}

class Swatches final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return theme().size(372, 250); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        int i = 0;
        for (const Token &token : tokens()) {
            const QRect place(look.px(60) * (i % 6), look.px(50) * (i / 6), look.px(54), look.px(30));
            paintBox(painter, place, look.*token.colour, look.line2, look.real(6));
            const QRect name(place.left(), place.bottom() + 1, look.px(59), look.px(18));
            TextBlock block { QString::fromLatin1(token.name), TextRole::Small, look.ink2 };
            block.maxLines = 1;
            paint(painter, name, block);
            ++i;
        }
    }
};

Card *buttons()
{
    auto *card = new Card(QStringLiteral("Buttons, chips"));
    auto *first = row(card->body());
    first->addWidget(new Button(QStringLiteral("Primary"), Button::Kind::Primary));
    first->addWidget(new Button(QStringLiteral("Plain")));
    auto *focus = new Button(QStringLiteral("Focus"));
    focus->setObjectName(QStringLiteral("focus"));
    first->addWidget(focus);
    auto *off = new Button(QStringLiteral("Off"));
    off->setEnabled(false);
    first->addWidget(off);
    first->addStretch();
    auto *second = row(card->body());
    auto *print = new Button(QStringLiteral("Print"));
    print->setIconName(u"document-print");
    second->addWidget(print);
    auto *small = new Button(QStringLiteral("Small"));
    small->setHeightKind(Button::Height::Small);
    small->setIconName(u"list-add");
    second->addWidget(small);
    second->addWidget(new Button(QStringLiteral("Link"), Button::Kind::Link));
    second->addWidget(new KeyCap(QStringLiteral("Ctrl+K")));
    second->addWidget(new Button(QStringLiteral("Erase"), Button::Kind::Danger));
    second->addStretch();
    auto *chips = row(card->body(), 8);
    chips->addWidget(new Chip(QStringLiteral("plain")));
    auto *good = new Chip(QStringLiteral("agreed"), ChipKind::Chosen);
    good->setIconName(u"checkmark");
    chips->addWidget(good);
    auto *look = new Chip(QStringLiteral("look"), ChipKind::Look);
    look->setIconName(u"games-hint");
    chips->addWidget(look);
    chips->addWidget(new Chip(QStringLiteral("offer"), ChipKind::Offer));
    chips->addWidget(new CountPill(12));
    chips->addStretch();
    auto *choices = row(card->body(), 8);
    auto *due = new ChoiceChip(QStringLiteral("Due 2"));
    due->setChecked(true);
    choices->addWidget(due);
    choices->addWidget(new ChoiceChip(QStringLiteral("Valid 18")));
    choices->addWidget(new Segment({ QStringLiteral("Bars"), QStringLiteral("Wheel") }));
    auto *on = new Switch;
    on->setChecked(true);
    choices->addWidget(on);
    choices->addWidget(new Switch);
    choices->addStretch();
    auto *progress = row(card->body());
    auto *track = new ProgressTrack;
    track->setHalfTick(true);
    track->setValue(62);
    progress->addWidget(track, 1);
    auto *time = new Label(TextRole::Second, QStringLiteral("18:22 of 25:00"));
    time->setMaxLines(1);
    time->setDigits(true);
    progress->addWidget(time);
    auto *undo = new UndoBar;
    undo->setDone({ QStringLiteral("Éva moved"), QStringLiteral("Éva"), Done::Offer::Undo });
    card->body()->addWidget(undo);
    card->body()->addStretch();
    return card;
}

Card *fields()
{
    auto *card = new Card(QStringLiteral("Fields"));
    auto *name = new QLineEdit(QStringLiteral("Gülşen"));
    name->setObjectName(QStringLiteral("name"));
    card->body()->addWidget(new Field(QStringLiteral("Name"), name));
    auto *date = new Field(QStringLiteral("Date"), new QLineEdit(QStringLiteral("31 February")));
    date->setError(QStringLiteral("This day does not exist. Do you mean 28 February?"));
    card->body()->addWidget(date);
    auto *line = row(card->body());
    auto *combo = new QComboBox;
    combo->addItems({ QStringLiteral("after 10 minutes"), QStringLiteral("never") });
    line->addWidget(combo);
    line->addWidget(new QSpinBox);
    line->addWidget(new QDateEdit(QDate(2026, 3, 10)));
    line->addStretch();
    auto *checks = row(card->body(), 14);
    auto *check = new QCheckBox(QStringLiteral("Checked"));
    check->setChecked(true);
    checks->addWidget(check);
    checks->addWidget(new QCheckBox(QStringLiteral("Open")));
    auto *radio = new QRadioButton(QStringLiteral("This one"));
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addStretch();
    auto *text = new QPlainTextEdit(QStringLiteral("Took the pen and drew the plan."));
    text->setFixedHeight(theme().px(56));
    card->body()->addWidget(text);
    card->body()->addStretch();
    return card;
}

Card *rows(QWidget *parent)
{
    auto *card = new Card;
    card->setEdgeToEdge();
    auto *model = new RowModel(parent);
    model->setRows({
        { .title = QStringLiteral("3 positions wait for you"), .second = QStringLiteral("Bartłomiej: Taking the initiative · Hồng: Communicate"),
          .icon = QStringLiteral("checkmark"), .tile = ChipKind::Chosen, .chip = QStringLiteral("new evidence"), .chipKind = ChipKind::Chosen },
        { .title = QStringLiteral("Step of Khadija: “I call Ana of the nursery”"), .second = QStringLiteral("Goal: Communicate · Nadia helps"),
          .icon = QStringLiteral("view-task"), .tile = ChipKind::Plain, .chip = QStringLiteral("today") },
        { .title = QStringLiteral("Consent of Gülşen ends"), .second = QStringLiteral("Sharing with an employer"),
          .icon = QStringLiteral("document-edit"), .tile = ChipKind::Look, .chip = QStringLiteral("Fri 13 March"), .chipKind = ChipKind::Look },
        { .title = QStringLiteral("Bartłomiej, profile"), .icon = QStringLiteral("user"), .trailing = QStringLiteral("9 March"), .door = false },
    });
    auto *list = new RowList;
    list->setModel(model);
    list->setAccessibleName(QStringLiteral("To do"));
    card->body()->addWidget(list);
    return card;
}

Card *table(QWidget *parent)
{
    auto *card = new Card;
    card->setEdgeToEdge();
    auto *model = new QStandardItemModel(0, 3, parent);
    model->setHorizontalHeaderLabels({ QStringLiteral("Badge"), QStringLiteral("Client"), QStringLiteral("State") });
    const QStringList names { QStringLiteral("Working with others"), QStringLiteral("Perseverance"),
                              QStringLiteral("Taking the initiative"), QStringLiteral("Communicate") };
    const QStringList clients { QStringLiteral("Amina"), QStringLiteral("Đorđe"), QStringLiteral("Fatoumata"), QStringLiteral("Hồng") };
    for (int i = 0; i < 4; ++i) {
        auto *name = new QStandardItem(names[i]);
        name->setCheckable(true);
        name->setCheckState(i == 1 ? Qt::Checked : Qt::Unchecked);
        name->setData(int(TextRole::Strong), TextRoleRole);
        auto *state = new QStandardItem(i < 2 ? QStringLiteral("Due") : QStringLiteral("Valid"));
        state->setData(i < 2 ? QStringLiteral("clock") : QStringLiteral("checkmark"), IconRole);
        model->appendRow({ name, new QStandardItem(clients[i]), state });
    }
    auto *view = new Table(QStringLiteral("Badges"));
    view->setModel(model);
    view->setColumnWidth(0, theme().px(210));
    view->selectRow(1);
    card->body()->addWidget(view);
    return card;
}

Card *more()
{
    auto *card = new Card(QStringLiteral("Tabs, banners, steps"));
    auto *tabs = new TabStrip;
    tabs->setTab(QStringLiteral("a"), QStringLiteral("Register"));
    tabs->setTab(QStringLiteral("b"), QStringLiteral("Achievements"));
    tabs->setTab(QStringLiteral("c"), QStringLiteral("Verify"));
    tabs->setCount(QStringLiteral("a"), 19);
    tabs->setCount(QStringLiteral("b"), 6);
    card->body()->addWidget(tabs);
    auto *look = new Banner;
    look->say(Banner::Tone::Look, QStringLiteral("Client focus is in one activity only. Add a situation before 9:30, or leave it so."),
              QStringLiteral("Client focus"), QStringLiteral("See coverage"));
    card->body()->addWidget(look);
    auto *good = new Banner;
    good->say(Banner::Tone::Good, QStringLiteral("The badge is valid: all seven checks passed."));
    card->body()->addWidget(good);
    auto *bad = new Banner;
    bad->say(Banner::Tone::Danger, QStringLiteral("“a.mettle” cannot be read. Check that it is there."));
    card->body()->addWidget(bad);
    card->body()->addStretch();
    return card;
}

Card *steps()
{
    auto *card = new Card(QStringLiteral("First steps"));
    auto *list = new Checklist;
    list->setItems({ { QStringLiteral("Make and seal a workspace"), true }, { QStringLiteral("Add clients"), true },
                     { QStringLiteral("Plan the first session"), false }, { QStringLiteral("Print the recovery sheet"), false } });
    card->body()->addWidget(list);
    card->body()->addStretch();
    return card;
}

Card *empty()
{
    auto *card = new Card(QStringLiteral("Empty page"));
    auto *state = new EmptyState(u"view-calendar");
    state->setTexts(QStringLiteral("No sessions yet"), QStringLiteral("Here you plan a day, observe and talk it over."));
    state->setSteps(QStringLiteral("Plan a session"), QStringLiteral("Open the sample"));
    card->body()->addWidget(state, 1);
    return card;
}

/// One line of a legend: a mark, what it is called, what it looks like.
class Legend final : public QWidget
{
public:
    Legend(std::function<void(QPainter &, const QRectF &)> mark, const char *name, const char *look)
        : m_mark(std::move(mark))
        , m_name(QString::fromUtf8(name))
        , m_look(QString::fromUtf8(look))
    {
        setLogicalSize(this, 0, 32);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        m_mark(painter, QRectF(look.real(3), look.real(2), look.real(46), look.real(28)));
        TextBlock name { m_name, TextRole::FieldLabel, look.ink };
        TextBlock words { m_look, TextRole::Second, look.ink2 };
        name.alignment = words.alignment = Qt::AlignLeft | Qt::AlignVCenter;
        paint(painter, QRect(look.px(62), 0, look.px(122), height()), name);
        paint(painter, QRect(look.px(184), 0, width() - look.px(184), height()), words);
    }

private:
    std::function<void(QPainter &, const QRectF &)> m_mark;
    QString m_name;
    QString m_look;
};

auto mark(report::MarkFigure::State state, const char *digit = "", int rank = 0, bool setAside = false)
{
    report::MarkFigure figure;
    figure.state = state;
    figure.digit = QString::fromLatin1(digit);
    figure.rank = rank;
    figure.setAside = setAside;
    return [figure](QPainter &painter, const QRectF &rect) { print::paintMark(painter, rect, figure, theme().marks); };
}

Card *levels()
{
    using State = report::MarkFigure::State;
    auto *card = new Card(QStringLiteral("Levels"));
    setSpace(card->body(), { 16, 14, 16, 14 }, 0);
    card->body()->addWidget(new Legend(mark(State::Level, "0", 0), "not shown", "had the chance: hollow"));
    card->body()->addWidget(new Legend(mark(State::Level, "1", 1), "with help", "1 bar"));
    card->body()->addWidget(new Legend(mark(State::Level, "2", 2), "on their own", "2 bars"));
    card->body()->addWidget(new Legend(mark(State::Level, "3", 3), "and helping others", "3 bars, strongest fill"));
    card->body()->addStretch();
    return card;
}

Card *nothings()
{
    using State = report::MarkFigure::State;
    auto *card = new Card(QStringLiteral("Kinds of nothing, and a tick"));
    setSpace(card->body(), { 16, 14, 16, 14 }, 0);
    card->body()->addWidget(new Legend(mark(State::NotObserved), "not observed", "dot, never a zero"));
    card->body()->addWidget(new Legend(mark(State::NoOpportunity), "no opportunity", "cross, X"));
    card->body()->addWidget(new Legend(mark(State::Absent), "absent", "hatched cell"));
    card->body()->addWidget(new Legend(mark(State::Tick), "seen, mark later", "dashed edge, Space"));
    card->body()->addStretch();
    return card;
}

Card *beside()
{
    using State = report::MarkFigure::State;
    auto *card = new Card(QStringLiteral("Beside a level"));
    setSpace(card->body(), { 16, 14, 16, 14 }, 0);
    card->body()->addWidget(new Legend(mark(State::Level, "2", 2, true), "set aside", "struck through, does not count"));
    card->body()->addWidget(new Legend([](QPainter &painter, const QRectF &rect) {
        print::paintNotesSign(painter, QRectF(rect.left() + 8, rect.top() + 4, theme().real(13), theme().real(13)), 3, theme().marks);
    }, "notes", "the count from two on"));
    card->body()->addWidget(new Legend([](QPainter &painter, const QRectF &rect) { print::paintEvidence(painter, rect, 3, theme().marks); },
                                       "how much", "so much was seen"));
    card->body()->addWidget(new Legend([](QPainter &painter, const QRectF &rect) {
        print::paintNothingYet(painter, QRectF(rect.center().x() - 9, rect.top() + 5, theme().real(18), theme().real(18)), theme().marks);
    }, "nothing yet", "after half the time"));
    card->body()->addStretch();
    return card;
}

class Bar final : public QWidget
{
public:
    explicit Bar(report::BarFigure figure)
        : m_figure(std::move(figure))
    {
        setLogicalSize(this, 238, 28);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        print::paintPositionBar(painter, QRectF(1, 1, width() - 2, theme().real(26)), m_figure, theme().marks);
    }

private:
    report::BarFigure m_figure;
};

class Glyph final : public QWidget
{
public:
    explicit Glyph(profile::Gap gap)
        : m_gap(gap)
    {
        setLogicalSize(this, 17, 17);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        print::paintGapGlyph(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_gap, theme().marks);
    }

private:
    profile::Gap m_gap;
};

Card *position()
{
    auto *card = new Card(QStringLiteral("Position and gap"));
    const auto bar = [&](report::BarFigure figure, const char *words) {
        auto *line = row(card->body());
        line->addWidget(new Bar(std::move(figure)));
        auto *label = new Label(TextRole::Second, QString::fromUtf8(words));
        label->setTone(Tone::Ink2);
        line->addWidget(label, 1);
    };
    bar({ .quarters = { 4, 3, 1 }, .position = 1, .target = report::TargetFigure { 1, 4, true }, .self = 0 }, "2, in different situations");
    bar({ .quarters = { 2, 0, 0 }, .position = 0, .target = report::TargetFigure { 1, 3, false }, .self = 1 }, "target: nice");
    bar({ .quarters = { 0, 0, 0 }, .explored = false, .target = report::TargetFigure { 1, 3, true }, .self = 1 }, "not yet explored");
    auto *gaps = new Flow;
    setSpace(gaps, { 0, 4, 0, 0 }, 6);
    card->body()->addLayout(gaps);
    const std::pair<profile::Gap, const char *> all[] = {
        { profile::Gap::Strong, "strong for this" }, { profile::Gap::Nearly, "nearly" }, { profile::Gap::ToWorkOn, "to work on" },
        { profile::Gap::TooLittleSeen, "too little seen" }, { profile::Gap::NotYetExplored, "not yet explored" },
    };
    for (const auto &[gap, words] : all) {
        gaps->addWidget(new Glyph(gap));
        auto *label = new Label(TextRole::Second, QString::fromUtf8(words));
        label->setMaxLines(1);
        gaps->addWidget(label);
    }
    card->body()->addStretch();
    return card;
}

Card *colours()
{
    auto *card = new Card(QStringLiteral("Colours"));
    card->body()->addWidget(new Swatches);
    card->body()->addStretch();
    return card;
}

} // namespace

ComponentsPage::ComponentsPage(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    setSpace(grid, { 24, 20, 24, 20 }, 14);
    QWidget *cards[] = { levels(), nothings(), beside(), position(), buttons(), fields(), rows(this), table(this), more(), steps(), empty(), colours() };
    for (int i = 0; i < int(std::size(cards)); ++i)
        grid->addWidget(cards[i], i / 3, i % 3);
    for (int i = 0; i < 3; ++i)
        grid->setColumnStretch(i, 1);
}

} // namespace mettle::demo
