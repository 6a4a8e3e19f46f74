// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/issuerfiles.h"

#include "badge/contexts.h"
#include "badge/didkey.h"
#include "crypto/hash.h"

#include <QUrl>

namespace mettle::badge {

using jsonld::Json;

QString didWebOf(const QString &place)
{
    const QString whole = place.trimmed();
    const QUrl url(whole.contains(QStringLiteral("://")) ? whole
                                                         : QString(QStringLiteral("https://") + whole),
                   QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty())
        return {};
    QString did = QStringLiteral("did:web:") + url.host(QUrl::FullyEncoded);
    if (url.port() > 0)
        did += QStringLiteral("%3A") + QString::number(url.port());
    const QStringList folders = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (const QString &folder : folders)
        did += u':' + folder;
    return didWebAddress(did).isEmpty() ? QString() : did;
}

Json didDocument(const QString &did, const std::vector<QByteArray> &publicKeys)
{
    Json methods{Json::Array()};
    Json assertions{Json::Array()};
    for (size_t i = 0; i < publicKeys.size(); ++i) {
        // Whole, and not the key itself: 1EdTech's validator wants it so.
        const QString id = did + QStringLiteral("#key-%1").arg(i + 1);
        Json method;
        method.set(QStringLiteral("id"), Json(id));
        method.set(QStringLiteral("type"), Json(QStringLiteral("Multikey")));
        method.set(QStringLiteral("controller"), Json(did));
        method.set(QStringLiteral("publicKeyMultibase"), Json(toMultikey(publicKeys[i])));
        methods.append(std::move(method));
        assertions.append(Json(id));
    }
    Json contexts;
    contexts.append(Json(QString(context::Did1)));
    contexts.append(Json(QString(context::Multikey1)));
    Json out;
    out.set(QStringLiteral("@context"), std::move(contexts));
    out.set(QStringLiteral("id"), Json(did));
    out.set(QStringLiteral("verificationMethod"), std::move(methods));
    out.set(QStringLiteral("assertionMethod"), std::move(assertions));
    return out;
}

Json issuerCard(const Issuer &issuer, QByteArrayView publicKey)
{
    Json out;
    out.set(QStringLiteral("name"), Json(issuer.name));
    out.set(QStringLiteral("id"), Json(issuer.did));
    if (!issuer.url.isEmpty())
        out.set(QStringLiteral("url"), Json(issuer.url));
    if (!issuer.email.isEmpty())
        out.set(QStringLiteral("email"), Json(issuer.email));
    out.set(QStringLiteral("publicKeyMultibase"), Json(toMultikey(publicKey)));
    out.set(QStringLiteral("fingerprint"), Json(fingerprint(publicKey)));
    return out;
}

QString fingerprint(QByteArrayView publicKey)
{
    const QString digits = QString::fromLatin1(crypto::sha256(publicKey).toHex());
    QStringList fours;
    for (int i = 0; i < 20; i += 4)
        fours << digits.mid(i, 4);
    return fours.join(u' ');
}

} // namespace mettle::badge
