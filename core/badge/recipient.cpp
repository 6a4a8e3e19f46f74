// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/recipient.h"

#include "crypto/hash.h"

#include <QCryptographicHash>
#include <QStringList>
#include <algorithm>

namespace mettle::badge {

using jsonld::Json;

namespace {

QString md5Hash(const QString &identifier, const QString &salt)
{
    const QByteArray bytes = identifier.toUtf8() + salt.toUtf8();
    return QStringLiteral("md5$")
        + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
}

bool sameText(const QString &a, const QString &b)
{
    const auto form = [](const QString &text) {
        return text.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    return form(a) == form(b);
}

/// The spellings of what was typed that a hash may have been made from.
QStringList spellings(const QString &typed)
{
    const QString composed = typed.trimmed().normalized(QString::NormalizationForm_C);
    QStringList all{typed, typed.trimmed(), composed, composed.toLower()};
    all.removeDuplicates();
    return all;
}

bool identifierIsFor(const Json &identifier, const QString &nameOrEmail)
{
    const QString hash = identifier.text(u"identityHash");
    const Json *hashed = identifier.find(u"hashed");
    if (!hashed || !hashed->boolean())
        return sameText(hash, nameOrEmail);
    const QString salt = identifier.text(u"salt");
    const QString expected = hash.toLower();
    const QStringList all = spellings(nameOrEmail);
    return std::any_of(all.begin(), all.end(), [&](const QString &spelling) {
        return expected == identityHash(spelling, salt) || expected == md5Hash(spelling, salt);
    });
}

std::vector<const Json *> identifiers(const Json &subject)
{
    const Json *found = subject.find(u"identifier");
    return found ? found->oneOrMany() : std::vector<const Json *>();
}

} // namespace

QString identityHash(const QString &identifier, const QString &salt)
{
    return QStringLiteral("sha256$")
        + QString::fromLatin1(crypto::sha256(QByteArray(identifier.toUtf8() + salt.toUtf8())).toHex());
}

bool isFor(const Json &subject, const QString &nameOrEmail)
{
    if (nameOrEmail.trimmed().isEmpty())
        return false;
    const QString id = subject.text(u"id");
    if (!id.isEmpty()
        && (id == nameOrEmail.trimmed() || sameText(id, QStringLiteral("mailto:") + nameOrEmail.trimmed())))
        return true;
    const auto all = identifiers(subject);
    return std::any_of(all.begin(), all.end(),
                       [&](const Json *one) { return identifierIsFor(*one, nameOrEmail); });
}

QString recipientOf(const Json &subject)
{
    for (const char16_t *type : {u"name", u"emailAddress", u""}) {
        for (const Json *identifier : identifiers(subject)) {
            const Json *hashed = identifier->find(u"hashed");
            const bool isPlain = identifier->isObject() && (!hashed || !hashed->boolean());
            const QStringView wanted(type);
            if (isPlain && (wanted.isEmpty() || identifier->text(u"identityType") == wanted))
                return identifier->text(u"identityHash");
        }
    }
    return subject.text(u"id");
}

} // namespace mettle::badge
