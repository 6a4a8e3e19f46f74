// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include "base/clock.h"
#include "base/random.h"

namespace mettle {

QUuid makeUuid7(const Clock &clock, Random &random)
{
    QByteArray bytes = random.bytes(16);
    const qint64 milliseconds = clock.now().toMSecsSinceEpoch();
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(quint8(milliseconds >> (8 * (5 - i))));
    bytes[6] = char((quint8(bytes[6]) & 0x0f) | 0x70);
    bytes[8] = char((quint8(bytes[8]) & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

QUuid makeUuid5(const QUuid &space, const QByteArray &name)
{
    return QUuid::createUuidV5(space, name);
}

} // namespace mettle
