// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "session/agreement.h"
#include "session/washup.h"
#include "workspace/views.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace mettle::kit {
class Banner;
class Button;
class Chip;
class EmptyState;
class Label;
}

namespace mettle::pages {

class ClosingSheet;
class LevelButtons;
class WashUpList;
class WashUpModel;

/// After the session: what the observers marked on the same behaviours side by side, the largest difference first, with
/// their words; agreed with one key. Marks stay hidden until an activity is closed for everybody who marked in it.
class ConcludePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ConcludePane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void show(const workspace::SessionDetail &detail);
    void retranslate();
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] WashUpList *list() const { return m_list; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Loaded
    {
        framework::Catalogue catalogue;
        std::vector<workspace::Grid> grids;
        std::vector<session::Closing> closings; ///< those that time brings among them
        QString owner;
    };
    [[nodiscard]] static Result<Loaded> read(workspace::Desk &desk, const workspace::SessionDetail &detail);
    [[nodiscard]] QWidget *buildFigures();
    [[nodiscard]] QWidget *buildDetail();
    void showLoaded();
    void showFigures();
    void showList();
    void showMoment(int moment);
    [[nodiscard]] QWidget *observerColumn(const session::SharedMoment &moment, const people::Observer &observer) const;
    [[nodiscard]] QWidget *selfColumn(const session::SharedMoment &moment) const;
    void chooseLevel(int level);
    void agree();
    [[nodiscard]] bool isOwn(int level) const;
    [[nodiscard]] const workspace::Grid *gridOf(const session::SharedMoment &moment) const;
    [[nodiscard]] QString clientName(const Id<people::Client> &client) const;
    [[nodiscard]] std::vector<people::Observer> observersOf(const session::SharedMoment &moment) const;
    void run(const std::function<Result<void>(workspace::Desk &)> &verb);

    workspace::Workspace &m_workspace;
    std::optional<workspace::SessionDetail> m_detail;
    std::optional<Loaded> m_loaded;
    std::vector<session::SharedMoment> m_moments;
    int m_current = -1;
    int m_open = 0; ///< activities that are still open for somebody

    kit::Banner *m_banner;
    kit::Label *m_exact;
    kit::Label *m_near;
    kit::Label *m_kappa;
    kit::Chip *m_single;
    kit::Button *m_activities;
    QStackedWidget *m_stack;
    kit::EmptyState *m_empty;
    WashUpModel *m_model;
    WashUpList *m_list;
    kit::Label *m_title;
    kit::Label *m_where;
    kit::Button *m_previous;
    kit::Button *m_next;
    QWidget *m_columns;
    kit::Label *m_agreedTitle;
    LevelButtons *m_levels;
    kit::Label *m_keys;
    kit::Label *m_reasonTitle;
    QLineEdit *m_reason;
    kit::Button *m_agree;
    ClosingSheet *m_sheet;
};

} // namespace mettle::pages
