// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/datapane.h"

#include "operations/people.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/columns.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/consentscard.h"
#include "ui/pages/clients/groupscard.h"

#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using people::ClientState;
using workspace::Desk;
using workspace::Reader;

namespace {

constexpr int ShownViews = 12;

QString nameOfLanguage(const QString &code)
{
    return code.isEmpty() ? DataPane::tr("that of the workspace") : QLocale(code).nativeLanguageName();
}

/// What the access log keeps, in words; report kinds as the log names them.
QString accessWord(const QString &what)
{
    if (what == QStringLiteral("viewed"))
        return DataPane::tr("looked at in the window");
    if (what == QStringLiteral("exported"))
        return DataPane::tr("exported");
    const std::pair<QString, QString> documents[] {
        { QStringLiteral("overview"), DataPane::tr("the client’s own page") }, { QStringLiteral("profile"), DataPane::tr("the profile") },
        { QStringLiteral("plan"), DataPane::tr("the action plan") },           { QStringLiteral("strengths"), DataPane::tr("the strengths card") },
    };
    for (const auto &[kind, title] : documents)
        if (what == QStringLiteral("printed ") + kind)
            return DataPane::tr("printed: %1").arg(title);
    return what;
}

/// A line of two columns: what it is, `width` logical pixels wide, and what is kept.
QWidget *line(const QString &what, const QString &value, int width)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    setSpace(columns, { 0, 0, 0, 0 }, 12);
    auto *left = new Label(TextRole::Second, what);
    left->setTone(Tone::Ink2);
    setLogicalSize(left, width, 0);
    columns->addWidget(left, 0, Qt::AlignTop);
    columns->addWidget(new Label(TextRole::Second, value), 1);
    return row;
}

/// A kind, and at the end of the line how many there are.
QWidget *countLine(const QString &what, int count)
{
    auto *row = new QWidget;
    auto *columns = new QHBoxLayout(row);
    setSpace(columns, { 0, 0, 0, 0 }, 12);
    auto *left = new Label(TextRole::Second, what);
    left->setTone(Tone::Ink2);
    auto *right = new Label(TextRole::Second, QLocale().toString(count));
    right->setDigits(true);
    right->setMaxLines(1);
    right->setTextAlignment(Qt::AlignRight | Qt::AlignTop);
    setLogicalSize(right, 60, 0);
    columns->addWidget(left, 1);
    columns->addWidget(right);
    return row;
}

QVBoxLayout *rowsOf(Card *card)
{
    auto *rows = new QVBoxLayout;
    setSpace(rows, { 0, 0, 0, 0 }, 6);
    card->body()->addLayout(rows);
    return rows;
}

} // namespace

DataPane::DataPane(workspace::Workspace &workspace, QWidget *parent)
    : ClientPane(workspace, parent)
    , m_content(new QWidget)
    , m_person(new Card(tr("The person")))
    , m_change(new Button)
    , m_leave(new Button)
    , m_consents(new ConsentsCard)
    , m_groups(new GroupsCard)
    , m_held(new Card(tr("What is held")))
    , m_access(new Card(tr("What was looked at")))
{
    auto *scroll = new ScrollColumn;
    setSpace(scroll->column(), { 24, 12, 24, 20 }, 12);
    scroll->column()->addWidget(banner());
    auto *columns = new Columns(400);
    scroll->column()->addWidget(columns);
    m_personRows = rowsOf(m_person);
    auto *buttons = new QHBoxLayout;
    setSpace(buttons, { 0, 6, 0, 0 }, 8);
    m_change->setIconName(u"document-edit");
    buttons->addWidget(m_change);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    m_person->body()->addLayout(buttons);
    columns->main()->addWidget(m_person);
    columns->main()->addWidget(m_consents);
    columns->side()->addWidget(m_groups);
    m_heldRows = rowsOf(m_held);
    columns->side()->addWidget(m_held);
    m_accessRows = rowsOf(m_access);
    columns->side()->addWidget(m_access);
    m_content = columns;
    auto *all = new QVBoxLayout(this);
    setSpace(all, { 0, 0, 0, 0 }, 0);
    all->addWidget(scroll);

    connect(m_change, &QPushButton::clicked, this, &DataPane::changeWanted);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        const bool leaves = m_loaded->file.client.state == ClientState::Active;
        run([client = client(), leaves](Desk &desk) {
            return leaves ? operations::clientLeaves(desk, client, desk.today()) : operations::clientReturns(desk, client);
        });
    });
    connect(m_consents, &ConsentsCard::given, this, [this](const operations::ConsentDetails &details) {
        run([client = client(), details](Desk &desk) { return operations::giveConsent(desk, client, details); });
    });
    connect(m_consents, &ConsentsCard::withdrawn, this, [this](const QString &purpose) {
        run([client = client(), purpose](Desk &desk) { return operations::withdrawConsent(desk, client, purpose); });
    });
    connect(m_groups, &GroupsCard::joined, this, &DataPane::join);
    connect(m_groups, &GroupsCard::left, this, [this](const Id<people::Group> &group) {
        run([client = client(), group](Desk &desk) { return operations::leaveGroup(desk, group, client, desk.today()); });
    });
}

void DataPane::retranslate()
{
    m_person->setTitle(tr("The person"));
    m_held->setTitle(tr("What is held"));
    m_access->setTitle(tr("What was looked at"));
    m_change->setText(tr("Change…"));
    if (m_loaded)
        show();
}

void DataPane::opened(bool another, const QStringList &)
{
    if (another) {
        m_loaded.reset();
        m_content->hide();
    }
}

bool DataPane::concerns(const workspace::ChangeSet &changes) const
{
    bool mine = false;
    changes.each<people::Client>([&](const auto *before, const auto *after) { mine |= (after ? after : before)->id == client(); });
    return mine || touchesMine<people::Consent>(changes) || touchesMine<people::Membership>(changes) || changes.touches<people::Group>()
        || changes.touches<people::Observer>();
}

void DataPane::reload()
{
    ask([client = client()](Desk &desk) -> Result<Loaded> {
        METTLE_LET(file, operations::clientFile(desk, client));
        METTLE_LET(groups, desk.ask([](const Reader &reader) { return reader.groups(); }));
        METTLE_LET(access, operations::clientAccess(desk, client, ShownViews));
        return Loaded { std::move(file), std::move(groups), std::move(access) };
    },
        [this](const Loaded &loaded) {
            m_loaded = loaded;
            show();
        });
}

void DataPane::show()
{
    m_content->show();
    showPerson();
    m_consents->show(m_loaded->file);
    m_groups->show(m_loaded->file, m_loaded->groups);
    showHeld();
    showAccess();
}

void DataPane::showPerson()
{
    const people::Client &client = m_loaded->file.client;
    clear(m_personRows);
    const auto add = [&](const QString &what, const QString &value) {
        m_personRows->addWidget(line(what, value.isEmpty() ? QStringLiteral("—") : value, 220));
    };
    if (client.pseudonym.isEmpty()) {
        add(tr("Name"), client.name);
        add(tr("Called"), client.callName);
    } else {
        add(tr("Pseudonym"), client.pseudonym);
        add(tr("Name"), client.name.isEmpty() ? QString() : tr("kept, never shown or printed"));
    }
    add(tr("Note"), client.note);
    add(tr("Language of the documents"), nameOfLanguage(client.language));
    if (!client.secondLanguage.isEmpty())
        add(tr("Second language"), nameOfLanguage(client.secondLanguage));
    add(tr("E-mail"), client.email);
    add(tr("Year of birth"), client.birthYear ? QString::number(*client.birthYear) : QString());
    add(tr("Responsible coach"), m_loaded->file.coach);
    const bool active = client.state == ClientState::Active;
    add(tr("State"), active ? tr("in the course") : client.state == ClientState::Left ? tr("has left") : tr("anonymised"));
    m_leave->setText(active ? tr("Has left the course") : tr("Is back in the course"));
    m_leave->setToolTip(active ? tr("Out of every group from tomorrow on. What was seen stays.") : QString());
    m_leave->setVisible(client.state != ClientState::Anonymised);
}

void DataPane::showHeld()
{
    clear(m_heldRows);
    const workspace::Held &held = m_loaded->file.held;
    const std::pair<QString, int> kinds[] {
        { tr("Marks by observers"), held.marks },
        { tr("Notes and quotes"), held.notes },
        { tr("Their own marks"), held.ownMarks },
        { tr("Marks agreed by observers"), held.agreedMarks },
        { tr("Strengths named by the group"), held.peerStrengths },
        { tr("Positions confirmed or decided"), held.decisions },
        { tr("Attendance"), held.attendances },
        { tr("Goals"), held.goals },
        { tr("Steps"), held.steps },
        { tr("Looks back"), held.reviews },
        { tr("Strength stories"), held.stories },
        { tr("Pitches"), held.pitches },
        { tr("Badges"), held.badges },
        { tr("Consents"), held.consents },
        { tr("Times in a group"), held.memberships },
        { tr("Looked at or printed"), held.views },
    };
    QStringList none;
    for (const auto &[what, count] : kinds) {
        if (count > 0)
            m_heldRows->addWidget(countLine(what, count));
        else
            none << what;
    }
    if (none.isEmpty())
        return;
    auto *label = new Label(TextRole::Small, tr("None of: %1").arg(none.join(QStringLiteral(" · "))));
    label->setTone(Tone::Ink3);
    m_heldRows->addWidget(label);
}

void DataPane::showAccess()
{
    clear(m_accessRows);
    for (const workspace::AccessRow &row : m_loaded->access)
        m_accessRows->addWidget(line(QLocale().toString(row.when.toLocalTime(), QStringLiteral("d MMM yyyy, H:mm")), accessWord(row.what), 140));
    if (m_loaded->access.empty())
        m_accessRows->addWidget(new Label(TextRole::Second, tr("Nothing yet.")));
}

void DataPane::join(const QString &title)
{
    run([client = client(), title](Desk &desk) -> Result<void> {
        const QDate today = desk.today();
        METTLE_LET(groups, desk.ask([](const Reader &reader) { return reader.groups(); }));
        for (const people::Group &group : groups)
            if (folded(group.title) == folded(title))
                return operations::joinGroup(desk, group.id, client, today);
        METTLE_LET(made, operations::addGroup(desk, title));
        return operations::joinGroup(desk, made, client, today);
    });
}

} // namespace mettle::pages
