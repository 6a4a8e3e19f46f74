// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomwork.h"

#include "workspace/errors.h"

using namespace mettle;
using mettle::test::OpenFile;
using mettle::test::RandomWork;

namespace {

constexpr int Steps = 250;

/// How many steps it took until nothing was left; fails on any other error.
template<typename F>
int all(F undoOrRedo)
{
    for (int steps = 0;; ++steps) {
        const auto answer = undoOrRedo();
        if (answer)
            continue;
        INFO(sentence(answer.error(), QStringLiteral("en")).toStdString());
        REQUIRE(answer.error().is(workspace::errors::NothingToUndo));
        return steps;
    }
}

} // namespace

TEST_CASE("any list of verbs, then undo all, leaves the same file; redo all gives the end again")
{
    std::map<std::string, int> done;
    // Every step waits for the disk: a few lists each time, more of them with METTLE_LONG.
    const unsigned seeds = qEnvironmentVariableIsSet("METTLE_LONG") ? 16 : 4;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        INFO("seed " << seed);
        OpenFile file;
        const QByteArray start = file.data();
        RandomWork work(file, seed);
        for (int i = 0; i < Steps; ++i)
            work.step();
        const QByteArray end = file.data();
        REQUIRE(end != start);
        REQUIRE(file.problems().isEmpty());
        // Two rounds: what undo of a redo writes has to hold too.
        for (int round = 0; round < 2; ++round) {
            const int undone = all([&] { return file.undo(); });
            CHECK(undone > Steps / 3);
            REQUIRE(file.data() == start);
            REQUIRE(file.problems().isEmpty());
            CHECK(all([&] { return file.redo(); }) == undone);
            REQUIRE(file.data() == end);
            REQUIRE(file.problems().isEmpty());
        }
        for (const auto &[name, times] : work.done())
            done[name] += times;
    }
    // A verb that was always refused would prove nothing.
    for (const auto &[name, times] : done) {
        INFO(name);
        CHECK(times > 0);
    }
}
