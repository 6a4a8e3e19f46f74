// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/banner.h"
#include "ui/pages/badges/checkedbadge.h"
#include "workspace/workspace.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace mettle::kit {
class Answers;
class Busy;
class Button;
class Label;
class Picture;
class RowList;
class RowModel;
class ScrollColumn;
}

namespace mettle::pages {

class DropZone;
class VerdictBox;

/// Checks badges of anybody: files are dropped on the page or chosen, and each says in words what was found out about it.
/// Nothing is sent anywhere.
class VerifyPane final : public QWidget
{
    Q_OBJECT

public:
    VerifyPane(workspace::Workspace &workspace, kit::Answers &answers, QWidget *parent = nullptr);

    void retranslate();
    /// Identifiers of issuers whose name is known to be theirs: the workspace's own.
    void setKnownIssuers(const QStringList &identifiers) { m_knownIssuers = identifiers; }
    void verify(const QStringList &paths);
    void verify(const std::vector<BadgeToCheck> &files);
    void setExpecting(bool on);
    /// What was found out about the file that is shown, as it is copied; empty before the first.
    [[nodiscard]] QString text() const;

signals:
    void said(kit::Banner::Tone tone, const QString &text);

private:
    QWidget *makeResult();
    void choose();
    void found(std::vector<CheckedBadge> badges);
    void show();
    void showVerdict(const CheckedBadge &badge);
    void showBadge(const CheckedBadge &badge);
    void showChecks(const CheckedBadge &badge);
    void showFiles();

    workspace::Workspace &m_workspace;
    kit::Answers &m_answers;
    QStringList m_knownIssuers;
    std::vector<CheckedBadge> m_found; ///< the latest first
    size_t m_shown = 0;

    QStackedWidget *m_stack;
    DropZone *m_empty;
    VerdictBox *m_verdict;
    kit::Picture *m_picture;
    kit::Label *m_name;
    kit::Label *m_earnedBy;
    QVBoxLayout *m_facts;
    QWidget *m_factsBox = nullptr;
    kit::RowModel *m_files;
    kit::RowList *m_fileList;
    QWidget *m_fileCard;
    DropZone *m_again;
    kit::Label *m_checksTitle;
    kit::Button *m_copy;
    kit::ScrollColumn *m_checks;
    QWidget *m_checksBox = nullptr;
    kit::Busy *m_busy;
};

} // namespace mettle::pages
