// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>

namespace mettle {

/// Follows long work: the work reports and asks, another thread cancels. Shared by reference, outlives the work.
class Progress
{
public:
    using Listener = std::function<void(int done, int total)>; ///< called in the worker's thread

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {
    }
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool cancelled() const { return m_cancelled; }
    void report(int done, int total) const
    {
        if (m_listener)
            m_listener(done, total);
    }

private:
    std::atomic<bool> m_cancelled { false };
    Listener m_listener;
};

} // namespace mettle
