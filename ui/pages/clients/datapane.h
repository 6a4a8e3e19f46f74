// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/clientfile.h"
#include "ui/pages/clients/clientpane.h"

class QVBoxLayout;

namespace mettle::kit {
class Button;
class Card;
class Label;
}

namespace mettle::pages {

class ConsentsCard;
class GroupsCard;

/// All that is held of a client: the person, consents, groups, how much of each kind, and who looked at it.
class DataPane final : public ClientPane
{
    Q_OBJECT

public:
    explicit DataPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void retranslate() override;

signals:
    /// The form for what is kept of the person.
    void changeWanted();

protected:
    void opened(bool another, const QStringList &more) override;
    void reload() override;
    [[nodiscard]] bool concerns(const workspace::ChangeSet &changes) const override;

private:
    struct Loaded
    {
        operations::ClientFile file;
        std::vector<people::Group> groups;
        std::vector<workspace::AccessRow> access;
    };
    void show();
    void showPerson();
    void showHeld();
    void showAccess();
    void join(const QString &title);

    std::optional<Loaded> m_loaded;
    QWidget *m_content;
    kit::Card *m_person;
    QVBoxLayout *m_personRows;
    kit::Button *m_change;
    kit::Button *m_leave;
    ConsentsCard *m_consents;
    GroupsCard *m_groups;
    kit::Card *m_held;
    QVBoxLayout *m_heldRows;
    kit::Card *m_access;
    QVBoxLayout *m_accessRows;
};

} // namespace mettle::pages
