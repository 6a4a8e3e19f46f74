// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "storage/sealing.h"

#include <QSemaphore>

namespace mettle::workspace {

bool isSealed(const QString &path)
{
    return storage::isSealed(path);
}

Result<void> restoreCopy(const Backup &backup, const QString &target)
{
    return storage::restoreCopy(backup, target);
}

Workspace::Workspace(const Clock &clock, Random &random, const QUuid &device, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_worker(new QObject)
{
    m_desk = std::make_unique<Desk>(clock, random, device, [this](const ChangeSet &changes, const UndoState &state) {
        QMetaObject::invokeMethod(
            this,
            [this, changes, state] {
                m_undoState = state;
                emit changed(changes);
                emit undoStateChanged();
            },
            Qt::QueuedConnection);
    });
    m_thread.setObjectName(QStringLiteral("storage"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Workspace::~Workspace()
{
    // The connection closes in the thread that made it, after everything that was posted.
    close().waitForFinished();
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

QFuture<Result<void>> Workspace::open(const QString &path, Access access, const Secret &secret)
{
    m_undoState = {};
    return post([path, access, secret](Desk &desk) { return desk.open(path, access, secret); });
}

QFuture<Result<void>> Workspace::makeSealed(const QString &path, const Locks &locks)
{
    m_undoState = {};
    return post([path, locks](Desk &desk) { return desk.makeSealed(path, locks); });
}

QFuture<Result<void>> Workspace::close()
{
    m_undoState = {};
    return post([](Desk &desk) {
        desk.close();
        return Result<void>();
    });
}

void Workspace::enqueue(std::function<void(Desk &)> work)
{
    QMetaObject::invokeMethod(
        m_worker, [this, work = std::move(work)] { work(*m_desk); }, Qt::QueuedConnection);
}

void Workspace::enqueueAndWait(const std::function<void(Desk &)> &work)
{
    QSemaphore done;
    enqueue([&work, &done](Desk &desk) {
        work(desk);
        done.release();
    });
    done.acquire();
}

} // namespace mettle::workspace
