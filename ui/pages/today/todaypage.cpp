// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/todaypage.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/checklist.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flow.h"
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

/// Words of a client, between quotes: a quote within them takes the other kind, and no stop stands before the last one.
QString quoted(QString words)
{
    const QString quotes = TodayPage::tr("“%1”", "words of a client");
    if (quotes.startsWith(u'“'))
        words.replace(u'“', u'‘').replace(u'”', u'’');
    return quotes.arg(words.trimmed());
}

/// A sentence as a part of a line.
QString withoutStop(QString words)
{
    words = words.trimmed();
    if (words.endsWith(u'.') && !words.endsWith(QLatin1String("..")))
        words.chop(1);
    return words;
}

QString purposeWord(const QString &purpose)
{
    if (purpose == people::purpose::Badge)
        return TodayPage::tr("Badges");
    if (purpose == people::purpose::Employer)
        return TodayPage::tr("Sharing with an employer");
    if (purpose == people::purpose::Photo)
        return TodayPage::tr("Photos");
    return purpose == people::purpose::Impact ? TodayPage::tr("Figures") : purpose;
}

Row duty(const QString &title, const QStringList &second, const char *icon, ChipKind kind, const QString &chip, const QString &where)
{
    Row row { .title = title, .second = second.join(QStringLiteral(" · ")), .icon = QString::fromLatin1(icon), .tile = kind };
    row.chip = chip;
    row.chipKind = kind;
    row.data = where;
    return row;
}

} // namespace

TodayPage::TodayPage(workspace::Workspace &workspace, models::TodayWatch &watch, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_watch(watch)
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
    connect(&watch, &models::TodayWatch::changed, this, &TodayPage::show);
    connect(&watch, &models::TodayWatch::refused, this, [this](const Error &error) { m_banner->say(error, QLocale().name()); });
}

void TodayPage::open(const Place &)
{
    m_banner->hide();
    m_watch.refresh();
    show();
}

void TodayPage::show()
{
    m_today = m_watch.today();
    if (!m_today)
        return;
    m_stack->setCurrentIndex(!m_today->begun.clients && !m_today->begun.sessions ? 1 : 0);
    showHead();
    showSession();
    showDuties();
    showSteps();
}

void TodayPage::showHead()
{
    const int hour = m_workspace.clock().now().toLocalTime().time().hour();
    const QString owner = m_today->info.owner;
    const QString greeting = hour < 12 ? tr("Good morning") : hour < 18 ? tr("Good afternoon") : tr("Good evening");
    header()->setTitle(owner.isEmpty() ? greeting : tr("%1, %2", "good morning, name").arg(greeting, owner));
    const QLocale locale;
    QString date = locale.toString(m_today->date, QStringLiteral("dddd d MMMM yyyy"));
    date[0] = date[0].toUpper();
    QStringList sentences { tr("%1.", "a date").arg(date) };
    sentences << (m_today->sessions.empty() ? tr("No session today.") : tr("%n session(s) today.", nullptr, int(m_today->sessions.size())));
    if (const int todo = duties(*m_today); todo > 0)
        sentences << tr("%n thing(s) to do this week.", nullptr, todo);
    header()->setSentence(sentences.join(u' '));
    header()->primary()->setVisible(m_stack->currentIndex() == 0);
    header()->primary()->setText(m_today->sessions.empty() ? tr("Plan a session") : tr("Open session"));
    header()->primary()->setIconName(m_today->sessions.empty() ? u"list-add" : u"media-playback-start");
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
        auto *chips = new Flow;
        setSpace(chips, { 0, 6, 0, 0 }, 8);
        int number = 0;
        for (const session::Activity &activity : detail.activities)
            if (!activity.betweenTasks)
                chips->addWidget(new Chip(activity.plannedMinutes > 0
                                              ? QStringLiteral("%1 %2 %3′").arg(++number).arg(activity.title).arg(activity.plannedMinutes)
                                              : QStringLiteral("%1 %2").arg(++number).arg(activity.title)));
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
    addPlans(rows);
    addPeople(rows);
    m_count->setCount(int(rows.size()));
    m_dutiesCard->setVisible(!rows.empty());
    m_nothing->setVisible(rows.empty());
    m_duties->setRows(std::move(rows));
}

void TodayPage::addPlans(std::vector<Row> &rows) const
{
    for (const workspace::DueStep &one : m_today->steps) {
        QStringList second { tr("Goal: %1").arg(withoutStop(one.goal.words)) };
        if (!one.step.who.isEmpty())
            second << tr("Help: %1").arg(withoutStop(one.step.who));
        rows.push_back(duty(tr("Step of %1: %2", "a name, the step in quotes").arg(team(one.client), quoted(one.step.then)), second, "view-task", ChipKind::Plain,
                            dueWord(*one.step.due, m_today->date), door("clients", one.client.id.toString(), "plan")));
    }
    for (const workspace::DueReview &one : m_today->reviews)
        rows.push_back(duty(tr("Look at the plan with %1").arg(team(one.client)), { tr("Goal: %1").arg(withoutStop(one.goal.words)) },
                            "view-calendar", ChipKind::Plain, dueWord(one.review.date, m_today->date),
                            door("clients", one.client.id.toString(), "plan")));
}

void TodayPage::addPeople(std::vector<Row> &rows) const
{
    constexpr int Named = 3; // who else there is stands on the page that the line opens
    const auto andMore = [](QStringList who, int more) {
        if (more > 0)
            who << TodayPage::tr("and %n more", nullptr, more);
        return who;
    };
    if (!m_today->waiting.empty()) {
        int positions = 0;
        QStringList who;
        for (const operations::Waiting &one : m_today->waiting) {
            positions += int(one.titles.size());
            if (who.size() < Named)
                who << tr("%1: %2").arg(team(one.client), andMore(one.titles.mid(0, 1), int(one.titles.size()) - 1).join(u' '));
        }
        const QString where = m_today->waiting.size() == 1 ? door("clients", m_today->waiting.front().client.id.toString(), "profile")
                                                           : door("clients", {}, "");
        rows.insert(rows.begin(), duty(tr("%n position(s) wait for your confirmation", nullptr, positions),
                                       andMore(who, int(m_today->waiting.size()) - int(who.size())), "checkmark", ChipKind::Chosen,
                                       tr("new evidence"), where));
    }
    if (!m_today->badges.empty()) {
        QStringList who;
        for (const operations::DueBadge &one : m_today->badges)
            if (who.size() < Named)
                who << tr("%1: %2").arg(team(one.client), one.achievement.name.in(QLocale().name()));
        rows.push_back(duty(tr("%n badge(s) earned, not issued yet", nullptr, int(m_today->badges.size())),
                            andMore(who, int(m_today->badges.size()) - int(who.size())), "games-achievements", ChipKind::Chosen, tr("ready"),
                            door("badges", {}, "register")));
    }
    for (const workspace::EndingConsent &one : m_today->consents)
        rows.push_back(duty(tr("Consent of %1 ends").arg(team(one.client)), { purposeWord(one.consent.purpose), tr("ask again, or let it end") },
                            "document-edit", ChipKind::Look, dueWord(*one.consent.until, m_today->date),
                            door("clients", one.client.id.toString(), "data")));
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
    if (m_today)
        m_watch.refresh(); // the titles of skills are in the window's language
    show();
}

QStringList TodayPage::help() const
{
    return { tr("Today shows what is due: sessions, steps, talks, badges, consents."), tr("Each line opens its place."),
             tr("The first steps stay until they are done."), tr("Ctrl+K finds any client, session or skill."),
             tr("Ctrl+Z takes the last change back.") };
}

} // namespace mettle::pages
