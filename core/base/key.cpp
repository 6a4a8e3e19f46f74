// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/key.h"

namespace mettle {

QUuid keySpace(const char *entity)
{
    static const QUuid urlSpace(0x6ba7b811, 0x9dad, 0x11d1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8);
    return makeUuid5(urlSpace, QByteArray("mettle:") + entity);
}

} // namespace mettle
