// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/profile.h"

#include "course.h"

using namespace mettle;
using namespace mettle::operations;
using framework::Stability;
using test::refusal;

namespace {

struct Profiles : test::Course
{
    ClientProfile shown(const std::optional<QDate> &at = {})
    {
        return must([&](Desk &desk) { return clientProfile(desk, amina, {}, {}, at); });
    }
    profile::Position position(const char *code, const std::optional<QDate> &at = {})
    {
        const ClientProfile all = shown(at);
        for (const profile::Position &position : all.positions)
            if (position.competence == item(code))
                return position;
        FAIL("no position for " << code);
        std::abort();
    }
    Result<void> decided(const char *code, std::optional<int> level, Stability stability, const char *reason = "seen at home")
    {
        return run([&](Desk &desk) {
            return decide(desk, amina, item(code), level, stability, QString::fromLatin1(reason), {});
        });
    }
    /// The codes of what waits for Amina.
    QStringList waiting()
    {
        QStringList codes;
        for (const Waiting &one : must([](Desk &desk) { return positionsWaiting(desk, QStringLiteral("en")); }))
            if (one.client.id == amina)
                for (const auto &competence : one.competences)
                    codes << catalogue.find(competence)->code;
        return codes;
    }
};

} // namespace

TEST_CASE("a profile has every skill of the framework, in its order, by the evidence of a day")
{
    Profiles file;
    file.see(file.task(2), file.amina, "1.2.1", 2);
    file.see(file.task(4), file.amina, "1.2", 2);
    const ClientProfile now = file.shown();
    REQUIRE(now.positions.size() == 17);
    CHECK(now.catalogue.find(now.positions.front().competence)->code == QStringLiteral("1.1"));
    CHECK(now.catalogue.find(now.positions.back().competence)->code == QStringLiteral("4.4"));
    CHECK(now.asOf == QDate(2026, 3, 10));
    CHECK(file.position("1.2").level == 2);
    CHECK(file.position("1.2").stability == Stability::Shown);
    CHECK(file.position("1.2", QDate(2026, 3, 3)).stability == Stability::SeenOnce);
    CHECK(file.shown(QDate(2026, 3, 3)).asOf == QDate(2026, 3, 3));
    CHECK(refusal(file.run([&](Desk &desk) { return clientProfile(desk, file.newId<people::Client>()); }))
          == QStringLiteral("gone"));
}

TEST_CASE("the framework is the target's, else that of the group joined last, else the built-in one")
{
    Profiles file;
    const framework::Framework other { .id = file.newId<framework::Framework>(), .title = Text(QStringLiteral("en"), QStringLiteral("Other")) };
    const people::Group group { .id = file.newId<people::Group>(), .title = QStringLiteral("Birch"), .framework = other.id };
    const framework::Target target { .id = file.newId<framework::Target>(), .framework = file.catalogue.framework.id };
    const auto asked = file.item("1.2");
    file.put(other, group, target,
             people::Membership { .id = people::membershipId(group.id, file.jose, QDate(2026, 3, 1)), .group = group.id,
                                  .client = file.jose, .from = QDate(2026, 3, 1), .number = 1 },
             framework::TargetLine { .id = framework::targetLineId(target.id, asked), .target = target.id, .item = asked });
    const auto frameworkOf = [&](const Id<people::Client> &client, const std::optional<Id<framework::Target>> &against) {
        return file.must([&](Desk &desk) { return clientProfile(desk, client, against); }).catalogue.framework.id;
    };
    CHECK(frameworkOf(file.amina, {}) == file.catalogue.framework.id);
    CHECK(frameworkOf(file.jose, {}) == other.id);
    CHECK(frameworkOf(file.jose, target.id) == file.catalogue.framework.id);

    file.see(file.task(2), file.jose, "1.2", 2);
    file.see(file.task(3), file.jose, "1.2", 2);
    const ClientProfile against = file.must([&](Desk &desk) { return clientProfile(desk, file.jose, target.id); });
    for (const profile::Position &position : against.positions) {
        CHECK((against.line(position.competence) != nullptr) == (position.competence == asked));
        CHECK(against.gap(position)
              == (position.competence == asked ? std::optional(profile::Gap::Strong) : std::nullopt));
    }
}

TEST_CASE("what two observers saw counts once both have closed it, or 48 hours have")
{
    Profiles file;
    file.clock.set(QDateTime(QDate(2026, 3, 6), QTime(8, 0), Qt::UTC));
    const auto first = file.task(5);
    const auto second = file.task(5);
    for (const auto &activity : { first, second })
        for (const auto &by : { file.sofie, file.jan })
            file.see(activity, file.amina, "1.2", 2, by);
    CHECK(file.position("1.2").moments == 0);
    file.clock.set(QDateTime(QDate(2026, 3, 7), QTime(22, 59), Qt::UTC)); // one minute before the 8th in Brussels
    CHECK(file.position("1.2").moments == 0);
    file.clock.set(QDateTime(QDate(2026, 3, 7), QTime(23, 1), Qt::UTC));
    CHECK(file.position("1.2").moments == 2);
}

TEST_CASE("only what was seen can be confirmed, and undo takes it back")
{
    Profiles file;
    CHECK(refusal(file.run([&](Desk &desk) { return confirmPosition(desk, file.amina, file.item("1.2"), {}); }))
          == QStringLiteral("decision.noMoment"));
    file.seeWidely(file.amina, "1.2");
    const QByteArray before = file.data();
    file.must([&](Desk &desk) { return confirmPosition(desk, file.amina, file.item("1.2"), {}); });
    auto position = file.position("1.2");
    REQUIRE(position.confirmed.has_value());
    CHECK(position.confirmed->by == QStringLiteral("Nadia")); // the workspace's owner
    CHECK(position.confirmed->level == 2);
    CHECK(position.confirmed->stability == Stability::DifferentSituations);
    CHECK_FALSE(position.lookAgain);
    file.must([&](Desk &desk) { return confirmPosition(desk, file.amina, file.item("1.2"), QStringLiteral("Sofie")); });
    CHECK(file.position("1.2").confirmed->by == QStringLiteral("Sofie"));
    file.undo();
    file.undo();
    CHECK(file.data() == before);
    CHECK(refusal(file.run([&](Desk &desk) { return confirmPosition(desk, file.amina, file.item("1.2.1"), {}); }))
          == QStringLiteral("achievement.notASkill"));
}

TEST_CASE("what is shown waits for a coach, what was seen once does not")
{
    Profiles file;
    CHECK(file.waiting().isEmpty());
    file.see(file.task(2), file.amina, "1.1", 2);
    CHECK(file.waiting().isEmpty());
    file.seeWidely(file.amina, "1.2");
    file.see(file.task(3), file.amina, "1.3", 1);
    file.see(file.task(4), file.amina, "1.3", 1);
    file.see(file.task(2), file.amina, "4.3", 0);
    file.see(file.task(3), file.amina, "4.3", 0);
    CHECK(file.waiting() == QStringList { QStringLiteral("1.2"), QStringLiteral("1.3") });
    const auto names = file.must([](Desk &desk) { return positionsWaiting(desk, QStringLiteral("nl")); });
    REQUIRE(names.size() == 1);
    CHECK(names[0].titles == QStringList { QStringLiteral("Samenwerken met anderen"), QStringLiteral("Communiceren") });

    // Who left the course waits for nobody.
    people::Client amina = names[0].client;
    amina.state = people::ClientState::Left;
    file.put(amina);
    CHECK(file.waiting().isEmpty());
}

TEST_CASE("a confirmation follows new evidence that says the same, and waits again when it says otherwise")
{
    Profiles file;
    file.see(file.task(2), file.amina, "1.2", 2);
    file.see(file.task(2), file.amina, "1.2", 2);
    const auto confirmed = [&] { return file.must([&](Desk &desk) { return confirmPositions(desk, file.amina, {}); }); };
    CHECK(confirmed() == 1);
    CHECK(confirmed() == 0);
    CHECK(file.waiting().isEmpty());
    file.clock.set(QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC));
    file.see(file.task(11), file.amina, "1.2", 2); // a third time, but of one kind only: still "shown"
    CHECK(file.position("1.2").lookAgain);
    CHECK(file.waiting().isEmpty());
    file.see(file.task(12, test::Course::Kind::Alone), file.amina, "1.2", 2);
    CHECK(file.position("1.2").stability == Stability::DifferentSituations);
    CHECK(file.waiting() == QStringList { QStringLiteral("1.2") });
    CHECK(confirmed() == 1);
    CHECK(file.waiting().isEmpty());
}

TEST_CASE("bulk confirmation leaves decisions alone, and is one step for undo")
{
    Profiles file;
    file.seeWidely(file.amina, "1.2");
    file.seeWidely(file.amina, "1.3");
    file.seeWidely(file.amina, "4.2");
    REQUIRE(file.decided("1.3", 3, Stability::Shown).ok());
    file.clock.set(QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC));
    file.see(file.task(15), file.amina, "1.3", 2);
    CHECK(file.waiting() == QStringList { QStringLiteral("1.2"), QStringLiteral("1.3"), QStringLiteral("4.2") });
    const QByteArray before = file.data();
    CHECK(file.must([&](Desk &desk) { return confirmPositions(desk, file.amina, {}); }) == 2);
    CHECK(file.waiting() == QStringList { QStringLiteral("1.3") });
    CHECK(file.position("1.3").decided->level == 3);
    file.undo();
    CHECK(file.data() == before);
}

TEST_CASE("a decision otherwise needs a reason, something seen, and a level that can be a position")
{
    Profiles file;
    CHECK(refusal(file.decided("1.2", 2, Stability::Shown)) == QStringLiteral("decision.noMoment"));
    file.see(file.task(2), file.amina, "1.2", 0);
    const QByteArray before = file.data();
    CHECK(refusal(file.decided("1.2", 2, Stability::Shown, "  ")) == QStringLiteral("reasonMissing"));
    CHECK(refusal(file.decided("1.2", 0, Stability::Shown)) == QStringLiteral("decision.notAPosition"));
    CHECK(refusal(file.decided("1.2", 7, Stability::Shown)) == QStringLiteral("decision.notAPosition"));
    CHECK(refusal(file.decided("1.2", 2, Stability::NotYetShown)) == QStringLiteral("decision.levelUnseen"));
    CHECK(file.data() == before);

    REQUIRE(file.decided("1.2", 2, Stability::DifferentSituations).ok());
    const auto position = file.position("1.2");
    REQUIRE(position.decided.has_value());
    CHECK(position.decided->reason == QStringLiteral("seen at home"));
    CHECK(position.stability == Stability::NotYetShown); // the rule's own answer stands beside it
    CHECK(profile::standing(position) == profile::Standing { 2, Stability::DifferentSituations });
    REQUIRE(file.decided("1.2", std::nullopt, Stability::OutsideCourse).ok());
    CHECK(file.position("1.2").decided->stability == Stability::NotYetShown);
    file.undo();
    file.undo();
    CHECK(file.data() == before);
}

TEST_CASE("a decision holds until it is withdrawn, and newer moments ask to look again")
{
    Profiles file;
    file.see(file.task(2), file.amina, "1.2", 2);
    REQUIRE(file.decided("1.2", 2, Stability::Shown).ok());
    CHECK(file.waiting().isEmpty());
    file.clock.set(QDateTime(QDate(2026, 3, 20), QTime(9, 0), Qt::UTC));
    file.see(file.task(19), file.amina, "1.2", 1);
    CHECK(file.position("1.2").lookAgain);
    CHECK(file.waiting() == QStringList { QStringLiteral("1.2") });
    CHECK(profile::standing(file.position("1.2")).level == 2);
    const QByteArray before = file.data();
    file.must([&](Desk &desk) { return withdrawDecision(desk, file.amina, file.item("1.2")); });
    CHECK_FALSE(file.position("1.2").decided.has_value());
    CHECK(refusal(file.run([&](Desk &desk) { return withdrawDecision(desk, file.amina, file.item("1.2")); }))
          == QStringLiteral("gone"));
    file.undo();
    CHECK(file.data() == before);
}

TEST_CASE("the day of a decision is that of the workspace's time zone")
{
    Profiles file;
    file.see(file.task(2), file.amina, "1.2", 2);
    file.clock.set(QDateTime(QDate(2026, 3, 10), QTime(23, 30), Qt::UTC)); // the 11th in Brussels
    REQUIRE(file.decided("1.2", 2, Stability::Shown).ok());
    // Seen on the 11th, before the decision of that day was made: not newer.
    const session::Activity activity { .id = file.newId<session::Activity>(), .date = QDate(2026, 3, 11) };
    file.put(activity, session::Mark { .id = session::markId(activity.id, file.amina, file.item("1.2"), file.sofie, people::Role::Trainer),
                                       .activity = activity.id, .client = file.amina, .item = file.item("1.2"),
                                       .observer = file.sofie, .level = 2,
                                       .at = QDateTime(QDate(2026, 3, 10), QTime(23, 10), Qt::UTC) });
    CHECK_FALSE(file.position("1.2").lookAgain);
    CHECK_FALSE(file.position("1.2", QDate(2026, 3, 10)).decided.has_value());
    CHECK(file.position("1.2", QDate(2026, 3, 11)).decided.has_value());
}
