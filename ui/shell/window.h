// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/startoptions.h"
#include "base/clock.h"
#include "base/random.h"
#include "operations/workspace.h"
#include "ui/kit/answers.h"
#include "ui/kit/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settingspage.h"
#include "ui/models/todaywatch.h"
#include "workspace/workspace.h"

#include <QSettings>

namespace mettle::shell {

/// The program with a window: makes the workspace and the shell, and ties them together. One for a program.
class Window final : public QObject
{
    Q_OBJECT

public:
    Window(const StartOptions &options, const Clock &clock, Random &random, QSettings &settings,
           operations::DrawBadge drawBadge);

    void start();
    /// Shows a place: page id, or page/argument,argument/tab.
    void go(const QString &place);
    [[nodiscard]] MainWindow &shown() { return m_main; }
    [[nodiscard]] workspace::Workspace &workspace() { return m_workspace; }

signals:
    /// The first page stands on the screen, with what it shows of the file.
    void firstPagePainted();

private:
    void connectShell();
    /// The welcome page, made when it is wanted: a program that is given a file starts without.
    WelcomePage *welcome();
    void refuse(const Error &error);
    void openFile(const QString &path, workspace::Access access);
    void opened(const QString &path, const Result<people::WorkspaceInfo> &info);
    void makeNew(const QString &path, bool sample);
    void goFirst();
    [[nodiscard]] std::vector<PageEntry> pages();
    void showDone(const workspace::ChangeSet &changes);
    void findInWorkspace(const QString &query, const PaletteProvider::Answer &answer);
    void saveSettings(const SettingsValues &values);
    void showWaiting(int marks);
    void watchToday();
    [[nodiscard]] QString language() const { return m_preferences.value().language; }

    StartOptions m_options;
    operations::DrawBadge m_drawBadge;
    const Clock &m_clock;
    QSettings &m_settings;
    kit::Look m_look;
    PreferenceStore m_preferences;
    kit::WindowAnswers m_answers;
    workspace::Workspace m_workspace;
    std::unique_ptr<models::TodayWatch> m_today; ///< of the workspace that is open
    MainWindow m_main;
    std::optional<people::WorkspaceInfo> m_info;
    bool m_welcomed = false;
};

} // namespace mettle::shell
