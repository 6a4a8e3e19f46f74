// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/views.h"
#include "workspace/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace mettle::kit {
class Banner;
class Card;
class ChoiceChip;
class EmptyState;
class Label;
class Table;
}

namespace mettle::pages {

class ClientListModel;

/// All clients, searched as one types, by group and by who is in the course now.
class ClientListPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientListPane(workspace::Workspace &workspace, QWidget *parent = nullptr);

    /// Reads anew what is asked for; the place in the list stays.
    void load();
    void retranslate();
    /// The next list shows this client, if it is in it.
    void choose(const Id<people::Client> &client) { m_chosen = client; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] kit::Table *table() const { return m_table; }
    [[nodiscard]] kit::EmptyState *empty() const { return m_empty; }
    [[nodiscard]] ClientListModel *model() const { return m_model; }

signals:
    void opened(const mettle::Id<mettle::people::Client> &client);

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin(const workspace::ClientList &list);
    void read(int offset, int limit);
    void showGroups(const std::vector<people::Group> &groups);
    void showCount();
    void fitColumns();
    [[nodiscard]] workspace::ClientsAsked asked() const;

    workspace::Workspace &m_workspace;
    quint64 m_question = 0; ///< answers to an earlier one are passed over
    std::optional<Id<people::Client>> m_chosen;

    QStackedWidget *m_stack;
    kit::Banner *m_banner;
    QLineEdit *m_search;
    QComboBox *m_groups;
    kit::ChoiceChip *m_active;
    kit::ChoiceChip *m_left;
    kit::Label *m_count;
    ClientListModel *m_model;
    kit::Card *m_card;
    kit::Table *m_table;
    kit::Label *m_none;
    kit::EmptyState *m_empty;
};

} // namespace mettle::pages
