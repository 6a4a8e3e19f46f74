// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/access.h"
#include "storage/backup.h"
#include "storage/merge.h"
#include "storage/reader.h"
#include "storage/secret.h"
#include "storage/transaction.h"
#include "workspace/verb.h"

#include <functional>

namespace mettle::storage {
class Connection;
}

namespace mettle::workspace {

using storage::Access;
using storage::Backup;
using storage::BackupContent;
using storage::KeySlot;
using storage::Locks;
using storage::Reader;
using storage::Secret;
using storage::Transaction;

/// The open file as verbs see it, in the storage thread: ask reads, transact writes. Made and kept by Workspace.
class Desk
{
public:
    using Listener = std::function<void(const ChangeSet &, const UndoState &)>;

    Desk(const Clock &clock, Random &random, const QUuid &device, Listener listener);
    ~Desk();

    /// `secret` opens a sealed file (storage::errors::PassphraseNeeded, PassphraseWrong, RecoveryCodeWrong); for a plain one
    /// it is not looked at.
    [[nodiscard]] Result<void> open(const QString &path, Access access, const Secret &secret = {});
    /// Makes a new sealed file.
    [[nodiscard]] Result<void> makeSealed(const QString &path, const Locks &locks);
    /// Closes the file; its keys leave memory.
    void close();
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] QString path() const;

    /// Reads values: fn(const Reader &) -> T or Result<T>; a failed read is an error, whatever fn returned.
    template<typename F>
    [[nodiscard]] auto ask(F fn)
    {
        using R = std::invoke_result_t<F, const Reader &>;
        using Answer = std::conditional_t<IsResult<R>, R, Result<R>>;
        if (auto closed = notOpen())
            return Answer(*closed);
        auto answer = Answer(fn(Reader(*m_connection)));
        if (auto error = takeError())
            return Answer(*error);
        return answer;
    }

    /// Runs a verb: begin, fn(Transaction &) -> Result<T>, commit. Any error rolls everything back. The label is read
    /// after fn, which may fill in a name that it has read.
    template<typename F>
    [[nodiscard]] auto transact(const Verb &verb, F fn)
    {
        using Answer = std::invoke_result_t<F, Transaction &>;
        static_assert(IsResult<Answer>, "a verb returns a Result");
        if (auto closed = notOpen())
            return Answer(*closed);
        auto transaction = begin();
        auto answer = failed() ? Answer(*takeError()) : fn(*transaction);
        // What the file said comes first: what fn makes of it is at best a consequence.
        if (auto error = finish(verb, *transaction, answer.ok()))
            return Answer(*error);
        return answer;
    }

    /// Takes the last step back; an error when there is none.
    [[nodiscard]] Result<void> undo();
    [[nodiscard]] Result<void> redo();
    [[nodiscard]] UndoState undoState() const;

    /// Notes that a client's data was seen, printed or exported ("printed profile"). Nothing on a read-only file.
    void noteAccess(const Id<people::Client> &client, const QString &what);

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Random &random() { return m_random; }
    /// The workspace's time zone.
    [[nodiscard]] const QTimeZone &zone();
    /// Today in that zone.
    [[nodiscard]] QDate today() { return m_clock.today(zone()); }

    // The file itself.
    /// What is wrong with the file: integrity, foreign keys, the rules; empty when all is well.
    [[nodiscard]] Result<QStringList> check();
    [[nodiscard]] Result<QByteArray> dump(bool dataOnly);
    /// Into a new or empty workspace; a barrier.
    [[nodiscard]] Result<void> load(const QByteArray &dump, const QString &shownName);
    /// Fills a new file with rows of another workspace, as older than anything: what is changed in either later wins.
    [[nodiscard]] Result<void> fill(const std::vector<Record> &rows);
    /// A consistent copy; sealed with the same slots if the file is.
    [[nodiscard]] Result<void> copyTo(const QString &target);
    /// Brings another workspace's rows in (storage/merge.h), which `secret` opens if it is sealed; a barrier. What was read before may be out of date.
    [[nodiscard]] Result<storage::MergeOutcome> merge(const QString &path, storage::MergeMode mode,
                                                      const Secret &secret = {});

    // Its seal (storage/sealing.h). Each of these takes the time of one key derivation or two, half a second or more.
    [[nodiscard]] bool isSealed() const;
    /// In place, killed at any moment one whole file; what can be undone stays so.
    [[nodiscard]] Result<void> seal(const Locks &locks);
    [[nodiscard]] Result<void> unseal();
    [[nodiscard]] Result<std::vector<KeySlot>> keySlots();
    /// One more passphrase under a name; or a recovery code, in place of the one there was.
    [[nodiscard]] Result<void> addKeySlot(const Secret &secret, const QString &name);
    /// Copies made before still open with it: to be said to the user.
    [[nodiscard]] Result<void> removeKeySlot(quint32 number);
    /// With a recovery code as `old`: into the only passphrase slot, else into one more under `name`.
    [[nodiscard]] Result<void> changePassphrase(const Secret &old, const Secret &next, const QString &name = {});

    // Its backups (storage/backup.h). An empty folder: the one beside the file.
    /// Whether anything was written since opening or since the last backup.
    [[nodiscard]] bool wantsBackup() const { return m_changed; }
    /// Writes one, checks it, and thins those that are there: 7 daily, 4 weekly, 12 monthly stay.
    [[nodiscard]] Result<Backup> backUp(const QString &folder = {});
    [[nodiscard]] Result<std::vector<Backup>> backups(const QString &folder = {});
    [[nodiscard]] Result<BackupContent> lookInto(const Backup &backup);

private:
    [[nodiscard]] Result<void> take(Result<std::unique_ptr<storage::Connection>> opened);

    struct Step
    {
        Label label;
        std::vector<Change> changes;
        QString run;
        QDateTime at;
    };

    [[nodiscard]] std::optional<Error> notOpen() const;
    [[nodiscard]] std::optional<Error> takeError();
    [[nodiscard]] bool failed() const;
    [[nodiscard]] std::unique_ptr<Transaction> begin();
    /// Journal, commit, history, signal; or rollback.
    [[nodiscard]] std::optional<Error> finish(const Verb &verb, Transaction &transaction, bool ok);
    void remember(const Verb &verb, const std::vector<Change> &changes);
    [[nodiscard]] Result<void> swap(std::vector<Step> &from, std::vector<Step> &to, const char *verb);
    void watchZone(const std::vector<Change> &changes);
    /// After rows came from elsewhere: nothing to undo, stamps and counters from the file.
    void startAnew();
    void writeJournal(const char *verb, const std::vector<Change> &changes);
    [[nodiscard]] storage::Stamp nextStamp();

    const Clock &m_clock;
    Random &m_random;
    QUuid m_device;
    Listener m_listener;
    std::unique_ptr<storage::Connection> m_connection;
    qint64 m_lastStamp = 0;
    qint64 m_journalCounter = 0;
    qint64 m_accessCounter = 0;
    std::optional<QTimeZone> m_zone;
    bool m_changed = false;
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace mettle::workspace
