// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/observehead.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/progresstrack.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/lookbutton.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace mettle::pages {

using namespace kit;

namespace {

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

Button *touchButton(QStringView icon)
{
    auto *button = new Button;
    button->setHeightKind(Button::Height::Touch);
    button->setIconName(icon);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the grid
    return button;
}

void name(Button *button, const QString &text)
{
    button->setAccessibleName(text);
    button->setToolTip(text);
}

} // namespace

ObserveHead::ObserveHead(QWidget *parent)
    : QWidget(parent)
    , m_back(new Button({}, Button::Kind::Quiet))
    , m_where(new Label(TextRole::Small))
    , m_title(new Label(TextRole::PageTitle))
    , m_time(new Label(TextRole::PageTitle))
    , m_planned(new Label(TextRole::Second))
    , m_track(new ProgressTrack)
    , m_start(touchButton(u"media-playback-start"))
    , m_previous(touchButton(u"media-skip-backward"))
    , m_next(touchButton(u"media-skip-forward"))
    , m_unseen(new LookButton)
    , m_me(touchButton(u"user"))
    , m_projector(touchButton(u"view-presentation"))
    , m_blank(touchButton(u"visibility"))
    , m_full(touchButton(u"view-fullscreen"))
    , m_menu(new QMenu(this))
{
    m_back->setIconName(u"go-previous");
    m_back->setHeightKind(Button::Height::Touch);
    m_where->setTone(Tone::Ink2);
    m_planned->setTone(Tone::Ink2);
    m_time->setDigits(true);
    for (Label *label : { m_where, m_title, m_time, m_planned })
        label->setMaxLines(1);
    m_track->setHalfTick(true);
    m_me->setMenu(m_menu);
    arrange();
    connect(m_back, &QPushButton::clicked, this, &ObserveHead::backClicked);
    connect(m_start, &QPushButton::clicked, this, &ObserveHead::startClicked);
    connect(m_previous, &QPushButton::clicked, this, &ObserveHead::previousClicked);
    connect(m_next, &QPushButton::clicked, this, &ObserveHead::nextClicked);
    connect(m_unseen, &QPushButton::clicked, this, &ObserveHead::unseenClicked);
    connect(m_projector, &QPushButton::clicked, this, &ObserveHead::projectorClicked);
    connect(m_blank, &QPushButton::clicked, this, &ObserveHead::blankClicked);
    connect(m_full, &QPushButton::clicked, this, &ObserveHead::fullScreenClicked);
}

void ObserveHead::arrange()
{
    auto *row = new QHBoxLayout(this);
    setSpace(row, { 6, 8, 12, 8 }, 10);
    row->addWidget(m_back);
    auto *names = new QVBoxLayout;
    setSpace(names, { 0, 0, 0, 0 }, 0);
    names->addWidget(m_where);
    names->addWidget(m_title);
    row->addLayout(names);
    auto *time = new QVBoxLayout;
    setSpace(time, { 8, 0, 0, 0 }, 3);
    auto *digits = new QHBoxLayout;
    setSpace(digits, { 0, 0, 0, 0 }, 8);
    digits->addWidget(m_time);
    digits->addWidget(m_planned);
    digits->addStretch();
    time->addLayout(digits);
    setLogicalSize(m_track, 150, 0);
    time->addWidget(m_track);
    row->addLayout(time);
    for (QWidget *widget : { m_start, m_previous, m_next })
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_unseen);
    row->addStretch(1);
    for (QWidget *widget : { m_me, m_projector, m_blank, m_full })
        row->addWidget(widget);
}

void ObserveHead::retranslate()
{
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    name(m_back, tr("Back to Prepare"));
    m_previous->setToolTip(tr("Previous activity (Page Up)"));
    m_next->setToolTip(tr("Next activity (Page Down)"));
    name(m_start, m_running ? tr("Pause the timer (T)") : tr("Start the timer (T)"));
    name(m_projector, tr("Only names and task, for a projector (P)"));
    name(m_blank, tr("Blank the screen (B)"));
    name(m_full, tr("Full screen (F11)"));
    setUnseen(m_names);
}

void ObserveHead::setActivity(const QString &where, const QString &title, bool timed)
{
    m_where->setText(where);
    m_title->setText(title);
    m_start->setVisible(timed);
    m_time->setVisible(timed);
}

void ObserveHead::setWays(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

void ObserveHead::setTime(qint64 elapsed, qint64 planned, bool running)
{
    m_time->setText(clockText(elapsed));
    m_planned->setText(planned > 0 ? tr("of %1").arg(clockText(planned)) : QString());
    m_planned->setVisible(planned > 0);
    m_track->setVisible(planned > 0);
    m_track->setRange(0, int(std::max<qint64>(1, planned / 1000)));
    m_track->setValue(int(std::min(elapsed, planned) / 1000));
    if (running != m_running || m_start->accessibleName().isEmpty()) {
        m_running = running;
        m_start->setIconName(running ? u"media-playback-pause" : u"media-playback-start");
        name(m_start, running ? tr("Pause the timer (T)") : tr("Start the timer (T)"));
    }
}

void ObserveHead::setObservers(const std::vector<people::Observer> &observers, const std::optional<Id<people::Observer>> &me)
{
    m_menu->clear();
    QString text = tr("Who is watching?");
    for (const people::Observer &one : observers) {
        QAction *action = m_menu->addAction(one.name, this, [this, id = one.id] { emit observerChosen(id); });
        action->setCheckable(true);
        action->setChecked(me == one.id);
        if (me == one.id)
            text = tr("Me: %1").arg(one.name);
    }
    m_me->setText(text);
    m_me->setToolTip(tr("Another observer (O)"));
}

void ObserveHead::setUnseen(const QStringList &names)
{
    m_names = names;
    m_unseen->setVisible(!names.isEmpty());
    m_unseen->setToolTip(names.join(QStringLiteral(", ")) + QStringLiteral(" (!)"));
    if (names.size() == 1)
        m_unseen->setWords(tr("%1 not looked at yet").arg(names.first()), names.first());
    else
        m_unseen->setWords(tr("%n people not looked at yet", nullptr, int(names.size())), QString::number(names.size()));
}

void ObserveHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line2);
}

} // namespace mettle::pages
