// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientspage.h"

#include "operations/imports.h"
#include "operations/people.h"
#include "ui/kit/answers.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/field.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/rows.h"
#include "ui/kit/space.h"
#include "ui/kit/tabstrip.h"
#include "ui/pages/clients/planpane.h"
#include "ui/pages/clients/profilepane.h"

#include <QFile>
#include <QLineEdit>
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

constexpr int ShownClients = 300; // the search reaches the others

QString pageId()
{
    return QStringLiteral("clients");
}

} // namespace

ClientsPage::ClientsPage(workspace::Workspace &workspace, Answers &answers, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_answers(answers)
    , m_stack(new QStackedWidget)
    , m_banner(new Banner)
    , m_search(new QLineEdit)
    , m_newName(new QLineEdit)
    , m_add(header()->primary())
    , m_import(header()->addButton())
    , m_print(header()->addButton())
    , m_model(new RowModel(this))
    , m_list(new RowList)
    , m_empty(new EmptyState(u"system-users"))
    , m_profile(new ProfilePane(workspace))
    , m_plan(new PlanPane(workspace))
{
    setSpace(body(), { 0, 0, 0, 0 }, 0);
    m_banner->hide();
    body()->addWidget(m_banner);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setSpace(column, { 24, 2, 24, 16 }, 12);
    auto *tools = new QHBoxLayout;
    setSpace(tools, { 0, 0, 0, 0 }, 12);
    setLogicalSize(m_search, 300, 0);
    m_newField = new Field({}, m_newName);
    tools->addWidget(m_search, 0, Qt::AlignBottom);
    tools->addStretch(1);
    tools->addWidget(m_newField);
    setLogicalSize(m_newName, 300, 0);
    column->addLayout(tools);
    auto *card = new Card;
    card->setEdgeToEdge();
    m_list->setModel(m_model);
    m_list->setFitsContent(true);
    card->body()->addWidget(m_list);
    column->addWidget(card);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(area);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_profile);
    m_stack->addWidget(m_plan);
    body()->addWidget(m_stack, 1);

    m_add->setIconName(u"list-add-user");
    m_import->setIconName(u"document-import");
    m_print->setIconName(u"document-print");
    auto *menu = new QMenu(m_print);
    m_print->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const std::pair<QString, QString> kinds[] { { QStringLiteral("overview"), tr("The client’s own page") },
                                                    { QStringLiteral("profile"), tr("Profile") },
                                                    { QStringLiteral("plan"), tr("Action plan") },
                                                    { QStringLiteral("strengths"), tr("Strengths card") } };
        for (const auto &[kind, title] : kinds)
            menu->addAction(title, this, [this, kind] { emit printWanted(kind, m_place.arguments.value(0)); });
    });
    connect(m_add, &QPushButton::clicked, this, &ClientsPage::addClient);
    connect(m_newName, &QLineEdit::returnPressed, this, &ClientsPage::addClient);
    connect(m_empty->first(), &QPushButton::clicked, this, [this] {
        m_stack->setCurrentIndex(0);
        m_newName->setFocus();
    });
    connect(m_empty->other(), &QPushButton::clicked, this, &ClientsPage::importPeople);
    connect(m_import, &QPushButton::clicked, this, &ClientsPage::importPeople);
    connect(m_search, &QLineEdit::textChanged, this, &ClientsPage::load);
    connect(m_list, &RowList::chosen, this, [this](const QModelIndex &index) {
        emit goTo({ pageId(), { m_model->row(index.row()).data.toString() }, {} });
    });
    connect(header()->tabs(), &TabStrip::chosen, this, [this](const QString &tab) { emit goTo({ pageId(), m_place.arguments, tab }); });
    connect(m_profile, &ProfilePane::headline, this, [this](const QString &name, const QString &about) {
        m_name = name;
        m_about = about;
        showHead();
    });
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (m_place.arguments.isEmpty() && (changes.touches<people::Client>() || changes.touches<people::Membership>()))
            load();
    });
}

void ClientsPage::open(const Place &place)
{
    m_place = place;
    m_banner->hide();
    if (place.arguments.isEmpty()) {
        load();
        showHead();
        return;
    }
    const auto id = Id<people::Client>::fromString(place.arguments.first());
    if (!id)
        return;
    m_profile->load(*id);
    if (place.tab == QLatin1String("plan")) {
        m_plan->load(*id);
        m_stack->setCurrentWidget(m_plan);
    } else {
        m_stack->setCurrentWidget(m_profile);
    }
    // Who looked at whom is kept (data.md, "access log").
    m_workspace.post([id = *id](Desk &desk) {
        desk.noteAccess(id, QStringLiteral("viewed"));
        return true;
    });
    showHead();
}

void ClientsPage::load()
{
    if (!m_place.arguments.isEmpty())
        return;
    m_workspace.post([words = m_search->text()](Desk &desk) {
        const QDate today = desk.today();
        return desk.ask([&](const Reader &reader) { return reader.clients(words, {}, today, ShownClients); });
    }).then(this, [this](const Result<std::vector<workspace::ClientRow>> &rows) {
        if (rows)
            showList(*rows);
        else
            m_banner->say(rows.error(), QLocale().name());
    });
}

void ClientsPage::showList(const std::vector<workspace::ClientRow> &rows)
{
    m_rows = rows;
    std::vector<people::Client> clients;
    for (const auto &row : rows)
        clients.push_back(row.client);
    const QStringList names = people::shownNames(clients);
    std::vector<Row> lines;
    for (size_t i = 0; i < rows.size(); ++i) {
        QStringList second = rows[i].groups;
        if (rows[i].lastSeen)
            second << tr("last seen on %1").arg(QLocale().toString(*rows[i].lastSeen, QLocale::LongFormat));
        Row line { .title = names[qsizetype(i)], .second = second.join(QStringLiteral(" · ")), .icon = QStringLiteral("user"),
                   .tile = ChipKind::Plain };
        line.trailing = rows[i].observations > 0 ? tr("%n observation(s)", nullptr, rows[i].observations) : tr("not observed yet");
        line.data = rows[i].client.id.toString();
        lines.push_back(std::move(line));
    }
    m_model->setRows(std::move(lines));
    m_stack->setCurrentIndex(rows.empty() && m_search->text().isEmpty() ? 1 : 0);
}

void ClientsPage::showHead()
{
    const bool one = !m_place.arguments.isEmpty();
    m_add->setVisible(!one);
    m_import->setVisible(!one);
    m_print->setVisible(one);
    header()->setTitle(one ? m_name : tr("Clients"));
    header()->setSentence(one ? m_about : tr("Everybody you work with. A name opens what was seen, and the plan."));
    header()->tabs()->setTab(QStringLiteral("profile"), tr("Profile"));
    header()->tabs()->setTab(QStringLiteral("plan"), tr("Plan"));
    header()->tabs()->setCurrent(m_place.tab == QLatin1String("plan") ? m_place.tab : QStringLiteral("profile"));
    header()->tabs()->setVisible(one); // the strip shows itself with its first tab
}

void ClientsPage::addClient()
{
    operations::ClientDetails details;
    details.name = m_newName->text();
    m_workspace.post([details](Desk &desk) -> Result<Id<people::Client>> {
        METTLE_LET(groups, desk.ask([](const Reader &reader) { return reader.groups(); }));
        return operations::addClient(desk, details, groups.size() == 1 ? std::optional(groups.front().id) : std::nullopt);
    }).then(this, [this](const Result<Id<people::Client>> &made) {
        m_newField->setError(made ? QString() : sentence(made.error(), QLocale().name()));
        if (made)
            m_newName->clear();
        m_newName->setFocus();
    });
}

void ClientsPage::importPeople()
{
    m_answers.openFile(this, { tr("Bring people in from a table"), tr("Tables (*.csv *.txt *.tsv)"), {}, {} }, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_banner->say(Banner::Tone::Danger, tr("This file cannot be read: %1").arg(file.errorString()));
            return;
        }
        m_workspace.post([bytes = file.readAll()](Desk &desk) { return operations::importPeople(desk, bytes); })
            .then(this, [this](const Result<operations::ImportOutcome> &outcome) {
                if (!outcome)
                    m_banner->say(outcome.error(), QLocale().name());
                else
                    m_banner->say(Banner::Tone::Good, tr("%n people added.", nullptr, outcome->added));
            });
    });
}

void ClientsPage::retranslate()
{
    m_add->setText(tr("Add a client"));
    m_import->setText(tr("From a table…"));
    m_print->setText(tr("Print"));
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(tr("Find a client by name"));
    m_newField->setLabel(tr("Name of a new client"));
    m_newName->setPlaceholderText(tr("Name, then Enter"));
    m_list->setAccessibleName(tr("Clients"));
    m_empty->setTexts(tr("No clients yet"), tr("Here are the people you work with: what was seen, and what they plan."));
    m_empty->setSteps(tr("Add a client"), tr("Bring them in from a table"));
    m_profile->retranslate();
    m_plan->retranslate();
    showHead();
    showList(m_rows);
    if (!m_place.arguments.isEmpty())
        open(m_place);
}

QStringList ClientsPage::help() const
{
    return { tr("Each line is a person. Enter opens what was seen."),
             tr("The profile shows where somebody stands on each skill, and why."),
             tr("Hatched means: not explored yet. It says nothing about the person."),
             tr("You confirm a position, or decide otherwise with a reason."), tr("The plan is in the client’s own words.") };
}

QWidget *ClientsPage::searchField() const
{
    return m_place.arguments.isEmpty() ? m_search : nullptr;
}

QWidget *ClientsPage::firstFocus() const
{
    return m_place.arguments.isEmpty() ? static_cast<QWidget *>(m_list) : m_profile->firstFocus();
}

} // namespace mettle::pages
