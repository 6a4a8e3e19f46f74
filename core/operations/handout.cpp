// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/handout.h"

#include "operations/errors.h"
#include "operations/lookup.h"
#include "workspace/views.h"

#include <set>

namespace mettle::operations {

using framework::Catalogue;
using framework::Item;
using workspace::Reader;
using workspace::Record;
using workspace::SessionDetail;

namespace {

/// Gathers the rows; what refers comes after what it refers to.
class Handout
{
public:
    Handout(const Reader &reader, const SessionDetail &detail, const people::Observer &observer)
        : m_reader(reader)
        , m_detail(detail)
        , m_observer(observer)
    {
        for (const session::Activity &activity : detail.activities)
            for (const session::WatchPlan &plan : reader.watchPlans(activity.id))
                if (plan.observer == observer.id)
                    m_plans.push_back(plan);
    }

    std::vector<Record> rows(const Catalogue &catalogue)
    {
        if (auto info = m_reader.info()) {
            info->owner = m_observer.name;
            info->logo.clear();
            m_rows.push_back(*info);
        }
        skills(catalogue);
        people(catalogue.framework.id);
        whatHappens();
        return std::move(m_rows);
    }

private:
    /// The items that the activities can show, and where they stand; all where an activity names none.
    void skills(const Catalogue &catalogue)
    {
        std::set<QUuid> wanted;
        for (const session::Activity &activity : m_detail.activities) {
            if (activity.items.empty() && !activity.betweenTasks)
                m_all = true;
            for (const Id<Item> &one : activity.items) {
                withParents(catalogue, one, wanted);
                for (const Item *indicator : catalogue.indicatorsOf(one))
                    wanted.insert(indicator->id.uuid());
            }
        }
        m_all = m_all || wanted.empty();
        framework::Framework framework = catalogue.framework;
        framework.replaces.reset();
        m_rows.push_back(framework);
        for (Item item : catalogue.items) {
            if (!m_all && !wanted.count(item.id.uuid()))
                continue;
            std::erase_if(item.moreParents, [&](const Id<Item> &one) { return !m_all && !wanted.count(one.uuid()); });
            m_rows.push_back(item);
        }
        for (const framework::Scale &scale : catalogue.scales)
            m_rows.push_back(scale);
        for (const framework::Level &level : catalogue.levels)
            m_rows.push_back(level);
    }

    static void withParents(const Catalogue &catalogue, const Id<Item> &id, std::set<QUuid> &wanted)
    {
        // What is there already has its parents there, which ends a cycle too.
        for (const Item *at = catalogue.find(id); at && wanted.insert(at->id.uuid()).second;)
            at = at->mainParent ? catalogue.find(*at->mainParent) : nullptr;
    }

    void people(const Id<framework::Framework> &framework)
    {
        std::vector<people::Observer> observers = m_detail.observers;
        if (std::none_of(observers.begin(), observers.end(), [&](const auto &one) { return one.id == m_observer.id; }))
            observers.push_back(m_observer);
        m_rows.insert(m_rows.end(), observers.begin(), observers.end());

        std::vector<people::Client> clients;
        for (const workspace::Member &member : m_detail.members)
            clients.push_back(member.client);
        const auto alsoThere = [&](const Id<people::Client> &id) {
            if (std::none_of(clients.begin(), clients.end(), [&](const people::Client &one) { return one.id == id; }))
                if (auto client = m_reader.get(id))
                    clients.push_back(std::move(*client));
        };
        for (const session::Attendance &one : m_detail.attendance)
            alsoThere(one.client);
        for (const session::WatchPlan &one : m_plans)
            alsoThere(one.client);
        const QStringList names = people::shownNames(clients);
        for (size_t i = 0; i < clients.size(); ++i) {
            const bool hidden = !clients[i].pseudonym.isEmpty();
            m_rows.push_back(people::Client { .id = clients[i].id,
                                              .name = hidden ? QString() : names[qsizetype(i)],
                                              .pseudonym = clients[i].pseudonym });
        }
        if (!m_detail.group)
            return;
        people::Group group = *m_detail.group;
        group.framework = framework;
        m_rows.push_back(group);
        for (const people::Membership &one : m_reader.membershipsOf(group.id))
            if (std::any_of(clients.begin(), clients.end(), [&](const auto &client) { return client.id == one.client; }))
                m_rows.push_back(one);
    }

    void whatHappens()
    {
        session::Session session = m_detail.session;
        session.courseRun.reset();
        if (std::find(session.observers.begin(), session.observers.end(), m_observer.id) == session.observers.end())
            session.observers.push_back(m_observer.id);
        m_rows.push_back(session);
        for (session::Activity activity : m_detail.activities) {
            activity.fromTemplate.reset();
            m_rows.push_back(activity);
        }
        m_rows.insert(m_rows.end(), m_plans.begin(), m_plans.end());
        m_rows.insert(m_rows.end(), m_detail.attendance.begin(), m_detail.attendance.end());
    }

    const Reader &m_reader;
    const SessionDetail &m_detail;
    people::Observer m_observer;
    std::vector<session::WatchPlan> m_plans;
    std::vector<Record> m_rows;
    bool m_all = false;
};

} // namespace

Result<std::vector<Record>> handout(Desk &desk, const Id<session::Session> &session, const Id<people::Observer> &observer)
{
    METTLE_LET(usual, defaultFramework(desk));
    return desk.ask([&](const Reader &reader) -> Result<std::vector<Record>> {
        const auto detail = reader.sessionDetail(session);
        const auto who = reader.get(observer);
        if (!detail || !who)
            return Error { errors::Gone };
        const auto own = detail->group ? detail->group->framework : std::nullopt;
        const auto catalogue = reader.catalogue(own.value_or(usual));
        if (!catalogue)
            return Error { errors::Gone };
        return Handout(reader, *detail, *who).rows(*catalogue);
    });
}

} // namespace mettle::operations
