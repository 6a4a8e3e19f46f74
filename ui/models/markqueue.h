// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gridvalues.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <deque>
#include <memory>

namespace mettle::models {

/// The way of a typed mark to the disk, in order. Each is handed to the storage thread at once, so that an undo asked for
/// afterwards comes afterwards. What a rule refuses comes back; what could not be written (stick pulled, disk full) stays at
/// the head of the queue, those behind it are not tried before it, and all are tried again: no mark is dropped or overtaken.
class MarkQueue : public QObject
{
    Q_OBJECT

public:
    MarkQueue(workspace::Workspace &workspace, QObject *parent = nullptr);

    void add(const TypedMark &mark);
    /// Marks that could not be written yet; 0 while all is well.
    [[nodiscard]] int waiting() const { return m_stuck ? int(m_queue.size()) : 0; }
    /// The latest mark typed for a cell that is not saved yet.
    [[nodiscard]] const TypedMark *pending(const operations::Cell &cell) const;
    [[nodiscard]] bool isStuck() const { return m_stuck; }
    void retry();
    /// What waits, in order: for keeping it elsewhere.
    [[nodiscard]] std::vector<TypedMark> waitingMarks() const { return { m_queue.begin(), m_queue.end() }; }

signals:
    void saved(const mettle::models::TypedMark &mark);
    void refused(const mettle::models::TypedMark &mark, const mettle::Error &error);
    /// The disk did not take it; the marks wait.
    void stuck(const mettle::Error &error);
    /// How many wait, whenever that changes.
    void waitingChanged(int count);
    void unstuck();

private:
    /// Written, refused, not written; none: not tried, one before it could not be written.
    using Answer = std::optional<Result<void>>;
    void hand(const TypedMark &mark);
    void answered(const Answer &answer);
    void settle();

    workspace::Workspace &m_workspace;
    std::deque<TypedMark> m_queue;
    QTimer m_retry;
    std::shared_ptr<std::atomic_bool> m_blocked; ///< set and read in the storage thread: a write failed, those behind wait
    int m_underway = 0; ///< handed over and not answered
    bool m_failed = false; ///< one of those underway could not be written
    bool m_stuck = false;
};

} // namespace mettle::models
