// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record.h"

namespace mettle::storage {

Record::Record(const Record &) = default;
Record::Record(Record &&) noexcept = default;
Record &Record::operator=(const Record &) = default;
Record &Record::operator=(Record &&) noexcept = default;
Record::~Record() = default;

bool Record::operator==(const Record &other) const
{
    return static_cast<const AnyRow &>(*this) == static_cast<const AnyRow &>(other);
}

} // namespace mettle::storage
