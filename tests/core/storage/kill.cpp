// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/check.h"
#include "storage/connection.h"
#include "storage/sealing.h"
#include "storage/transaction.h"
#include "support/sealing.h"
#include "support/shared.h"

#include <QFileInfo>
#include <random>

#ifdef Q_OS_UNIX

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace mettle;
using namespace mettle::storage;

namespace {

const SetClock TestClock(QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC));

/// What a child works on: rows that are numbered, and a passphrase that is a number.
struct State
{
    int rows = 0;
    int passphrase = 0;
};

storage::Secret secretOf(int number)
{
    return test::typed(QByteArray::number(number).constData());
}

void addRow(Connection &connection, int number)
{
    SystemRandom random;
    connection.begin();
    Transaction t(connection, { number, QUuid::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111")) },
                  TestClock, random);
    t.put(people::Group { .id = t.newId<people::Group>(), .title = QString::number(number) + QString(3000, u'.') });
    connection.commit();
}

/// Says what it is about to do, does it, says that it is done; until it is killed.
[[noreturn]] void work(const QString &path, State state, int out, unsigned seed)
{
    std::mt19937 random(seed);
    const auto say = [&](const std::string &line) {
        if (::write(out, line.data(), line.size()) < 0)
            ::_exit(1);
    };
    auto opened = Connection::open(path, Access::ReadWrite, TestClock.now(), secretOf(state.passphrase));
    if (!opened) {
        say("failed to open\n");
        ::_exit(1);
    }
    Connection &connection = **opened;
    for (;;) {
        Result<void> done;
        const auto choice = random() % 8;
        if (choice < 5) {
            addRow(connection, ++state.rows);
            if (auto error = connection.takeError())
                done = *error;
            if (done)
                say("row " + std::to_string(state.rows) + "\n");
        } else if (choice == 5 && connection.vfs()) {
            done = unseal(connection, TestClock.now());
        } else if (!connection.vfs()) {
            say("try " + std::to_string(++state.passphrase) + "\n");
            done = seal(connection, test::cheapLocks(QByteArray::number(state.passphrase).constData()), TestClock.now());
        } else {
            const int before = state.passphrase;
            say("try " + std::to_string(++state.passphrase) + "\n");
            done = changePassphrase(connection, secretOf(before), secretOf(state.passphrase), {}, TestClock.now());
        }
        if (!done) {
            say("failed: " + sentence(done.error(), QStringLiteral("en")).toStdString() + "\n");
            ::_exit(1);
        }
        say("done " + std::to_string(state.passphrase) + "\n");
    }
}

/// Lets a child work for some milliseconds and kills it; its lines.
QStringList killed(const QString &path, const State &state, int milliseconds, unsigned seed)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0)
        work(path, state, ends[1], seed);
    ::close(ends[1]);
    ::usleep(useconds_t(milliseconds) * 1000);
    ::kill(child, SIGKILL); // no handler, no destructor
    QByteArray said;
    char buffer[4096];
    for (ssize_t count; (count = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, qsizetype(count));
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return QString::fromUtf8(said).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("killed at any moment of writing, sealing, unsealing and changing the passphrase, one whole file is there")
{
    const QString path = test::scratch() + QStringLiteral("/a.mettle");
    REQUIRE(Connection::open(path, Access::Create, TestClock.now()).ok());
    std::mt19937 random(20260310);
    State state;
    int swaps = 0;
    const int rounds = qEnvironmentVariableIsSet("METTLE_LONG") ? 1500 : 60;
    for (int round = 0; round < rounds; ++round) {
        std::vector<int> candidates { state.passphrase };
        for (const QString &line : killed(path, state, 1 + int(random() % 90), unsigned(random()))) {
            const int number = line.section(u' ', 1).toInt();
            INFO(line.toStdString());
            REQUIRE_FALSE(line.startsWith(QLatin1String("failed")));
            if (line.startsWith(QLatin1String("row")))
                state.rows = number;
            else if (line.startsWith(QLatin1String("try")))
                candidates.push_back(number);
            else
                candidates = { number };
        }
        INFO("round " << round << ", " << state.rows << " rows");
        std::unique_ptr<Connection> connection;
        for (const int number : candidates) {
            auto opened = Connection::open(path, Access::ReadWrite, TestClock.now(), secretOf(number));
            if (!opened) {
                REQUIRE(opened.error().kind() == ErrorKind::Locked);
                continue;
            }
            connection = std::move(*opened);
            state.passphrase = number;
            break;
        }
        REQUIRE(connection);
        REQUIRE(check(*connection)->isEmpty());
        const int rows = connection->cell(QStringLiteral("SELECT count(*) FROM client_group")).toInt();
        REQUIRE((rows == state.rows || rows == state.rows + 1));
        state.rows = rows;
        swaps += candidates.size() > 1;
        CHECK_FALSE(QFileInfo::exists(connection->besidePath()));
    }
    CHECK(state.rows > rounds / 5); // even on a slow disk
    CHECK(swaps > 0); // some were killed in the middle of one
}

#endif
