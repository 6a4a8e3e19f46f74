// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/baking.h"

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

/// A picture that is whole takes a credential, gives it back, and takes another in its place.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto found = badge::unbakePng(bytes);
    const bool whole = badge::checkPng(bytes).ok();
    require(whole || !found);
    const auto baked = badge::bakePng(bytes, "{\"a\":1}");
    require(baked.ok() == whole);
    if (!baked)
        return 0;
    const auto text = badge::unbakePng(*baked);
    require(text && *text == "{\"a\":1}");
    const auto again = badge::bakePng(*baked, found && !found->isEmpty() ? *found : QByteArray("{}"));
    require(again && badge::unbakePng(*again).ok());
    return 0;
}
