// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/errors.h"
#include "support/shared.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace mettle;
using people::Client;
using workspace::Access;
using workspace::Desk;
using workspace::Reader;
using workspace::Transaction;

namespace {

struct Opened
{
    Opened(const QString &path, Access access)
        : workspace(clock, random, QUuid::createUuid())
        , result(workspace.open(path, access).takeResult())
    {
    }
    /// Writes clients, each with a note of so many letters; in one step.
    Result<int> write(int clients, int letters)
    {
        return workspace.wait([=](Desk &desk) {
            return desk.transact({ "test", {} }, [=](Transaction &t) -> Result<int> {
                for (int i = 0; i < clients; ++i)
                    t.put(Client { .id = t.newId<Client>(), .name = QStringLiteral("Client"), .note = QString(letters, u'x') });
                return clients;
            });
        });
    }
    int clients()
    {
        return workspace.wait([](Desk &desk) { return desk.ask([](const Reader &r) { return r.totals().clients; }); }).valueOr(-1);
    }
    QStringList problems()
    {
        return workspace.wait([](Desk &desk) { return desk.check(); }).valueOr({ QStringLiteral("not checked") });
    }

    SetClock clock { QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC) };
    SystemRandom random;
    workspace::Workspace workspace;
    Result<void> result;
};

/// A file with three clients.
QString smallFile()
{
    const QString path = test::scratch() + QStringLiteral("/a.mettle");
    Opened opened(path, Access::Create);
    REQUIRE(opened.result.ok());
    REQUIRE(opened.write(3, 10).ok());
    return path;
}

QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

/// What the window shows: one sentence or two, on one line, that name the file.
void checkSentence(const Error &error, const QString &fileName)
{
    const QString words = sentence(error, QStringLiteral("en"));
    INFO(words.toStdString());
    CHECK(words.contains(fileName));
    CHECK_FALSE(words.contains(u'\n'));
    CHECK_FALSE(words.contains(u'%'));
    CHECK(words.endsWith(u'.'));
}

/// A disk of its own, of a few megabytes; needs the right to mount.
struct SmallDisk
{
    QString folder = test::scratch();
    bool mounted = mount({ QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=2m"),
                           QStringLiteral("none") });

    ~SmallDisk()
    {
        if (mounted)
            QProcess::execute(QStringLiteral("umount"), { folder });
    }
    [[nodiscard]] bool mount(const QStringList &how) const
    {
        return QProcess::execute(QStringLiteral("mount"), how + QStringList { folder }) == 0;
    }
};

} // namespace

TEST_CASE("a newer file and a damaged file are refused in a sentence, and not touched")
{
    const QString path = smallFile();
    QByteArray newer = test::bytesOf(path);
    newer[63] = char(newer[63] + 1); // the last byte of user_version in SQLite's header
    QByteArray damaged = test::bytesOf(path);
    for (qsizetype i = 4096; i < damaged.size(); ++i)
        damaged[i] = char(i * 31);
    const std::pair<QByteArray, const ErrorType *> files[] { { newer, &storage::errors::Newer },
                                                             { damaged, &storage::errors::Damaged },
                                                             { QByteArray("Dear all, ").repeated(900), &storage::errors::NotOurs } };
    for (const auto &[bytes, expected] : files) {
        const QString file = written(test::scratch() + QStringLiteral("/b.mettle"), bytes);
        for (const Access access : { Access::ReadWrite, Access::ReadOnly }) {
            Opened opened(file, access);
            if (opened.result) { // damage below the first pages shows at the first reading
                const auto read = opened.workspace.wait([](Desk &desk) { return desk.ask([](const Reader &r) { return r.everyClient(); }); });
                REQUIRE_FALSE(read.ok());
                opened.result = read.error();
            }
            INFO(opened.result.error().type->code);
            CHECK(opened.result.error().is(*expected));
            checkSentence(opened.result.error(), QStringLiteral("b.mettle"));
        }
        CHECK(test::bytesOf(file) == bytes);
    }
}

TEST_CASE("a second program is told who has the file, and gets it once the first has closed")
{
    const QString path = smallFile();
    auto first = std::make_unique<Opened>(path, Access::ReadWrite);
    REQUIRE(first->result.ok());
    Opened second(path, Access::ReadWrite);
    REQUIRE_FALSE(second.result.ok());
    CHECK(second.result.error().is(storage::errors::InUse));
    CHECK(second.result.error().kind() == ErrorKind::Locked);
    checkSentence(second.result.error(), QStringLiteral("a.mettle"));
    first.reset();
    CHECK(Opened(path, Access::ReadWrite).result.ok());
}

TEST_CASE("on a full disk a step is refused whole, and goes on when there is room again")
{
    SmallDisk disk;
    METTLE_SKIP_WITHOUT(disk.mounted, "the right to mount a small disk");
    const QString path = disk.folder + QStringLiteral("/full.mettle");
    REQUIRE(QFile::copy(smallFile(), path));
    const QString ballast = disk.folder + QStringLiteral("/ballast");
    Opened opened(path, Access::ReadWrite);
    REQUIRE(opened.result.ok());
    CHECK(opened.write(1, 1000).ok());
    written(ballast, QByteArray(500'000, 'b'));
    const auto refused = opened.write(900, 1500);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().is(storage::errors::DiskFull));
    checkSentence(refused.error(), QStringLiteral("full.mettle"));
    CHECK(opened.clients() == 4); // nothing half done, and reading goes on
    CHECK(opened.problems().isEmpty());
    REQUIRE(QFile::remove(ballast));
    CHECK(opened.write(1, 1000).ok());
    CHECK(opened.clients() == 5);
    CHECK(opened.problems().isEmpty());
}

TEST_CASE("where nothing may be written a file is read, and every change refused in a sentence")
{
    SmallDisk disk;
    METTLE_SKIP_WITHOUT(disk.mounted, "the right to mount a small disk");
    const QString path = disk.folder + QStringLiteral("/lent.mettle");
    REQUIRE(QFile::copy(smallFile(), path));
    REQUIRE(disk.mount({ QStringLiteral("-o"), QStringLiteral("remount,ro") }));
    const Opened writing(path, Access::ReadWrite);
    REQUIRE_FALSE(writing.result.ok());
    CHECK(writing.result.error().is(storage::errors::ReadOnly));
    checkSentence(writing.result.error(), QStringLiteral("lent.mettle"));
    Opened reading(path, Access::ReadOnly);
    REQUIRE(reading.result.ok());
    CHECK(reading.clients() == 3);
    const auto refused = reading.write(1, 1);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().is(storage::errors::ReadOnly));
    CHECK(reading.clients() == 3);
}
