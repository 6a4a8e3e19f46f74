// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/undobar.h"
#include "ui/shell/history.h"
#include "ui/kit/page.h"
#include "ui/shell/palette.h"

#include <QHash>
#include <QWidget>
#include <functional>

class QSettings;
class QStackedWidget;

namespace mettle::shell {

using kit::KeyHelp;
using kit::Page;
using kit::Place;

class HelpOverlay;
class PreferenceStore;
class Rail;
class WelcomePage;

/// A page that the window can show. It is made on the first visit.
struct PageEntry
{
    QString id;
    QString icon; ///< on the rail; empty: the page is reached from other pages only
    std::function<QString()> title; ///< in the language of now
    std::function<Page *(QWidget *parent)> make;
    bool below = false; ///< at the foot of the rail
};

/// The window: it only places pages. Rail, back and forward, palette, undo bar, full screen and help are here; what pages
/// show and what undo does is not known here.
class MainWindow final : public QWidget
{
    Q_OBJECT
public:
    MainWindow(PreferenceStore &preferences, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The pages of an opened workspace; those of before are gone, and so is the history. Shows none until go().
    void setPages(std::vector<PageEntry> pages);
    /// Without a workspace: the welcome page.
    void showWelcome();
    /// The welcome page; made on first use.
    [[nodiscard]] WelcomePage *welcome();

    /// Shows a place, and keeps it for back and forward. A page that is not registered changes nothing.
    void go(const Place &place);
    void back();
    void forward();
    [[nodiscard]] Place place() const { return m_history.now(); }
    /// The page of now, or null.
    [[nodiscard]] Page *page() const;
    /// The page of an id, if it was made already.
    [[nodiscard]] Page *page(const QString &id) const { return m_made.value(id); }

    /// How many things wait on a page; 0 takes the count away.
    void setCount(const QString &page, int count);
    /// What the undo bar says; who listens to undoRequested() decides.
    void setDone(const kit::Done &done);
    void setSaved(const kit::Saved &saved);
    /// The workspace's name in the title bar; empty: none.
    void setWorkspaceName(const QString &name);

    /// Who answers the palette, after the window's own commands (prefix '>').
    void addProvider(PaletteProvider provider);
    void openPalette(const QString &query = {});
    void showHelp();
    void showKeys();
    /// F11: rail, header and undo bar step aside.
    void setFullScreen(bool on);

signals:
    void undoRequested();
    void redoRequested();
    /// The first page (or the welcome page) stands on the screen.
    void firstPagePainted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addShortcuts();
    [[nodiscard]] Page *made(const QString &id);
    void showPlace(const Place &place);
    void showRail();
    void showTitle();
    void restorePlace();
    void find();
    [[nodiscard]] std::vector<KeyHelp> windowKeys() const;
    [[nodiscard]] std::vector<Hit> commands(const QString &query);
    [[nodiscard]] bool covered() const;
    void watchFirstPaint(QWidget *widget);

    PreferenceStore &m_preferences;
    QSettings &m_settings;
    std::vector<PageEntry> m_entries;
    QHash<QString, Page *> m_made;
    QHash<QString, int> m_counts;
    History m_history;
    std::vector<PaletteProvider> m_providers;
    QString m_name;
    bool m_wasMaximized = false;
    bool m_painted = false;

    QStackedWidget *m_root;
    WelcomePage *m_welcome = nullptr;
    QWidget *m_desk;
    Rail *m_rail;
    QStackedWidget *m_pages;
    kit::UndoBar *m_undoBar;
    Palette *m_palette = nullptr;
    HelpOverlay *m_help = nullptr;
};

} // namespace mettle::shell
