// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "ui/pages/clients/clientpane.h"

class QBoxLayout;
class QVBoxLayout;

namespace mettle::kit {
class Label;
class ScrollColumn;
}

namespace mettle::pages {

/// The client's own page, in the client's language and large: strengths with a real sentence, what they mean for the job, the
/// next step. The same values as its printed page.
class OverviewPane final : public ClientPane
{
    Q_OBJECT

public:
    explicit OverviewPane(workspace::Workspace &workspace, QWidget *parent = nullptr);
    void retranslate() override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    void opened(bool another, const QStringList &more) override;
    void reload() override;
    [[nodiscard]] bool concerns(const workspace::ChangeSet &changes) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const report::Overview &page);
    [[nodiscard]] QWidget *strengthCard(const report::Overview &page, const report::Overview::Strength &strength);
    [[nodiscard]] QWidget *jobCard(const report::Overview &page);
    [[nodiscard]] QWidget *stepCard(const report::Overview &page);
    void arrange();

    kit::ScrollColumn *m_scroll;
    QVBoxLayout *m_page;
    QBoxLayout *m_strengths = nullptr;
    QBoxLayout *m_below = nullptr;
};

} // namespace mettle::pages
