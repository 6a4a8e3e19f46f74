// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/said.h"
#include "core/report/sample.h"
#include "report/report.h"
#include "support/shared.h"

#include <QSet>

using namespace mettle;
using namespace mettle::report;
using namespace mettle::test;
using State = MarkFigure::State;

namespace {

GroupGrid gridOf(const GridSnapshot &snapshot)
{
    return std::get<GroupGrid>(buildGrid(snapshot).body);
}

/// Two clients, one absent, one competence with three behaviours, one task.
GridSnapshot small()
{
    GridSnapshot out = marketStall("en"_s);
    out.clients = {out.clients[0], out.clients[6]};
    out.activities.pop_back();
    out.activities[0].items = {skill(out.catalogue, "1.2")};
    out.marks.clear();
    out.activity = out.activities[0].id;
    return out;
}

void mark(GridSnapshot &grid, size_t client, int behaviour, size_t observer, int level,
          session::MarkKind kind = session::MarkKind::Level)
{
    const auto item = grid.catalogue.indicatorsOf(skill(grid.catalogue, "1.2"))[size_t(behaviour)]->id;
    grid.marks.push_back({.id = session::markId(grid.activities[0].id, grid.clients[client].client, item,
                                                grid.observers[observer].id, people::Role::Trainer),
                          .activity = grid.activities[0].id,
                          .client = grid.clients[client].client,
                          .item = item,
                          .observer = grid.observers[observer].id,
                          .kind = kind,
                          .level = level});
}

/// The cells of a column, from above: digits, "·" not observed, "x" no opportunity, "/" absent, "v" tick, "o" seen.
QString column(const GroupGrid &grid, size_t client)
{
    QString out;
    for (const GroupGrid::Competence &competence : grid.competences)
        for (const GroupGrid::Row &row : competence.rows) {
            const MarkFigure &cell = row.cells[client];
            out += cell.state == State::Level ? cell.digit : QString(QStringView(u"·#x/vo")[int(cell.state)]);
        }
    return out;
}

QString remark(const GroupGrid &grid, const QString &heading)
{
    for (const GroupGrid::Remark &one : grid.remarks)
        if (one.heading == heading)
            return said(one.text);
    return {};
}

} // namespace

TEST_CASE("the marks of one task stand in the grid, and nothing is nothing")
{
    GridSnapshot snapshot = small();
    mark(snapshot, 0, 0, 0, 2);
    mark(snapshot, 0, 2, 0, 0, session::MarkKind::NoOpportunity);
    const GroupGrid grid = gridOf(snapshot);
    CHECK(grid.title == "Market stall · group Birch"_s);
    CHECK(grid.about == "Marks in “Build the stall” · observers Sofie Maes and Jan De Wit"_s);
    CHECK(column(grid, 0) == "2·x"_s);
    CHECK(column(grid, 1) == "///"_s);
    CHECK(grid.seen == QStringList{"1"_s, "–"_s});
    CHECK(grid.seenWords == "lines on which something was seen, of 3"_s);
    CHECK(remark(grid, "Not yet seen"_s) == "Absent: Goran."_s);
    QStringList legend;
    for (const GroupGrid::LegendEntry &entry : grid.legend)
        legend << entry.words;
    CHECK(legend
          == QStringList{"had the chance, did not show it"_s, "with help"_s, "on their own"_s,
                         "on their own, and helping others with it"_s, "not observed"_s, "no opportunity"_s,
                         "absent"_s});
}

TEST_CASE("where observers differ the grid shows what more than half reach, and says how often they agree")
{
    GridSnapshot snapshot = small();
    mark(snapshot, 0, 0, 0, 3);
    mark(snapshot, 0, 0, 1, 1); // of two, both must reach: 1
    mark(snapshot, 0, 1, 0, 2);
    mark(snapshot, 0, 1, 1, 2);
    mark(snapshot, 0, 2, 0, 0, session::MarkKind::Tick);
    const GroupGrid grid = gridOf(snapshot);
    CHECK(column(grid, 0) == "12v"_s);
    CHECK(remark(grid, "Agreement"_s)
          == "2 times two observers marked the same behaviour: 1 the same, 1 at most one step apart. Where "
             "they differ, the grid shows the "
             "level that more than half of them reach."_s);
    snapshot.observers.push_back({idOf<people::Observer>("observer", "Nadia"_s), "Nadia"_s});
    mark(snapshot, 0, 0, 2, 2); // of 3, 1 and 2 two reach 2
    CHECK(column(gridOf(snapshot), 0) == "22v"_s);
}

TEST_CASE("by default the grid says only who was seen")
{
    GridSnapshot snapshot = small();
    snapshot.activity.reset();
    mark(snapshot, 0, 0, 0, 0);
    mark(snapshot, 0, 1, 0, 0, session::MarkKind::NoOpportunity);
    mark(snapshot, 0, 2, 0, 0, session::MarkKind::Tick);
    const GroupGrid grid = gridOf(snapshot);
    CHECK(column(grid, 0) == "o·o"_s);
    CHECK(said(grid.about) == "Who was seen on what, in 1 task · observers Sofie Maes and Jan De Wit"_s);
    for (const GroupGrid::LegendEntry &entry : grid.legend)
        CHECK(entry.mark.state != State::Level);
}

TEST_CASE("a task set aside counts for nothing and is named with its reason, and self and peers never count")
{
    GridSnapshot snapshot = small();
    mark(snapshot, 0, 0, 0, 2);
    snapshot.marks.back().role = people::Role::Self;
    CHECK(column(gridOf(snapshot), 0) == "···"_s);
    snapshot.marks.back().role = people::Role::Trainer;
    snapshot.activity.reset();
    snapshot.activities[0].setAside = "the tent fell"_s;
    const GroupGrid grid = gridOf(snapshot);
    CHECK(column(grid, 0) == "···"_s);
    CHECK(remark(grid, "Set aside"_s) == "“Build the stall”: the tent fell."_s);
}

TEST_CASE("who was never seen is named once, who lacks a skill under that skill")
{
    const GroupGrid grid = gridOf(marketStall("en"_s));
    const QStringList lines = remark(grid, "Not yet seen"_s).split(u'\n');
    CHECK(lines[0] == "Absent: Goran."_s);
    CHECK(lines[1] == "Nothing seen yet of Bart, Dora, Fatou, Hanneke, Jolien and Leïla-Marie."_s);
    CHECK(lines.size() == 2);
}

TEST_CASE("an empty group and a session without behaviours say so")
{
    GridSnapshot snapshot = small();
    snapshot.clients.clear();
    CHECK(gridOf(snapshot).nothing == "Nobody is in this group yet."_s);
    snapshot = small();
    snapshot.catalogue.items.clear();
    CHECK(gridOf(snapshot).nothing == "This session has no behaviours to watch yet."_s);
}

TEST_CASE("a sheet holds four clients, and more make further sheets with codes of their own")
{
    const Report report = buildSheets(sheets("en"_s, 6, 10));
    const auto &all = std::get<ObservationSheets>(report.body);
    CHECK(all.title == "Build the stall"_s);
    CHECK(said(all.about) == "Market stall · activity 2 of 4 · group task · 25 minutes"_s);
    CHECK(all.date == "Tuesday 6 October 2026"_s);
    REQUIRE(all.sheets.size() == 2);
    CHECK(all.sheets[0].number == "sheet 1 of 2"_s);
    CHECK(all.sheets[1].clients[1].name == "Fatou"_s);
    CHECK(all.sheets[1].clients[2].name.isEmpty());
    CHECK(all.sheets[0].code != all.sheets[1].code);
    CHECK(all.sheets[0].scan == "METTLE1:S:"_s + QString(all.sheets[0].code).remove(u' ') + u':');
    QStringList lines;
    for (const ObservationSheets::Competence &competence : all.competences)
        for (const ObservationSheets::Line &line : competence.lines)
            lines << line.number + u' ' + line.words;
    CHECK(lines.size() == 10);
    CHECK(lines.first() == "1 asks others to join"_s);
    CHECK(lines.last() == "10 adapts tone to the person"_s);
    QStringList digits;
    for (const ObservationSheets::LevelWord &level : all.levels)
        digits << level.digit;
    CHECK(digits
          == QStringList{"0"_s, "1"_s, "2"_s, "3"_s}); // an empty line is "not observed": no box of its own
    CHECK(report.frame.foot == "Type in by 9 October, then destroy. Only what you saw or heard."_s);
    CHECK(report.frame.underName == "Observation sheet · group Birch"_s);
}

TEST_CASE("a sheet's code is repeatable, readable aloud, and tells a typing error")
{
    const SheetSnapshot snapshot = sheets("en"_s, 4, 10);
    QSet<QString> codes;
    for (int i = 0; i < 300; ++i) {
        const QString code = sheetCode(snapshot.activity.id, snapshot.observer->id,
                                       {idOf<people::Client>("client", QString::number(i))});
        CHECK(code
              == sheetCode(snapshot.activity.id, snapshot.observer->id,
                           {idOf<people::Client>("client", QString::number(i))}));
        CHECK(code.size() == 6);
        CHECK_FALSE(code.contains(QRegularExpression("[01OIL]"_s)));
        CHECK(isSheetCode(code));
        codes << code;
        for (int at = 0; at < 6; ++at) {
            QString wrong = code;
            wrong[at] = wrong[at] == u'7' ? u'8' : u'7';
            CHECK_FALSE(isSheetCode(wrong));
        }
        for (int at = 0; at < 5; ++at) {
            QString swapped = code;
            std::swap(swapped[at], swapped[at + 1]);
            CHECK(isSheetCode(swapped) == (swapped == code));
        }
    }
    CHECK(codes.size() == 300);
    const QString code = sheetCode(snapshot.activity.id, {}, {});
    CHECK(isSheetCode(code.left(3).toLower() + u' ' + code.mid(3)));
    CHECK_FALSE(isSheetCode("M3K7"_s));
    CHECK_FALSE(isSheetCode("M3K 7QÉ"_s));
}
