// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/verify.h"
#include "ui/kit/scrollcolumn.h"

namespace mettle {
class Clock;
}

namespace mettle::kit {
class Answers;
class Button;
class Card;
class Label;
}

namespace mettle::pages {

/// Checks badges of anybody: files are dropped or chosen, and each says what was found out about it. Nothing is sent anywhere.
class VerifyPane final : public kit::ScrollColumn
{
    Q_OBJECT

public:
    VerifyPane(const Clock &clock, kit::Answers &answers, QWidget *parent = nullptr);

    void retranslate();
    /// Identifiers of issuers whose name is known to be theirs: the workspace's own.
    void setKnownIssuers(const QStringList &identifiers) { m_known = identifiers; }
    void verify(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// One file and what came of it.
    struct Found
    {
        QString file;
        QString unreadable; ///< why it cannot be read; empty when it was
        badge::VerifyReport report;
    };
    void show();
    [[nodiscard]] kit::Card *cardOf(const Found &found) const;

    const Clock &m_clock;
    kit::Answers &m_answers;
    QStringList m_known;
    std::vector<Found> m_found;

    kit::Card *m_drop;
    kit::Label *m_title;
    kit::Label *m_text;
    kit::Button *m_choose;
    QWidget *m_results = nullptr;
};

} // namespace mettle::pages
