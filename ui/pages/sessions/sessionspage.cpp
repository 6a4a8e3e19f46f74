// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/sessionspage.h"

#include "operations/errors.h"
#include "operations/sessions.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/rows.h"
#include "ui/kit/space.h"
#include "ui/kit/tabstrip.h"
#include "ui/pages/sessions/concludepane.h"
#include "ui/pages/sessions/observepane.h"
#include "ui/pages/sessions/preparepane.h"

#include "ui/kit/label.h"

#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;
using workspace::Reader;

namespace {

constexpr int ShownSessions = 500;

QWidget *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    return area;
}

} // namespace

SessionsPage::SessionsPage(workspace::Workspace &workspace, Answers &, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_model(new RowModel(this))
    , m_list(new RowList)
    , m_empty(new EmptyState(u"view-calendar"))
    , m_banner(new Banner)
    , m_prepare(new PreparePane(workspace))
    , m_observe(new ObservePane(workspace))
    , m_conclude(new ConcludePane(workspace))
{
    setSpace(body(), { 0, 0, 0, 0 }, 0);
    m_banner->hide();
    body()->addWidget(m_banner);
    auto *listPage = new QWidget;
    auto *column = new QVBoxLayout(listPage);
    setSpace(column, { 24, 2, 24, 16 }, 12);
    auto *card = new Card;
    card->setEdgeToEdge();
    m_list->setModel(m_model);
    m_list->setFitsContent(true);
    card->body()->addWidget(m_list);
    column->addWidget(card);
    column->addStretch(1);
    m_stack->addWidget(scrolled(listPage));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_prepare);
    m_stack->addWidget(m_observe);
    m_stack->addWidget(m_conclude);
    body()->addWidget(m_stack, 1);

    connect(m_list, &RowList::chosen, this, [this](const QModelIndex &index) {
        emit goTo({ QStringLiteral("sessions"), { m_model->row(index.row()).data.toString() }, {} });
    });
    buildFacts();
    connect(header()->primary(), &QPushButton::clicked, this, [this] {
        if (m_detail)
            emit goTo({ QStringLiteral("sessions"), m_place.arguments, QStringLiteral("observe") });
        else
            plan();
    });
    connect(m_empty->first(), &QPushButton::clicked, this, &SessionsPage::plan);
    connect(header()->tabs(), &TabStrip::chosen, this,
            [this](const QString &tab) { emit goTo({ QStringLiteral("sessions"), m_place.arguments, tab }); });
    connect(m_prepare, &PreparePane::removed, this, [this] { emit goTo({ QStringLiteral("sessions"), {}, {} }); });
    connect(m_observe, &ObservePane::fullScreenWanted, this, &Page::fullScreenWanted);
    connect(m_observe, &ObservePane::marksWaiting, this, &SessionsPage::marksWaiting);
    connect(m_observe, &ObservePane::backWanted, this,
            [this] { emit goTo({ QStringLiteral("sessions"), m_place.arguments, QStringLiteral("prepare") }); });
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        const bool mine = changes.touches<session::Session>() || changes.touches<session::Activity>()
            || changes.touches<people::Membership>() || changes.touches<people::Group>() || changes.touches<people::Observer>()
            || changes.touches<session::Attendance>()
            || (m_place.tab == QLatin1String("conclude")
                && (changes.touches<session::Mark>() || changes.touches<session::AgreedMark>() || changes.touches<session::Closing>()));
        if (mine)
            load();
    });
}

void SessionsPage::buildFacts()
{
    m_print = header()->addButton();
    m_print->setIconName(u"document-print");
    m_printMenu = new QMenu(this);
    m_print->setMenu(m_printMenu);
    m_facts = new QWidget;
    auto *row = new QHBoxLayout(m_facts);
    setSpace(row, { 0, 0, 0, 0 }, 10);
    m_factsWords = new Label(TextRole::Body);
    m_factsWords->setTone(Tone::Ink2);
    m_factsWords->setMaxLines(1);
    m_change = new Button({}, Button::Kind::Link);
    row->addWidget(m_factsWords);
    row->addWidget(m_change);
    header()->tabRow()->addWidget(m_facts);
    connect(m_change, &QPushButton::clicked, m_prepare, &PreparePane::openDetails);
}

void SessionsPage::fillPrintMenu()
{
    m_printMenu->clear();
    const auto add = [this](const QString &words, const char *kind) {
        m_printMenu->addAction(words, this, [this, kind = QString::fromLatin1(kind)] {
            if (m_detail)
                emit printWanted(kind, m_detail->session.id.toString());
        });
    };
    add(tr("Observation sheets"), "sheets");
    add(tr("Group grid"), "grid");
}

void SessionsPage::open(const Place &place)
{
    m_arriving = place != m_place;
    m_place = place;
    m_banner->hide();
    load();
}

void SessionsPage::load()
{
    if (m_place.arguments.isEmpty()) {
        m_detail.reset();
        m_workspace.post([](Desk &desk) { return desk.ask([](const Reader &reader) { return reader.sessions(ShownSessions); }); })
            .then(this, [this](const Result<std::vector<workspace::SessionRow>> &rows) {
                if (rows)
                    showList(*rows);
                else
                    m_banner->say(rows.error(), QLocale().name());
            });
        return;
    }
    const auto id = Id<session::Session>::fromString(m_place.arguments.first());
    m_workspace.post([id](Desk &desk) -> Result<workspace::SessionDetail> {
        if (!id)
            return Error { operations::errors::Gone };
        METTLE_LET(detail, desk.ask([&](const Reader &reader) { return reader.sessionDetail(*id); }));
        if (!detail)
            return Error { operations::errors::Gone };
        return *detail;
    }).then(this, [this](const Result<workspace::SessionDetail> &detail) {
        if (detail)
            showSession(*detail);
        else
            m_banner->say(detail.error(), QLocale().name());
    });
}

void SessionsPage::showList(const std::vector<workspace::SessionRow> &rows)
{
    m_rows = rows;
    std::vector<Row> lines;
    const QLocale locale;
    for (const auto &row : rows) {
        const QString date = locale.toString(row.session.date, QLocale::LongFormat);
        QStringList second { date };
        if (!row.group.isEmpty())
            second << row.group;
        if (!row.session.place.isEmpty())
            second << row.session.place;
        Row line { .title = row.session.title.isEmpty() ? date : row.session.title, .second = second.join(QStringLiteral(" · ")),
                   .icon = QStringLiteral("view-calendar"), .tile = ChipKind::Plain };
        line.chip = tr("%n activities", nullptr, row.activities);
        line.trailing = row.marks > 0 ? tr("%n marks", nullptr, row.marks) : QString();
        line.data = row.session.id.toString();
        lines.push_back(std::move(line));
    }
    m_model->setRows(std::move(lines));
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    showHead();
}

void SessionsPage::showSession(const workspace::SessionDetail &detail)
{
    m_detail = detail;
    const QString tab = m_place.tab.isEmpty() ? QStringLiteral("prepare") : m_place.tab;
    if (tab == QLatin1String("observe")) {
        m_observe->show(detail);
        m_stack->setCurrentIndex(3);
    } else if (tab == QLatin1String("conclude")) {
        m_conclude->show(detail);
        m_stack->setCurrentIndex(4);
    } else {
        m_prepare->show(detail);
        m_stack->setCurrentIndex(2);
    }
    showHead();
    if (std::exchange(m_arriving, false) && tab == QLatin1String("observe"))
        m_observe->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void SessionsPage::showHead()
{
    TabStrip *tabs = header()->tabs();
    tabs->setVisible(m_detail.has_value());
    header()->setVisible(!isObserving() && !window()->isFullScreen()); // Observe has a head of its own
    const bool preparing = m_detail && (m_place.tab.isEmpty() || m_place.tab == QLatin1String("prepare"));
    header()->primary()->setVisible(!m_detail || preparing);
    header()->primary()->setText(preparing ? tr("Start") : tr("Plan a session"));
    header()->primary()->setIconName(preparing ? u"media-playback-start" : u"list-add");
    m_print->setVisible(m_detail.has_value());
    m_facts->setVisible(m_detail.has_value());
    m_change->setVisible(preparing);
    if (!m_detail) {
        header()->setTitle(tr("Sessions"));
        header()->setSentence(tr("Plan a day, observe it, and talk it over afterwards."));
        return;
    }
    const QLocale locale;
    const session::Session &session = m_detail->session;
    header()->setTitle(session.title.isEmpty() ? locale.toString(session.date, QLocale::LongFormat) : session.title);
    const QString tab = m_place.tab.isEmpty() ? QStringLiteral("prepare") : m_place.tab;
    header()->setSentence(tab == QLatin1String("conclude")
                              ? tr("First each says what they saw. Then you agree on a level.")
                              : tr("Choose the activities, and look at what you will see and what not."));
    showFacts();
    tabs->setTab(QStringLiteral("prepare"), tr("Prepare"));
    tabs->setTab(QStringLiteral("observe"), tr("Observe"));
    tabs->setTab(QStringLiteral("conclude"), tr("Conclude"));
    tabs->setCurrent(m_place.tab.isEmpty() ? QStringLiteral("prepare") : m_place.tab);
    tabs->setVisible(true);
}

/// When, where and with whom, at the end of the tabs.
void SessionsPage::showFacts()
{
    const QLocale locale;
    const session::Session &session = m_detail->session;
    QString when = locale.toString(session.date, QStringLiteral("ddd d MMM"));
    if (session.start && session.end)
        when += QStringLiteral(", %1–%2").arg(locale.toString(*session.start, QLocale::ShortFormat), locale.toString(*session.end, QLocale::ShortFormat));
    QStringList facts { when };
    if (!session.place.isEmpty())
        facts << session.place;
    if (m_detail->group)
        facts << tr("%1, %n people", nullptr, int(m_detail->members.size())).arg(m_detail->group->title);
    m_factsWords->setText(facts.join(QStringLiteral("   ·   ")));
}

/// A new session today, ready to be filled in: nothing to ask beforehand, and Undo takes it back.
void SessionsPage::plan()
{
    m_workspace.post([](Desk &desk) -> Result<Id<session::Session>> {
        operations::SessionDetails details;
        details.date = desk.today();
        METTLE_LET(groups, desk.ask([](const Reader &reader) { return reader.groups(); }));
        METTLE_LET(observers, desk.ask([](const Reader &reader) { return reader.observers(); }));
        METTLE_LET(info, desk.ask([](const Reader &reader) { return reader.info(); }));
        METTLE_LET(there, desk.ask([&](const Reader &reader) { return reader.sessionsOn(details.date, details.date); }));
        const QString title = document(info ? info->language : QString(), QT_TRANSLATE_NOOP("document", "New session"));
        details.title = title;
        const auto taken = [&] {
            return std::any_of(there.begin(), there.end(), [&](const session::Session &one) { return folded(one.title) == folded(details.title); });
        };
        for (int number = 2; taken(); ++number)
            details.title = title + u' ' + QString::number(number);
        if (groups.size() == 1)
            details.group = groups.front().id;
        if (!observers.empty())
            details.observers = { observers.front().id };
        return operations::addSession(desk, details);
    }).then(this, [this](const Result<Id<session::Session>> &made) {
        if (made)
            emit goTo({ QStringLiteral("sessions"), { made->toString() }, QStringLiteral("prepare") });
        else
            m_banner->say(made.error(), QLocale().name());
    });
}

void SessionsPage::retranslate()
{
    m_print->setText(tr("Print"));
    m_change->setText(tr("Change"));
    fillPrintMenu();
    m_empty->setTexts(tr("No sessions yet"), tr("Here you plan a day, observe it and talk it over afterwards."));
    m_empty->setSteps(tr("Plan a session"));
    m_list->setAccessibleName(tr("Sessions"));
    m_prepare->retranslate();
    m_observe->retranslate();
    m_conclude->retranslate();
    showHead();
    if (!m_detail)
        showList(m_rows);
}

QStringList SessionsPage::help() const
{
    return { tr("A session is one meeting on a day, with its activities."),
             tr("Prepare: who comes, what you do, who watches. Print the sheets there."),
             tr("Observe: choose a cell with the arrows and type a digit. It is saved at once."),
             tr("Conclude: close the activities and agree where you saw different things."),
             tr("Everything can be undone with Ctrl+Z.") };
}

std::vector<KeyHelp> SessionsPage::keys() const
{
    return { { QStringLiteral("0 – 9"), tr("mark with that level") },
             { QStringLiteral("X"), tr("no opportunity") },
             { tr("Space"), tr("seen, mark later") },
             { QStringLiteral("Del"), tr("back to not observed") },
             { QStringLiteral("N"), tr("note at the cell") },
             { QStringLiteral("/"), tr("quick line") },
             { QStringLiteral("A"), tr("attendance of this person") },
             { QStringLiteral("T"), tr("start or pause the timer") },
             { tr("PgUp  PgDn"), tr("previous, next activity") },
             { QStringLiteral("M  F"), tr("moments · my people or everybody") },
             { QStringLiteral("!"), tr("to somebody who has nothing yet") },
             { QStringLiteral("C"), tr("complete now") },
             { QStringLiteral("O"), tr("another observer") },
             { QStringLiteral("B  P"), tr("blank the screen · names only") } };
}

QWidget *SessionsPage::firstFocus() const
{
    if (!m_detail)
        return m_list;
    if (isObserving())
        return m_observe->firstFocus();
    return m_place.tab == QLatin1String("conclude") ? m_conclude->firstFocus() : m_prepare->firstFocus();
}

bool SessionsPage::isObserving() const
{
    return m_detail && m_place.tab == QLatin1String("observe");
}

void SessionsPage::fullScreenChanged(bool on)
{
    header()->setVisible(!on && !isObserving());
    m_observe->setFullScreen(on);
    if (isObserving())
        m_observe->firstFocus()->setFocus(Qt::OtherFocusReason);
}

} // namespace mettle::pages
