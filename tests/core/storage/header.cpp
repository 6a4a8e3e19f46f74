// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/errors.h"
#include "crypto/hash.h"
#include "storage/errors.h"
#include "storage/sealed/headerfile.h"
#include "storage/sealed/unlock.h"
#include "support/sealing.h"
#include "support/shared.h"

#include <QFile>
#include <QtEndian>

using namespace mettle;
using namespace mettle::storage;
using namespace mettle::storage::sealed;

namespace {

const QString Shown = QStringLiteral("a.mettle");
const QDateTime Now(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);

Header someHeader(const crypto::SecretBytes &dataKey)
{
    auto header = makeHeader(test::cheapLocks("correct horse"), dataKey, Now);
    REQUIRE(header.ok());
    return *header;
}

/// A block whose checksum is right again after it was changed by hand.
QByteArray checksummed(QByteArray block)
{
    block.replace(HeaderSize - 32, 32, crypto::sha256(QByteArrayView(block).first(HeaderSize - 32)));
    return block;
}

std::optional<Opened> open(const Header &header, const char *passphrase)
{
    const auto key = wrappingKey(header, test::typed(passphrase));
    REQUIRE(key.ok());
    return openSlot(header, KeySlot::Kind::Passphrase, *key);
}

} // namespace

TEST_CASE("a header survives being written and read, slots and all")
{
    const auto dataKey = crypto::SecretBytes::random(32);
    Header header = someHeader(dataKey);
    const auto second = wrappingKey(header, test::typed("another one"));
    REQUIRE(second.ok());
    addSlot(header, { 0, KeySlot::Kind::Passphrase, QStringLiteral("Zoë"), Now }, *second, dataKey);
    CHECK(header.keySlots[1].label.number == 2);
    CHECK(header.nextSlot == 3);
    const QByteArray block = compose(header);
    CHECK(block.size() == HeaderSize);
    CHECK(looksSealed(block));
    const auto back = parse(block, Shown);
    REQUIRE(back.ok());
    CHECK(*back == header);
    CHECK(open(*back, "correct horse")->dataKey == dataKey);
    CHECK(open(*back, "another one")->slot == 2);
    CHECK_FALSE(open(*back, "correct house"));
}

TEST_CASE("a passphrase opens no recovery slot, and a slot whose name or date was changed opens no more")
{
    const auto dataKey = crypto::SecretBytes::random(32);
    Header header = someHeader(dataKey);
    const auto key = wrappingKey(header, test::typed("correct horse"));
    CHECK_FALSE(openSlot(header, KeySlot::Kind::RecoveryCode, *key));
    header.keySlots[0].label.name = QStringLiteral("Mallory");
    CHECK_FALSE(openSlot(header, KeySlot::Kind::Passphrase, *key));
}

TEST_CASE("a name too long for its slot is cut at a whole character")
{
    const auto dataKey = crypto::SecretBytes::random(32);
    Header header = someHeader(dataKey);
    const auto key = wrappingKey(header, test::typed("x"));
    addSlot(header, { 0, KeySlot::Kind::Passphrase, QStringLiteral("a") + QString(40, u'é'), Now }, *key, dataKey);
    const QString kept = header.keySlots.back().label.name;
    CHECK(kept == QStringLiteral("a") + QString(31, u'é'));
    CHECK(parse(compose(header), Shown).ok());
}

TEST_CASE("any changed byte of a header is noticed, and a well-made one that asks too much is refused")
{
    const QByteArray block = compose(someHeader(crypto::SecretBytes::random(32)));
    for (int at = 0; at < HeaderSize; at += 7) {
        QByteArray other = block;
        other[at] = char(other[at] ^ 0x40);
        CHECK_FALSE(parse(other, Shown).ok());
    }
    QByteArray greedy = block;
    qToBigEndian(quint32(64) << 20, greedy.data() + 24); // 64 GiB
    CHECK(parse(checksummed(greedy), Shown).error().is(crypto::errors::CostRefused));
    QByteArray newer = block;
    qToBigEndian(quint32(2), newer.data() + 8);
    CHECK(parse(checksummed(newer), Shown).error().is(storage::errors::SealedNewer));
    for (const int at : { 14, 15, 18, 64, 4000 }) { // reserved bytes, count, page size, kind, a byte that is never used
        QByteArray wrong = block;
        wrong[at] = char(wrong[at] + 100);
        INFO("byte " << at);
        CHECK(parse(checksummed(wrong), Shown).error().is(storage::errors::HeaderDamaged));
    }
}

TEST_CASE("of two copies the newer whole one holds; with none the file is damaged")
{
    Header older = someHeader(crypto::SecretBytes::random(32));
    Header newer = older;
    newer.generation = 2;
    newer.keySlots[0].label.name = QStringLiteral("new");
    const auto held = [](const QByteArray &bytes) { return parsePair(bytes, Shown); };
    CHECK(held(compose(older) + compose(newer))->header == newer);
    CHECK(held(compose(newer) + compose(older))->header == newer);
    CHECK(held(QByteArray(HeaderSize, 'x') + compose(older))->header == older);
    CHECK_FALSE(held(QByteArray(HeaderSize, 'x') + compose(older))->firstWhole);
    CHECK(held(QByteArray(PagesAt, 'x')).error().is(storage::errors::HeaderDamaged));
    CHECK(held(compose(older)).error().is(storage::errors::HeaderDamaged)); // cut short
    CHECK(held(compose(older) + compose(older))->same);
}

TEST_CASE("a header written over another, torn by sectors at any moment, leaves the old one or the new one")
{
    const auto dataKey = crypto::SecretBytes::random(32);
    const Header before = someHeader(dataKey);
    Header after = before;
    after.generation = 2;
    after.keySlots.clear();
    const auto key = wrappingKey(after, test::typed("brand new"));
    addSlot(after, { 0, KeySlot::Kind::Passphrase, QStringLiteral("Sofie"), Now }, *key, dataKey);
    const QByteArray old = compose(before);
    const QByteArray next = compose(after);

    // What the file holds between and during the two writes: each copy is old, whole new, or torn by 512 bytes.
    constexpr int Sectors = HeaderSize / 512;
    const auto torn = [&](int kept) {
        QByteArray mixed = old;
        for (int sector = 0; sector < Sectors; ++sector)
            if (kept & (1 << sector))
                mixed.replace(sector * 512, 512, next.mid(sector * 512, 512));
        return mixed;
    };
    for (int kept = 0; kept < (1 << Sectors); ++kept) {
        INFO("sectors " << kept);
        // `before` holds in the first copy, so the second is written first.
        const auto early = parsePair(QByteArray(old + torn(kept)), Shown);
        REQUIRE(early.ok());
        CHECK((early->header == before || early->header == after));
        const auto late = parsePair(QByteArray(torn(kept) + next), Shown);
        REQUIRE(late.ok());
        CHECK(late->header == after);
    }
}

TEST_CASE("writing a header begins with the copy that does not hold")
{
    const auto dataKey = crypto::SecretBytes::random(32);
    const QString path = test::scratch() + QStringLiteral("/h.mettle");
    Header header = someHeader(dataKey);
    {
        auto file = HeaderFile::open(path, HeaderFile::Mode::Make);
        REQUIRE(file.ok());
        REQUIRE((*file)->write(header).ok());
    }
    CHECK(isSealedFile(path));
    CHECK(test::bytesOf(path) == compose(header) + compose(header));
    // Damage the first copy: the second is read, and both are whole after the next writing.
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write("garbage!");
    }
    CHECK(isSealedFile(path));
    auto file = HeaderFile::open(path, HeaderFile::Mode::Write);
    REQUIRE(file.ok());
    const auto pair = (*file)->read();
    REQUIRE(pair.ok());
    CHECK(pair->header == header);
    CHECK_FALSE(pair->firstWhole);
    CHECK(pair->secondWhole);
    ++header.generation;
    REQUIRE((*file)->write(header).ok());
    CHECK((*file)->read()->same);
}
