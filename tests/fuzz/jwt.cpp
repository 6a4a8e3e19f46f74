// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/jwt.h"

using namespace mettle;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto jwt = badge::readJwt(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!jwt)
        return 0;
    const badge::Documents none;
    const badge::Surroundings surroundings{QDateTime::fromSecsSinceEpoch(0, Qt::UTC), none,
                                           badge::context::bundled()};
    static_cast<void>(badge::checkJwt(*jwt, badge::issuerIdOf(jwt->credential), surroundings));
    return 0;
}
