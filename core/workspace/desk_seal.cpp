// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/sealing.h"
#include "workspace/desk.h"

namespace mettle::workspace {

bool Desk::isSealed() const
{
    return m_connection && m_connection->vfs();
}

Result<void> Desk::seal(const Locks &locks)
{
    if (auto closed = notOpen())
        return *closed;
    return storage::seal(*m_connection, locks, m_clock.now());
}

Result<void> Desk::unseal()
{
    if (auto closed = notOpen())
        return *closed;
    return storage::unseal(*m_connection, m_clock.now());
}

Result<std::vector<KeySlot>> Desk::keySlots()
{
    if (auto closed = notOpen())
        return *closed;
    return storage::keySlots(*m_connection);
}

Result<void> Desk::addKeySlot(const Secret &secret, const QString &name)
{
    if (auto closed = notOpen())
        return *closed;
    return storage::addKeySlot(*m_connection, secret, name, m_clock.now());
}

Result<void> Desk::removeKeySlot(quint32 number)
{
    if (auto closed = notOpen())
        return *closed;
    return storage::removeKeySlot(*m_connection, number);
}

Result<void> Desk::changePassphrase(const Secret &old, const Secret &next, const QString &name)
{
    if (auto closed = notOpen())
        return *closed;
    return storage::changePassphrase(*m_connection, old, next, name, m_clock.now());
}

} // namespace mettle::workspace
