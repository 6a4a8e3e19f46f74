// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/today.h"
#include "workspace/workspace.h"

#include <QTimer>
#include <memory>

namespace mettle::models {

/// Knows what is due in one open workspace, for the Today page and the rail's count. It follows changes by itself: many in
/// a row are one look, and a look takes only a short piece of the storage thread at a time.
class TodayWatch final : public QObject
{
    Q_OBJECT

public:
    explicit TodayWatch(workspace::Workspace &workspace, QObject *parent = nullptr);

    /// Looks now: a page is shown, or the language is another one.
    void refresh();
    /// Empty before the first look.
    [[nodiscard]] const std::optional<operations::Today> &today() const { return m_today; }

signals:
    /// today() is another one.
    void changed();
    void refused(const mettle::Error &error);

private:
    void ask();
    void take(const Result<operations::Today> &answer);

    workspace::Workspace &m_workspace;
    std::shared_ptr<operations::Duties> m_duties; ///< touched in the storage thread only
    std::optional<operations::Today> m_today;
    QTimer m_quiet;
    bool m_asking = false;
    bool m_again = false;
};

} // namespace mettle::models
