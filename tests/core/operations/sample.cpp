// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/verify.h"
#include "operations/badges.h"
#include "operations/lookup.h"
#include "operations/people.h"
#include "operations/profile.h"
#include "operations/today.h"
#include "operations/workspace.h"
#include "opened.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace mettle;
using namespace mettle::operations;
using framework::Stability;
using test::refusal;

namespace {

const QString English = QStringLiteral("en");

struct Sample : test::Opened
{
    explicit Sample(const QString &language = English, const std::optional<QDateTime> &now = {})
    {
        if (now)
            clock.set(*now);
        must([&](Desk &desk) { return setUpWorkspace(desk, QStringLiteral("sample"), language); });
        must([&](Desk &desk) { return makeSample(desk, language, {}, crypto::PassphraseCost::minimal()); });
    }
    ClientProfile profileOf(const QString &name)
    {
        return must([&](Desk &desk) -> Result<ClientProfile> {
            METTLE_LET(client, clientNamed(desk, name));
            return clientProfile(desk, client);
        });
    }
    /// "2 also outside the course", "- seen once": level and stability of every skill, by code.
    QMap<QString, QString> positionsOf(const QString &name)
    {
        const ClientProfile shown = profileOf(name);
        QMap<QString, QString> out;
        for (const profile::Position &position : shown.positions)
            out.insert(shown.catalogue.find(position.competence)->code,
                       (position.level ? QString::number(*position.level) : QStringLiteral("-")) + u' '
                           + nameOf(position.stability));
        return out;
    }
    QJsonObject tables()
    {
        return QJsonDocument::fromJson(data()).object()[QStringLiteral("tables")].toObject();
    }
    QJsonArray table(const char *name) { return tables()[QLatin1String(name)].toArray(); }
};

} // namespace

TEST_CASE("the sample holds what a course leaves behind after three weeks")
{
    Sample file;
    CHECK(file.must([](Desk &desk) { return desk.check(); }) == QStringList());
    const QJsonObject tables = file.tables();
    const auto rows = [&](const char *name) { return tables[QLatin1String(name)].toArray(); };
    const auto having = [&](const char *table, const char *column, const QString &value) {
        qsizetype count = 0;
        for (const QJsonValue &row : rows(table))
            count += row[QLatin1String(column)].toVariant().toString() == value;
        return count;
    };
    CHECK(rows("client").size() == 12);
    CHECK(rows("client_group").size() == 2);
    CHECK(rows("membership").size() == 12);
    CHECK(rows("session").size() == 3);
    CHECK(rows("observer").size() == 4);
    CHECK(rows("mark").size() - having("mark", "role", QStringLiteral("self")) >= 600);
    CHECK(having("mark", "role", QStringLiteral("self")) >= 100);
    CHECK(having("mark", "kind", QStringLiteral("no opportunity")) >= 10);
    CHECK(having("mark", "kind", QStringLiteral("tick")) >= 3);
    qsizetype zeros = 0;
    for (const QJsonValue &row : rows("mark"))
        zeros += row[QStringLiteral("kind")] == QStringLiteral("level") && row[QStringLiteral("level")].toInt() == 0
            && row[QStringLiteral("role")] != QStringLiteral("self");
    CHECK(zeros >= 20);
    CHECK(rows("note").size() >= 60);
    for (const programme::Kind kind : { programme::Kind::GroupTask, programme::Kind::Alone, programme::Kind::RolePlay,
                                        programme::Kind::RealWork, programme::Kind::DailyLife })
        CHECK(having("activity", "kind", nameOf(kind)) >= 2);
    qsizetype setAside = 0;
    for (const QJsonValue &row : rows("activity"))
        setAside += !row[QStringLiteral("set_aside")].toString().isEmpty();
    CHECK(setAside == 1);
    CHECK(having("attendance", "presence", QStringLiteral("absent")) == 1);
    CHECK(rows("agreed_mark").size() >= 3);
    CHECK(rows("decision").size() == 41);
    CHECK(rows("target").size() == 3);
    for (const QJsonValue &target : rows("target")) {
        const auto lines = having("target_line", "target_id", target[QStringLiteral("id")].toString());
        CHECK(lines >= 6);
        CHECK(lines <= 8);
    }
    CHECK(rows("goal").size() >= 8);
    CHECK(rows("story").size() >= 7);
    CHECK(rows("issuer").size() == 1);
    CHECK(rows("achievement").size() == 6);
    CHECK(rows("issued_badge").size() == 3);
}

TEST_CASE("the sample's positions are what its marks support, for the newcomer who was absent")
{
    Sample file;
    // One trial day at a workplace, four skills seen once each; self-assessment was missed too.
    auto expected = QMap<QString, QString>();
    for (const char *code : { "1.1", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "2.5", "3.2", "3.4", "4.1", "4.2", "4.3" })
        expected.insert(QLatin1String(code), QStringLiteral("- not yet explored"));
    for (const char *code : { "1.2", "3.1", "3.3", "4.4" })
        expected.insert(QLatin1String(code), QStringLiteral("- seen once"));
    CHECK(file.positionsOf(QStringLiteral("Ibis")) == expected);
}

TEST_CASE("the sample's positions are what its marks support, for one who was there all along")
{
    Sample file;
    auto amina = file.positionsOf(QStringLiteral("Amina"));
    // Six moments at level 2 or higher: the school fair (coach), between tasks, planning, building, the market, the shop.
    CHECK(amina[QStringLiteral("1.2")] == QStringLiteral("2 also outside the course"));
    // The role play, the market and the trial day: three moments of two kinds on three days.
    CHECK(amina[QStringLiteral("4.4")] == QStringLiteral("2 in different situations"));
    // "With help" while pricing and building; nothing higher was seen.
    CHECK(amina[QStringLiteral("2.5")] == QStringLiteral("1 shown"));
    // On the cards and nowhere else twice.
    CHECK(amina[QStringLiteral("4.3")] == QStringLiteral("- seen once"));
    CHECK(amina[QStringLiteral("2.1")] == QStringLiteral("- not yet explored"));
    CHECK(amina[QStringLiteral("3.1")] == QStringLiteral("- not yet explored"));
    const ClientProfile shown = file.profileOf(QStringLiteral("Amina"));
    for (const profile::Position &position : shown.positions) {
        if (shown.catalogue.find(position.competence)->code != QStringLiteral("1.2"))
            continue;
        CHECK(position.moments == 6);
        CHECK(position.counting == 6);
        CHECK(position.kinds == 3);
        CHECK(position.canExplain);
        CHECK(position.confirmed.has_value());
        CHECK(position.self == 2);
    }
}

TEST_CASE("every kind of position is somewhere in the sample")
{
    Sample file;
    QSet<QString> seen;
    for (const QJsonValue &client : file.table("client")) {
        const auto id = client[QStringLiteral("id")].toString();
        for (const QString &position : file.positionsOf(id))
            seen.insert(position.section(u' ', 1));
    }
    for (const char *name : Names<Stability>) {
        INFO(name);
        CHECK(seen.contains(QLatin1String(name)));
    }
}

TEST_CASE("in the sample badges are due, one of them without consent, and all that may can be issued")
{
    Sample file;
    QStringList due;
    std::vector<BadgeOrder> orders;
    for (const DueBadge &one : file.must([](Desk &desk) { return dueBadges(desk, English); })) {
        const auto item = file.ask([&](const workspace::Reader &r) { return r.get(one.achievement.competence); });
        due << people::shownName(one.client) + u' ' + item->code + (one.consent ? QString() : QStringLiteral(" without consent"));
        if (one.consent)
            orders.push_back({ one.client.id, one.achievement.id });
    }
    CHECK(due == QStringList { QStringLiteral("Bartek 2.5"), QStringLiteral("Éva 4.4"), QStringLiteral("Hồng 3.3"),
                               QStringLiteral("José 1.2 without consent"), QStringLiteral("Khadija 4.2") });
    CHECK(refusal(file.run([&](Desk &desk) { return issueBadges(desk, orders, QStringLiteral("simple")); }))
          == QStringLiteral("crypto.passphrase.wrong"));
    const auto issued = file.must([&](Desk &desk) { return issueBadges(desk, orders, QStringLiteral("sample")); });
    CHECK(issued.size() == 4);
    const auto all = file.ask([](const workspace::Reader &r) { return r.issued({}, 100); });
    CHECK(all.size() == 7);
    for (const auto &row : all)
        CHECK(badge::verify(row.issued.credential.toUtf8(), { .at = file.clock.now() }).verified);
}

TEST_CASE("the sample's today has something of everything")
{
    Sample file;
    const Today now = file.must([](Desk &desk) { return today(desk, English); });
    REQUIRE(now.sessions.size() == 1);
    CHECK(now.sessions[0].members.size() == 6);
    for (const session::Activity &activity : now.sessions[0].activities)
        CHECK_FALSE(activity.started.has_value());
    CHECK(now.info.isSample);
    CHECK_FALSE(now.waiting.empty());
    CHECK_FALSE(now.steps.empty());
    CHECK(now.steps.front().step.due < now.date);
    CHECK_FALSE(now.reviews.empty());
    CHECK(now.badges.size() == 4);
    REQUIRE(now.consents.size() == 1);
    CHECK(now.consents[0].client.callName == QStringLiteral("Khadija"));
}

TEST_CASE("the sample speaks the language that is asked for, and clients their own")
{
    const std::pair<const char *, const char *> titles[] { { "en", "The market stall" }, { "nl", "De marktkraam" }, { "fr", "Le stand au marché" } };
    for (const auto &[language, title] : titles) {
        Sample file { QLatin1String(language) };
        CHECK(file.must([](Desk &desk) { return desk.check(); }) == QStringList());
        QStringList sessions;
        for (const QJsonValue &row : file.table("session"))
            sessions << row[QStringLiteral("title")].toString();
        CHECK(sessions.contains(QString::fromUtf8(title)));
        // Fatoumata's own words are French everywhere.
        const ClientProfile fatoumata = file.profileOf(QStringLiteral("Fatoumata"));
        const auto goals = file.ask([&](const workspace::Reader &r) { return r.goals(fatoumata.client.id); });
        REQUIRE(goals.size() == 1);
        CHECK(goals[0].goal.words == QStringLiteral("Je veux ma petite activité de traiteur."));
        CHECK(file.ask([&](const workspace::Reader &r) { return r.stories(fatoumata.client.id); })[0].language == QStringLiteral("fr"));
        for (const QJsonValue &row : file.table("note"))
            CHECK_FALSE(row[QStringLiteral("text")].toString().isEmpty());
    }
}

TEST_CASE("the sample holds on every day of the week, and no course is held on a weekend")
{
    for (int day = 0; day < 7; ++day) {
        Sample file(English, QDateTime(QDate(2026, 3, 9).addDays(day), QTime(9, 30), Qt::UTC));
        const QDate today = file.must([](Desk &desk) -> Result<QDate> { return desk.today(); });
        INFO(today.toString(Qt::ISODate).toStdString());
        QSet<QDate> days;
        for (const session::Session &session : file.ask([](const workspace::Reader &r) { return r.everySession(); })) {
            days.insert(session.date);
            CHECK((session.date == today || session.date.dayOfWeek() < 6));
        }
        CHECK(days.size() == 3);
        CHECK(days.contains(today));
        const Today now = file.must([](Desk &desk) { return operations::today(desk, English); });
        CHECK(now.badges.size() == 4);
        CHECK_FALSE(now.steps.empty());
        for (const QJsonValue &row : file.table("mark"))
            REQUIRE(row[QStringLiteral("at")].toInteger() < file.clock.now().toMSecsSinceEpoch());
    }
}

TEST_CASE("the same clock, language and seed give the same sample")
{
    // The issuer's key comes from the system's randomness; what follows from it is left out.
    const auto comparable = [](Sample &file) {
        QJsonObject tables = file.tables();
        const std::pair<const char *, QStringList> keyed[] {
            { "issuer", { QStringLiteral("did") } },
            { "issuer_key", { QStringLiteral("did_key"), QStringLiteral("public_key"), QStringLiteral("sealed_seed") } },
            { "issued_badge", { QStringLiteral("credential") } },
        };
        for (const auto &[table, columns] : keyed) {
            QJsonArray rows;
            for (const QJsonValue &value : tables[QLatin1String(table)].toArray()) {
                QJsonObject row = value.toObject();
                for (const QString &column : columns) {
                    CHECK(row.contains(column));
                    row.remove(column);
                }
                rows.append(row);
            }
            tables[QLatin1String(table)] = rows;
        }
        return QJsonDocument(tables).toJson();
    };
    Sample one;
    Sample other;
    CHECK((comparable(one) == comparable(other)));
    Sample dutch(QStringLiteral("nl"));
    CHECK_FALSE((comparable(one) == comparable(dutch)));
}

TEST_CASE("the sample is not poured over people who are there")
{
    Sample file;
    const QByteArray before = file.data();
    CHECK(refusal(file.run([](Desk &desk) { return makeSample(desk, English, {}, crypto::PassphraseCost::minimal()); }))
          == QStringLiteral("sample.needsNew"));
    CHECK(file.data() == before);
    CHECK_FALSE(file.run([](Desk &desk) { return desk.undo(); }).ok());
}
