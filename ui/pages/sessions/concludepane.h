// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "workspace/views.h"
#include "workspace/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace mettle::kit {
class Banner;
class Card;
}

namespace mettle::pages {

/// After the session: close each activity, set one aside, and agree where two observers saw different things.
class ConcludePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ConcludePane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void show(const workspace::SessionDetail &detail);
    void retranslate();

private:
    struct Loaded
    {
        framework::Catalogue catalogue;
        std::vector<workspace::Grid> grids;
        QString owner;
    };
    /// One client and competence on which two observers differ.
    struct Difference
    {
        session::Activity activity;
        people::Client client;
        framework::Item competence;
        std::vector<session::Mark> marks; ///< of all observers, on the same behaviours
        std::vector<session::Note> notes;
        std::optional<int> agreed;
        int apart = 0;
    };
    void showLoaded(const Loaded &loaded);
    [[nodiscard]] kit::Card *activityCard(const workspace::Grid &grid);
    [[nodiscard]] kit::Card *differenceCard(const Difference &difference, const Loaded &loaded);
    [[nodiscard]] std::vector<Difference> differences(const Loaded &loaded) const;
    [[nodiscard]] QString observerName(const std::optional<Id<people::Observer>> &id) const;
    void run(const std::function<Result<void>(workspace::Desk &)> &verb);

    workspace::Workspace &m_workspace;
    std::optional<workspace::SessionDetail> m_detail;
    kit::Banner *m_banner;
    QVBoxLayout *m_column;
};

} // namespace mettle::pages
