// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/desk.h"

#include "storage/bookkeeping.h"
#include "storage/connection.h"
#include "storage/dump.h"
#include "storage/check.h"
#include "workspace/errors.h"

namespace mettle::workspace {

namespace {

constexpr size_t KeptSteps = 500;
constexpr qint64 RunPauseMs = 3000;

} // namespace

Desk::Desk(const Clock &clock, Random &random, const QUuid &device, Listener listener)
    : m_clock(clock)
    , m_random(random)
    , m_device(device)
    , m_listener(std::move(listener))
{
}

Desk::~Desk() = default;

Result<void> Desk::open(const QString &path, Access access, const Secret &secret)
{
    close();
    return take(storage::Connection::open(path, access, m_clock.now(), secret));
}

Result<void> Desk::makeSealed(const QString &path, const Locks &locks)
{
    close();
    return take(storage::Connection::makeSealed(path, locks, m_clock.now()));
}

Result<void> Desk::take(Result<std::unique_ptr<storage::Connection>> opened)
{
    METTLE_LET(connection, std::move(opened));
    m_connection = std::move(connection);
    m_lastStamp = storage::lastStamp(*m_connection);
    m_journalCounter = storage::lastJournalCounter(*m_connection, m_device);
    m_accessCounter = storage::lastAccessCounter(*m_connection, m_device);
    if (auto error = takeError()) {
        m_connection.reset();
        return *error;
    }
    return {};
}

void Desk::close()
{
    m_connection.reset();
    m_changed = false;
    m_undo.clear();
    m_redo.clear();
    m_zone.reset();
}

bool Desk::isReadOnly() const
{
    return !m_connection || m_connection->isReadOnly();
}

QString Desk::path() const
{
    return m_connection ? m_connection->path() : QString();
}

std::optional<Error> Desk::notOpen() const
{
    return m_connection ? std::nullopt : std::optional<Error>(Error { errors::NothingOpen });
}

std::optional<Error> Desk::takeError()
{
    return m_connection->takeError();
}

bool Desk::failed() const
{
    return m_connection->failed();
}

storage::Stamp Desk::nextStamp()
{
    // Never behind what the file has seen, however wrong this machine's clock is.
    m_lastStamp = std::max(m_clock.now().toMSecsSinceEpoch() << 16, m_lastStamp + 1);
    return { m_lastStamp, m_device };
}

std::unique_ptr<Transaction> Desk::begin()
{
    m_connection->begin();
    return std::make_unique<Transaction>(*m_connection, nextStamp(), m_clock, m_random);
}

std::optional<Error> Desk::finish(const Verb &verb, Transaction &transaction, bool ok)
{
    if (ok && !transaction.changes().empty())
        writeJournal(verb.name, transaction.changes());
    if (!ok || m_connection->failed()) {
        auto error = takeError();
        m_connection->rollback();
        return error;
    }
    m_connection->commit();
    if (auto error = takeError())
        return error;
    if (transaction.changes().empty())
        return std::nullopt;
    m_changed = true;
    watchZone(transaction.changes());
    remember(verb, transaction.changes());
    if (m_listener)
        m_listener({ verb.label, transaction.changes(), false }, undoState());
    return std::nullopt;
}

void Desk::remember(const Verb &verb, const std::vector<Change> &changes)
{
    if (verb.undo == Undo::None)
        return;
    m_redo.clear();
    if (verb.undo == Undo::Barrier) {
        m_undo.clear();
        return;
    }
    const QDateTime now = m_clock.now();
    if (!verb.run.isEmpty() && !m_undo.empty() && m_undo.back().run == verb.run
        && m_undo.back().at.msecsTo(now) < RunPauseMs) {
        m_undo.back().changes.insert(m_undo.back().changes.end(), changes.begin(), changes.end());
        m_undo.back().at = now;
        return;
    }
    m_undo.push_back({ verb.label, changes, verb.run, now });
    if (m_undo.size() > KeptSteps)
        m_undo.erase(m_undo.begin());
}

void Desk::writeJournal(const char *verb, const std::vector<Change> &changes)
{
    storage::appendJournal(*m_connection, { m_lastStamp, m_device }, ++m_journalCounter, verb, changes);
}

UndoState Desk::undoState() const
{
    UndoState state;
    if (!m_undo.empty())
        state.undo = m_undo.back().label;
    if (!m_redo.empty())
        state.redo = m_redo.back().label;
    return state;
}

Result<void> Desk::undo()
{
    return swap(m_undo, m_redo, "undo");
}

Result<void> Desk::redo()
{
    return swap(m_redo, m_undo, "redo");
}

Result<void> Desk::swap(std::vector<Step> &from, std::vector<Step> &to, const char *verb)
{
    if (auto closed = notOpen())
        return *closed;
    if (from.empty())
        return Error { errors::NothingToUndo };
    const Step &step = from.back();
    auto transaction = begin();
    for (auto change = step.changes.rbegin(); change != step.changes.rend(); ++change)
        transaction->revert(*change);
    writeJournal(verb, transaction->changes());
    if (m_connection->failed()) {
        auto error = takeError();
        m_connection->rollback();
        return *error;
    }
    m_connection->commit();
    if (auto error = takeError())
        return *error;
    m_changed = true;
    watchZone(transaction->changes());
    const ChangeSet set { step.label, transaction->changes(), true };
    to.push_back({ step.label, transaction->changes(), {}, m_clock.now() });
    from.pop_back();
    if (m_listener)
        m_listener(set, undoState());
    return {};
}

void Desk::noteAccess(const Id<people::Client> &client, const QString &what)
{
    if (!m_connection || m_connection->isReadOnly())
        return;
    storage::appendAccess(*m_connection, nextStamp(), ++m_accessCounter, client, what);
    // A view is never refused because its line could not be written; the next write meets the same trouble and says so.
    (void)takeError();
}

void Desk::watchZone(const std::vector<Change> &changes)
{
    for (const Change &change : changes)
        if (std::holds_alternative<people::WorkspaceInfo>(change.after ? *change.after : *change.before))
            m_zone.reset();
}

const QTimeZone &Desk::zone()
{
    if (!m_zone) {
        const auto info = m_connection ? Reader(*m_connection).info() : std::nullopt;
        const QTimeZone zone(info ? info->timeZone.toLatin1() : QByteArray());
        m_zone = zone.isValid() ? zone : QTimeZone::systemTimeZone();
    }
    return *m_zone;
}

Result<QStringList> Desk::check()
{
    if (auto closed = notOpen())
        return *closed;
    return storage::check(*m_connection);
}

Result<QByteArray> Desk::dump(bool dataOnly)
{
    if (auto closed = notOpen())
        return *closed;
    return storage::dump(*m_connection, dataOnly);
}

Result<void> Desk::load(const QByteArray &dump, const QString &shownName)
{
    if (auto closed = notOpen())
        return *closed;
    METTLE_TRY(storage::load(*m_connection, dump, shownName));
    startAnew();
    return {};
}

Result<storage::MergeOutcome> Desk::merge(const QString &path, storage::MergeMode mode, const Secret &secret)
{
    if (auto closed = notOpen())
        return *closed;
    METTLE_LET(outcome, storage::merge(*m_connection, path, mode, m_clock.now(), secret));
    if (mode == storage::MergeMode::Write)
        startAnew();
    return outcome;
}

void Desk::startAnew()
{
    m_changed = true;
    m_undo.clear();
    m_redo.clear();
    m_zone.reset();
    m_lastStamp = std::max(m_lastStamp, storage::lastStamp(*m_connection));
    m_journalCounter = storage::lastJournalCounter(*m_connection, m_device);
    m_accessCounter = storage::lastAccessCounter(*m_connection, m_device);
}

Result<void> Desk::fill(const std::vector<Record> &rows)
{
    if (auto closed = notOpen())
        return *closed;
    m_connection->begin();
    Transaction transaction(*m_connection, {}, m_clock, m_random);
    for (const Record &row : rows)
        transaction.put(row);
    if (auto error = takeError()) {
        m_connection->rollback();
        return *error;
    }
    m_connection->commit();
    if (auto error = takeError())
        return *error;
    m_zone.reset();
    return {};
}

Result<void> Desk::copyTo(const QString &target)
{
    if (auto closed = notOpen())
        return *closed;
    return m_connection->copyTo(target);
}

} // namespace mettle::workspace
