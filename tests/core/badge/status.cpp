// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/didkey.h"
#include "badge/errors.h"
#include "badge/gzip.h"
#include "badge/jwt.h"
#include "badge/multibase.h"
#include "badge/proof.h"
#include "badge/statuscheck.h"
#include "badge/statuslist.h"
#include "badge/verify.h"
#include "jsonld/writer.h"
#include "sample.h"
#include "support/catch.h"

using namespace mettle;
using namespace mettle::badge;
using jsonld::Json;

namespace {

const QString Address = QStringLiteral("https://example.org/status/1");
constexpr int Index = 94567;

StatusList listOf(const QByteArray &bits)
{
    return {*Id<StatusList>::fromString(QStringLiteral("0190a000-0000-7000-8000-000000000005")),
            test::sampleValues().issuer.id,
            Address,
            bits,
            {}};
}

QByteArray listCredential(const QByteArray &bits)
{
    const auto made
        = statusListCredential(listOf(bits), test::sampleValues().issuer, test::issuerKey(), test::then());
    REQUIRE(made);
    return *made;
}

QByteArray bitsWith(qint64 index)
{
    QByteArray bits = emptyStatusBits();
    setStatusBit(bits, index);
    return bits;
}

/// The sample with an entry in the list.
QByteArray badgeInList(const Json &entry = statusEntry(Address, Index))
{
    Json document = test::sampleJson();
    document.set(QStringLiteral("credentialStatus"), entry);
    return test::signedAnyway(document);
}

VerifyReport lookedUp(const QByteArray &list, const QByteArray &badge = badgeInList())
{
    return verify(badge, {.at = test::then().addDays(1), .documents = {{Address, list}}});
}

/// The list with its document changed, signed again by a key in the name of its own did:key.
QByteArray changedList(const std::function<void(Json &)> &change,
                       const crypto::KeyPair &key = test::issuerKey())
{
    Json document = test::parsed(listCredential(emptyStatusBits()));
    document.remove(u"proof");
    change(document);
    const auto done
        = withProof(document, key, {suite::EddsaRdfc2022, didKeyMethod(key.publicKey()), test::then()});
    REQUIRE(done);
    return jsonld::toText(*done);
}

void setInSubject(Json &document, const char *name, const Json &value)
{
    Json subject = *document.find(u"credentialSubject");
    subject.set(QString::fromLatin1(name), value);
    document.set(QStringLiteral("credentialSubject"), subject);
}

QString verdict(const QByteArray &list)
{
    return nameOf(lookedUp(list).verdict);
}

} // namespace

TEST_CASE("index 0 of a status list is the highest bit of its first byte")
{
    CHECK(bitsWith(0).startsWith(QByteArray("\x80\x00", 2)));
    CHECK(bitsWith(7).startsWith(QByteArray("\x01\x00", 2)));
    CHECK(bitsWith(8).startsWith(QByteArray("\x00\x80", 2)));
    CHECK(bitsWith(StatusBits - 1).endsWith('\x01'));
    CHECK(statusBit(bitsWith(Index), Index));
    CHECK_FALSE(statusBit(bitsWith(Index), Index + 1));
    CHECK_FALSE(statusBit(bitsWith(Index), StatusBits));
    CHECK_FALSE(statusBit(bitsWith(Index), -1));
    CHECK(bitsWith(StatusBits) == emptyStatusBits());
    CHECK(emptyStatusBits().size() == 16384);
}

TEST_CASE("a list is packed and unpacked, and one that is too small, too large or damaged is refused")
{
    const QByteArray bits = bitsWith(Index);
    CHECK(encodedList(bits).startsWith(QStringLiteral("uH4sI")));
    CHECK(*bitsOf(encodedList(bits)) == bits);
    // The W3C's own example of an empty list (Bitstring Status List 1.0, section 3.2, example 2).
    CHECK(*bitsOf(QStringLiteral("uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"))
          == emptyStatusBits());
    CHECK_FALSE(bitsOf(encodedList(QByteArray(16383, '\0'))));
    CHECK_FALSE(bitsOf(encodedList(bits).mid(1)));
    CHECK_FALSE(bitsOf(encodedList(bits).chopped(4)));
    const QByteArray packed = toGzip(bits);
    CHECK(*fromGzip(packed, bits.size()) == bits);
    CHECK_FALSE(fromGzip(packed, bits.size() - 1));
    CHECK_FALSE(fromGzip(QByteArray(packed + 'x'), bits.size()));
    CHECK_FALSE(fromGzip(packed.mid(1), bits.size()));
    CHECK_FALSE(fromGzip("", 10));
    // A hundred megabytes of zeros in a hundred kilobytes.
    CHECK_FALSE(fromGzip(toGzip(QByteArray(100 * 1024 * 1024, '\0')), StatusBytesLimit));
}

TEST_CASE("a badge is good while its bit is clear, and withdrawn once it is set")
{
    const VerifyReport good = lookedUp(listCredential(bitsWith(Index + 1)));
    CHECK(good.verified);
    CHECK(good.check(QStringLiteral("status"))->outcome == Outcome::Pass);
    const VerifyReport bad = lookedUp(listCredential(bitsWith(Index)));
    CHECK_FALSE(bad.verified);
    CHECK(bad.verdict == Verdict::Revoked);
    CHECK(test::verified(badgeInList()).verdict == Verdict::UnknownKey); // the list is not at hand
}

TEST_CASE("a list may be a signed text too")
{
    const auto asText = [](qint64 index, const crypto::KeyPair &key) {
        const Json document = test::parsed(listCredential(bitsWith(index)));
        const QByteArray text
            = *signedJwt(document, test::issuerKey(), didKeyMethod(test::issuerKey().publicKey()));
        const QByteArray signedPart = text.left(text.lastIndexOf('.'));
        return QByteArray(signedPart + '.' + toBase64Url(key.sign(signedPart)));
    };
    CHECK(verdict(asText(Index + 1, test::issuerKey())) == QStringLiteral("ok"));
    CHECK(verdict(asText(Index, test::issuerKey())) == QStringLiteral("revoked"));
    CHECK(verdict(asText(Index + 1, test::strangerKey())) == QStringLiteral("unknown key"));
}

TEST_CASE("a list that is not a good one of the same issuer says nothing")
{
    CHECK(verdict(changedList([](Json &) {})) == QStringLiteral("ok"));
    CHECK(verdict("") == QStringLiteral("unknown key"));
    CHECK(verdict("{}") == QStringLiteral("unknown key"));
    const QString stranger = didKey(test::strangerKey().publicKey());
    CHECK(verdict(changedList([&](Json &d) { d.set(QStringLiteral("issuer"), Json(stranger)); },
                              test::strangerKey()))
          == QStringLiteral("unknown key"));
    CHECK(verdict(changedList([](Json &) {}, test::strangerKey())) == QStringLiteral("unknown key"));
    CHECK(verdict(changedList(
              [](Json &d) { d.set(QStringLiteral("id"), Json(QStringLiteral("https://example.org/2"))); }))
          == QStringLiteral("unknown key"));
    CHECK(verdict(changedList(
              [](Json &d) { setInSubject(d, "statusPurpose", Json(QStringLiteral("suspension"))); }))
          == QStringLiteral("unknown key"));
    CHECK(verdict(changedList([](Json &d) { setInSubject(d, "encodedList", Json(QStringLiteral("uAAAA"))); }))
          == QStringLiteral("unknown key"));
    CHECK(verdict(changedList([](Json &d) {
              d.set(QStringLiteral("validUntil"), Json(QStringLiteral("2026-03-10T10:00:00Z")));
          }))
          == QStringLiteral("unknown key"));
    QByteArray tampered = listCredential(bitsWith(Index));
    tampered.replace(encodedList(bitsWith(Index)).toLatin1(), encodedList(emptyStatusBits()).toLatin1());
    CHECK(verdict(tampered) == QStringLiteral("unknown key"));
}

TEST_CASE("an entry has to name its place in the list")
{
    const auto withMember = [](const char *name, const Json &value) {
        Json entry = statusEntry(Address, Index);
        entry.set(QString::fromLatin1(name), value);
        return nameOf(lookedUp(listCredential(emptyStatusBits()), badgeInList(entry)).verdict);
    };
    CHECK(withMember("statusListIndex", Json(QStringLiteral("7"))) == QStringLiteral("ok"));
    CHECK(withMember("statusListIndex", Json(QStringLiteral("007"))) == QStringLiteral("malformed"));
    CHECK(withMember("statusListIndex", Json(QStringLiteral("-7"))) == QStringLiteral("malformed"));
    CHECK(withMember("statusListIndex", Json::integer(7)) == QStringLiteral("malformed"));
    CHECK(withMember("statusListIndex", Json(QStringLiteral("131072")))
          == QStringLiteral("unknown key")); // past the end
    CHECK(withMember("type", Json(QStringLiteral("1EdTechCredentialRefresh"))) != QStringLiteral("ok"));
}

TEST_CASE("1EdTech's own list is read by the credential's identifier")
{
    Json document = test::sampleJson();
    Json contexts = *document.find(u"@context");
    contexts.append(Json(QStringLiteral("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json")));
    document.set(QStringLiteral("@context"), contexts);
    Json entry;
    entry.set(QStringLiteral("id"), Json(Address));
    entry.set(QStringLiteral("type"), Json(QStringLiteral("1EdTechRevocationList")));
    document.set(QStringLiteral("credentialStatus"), entry);
    const QByteArray badge = test::signedAnyway(document);
    const auto with = [&](const QByteArray &revoked) {
        return lookedUp("{\"issuer\":\"" + didKey(test::issuerKey().publicKey()).toLatin1()
                            + "\",\"revokedCredential\":[" + revoked + "]}",
                        badge);
    };
    const QByteArray id = document.text(u"id").toLatin1();
    CHECK(with("").verified);
    CHECK(with("{\"id\":\"urn:uuid:1\",\"revoked\":true}").verified);
    CHECK(with("{\"id\":\"" + id + "\",\"revoked\":false}").verified);
    const VerifyReport revoked
        = with("{\"id\":\"" + id + "\",\"revoked\":true,\"revocationReason\":\"Twice\"}");
    CHECK(revoked.verdict == Verdict::Revoked);
    CHECK(sentence(*revoked.check(QStringLiteral("status")), QStringLiteral("en"))
              .endsWith(QStringLiteral("Twice")));
}

TEST_CASE("indexes are random and never given twice")
{
    std::vector<int> taken;
    for (int i = 0; i < 200; ++i) {
        const int index = freshStatusIndex(taken);
        CHECK((index >= 0 && index < StatusBits));
        CHECK(std::find(taken.begin(), taken.end(), index) == taken.end());
        taken.push_back(index);
    }
    CHECK_FALSE(std::is_sorted(taken.begin(), taken.end()));
}

TEST_CASE("a list is only made under its own address and by its issuer's key")
{
    StatusList list = listOf(emptyStatusBits());
    CHECK(statusListCredential(list, test::sampleValues().issuer, test::strangerKey(), test::then())
              .error()
              .is(errors::IssuerKeyDiffers));
    list.url = QStringLiteral("status");
    CHECK(statusListCredential(list, test::sampleValues().issuer, test::issuerKey(), test::then())
              .error()
              .is(errors::AddressWrong));
}
