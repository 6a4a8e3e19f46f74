// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/badges.h"
#include "ui/pages/clients/clientpane.h"
#include "workspace/views.h"

class QStackedWidget;
class QVBoxLayout;

namespace mettle::kit {
class Card;
class EmptyState;
}

namespace mettle::pages {

/// A client's badges: earned and not issued, issued, revoked; and the way to issue.
class ClientBadgesPane final : public ClientPane
{
    Q_OBJECT

public:
    explicit ClientBadgesPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void retranslate() override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void opened(bool another, const QStringList &more) override;
    void reload() override;
    [[nodiscard]] bool concerns(const workspace::ChangeSet &changes) const override;

private:
    struct Loaded
    {
        std::vector<operations::DueBadge> due;
        std::vector<workspace::IssuedRow> issued;
        bool anyAchievement = false;
        QDate today;
    };
    void show();
    void addDue(const operations::DueBadge &due);
    void addIssued(const workspace::IssuedRow &row);
    void section(const QString &title);

    std::optional<Loaded> m_loaded;
    QStackedWidget *m_stack;
    QVBoxLayout *m_column;
    kit::EmptyState *m_empty;
};

} // namespace mettle::pages
