// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealedsecret.h"

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

/// What takes apart has the sizes it says and an allowed cost; where trying is cheap, no made-up secret opens.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto sealed = crypto::parseSealedSecret(bytes);
    if (!sealed)
        return 0;
    require(sealed->cost.allowed());
    require(sealed->salt.size() == 16 && sealed->nonce.size() == 24 && sealed->tag.size() == 16);
    require(bytes.size() == 56 + sealed->ciphertext.size() + 16 && !sealed->ciphertext.isEmpty());
    if (sealed->cost.rounds <= 2 && sealed->cost.kibibytes <= 64)
        require(
            !crypto::openSecret(bytes, crypto::SecretBytes::fromPassphrase(QStringLiteral("none of these"))));
    return 0;
}
