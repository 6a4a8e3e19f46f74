// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recent.h"

#include <QWidget>

class QBoxLayout;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace mettle {
struct Error;
}

namespace mettle::kit {
class Banner;
class Button;
class Card;
class Label;
class RowList;
class RowModel;
}

namespace mettle::shell {

class PreferenceStore;

/// What the program opens with: the workspaces of before, the sample, and ways to another one.
class WelcomePage final : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(PreferenceStore &preferences, QWidget *parent = nullptr);

    /// The workspaces to show; times are told as seen from `now`.
    void setFiles(const std::vector<Recent> &files, const QDateTime &now);
    /// A card above the list, for opening a sealed workspace; null takes it away. The page owns it.
    void setCard(QWidget *card);
    /// Why a workspace could not be opened; the next try takes it away.
    void showError(const Error &error);
    /// Shows something else in the place of the doors, with a way back to them, and owns it.
    void showInstead(QWidget *other);

signals:
    void fileChosen(const QString &path);
    void openClicked();
    void newClicked();
    void sampleClicked();
    void checkBadgeClicked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *buildStory();
    [[nodiscard]] QWidget *buildDoors();
    void retranslate();
    void showFiles();
    void showDoors();

    PreferenceStore &m_preferences;
    std::vector<Recent> m_files;
    QDateTime m_now;
    QWidget *m_story;
    QStackedWidget *m_side; ///< the doors, and over them what showInstead() was given
    kit::Label *m_slogan;
    std::vector<std::pair<kit::Label *, kit::Label *>> m_promises;
    kit::Label *m_offline;
    kit::Button *m_language;
    QMenu *m_languages;
    kit::Banner *m_banner;
    QVBoxLayout *m_cardPlace;
    QWidget *m_card = nullptr;
    kit::Card *m_list;
    kit::Label *m_listTitle;
    kit::RowList *m_rows;
    kit::RowModel *m_model;
    kit::Button *m_new;
    kit::Button *m_open;
    QBoxLayout *m_foot;
    kit::Label *m_version;
    kit::Button *m_check;
};

} // namespace mettle::shell
