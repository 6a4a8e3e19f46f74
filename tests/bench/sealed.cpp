// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What sealing costs: durable commits, bulk rows, a cold full scan and opening of a sealed file against a plain one, each
// the median of five runs turn about; and the key derivation of this machine. Prints the ratios and whether they are reached.
// usage: bench_sealed [--cpu] [folder]      the folder stands on the disk to be measured (default: the temporary one);
//                                           --cpu counts the processor's time only: for a machine that others use too

#include "storage/connection.h"
#include "workspace/desk.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <ctime>

using namespace mettle;
using namespace mettle::storage;

namespace {

constexpr int Runs = 5;
constexpr int Commits = 400;
constexpr int Rows = 200'000;
constexpr int Openings = 20;
const QDateTime Now(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);

struct Figures
{
    double commits = 0; ///< a second
    double rows = 0; ///< a second
    double scan = 0; ///< rows a second, read as values
    double bare = 0; ///< rows a second, summed up within SQLite
    double opening = 0; ///< seconds
};

bool processorOnly = false;

template<typename F>
double seconds(F work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t used = std::clock();
    work();
    if (processorOnly)
        return double(std::clock() - used) / CLOCKS_PER_SEC;
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

[[noreturn]] void stop(const Error &error)
{
    std::fprintf(stderr, "bench_sealed: %s\n", qPrintable(sentence(error, QStringLiteral("en"))));
    std::exit(1);
}

Secret secret()
{
    return Secret::passphrase(QStringLiteral("correct horse"));
}

std::unique_ptr<Connection> need(Result<std::unique_ptr<Connection>> opened)
{
    if (!opened)
        stop(opened.error());
    return std::move(*opened);
}

/// The key derivation is left out: it costs next to nothing here and is measured by itself.
std::unique_ptr<Connection> made(const QString &path, bool sealed)
{
    return need(sealed ? Connection::makeSealed(path, { secret(), {}, {}, crypto::PassphraseCost::minimal() }, Now)
                       : Connection::open(path, Access::Create, Now));
}

void check(Connection &connection)
{
    if (auto error = connection.takeError())
        stop(*error);
}

Figures measure(const QString &path, bool sealed)
{
    Figures figures;
    {
        const auto connection = made(path, sealed);
        connection->run(QStringLiteral("CREATE TABLE bench (id INTEGER PRIMARY KEY, a TEXT, b TEXT)"));
        const QString insert = QStringLiteral("INSERT INTO bench (a, b) VALUES (?, ?)");
        const QString a = QStringLiteral("seen at the market stall");
        const QString b = QStringLiteral("asked the customer what she meant, then found it");
        figures.commits = Commits / seconds([&] {
            for (int i = 0; i < Commits; ++i) {
                connection->begin();
                connection->run(insert, { a, b });
                connection->commit();
            }
        });
        figures.rows = Rows / seconds([&] {
            connection->begin();
            for (int i = 0; i < Rows; ++i)
                connection->run(insert, { a, b });
            connection->commit();
        });
        check(*connection);
    }
    // A new connection's cache is cold.
    figures.scan = Rows / seconds([&, connection = need(Connection::open(path, Access::ReadOnly, Now, secret()))] {
        qsizetype length = 0;
        connection->run(QStringLiteral("SELECT id, a, b FROM bench"), {}, [&](const QSqlQuery &row) {
            length += row.value(0).toInt() + row.value(1).toString().size() + row.value(2).toString().size();
        });
        check(*connection);
    });
    figures.bare = Rows / seconds([&, connection = need(Connection::open(path, Access::ReadOnly, Now, secret()))] {
        (void)connection->cell(QStringLiteral("SELECT sum(length(a) + length(b)) FROM bench"));
        check(*connection);
    });
    figures.opening = seconds([&] {
        const SystemClock clock;
        SystemRandom random;
        workspace::Desk desk(clock, random, QUuid::createUuid(), {});
        for (int i = 0; i < Openings; ++i)
            if (const auto opened = desk.open(path, Access::ReadWrite, secret()); !opened)
                stop(opened.error());
    }) / Openings;
    QFile::remove(path);
    return figures;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

bool show(const char *what, double ratio, double plain, double sealed, double limit, bool atMost)
{
    const bool reached = atMost ? ratio <= limit : ratio >= limit;
    std::printf("%-16s plain %12.5g   sealed %12.5g   ratio %.2f (%s %.2f)%s\n", what, plain, sealed, ratio,
                atMost ? "at most" : "at least", limit, reached ? "" : "  NOT REACHED");
    return reached;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "--cpu") == 0) {
        processorOnly = true;
        ++argv;
        --argc;
    }
    QTemporaryDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) + QStringLiteral("/bench-XXXXXX") : QString());
    const QString path = folder.filePath(QStringLiteral("bench.mettle"));
    std::vector<Figures> plain, sealed;
    for (int run = 0; run < Runs; ++run) {
        plain.push_back(measure(path, false));
        sealed.push_back(measure(path, true));
    }
    const auto compare = [&](const char *what, double Figures::*figure, double limit, bool atMost) {
        std::vector<double> p, s, ratios;
        for (int run = 0; run < Runs; ++run) {
            p.push_back(plain[size_t(run)].*figure);
            s.push_back(sealed[size_t(run)].*figure);
            ratios.push_back(s.back() / p.back());
        }
        return show(what, median(ratios), median(p), median(s), limit, atMost);
    };
    bool reached = compare("commits/s", &Figures::commits, 0.80, false);
    reached = compare("bulk rows/s", &Figures::rows, 0.85, false) && reached;
    reached = compare("cold scan rows/s", &Figures::scan, 0.70, false) && reached;
    (void)compare("the same in SQL", &Figures::bare, 0.0, false); // for comparison: hardly more than decrypting
    reached = compare("opening s", &Figures::opening, 1.20, true) && reached;

    const auto cost = crypto::measuredCost();
    const QByteArray salt(crypto::SaltSize, 's');
    std::vector<double> derivations;
    for (int run = 0; run < Runs; ++run)
        derivations.push_back(seconds([&] { (void)crypto::keyFromPassphrase(secret().bytes(), salt, cost); }));
    const double derivation = median(derivations);
    const bool inTime = derivation >= 0.5 && derivation <= 1 && cost.kibibytes >= 64 * 1024;
    std::printf("key derivation   %u rounds over %u MiB: %.2f s (0.5 to 1)%s\n", cost.rounds, cost.kibibytes / 1024, derivation,
                inTime ? "" : "  NOT REACHED");
    return reached && inTime ? 0 : 1;
}
