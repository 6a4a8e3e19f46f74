// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealed/unlock.h"

#include "crypto/errors.h"
#include "crypto/hash.h"
#include "crypto/selftest.h"
#include "storage/errors.h"
#include "storage/sealed/headerfile.h"

#include <QFileInfo>

namespace mettle::storage::sealed {

Result<crypto::SecretBytes> wrappingKey(const Header &header, const Secret &secret)
{
    if (!secret.isGiven())
        return Error { crypto::errors::PassphraseEmpty };
    return crypto::keyFromPassphrase(secret.bytes(), header.salt, header.cost, crypto::AeadKeySize);
}

Result<std::shared_ptr<Vfs>> unlock(const QString &path, const Secret &secret)
{
    const QFileInfo info(path);
    const QString shown = info.fileName();
    if (!info.isFile() || info.size() < PagesAt)
        return std::shared_ptr<Vfs>();
    METTLE_LET(file, HeaderFile::open(path, HeaderFile::Mode::Read));
    METTLE_LET(isSealed, file->isSealed());
    if (!isSealed)
        return std::shared_ptr<Vfs>();
    METTLE_TRY(crypto::selfTest());
    METTLE_LET(pair, file->read());
    if (!secret.isGiven())
        return Error { errors::PassphraseNeeded, { shown } };
    METTLE_LET(key, wrappingKey(pair.header, secret));
    auto opened = openSlot(pair.header, secret.kind(), key);
    if (!opened)
        return Error { secret.kind() == KeySlot::Kind::Passphrase ? errors::PassphraseWrong : errors::RecoveryCodeWrong,
                       { shown } };
    return std::make_shared<Vfs>(std::move(opened->dataKey));
}

Result<Header> makeHeader(const Locks &locks, const crypto::SecretBytes &dataKey, const QDateTime &now)
{
    METTLE_TRY(crypto::selfTest());
    Header header;
    header.cost = locks.cost ? *locks.cost : crypto::measuredCost();
    header.salt = crypto::randomBytes(crypto::SaltSize);
    METTLE_LET(key, wrappingKey(header, locks.passphrase));
    addSlot(header, { 0, KeySlot::Kind::Passphrase, locks.name, now }, key, dataKey);
    if (locks.recoveryCode.isGiven()) {
        METTLE_LET(recoveryKey, wrappingKey(header, locks.recoveryCode));
        addSlot(header, { 0, KeySlot::Kind::RecoveryCode, {}, now }, recoveryKey, dataKey);
    }
    return header;
}

} // namespace mettle::storage::sealed
