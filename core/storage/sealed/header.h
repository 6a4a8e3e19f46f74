// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "crypto/aead.h"
#include "crypto/sealedsecret.h"
#include "storage/keyslot.h"
#include "storage/sealed/layout.h"

namespace mettle::storage::sealed {

inline constexpr size_t MostSlots = 16;

/// The data key of a file, wrapped by the key of one passphrase or recovery code.
struct Slot
{
    KeySlot label;
    QByteArray nonce;
    QByteArray wrapped;
    QByteArray tag;

    friend bool operator==(const Slot &, const Slot &) = default;
};

/// What stands before the pages of a sealed file (docs/file-format.md): how a passphrase becomes a key, and the slots.
struct Header
{
    quint64 generation = 1; ///< counts the changes: of two whole copies the higher one holds
    crypto::PassphraseCost cost;
    QByteArray salt;
    quint32 nextSlot = 1;
    std::vector<Slot> keySlots;

    friend bool operator==(const Header &, const Header &) = default;
};

/// Whether a file that begins so is sealed, or was before its first copy of the header was damaged.
[[nodiscard]] bool looksSealed(QByteArrayView start);

/// One copy: HeaderSize bytes, the last 32 its own checksum.
[[nodiscard]] QByteArray compose(const Header &header);

/// Takes one copy apart. errors::HeaderDamaged, SealedNewer, crypto's CostRefused; `shown` is the file's name in them.
[[nodiscard]] Result<Header> parse(QByteArrayView block, const QString &shown);

/// Both copies, and which of them are whole.
struct HeaderPair
{
    Header header; ///< the newer whole one
    bool firstWhole = false;
    bool secondWhole = false;
    bool same = false; ///< both whole and equal
    int holding = 0; ///< which copy `header` was read from

    friend bool operator==(const HeaderPair &, const HeaderPair &) = default;
};

/// From the first PagesAt bytes of a file. An error when neither copy is whole.
[[nodiscard]] Result<HeaderPair> parsePair(QByteArrayView start, const QString &shown);

/// Adds a slot that `key` opens; the label gets its number here.
void addSlot(Header &header, KeySlot label, const crypto::SecretBytes &key, const crypto::SecretBytes &dataKey);

/// The data key, if `key` opens a slot of that kind, and which one.
struct Opened
{
    crypto::SecretBytes dataKey;
    quint32 slot;
};
[[nodiscard]] std::optional<Opened> openSlot(const Header &header, KeySlot::Kind kind, const crypto::SecretBytes &key);

} // namespace mettle::storage::sealed
