// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/handout.h"

#include "course.h"
#include "operations/observe.h"
#include "operations/people.h"
#include "operations/sessions.h"

using namespace mettle;
using workspace::Access;
using workspace::Desk;
using workspace::Reader;

namespace {

/// A session of Birch with one task that asks for one skill; Amina is in it, José is not.
struct Lent : test::Course
{
    Lent()
    {
        auto one = read([&](const Reader &reader) { return *reader.get(amina); });
        one.callName = QStringLiteral("Mina");
        one.email = QStringLiteral("amina@example.org");
        one.birthYear = 1990;
        one.note = QStringLiteral("calls her sister");
        put(one);
        const auto group = does([](Desk &desk) { return operations::addGroup(desk, QStringLiteral("Birch")); });
        does([&](Desk &desk) { return operations::joinGroup(desk, group, amina, QDate(2026, 3, 1)); });
        session = does([&](Desk &desk) {
            return operations::addSession(desk, { .title = QStringLiteral("Market"), .date = QDate(2026, 3, 10), .group = group,
                                                  .observers = { sofie } });
        });
        stall = does([&](Desk &desk) {
            return operations::addActivity(desk, *session, { .title = QStringLiteral("Stall"), .kind = Kind::RealWork,
                                                             .items = { item("1.2") } });
        });
        see(*stall, amina, "1.2", 2);
        see(task(3), jose, "1.3", 2);
    }
    std::optional<Id<session::Session>> session;
    std::optional<Id<session::Activity>> stall;
};

} // namespace

TEST_CASE("a co-trainer takes along one session: its people by their call names, its skills, and nothing else")
{
    Lent lent;
    const auto rows = lent.does([&](Desk &desk) { return operations::handout(desk, *lent.session, lent.jan); });
    test::OpenFile other; // its clock and device; the file is another
    const QString path = test::scratch() + QStringLiteral("/jan.mettle");
    REQUIRE(other.workspace.open(path, Access::Create).result().ok());
    other.run([&](Desk &desk) {
        test::OpenFile::must(desk.fill(rows));
        return true;
    });
    CHECK(other.problems().isEmpty());
    const QByteArray all = test::OpenFile::must(other.run([](Desk &desk) { return desk.dump(false); }));
    for (const char *secret : { "amina@example.org", "Berrada", "sister", "1990", "José", "Tavares" }) {
        INFO(secret);
        CHECK_FALSE(all.contains(secret));
    }
    CHECK(all.contains("Mina"));
    const auto totals = other.read([](const Reader &reader) { return reader.totals(); });
    CHECK(totals.clients == 1);
    CHECK(totals.marks == 0);
    const auto catalogue = other.read([&](const Reader &reader) { return *reader.catalogue(lent.skills.framework.id); });
    CHECK(catalogue.competences().size() == 1);
    CHECK(catalogue.indicatorsOf(lent.item("1.2")).size() == lent.skills.indicatorsOf(lent.item("1.2")).size());
    const auto detail = other.read([&](const Reader &reader) { return *reader.sessionDetail(*lent.session); });
    CHECK(detail.members.size() == 1);
    CHECK(detail.members.front().number == 1);
    CHECK(detail.observers.size() == 2);
    CHECK(detail.activities.size() == 2);

    // What it is for: Jan marks there, under the key that the mark has at home.
    const operations::Cell cell { *lent.stall, lent.amina, lent.item("1.2"), lent.jan, people::Role::CoTrainer };
    const auto mark = test::OpenFile::must(other.run([&](Desk &desk) { return operations::mark(desk, cell, 2); }));
    CHECK(mark == session::markId(cell.activity, cell.client, cell.item, cell.observer, cell.role));
    // Rows that were lent are older than anything at home; what was made there is not.
    const QByteArray after = test::OpenFile::must(other.run([](Desk &desk) { return desk.dump(false); }));
    CHECK(all.count("\"modified\": 0") == all.count("\"modified\": "));
    CHECK(after.count("\"modified\": 0") + 2 == after.count("\"modified\": ")); // the mark and its line of the journal
}

TEST_CASE("who has a pseudonym is lent by it alone, and an activity that names no skills lends them all")
{
    Lent lent;
    auto amina = lent.read([&](const Reader &reader) { return *reader.get(lent.amina); });
    amina.pseudonym = QStringLiteral("K7");
    lent.put(amina);
    lent.does([&](Desk &desk) { return operations::changeActivity(desk, *lent.stall, { .title = QStringLiteral("Stall") }); });
    const auto rows = lent.does([&](Desk &desk) { return operations::handout(desk, *lent.session, lent.sofie); });
    size_t items = 0;
    for (const workspace::Record &row : rows) {
        items += std::holds_alternative<framework::Item>(row);
        if (const auto *client = std::get_if<people::Client>(&row))
            CHECK(*client == people::Client { .id = lent.amina, .pseudonym = QStringLiteral("K7") });
    }
    CHECK(items == lent.skills.items.size());
    CHECK(test::refusal(lent.run([&](Desk &desk) {
        return operations::handout(desk, *lent.session, lent.newId<people::Observer>());
    })) == QStringLiteral("gone"));
}
