// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/keyresolver.h"

#include "badge/didkey.h"
#include "badge/multibase.h"
#include "crypto/keypair.h"
#include "jsonld/reader.h"

#include <QUrl>
#include <QtGlobal>

namespace mettle::badge {

using jsonld::Json;

namespace {

Check keyCheck(Outcome outcome, const char *sentence, const QStringList &arguments,
               std::optional<Verdict> verdict)
{
    return {QStringLiteral("key"), outcome, sentence, arguments, {}, verdict};
}

ResolvedKey found(const QByteArray &key, const std::optional<crypto::ForeignKey> &foreign = {})
{
    return {keyCheck(Outcome::Pass, QT_TRANSLATE_NOOP("document", "The key belongs to the issuer."), {}, {}),
            key, foreign};
}

ResolvedKey notTheIssuers(const QString &issuerId)
{
    return {
        keyCheck(Outcome::Fail,
                 QT_TRANSLATE_NOOP("document", "The key that signed it does not belong to the issuer “%1”."),
                 {issuerId}, Verdict::Altered),
        {},
        {}};
}

ResolvedKey notAtHand(const QString &address)
{
    return {keyCheck(Outcome::Unknown,
                     QT_TRANSLATE_NOOP(
                         "document", "The issuer's key has to be looked up at “%1”, which was not at hand."),
                     {address}, Verdict::UnknownKey),
            {},
            {}};
}

ResolvedKey cannotBeRead(const QString &what)
{
    return {keyCheck(Outcome::Unknown,
                     QT_TRANSLATE_NOOP("document", "The key “%1” is of a kind that Mettle cannot read."),
                     {what}, Verdict::UnknownKey),
            {},
            {}};
}

ResolvedKey malformed(const QString &what)
{
    return {keyCheck(Outcome::Fail, QT_TRANSLATE_NOOP("document", "“%1” names no key."), {what},
                     Verdict::Malformed),
            {},
            {}};
}

/// The document of an identifier, when it is at hand and says that it is that.
std::optional<Json> documentOf(const QString &id, const Documents &documents)
{
    for (const QString &address : {id, didWebAddress(id)}) {
        const auto text = documents.constFind(address);
        if (address.isEmpty() || text == documents.constEnd())
            continue;
        const auto read = jsonld::readJson(*text, {.bytes = 1024 * 1024});
        if (read && read->text(u"id") == id)
            return *read;
    }
    return std::nullopt;
}

/// A method's identifier in full: documents may write "#key-1".
QString absolute(const QString &id, const QString &document)
{
    return id.startsWith(u'#') ? QString(document + id) : id;
}

/// The members of a list that are embedded methods, or the list's plain names.
const Json *methodIn(const Json &document, QStringView list, const QString &method)
{
    const Json *entries = document.find(list);
    for (const Json *entry : entries ? entries->oneOrMany() : std::vector<const Json *>())
        if (entry->isObject() && absolute(entry->text(u"id"), document.text(u"id")) == method)
            return entry;
    return nullptr;
}

bool listsForAssertions(const Json &document, const QString &method)
{
    const Json *entries = document.find(u"assertionMethod");
    for (const Json *entry : entries ? entries->oneOrMany() : std::vector<const Json *>()) {
        const QString id = entry->isObject() ? entry->text(u"id") : entry->string();
        if (!id.isEmpty() && absolute(id, document.text(u"id")) == method)
            return true;
    }
    return false;
}

/// A P-256 key as a Multikey: multicodec p256-pub (0x80 0x24) and the compressed point.
std::optional<crypto::ForeignKey> p256OfMultikey(const QString &text)
{
    const auto bytes = fromMultibase(text, 128);
    if (!bytes || !bytes->startsWith("\x80\x24") || bytes->size() != 2 + 33)
        return std::nullopt;
    return crypto::ForeignKey{crypto::ForeignKey::Kind::P256, bytes->mid(2), {}};
}

/// The point of a key in its short form: a sign and x.
QByteArray shortPoint(const QByteArray &point)
{
    if (point.size() != 65)
        return point;
    return (uchar(point.back()) & 1 ? '\x03' : '\x02') + point.mid(1, 32);
}

bool isSameKey(const ResolvedKey &a, const ResolvedKey &b)
{
    if (!a.known() || a.publicKey != b.publicKey || bool(a.foreign) != bool(b.foreign))
        return false;
    return !a.foreign
        || (a.foreign->kind == b.foreign->kind && a.foreign->exponent == b.foreign->exponent
            && shortPoint(a.foreign->modulusOrPoint) == shortPoint(b.foreign->modulusOrPoint));
}

/// The key of a verification method, in either of its forms.
ResolvedKey keyOfMethod(const Json &method)
{
    if (const Json *jwk = method.find(u"publicKeyJwk"))
        return keyOfJwk(*jwk);
    const QString text = method.text(u"publicKeyMultibase");
    return {{}, fromMultikey(text).valueOr({}), p256OfMultikey(text)};
}

/// A key kept at an address of its own, as a JSON Web Key or a set of them; the address has to be on the issuer's site.
std::optional<ResolvedKey> keyAtAddress(const QString &address, const QString &issuerId,
                                        const Documents &documents)
{
    const auto text = documents.constFind(address.section(u'#', 0, 0));
    const QUrl here(address);
    const QUrl theirs(issuerId);
    if (text == documents.constEnd() || here.scheme() != u"https" || here.authority() != theirs.authority()
        || theirs.scheme() != u"https")
        return std::nullopt;
    const auto read = jsonld::readJson(*text, {.bytes = 1024 * 1024});
    if (!read)
        return std::nullopt;
    if (read->find(u"kty"))
        return keyOfJwk(*read);
    const Json *keys = read->find(u"keys");
    for (const Json *one : keys ? keys->oneOrMany() : std::vector<const Json *>())
        if (one->text(u"kid") == address)
            return keyOfJwk(*one);
    return std::nullopt;
}

ResolvedKey resolveInDocuments(const QString &method, const QString &issuerId, const Documents &documents)
{
    const QString place = method.section(u'#', 0, 0);
    const QString address = didWebAddress(place).isEmpty() ? place : didWebAddress(place);
    if (const auto kept = keyAtAddress(method, issuerId, documents))
        return kept->known() ? found(kept->publicKey, kept->foreign) : cannotBeRead(method);
    const auto holder = documentOf(place, documents);
    if (!holder)
        return notAtHand(address);
    // The address is the issuer's document with the key in it, or a document that is the key itself.
    const Json *key = methodIn(*holder, u"verificationMethod", method);
    if (!key)
        key = methodIn(*holder, u"assertionMethod", method);
    if (!key && place == method)
        key = &*holder;
    if (!key || key->text(u"controller") != issuerId)
        return notTheIssuers(issuerId);
    const auto controller = place == issuerId ? holder : documentOf(issuerId, documents);
    if (!controller)
        return notAtHand(issuerId);
    if (!listsForAssertions(*controller, method))
        return notTheIssuers(issuerId);
    const ResolvedKey inside = keyOfMethod(*key);
    return inside.known() ? found(inside.publicKey, inside.foreign) : cannotBeRead(method);
}

} // namespace

QString didWebAddress(const QString &did)
{
    static const QString scheme = QStringLiteral("did:web:");
    if (!did.startsWith(scheme))
        return {};
    QStringList parts = did.mid(scheme.size()).split(u':');
    for (QString &part : parts) {
        part = QUrl::fromPercentEncoding(part.toUtf8());
        if (part.isEmpty() || part.contains(u'/') || part == QStringLiteral(".."))
            return {};
    }
    if (parts.size() == 1)
        parts << QStringLiteral(".well-known");
    return QStringLiteral("https://") + parts.join(u'/') + QStringLiteral("/did.json");
}

ResolvedKey keyOfJwk(const Json &jwk)
{
    const auto part
        = [&](QStringView name) { return fromBase64Url(jwk.text(name).toLatin1(), 1100).valueOr({}); };
    ResolvedKey out;
    if (jwk.find(u"d"))
        return out;
    const QString kind = jwk.text(u"kty");
    const QByteArray x = part(u"x");
    const QByteArray y = part(u"y");
    if (kind == u"OKP" && jwk.text(u"crv") == u"Ed25519" && x.size() == crypto::PublicKeySize)
        out.publicKey = x;
    else if (kind == u"EC" && jwk.text(u"crv") == u"P-256" && x.size() == 32 && y.size() == 32)
        out.foreign = crypto::ForeignKey{crypto::ForeignKey::Kind::P256, '\x04' + x + y, {}};
    else if (kind == u"RSA")
        out.foreign = crypto::ForeignKey{crypto::ForeignKey::Kind::Rsa, part(u"n"), part(u"e")};
    return out;
}

ResolvedKey resolveEnclosedKey(const Json &jwk, const QString &issuerId, const Documents &documents)
{
    const ResolvedKey given = keyOfJwk(jwk);
    if (!given.known())
        return cannotBeRead(jwk.text(u"kty"));
    if (issuerId.startsWith(QStringLiteral("did:key:"))) {
        const ResolvedKey own = resolveKey(issuerId + u'#' + issuerId.mid(8), issuerId, documents);
        return isSameKey(given, own) ? found(given.publicKey, given.foreign) : notTheIssuers(issuerId);
    }
    const auto document = documentOf(issuerId, documents);
    if (!document)
        return notAtHand(didWebAddress(issuerId).isEmpty() ? issuerId : didWebAddress(issuerId));
    const Json *methods = document->find(u"verificationMethod");
    for (const Json *method : methods ? methods->oneOrMany() : std::vector<const Json *>())
        if (isSameKey(given, resolveKey(absolute(method->text(u"id"), issuerId), issuerId, documents)))
            return found(given.publicKey, given.foreign);
    return notTheIssuers(issuerId);
}

ResolvedKey resolveKey(const QString &verificationMethod, const QString &issuerId, const Documents &documents)
{
    if (issuerId.isEmpty())
        return {
            keyCheck(Outcome::Fail,
                     QT_TRANSLATE_NOOP("document", "The badge names no issuer that the key could belong to."),
                     {}, Verdict::Malformed),
            {},
            {}};
    if (verificationMethod.startsWith(QStringLiteral("did:key:"))) {
        if (verificationMethod.section(u'#', 0, 0) != issuerId) {
            ResolvedKey stranger = notTheIssuers(issuerId);
            stranger.publicKey = publicKeyOfMethod(verificationMethod).valueOr({});
            return stranger;
        }
        if (const auto key = publicKeyOfMethod(verificationMethod))
            return found(*key);
        if (const auto foreign = p256OfMultikey(issuerId.mid(8));
            foreign && verificationMethod == issuerId + u'#' + issuerId.mid(8))
            return found({}, foreign);
        // Another kind of key (P-256, secp256k1 ...) is a key all the same.
        return publicKeyOfDid(issuerId) || !verificationMethod.contains(u'#')
            ? malformed(verificationMethod)
            : cannotBeRead(verificationMethod);
    }
    if (!didWebAddress(verificationMethod.section(u'#', 0, 0)).isEmpty()
        || verificationMethod.startsWith(QStringLiteral("https://")))
        return resolveInDocuments(verificationMethod, issuerId, documents);
    if (verificationMethod.startsWith(QStringLiteral("did:"))
        || verificationMethod.startsWith(QStringLiteral("http:")))
        return cannotBeRead(verificationMethod);
    return malformed(verificationMethod);
}

} // namespace mettle::badge
