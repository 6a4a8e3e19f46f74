// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/desk.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <optional>

namespace mettle::workspace {

/// Whether the file at a path is sealed, so that somebody has to be asked for its secret; quick, for any thread.
[[nodiscard]] bool isSealed(const QString &path);

/// Copies a backup to a file that is not there yet, which may then be opened; the backup stays. For any thread.
[[nodiscard]] Result<void> restoreCopy(const Backup &backup, const QString &target);

/// The open workspace: owns the storage thread with the only connection. Verbs and readers are posted to it and answer
/// with a future; what they changed comes back as one queued signal. The only QObject in core.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `random` outlive the workspace; `device` is this laptop's own id (base/device.h).
    Workspace(const Clock &clock, Random &random, const QUuid &device, QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens a file in place of the one that is open. A sealed one wants its secret, and takes half a second or more.
    [[nodiscard]] QFuture<Result<void>> open(const QString &path, Access access, const Secret &secret = {});
    /// Makes a sealed file and opens it in place of the one that is open.
    [[nodiscard]] QFuture<Result<void>> makeSealed(const QString &path, const Locks &locks);
    /// Closes the file; its keys and all values of the storage thread leave memory, undo is empty. For locking, too: open
    /// again with the secret.
    QFuture<Result<void>> close();

    /// Runs fn(Desk &) in the storage thread, after all that was posted before it.
    template<typename F>
    auto post(F fn) -> QFuture<std::invoke_result_t<F, Desk &>>
    {
        using Answer = std::invoke_result_t<F, Desk &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        enqueue([promise, fn = std::move(fn)](Desk &desk) mutable {
            promise->addResult(fn(desk));
            promise->finish();
        });
        return future;
    }

    /// The same, and waits: for the command line and for tests, never in the window.
    template<typename F>
    auto wait(F fn) -> std::invoke_result_t<F, Desk &>
    {
        std::optional<std::invoke_result_t<F, Desk &>> answer; // no future: half the compile time of the tests and the CLI
        enqueueAndWait([&answer, &fn](Desk &desk) { answer.emplace(fn(desk)); });
        return *std::move(answer);
    }

    [[nodiscard]] const UndoState &undoState() const { return m_undoState; }
    /// The door to the time, for pages; safe in any thread.
    [[nodiscard]] const Clock &clock() const { return m_clock; }

signals:
    /// What a verb, undo or redo changed; after it is durable on disk.
    void changed(const mettle::workspace::ChangeSet &changes);
    void undoStateChanged();

private:
    void enqueue(std::function<void(Desk &)> work);
    void enqueueAndWait(const std::function<void(Desk &)> &work);

    const Clock &m_clock;
    QThread m_thread;
    QObject *m_worker; ///< lives in m_thread; receives the posted work
    std::unique_ptr<Desk> m_desk; ///< touched in m_thread only
    UndoState m_undoState;
};

} // namespace mettle::workspace
