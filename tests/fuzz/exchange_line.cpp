// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rows.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace mettle;
using namespace mettle::exchange;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// A line that is taken says who, when and something; any other is refused in one sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<ObservationRow> row = readObservationLine(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), 7);
    if (!row) {
        require(row.error().parts.empty() && !sentence(row.error(), QStringLiteral("en")).isEmpty());
        return 0;
    }
    require(row->row == 7 && row->date.isValid() && !row->client.isEmpty());
    require(!row->observer.isEmpty() || row->role == people::Role::Self);
    require(row->mark != MarkWord::None || !row->note.isEmpty());
    require(row->mark == MarkWord::None || row->role != people::Role::Peer);
    require(row->level >= 0 && row->level <= 99 && (row->mark == MarkWord::Level || row->level == 0));
    require(!row->time || row->time->isValid());
    return 0;
}
