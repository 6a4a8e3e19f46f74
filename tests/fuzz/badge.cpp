// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/verify.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace mettle;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Whatever the file, there is a report: nothing that was made up is verified, and every check has its sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QDateTime noon(QDate(2026, 3, 11), QTime(12, 0), Qt::UTC);
    const badge::VerifyReport report
        = badge::verify(bytes, {.at = noon, .recipient = QStringLiteral("somebody else entirely")});
    require(!report.verified && !report.checks.empty());
    for (const badge::Check &check : report.checks)
        require(!badge::sentence(check, QStringLiteral("en")).isEmpty());
    return 0;
}
