// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/bake.h"
#include "badge/verify.h"
#include "operations/badges.h"
#include "operations/imports.h"
#include "operations/observe.h"
#include "operations/people.h"
#include "operations/plan.h"
#include "operations/profile.h"
#include "operations/reports.h"
#include "operations/sessions.h"
#include "operations/today.h"
#include "support/file.h"
#include "ui/print/drawbadge.h"
#include "ui/print/fonts.h"
#include "ui/print/html.h"
#include "ui/print/pages.h"

#include <QBuffer>

using namespace mettle;
using namespace mettle::operations;
using framework::Stability;
using people::Role;
using programme::Kind;
using profile::Gap;

namespace {

const QString Passphrase = QStringLiteral("vijf rode appels");

/// A course of Amina's from the first day to the printed page, through the verbs alone.
struct Job : test::OpenFile
{
    template<typename F>
    auto does(F fn)
    {
        return must(run(std::move(fn)));
    }
    /// The clock at nine o'clock on a day of March.
    void on(int day) { clock.set(QDateTime(QDate(2026, 3, day), QTime(9, 0), Qt::UTC)); }
    [[nodiscard]] Id<framework::Item> item(const char *code) const { return test::item(skills, QString::fromLatin1(code)); }

    /// A day with one task, in which both observers mark and which both have closed.
    void hold(int day, const char *task, Kind kind, const char *code, int sofies, int jans)
    {
        on(day);
        const auto session = does([&](Desk &desk) {
            return addSession(desk, { .title = QString::fromLatin1(task), .date = QDate(2026, 3, day), .group = *group,
                                      .observers = { *sofie, *jan } });
        });
        const auto activity = does([&](Desk &desk) {
            return addActivity(desk, session, { .title = QString::fromLatin1(task), .kind = kind });
        });
        does([&](Desk &desk) { return startActivity(desk, activity); });
        for (const auto &[observer, level] : { std::pair(*sofie, sofies), std::pair(*jan, jans) })
            does([&, observer = observer, level = level](Desk &desk) {
                return mark(desk, { activity, *amina, item(code), observer, Role::Trainer }, level);
            });
        does([&](Desk &desk) {
            return addNote(desk, activity, *amina, item(code), *sofie, Role::Trainer, QStringLiteral("She asked who wanted what."));
        });
        does([&](Desk &desk) { return stopActivity(desk, activity); });
        for (const auto &observer : { *sofie, *jan })
            does([&](Desk &desk) { return closeActivity(desk, activity, observer); });
    }
    profile::Position position(const char *code)
    {
        for (const profile::Position &one : clientProfile().positions)
            if (one.competence == item(code))
                return one;
        FAIL("no position");
        throw;
    }
    Gap gap(const char *code) { return clientProfile().gap(position(code)).value(); }
    ClientProfile clientProfile()
    {
        return does([&](Desk &desk) { return operations::clientProfile(desk, *amina, target); });
    }

    framework::Catalogue skills = catalogue();
    std::optional<Id<people::Client>> amina;
    std::optional<Id<people::Group>> group;
    std::optional<Id<people::Observer>> sofie, jan;
    std::optional<Id<framework::Target>> target;
};

} // namespace

TEST_CASE("the whole job: seen, positioned, planned, earned, verified and printed, and still there tomorrow")
{
    print::loadFonts();
    Job job;
    job.on(2);
    job.group = job.does([](Desk &desk) { return addGroup(desk, QStringLiteral("Birch")); });
    job.amina = job.does([&](Desk &desk) { return addClient(desk, { .name = QStringLiteral("Amina Haddad") }, job.group); });
    job.sofie = job.does([](Desk &desk) { return addObserver(desk, QStringLiteral("Sofie")); });
    job.jan = job.does([](Desk &desk) { return addObserver(desk, QStringLiteral("Jan"), Role::CoTrainer); });
    job.does([](Desk &desk) {
        return importTargets(desk, "target,kind,competence,level,stability,need\nCook,family,1.2,2,in different situations,must\n");
    });
    job.target = job.read([](const workspace::Reader &reader) { return reader.targets().front().id; });

    // Each day adds to what can be said.
    CHECK(job.gap("1.2") == Gap::NotYetExplored);
    job.hold(3, "Plan the stall", Kind::GroupTask, "1.2", 2, 1);
    CHECK(job.position("1.2").stability == Stability::SeenOnce); // careful among people: at level 1
    CHECK(job.gap("1.2") == Gap::TooLittleSeen);
    job.hold(4, "The difficult customer", Kind::RolePlay, "1.2", 2, 2);
    job.hold(5, "Serve the lunch", Kind::RealWork, "1.2", 3, 2);
    CHECK(job.position("1.2").level == 2);
    CHECK(job.position("1.2").stability == Stability::Shown);
    CHECK(job.gap("1.2") == Gap::Nearly);
    job.hold(6, "Sort the tools", Kind::Alone, "1.2", 2, 2);
    CHECK(job.position("1.2").stability == Stability::DifferentSituations);
    CHECK(job.gap("1.2") == Gap::Strong);

    // The coach stands for it; a plan grows from what is missing.
    job.on(9);
    job.does([&](Desk &desk) { return confirmPosition(desk, *job.amina, job.item("1.2"), QStringLiteral("Sofie")); });
    const auto goal = job.does([&](Desk &desk) {
        return addGoal(desk, *job.amina, { .words = QStringLiteral("I say what I need"), .competence = job.item("1.3") });
    });
    const auto step = job.does([&](Desk &desk) {
        return addStep(desk, goal, { .then = QStringLiteral("I ask Jan one question"), .due = QDate(2026, 3, 11) });
    });
    CHECK(job.does([](Desk &desk) { return today(desk, QStringLiteral("en")); }).steps.size() == 1);
    job.does([&](Desk &desk) { return setStepState(desk, step, plan::StepState::Done); });

    // What was seen, told and agreed to is earned.
    job.does([](Desk &desk) {
        return makeIssuer(desk, QStringLiteral("Werkhuis"), {}, {}, Passphrase, crypto::PassphraseCost::minimal());
    });
    const auto achievement = job.does([&](Desk &desk) {
        AchievementDetails details { .competence = job.item("1.2") };
        details.design.symbol = QStringLiteral("check");
        std::tie(details.png, details.svg) = print::drawBadge(details.design);
        return addAchievement(desk, details);
    });
    const auto issue = [&] { return job.run([&](Desk &desk) { return issueBadge(desk, *job.amina, achievement, Passphrase); }); };
    CHECK_FALSE(issue().ok()); // no story, no consent
    job.does([&](Desk &desk) {
        return addStory(desk, *job.amina, { .competences = { job.item("1.2") }, .situation = QStringLiteral("Lunch for forty"),
                                            .action = QStringLiteral("I shared the work"), .told = QDate(2026, 3, 8) });
    });
    CHECK_FALSE(issue().ok());
    job.does([&](Desk &desk) { return giveConsent(desk, *job.amina, { .purpose = people::purpose::Badge }); });
    CHECK(job.does([](Desk &desk) { return dueBadges(desk, QStringLiteral("en")); }).size() == 1);
    const badge::IssuedBadge issued = test::OpenFile::must(issue());
    CHECK_FALSE(job.undo().ok()); // what was handed out is revoked, not undone

    const QByteArray picture = job.does([&](Desk &desk) { return bakedPicture(desk, issued.id); });
    const auto verified = badge::verify(picture, { .at = job.clock.now() });
    CHECK(verified.verified);
    CHECK(verified.recipient == QStringLiteral("Amina Haddad"));
    QByteArray forged = issued.credential.toUtf8();
    forged.replace("Amina Haddad", "Amina Hadad");
    CHECK_FALSE(badge::verify(forged, { .at = job.clock.now() }).verified);

    // All of it is in the file, and on paper.
    job.reopen();
    CHECK(job.problems().isEmpty());
    const auto snapshot = job.does([&](Desk &desk) {
        return clientSnapshot(desk, ClientReportAsked { .client = *job.amina, .target = job.target, .language = QStringLiteral("en") });
    });
    const QString profile = print::html(report::buildProfile(snapshot));
    for (const char *words : { "Amina Haddad", "Together with others", "Jan and Sofie", "Cook" }) {
        INFO(words);
        CHECK(profile.contains(QString::fromLatin1(words)));
    }
    CHECK(print::html(report::buildPlan(snapshot)).contains(QStringLiteral("I say what I need")));
    QByteArray pdf;
    QBuffer buffer(&pdf);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    test::OpenFile::must(print::writePdf({ report::buildOverview(snapshot), report::buildProfile(snapshot) }, print::Paper::A4, buffer));
    CHECK(pdf.startsWith("%PDF"));

    job.does([&](Desk &desk) { return revokeBadge(desk, issued.id, QStringLiteral("the wrong name")); });
    CHECK(job.read([&](const workspace::Reader &reader) { return reader.issuedTo(*job.amina).front().revoked.has_value(); }));
}
