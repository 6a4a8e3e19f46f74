// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todaypage.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/checklist.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/progresstrack.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/rows.h"
#include "ui/kit/space.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;

namespace {

QString pageId(const char *id)
{
    return QString::fromLatin1(id);
}

QString team(const people::Client &client)
{
    return people::shownName(client);
}

/// A place as a row keeps it: page/argument/tab.
QString door(const char *page, const QString &argument, const char *tab)
{
    return QStringLiteral("%1/%2/%3").arg(QLatin1String(page), argument, QLatin1String(tab));
}

Place placeOf(const QString &door)
{
    const QStringList parts = door.split(u'/');
    Place place { parts.value(0), {}, parts.value(2) };
    if (!parts.value(1).isEmpty())
        place.arguments << parts.value(1);
    return place;
}

QString dueWord(const QDate &due, const QDate &today)
{
    if (due < today)
        return TodayPage::tr("since %1").arg(QLocale().toString(due, QStringLiteral("d MMMM")));
    if (due == today)
        return TodayPage::tr("today");
    return QLocale().toString(due, QStringLiteral("ddd d MMMM"));
}

} // namespace

TodayPage::TodayPage(workspace::Workspace &workspace, Answers &, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"go-home"))
    , m_banner(new Banner)
    , m_session(new Card)
    , m_dutiesTitle(new Label(TextRole::Section))
    , m_count(new CountPill)
    , m_dutiesCard(new Card)
    , m_duties(new RowModel(this))
    , m_list(new RowList)
    , m_nothing(new Label(TextRole::Body))
    , m_stepsCard(new Card)
    , m_stepsTitle(new Label(TextRole::CardTitle))
    , m_stepsCount(new Label(TextRole::Second))
    , m_track(new ProgressTrack)
    , m_steps(new Checklist)
{
    m_banner->hide();
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    setSpace(columns, { 0, 0, 0, 0 }, 20);
    auto *left = new QVBoxLayout;
    setSpace(left, { 0, 0, 0, 0 }, 10);
    columns->addLayout(left, 1);
    left->addWidget(m_banner);
    auto *sessionRow = new QVBoxLayout;
    m_sessionBody = sessionRow;
    m_session->body()->addLayout(sessionRow);
    left->addWidget(m_session);
    auto *head = new QHBoxLayout;
    setSpace(head, { 2, 6, 0, 0 }, 8);
    head->addWidget(m_dutiesTitle);
    head->addWidget(m_count);
    head->addStretch();
    left->addLayout(head);
    m_dutiesCard->setEdgeToEdge();
    m_list->setModel(m_duties);
    m_list->setFitsContent(true);
    m_dutiesCard->body()->addWidget(m_list);
    left->addWidget(m_dutiesCard);
    m_nothing->setTone(Tone::Ink2);
    left->addWidget(m_nothing);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    setSpace(right, { 0, 0, 0, 0 }, 14);
    columns->addLayout(right);
    setLogicalSize(m_stepsCard, 340, 0);
    setSpace(m_stepsCard->body(), { 18, 14, 18, 14 }, 4);
    auto *stepsHead = new QHBoxLayout;
    stepsHead->addWidget(m_stepsTitle);
    stepsHead->addStretch();
    m_stepsCount->setTone(Tone::Ink2);
    m_stepsCount->setMaxLines(1);
    stepsHead->addWidget(m_stepsCount);
    m_stepsCard->body()->addLayout(stepsHead);
    m_stepsCard->body()->addWidget(m_track);
    m_stepsCard->body()->addWidget(m_steps);
    right->addWidget(m_stepsCard);
    right->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(area);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack, 1);

    connect(m_list, &RowList::chosen, this,
            [this](const QModelIndex &index) { emit goTo(placeOf(m_duties->row(index.row()).data.toString())); });
    connect(header()->primary(), &QPushButton::clicked, this, [this] {
        if (m_today && !m_today->sessions.empty())
            emit goTo({ pageId("sessions"), { m_today->sessions.front().session.id.toString() }, pageId("observe") });
        else
            emit goTo({ pageId("sessions"), {}, {} });
    });
    connect(m_empty->first(), &QPushButton::clicked, this, [this] { emit goTo({ pageId("clients"), {}, {} }); });
    connect(&workspace, &workspace::Workspace::changed, this, [this] {
        if (isVisible())
            load();
    });
}

void TodayPage::open(const Place &)
{
    load();
}

void TodayPage::load()
{
    m_workspace.post([language = QLocale().name()](Desk &desk) { return operations::today(desk, language); })
        .then(this, [this](const Result<operations::Today> &today) {
            if (!today) {
                m_banner->say(today.error(), QLocale().name());
                return;
            }
            m_today = *today;
            show();
        });
}

void TodayPage::show()
{
    if (!m_today)
        return;
    const bool empty = !m_today->begun.clients && !m_today->begun.sessions;
    m_stack->setCurrentIndex(empty ? 1 : 0);
    const int hour = m_workspace.clock().now().toLocalTime().time().hour();
    const QString owner = m_today->info.owner;
    const QString greeting = hour < 12 ? tr("Good morning") : hour < 18 ? tr("Good afternoon") : tr("Good evening");
    header()->setTitle(owner.isEmpty() ? greeting : tr("%1, %2").arg(greeting, owner));
    const QString date = QLocale().toString(m_today->date, QLocale::LongFormat);
    header()->setSentence(tr("%1. %2 %3").arg(date,
                                              m_today->sessions.empty() ? tr("No session today.")
                                                                        : tr("%n session(s) today.", nullptr, int(m_today->sessions.size())),
                                              tr("%n thing(s) to do this week.", nullptr, duties(*m_today))));
    header()->primary()->setVisible(!empty);
    header()->primary()->setText(m_today->sessions.empty() ? tr("Plan a session") : tr("Open session"));
    header()->primary()->setIconName(m_today->sessions.empty() ? u"list-add" : u"media-playback-start");
    showSession();
    showDuties();
    showSteps();
}

void TodayPage::showSession()
{
    while (QLayoutItem *item = m_sessionBody->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_session->setVisible(!m_today->sessions.empty() || m_today->next);
    if (m_today->sessions.empty()) {
        if (m_today->next)
            m_sessionBody->addWidget(new Label(TextRole::Body, tr("Next session: %1, %2").arg(m_today->next->title,
                                                                                              QLocale().toString(m_today->next->date, QLocale::LongFormat))));
        return;
    }
    for (const workspace::SessionDetail &detail : m_today->sessions) {
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        setSpace(row, { 6, 4, 0, 4 }, 20);
        auto *time = new QVBoxLayout;
        setSpace(time, { 0, 0, 0, 0 }, 0);
        const QLocale locale;
        auto *begin = new Label(TextRole::PageTitle, detail.session.start ? locale.toString(*detail.session.start, QStringLiteral("H:mm")) : tr("today"));
        begin->setMaxLines(1);
        time->addStretch();
        time->addWidget(begin);
        if (detail.session.end) {
            auto *end = new Label(TextRole::Second, tr("to %1").arg(locale.toString(*detail.session.end, QStringLiteral("H:mm"))));
            end->setTone(Tone::Ink2);
            end->setMaxLines(1);
            time->addWidget(end);
        }
        time->addStretch();
        row->addLayout(time);
        auto *words = new QVBoxLayout;
        setSpace(words, { 0, 0, 0, 0 }, 2);
        words->addWidget(new Label(TextRole::Section, detail.session.title));
        QStringList parts;
        if (detail.group)
            parts << detail.group->title;
        parts << tr("%n people", nullptr, int(detail.members.size()));
        if (!detail.session.place.isEmpty())
            parts << detail.session.place;
        QStringList observers;
        for (const people::Observer &observer : detail.observers)
            observers << observer.name;
        if (!observers.isEmpty())
            parts << tr("with %1").arg(locale.createSeparatedList(observers));
        auto *second = new Label(TextRole::Second, parts.join(QStringLiteral(" · ")));
        second->setTone(Tone::Ink2);
        words->addWidget(second);
        auto *chips = new QHBoxLayout;
        setSpace(chips, { 0, 6, 0, 0 }, 8);
        int number = 0;
        for (const session::Activity &activity : detail.activities)
            if (!activity.betweenTasks)
                chips->addWidget(new Chip(activity.plannedMinutes > 0
                                              ? QStringLiteral("%1 %2 %3′").arg(++number).arg(activity.title).arg(activity.plannedMinutes)
                                              : QStringLiteral("%1 %2").arg(++number).arg(activity.title)));
        chips->addStretch();
        words->addLayout(chips);
        row->addLayout(words, 1);
        m_sessionBody->addWidget(holder);
    }
}

int TodayPage::duties(const operations::Today &today)
{
    return int(!today.waiting.empty()) + int(today.steps.size()) + int(today.reviews.size()) + int(!today.badges.empty())
        + int(today.consents.size());
}

void TodayPage::showDuties()
{
    std::vector<Row> rows;
    const auto add = [&](const QString &title, const QString &second, const char *icon, ChipKind kind, const QString &chip, const QString &where) {
        Row row { .title = title, .second = second, .icon = QString::fromLatin1(icon), .tile = kind };
        row.chip = chip;
        row.chipKind = kind;
        row.data = where;
        rows.push_back(std::move(row));
    };
    if (!m_today->waiting.empty()) {
        int positions = 0;
        QStringList who;
        for (const operations::Waiting &one : m_today->waiting) {
            positions += int(one.titles.size());
            if (who.size() < 3)
                who << tr("%1: %2").arg(team(one.client), one.titles.mid(0, 2).join(QStringLiteral(", ")));
        }
        const QString where = m_today->waiting.size() == 1 ? door("clients", m_today->waiting.front().client.id.toString(), "profile")
                                                           : door("clients", {}, "");
        add(tr("%n position(s) wait for your confirmation", nullptr, positions), who.join(QStringLiteral(" · ")), "checkmark",
            ChipKind::Chosen, tr("new evidence"), where);
    }
    for (const workspace::DueStep &one : m_today->steps)
        add(tr("Step of %1: “%2”").arg(team(one.client), one.step.then),
            one.step.who.isEmpty() ? one.goal.words : tr("%1 · %2 helps").arg(one.goal.words, one.step.who), "view-task",
            ChipKind::Plain, dueWord(*one.step.due, m_today->date), door("clients", one.client.id.toString(), "plan"));
    for (const workspace::DueReview &one : m_today->reviews)
        add(tr("Look at the plan with %1").arg(team(one.client)), one.goal.words, "view-calendar", ChipKind::Plain,
            dueWord(one.review.date, m_today->date), door("clients", one.client.id.toString(), "plan"));
    if (!m_today->badges.empty()) {
        QStringList who;
        for (const operations::DueBadge &one : m_today->badges)
            if (who.size() < 3)
                who << tr("%1: %2").arg(team(one.client), one.achievement.name.in(QLocale().name()));
        add(tr("%n badge(s) earned, not issued yet", nullptr, int(m_today->badges.size())), who.join(QStringLiteral(" · ")),
            "games-achievements", ChipKind::Chosen, tr("ready"), door("badges", {}, "register"));
    }
    for (const workspace::EndingConsent &one : m_today->consents)
        add(tr("Consent of %1 ends").arg(team(one.client)), tr("Ask again, or let it end"), "document-edit", ChipKind::Look,
            QLocale().toString(*one.consent.until, QStringLiteral("ddd d MMMM")), door("clients", one.client.id.toString(), "data"));
    m_count->setCount(int(rows.size()));
    m_dutiesCard->setVisible(!rows.empty());
    m_nothing->setVisible(rows.empty());
    m_duties->setRows(std::move(rows));
}

void TodayPage::showSteps()
{
    const workspace::Begun &begun = m_today->begun;
    const std::vector<std::pair<QString, bool>> steps {
        { tr("Make a workspace"), true },
        { tr("Add clients"), begun.clients },
        { tr("Plan the first session"), begun.sessions },
        { tr("Mark what you see"), begun.marks },
        { tr("Tell who works here (Settings)"), !m_today->info.organisation.isEmpty() },
    };
    int done = 0;
    std::vector<Checklist::Item> items;
    for (const auto &[title, isDone] : steps) {
        items.push_back({ title, isDone });
        done += isDone;
    }
    m_steps->setItems(std::move(items));
    m_track->setRange(0, int(steps.size()));
    m_track->setValue(done);
    m_stepsCount->setText(tr("%1 of %2").arg(done).arg(steps.size()));
    m_stepsCard->setVisible(done < int(steps.size()));
}

void TodayPage::retranslate()
{
    m_dutiesTitle->setText(tr("To do this week"));
    m_list->setAccessibleName(tr("To do this week"));
    m_nothing->setText(tr("Nothing is due this week."));
    m_stepsTitle->setText(tr("First steps"));
    m_empty->setTexts(tr("Nothing here yet"), tr("Here you see what is due: sessions, steps, talks, badges."));
    m_empty->setSteps(tr("Add clients"));
    show();
}

QStringList TodayPage::help() const
{
    return { tr("Today shows what is due: sessions, steps, talks, badges, consents."), tr("Each line opens its place."),
             tr("The first steps stay until they are done."), tr("Ctrl+K finds any client, session or skill."),
             tr("Ctrl+Z takes the last change back.") };
}

} // namespace mettle::pages
