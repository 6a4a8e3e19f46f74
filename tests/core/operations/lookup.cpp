// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/lookup.h"

#include "operations/builtin.h"
#include "operations/errors.h"
#include "operations/imports.h"
#include "operations/people.h"
#include "operations/sessions.h"
#include "support/file.h"

using namespace mettle;
using namespace mettle::operations;
using mettle::test::OpenFile;
using workspace::Reader;

TEST_CASE("a client is found by id, name, call name or pseudonym, whole, whatever its case and accents")
{
    OpenFile file;
    const auto add = [&](const ClientDetails &details) {
        return OpenFile::must(file.run([&](Desk &desk) { return addClient(desk, details); }));
    };
    const auto eva = add({ .name = QStringLiteral("Éva Łukasz"), .callName = QStringLiteral("Éva") });
    const auto k7 = add({ .name = QStringLiteral("Ben Adam"), .pseudonym = QStringLiteral("K7") });
    const auto find = [&](const QString &name) { return file.run([&](Desk &desk) { return clientNamed(desk, name); }); };
    CHECK(OpenFile::must(find(QStringLiteral(" eva  lukasz"))) == eva);
    CHECK(OpenFile::must(find(QStringLiteral("EVA"))) == eva);
    CHECK(OpenFile::must(find(eva.toString())) == eva);
    CHECK(OpenFile::must(find(QStringLiteral("k7"))) == k7);
    CHECK(OpenFile::must(find(QStringLiteral("ben adam"))) == k7);
    for (const QString &nobody : { QStringLiteral("Ev"), QStringLiteral("Łukasz"), QString(), QStringLiteral(" ") }) {
        const auto found = find(nobody);
        REQUIRE_FALSE(found.ok());
        CHECK(found.error().is(errors::Unknown));
    }
    const auto other = add({ .name = QStringLiteral("Eva Berg"), .callName = QStringLiteral("Eva") });
    const auto two = find(QStringLiteral("Eva"));
    REQUIRE(two.error().is(errors::Ambiguous));
    CHECK(two.error().arguments.at(1).contains(eva.toString()));
    CHECK(two.error().arguments.at(1).contains(other.toString()));
}

TEST_CASE("groups, observers and sessions are found by name, an unnamed session by its date")
{
    OpenFile file;
    const auto birch = OpenFile::must(file.run([](Desk &desk) { return addGroup(desk, QStringLiteral("Birch")); }));
    const auto jan = OpenFile::must(file.run([](Desk &desk) { return addObserver(desk, QStringLiteral("Jan")); }));
    const auto session = [&](const QString &title, int day) {
        return OpenFile::must(file.run(
            [&](Desk &desk) { return addSession(desk, { .title = title, .date = QDate(2026, 3, day) }); }));
    };
    const auto market = session(QStringLiteral("Market"), 10);
    const auto unnamed = session(QString(), 11);
    const auto find = [&](const QString &name) { return file.run([&](Desk &desk) { return sessionNamed(desk, name); }); };
    CHECK(OpenFile::must(file.run([](Desk &desk) { return groupNamed(desk, QStringLiteral("BIRCH")); })) == birch);
    CHECK(OpenFile::must(file.run([](Desk &desk) { return observerNamed(desk, QStringLiteral("jan")); })) == jan);
    CHECK(OpenFile::must(find(QStringLiteral("market"))) == market);
    CHECK(OpenFile::must(find(QStringLiteral("2026-03-11"))) == unnamed);
    const auto again = session(QStringLiteral("Market"), 17);
    CHECK(find(QStringLiteral("market")).error().is(errors::Ambiguous));
    CHECK(OpenFile::must(find(QStringLiteral("market 2026-03-17"))) == again);
    CHECK(file.run([](Desk &desk) { return targetNamed(desk, QStringLiteral("Baker")); }).error().is(errors::Unknown));
    CHECK(file.run([](Desk &desk) { return achievementNamed(desk, QStringLiteral("x")); }).error().is(errors::Unknown));
}

TEST_CASE("a competence is found by code, or by title or easy title in any language")
{
    OpenFile file;
    const auto catalogue = file.catalogue();
    const auto working = test::item(catalogue, QStringLiteral("1.2"));
    for (const QString &name : { QStringLiteral("1.2"), QStringLiteral(" working WITH others "), working.toString(),
                                 catalogue.find(working)->title.exact(QStringLiteral("nl")),
                                 catalogue.find(working)->easyTitle.exact(QStringLiteral("fr")) }) {
        INFO(name.toStdString());
        CHECK(OpenFile::must(competenceNamed(catalogue, name)) == working);
    }
    CHECK(competenceNamed(catalogue, QStringLiteral("1")).error().is(errors::Unknown)); // an area
    CHECK(competenceNamed(catalogue, QStringLiteral("1.2.1")).error().is(errors::Unknown)); // a behaviour
}

TEST_CASE("the framework is the built-in one where nothing else is said")
{
    OpenFile file;
    const auto builtIn = file.catalogue().framework;
    CHECK(builtIn.uri == builtInUri());
    const auto find = [&](const QString &name) { return file.run([&](Desk &desk) { return frameworkNamed(desk, name); }); };
    CHECK(OpenFile::must(find(QStringLiteral("Vier domeinen, zeventien vaardigheden"))) == builtIn.id);
    CHECK(OpenFile::must(find(builtInUri())) == builtIn.id);

    framework::Catalogue own { { .id = framework::frameworkId(QStringLiteral("urn:own"), QStringLiteral("2")) } };
    own.framework.uri = QStringLiteral("urn:own");
    own.framework.version = QStringLiteral("2");
    own.framework.title = Text(QStringLiteral("en"), QStringLiteral("Our own"));
    OpenFile::must(file.run([&](Desk &desk) { return importFramework(desk, own); }));
    CHECK(OpenFile::must(file.run([](Desk &desk) { return defaultFramework(desk); })) == builtIn.id);
    CHECK(OpenFile::must(find(QStringLiteral("our own 2"))) == own.framework.id);
}
