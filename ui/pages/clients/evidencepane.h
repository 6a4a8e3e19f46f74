// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencelines.h"
#include "ui/pages/clients/clientpane.h"

class QComboBox;
class QStackedWidget;

namespace mettle::kit {
class Button;
class EmptyState;
class Label;
}

namespace mettle::pages {

class EvidenceList;

/// All that was seen of a client, day by day: marks, notes and quotes, by skill, session and observer.
class EvidencePane final : public ClientPane
{
    Q_OBJECT

public:
    explicit EvidencePane(workspace::Workspace &workspace, QWidget *parent = nullptr);

    void retranslate() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] EvidenceList *list() const { return m_list; }

protected:
    /// `more`: the id of a competence to show alone.
    void opened(bool another, const QStringList &more) override;
    void reload() override;
    [[nodiscard]] bool concerns(const workspace::ChangeSet &changes) const override;

private:
    void fillChoices();
    void choose();
    void showLines();

    std::optional<operations::ClientProfile> m_profile;
    models::EvidenceFilter m_filter;

    QComboBox *m_skills;
    QComboBox *m_sessions;
    QComboBox *m_observers;
    kit::Button *m_all;
    kit::Label *m_count;
    QStackedWidget *m_stack;
    EvidenceList *m_list;
    kit::Label *m_none;
    kit::EmptyState *m_empty;
};

} // namespace mettle::pages
