// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/keyresolver.h"

#include "badge/didkey.h"
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

ResolvedKey found(const QByteArray &key)
{
    return {keyCheck(Outcome::Pass, QT_TRANSLATE_NOOP("document", "The key belongs to the issuer."), {}, {}),
            key};
}

ResolvedKey notTheIssuers(const QString &issuerId)
{
    return {
        keyCheck(Outcome::Fail,
                 QT_TRANSLATE_NOOP("document", "The key that signed it does not belong to the issuer “%1”."),
                 {issuerId}, Verdict::Altered),
        {}};
}

ResolvedKey notAtHand(const QString &address)
{
    return {keyCheck(Outcome::Unknown,
                     QT_TRANSLATE_NOOP(
                         "document", "The issuer's key has to be looked up at “%1”, which was not at hand."),
                     {address}, Verdict::UnknownKey),
            {}};
}

ResolvedKey cannotBeRead(const QString &what)
{
    return {keyCheck(Outcome::Unknown,
                     QT_TRANSLATE_NOOP("document", "The key “%1” is of a kind that Mettle cannot read."),
                     {what}, Verdict::UnknownKey),
            {}};
}

ResolvedKey malformed(const QString &what)
{
    return {keyCheck(Outcome::Fail, QT_TRANSLATE_NOOP("document", "“%1” names no key."), {what},
                     Verdict::Malformed),
            {}};
}

/// The document of an identifier, when it is at hand and says that it is that.
std::optional<Json> documentOf(const QString &id, const Documents &documents)
{
    for (const QString &address : {id, didWebAddress(id)}) {
        const auto text = documents.constFind(address);
        if (address.isEmpty() || text == documents.constEnd())
            continue;
        const auto read = jsonld::parse(*text, {.bytes = 1024 * 1024});
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

ResolvedKey resolveInDocuments(const QString &method, const QString &issuerId, const Documents &documents)
{
    const QString place = method.section(u'#', 0, 0);
    const QString address = didWebAddress(place).isEmpty() ? place : didWebAddress(place);
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
    const auto publicKey = fromMultikey(key->text(u"publicKeyMultibase"));
    return publicKey ? found(*publicKey) : cannotBeRead(method);
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

ResolvedKey resolveKey(const QString &verificationMethod, const QString &issuerId, const Documents &documents)
{
    if (issuerId.isEmpty())
        return {
            keyCheck(Outcome::Fail,
                     QT_TRANSLATE_NOOP("document", "The badge names no issuer that the key could belong to."),
                     {}, Verdict::Malformed),
            {}};
    if (verificationMethod.startsWith(QStringLiteral("did:key:"))) {
        if (verificationMethod.section(u'#', 0, 0) != issuerId) {
            ResolvedKey stranger = notTheIssuers(issuerId);
            stranger.publicKey = publicKeyOfMethod(verificationMethod).valueOr({});
            return stranger;
        }
        if (const auto key = publicKeyOfMethod(verificationMethod))
            return found(*key);
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
