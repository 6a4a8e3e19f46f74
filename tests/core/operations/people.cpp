// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/people.h"

#include "operations/clientfile.h"
#include "operations/errors.h"
#include "operations/plan.h"
#include "support/file.h"

using namespace mettle;
using namespace mettle::operations;
using mettle::test::OpenFile;
using workspace::Reader;

namespace {

Result<Id<people::Client>> add(OpenFile &file, const ClientDetails &details,
                               const std::optional<Id<people::Group>> &group = {})
{
    return file.run([&](Desk &desk) { return addClient(desk, details, group); });
}

Id<people::Group> group(OpenFile &file, const QString &title)
{
    return OpenFile::must(file.run([&](Desk &desk) { return addGroup(desk, title); }));
}

std::vector<people::Membership> memberships(OpenFile &file, const Id<people::Group> &group)
{
    return file.read([&](const Reader &reader) { return reader.membershipsOf(group); });
}

const QDate Day(2026, 3, 10);

} // namespace

TEST_CASE("a client needs a name or a pseudonym, and keeps what was asked")
{
    OpenFile file;
    const QByteArray before = file.data();
    CHECK(add(file, { .name = QStringLiteral("  "), .callName = QStringLiteral("Ana") }).error().is(errors::NameMissing));
    CHECK(file.data() == before);

    const auto id = OpenFile::must(add(file, { .name = QStringLiteral(" Ana   Bell "),
                                               .callName = QStringLiteral("Ana"),
                                               .language = QStringLiteral("fr"),
                                               .email = QStringLiteral(" ana@example.org "),
                                               .birthYear = 1990,
                                               .note = QStringLiteral("says it as AH-na\n") }));
    const auto client = file.read([&](const Reader &reader) { return reader.get(id); });
    REQUIRE(client);
    CHECK(client->name == QStringLiteral("Ana Bell"));
    CHECK(client->email == QStringLiteral("ana@example.org"));
    CHECK(client->birthYear == 1990);
    CHECK(client->note == QStringLiteral("says it as AH-na"));
    CHECK(client->state == people::ClientState::Active);
    CHECK(OpenFile::must(add(file, { .pseudonym = QStringLiteral("K7") })) != id);
    CHECK(file.undo().ok());
    CHECK(file.undo().ok());
    CHECK(file.data() == before);
    CHECK(file.problems().isEmpty());
}

TEST_CASE("changing a client leaves what was not asked about as it was")
{
    OpenFile file;
    const auto id = OpenFile::must(add(file, { .name = QStringLiteral("Ana"), .birthYear = 1990 }));
    // Education is kept for figures and stands on no form of names.
    OpenFile::must(file.run([&](Desk &desk) {
        return desk.transact({ "test", {} }, [&](workspace::Transaction &t) -> Result<void> {
            auto client = *t.get(id);
            client.education = QStringLiteral("secondary");
            t.put(client);
            return {};
        });
    }));
    OpenFile::must(file.run([&](Desk &desk) { return changeClient(desk, id, { .name = QStringLiteral("Ana Bell") }); }));
    const auto client = file.read([&](const Reader &reader) { return reader.get(id); });
    CHECK(client->name == QStringLiteral("Ana Bell"));
    CHECK_FALSE(client->birthYear);
    CHECK(client->education == QStringLiteral("secondary"));
    const auto nameless = file.run([&](Desk &desk) { return changeClient(desk, id, {}); });
    CHECK(nameless.error().is(errors::NameMissing));
    const auto coach = Id<people::Observer>::make(file.clock, file.random);
    const auto strangerAsCoach =
        file.run([&](Desk &desk) { return changeClient(desk, id, { .name = QStringLiteral("Ana"), .coach = coach }); });
    CHECK(strangerAsCoach.error().is(errors::Gone));
}

TEST_CASE("a number in a group is never used again while its row is there")
{
    OpenFile file;
    const auto birch = group(file, QStringLiteral("Birch"));
    const auto ana = OpenFile::must(add(file, { .name = QStringLiteral("Ana") }, birch));
    const auto ben = OpenFile::must(add(file, { .name = QStringLiteral("Ben") }, birch));
    const auto leave = [&](const Id<people::Client> &who, const QDate &until) {
        return file.run([&](Desk &desk) { return leaveGroup(desk, birch, who, until); });
    };
    const auto join = [&](const Id<people::Client> &who, const QDate &from) {
        return file.run([&](Desk &desk) { return joinGroup(desk, birch, who, from); });
    };
    REQUIRE(leave(ben, Day).ok());
    OpenFile::must(add(file, { .name = QStringLiteral("Cas") }, birch));
    REQUIRE(join(ben, Day.addDays(20)).ok());
    auto all = memberships(file, birch);
    REQUIRE(all.size() == 4);
    CHECK(all[0].client == ana);
    for (int i = 0; i < 4; ++i)
        CHECK(all[size_t(i)].number == i + 1);
    CHECK(all[1].until == Day);

    // Being there already is no error and no change.
    const QByteArray before = file.data();
    REQUIRE(join(ana, Day.addDays(3)).ok());
    CHECK(file.data() == before);
    // From an earlier day on it is the same stay, with the same number.
    REQUIRE(join(ana, Day.addDays(-7)).ok());
    all = memberships(file, birch);
    REQUIRE(all.size() == 4);
    CHECK(all[0].client == ana);
    CHECK(all[0].from == Day.addDays(-7));
    CHECK(all[0].number == 1);

    CHECK(leave(ana, Day.addDays(-8)).error().is(errors::EndBeforeStart));
    CHECK(leave(OpenFile::must(add(file, { .name = QStringLiteral("Dia") })), Day).error().is(errors::NotInGroup));
    CHECK(join(ana, QDate()).error().is(errors::DateMissing));
    while (file.undo().ok()) { }
    CHECK(memberships(file, birch).empty());
    CHECK(file.problems().isEmpty());
}

TEST_CASE("a group's name is its own, whatever its case and accents")
{
    OpenFile file;
    const auto first = group(file, QStringLiteral("Été"));
    const auto second = group(file, QStringLiteral("Hiver"));
    CHECK(file.run([](Desk &desk) { return addGroup(desk, QStringLiteral(" ete ")); }).error().is(errors::AlreadyThere));
    CHECK(file.run([](Desk &desk) { return addGroup(desk, QStringLiteral(" ")); }).error().is(errors::TitleMissing));
    CHECK(file.run([&](Desk &desk) { return renameGroup(desk, second, QStringLiteral("ÉTÉ")); })
              .error()
              .is(errors::AlreadyThere));
    CHECK(file.run([&](Desk &desk) { return renameGroup(desk, first, QStringLiteral("ÉTÉ")); }).ok());
}

TEST_CASE("an observer of the same name is the same observer")
{
    OpenFile file;
    const auto sofie = OpenFile::must(file.run([](Desk &desk) { return addObserver(desk, QStringLiteral("Sofie")); }));
    const auto again = OpenFile::must(
        file.run([](Desk &desk) { return addObserver(desk, QStringLiteral(" sofie "), people::Role::Coach); }));
    CHECK(again == sofie);
    CHECK(file.read([](const Reader &reader) { return reader.observers(); }).size() == 1);
}

TEST_CASE("a consent holds from today, stands in place of an earlier one, and can be withdrawn")
{
    OpenFile file;
    const auto ana = OpenFile::must(add(file, { .name = QStringLiteral("Ana") }));
    const auto give = [&](const ConsentDetails &details) {
        return file.run([&](Desk &desk) { return giveConsent(desk, ana, details); });
    };
    const auto consents = [&] { return file.read([&](const Reader &reader) { return reader.consents(ana); }); };
    const auto withdraw = [&](const QString &purpose) {
        return file.run([&](Desk &desk) { return withdrawConsent(desk, ana, purpose); });
    };
    CHECK(withdraw(people::purpose::Badge).error().is(errors::NothingToWithdraw));
    CHECK(give({ .purpose = people::purpose::Badge, .how = people::ConsentHow::Oral }).error().is(errors::WitnessMissing));
    CHECK(give({ .purpose = people::purpose::Badge, .until = Day.addDays(-1) }).error().is(errors::EndBeforeStart));
    CHECK(give({ .purpose = QString() }).error().is(errors::TitleMissing));
    REQUIRE(give({ .purpose = people::purpose::Badge }).ok());
    REQUIRE(give({ .purpose = people::purpose::Photo }).ok());
    REQUIRE(give({ .purpose = people::purpose::Badge, .until = Day }).ok());
    int holding = 0;
    for (const auto &one : consents())
        holding += one.purpose == people::purpose::Badge && one.holdsOn(Day);
    CHECK(holding == 1);
    REQUIRE(withdraw(people::purpose::Badge).ok());
    for (const auto &one : consents())
        CHECK(one.holdsOn(Day) == (one.purpose == people::purpose::Photo));
    CHECK(withdraw(people::purpose::Badge).error().is(errors::NothingToWithdraw));
    CHECK(file.undo().ok());
    CHECK(withdraw(people::purpose::Badge).ok());
}

TEST_CASE("who leaves is out of every group and keeps the number when back on the same day")
{
    OpenFile file;
    const auto birch = group(file, QStringLiteral("Birch"));
    const auto ana = OpenFile::must(add(file, { .name = QStringLiteral("Ana") }, birch));
    const QByteArray before = file.data();
    const QDate today = file.run([](Desk &desk) { return Result<QDate>(desk.today()); }).value();
    REQUIRE(file.run([&](Desk &desk) { return clientLeaves(desk, ana, today); }).ok());
    CHECK(file.read([&](const Reader &reader) { return reader.get(ana); })->state == people::ClientState::Left);
    REQUIRE(memberships(file, birch).size() == 1);
    CHECK(memberships(file, birch).front().until == today);

    REQUIRE(file.run([&](Desk &desk) { return clientReturns(desk, ana); }).ok());
    REQUIRE(file.run([&](Desk &desk) { return joinGroup(desk, birch, ana, today); }).ok());
    REQUIRE(memberships(file, birch).size() == 1);
    CHECK_FALSE(memberships(file, birch).front().until);
    CHECK(file.data() == before);
    REQUIRE(file.run([&](Desk &desk) { return clientLeaves(desk, ana, today); }).ok());
    REQUIRE(file.undo().ok());
    CHECK(file.data() == before);
    CHECK(file.problems().isEmpty());
}

TEST_CASE("the list of clients is read page by page, by words, group and state")
{
    OpenFile file;
    const auto birch = group(file, QStringLiteral("Birch"));
    const auto ana = OpenFile::must(add(file, { .name = QStringLiteral("Ana Bell") }, birch));
    OpenFile::must(add(file, { .name = QStringLiteral("Éva Bos"), .callName = QStringLiteral("Evi") }, birch));
    OpenFile::must(add(file, { .name = QStringLiteral("Zita Quist"), .pseudonym = QStringLiteral("K7") }));
    const auto list = [&](const workspace::ClientsAsked &asked, int limit = 10, int offset = 0) {
        return file.read([&](const Reader &reader) { return reader.clients(asked, Day, limit, offset); });
    };
    const auto names = [](const workspace::ClientList &list) {
        QStringList out;
        for (const auto &row : list.rows)
            out << people::shownName(row.client);
        return out;
    };
    CHECK(names(list({})) == QStringList { QStringLiteral("Ana Bell"), QStringLiteral("Evi"), QStringLiteral("K7") });
    CHECK(list({}).total == 3);
    CHECK(names(list({}, 1, 1)) == QStringList { QStringLiteral("Evi") });
    CHECK(list({}, 1, 1).total == 3);
    CHECK(names(list({ .words = QStringLiteral("eva") })) == QStringList { QStringLiteral("Evi") });
    CHECK(list({ .words = QStringLiteral("zita") }).total == 0); // the name behind a pseudonym is not found
    CHECK(names(list({ .group = birch })) == QStringList { QStringLiteral("Ana Bell"), QStringLiteral("Evi") });
    CHECK(list({ .group = birch }).rows.front().groups == QStringList { QStringLiteral("Birch") });
    REQUIRE(file.run([&](Desk &desk) { return clientLeaves(desk, ana, Day); }).ok());
    CHECK(names(list({ .state = people::ClientState::Left })) == QStringList { QStringLiteral("Ana Bell") });
    CHECK(list({ .state = people::ClientState::Active }).total == 2);
}

TEST_CASE("a client's file holds groups, consents and how much there is of the rest")
{
    OpenFile file;
    const auto birch = group(file, QStringLiteral("Birch"));
    const auto nadia = OpenFile::must(file.run([&](Desk &desk) { return addObserver(desk, QStringLiteral("Nadia")); }));
    const auto ana = OpenFile::must(add(file, { .name = QStringLiteral("Ana"), .coach = nadia }, birch));
    OpenFile::must(file.run([&](Desk &desk) { return giveConsent(desk, ana, { .purpose = people::purpose::Badge }); }));
    OpenFile::must(file.run([&](Desk &desk) { return addGoal(desk, ana, { .words = QStringLiteral("I ask") }); }));
    const ClientFile held = OpenFile::must(file.run([&](Desk &desk) { return clientFile(desk, ana); }));
    CHECK(held.coach == QStringLiteral("Nadia"));
    CHECK(held.groups() == QStringList { QStringLiteral("Birch") });
    REQUIRE(held.stays.size() == 1);
    CHECK(held.stays.front().membership.number == 1);
    CHECK(held.agreed(people::purpose::Badge));
    CHECK_FALSE(held.agreed(people::purpose::Photo));
    CHECK(held.held == workspace::Held { .memberships = 1, .consents = 1, .goals = 1, .openGoals = 1 });
    REQUIRE(file.run([&](Desk &desk) { return withdrawConsent(desk, ana, people::purpose::Badge); }).ok());
    CHECK_FALSE(OpenFile::must(file.run([&](Desk &desk) { return clientFile(desk, ana); })).agreed(people::purpose::Badge));
}
