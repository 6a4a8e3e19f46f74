// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/access.h"
#include "storage/merge.h"
#include "storage/reader.h"
#include "storage/transaction.h"
#include "workspace/verb.h"

#include <functional>

namespace mettle::storage {
class Connection;
}

namespace mettle::workspace {

using storage::Access;
using storage::Reader;
using storage::Transaction;

/// The open file as verbs see it, in the storage thread: ask reads, transact writes. Made and kept by Workspace.
class Desk
{
public:
    using Listener = std::function<void(const ChangeSet &, const UndoState &)>;

    Desk(const Clock &clock, Random &random, const QUuid &device, Listener listener);
    ~Desk();

    [[nodiscard]] Result<void> open(const QString &path, Access access);
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
    [[nodiscard]] Result<void> copyTo(const QString &target);
    /// Brings another workspace's rows in (storage/merge.h); a barrier. What was read before may be out of date.
    [[nodiscard]] Result<storage::MergeOutcome> merge(const QString &path, storage::MergeMode mode);

private:
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
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace mettle::workspace
