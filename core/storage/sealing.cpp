// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sealing.h"

#include "storage/check.h"
#include "storage/connection.h"
#include "storage/errors.h"
#include "storage/replacefile.h"
#include "storage/sealed/headerfile.h"
#include "storage/sealed/unlock.h"

#include <QFileInfo>
#include <algorithm>

namespace mettle::storage {

namespace {

using sealed::Header;
using sealed::HeaderFile;

QString shownOf(const Connection &connection)
{
    return QFileInfo(connection.path()).fileName();
}

Result<void> mayWrite(const Connection &connection)
{
    if (connection.isReadOnly())
        return Error { errors::ReadOnly, { shownOf(connection) } };
    return {};
}

/// Reads the copy as a stranger would, before it takes the place of the file.
Result<void> checked(const Connection &connection, const QString &copy, const std::shared_ptr<sealed::Vfs> &vfs,
                     const QDateTime &now)
{
    METTLE_LET(other, Connection::openThrough(copy, Access::ReadOnly, now, vfs));
    METTLE_LET(problems, check(*other));
    if (!problems.isEmpty())
        return Error { errors::CopyNotWhole, { shownOf(connection), problems.first() } };
    return {};
}

/// Writes the copy, looks at it, and lets it take the place of the file; nothing is left behind when that fails.
Result<void> become(Connection &connection, const std::shared_ptr<sealed::Vfs> &vfs, OldBytes oldBytes, const QDateTime &now)
{
    const QString copy = connection.besidePath();
    auto done = connection.copyThrough(copy, vfs.get());
    if (done)
        done = checked(connection, copy, vfs, now);
    if (done)
        done = connection.replaceBy(copy, vfs, oldBytes, now);
    if (!done)
        removeLeftover(copy);
    return done;
}

/// Reads the header, lets fn(Header &) -> Result<void> change it, and writes it.
template<typename F>
Result<void> changeHeader(Connection &connection, F fn)
{
    METTLE_TRY(mayWrite(connection));
    if (!connection.vfs())
        return Error { errors::NotSealed, { shownOf(connection) } };
    METTLE_LET(file, HeaderFile::open(connection.path(), HeaderFile::Mode::Write));
    METTLE_LET(pair, file->read());
    Header header = pair.header;
    METTLE_TRY(fn(header));
    ++header.generation;
    return file->write(header);
}

size_t passphrases(const Header &header)
{
    return size_t(std::count_if(header.keySlots.begin(), header.keySlots.end(), [](const sealed::Slot &slot) {
        return slot.label.kind == KeySlot::Kind::Passphrase;
    }));
}

Result<void> append(Header &header, const Connection &connection, const Secret &secret, const QString &name,
                    const QDateTime &now)
{
    if (header.keySlots.size() >= sealed::MostSlots)
        return Error { errors::SlotsFull, { QString::number(sealed::MostSlots) } };
    METTLE_LET(key, sealed::wrappingKey(header, secret));
    sealed::addSlot(header, { 0, secret.kind(), name, now }, key, connection.vfs()->dataKey());
    return {};
}

/// The slot's name stays, its number is a new one: the old is never given twice.
Result<void> replaceSlot(Header &header, const Connection &connection, quint32 number, const Secret &next,
                         const QDateTime &now)
{
    const auto slot = std::find_if(header.keySlots.begin(), header.keySlots.end(),
                                   [&](const sealed::Slot &one) { return one.label.number == number; });
    const QString name = slot->label.name;
    header.keySlots.erase(slot);
    return append(header, connection, next, name, now);
}

} // namespace

bool isSealed(const QString &path)
{
    return sealed::isSealedFile(path);
}

Result<void> seal(Connection &connection, const Locks &locks, const QDateTime &now)
{
    METTLE_TRY(mayWrite(connection));
    if (connection.vfs())
        return Error { errors::AlreadySealed, { shownOf(connection) } };
    auto dataKey = crypto::SecretBytes::random(crypto::AeadKeySize);
    METTLE_LET(header, sealed::makeHeader(locks, dataKey, now));
    METTLE_LET(file, HeaderFile::open(connection.besidePath(), HeaderFile::Mode::Make));
    if (const auto written = file->write(header); !written) {
        file.reset();
        removeLeftover(connection.besidePath());
        return written;
    }
    file.reset();
    return become(connection, std::make_shared<sealed::Vfs>(std::move(dataKey)), OldBytes::Overwrite, now);
}

Result<void> unseal(Connection &connection, const QDateTime &now)
{
    METTLE_TRY(mayWrite(connection));
    if (!connection.vfs())
        return Error { errors::NotSealed, { shownOf(connection) } };
    return become(connection, nullptr, OldBytes::Leave, now);
}

Result<std::vector<KeySlot>> keySlots(Connection &connection)
{
    if (!connection.vfs())
        return Error { errors::NotSealed, { shownOf(connection) } };
    METTLE_LET(file, HeaderFile::open(connection.path(), HeaderFile::Mode::Read));
    METTLE_LET(pair, file->read());
    std::vector<KeySlot> labels;
    for (const sealed::Slot &slot : pair.header.keySlots)
        labels.push_back(slot.label);
    return labels;
}

Result<void> addKeySlot(Connection &connection, const Secret &secret, const QString &name, const QDateTime &now)
{
    return changeHeader(connection, [&](Header &header) {
        if (secret.isGiven() && secret.kind() == KeySlot::Kind::RecoveryCode)
            std::erase_if(header.keySlots, [](const sealed::Slot &slot) {
                return slot.label.kind == KeySlot::Kind::RecoveryCode;
            });
        return append(header, connection, secret, name, now);
    });
}

Result<void> removeKeySlot(Connection &connection, quint32 number)
{
    return changeHeader(connection, [&](Header &header) -> Result<void> {
        const size_t before = header.keySlots.size();
        std::erase_if(header.keySlots, [&](const sealed::Slot &slot) { return slot.label.number == number; });
        if (header.keySlots.size() == before)
            return Error { errors::NoSuchSlot, { QString::number(number) } };
        if (passphrases(header) == 0)
            return Error { errors::LastPassphrase };
        return {};
    });
}

Result<void> changePassphrase(Connection &connection, const Secret &old, const Secret &next, const QString &name,
                              const QDateTime &now)
{
    return changeHeader(connection, [&](Header &header) -> Result<void> {
        METTLE_LET(key, sealed::wrappingKey(header, old));
        const auto opened = sealed::openSlot(header, old.kind(), key);
        if (!opened)
            return Error { old.kind() == KeySlot::Kind::Passphrase ? errors::PassphraseWrong : errors::RecoveryCodeWrong,
                           { shownOf(connection) } };
        if (old.kind() == KeySlot::Kind::Passphrase)
            return replaceSlot(header, connection, opened->slot, next, now);
        if (passphrases(header) != 1)
            return append(header, connection, next, name, now);
        const auto only = std::find_if(header.keySlots.begin(), header.keySlots.end(), [](const sealed::Slot &slot) {
            return slot.label.kind == KeySlot::Kind::Passphrase;
        });
        return replaceSlot(header, connection, only->label.number, next, now);
    });
}

} // namespace mettle::storage
