// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merge.h"

#include "base/text.h"
#include "storage/bookkeeping.h"
#include "storage/cells.h"
#include "storage/connection.h"
#include "storage/errors.h"
#include "storage/searchindex.h"
#include "storage/sealed/headerfile.h"
#include "storage/sealed/vfs.h"
#include "storage/sealing.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSqlQuery>

namespace mettle::storage {

namespace {

/// A column that refers to another table.
struct Reference
{
    QString child;
    QString column;
    QString parent;
};

/// What a badge keeps when its client is erased (data.md): the person's part goes, the row stays.
bool outlivesErasing(const Reference &reference)
{
    return reference.child == QLatin1String("issued_badge") && reference.column == QLatin1String("client_id");
}

/// One merge: the other file is attached as "theirs", ours is "main"; both are read, ours is written in one transaction.
/// What must not live is gathered first, as a question about the union of both files, so that the order of the two
/// makes no difference.
class Merging
{
public:
    explicit Merging(Connection &connection)
        : m_connection(connection)
        , m_tables(tablesInOrder())
    {
    }

    MergeOutcome run()
    {
        makeRoom();
        learnWhatEachKnows();
        uniteTombstones();
        findErased();
        findRemoved();
        spareWhatIsReferredTo();
        for (const QString &table : m_tables)
            compare(table);
        compareRemoved();
        bringIn();
        renumber();
        uniteBookkeeping();
        findDuplicates();
        return std::move(m_outcome);
    }

private:
    int count(const QString &sql, const QVariantList &bindings = {}) { return m_connection.cell(sql, bindings).toInt(); }

    void makeRoom()
    {
        for (const char *table : { "stone (row_id BLOB PRIMARY KEY, entity TEXT, kind TEXT, modified INTEGER, device BLOB)",
                                   "erased (row_id BLOB PRIMARY KEY, entity TEXT)", "gone (row_id BLOB PRIMARY KEY, entity TEXT)",
                                   "came (row_id BLOB PRIMARY KEY)" }) {
            const QString text = QLatin1String(table);
            m_connection.run(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS ") + text);
            m_connection.run(QStringLiteral("DELETE FROM temp.") + text.section(u' ', 0, 0));
        }
        for (const QString &table : m_tables)
            m_connection.run(QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"), { table },
                             [&](const QSqlQuery &row) {
                                 m_references.push_back({ table, row.value(0).toString(), row.value(1).toString() });
                             });
    }

    /// A device's journal line is written with each of its changes: whoever has the line has seen the change.
    void learnWhatEachKnows()
    {
        const auto learn = [&](const char *file, QHash<QByteArray, qint64> &known) {
            m_connection.run(QStringLiteral("SELECT device, max(modified) FROM %1.journal GROUP BY device").arg(QLatin1String(file)),
                             {}, [&](const QSqlQuery &row) { known.insert(row.value(0).toByteArray(), row.value(1).toLongLong()); });
        };
        learn("main", m_knownToUs);
        learn("theirs", m_knownToThem);
    }
    static bool knows(const QHash<QByteArray, qint64> &known, qint64 modified, const QByteArray &device)
    {
        return modified <= known.value(device);
    }
    /// Whether each side wrote without knowing what the other had written.
    bool isConflict(qint64 ours, const QByteArray &ourDevice, qint64 theirs, const QByteArray &theirDevice) const
    {
        return !knows(m_knownToThem, ours, ourDevice) && !knows(m_knownToUs, theirs, theirDevice);
    }

    void uniteTombstones()
    {
        m_connection.run(QStringLiteral("INSERT INTO temp.stone SELECT row_id, entity, kind, modified, device FROM main.tombstone"));
        m_connection.run(QStringLiteral(
            "INSERT INTO temp.stone SELECT row_id, entity, kind, modified, device FROM theirs.tombstone WHERE true "
            "ON CONFLICT (row_id) DO UPDATE SET kind = excluded.kind, modified = excluded.modified, device = excluded.device "
            "WHERE (excluded.kind = 'erased', excluded.modified, excluded.device) > (kind = 'erased', modified, device)"));
    }

    /// What was erased, and what refers to it.
    void findErased()
    {
        m_connection.run(QStringLiteral("INSERT INTO temp.erased SELECT row_id, entity FROM temp.stone WHERE kind = 'erased'"));
        for (int before = -1, now = count(QStringLiteral("SELECT count(*) FROM temp.erased")); before != now;) {
            before = now;
            for (const Reference &one : m_references)
                if (!outlivesErasing(one) && hasAny("erased", one.parent))
                    for (const char *file : { "main", "theirs" })
                        m_connection.run(QStringLiteral("INSERT OR IGNORE INTO temp.erased SELECT id, ? FROM %1.%2 WHERE %3 IN "
                                                        "(SELECT row_id FROM temp.erased WHERE entity = ?)")
                                             .arg(QLatin1String(file), one.child, one.column),
                                         { one.child, one.parent });
            now = count(QStringLiteral("SELECT count(*) FROM temp.erased"));
        }
        m_connection.run(QStringLiteral("INSERT INTO temp.gone SELECT row_id, entity FROM temp.erased"));
    }

    bool hasAny(const char *list, const QString &table)
    {
        return count(QStringLiteral("SELECT EXISTS (SELECT 1 FROM temp.%1 WHERE entity = ?)").arg(QLatin1String(list)), { table });
    }

    /// What was removed on one side and not written later on the other.
    void findRemoved()
    {
        for (const QString &table : m_tables)
            m_connection.run(QStringLiteral("INSERT OR IGNORE INTO temp.gone SELECT row_id, entity FROM temp.stone AS s "
                                            "WHERE entity = ? AND NOT EXISTS (SELECT 1 FROM main.%1 AS r WHERE r.id = s.row_id "
                                            "AND (r.modified, r.device) > (s.modified, s.device)) "
                                            "AND NOT EXISTS (SELECT 1 FROM theirs.%1 AS r WHERE r.id = s.row_id "
                                            "AND (r.modified, r.device) > (s.modified, s.device))")
                                 .arg(table),
                             { table });
    }

    void spareWhatIsReferredTo()
    {
        for (int before = -1, now = count(QStringLiteral("SELECT count(*) FROM temp.gone")); before != now;) {
            before = now;
            for (const Reference &one : m_references)
                if (hasAny("gone", one.parent))
                    for (const char *file : { "main", "theirs" })
                        m_connection.run(QStringLiteral("DELETE FROM temp.gone WHERE entity = ? "
                                                        "AND row_id NOT IN (SELECT row_id FROM temp.erased) AND row_id IN "
                                                        "(SELECT %3 FROM %1.%2 WHERE id NOT IN (SELECT row_id FROM temp.gone))")
                                             .arg(QLatin1String(file), one.child, one.column),
                                         { one.parent });
            now = count(QStringLiteral("SELECT count(*) FROM temp.gone"));
        }
    }

    const std::vector<ColumnInfo> &columns(const QString &table)
    {
        auto &known = m_columns[table];
        if (known.empty())
            known = columnsOf(m_connection, table);
        return known;
    }

    /// Rows that both have: who wins, what is kept of the other, and whether it has to be said.
    void compare(const QString &table)
    {
        const auto &all = columns(table);
        const int width = int(all.size());
        const bool versions = keepsVersions(QLatin1String(table.toLatin1()));
        m_connection.run(QStringLiteral("SELECT m.*, o.* FROM main.%1 AS m JOIN theirs.%1 AS o ON o.id = m.id "
                                        "WHERE (m.modified, m.device) <> (o.modified, o.device) "
                                        "AND m.id NOT IN (SELECT row_id FROM temp.gone)")
                             .arg(table),
                         {}, [&](const QSqlQuery &row) {
                             QVariantList ours, theirs;
                             for (int i = 0; i < width; ++i) {
                                 ours << row.value(i);
                                 theirs << row.value(width + i);
                             }
                             compareRow(table, all, ours, theirs, versions);
                         });
    }

    void compareRow(const QString &table, const std::vector<ColumnInfo> &all, const QVariantList &ours,
                    const QVariantList &theirs, bool versions)
    {
        const Stamped our = stamped(all, ours);
        const Stamped their = stamped(all, theirs);
        const bool theyWin = their.modified != our.modified ? their.modified > our.modified : their.device > our.device;
        const bool conflict = isConflict(our.modified, our.device, their.modified, their.device);
        bool differs = false;
        for (int i = 0; i < our.width; ++i) {
            if (ours[i] == theirs[i])
                continue;
            differs = true;
            if (conflict)
                m_outcome.conflicts.push_back({ table, QUuid::fromRfc4122(ours.front().toByteArray()), all[size_t(i)].name,
                                                cellToJson(ours[i], all[size_t(i)]), cellToJson(theirs[i], all[size_t(i)]),
                                                theyWin ? Side::Theirs : Side::Ours });
        }
        if (!differs)
            return;
        ++(theyWin ? m_outcome.changed : m_outcome.kept);
        if (versions)
            keepVersion(table, all, theyWin ? ours : theirs);
    }

    struct Stamped
    {
        int width = 0; ///< columns before `modified` and `device`, which stand last
        qint64 modified = 0;
        QByteArray device;
    };
    static Stamped stamped(const std::vector<ColumnInfo> &all, const QVariantList &cells)
    {
        const int width = int(all.size()) - 2;
        return { width, cells[width].toLongLong(), cells[width + 1].toByteArray() };
    }

    void keepVersion(const QString &table, const std::vector<ColumnInfo> &all, const QVariantList &cells)
    {
        const Stamped stamp = stamped(all, cells);
        QStringList names;
        for (int i = 0; i < stamp.width; ++i)
            names << all[size_t(i)].name;
        m_connection.run(QStringLiteral("INSERT OR IGNORE INTO main.version (row_id, modified, entity, was, device) "
                                        "VALUES (?, ?, ?, ?, ?)"),
                         { cells.front(), stamp.modified, table, versionText(names, cells.mid(0, stamp.width)), stamp.device });
    }

    /// Rows that one side removed while the other wrote them: said, and kept in the history.
    void compareRemoved()
    {
        for (const QString &table : m_tables) {
            compareRemoved(table, Side::Ours);
            compareRemoved(table, Side::Theirs);
        }
    }

    /// `side` has the row, the other one removed it.
    void compareRemoved(const QString &table, Side side)
    {
        const auto &all = columns(table);
        const int width = int(all.size());
        const bool mine = side == Side::Ours;
        const bool versions = keepsVersions(QLatin1String(table.toLatin1()));
        m_connection.run(
            QStringLiteral("SELECT r.*, s.modified, s.device, s.row_id IN (SELECT row_id FROM temp.gone) FROM %2.tombstone AS s "
                           "JOIN %3.%1 AS r ON r.id = s.row_id WHERE s.entity = ? AND s.kind = 'deleted' "
                           "AND s.row_id NOT IN (SELECT row_id FROM temp.erased)")
                .arg(table, mine ? QStringLiteral("theirs") : QStringLiteral("main"),
                     mine ? QStringLiteral("main") : QStringLiteral("theirs")),
            { table }, [&](const QSqlQuery &row) {
                QVariantList cells;
                for (int i = 0; i < width; ++i)
                    cells << row.value(i);
                const Stamped written = stamped(all, cells);
                const bool removed = row.value(width + 2).toInt() != 0;
                if (removed && versions)
                    keepVersion(table, all, cells);
                const bool conflict = mine
                    ? isConflict(written.modified, written.device, row.value(width).toLongLong(), row.value(width + 1).toByteArray())
                    : isConflict(row.value(width).toLongLong(), row.value(width + 1).toByteArray(), written.modified, written.device);
                if (!conflict)
                    return;
                QJsonObject shown;
                for (int i = 0; i < written.width; ++i)
                    shown.insert(all[size_t(i)].name, cellToJson(cells[i], all[size_t(i)]));
                const QJsonValue nothing = QJsonValue::Null;
                m_outcome.conflicts.push_back({ table, QUuid::fromRfc4122(cells.front().toByteArray()), QString(),
                                                mine ? QJsonValue(shown) : nothing, mine ? nothing : QJsonValue(shown),
                                                removed == mine ? Side::Theirs : Side::Ours });
            });
    }

    void bringIn()
    {
        const bool otherItems = hasAny("gone", QStringLiteral("item"))
            || count(QStringLiteral("SELECT EXISTS (SELECT 1 FROM theirs.item AS o WHERE NOT EXISTS (SELECT 1 FROM main.item AS m "
                                    "WHERE m.id = o.id AND m.modified = o.modified AND m.device = o.device))"));
        for (const QString &table : m_tables) {
            const QString ourGone = QStringLiteral("FROM main.%1 WHERE id IN (SELECT row_id FROM temp.gone WHERE entity = '%1')").arg(table);
            m_outcome.changed += count(QStringLiteral("SELECT count(*) ") + ourGone);
            m_connection.run(QStringLiteral("DELETE ") + ourGone);
        }
        for (const QString &table : m_tables) {
            const QString isNew = QStringLiteral("FROM theirs.%1 AS o WHERE NOT EXISTS (SELECT 1 FROM main.%1 AS m WHERE m.id = o.id) "
                                                 "AND o.id NOT IN (SELECT row_id FROM temp.gone)")
                                      .arg(table);
            if (table == QLatin1String("client") || table == QLatin1String("observer") || table == QLatin1String("session"))
                m_connection.run(QStringLiteral("INSERT INTO temp.came SELECT o.id ") + isNew);
            QStringList names, updates;
            for (const ColumnInfo &column : columns(table)) {
                names << column.name;
                updates << QStringLiteral("%1 = excluded.%1").arg(column.name);
            }
            const QString list = names.join(QStringLiteral(", "));
            m_outcome.added += count(QStringLiteral("SELECT count(*) ") + isNew);
            m_connection.run(QStringLiteral("INSERT INTO main.%1 (%2) SELECT %2 ").arg(table, list) + isNew);
            m_connection.run(QStringLiteral("INSERT INTO main.%1 (%2) SELECT %2 FROM theirs.%1 AS o WHERE EXISTS "
                                            "(SELECT 1 FROM main.%1 AS m WHERE m.id = o.id AND (m.modified, m.device) < (o.modified, o.device)) "
                                            "ON CONFLICT (id) DO UPDATE SET %3")
                                 .arg(table, list, updates.join(QStringLiteral(", "))));
        }
        m_connection.run(QStringLiteral("UPDATE main.issued_badge SET client_id = NULL, credential = '' "
                                        "WHERE client_id IN (SELECT row_id FROM temp.erased)"));
        if (otherItems)
            rebuildSearchIndex(m_connection);
    }

    /// Newcomers who got one number of a group on two laptops: who had it first keeps it, the others get the next free ones.
    void renumber()
    {
        struct Member
        {
            QByteArray id, group, client;
            int number;
            qint64 modified;
        };
        std::vector<Member> members; // of the numbers that several clients have, the first holder first
        m_connection.run(QStringLiteral("SELECT id, group_id, client_id, number, modified FROM main.membership AS m "
                                        "WHERE EXISTS (SELECT 1 FROM main.membership AS o WHERE o.group_id = m.group_id "
                                        "AND o.number = m.number AND o.client_id <> m.client_id) "
                                        "ORDER BY group_id, number, modified, device, id"),
                         {}, [&](const QSqlQuery &row) {
                             members.push_back({ row.value(0).toByteArray(), row.value(1).toByteArray(), row.value(2).toByteArray(),
                                                 row.value(3).toInt(), row.value(4).toLongLong() });
                         });
        const Member *holder = nullptr;
        QHash<QByteArray, int> given; // of the present number, by client
        for (const Member &member : members) {
            if (!holder || holder->group != member.group || holder->number != member.number) {
                holder = &member;
                given.clear();
            }
            if (member.client == holder->client)
                continue;
            if (!given.contains(member.client))
                given.insert(member.client, count(QStringLiteral("SELECT max(number) + 1 FROM main.membership WHERE group_id = ?"),
                                                  { member.group }));
            const int number = given.value(member.client);
            // A stamp just after its own: the same on every laptop that meets the two, and newer than the row was.
            m_connection.run(QStringLiteral("UPDATE main.membership SET number = ?, modified = ? WHERE id = ?"),
                             { number, member.modified + 1, member.id });
            m_outcome.conflicts.push_back({ QStringLiteral("membership"), QUuid::fromRfc4122(member.id), QStringLiteral("number"),
                                            member.number, number, Side::Theirs });
        }
    }

    void uniteBookkeeping()
    {
        m_connection.run(QStringLiteral("DELETE FROM main.tombstone"));
        m_connection.run(QStringLiteral("INSERT INTO main.tombstone (row_id, entity, kind, modified, device) "
                                        "SELECT row_id, entity, kind, modified, device FROM temp.stone "
                                        "WHERE kind = 'erased' OR row_id IN (SELECT row_id FROM temp.gone)"));
        m_connection.run(QStringLiteral("INSERT OR IGNORE INTO main.version (row_id, modified, entity, was, device) "
                                        "SELECT row_id, modified, entity, was, device FROM theirs.version"));
        m_connection.run(QStringLiteral("DELETE FROM main.version WHERE row_id IN (SELECT row_id FROM temp.erased)"));
        m_connection.run(QStringLiteral("INSERT INTO main.journal (device, counter, modified, verb, ids) "
                                        "SELECT device, counter, modified, verb, ids FROM theirs.journal WHERE true "
                                        "ON CONFLICT (device, counter) DO UPDATE SET modified = excluded.modified, "
                                        "verb = excluded.verb, ids = excluded.ids WHERE excluded.modified > modified"));
        m_connection.run(QStringLiteral("INSERT INTO main.access_log (device, counter, modified, client_id, what) "
                                        "SELECT device, counter, modified, client_id, what FROM theirs.access_log WHERE true "
                                        "ON CONFLICT (device, counter) DO UPDATE SET modified = excluded.modified, "
                                        "client_id = excluded.client_id, what = excluded.what WHERE excluded.modified > modified"));
    }

    void findDuplicates()
    {
        if (!count(QStringLiteral("SELECT EXISTS (SELECT 1 FROM temp.came)")))
            return;
        for (const auto &[table, names] : { std::pair { "client", "name, pseudonym" }, std::pair { "observer", "name, ''" },
                                            std::pair { "session", "title || ' ' || date, ''" } })
            findDuplicates(QLatin1String(table), QLatin1String(names));
    }

    void findDuplicates(const QString &table, const QString &names)
    {
        struct Same
        {
            std::vector<QUuid> ids;
            QString name;
            bool came = false;
            bool was = false;
        };
        QMap<QString, Same> byName;
        m_connection.run(QStringLiteral("SELECT id, id IN (SELECT row_id FROM temp.came), %2 FROM main.%1 ORDER BY id").arg(table, names),
                         {}, [&](const QSqlQuery &row) {
                             for (int column = 2; column < 4; ++column) {
                                 const QString name = row.value(column).toString().trimmed();
                                 if (name.isEmpty())
                                     continue;
                                 Same &same = byName[folded(name)];
                                 same.name = name;
                                 same.ids.push_back(QUuid::fromRfc4122(row.value(0).toByteArray()));
                                 (row.value(1).toInt() ? same.came : same.was) = true;
                             }
                         });
        for (const Same &same : byName)
            if (same.came && same.was)
                m_outcome.possibleDuplicates.push_back({ table, same.ids, same.name });
    }

    Connection &m_connection;
    const QStringList m_tables;
    std::vector<Reference> m_references;
    QHash<QString, std::vector<ColumnInfo>> m_columns;
    QHash<QByteArray, qint64> m_knownToUs, m_knownToThem;
    MergeOutcome m_outcome;
};

Result<std::unique_ptr<Connection>> openTheirs(const Connection &ours, const QString &path, const QDateTime &now,
                                               const Secret &secret)
{
    if (ours.vfs() && isSealed(path) && sealed::hasKey(path, ours.vfs()->dataKey()))
        return Connection::openThrough(path, Access::ReadOnly, now, ours.sharedVfs());
    return Connection::open(path, Access::ReadOnly, now, secret);
}

} // namespace

Result<MergeOutcome> merge(Connection &ours, const QString &theirs, MergeMode mode, const QDateTime &now,
                           const Secret &secret)
{
    if (QFileInfo(theirs).canonicalFilePath() == QFileInfo(ours.path()).canonicalFilePath())
        return Error { errors::SameFile, { QFileInfo(theirs).fileName() } };
    // Opened once as a workspace: whether it is one, of this version, with nothing left to roll back.
    METTLE_LET(other, openTheirs(ours, theirs, now, secret));
    const std::shared_ptr<sealed::Vfs> vfs = other->sharedVfs(); // until it is detached
    other.reset();
    METTLE_TRY(ours.attach(theirs, QStringLiteral("theirs"), vfs.get()));
    ours.begin();
    ours.run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    MergeOutcome outcome = Merging(ours).run();
    if (mode == MergeMode::Preview || ours.failed())
        ours.rollback();
    else
        ours.commit();
    auto error = ours.takeError();
    ours.detach(QStringLiteral("theirs"));
    if (error)
        return *error;
    return outcome;
}

} // namespace mettle::storage
