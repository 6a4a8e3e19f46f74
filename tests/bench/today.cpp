// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Today asks of a large workspace: the first look at everybody in pieces, and a look after one more mark. Prints
// milliseconds of the processor: other programs do not count.
// usage: bench_today COPY.mettle      the file is written to; the last client in it gets a mark

#include "operations/observe.h"
#include "operations/today.h"

#include <QCoreApplication>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace mettle;
using workspace::Desk;

namespace {

constexpr int Rounds = 9;
constexpr std::chrono::milliseconds Piece(40);

template <typename T> T need(Result<T> result)
{
    if (result)
        return std::move(*result);
    std::fprintf(stderr, "bench_today: %s\n", qPrintable(sentence(result.error(), QStringLiteral("en"))));
    std::exit(1);
}

template <typename F> double milliseconds(F work)
{
    const std::clock_t start = std::clock();
    work();
    return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
}

void measure(Desk &desk, operations::Duties &duties)
{
    const QString language = QStringLiteral("en");
    double longest = 0;
    int pieces = 0;
    int left = 0;
    const double whole = milliseconds([&] {
        do {
            longest = std::max(longest, milliseconds([&] { left = need(operations::today(desk, language, duties, Piece)).unseen; }));
            ++pieces;
        } while (left > 0);
    });
    std::vector<double> again;
    const auto client = need(desk.ask([](const workspace::Reader &reader) { return reader.everyClient(); })).back().id;
    const auto mark = need(desk.ask([&](const workspace::Reader &reader) { return reader.evidence(client).marks; })).front();
    for (int i = 0; i < Rounds; ++i) {
        need(operations::mark(desk, { mark.activity, mark.client, mark.item, mark.observer, mark.role }, i % 3));
        again.push_back(milliseconds([&] { need(operations::today(desk, language, duties, Piece)); }));
    }
    std::sort(again.begin(), again.end());
    std::printf("first look: %.0f ms in %d pieces, the longest %.0f ms; after one more mark: %.1f ms (median)\n", whole, pieces,
                longest, again[again.size() / 2]);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_today COPY.mettle\n");
        return 2;
    }
    const SystemClock clock;
    SystemRandom random;
    operations::Duties duties;
    Desk desk(clock, random, makeUuid7(clock, random), [&](const workspace::ChangeSet &changes, const workspace::UndoState &) {
        duties.note(changes);
    });
    if (const auto opened = desk.open(QString::fromLocal8Bit(argv[1]), workspace::Access::ReadWrite); !opened)
        need(Result<int>(opened.error()));
    measure(desk, duties);
    return 0;
}
