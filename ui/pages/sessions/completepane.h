// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/observationgrid.h"

#include <QTimer>
#include <QWidget>
#include <set>

class QVBoxLayout;

namespace mettle::kit {
class Button;
class Card;
class CountPill;
class Label;
}

namespace mettle::pages {

/// When an activity's time ends: what was seen and not marked, and who has no note, in bulk, while it is fresh. Nothing
/// here holds anything up.
class CompletePane final : public QWidget
{
    Q_OBJECT

public:
    CompletePane(models::ObservationGridModel &model, workspace::Workspace &workspace, QWidget *parent = nullptr);

    void show(const session::Activity &activity, const people::Observer &observer, people::Role role);
    void retranslate();
    [[nodiscard]] QWidget *firstFocus();

signals:
    void failed(const mettle::Error &error);
    /// Back to observing.
    void left();
    /// The activity is closed for this observer.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What was seen and not marked.
    struct Open
    {
        Id<people::Client> client;
        Id<framework::Item> item;
    };
    [[nodiscard]] QWidget *buildMain();
    [[nodiscard]] QWidget *buildSide();
    void fill();
    void fillTicks();
    void fillNotes();
    void fillSeen();
    [[nodiscard]] QWidget *tickRow(int row, int column, int place);
    [[nodiscard]] QWidget *noteRow(int column);
    void settle(const Open &open, const std::optional<session::MarkKind> &kind, int level = 0);
    void setCurrent(int place);
    void dropRest();
    void closeActivity();

    models::ObservationGridModel &m_model;
    workspace::Workspace &m_workspace;
    std::optional<session::Activity> m_activity;
    std::optional<people::Observer> m_observer;
    people::Role m_role = people::Role::Trainer;
    std::vector<Open> m_open;
    std::set<QByteArray> m_dropped; ///< people of whom nothing more is to be written now
    std::vector<QWidget *> m_rows;
    int m_current = 0;
    QTimer m_later;

    kit::Button *m_back;
    kit::Label *m_title;
    kit::Label *m_sentence;
    kit::Button *m_close;
    kit::Label *m_ticksTitle;
    kit::CountPill *m_ticksCount;
    kit::Label *m_ticksKeys;
    QVBoxLayout *m_ticks;
    kit::Label *m_notesTitle;
    kit::CountPill *m_notesCount;
    QVBoxLayout *m_notes;
    kit::Label *m_rest;
    kit::Button *m_restButton;
    kit::Label *m_seenTitle;
    kit::Label *m_seenCount;
    QVBoxLayout *m_seen;
    kit::Label *m_hidden;
};

} // namespace mettle::pages
