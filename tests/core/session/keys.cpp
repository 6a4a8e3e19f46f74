// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "base/key.h"
#include "support/catch.h"

#include <QSet>

using namespace mettle;
using namespace mettle::session;

namespace {

template<typename T>
Id<T> id(const char *name)
{
    return Id<T>::derive(keySpace("test"), name);
}

const auto Task = id<Activity>("task");
const auto Ana = id<Client>("Ana");
const auto Skill = id<Item>("1.1");
const auto Sofie = id<Observer>("Sofie");

} // namespace

TEST_CASE("a cell has one key on every laptop, and each part of it makes another cell")
{
    const auto cell = markId(Task, Ana, Skill, Sofie, Role::Trainer);
    CHECK(cell == markId(Task, Ana, Skill, Sofie, Role::Trainer));
    const QSet<Id<Mark>> others {markId(id<Activity>("other"), Ana, Skill, Sofie, Role::Trainer),
                                 markId(Task, id<Client>("Bart"), Skill, Sofie, Role::Trainer),
                                 markId(Task, Ana, id<Item>("1.2"), Sofie, Role::Trainer),
                                 markId(Task, Ana, Skill, id<Observer>("Jan"), Role::Trainer),
                                 markId(Task, Ana, Skill, Sofie, Role::Coach)};
    CHECK(others.size() == 5);
    CHECK_FALSE(others.contains(cell));
}

TEST_CASE("in a row of role self the client is the observer")
{
    const auto own = markId(Task, Ana, Skill, std::nullopt, Role::Self);
    CHECK(own == markId(Task, Ana, Skill, Id<Observer>::fromUuid(Ana.uuid()), Role::Self));
    CHECK(own != markId(Task, id<Client>("Bart"), Skill, std::nullopt, Role::Self));
}

TEST_CASE("keys of different things never meet, though they follow from the same ids")
{
    const QSet<QUuid> keys {watchPlanId(Task, Sofie, Ana).uuid(),
                            agreedMarkId(Task, Ana, Skill).uuid(),
                            decisionId(Ana, Skill).uuid(),
                            closingId(Task, Sofie).uuid(),
                            attendanceId(id<Session>("Monday"), Ana).uuid()};
    CHECK(keys.size() == 5);
    CHECK(closingId(Task, Sofie) == closingId(Task, Sofie));
    CHECK(decisionId(Ana, Skill) != decisionId(Ana, id<Item>("1.2")));
}
