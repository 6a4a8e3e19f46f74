// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gridvalues.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>
#include <deque>

namespace mettle::models {

/// The way of a typed mark to the disk, in order. What a rule refuses comes back at once; what could not be written (stick
/// pulled, disk full) stays at the head of the queue and is tried again, so that no mark is dropped or overtaken.
class MarkQueue : public QObject
{
    Q_OBJECT

public:
    MarkQueue(workspace::Workspace &workspace, QObject *parent = nullptr);

    void add(const TypedMark &mark);
    /// Marks that could not be written yet; empty while all is well.
    [[nodiscard]] int waiting() const { return m_stuck ? int(m_queue.size()) : 0; }
    /// The latest mark typed for a cell that is not saved yet.
    [[nodiscard]] const TypedMark *pending(const operations::Cell &cell) const;
    [[nodiscard]] bool isStuck() const { return m_stuck; }
    void retry();

signals:
    void saved(const mettle::models::TypedMark &mark);
    void refused(const mettle::models::TypedMark &mark, const mettle::Error &error);
    /// The disk did not take it; the marks wait.
    void stuck(const mettle::Error &error);
    void unstuck();

private:
    void next();
    void answered(const Result<void> &answer);

    workspace::Workspace &m_workspace;
    std::deque<TypedMark> m_queue;
    QTimer m_retry;
    bool m_running = false;
    bool m_stuck = false;
};

} // namespace mettle::models
