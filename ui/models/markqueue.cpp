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
    , m_blocked(std::make_shared<std::atomic_bool>(false))
{
    m_retry.setInterval(RetryMs);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &MarkQueue::retry);
}

void MarkQueue::add(const TypedMark &mark)
{
    m_queue.push_back(mark);
    if (m_stuck)
        emit waitingChanged(waiting());
    else
        hand(mark);
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
    if (!m_stuck || m_underway > 0)
        return;
    *m_blocked = false;
    for (const TypedMark &mark : m_queue)
        hand(mark);
}

void MarkQueue::hand(const TypedMark &mark)
{
    ++m_underway;
    m_workspace.post([mark, blocked = m_blocked](workspace::Desk &desk) -> Answer {
        if (*blocked)
            return std::nullopt;
        Result<void> written = write(desk, mark);
        if (!written && written.error().kind() != ErrorKind::Refused && written.error().kind() != ErrorKind::NotFound)
            *blocked = true;
        return written;
    }).then(this, [this](const Answer &answer) { answered(answer); });
}

/// Answers come in the order of the queue; a failed one stays at its head.
void MarkQueue::answered(const Answer &answer)
{
    --m_underway;
    const bool refused = answer && !*answer
        && (answer->error().kind() == ErrorKind::Refused || answer->error().kind() == ErrorKind::NotFound);
    if (answer && (answer->ok() || refused)) {
        const TypedMark done = m_queue.front();
        m_queue.pop_front();
        if (refused)
            emit this->refused(done, answer->error());
        else
            emit saved(done);
    } else {
        m_failed = true;
        m_stuck = true;
        if (answer)
            emit stuck(answer->error());
    }
    if (m_underway == 0)
        settle();
}

/// Nothing is underway any more: try again later, or go on with what was typed meanwhile.
void MarkQueue::settle()
{
    if (!m_stuck)
        return;
    if (m_failed) {
        m_failed = false;
        m_retry.start();
        emit waitingChanged(waiting());
        return;
    }
    m_stuck = false;
    for (const TypedMark &mark : std::vector<TypedMark>(m_queue.begin(), m_queue.end()))
        hand(mark);
    emit waitingChanged(0);
    emit unstuck();
}

} // namespace mettle::models
