// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed/header.h"

#include "crypto/errors.h"
#include "crypto/hash.h"
#include "storage/errors.h"

#include <QtEndian>
#include <algorithm>

namespace mettle::storage::sealed {

namespace {

constexpr QByteArrayView Magic("MettleS1");
constexpr quint32 Form = 1;
constexpr uchar Argon2id = 1;
constexpr uchar XChaCha20Poly1305 = 1;
constexpr int SaltAt = 48;
constexpr int SlotsAt = 64;
constexpr int SlotSize = 224;
constexpr int NameSize = 64;
constexpr int NonceAt = 96; // within a slot; what stands before it is bound in
constexpr int ChecksumSize = 32;
constexpr int ChecksumAt = HeaderSize - ChecksumSize;
static_assert(SlotsAt + int(MostSlots) * SlotSize <= ChecksumAt);

std::span<const uchar> span(QByteArrayView bytes)
{
    return { reinterpret_cast<const uchar *>(bytes.data()), size_t(bytes.size()) };
}

/// As much of a name as fits, never half a character.
QByteArray fitting(QString name)
{
    while (name.toUtf8().size() > NameSize)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name.toUtf8();
}

/// The part of a slot that is not secret and is bound in.
QByteArray labelBytes(const KeySlot &label)
{
    QByteArray bytes(NonceAt, '\0');
    bytes[0] = char(label.kind == KeySlot::Kind::Passphrase ? 1 : 2);
    qToBigEndian(label.number, bytes.data() + 4);
    qToBigEndian(label.made.toSecsSinceEpoch(), bytes.data() + 8);
    const QByteArray name = fitting(label.name);
    bytes.replace(16, name.size(), name);
    return bytes;
}

Error damaged(const QString &shown)
{
    return Error { errors::HeaderDamaged, { shown } };
}

Result<Slot> parseSlot(QByteArrayView bytes, const QString &shown)
{
    const uchar kind = uchar(bytes[0]);
    if (kind != 1 && kind != 2)
        return damaged(shown);
    Slot slot;
    slot.label.kind = kind == 1 ? KeySlot::Kind::Passphrase : KeySlot::Kind::RecoveryCode;
    slot.label.number = qFromBigEndian<quint32>(bytes.data() + 4);
    slot.label.made = QDateTime::fromSecsSinceEpoch(qFromBigEndian<qint64>(bytes.data() + 8), Qt::UTC);
    QByteArray name = bytes.sliced(16, NameSize).toByteArray();
    if (const qsizetype end = name.indexOf('\0'); end >= 0)
        name.truncate(end);
    slot.label.name = QString::fromUtf8(name);
    slot.nonce = bytes.sliced(NonceAt, crypto::AeadNonceSize).toByteArray();
    slot.wrapped = bytes.sliced(NonceAt + crypto::AeadNonceSize, crypto::AeadKeySize).toByteArray();
    slot.tag = bytes.sliced(NonceAt + crypto::AeadNonceSize + crypto::AeadKeySize, crypto::AeadTagSize).toByteArray();
    if (slot.label.number == 0)
        return damaged(shown);
    return slot;
}

} // namespace

bool looksSealed(QByteArrayView start)
{
    return start.startsWith(Magic)
        || (start.size() >= HeaderSize + Magic.size() && start.sliced(HeaderSize).startsWith(Magic));
}

namespace {

/// All but the checksum, which is still zeros.
QByteArray body(const Header &header)
{
    Q_ASSERT(header.keySlots.size() <= MostSlots && header.salt.size() == crypto::SaltSize);
    QByteArray bytes(HeaderSize, '\0');
    bytes.replace(0, Magic.size(), Magic.toByteArray());
    qToBigEndian(Form, bytes.data() + 8);
    bytes[12] = char(Argon2id);
    bytes[13] = char(XChaCha20Poly1305);
    bytes[14] = char(ReservedSize);
    bytes[15] = char(header.keySlots.size());
    qToBigEndian(quint32(PageSize), bytes.data() + 16);
    qToBigEndian(header.cost.rounds, bytes.data() + 20);
    qToBigEndian(header.cost.kibibytes, bytes.data() + 24);
    qToBigEndian(header.nextSlot, bytes.data() + 28);
    qToBigEndian(header.generation, bytes.data() + 32);
    bytes.replace(SaltAt, crypto::SaltSize, header.salt);
    int at = SlotsAt;
    for (const Slot &slot : header.keySlots) {
        const QByteArray whole = labelBytes(slot.label) + slot.nonce + slot.wrapped + slot.tag;
        bytes.replace(at, whole.size(), whole);
        at += SlotSize;
    }
    return bytes;
}

} // namespace

QByteArray compose(const Header &header)
{
    QByteArray bytes = body(header);
    bytes.replace(ChecksumAt, ChecksumSize, crypto::sha256(QByteArrayView(bytes).first(ChecksumAt)));
    return bytes;
}

Result<Header> parse(QByteArrayView block, const QString &shown)
{
    if (block.size() != HeaderSize || !block.startsWith(Magic)
        || crypto::sha256(block.first(ChecksumAt)) != block.last(ChecksumSize))
        return damaged(shown);
    if (const auto form = qFromBigEndian<quint32>(block.data() + 8);
        form != Form || uchar(block[12]) != Argon2id || uchar(block[13]) != XChaCha20Poly1305)
        return Error { errors::SealedNewer, { shown, QString::number(form) } };
    const size_t count = uchar(block[15]);
    if (uchar(block[14]) != ReservedSize || qFromBigEndian<quint32>(block.data() + 16) != quint32(PageSize) || count < 1
        || count > MostSlots)
        return damaged(shown);
    Header header;
    header.cost = { qFromBigEndian<quint32>(block.data() + 20), qFromBigEndian<quint32>(block.data() + 24) };
    if (!header.cost.allowed())
        return Error { crypto::errors::CostRefused,
                       { QString::number(header.cost.rounds), QString::number(header.cost.kibibytes) } };
    header.nextSlot = qFromBigEndian<quint32>(block.data() + 28);
    header.generation = qFromBigEndian<quint64>(block.data() + 32);
    header.salt = block.sliced(SaltAt, crypto::SaltSize).toByteArray();
    for (size_t i = 0; i < count; ++i) {
        METTLE_LET(slot, parseSlot(block.sliced(SlotsAt + qsizetype(i) * SlotSize, SlotSize), shown));
        header.keySlots.push_back(slot);
    }
    if (QByteArrayView(body(header)).first(ChecksumAt) != block.first(ChecksumAt)) // unused bytes are zeros, and names are text
        return damaged(shown);
    return header;
}

Result<HeaderPair> parsePair(QByteArrayView start, const QString &shown)
{
    if (start.size() < PagesAt)
        return damaged(shown);
    const auto first = parse(start.first(HeaderSize), shown);
    const auto other = start.sliced(HeaderSize, HeaderSize);
    const auto second = first && other == start.first(HeaderSize) ? first : parse(other, shown);
    if (!first && !second)
        return first.error().is(errors::HeaderDamaged) ? second.error() : first.error();
    HeaderPair pair;
    pair.firstWhole = first.ok();
    pair.secondWhole = second.ok();
    pair.same = first && second && *first == *second;
    pair.holding = !second || (first && first->generation >= second->generation) ? 0 : 1;
    pair.header = pair.holding == 0 ? *first : *second;
    return pair;
}

void addSlot(Header &header, KeySlot label, const crypto::SecretBytes &key, const crypto::SecretBytes &dataKey)
{
    Q_ASSERT(header.keySlots.size() < MostSlots && dataKey.size() == crypto::AeadKeySize);
    label.number = header.nextSlot++;
    label.name = QString::fromUtf8(fitting(label.name));
    label.made = QDateTime::fromSecsSinceEpoch(label.made.toSecsSinceEpoch(), Qt::UTC);
    Slot slot { label, QByteArray(crypto::AeadNonceSize, '\0'), {}, QByteArray(crypto::AeadTagSize, '\0') };
    const std::span<uchar> nonce(reinterpret_cast<uchar *>(slot.nonce.data()), size_t(slot.nonce.size()));
    crypto::fillRandom(nonce);
    crypto::SecretBytes body(dataKey.bytes()); // becomes ciphertext where only secrets stand
    crypto::encryptInPlace({ body.data(), body.size() },
                           crypto::Tag(reinterpret_cast<uchar *>(slot.tag.data()), crypto::AeadTagSize),
                           crypto::Nonce(nonce.data(), nonce.size()), span(labelBytes(label)), key);
    slot.wrapped = QByteArray(reinterpret_cast<const char *>(body.data()), qsizetype(body.size()));
    header.keySlots.push_back(slot);
}

std::optional<Opened> openSlot(const Header &header, KeySlot::Kind kind, const crypto::SecretBytes &key)
{
    for (const Slot &slot : header.keySlots) {
        if (slot.label.kind != kind)
            continue;
        crypto::SecretBytes body(span(slot.wrapped));
        if (crypto::decryptInPlace({ body.data(), body.size() },
                                   crypto::ConstTag(span(slot.tag).data(), crypto::AeadTagSize),
                                   crypto::Nonce(span(slot.nonce).data(), crypto::AeadNonceSize),
                                   span(labelBytes(slot.label)), key))
            return Opened { std::move(body), slot.label.number };
    }
    return std::nullopt;
}

} // namespace mettle::storage::sealed
