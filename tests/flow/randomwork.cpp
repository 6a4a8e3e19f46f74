// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomwork.h"

#include "operations/imports.h"
#include "operations/observe.h"
#include "operations/people.h"
#include "operations/plan.h"
#include "operations/profile.h"
#include "operations/sessions.h"

namespace mettle::test {

using namespace operations;
using people::Role;

RandomWork::RandomWork(OpenFile &file, unsigned seed)
    : m_file(file)
    , m_generator(seed)
{
    const auto catalogue = file.catalogue();
    for (const framework::Item &item : catalogue.items) {
        // Few skills, so that verbs meet in one cell.
        if (item.code.startsWith(QStringLiteral("1.2")) || item.code == QStringLiteral("1"))
            m_items.push_back(item.id);
        if (item.code == QStringLiteral("1.2"))
            m_skills.push_back(item.id);
    }
    // What is there already, and one of each, so that no list is empty.
    file.read([this](const workspace::Reader &reader) {
        for (const auto &client : reader.everyClient())
            m_clients.push_back(client.id);
        for (const auto &group : reader.groups())
            m_groups.push_back(group.id);
        for (const auto &observer : reader.observers())
            m_observers.push_back(observer.id);
        for (const auto &row : reader.sessions(1000)) {
            m_sessions.push_back(row.session.id);
            for (const auto &activity : reader.activities(row.session.id))
                m_activities.push_back(activity.id);
        }
        for (const auto &client : m_clients) {
            for (const auto &goal : reader.goals(client)) {
                m_goals.push_back(goal.goal.id);
                for (const auto &step : goal.steps)
                    m_steps.push_back(step.id);
            }
            for (const auto &story : reader.stories(client))
                m_stories.push_back(story.id);
        }
        return true;
    });
    file.run([this](Desk &desk) {
        keep(m_clients, addClient(desk, { .name = QStringLiteral("Ana") }));
        keep(m_groups, addGroup(desk, QStringLiteral("Birch")));
        keep(m_observers, addObserver(desk, QStringLiteral("Sofie")));
        keep(m_sessions, addSession(desk, { .title = QStringLiteral("Market"), .date = QDate(2026, 3, 10) }));
        keep(m_activities, addActivity(desk, m_sessions[0], { .title = QStringLiteral("Stall") }));
        keep(m_notes, addNote(desk, m_activities[0], m_clients[0], {}, m_observers[0], Role::Trainer, QStringLiteral("a")));
        keep(m_goals, addGoal(desk, m_clients[0], { .words = QStringLiteral("I ask") }));
        keep(m_steps, addStep(desk, m_goals[0], { .then = QStringLiteral("I go") }));
        keep(m_reviews, planReview(desk, m_goals[0], QDate(2026, 3, 20)));
        keep(m_stories, addStory(desk, m_clients[0], { .competences = m_skills, .situation = QStringLiteral("s") }));
        keep(m_pitches, addPitch(desk, m_clients[0], { .words = QStringLiteral("I sell") }));
        return true;
    });
    addPeople();
    addSessions();
    addObserving();
    addPlans();
    addImports();
}

void RandomWork::add(const char *name, Deed deed)
{
    m_deeds.emplace_back(name, std::move(deed));
    m_done.emplace(name, 0);
}

void RandomWork::step()
{
    // Now and then time passes, so that edits of one text run together or do not.
    m_file.clock.set(m_file.clock.now().addMSecs(qint64(below(3)) * 2000));
    const auto &[name, deed] = one(m_deeds);
    if (m_file.run([&deed = deed](Desk &desk) { return deed(desk); }))
        ++m_done[name];
}

void RandomWork::addPeople()
{
    add("addClient", [this](Desk &desk) {
        const auto group = below(2) ? std::optional(one(m_groups)) : std::nullopt;
        return keep(m_clients, addClient(desk, { .name = word("Client"), .callName = word("Call") }, group));
    });
    add("changeClient", [this](Desk &desk) {
        return changeClient(desk, one(m_clients), { .name = word("Client"), .coach = one(m_observers) }).ok();
    });
    add("addGroup", [this](Desk &desk) { return keep(m_groups, addGroup(desk, word("Group"))); });
    add("renameGroup", [this](Desk &desk) { return renameGroup(desk, one(m_groups), word("Group")).ok(); });
    add("joinGroup", [this](Desk &desk) { return joinGroup(desk, one(m_groups), one(m_clients), day()).ok(); });
    add("leaveGroup", [this](Desk &desk) { return leaveGroup(desk, one(m_groups), one(m_clients), day()).ok(); });
    add("clientLeaves", [this](Desk &desk) { return clientLeaves(desk, one(m_clients), day()).ok(); });
    add("clientReturns", [this](Desk &desk) { return clientReturns(desk, one(m_clients)).ok(); });
    add("addObserver", [this](Desk &desk) { return keep(m_observers, addObserver(desk, word("Observer"))); });
    add("giveConsent", [this](Desk &desk) {
        return giveConsent(desk, one(m_clients), { .purpose = people::purpose::Badge }).ok();
    });
    add("withdrawConsent", [this](Desk &desk) {
        return withdrawConsent(desk, one(m_clients), people::purpose::Badge).ok();
    });
    add("changeWorkspace", [this](Desk &desk) {
        auto info = workspaceInfo(desk);
        if (info)
            info->organisation = word("House");
        return info && changeWorkspace(desk, *info).ok();
    });
}

void RandomWork::addSessions()
{
    add("addSession", [this](Desk &desk) {
        return keep(m_sessions, addSession(desk, { .title = word("Session"), .date = day(), .group = one(m_groups) }));
    });
    add("changeSession", [this](Desk &desk) {
        return changeSession(desk, one(m_sessions), { .title = word("Session"), .date = day() }).ok();
    });
    add("removeSession", [this](Desk &desk) { return removeSession(desk, one(m_sessions)).ok(); });
    add("addActivity", [this](Desk &desk) {
        return keep(m_activities, addActivity(desk, one(m_sessions), { .title = word("Task"),
                                                                       .kind = programme::Kind(below(5)) }));
    });
    add("changeActivity", [this](Desk &desk) {
        return changeActivity(desk, one(m_activities), { .title = word("Task"), .plannedMinutes = int(below(60)) }).ok();
    });
    add("moveActivity", [this](Desk &desk) { return moveActivity(desk, one(m_activities), int(below(4))).ok(); });
    add("removeActivity", [this](Desk &desk) { return removeActivity(desk, one(m_activities)).ok(); });
    add("setAside", [this](Desk &desk) {
        return setAside(desk, one(m_activities), below(2) ? QStringLiteral("it rained") : QString()).ok();
    });
    add("startActivity", [this](Desk &desk) { return startActivity(desk, one(m_activities)).ok(); });
    add("stopActivity", [this](Desk &desk) { return stopActivity(desk, one(m_activities)).ok(); });
    add("setAttendance", [this](Desk &desk) {
        return setAttendance(desk, one(m_sessions), one(m_clients), session::Presence(below(5)), QTime(10, 0)).ok();
    });
    add("planWatching", [this](Desk &desk) {
        return planWatching(desk, one(m_activities), { { one(m_observers), one(m_clients) },
                                                       { one(m_observers), one(m_clients) } }).ok();
    });
}

void RandomWork::addObserving()
{
    const auto cell = [this] {
        const bool self = below(8) == 0;
        return Cell { one(m_activities), one(m_clients), one(m_items),
                      self ? std::nullopt : std::optional(one(m_observers)), self ? Role::Self : Role::Trainer };
    };
    // Twice as likely as other verbs, as in life.
    for (int twice = 0; twice < 2; ++twice)
        add("mark", [this, cell](Desk &desk) { return mark(desk, cell(), int(below(5))).ok(); });
    add("markNoOpportunity", [cell](Desk &desk) { return markNoOpportunity(desk, cell()).ok(); });
    add("tick", [cell](Desk &desk) { return tick(desk, cell()).ok(); });
    add("clearMark", [cell](Desk &desk) { return clearMark(desk, cell()).ok(); });
    add("addNote", [this, cell](Desk &desk) {
        const Cell at = cell();
        return keep(m_notes, addNote(desk, at.activity, at.client, at.item, at.observer, at.role, word("Said")));
    });
    add("changeNote", [this](Desk &desk) {
        return changeNote(desk, one(m_notes), below(4) ? word("Said") : QString()).ok();
    });
    add("commentNote", [this](Desk &desk) { return commentNote(desk, one(m_notes), word("Mine")).ok(); });
    add("closeActivity", [this](Desk &desk) { return closeActivity(desk, one(m_activities), one(m_observers)).ok(); });
    add("closeActivityForAll", [this](Desk &desk) { return closeActivityForAll(desk, one(m_activities)).ok(); });
    add("closeSessionForAll", [this](Desk &desk) { return closeSessionForAll(desk, one(m_sessions)).ok(); });
    add("agree", [this](Desk &desk) {
        return agree(desk, one(m_activities), one(m_clients), one(m_skills), int(below(4)), word("Why"),
                     QStringLiteral("Sofie")).ok();
    });
    add("confirmPosition", [this](Desk &desk) {
        return confirmPosition(desk, one(m_clients), one(m_skills), QStringLiteral("Sofie")).ok();
    });
    add("confirmPositions", [this](Desk &desk) {
        return confirmPositions(desk, one(m_clients), QStringLiteral("Sofie")).ok();
    });
    add("decide", [this](Desk &desk) {
        return decide(desk, one(m_clients), one(m_skills), 2, framework::Stability::Shown, word("Why"),
                      QStringLiteral("Sofie")).ok();
    });
    add("withdrawDecision", [this](Desk &desk) { return withdrawDecision(desk, one(m_clients), one(m_skills)).ok(); });
}

void RandomWork::addPlans()
{
    add("addGoal", [this](Desk &desk) { return keep(m_goals, addGoal(desk, one(m_clients), { .words = word("I try") })); });
    add("changeGoal", [this](Desk &desk) {
        return changeGoal(desk, one(m_goals), { .words = word("I try"), .state = plan::GoalState(below(4)) }).ok();
    });
    add("removeGoal", [this](Desk &desk) { return removeGoal(desk, one(m_goals)).ok(); });
    add("addStep", [this](Desk &desk) { return keep(m_steps, addStep(desk, one(m_goals), { .then = word("I go") })); });
    add("changeStep", [this](Desk &desk) {
        return changeStep(desk, one(m_steps), { .then = word("I go"), .who = word("Jan"), .due = day() }).ok();
    });
    add("setStepState", [this](Desk &desk) {
        return setStepState(desk, one(m_steps), plan::StepState(below(5)), below(2) ? word("Rain") : QString()).ok();
    });
    add("removeStep", [this](Desk &desk) { return removeStep(desk, one(m_steps)).ok(); });
    add("planReview", [this](Desk &desk) { return keep(m_reviews, planReview(desk, one(m_goals), day())); });
    add("holdReview", [this](Desk &desk) {
        return holdReview(desk, one(m_reviews), plan::StepState(below(5)), word("Rain"), word("Next"), word("Note")).ok();
    });
    add("removeReview", [this](Desk &desk) { return removeReview(desk, one(m_reviews)).ok(); });
    add("addStory", [this](Desk &desk) {
        return keep(m_stories, addStory(desk, one(m_clients), { .competences = m_skills, .situation = word("Market") }));
    });
    add("changeStory", [this](Desk &desk) {
        return changeStory(desk, one(m_stories), { .competences = m_skills, .action = word("I sold"), .told = QDate(2026, 3, 9) }).ok();
    });
    add("removeStory", [this](Desk &desk) { return removeStory(desk, one(m_stories)).ok(); });
    add("addPitch", [this](Desk &desk) {
        return keep(m_pitches, addPitch(desk, one(m_clients), { .words = word("I am"), .strengths = m_skills }));
    });
    add("changePitch", [this](Desk &desk) { return changePitch(desk, one(m_pitches), { .words = word("I am") }).ok(); });
    add("notePractice", [this](Desk &desk) { return notePractice(desk, one(m_pitches), word("Jan")).ok(); });
    add("removePitch", [this](Desk &desk) { return removePitch(desk, one(m_pitches)).ok(); });
}

void RandomWork::addImports()
{
    add("importPeople", [this](Desk &desk) {
        const QString table = QStringLiteral("name,group,coach\n%1,%2,%3\n").arg(word("Client"), word("Group"), word("Observer"));
        return importPeople(desk, table.toUtf8(), SamePerson::Update).ok();
    });
    add("importObservations", [this](Desk &desk) {
        QString table = QStringLiteral("date,session,activity,client,competence,observer,mark,note\n");
        for (int row = 0; row < 4; ++row)
            table += QStringLiteral("%1,%2,%3,Client %4,1.2,%5,%6,%7\n")
                         .arg(day().toString(Qt::ISODate), word("Session"), word("Task"))
                         .arg(row)
                         .arg(word("Observer"))
                         .arg(below(4))
                         .arg(word("Said"));
        return importObservations(desk, table.toUtf8(), true).ok();
    });
    add("importTargets", [this](Desk &desk) {
        const QString table = QStringLiteral("target,kind,competence,level,stability,need\n%1,family,1.2,%2,shown,must\n")
                                  .arg(word("Target"))
                                  .arg(1 + below(3));
        return importTargets(desk, table.toUtf8()).ok();
    });
    add("importPlans", [this](Desk &desk) {
        const QString table = QStringLiteral("client,competence,goal,step,who,due\nAna,1.2,%1,%2,Jan,%3\n")
                                  .arg(word("I try"), word("I go"), day().toString(Qt::ISODate));
        return importPlans(desk, table.toUtf8()).ok();
    });
    add("importStories", [this](Desk &desk) {
        const QString table = QStringLiteral("client,competence,situation,told\nAna,1.2,%1,2026-03-01\n").arg(word("Market"));
        return importStories(desk, table.toUtf8()).ok();
    });
    add("observe", [this](Desk &desk) {
        const QString line = QStringLiteral("{\"date\":\"2026-03-10\",\"session\":\"Market\",\"activity\":\"%1\",\"client\":\"Ana\","
                                            "\"competence\":\"1.2\",\"observer\":\"%2\",\"mark\":%3}")
                                 .arg(word("Task"), word("Observer"))
                                 .arg(below(4));
        return observe(desk, line.toUtf8()).ok();
    });
}

} // namespace mettle::test
