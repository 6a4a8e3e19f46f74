// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/kit/space.h"
#include "ui/shell/helpoverlay.h"
#include "ui/shell/match.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/welcomepage.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace mettle::shell {

using namespace kit;

namespace {

constexpr QLatin1String GeometryKey("window/geometry");

QString shown(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

MainWindow::MainWindow(PreferenceStore &preferences, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_settings(settings)
    , m_root(new QStackedWidget(this))
    , m_desk(new QWidget(m_root))
    , m_rail(new Rail(m_desk))
    , m_pages(new QStackedWidget(m_desk))
    , m_undoBar(new UndoBar(m_desk))
{
    auto *column = new QVBoxLayout;
    setSpace(column, { 0, 0, 0, 0 }, 0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_undoBar);
    auto *row = new QHBoxLayout(m_desk);
    setSpace(row, { 0, 0, 0, 0 }, 0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_root->addWidget(m_desk);
    auto *whole = new QHBoxLayout(this);
    setSpace(whole, { 0, 0, 0, 0 }, 0);
    whole->addWidget(m_root);
    // A page that wants more room than the screen has is squeezed; the window stays within the screen.
    whole->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(640, 420);

    connect(m_rail, &Rail::chosen, this, [this](const QString &id) { go({ id, {}, {} }); });
    connect(m_undoBar, &UndoBar::undoClicked, this, &MainWindow::undoRequested);
    connect(m_undoBar, &UndoBar::redoClicked, this, &MainWindow::redoRequested);
    m_providers.push_back({ u'>', {}, [this](const QString &query, const PaletteProvider::Answer &answer) {
                               answer(commands(query));
                           } });
    addShortcuts();
    showTitle();
    restorePlace();
}

MainWindow::~MainWindow() = default;

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, run] {
            if (!covered())
                run();
        });
    };
    const auto atDesk = [this](auto run) {
        return [this, run] {
            if (m_root->currentWidget() == m_desk)
                run();
        };
    };
    add(Qt::ALT | Qt::Key_Left, atDesk([this] { back(); }));
    add(Qt::ALT | Qt::Key_Right, atDesk([this] { forward(); }));
    add(Qt::Key_Back, atDesk([this] { back(); }));
    add(Qt::Key_Forward, atDesk([this] { forward(); }));
    add(Qt::CTRL | Qt::Key_K, atDesk([this] { openPalette(); }));
    add(Qt::CTRL | Qt::Key_F, atDesk([this] { find(); }));
    add(Qt::Key_F1, atDesk([this] { showHelp(); }));
    add(Qt::Key_Question, atDesk([this] { showKeys(); }));
    add(Qt::SHIFT | Qt::Key_Question, atDesk([this] { showKeys(); }));
    add(Qt::Key_F11, [this] { setFullScreen(!isFullScreen()); });
    add(QKeySequence::Undo, atDesk([this] { emit undoRequested(); }));
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, atDesk([this] { emit redoRequested(); }));
    add(Qt::CTRL | Qt::Key_Y, atDesk([this] { emit redoRequested(); }));
}

bool MainWindow::covered() const
{
    return (m_palette && m_palette->isOpen()) || (m_help && m_help->isOpen());
}

void MainWindow::setPages(std::vector<PageEntry> pages)
{
    m_history.clear();
    m_counts.clear();
    for (Page *page : std::as_const(m_made)) {
        m_pages->removeWidget(page);
        page->deleteLater(); // one of them may be what brought us here
    }
    m_made.clear();
    m_entries = std::move(pages);
    showRail();
    m_root->setCurrentWidget(m_desk);
}

void MainWindow::showWelcome()
{
    setPages({});
    setWorkspaceName({});
    setDone({});
    m_root->setCurrentWidget(welcome());
}

WelcomePage *MainWindow::welcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_preferences, m_root);
        m_root->addWidget(m_welcome);
        watchFirstPaint(m_welcome);
    }
    return m_welcome;
}

Page *MainWindow::page() const
{
    return m_root->currentWidget() == m_desk ? qobject_cast<Page *>(m_pages->currentWidget()) : nullptr;
}

Page *MainWindow::made(const QString &id)
{
    if (Page *known = m_made.value(id))
        return known;
    for (const PageEntry &entry : m_entries) {
        if (entry.id != id)
            continue;
        Page *page = entry.make(m_pages);
        m_made.insert(id, page);
        m_pages->addWidget(page);
        connect(page, &Page::goTo, this, &MainWindow::go);
        connect(page, &Page::fullScreenWanted, this, &MainWindow::setFullScreen);
        connect(page, &Page::paletteWanted, this, &MainWindow::openPalette);
        connect(page->header(), &PageHeader::back, this, &MainWindow::back);
        connect(page->header(), &PageHeader::forward, this, &MainWindow::forward);
        connect(page->header(), &PageHeader::searchClicked, this, [this] { openPalette(); });
        page->header()->setVisible(!isFullScreen());
        page->retranslate();
        watchFirstPaint(page);
        return page;
    }
    return nullptr;
}

void MainWindow::go(const Place &place)
{
    if (!made(place.page))
        return;
    m_history.visit(place);
    showPlace(place);
}

void MainWindow::back()
{
    m_history.back();
    showPlace(m_history.now());
}

void MainWindow::forward()
{
    m_history.forward();
    showPlace(m_history.now());
}

void MainWindow::showPlace(const Place &place)
{
    Page *page = made(place.page);
    if (!page)
        return;
    QWidget *focused = focusWidget();
    const bool stays = focused && (m_rail->isAncestorOf(focused) || page->isAncestorOf(focused));
    page->open(place);
    page->header()->setCanGo(m_history.canGoBack(), m_history.canGoForward());
    m_pages->setCurrentWidget(page);
    m_root->setCurrentWidget(m_desk);
    m_rail->setCurrent(place.page);
    if (!stays) {
        QWidget *first = page->firstFocus();
        (first ? first : page)->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::showRail()
{
    std::vector<RailEntry> entries;
    for (const PageEntry &entry : m_entries)
        if (!entry.icon.isEmpty())
            entries.push_back({ entry.id, entry.icon, entry.title(), entry.below });
    m_rail->setEntries(entries);
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        m_rail->setCount(count.key(), count.value());
}

void MainWindow::setCount(const QString &page, int count)
{
    m_counts.insert(page, count);
    m_rail->setCount(page, count);
}

void MainWindow::setDone(const Done &done)
{
    m_undoBar->setDone(done);
}

void MainWindow::setSaved(const Saved &saved)
{
    m_undoBar->setSaved(saved);
}

void MainWindow::setWorkspaceName(const QString &name)
{
    m_name = name;
    showTitle();
}

void MainWindow::showTitle()
{
    setWindowTitle(m_name.isEmpty() ? QStringLiteral("Mettle") : m_name + QStringLiteral(" — Mettle"));
}

void MainWindow::addProvider(PaletteProvider provider)
{
    m_providers.push_back(std::move(provider));
}

void MainWindow::openPalette(const QString &query)
{
    if (!m_palette) {
        m_palette = new Palette(this);
        connect(m_palette, &Palette::placeChosen, this, &MainWindow::go);
    }
    // What the workspace holds comes first, the commands last.
    std::vector<PaletteProvider> providers(m_providers.begin() + 1, m_providers.end());
    providers.push_back(m_providers.front());
    providers.back().prefixMeans = tr("commands");
    m_palette->setProviders(std::move(providers));
    m_palette->openWith(query);
}

void MainWindow::find()
{
    QWidget *field = page() ? page()->searchField() : nullptr;
    if (!field) {
        openPalette();
        return;
    }
    field->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
}

void MainWindow::showHelp()
{
    if (!page())
        return;
    if (!m_help) {
        m_help = new HelpOverlay(this);
        connect(m_help, &HelpOverlay::keysWanted, this, &MainWindow::showKeys);
    }
    m_help->showHelp(page()->header()->title(), page()->help());
}

void MainWindow::showKeys()
{
    if (!page())
        return;
    if (!m_help) {
        m_help = new HelpOverlay(this);
        connect(m_help, &HelpOverlay::keysWanted, this, &MainWindow::showKeys);
    }
    m_help->showKeys(tr("Keys"), page()->keys(), windowKeys());
}

std::vector<KeyHelp> MainWindow::windowKeys() const
{
    return {
        { shown(Qt::CTRL | Qt::Key_K), tr("find anything: clients, sessions, skills, commands") },
        { shown(Qt::CTRL | Qt::Key_F), tr("search this page") },
        { shown(Qt::ALT | Qt::Key_Left), tr("back") },
        { shown(Qt::ALT | Qt::Key_Right), tr("forward") },
        { shown(QKeySequence::Undo), tr("undo the last change") },
        { shown(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), tr("redo it") },
        { shown(Qt::Key_F11), tr("full screen and back") },
        { shown(Qt::Key_F1), tr("what this page is for") },
        { QStringLiteral("?"), tr("these keys") },
    };
}

std::vector<Hit> MainWindow::commands(const QString &query)
{
    std::vector<Hit> all;
    const QString group = tr("Commands");
    for (const PageEntry &entry : m_entries)
        if (!entry.icon.isEmpty())
            all.push_back({ group, entry.icon, tr("Go to %1").arg(entry.title()), {}, {}, {}, Place { entry.id, {}, {} } });
    const auto run = [&](const QString &icon, const QString &label, const QKeySequence &keys, auto what) {
        all.push_back({ group, icon, label, {}, {}, shown(keys), std::function<void()>(what) });
    };
    run(QStringLiteral("edit-undo"), tr("Undo"), QKeySequence::Undo, [this] { emit undoRequested(); });
    run(QStringLiteral("edit-redo"), tr("Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { emit redoRequested(); });
    run(QStringLiteral("view-fullscreen"), tr("Full screen and back"), Qt::Key_F11, [this] { setFullScreen(!isFullScreen()); });
    run(QStringLiteral("help-contents"), tr("Help for this page"), Qt::Key_F1, [this] { showHelp(); });
    run(QStringLiteral("input-keyboard"), tr("Keys"), Qt::Key_Question, [this] { showKeys(); });
    if (!query.isEmpty())
        std::erase_if(all, [&](const Hit &hit) { return !match(hit.label, query); });
    return all;
}

void MainWindow::setFullScreen(bool on)
{
    if (on == isFullScreen())
        return;
    if (on) {
        m_wasMaximized = isMaximized();
        showFullScreen();
    } else if (m_wasMaximized) {
        showMaximized();
    } else {
        showNormal();
    }
    m_rail->setVisible(!on);
    m_undoBar->setVisible(!on);
    for (Page *page : std::as_const(m_made)) {
        page->header()->setVisible(!on);
        page->fullScreenChanged(on);
    }
}

void MainWindow::restorePlace()
{
    if (restoreGeometry(m_settings.value(GeometryKey).toByteArray()))
        return;
    const QSize room = screen()->availableSize();
    resize(QSize(1366, 768).boundedTo(room));
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showRail();
        showTitle();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isFullScreen())
        m_settings.setValue(GeometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    // The side buttons of a mouse, as in a browser.
    if (event->button() == Qt::BackButton && !covered())
        back();
    else if (event->button() == Qt::ForwardButton && !covered())
        forward();
    else
        QWidget::mousePressEvent(event);
}

void MainWindow::watchFirstPaint(QWidget *widget)
{
    if (!m_painted)
        widget->installEventFilter(this);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        QMetaObject::invokeMethod(this, &MainWindow::firstPagePainted, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mettle::shell
