// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientspage.h"

#include "operations/imports.h"
#include "ui/kit/answers.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/sidepanel.h"
#include "ui/kit/space.h"
#include "ui/kit/table.h"
#include "ui/kit/tabstrip.h"
#include "ui/pages/clients/clientbadgespane.h"
#include "ui/pages/clients/clientform.h"
#include "ui/pages/clients/clientlistpane.h"
#include "ui/pages/clients/consentscard.h"
#include "ui/pages/clients/datapane.h"
#include "ui/pages/clients/evidencepane.h"
#include "ui/pages/clients/overviewpane.h"
#include "ui/pages/clients/planpane.h"
#include "ui/pages/clients/profilepane.h"

#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;

namespace {

constexpr int EndsSoon = 14; // days: a consent that ends is asked for again

QString pageId()
{
    return QStringLiteral("clients");
}

} // namespace

ClientsPage::ClientsPage(workspace::Workspace &workspace, Answers &answers, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_answers(answers)
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_list(new ClientListPane(workspace))
    , m_gone(new EmptyState(u"user"))
    , m_panel(new SidePanel)
    , m_form(new ClientForm(workspace))
    , m_keep(new Button({}, Button::Kind::Primary))
    , m_add(header()->primary())
    , m_import(header()->addButton())
    , m_change(header()->addButton())
    , m_print(header()->addButton())
    , m_left(new Chip)
    , m_consents(new Chip)
{
    setSpace(body(), { 0, 0, 0, 0 }, 0);
    m_banner->hide();
    body()->addWidget(m_banner);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_gone);
    m_panel->body()->addWidget(m_form);
    m_panel->addAction(m_keep);
    m_with = new WithPanel(m_stack, m_panel);
    m_with->setOpen(false);
    body()->addWidget(m_with, 1);
    makeTabs();
    header()->tabRow()->addWidget(m_left);
    header()->tabRow()->addWidget(m_consents);

    m_add->setIconName(u"list-add-user");
    m_import->setIconName(u"document-import");
    m_change->setIconName(u"document-edit");
    m_print->setIconName(u"document-print");
    m_consents->setIconName(u"checkmark");
    auto *menu = new QMenu(m_print);
    m_print->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const std::pair<QString, QString> kinds[] { { QStringLiteral("overview"), tr("The client’s own page") },
                                                    { QStringLiteral("profile"), tr("Profile") },
                                                    { QStringLiteral("plan"), tr("Action plan") },
                                                    { QStringLiteral("strengths"), tr("Strengths card") } };
        for (const auto &[kind, title] : kinds)
            menu->addAction(title, this, [this, kind = kind] { emit printWanted(kind, m_place.arguments.value(0)); });
    });
    connect(m_add, &QPushButton::clicked, this, &ClientsPage::askNew);
    connect(m_change, &QPushButton::clicked, this, &ClientsPage::askChange);
    connect(m_import, &QPushButton::clicked, this, &ClientsPage::importPeople);
    connect(m_keep, &QPushButton::clicked, m_form, &ClientForm::keep);
    connect(m_panel, &SidePanel::closeClicked, this, &ClientsPage::closeForm);
    connect(m_form, &ClientForm::kept, this, &ClientsPage::kept);
    connect(m_form, &ClientForm::refused, this, [this](const Error &error) { m_banner->say(error, windowLanguage()); });
    connect(m_list->empty()->first(), &QPushButton::clicked, this, &ClientsPage::askNew);
    connect(m_list->empty()->other(), &QPushButton::clicked, this, &ClientsPage::importPeople);
    connect(m_list, &ClientListPane::opened, this, [this](const Id<people::Client> &client) { emit goTo({ pageId(), { client.toString() }, {} }); });
    connect(m_gone->first(), &QPushButton::clicked, this, [this] { emit goTo({ pageId(), {}, {} }); });
    connect(header()->tabs(), &TabStrip::chosen, this, [this](const QString &tab) {
        emit goTo({ pageId(), m_place.arguments.mid(0, 1), tab });
    });
    connect(new QShortcut(QKeySequence::NextChild, this), &QShortcut::activated, this, [this] { step(1); });
    connect(new QShortcut(QKeySequence::PreviousChild, this), &QShortcut::activated, this, [this] { step(-1); });
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (!isVisible())
            return;
        if (m_client)
            loadFile(); // the head counts what there is of everything
        else if (changes.touches<people::Client>() || changes.touches<people::Membership>() || changes.touches<people::Group>())
            m_list->load();
    });
}

void ClientsPage::makeTabs()
{
    m_tabs.push_back({ QStringLiteral("overview"), [] { return tr("Overview"); }, [this] { return new OverviewPane(m_workspace); } });
    m_tabs.push_back({ QStringLiteral("profile"), [] { return tr("Profile"); }, [this] { return new ProfilePane(m_workspace); } });
    m_tabs.push_back({ QStringLiteral("evidence"), [] { return tr("Evidence"); }, [this] { return new EvidencePane(m_workspace); } });
    m_tabs.push_back({ QStringLiteral("plan"), [] { return tr("Plan"); }, [this] { return new PlanPane(m_workspace); } });
    m_tabs.push_back({ QStringLiteral("badges"), [] { return tr("Badges"); }, [this] { return new ClientBadgesPane(m_workspace); } });
    m_tabs.push_back({ QStringLiteral("data"), [] { return tr("Data"); }, [this] {
                          auto *data = new DataPane(m_workspace);
                          connect(data, &DataPane::changeWanted, this, &ClientsPage::askChange);
                          return data;
                      } });
}

ClientsPage::Tab &ClientsPage::tab()
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [this](const Tab &one) { return one.id == m_place.tab; });
    return found == m_tabs.end() ? m_tabs.front() : *found;
}

/// To the tab beside this one, and round.
void ClientsPage::step(int by)
{
    if (!m_client)
        return;
    const int count = int(m_tabs.size());
    const int next = (int(&tab() - m_tabs.data()) + by + count) % count;
    emit goTo({ pageId(), m_place.arguments.mid(0, 1), m_tabs[size_t(next)].id });
}

void ClientsPage::open(const Place &place)
{
    const auto before = m_client;
    m_place = place;
    m_banner->hide();
    m_client = Id<people::Client>::fromString(place.arguments.value(0));
    if (before != m_client)
        closeForm();
    if (m_client) {
        if (before != m_client) {
            m_file.reset();
            m_changeWanted = false;
            // Who looked at whom is kept (data.md, "access log"): once, not at each tab.
            m_workspace.post([id = *m_client](Desk &desk) {
                desk.noteAccess(id, QStringLiteral("viewed"));
                return true;
            });
        }
        openClient(*m_client);
    } else if (place.arguments.isEmpty()) {
        m_stack->setCurrentWidget(m_list);
        m_list->load();
    } else {
        m_stack->setCurrentWidget(m_gone);
    }
    showHead();
}

void ClientsPage::openClient(const Id<people::Client> &client)
{
    Tab &now = tab();
    if (!now.pane) {
        now.pane = now.make();
        now.pane->retranslate();
        connect(now.pane, &ClientPane::goTo, this, &Page::goTo);
        m_stack->addWidget(now.pane);
    }
    m_stack->setCurrentWidget(now.pane);
    now.pane->open(client, m_place.arguments.mid(1));
    loadFile();
}

void ClientsPage::loadFile()
{
    m_workspace.post([client = *m_client](Desk &desk) { return operations::clientFile(desk, client); })
        .then(this, [this, client = *m_client](const Result<operations::ClientFile> &file) {
            if (m_client != client)
                return;
            if (!file) {
                m_file.reset();
                m_stack->setCurrentWidget(m_gone);
            } else {
                m_file = *file;
            }
            showHead();
            if (m_file && std::exchange(m_changeWanted, false))
                askChange();
        });
}

void ClientsPage::showHead()
{
    const bool one = m_client && m_stack->currentWidget() != m_gone;
    m_add->setVisible(!one);
    m_import->setVisible(!one);
    m_change->setVisible(one);
    m_print->setVisible(one);
    for (const Tab &each : m_tabs)
        header()->tabs()->setTab(each.id, each.title());
    header()->tabs()->setCurrent(tab().id);
    header()->tabs()->setVisible(one); // the strip shows itself with its first tab
    m_left->setVisible(one && m_file && m_file->client.state == people::ClientState::Left);
    m_left->setText(tr("has left"));
    if (!one) {
        m_consents->hide();
        header()->setTitle(tr("Clients"));
        header()->setSentence(tr("Everybody you work with. A name opens what was seen, and the plan."));
        return;
    }
    header()->setTitle(m_file ? people::shownName(m_file->client) : QString());
    QStringList about;
    if (m_file) {
        const people::Client &client = m_file->client;
        if (client.pseudonym.isEmpty() && client.name != people::shownName(client))
            about << client.name;
        if (!client.pseudonym.isEmpty())
            about << tr("under a pseudonym");
        if (!client.note.isEmpty())
            about << client.note.simplified();
        about += m_file->groups();
        const auto count = [this](const QString &tab, int many) { header()->tabs()->setCount(tab, many > 0 ? many : -1); };
        count(QStringLiteral("evidence"), m_file->held.marks + m_file->held.ownMarks + m_file->held.notes);
        count(QStringLiteral("plan"), m_file->held.openGoals);
        count(QStringLiteral("badges"), m_file->held.badges);
    }
    header()->setSentence(about.join(QStringLiteral(" · ")));
    showConsents();
}

/// What they agreed to, and until when the first of it ends.
void ClientsPage::showConsents()
{
    m_consents->setVisible(m_file.has_value());
    if (!m_file)
        return;
    QStringList purposes;
    std::optional<QDate> until;
    for (const people::Consent &consent : m_file->consents) {
        if (!consent.holdsOn(m_file->today))
            continue;
        purposes << purposeWord(consent.purpose);
        if (consent.until && (!until || *consent.until < *until))
            until = consent.until;
    }
    purposes.removeDuplicates();
    std::sort(purposes.begin(), purposes.end(), beforeInList);
    const bool soon = until && *until <= m_file->today.addDays(EndsSoon);
    m_consents->setKind(purposes.isEmpty() ? ChipKind::Offer : soon ? ChipKind::Look : ChipKind::Chosen);
    m_consents->setIconName(purposes.isEmpty() ? u"" : soon ? u"clock" : u"checkmark");
    if (purposes.isEmpty())
        m_consents->setText(tr("No consent yet"));
    else if (until)
        m_consents->setText(tr("Agreed: %1, until %2").arg(purposes.join(QStringLiteral(", ")), QLocale().toString(*until, QStringLiteral("d MMMM yyyy"))));
    else
        m_consents->setText(tr("Agreed: %1").arg(purposes.join(QStringLiteral(", "))));
    m_consents->setAccessibleName(m_consents->text());
}

void ClientsPage::askNew()
{
    m_form->askNew();
    m_panel->setTitle(tr("A new client"), tr("Only a name or a pseudonym is needed"));
    m_keep->setText(tr("Add"));
    m_with->setOpen(true);
    m_form->focusFirst();
}

void ClientsPage::askChange()
{
    if (!m_file) {
        m_changeWanted = true; // as soon as it is read
        return;
    }
    m_form->askChange(m_file->client);
    m_panel->setTitle(people::shownName(m_file->client), tr("What is kept of the person"));
    m_keep->setText(tr("Keep the changes"));
    m_with->setOpen(true);
    m_form->focusFirst();
}

/// After a new one the form stays for the next: a group is mostly written down in one go.
void ClientsPage::kept(const Id<people::Client> &client, bool isNew)
{
    m_banner->hide();
    if (!isNew) {
        closeForm();
        return;
    }
    m_list->choose(client);
    m_list->load();
    m_form->askNew();
    m_form->focusFirst();
}

void ClientsPage::closeForm()
{
    if (!m_with->isOpen())
        return;
    m_with->setOpen(false);
    (m_client ? static_cast<QWidget *>(m_change) : m_list->table())->setFocus();
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
                    m_banner->say(outcome.error(), windowLanguage());
                else
                    m_banner->say(Banner::Tone::Good, tr("%n people added.", nullptr, outcome->added));
            });
    });
}

void ClientsPage::retranslate()
{
    m_add->setText(tr("Add a client"));
    m_import->setText(tr("From a table…"));
    m_change->setText(tr("Change"));
    m_print->setText(tr("Print"));
    m_gone->setTexts(tr("This client is no longer here"), tr("They may have been removed in the meantime. Undo brings them back."));
    m_gone->setSteps(tr("All clients"));
    m_list->retranslate();
    m_form->retranslate();
    closeForm();
    for (const Tab &each : m_tabs)
        if (each.pane)
            each.pane->retranslate();
    showHead();
}

QStringList ClientsPage::help() const
{
    return { tr("Each line is a person. Enter opens what was seen."),
             tr("The profile shows where somebody stands on each skill, and why."),
             tr("Hatched means: not explored yet. It says nothing about the person."),
             tr("You confirm a position, or decide otherwise with a reason."), tr("The plan is in the client’s own words.") };
}

std::vector<KeyHelp> ClientsPage::keys() const
{
    if (!m_client)
        return { { tr("Enter"), tr("open the client") }, { QStringLiteral("Esc"), tr("close the form") } };
    return { { QStringLiteral("↑ ↓"), tr("another skill, and why beside it") }, { tr("Ctrl+Tab"), tr("the next tab") } };
}

QWidget *ClientsPage::searchField() const
{
    return m_client ? nullptr : m_list->search();
}

QWidget *ClientsPage::firstFocus() const
{
    if (!m_client)
        return m_list->table();
    const auto *pane = qobject_cast<ClientPane *>(m_stack->currentWidget());
    return pane ? pane->firstFocus() : nullptr;
}

} // namespace mettle::pages
