// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/workspace.h"

#include "operations/builtin.h"
#include "operations/errors.h"
#include "operations/imports.h"
#include "operations/observe.h"
#include "operations/people.h"
#include "operations/sessions.h"
#include "support/file.h"
#include "workspace/errors.h"

using namespace mettle;
using namespace mettle::operations;
using mettle::test::OpenFile;
using workspace::Reader;

namespace {

auto bring(OpenFile &file, const framework::Catalogue &catalogue)
{
    return file.run([&](Desk &desk) { return importFramework(desk, catalogue); });
}

/// One mark for the skill 1.2, so that the built-in framework is in use.
void markOnce(OpenFile &file, const framework::Catalogue &catalogue)
{
    OpenFile::must(file.run([&](Desk &desk) -> Result<void> {
        METTLE_LET(session, addSession(desk, { .title = QStringLiteral("Market"), .date = desk.today() }));
        METTLE_LET(activity, addActivity(desk, session, { .title = QStringLiteral("Stall") }));
        METTLE_LET(client, addClient(desk, { .name = QStringLiteral("Ana") }));
        METTLE_LET(observer, addObserver(desk, QStringLiteral("Sofie")));
        METTLE_TRY(mark(desk, { activity, client, test::item(catalogue, QStringLiteral("1.2")), observer }, 2));
        return {};
    }));
}

} // namespace

TEST_CASE("a new workspace holds its own row and the built-in framework, and nothing to undo")
{
    OpenFile file(QStringLiteral("fr-BE"));
    const auto info = OpenFile::must(file.run([](Desk &desk) { return workspaceInfo(desk); }));
    CHECK(info.name == QStringLiteral("Test"));
    CHECK(info.language == QStringLiteral("fr"));
    const auto catalogue = file.catalogue();
    CHECK(catalogue.framework.uri == builtInUri());
    CHECK(catalogue.areas().size() == 4);
    CHECK(catalogue.competences().size() == 17);
    CHECK(catalogue.mainLevels().size() == 4);
    CHECK(catalogue.mainLevels().front().notShown);
    CHECK(file.undo().error().is(workspace::errors::NothingToUndo));
    CHECK(file.problems().isEmpty());
}

TEST_CASE("setting a workspace up is nothing that undo takes back")
{
    SetClock clock(QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC));
    SeededRandom random(1);
    workspace::Workspace fresh(clock, random, QUuid::createUuidV5(QUuid(), QByteArray("device")));
    REQUIRE(fresh.open(test::scratch() + QStringLiteral("/new.mettle"), workspace::Access::Create).result().ok());
    CHECK(fresh.wait([](Desk &desk) { return workspaceInfo(desk); }).error().is(errors::NoWorkspace));
    CHECK(fresh.wait([](Desk &desk) { return defaultFramework(desk); }).error().is(errors::NoFramework));
    REQUIRE(fresh.wait([](Desk &desk) { return setUpWorkspace(desk, QStringLiteral("Course"), QStringLiteral("nl")); }).ok());
    CHECK(fresh.wait([](Desk &desk) { return desk.undo(); }).error().is(workspace::errors::NothingToUndo));
}

TEST_CASE("the settings of a workspace change in one step, and an unknown time zone is refused")
{
    OpenFile file;
    auto info = OpenFile::must(file.run([](Desk &desk) { return workspaceInfo(desk); }));
    const auto change = [&] { return file.run([&](Desk &desk) { return changeWorkspace(desk, info); }); };
    info.organisation = QStringLiteral("De Brug");
    info.logo = QByteArray("\x89PNG");
    info.timeZone = QStringLiteral("Pacific/Auckland");
    REQUIRE(change().ok());
    CHECK(OpenFile::must(file.run([](Desk &desk) { return workspaceInfo(desk); })) == info);
    // Half past nine in the morning in UTC is half past ten in the evening there; three hours later it is the next day.
    const auto today = [&] {
        return OpenFile::must(file.run([](Desk &desk) -> Result<QDate> { return desk.today(); }));
    };
    file.clock.set(file.clock.now().addSecs(3 * 3600));
    CHECK(today() == QDate(2026, 3, 11));
    REQUIRE(file.undo().ok());
    CHECK(today() == QDate(2026, 3, 10));
    info.timeZone = QStringLiteral("Atlantis/Capital");
    CHECK(change().error().is(errors::TimeZoneUnknown));
}

TEST_CASE("a framework is brought up to date as a whole while nothing rests on it")
{
    OpenFile file;
    auto catalogue = file.catalogue();
    const QByteArray before = file.data();
    REQUIRE(bring(file, catalogue).ok());
    CHECK(file.data() == before);
    // A behaviour goes, a title changes.
    const auto gone = test::item(catalogue, QStringLiteral("1.1.4"));
    std::erase_if(catalogue.items, [&](const framework::Item &one) { return one.id == gone; });
    for (auto &one : catalogue.items)
        if (one.code == QStringLiteral("1.2"))
            one.title.set(QStringLiteral("en"), QStringLiteral("Working together"));
    REQUIRE(bring(file, catalogue).ok());
    CHECK_FALSE(file.read([&](const Reader &reader) { return reader.get(gone); }));
    CHECK(OpenFile::must(competenceNamed(file.catalogue(), QStringLiteral("working together")))
          == test::item(catalogue, QStringLiteral("1.2")));
    CHECK(file.undo().error().is(workspace::errors::NothingToUndo)); // a barrier
    CHECK(file.problems().isEmpty());
}

TEST_CASE("a framework in use keeps its skills and levels; its words may change")
{
    OpenFile file;
    const auto catalogue = file.catalogue();
    markOnce(file, catalogue);
    auto words = catalogue;
    words.items.front().title.set(QStringLiteral("de"), QStringLiteral("Soziales"));
    words.levels.front().title.set(QStringLiteral("de"), QStringLiteral("nicht gezeigt"));
    CHECK(bring(file, words).ok());
    CHECK(file.catalogue().items.front().title.exact(QStringLiteral("de")) == QStringLiteral("Soziales"));

    auto fewer = words;
    fewer.items.pop_back();
    CHECK(bring(file, fewer).error().is(errors::FrameworkInUse));
    auto moved = words;
    moved.items.back().mainParent = test::item(catalogue, QStringLiteral("1.1"));
    CHECK(bring(file, moved).error().is(errors::FrameworkInUse));
    auto otherScale = words;
    otherScale.levels.front().notShown = false;
    CHECK(bring(file, otherScale).error().is(errors::FrameworkInUse));
    CHECK(file.problems().isEmpty());
}
