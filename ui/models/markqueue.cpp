// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/markqueue.h"

namespace mettle::models {

namespace {

constexpr int RetryMs = 3000;

Result<void> write(workspace::Desk &desk, const TypedMark &mark)
{
    if (!mark.kind)
        return operations::clearMark(desk, mark.cell);
    switch (*mark.kind) {
    case session::MarkKind::Level:
        METTLE_TRY(operations::mark(desk, mark.cell, mark.level));
        break;
    case session::MarkKind::NoOpportunity:
        METTLE_TRY(operations::markNoOpportunity(desk, mark.cell));
        break;
    case session::MarkKind::Tick:
        METTLE_TRY(operations::tick(desk, mark.cell));
        break;
    }
    return {};
}

} // namespace

MarkQueue::MarkQueue(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_retry.setInterval(RetryMs);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &MarkQueue::retry);
}

void MarkQueue::add(const TypedMark &mark)
{
    m_queue.push_back(mark);
    if (!m_running && !m_stuck)
        next();
}

const TypedMark *MarkQueue::pending(const operations::Cell &cell) const
{
    for (auto it = m_queue.rbegin(); it != m_queue.rend(); ++it)
        if (it->cell == cell)
            return &*it;
    return nullptr;
}

void MarkQueue::retry()
{
    m_retry.stop();
    if (!m_running && !m_queue.empty())
        next();
}

void MarkQueue::next()
{
    m_running = true;
    m_workspace.post([mark = m_queue.front()](workspace::Desk &desk) { return write(desk, mark); })
        .then(this, [this](const Result<void> &answer) { answered(answer); });
}

void MarkQueue::answered(const Result<void> &answer)
{
    m_running = false;
    const bool disk = !answer && answer.error().kind() != ErrorKind::Refused && answer.error().kind() != ErrorKind::NotFound;
    if (disk) {
        m_stuck = true;
        m_retry.start();
        emit stuck(answer.error());
        return;
    }
    const TypedMark done = m_queue.front();
    m_queue.pop_front();
    if (m_stuck) {
        m_stuck = false;
        emit unstuck();
    }
    if (answer)
        emit saved(done);
    else
        emit refused(done, answer.error());
    if (!m_queue.empty())
        next();
}

} // namespace mettle::models
