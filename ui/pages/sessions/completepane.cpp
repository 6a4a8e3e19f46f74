// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/completepane.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/levelbuttons.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/pages/sessions/personbutton.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace mettle::pages {

using namespace kit;
using models::ObservationGridModel;
using session::MarkKind;
using session::Presence;
using workspace::Desk;

namespace {

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of them may be what brought us here
        }
        delete item;
    }
}

/// A row of something open: the current one is selected, with the accent at its start.
class OpenRow final : public QWidget
{
public:
    void setCurrent(bool on)
    {
        m_current = on;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        if (m_current) {
            painter.fillRect(rect(), look.sel);
            painter.fillRect(QRect(0, 0, look.px(4), height()), look.accent);
        }
        painter.fillRect(QRect(0, height() - 1, width(), 1), look.line);
    }

private:
    bool m_current = false;
};

bool isThere(const models::GridColumn &who)
{
    return who.presence != Presence::Absent && who.presence != Presence::Away;
}

} // namespace

CompletePane::CompletePane(ObservationGridModel &model, workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_workspace(workspace)
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 24, 16, 24, 16 }, 14);
    auto *head = new QHBoxLayout;
    setSpace(head, { 0, 0, 0, 0 }, 10);
    m_back = new Button({}, Button::Kind::Quiet);
    m_back->setIconName(u"go-previous");
    head->addWidget(m_back);
    auto *words = new QVBoxLayout;
    setSpace(words, { 0, 0, 0, 0 }, 2);
    m_title = new Label(TextRole::PageTitle);
    m_sentence = new Label(TextRole::Body);
    m_sentence->setTone(Tone::Ink2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    head->addLayout(words, 1);
    m_close = new Button({}, Button::Kind::Primary);
    head->addWidget(m_close);
    column->addLayout(head);
    auto *both = new QHBoxLayout;
    setSpace(both, { 0, 0, 0, 0 }, 16);
    both->addWidget(buildMain(), 1);
    both->addWidget(buildSide());
    column->addLayout(both, 1);
    connect(m_back, &QPushButton::clicked, this, &CompletePane::left);
    connect(m_close, &QPushButton::clicked, this, &CompletePane::closeActivity);
    connect(m_restButton, &QPushButton::clicked, this, &CompletePane::dropRest);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &CompletePane::fill);
    const auto later = [this] {
        if (isVisible())
            m_later.start();
    };
    connect(&model, &ObservationGridModel::headerChanged, this, later);
    connect(&model, &QAbstractItemModel::dataChanged, this, later);
}

QWidget *CompletePane::buildMain()
{
    auto *scroll = new ScrollColumn;
    setSpace(scroll->column(), { 0, 0, 0, 0 }, 12);
    const auto card = [&](Label *&title, CountPill *&count, QVBoxLayout *&rows) {
        auto *made = new Card;
        auto *head = new QHBoxLayout;
        setSpace(head, { 0, 0, 0, 4 }, 8);
        title = new Label(TextRole::CardTitle);
        count = new CountPill;
        head->addWidget(title);
        head->addWidget(count);
        head->addStretch(1);
        made->body()->addLayout(head);
        rows = new QVBoxLayout;
        setSpace(rows, { 0, 0, 0, 0 }, 0);
        made->body()->addLayout(rows);
        scroll->column()->addWidget(made);
        return head;
    };
    auto *head = card(m_ticksTitle, m_ticksCount, m_ticks);
    m_ticksKeys = new Label(TextRole::Small);
    m_ticksKeys->setTone(Tone::Ink2);
    head->addWidget(m_ticksKeys);
    card(m_notesTitle, m_notesCount, m_notes);
    auto *foot = new QHBoxLayout;
    setSpace(foot, { 2, 0, 0, 0 }, 10);
    m_rest = new Label(TextRole::Second);
    m_rest->setTone(Tone::Ink2);
    m_restButton = new Button;
    foot->addWidget(m_rest, 1);
    foot->addWidget(m_restButton);
    scroll->column()->addLayout(foot);
    return scroll;
}

QWidget *CompletePane::buildSide()
{
    auto *side = new QWidget;
    setLogicalSize(side, 300, 0);
    auto *column = new QVBoxLayout(side);
    setSpace(column, { 0, 0, 0, 0 }, 12);
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    m_seenTitle = new Label(TextRole::CardTitle);
    m_seenCount = new Label(TextRole::Second);
    m_seenCount->setTone(Tone::Ink2);
    head->addWidget(m_seenTitle, 1);
    head->addWidget(m_seenCount);
    card->body()->addLayout(head);
    auto *scroll = new ScrollColumn;
    setSpace(scroll->column(), { 0, 0, 0, 0 }, 0);
    auto *content = new QWidget;
    m_seen = new QVBoxLayout(content);
    setSpace(m_seen, { 0, 0, 0, 0 }, 4);
    scroll->column()->addWidget(content);
    card->body()->addWidget(scroll, 1);
    column->addWidget(card, 1);
    m_hidden = new Label(TextRole::Small);
    m_hidden->setTone(Tone::Ink2);
    column->addWidget(m_hidden);
    return side;
}

void CompletePane::retranslate()
{
    m_title->setText(tr("Complete now"));
    m_back->setAccessibleName(tr("Back to observing"));
    m_back->setToolTip(tr("Back to observing (Esc)"));
    m_close->setText(tr("Close the activity"));
    m_ticksTitle->setText(tr("Seen, not marked yet"));
    m_ticksKeys->setText(tr("digit: mark · X: no opportunity · Delete: not observed"));
    m_notesTitle->setText(tr("No note yet"));
    m_rest->setText(tr("All other empty cells stay “not observed”. They never count as zero."));
    m_restButton->setText(tr("The rest at once: not observed"));
    m_seenTitle->setText(tr("What you saw"));
    m_hidden->setText(tr("What the others noted shows when the activity is closed. Marking later is possible; it carries its time."));
    if (m_activity)
        fill();
}

QWidget *CompletePane::firstFocus()
{
    return this;
}

void CompletePane::show(const session::Activity &activity, const people::Observer &observer, people::Role role)
{
    if (!m_activity || m_activity->id != activity.id || m_observer->id != observer.id)
        m_dropped.clear();
    m_activity = activity;
    m_observer = observer;
    m_role = role;
    m_current = 0;
    fill();
}

void CompletePane::fill()
{
    if (!m_model.grid() || !m_activity)
        return;
    fillTicks();
    fillNotes();
    fillSeen();
    const int open = int(m_open.size()) + m_notes->count();
    const QString title = m_activity->betweenTasks ? tr("Between tasks") : m_activity->title;
    m_sentence->setText(open == 0 ? tr("%1: nothing is open any more.").arg(title)
                                  : tr("%1. %n places are still open.", nullptr, open).arg(title));
    m_restButton->setVisible(open > 0);
}

void CompletePane::fillTicks()
{
    empty(m_ticks);
    m_open.clear();
    m_rows.clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (m_model.cell(row, column).kind != MarkKind::Tick)
                continue;
            m_open.push_back({ m_model.columns()[size_t(column)].client, m_model.rows()[size_t(row)].item });
            QWidget *made = tickRow(row, column, int(m_open.size()) - 1);
            m_rows.push_back(made);
            m_ticks->addWidget(made);
        }
    }
    m_ticksCount->setCount(int(m_open.size()));
    if (m_open.empty()) {
        auto *words = new Label(TextRole::Second, tr("Every tick has its mark."));
        words->setTone(Tone::Ink2);
        m_ticks->addWidget(words);
    }
    setCurrent(std::clamp(m_current, 0, std::max(0, int(m_open.size()) - 1)));
}

QWidget *CompletePane::tickRow(int row, int column, int place)
{
    const models::GridColumn &who = m_model.columns()[size_t(column)];
    const models::GridRow &what = m_model.rows()[size_t(row)];
    const models::GridCell cell = m_model.cell(row, column);
    auto *box = new OpenRow;
    auto *line = new QHBoxLayout(box);
    setSpace(line, { 14, 6, 4, 6 }, 10);
    auto *number = new Label(TextRole::Second, who.number > 0 ? QString::number(who.number) : QString());
    number->setTone(Tone::Ink2);
    setLogicalSize(number, 20, 0);
    auto *name = new Label(TextRole::CardTitle, who.name);
    name->setMaxLines(1);
    setLogicalSize(name, 110, 0);
    line->addWidget(number);
    line->addWidget(name);
    auto *words = new QVBoxLayout;
    setSpace(words, { 0, 0, 0, 0 }, 0);
    auto *title = new Label(TextRole::Body, what.title);
    title->setMaxLines(1);
    QStringList second;
    if (!what.heading)
        second << m_model.rows()[size_t(m_model.headingOf(row))].title;
    if (cell.at.isValid())
        second << tr("seen at %1").arg(QLocale().toString(cell.at.toLocalTime().time(), QLocale::ShortFormat));
    if (!cell.words.isEmpty())
        second << u'“' + cell.words + u'”';
    auto *under = new Label(TextRole::Small, second.join(QStringLiteral(" · ")));
    under->setTone(Tone::Ink2);
    under->setMaxLines(1);
    words->addWidget(title);
    words->addWidget(under);
    line->addLayout(words, 1);
    auto *levels = new LevelButtons(46, 32);
    levels->setLevels(m_model.levels(), language(), who.name + QStringLiteral(", ") + what.title, true);
    const Open open = m_open[size_t(place)];
    connect(levels, &LevelButtons::chosen, this, [this, open](int level) { settle(open, MarkKind::Level, level); });
    connect(levels, &LevelButtons::noOpportunityChosen, this, [this, open] { settle(open, MarkKind::NoOpportunity); });
    line->addWidget(levels);
    return box;
}

void CompletePane::fillNotes()
{
    // A sentence that is being written stays.
    for (const QLineEdit *edit : findChildren<QLineEdit *>())
        if (edit->isVisible() && edit->hasFocus() && !edit->text().isEmpty())
            return;
    empty(m_notes);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const models::GridColumn &who = m_model.columns()[size_t(column)];
        if (isThere(who) && m_model.notesOf(who.client).empty() && !m_dropped.contains(who.client.bytes()))
            m_notes->addWidget(noteRow(column));
    }
    m_notesCount->setCount(m_notes->count());
}

QWidget *CompletePane::noteRow(int column)
{
    const models::GridColumn &who = m_model.columns()[size_t(column)];
    auto *box = new OpenRow;
    auto *line = new QHBoxLayout(box);
    setSpace(line, { 14, 6, 4, 6 }, 10);
    auto *number = new Label(TextRole::Second, who.number > 0 ? QString::number(who.number) : QString());
    number->setTone(Tone::Ink2);
    setLogicalSize(number, 20, 0);
    auto *name = new Label(TextRole::CardTitle, who.name);
    name->setMaxLines(1);
    setLogicalSize(name, 110, 0);
    line->addWidget(number);
    line->addWidget(name);
    auto *text = new QLineEdit;
    text->setPlaceholderText(tr("What did %1 say or do?").arg(who.name));
    text->setAccessibleName(text->placeholderText());
    setLogicalSize(text, 0, 40);
    line->addWidget(text, 1);
    auto *none = new Button(tr("Not observed"));
    line->addWidget(none);
    connect(none, &QPushButton::clicked, this, [this, client = who.client] {
        m_dropped.insert(client.bytes());
        m_later.start();
    });
    connect(text, &QLineEdit::returnPressed, this, [this, text, client = who.client] {
        const QString words = text->text().trimmed();
        if (words.isEmpty())
            return;
        text->clear();
        m_workspace.post([activity = m_activity->id, client, observer = m_observer->id, role = m_role, words](Desk &desk) {
            return operations::addNote(desk, activity, client, std::nullopt, observer, role, words);
        }).then(this, [this](const Result<Id<session::Note>> &done) {
            if (!done)
                emit failed(done.error());
        });
        focusNextChild();
    });
    return box;
}

void CompletePane::fillSeen()
{
    empty(m_seen);
    int all = 0;
    for (const models::GridColumn &who : m_model.columns()) {
        auto *person = new PersonButton;
        person->setPerson(who.number, who.name, who.evidence, isThere(who) ? QString() : presenceWord(*who.presence));
        person->setEnabled(false);
        person->setCheckable(false);
        person->setFlat(true);
        m_seen->addWidget(person);
        all += who.evidence;
    }
    m_seen->addStretch(1);
    m_seenCount->setText(tr("%n marks and notes", nullptr, all));
}

void CompletePane::setCurrent(int place)
{
    m_current = place;
    for (size_t i = 0; i < m_rows.size(); ++i)
        static_cast<OpenRow *>(m_rows[i])->setCurrent(int(i) == place);
}

void CompletePane::settle(const Open &open, const std::optional<MarkKind> &kind, int level)
{
    const QModelIndex at = m_model.indexOf(open.client, open.item);
    if (!at.isValid())
        return;
    if (m_model.rows()[size_t(at.row())].heading)
        m_model.setWhole(at, kind, level);
    else
        m_model.setMark(at, kind, level);
}

/// The ticks go in one step; the people without a note are left as they are.
void CompletePane::dropRest()
{
    for (const models::GridColumn &who : m_model.columns())
        m_dropped.insert(who.client.bytes());
    m_workspace.post([activity = m_activity->id, observer = m_observer->id](Desk &desk) {
        return operations::clearTicks(desk, activity, observer);
    }).then(this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
    });
    m_later.start();
}

void CompletePane::closeActivity()
{
    m_workspace.post([activity = m_activity->id, observer = m_observer->id](Desk &desk) {
        return operations::closeActivity(desk, activity, observer);
    }).then(this, [this](const Result<void> &done) {
        if (done)
            emit closed();
        else
            emit failed(done.error());
    });
}

void CompletePane::keyPressEvent(QKeyEvent *event)
{
    const bool hasRow = m_current >= 0 && size_t(m_current) < m_open.size();
    const int digit = event->text().size() == 1 ? event->text()[0].digitValue() : -1;
    const auto &levels = m_model.levels();
    if (hasRow && digit >= 0 && std::any_of(levels.begin(), levels.end(), [&](const auto &one) { return one.order == digit; }))
        return settle(m_open[size_t(m_current)], MarkKind::Level, digit);
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Down:
        return setCurrent(std::min(int(m_open.size()) - 1, m_current + 1));
    case Qt::Key_X:
        return hasRow ? settle(m_open[size_t(m_current)], MarkKind::NoOpportunity) : void();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return hasRow ? settle(m_open[size_t(m_current)], std::nullopt) : void();
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace mettle::pages
