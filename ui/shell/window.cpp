// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window.h"

#include "base/device.h"
#include "base/document.h"
#include "operations/lookup.h"
#include "operations/today.h"
#include "operations/workspace.h"
#include "ui/pages/badges/badgespage.h"
#include "ui/pages/badges/verifypane.h"
#include "ui/pages/clients/clientspage.h"
#include "ui/pages/frameworks/frameworkspage.h"
#include "ui/pages/preview/previewpage.h"
#include "ui/pages/sessions/sessionspage.h"
#include "ui/pages/today/todaypage.h"
#include "ui/pages/toolkits/toolkitspage.h"
#include "ui/shell/recent.h"
#include "ui/shell/welcomepage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace mettle::shell {

using workspace::Access;
using workspace::Desk;

namespace {

Preferences preferencesFor(const StartOptions &options, QSettings &settings)
{
    Preferences preferences = loadPreferences(settings);
    if (!options.language.isEmpty())
        preferences.language = spokenLanguage(options.language);
    if (options.scheme == QLatin1String("dark"))
        preferences.scheme = kit::SchemeChoice::Dark;
    else if (options.scheme == QLatin1String("light"))
        preferences.scheme = kit::SchemeChoice::Light;
    return preferences;
}

/// page, or page/argument,argument/tab.
kit::Place placeOf(const QString &text)
{
    const QStringList parts = text.split(u'/');
    kit::Place place { parts.value(0), {}, parts.value(2) };
    place.arguments = parts.value(1).split(u',', Qt::SkipEmptyParts);
    return place;
}

} // namespace

Window::Window(const StartOptions &options, const Clock &clock, Random &random, QSettings &settings,
               operations::DrawBadge drawBadge)
    : m_options(options)
    , m_drawBadge(std::move(drawBadge))
    , m_clock(clock)
    , m_settings(settings)
    , m_look(preferencesFor(options, settings).scheme, preferencesFor(options, settings).percent)
    , m_preferences(m_look, settings, preferencesFor(options, settings))
    , m_workspace(clock, random,
                  deviceId(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation), random))
    , m_main(m_preferences, settings)
{
    connectShell();
}

void Window::connectShell()
{
    connect(&m_main, &MainWindow::firstPagePainted, this, [this] {
        // What the page asked of the file is answered before this is, and only needs to be painted.
        m_workspace.post([](Desk &) { return true; }).then(this, [this](bool) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::sendPostedEvents(&m_main, QEvent::UpdateRequest);
            emit firstPagePainted();
        });
    });
    connect(&m_main, &MainWindow::undoRequested, this, [this] {
        m_workspace.post([](Desk &desk) { return desk.undo(); });
    });
    connect(&m_main, &MainWindow::redoRequested, this, [this] {
        m_workspace.post([](Desk &desk) { return desk.redo(); });
    });
    connect(&m_workspace, &workspace::Workspace::changed, this, &Window::showDone);
    connect(&m_preferences, &PreferenceStore::changed, this, [this] {
        if (m_info)
            m_main.setSaved({ tr("Everything saved"), kit::Saved::State::Saved });
    });
    m_main.addProvider({ {}, {}, [this](const QString &query, const auto &answer) { findInWorkspace(query, answer); } });
}

WelcomePage *Window::welcome()
{
    WelcomePage *welcome = m_main.welcome();
    if (std::exchange(m_welcomed, true))
        return welcome;
    welcome->setFiles(recentFiles(m_settings), m_clock.now());
    connect(welcome, &WelcomePage::fileChosen, this, [this](const QString &path) { openFile(path, Access::ReadWrite); });
    connect(welcome, &WelcomePage::openClicked, this, [this] {
        m_answers.openFile(&m_main, { tr("Open a workspace"), tr("Mettle workspaces (*.mettle)"), {}, {} },
                           [this](const QString &path) { openFile(path, Access::ReadWrite); });
    });
    connect(welcome, &WelcomePage::newClicked, this, [this] {
        m_answers.saveFile(&m_main, { tr("Make a workspace"), tr("Mettle workspaces (*.mettle)"), tr("workspace.mettle"), QStringLiteral("mettle") },
                           [this](const QString &path) { makeNew(path, false); });
    });
    connect(welcome, &WelcomePage::sampleClicked, this, [this] {
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        documents.mkpath(QStringLiteral(".")); // a new home has none
        const QString path = documents.filePath(tr("Mettle sample.mettle"));
        if (QFileInfo::exists(path))
            openFile(path, Access::ReadWrite);
        else
            makeNew(path, true);
    });
    connect(welcome, &WelcomePage::checkBadgeClicked, this, [this, welcome] {
        auto *check = new pages::VerifyPane(m_workspace, m_answers);
        check->retranslate();
        welcome->showInstead(check);
    });
    return welcome;
}

void Window::refuse(const Error &error)
{
    welcome()->showError(error);
    m_main.showWelcome();
}

void Window::start()
{
    if (m_options.size.isValid())
        m_main.resize(m_options.size);
    if (m_options.file.isEmpty()) {
        welcome();
        m_main.showWelcome();
    } else {
        openFile(m_options.file, Access::ReadWrite);
    }
    m_main.show();
}

void Window::openFile(const QString &path, Access access)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    m_workspace.open(full, access).then(this, [this, full](const Result<void> &done) {
        if (!done)
            return refuse(done.error());
        m_workspace.post([](Desk &desk) { return operations::workspaceInfo(desk); })
            .then(this, [this, full](const Result<people::WorkspaceInfo> &info) { opened(full, info); });
    });
}

void Window::makeNew(const QString &path, bool sample)
{
    const QString name = QFileInfo(path).completeBaseName();
    const QString words = language();
    m_workspace.open(path, Access::Create).then(this, [this, path, name, words, sample](const Result<void> &made) {
        if (!made)
            return refuse(made.error());
        m_workspace.post([name, words, sample, draw = m_drawBadge](Desk &desk) -> Result<people::WorkspaceInfo> {
            METTLE_TRY(operations::setUpWorkspace(desk, name, words));
            if (sample)
                METTLE_TRY(operations::makeSample(desk, words, draw));
            return operations::workspaceInfo(desk);
        }).then(this, [this, path](const Result<people::WorkspaceInfo> &info) { opened(path, info); });
    });
}

void Window::opened(const QString &path, const Result<people::WorkspaceInfo> &info)
{
    if (!info)
        return refuse(info.error());
    m_info = *info;
    const QString name = info->organisation.isEmpty() ? QFileInfo(path).completeBaseName() : info->organisation;
    if (m_options.pictures.isEmpty())
        remember(m_settings, { path, name, m_clock.now(), false });
    m_main.setWorkspaceName(QFileInfo(path).fileName());
    m_main.setPages(pages());
    watchToday(); // after the pages that looked at the one before
    m_main.setSaved({ tr("Everything saved"), kit::Saved::State::Saved });
    goFirst();
    m_today->refresh();
}

void Window::go(const QString &place)
{
    m_main.go(placeOf(place));
}

void Window::goFirst()
{
    if (m_options.session.isEmpty()) {
        go(m_options.pages.value(0, QStringLiteral("today")));
        return;
    }
    const QString name = std::exchange(m_options.session, {});
    m_workspace.post([name](Desk &desk) { return operations::sessionNamed(desk, name); })
        .then(this, [this](const Result<Id<session::Session>> &found) {
            if (found)
                m_main.go({ QStringLiteral("sessions"), { found->toString() }, QStringLiteral("observe") });
            else
                m_main.go({ QStringLiteral("sessions"), {}, {} });
        });
}

std::vector<PageEntry> Window::pages()
{
    const auto page = [this](const char *id, const char *icon, std::function<QString()> title, auto make) {
        return PageEntry { QString::fromLatin1(id), QString::fromLatin1(icon), std::move(title), make };
    };
    const auto printing = [this](auto *made) {
        connect(made, &std::remove_pointer_t<decltype(made)>::printWanted, this, [this](const QString &kind, const QString &id) {
            m_main.go({ QStringLiteral("preview"), { kind, id }, {} });
        });
        return made;
    };
    std::vector<PageEntry> entries;
    entries.push_back(page("today", "go-home", [] { return tr("Today"); },
                           [this](QWidget *parent) { return new pages::TodayPage(m_workspace, *m_today, parent); }));
    entries.push_back(page("clients", "system-users", [] { return tr("Clients"); },
                           [this, printing](QWidget *parent) { return printing(new pages::ClientsPage(m_workspace, m_answers, parent)); }));
    entries.push_back(page("sessions", "view-calendar", [] { return tr("Sessions"); },
                           [this, printing](QWidget *parent) {
                               auto *made = new pages::SessionsPage(m_workspace, m_answers, parent);
                               connect(made, &pages::SessionsPage::marksWaiting, this, &Window::showWaiting);
                               return printing(made);
                           }));
    entries.push_back(page("frameworks", "view-list-tree", [] { return tr("Frameworks"); },
                           [this](QWidget *parent) { return new pages::FrameworksPage(m_workspace, parent); }));
    entries.push_back(page("toolkits", "bookmarks", [] { return tr("Toolkits"); },
                           [this](QWidget *parent) { return new pages::ToolkitsPage(m_workspace, parent); }));
    entries.push_back(page("badges", "games-achievements", [] { return tr("Badges"); },
                           [this](QWidget *parent) { return new pages::BadgesPage(m_workspace, m_answers, parent); }));
    entries.push_back(page("preview", "", [] { return tr("Preview"); },
                           [this](QWidget *parent) { return new pages::PreviewPage(m_workspace, m_answers, parent); }));
    PageEntry settings = page("settings", "configure", [] { return tr("Settings"); }, [this](QWidget *parent) {
        auto *shown = new SettingsPage(m_preferences, m_answers, parent);
        shown->setValues({ m_info->organisation, m_info->address, m_info->logo });
        connect(shown, &SettingsPage::valuesChanged, this, &Window::saveSettings);
        return shown;
    });
    settings.below = true;
    entries.push_back(std::move(settings));
    return entries;
}

void Window::saveSettings(const SettingsValues &values)
{
    people::WorkspaceInfo info = *m_info;
    info.organisation = values.organisation;
    info.address = values.address;
    info.logo = values.logo;
    m_info = info;
    m_workspace.post([info](Desk &desk) { return operations::changeWorkspace(desk, info); })
        .then(this, [this](const Result<void> &saved) {
            if (!saved)
                m_main.setSaved({ sentence(saved.error(), language()), kit::Saved::State::NotSaved });
        });
}

void Window::showDone(const workspace::ChangeSet &changes)
{
    const QString words = changes.label.in(language());
    const auto offer = changes.undone ? kit::Done::Offer::Redo
        : m_workspace.undoState().undo ? kit::Done::Offer::Undo
                                       : kit::Done::Offer::Nothing;
    m_main.setDone({ changes.undone ? tr("Undone: %1").arg(words) : words, changes.label.arguments.value(0), offer });
    m_main.setSaved({ tr("saved %1").arg(m_clock.now().toLocalTime().toString(QStringLiteral("HH:mm:ss"))), kit::Saved::State::Saved });
}

void Window::showWaiting(int marks)
{
    if (marks > 0)
        m_main.setSaved({ tr("%n mark(s) not saved yet", nullptr, marks), kit::Saved::State::NotSaved });
    else
        m_main.setSaved({ tr("Everything saved"), kit::Saved::State::Saved });
}

void Window::watchToday()
{
    m_today = std::make_unique<models::TodayWatch>(m_workspace);
    connect(m_today.get(), &models::TodayWatch::changed, this, [this] {
        m_main.setCount(QStringLiteral("today"), pages::TodayPage::duties(*m_today->today()));
    });
}

void Window::findInWorkspace(const QString &query, const PaletteProvider::Answer &answer)
{
    if (!m_info)
        return answer({});
    m_workspace.post([query, words = language()](Desk &desk) { return operations::find(desk, query, words); })
        .then(this, [answer](const Result<std::vector<operations::Found>> &found) {
            using What = operations::Found::What;
            std::vector<Hit> hits;
            if (found) {
                for (const operations::Found &one : *found) {
                    Hit hit { .label = one.title, .trailing = one.second };
                    switch (one.what) {
                    case What::Client:
                        hit.group = tr("Clients");
                        hit.icon = QStringLiteral("user");
                        hit.target = kit::Place { QStringLiteral("clients"), { one.id }, {} };
                        break;
                    case What::Session:
                        hit.group = tr("Sessions");
                        hit.icon = QStringLiteral("view-calendar");
                        hit.target = kit::Place { QStringLiteral("sessions"), { one.id }, {} };
                        break;
                    case What::Competence:
                    case What::Framework:
                        hit.group = tr("Frameworks");
                        hit.icon = QStringLiteral("view-list-tree");
                        hit.target = kit::Place { QStringLiteral("frameworks"), { one.id }, {} };
                        break;
                    case What::Target:
                        continue; // its page comes with the targets
                    }
                    hits.push_back(std::move(hit));
                }
            }
            answer(std::move(hits));
        });
}

} // namespace mettle::shell
