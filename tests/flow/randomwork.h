// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "support/file.h"

#include <functional>
#include <map>
#include <random>

namespace mettle::test {

/// Works in a file as somebody might who presses everything: random verbs on what earlier ones made. A verb that is
/// refused is one more thing that can happen; which ones were done is counted.
class RandomWork
{
public:
    RandomWork(OpenFile &file, unsigned seed);

    /// Does one verb, whatever it answers.
    void step();

    /// How often each verb was done, refusals not counted; a verb that never was stands there with 0.
    [[nodiscard]] const std::map<std::string, int> &done() const { return m_done; }

private:
    using Deed = std::function<bool(workspace::Desk &)>; ///< true when the verb was done

    void addPeople();
    void addSessions();
    void addObserving();
    void addPlans();
    void addImports();
    void add(const char *name, Deed deed);

    /// A number from 0 to below `count`.
    [[nodiscard]] size_t below(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(m_generator); }
    /// One of a list; a list is never empty: what was removed stays in it, for refusals.
    template<typename T>
    [[nodiscard]] const T &one(const std::vector<T> &list)
    {
        return list[below(list.size())];
    }
    /// Keeps what a verb made.
    template<typename T>
    bool keep(std::vector<Id<T>> &list, const Result<Id<T>> &made)
    {
        if (made)
            list.push_back(*made);
        return made.ok();
    }
    [[nodiscard]] QString word(const char *kind) { return QStringLiteral("%1 %2").arg(QLatin1String(kind)).arg(below(6)); }
    [[nodiscard]] QDate day() { return QDate(2026, 3, 10).addDays(qint64(below(5))); }

    OpenFile &m_file;
    std::mt19937 m_generator;
    std::vector<std::pair<std::string, Deed>> m_deeds;
    std::map<std::string, int> m_done;
    std::vector<Id<framework::Item>> m_items;
    std::vector<Id<framework::Item>> m_skills;
    std::vector<Id<people::Client>> m_clients;
    std::vector<Id<people::Group>> m_groups;
    std::vector<Id<people::Observer>> m_observers;
    std::vector<Id<session::Session>> m_sessions;
    std::vector<Id<session::Activity>> m_activities;
    std::vector<Id<session::Note>> m_notes;
    std::vector<Id<plan::Goal>> m_goals;
    std::vector<Id<plan::Step>> m_steps;
    std::vector<Id<plan::Review>> m_reviews;
    std::vector<Id<plan::Story>> m_stories;
    std::vector<Id<plan::Pitch>> m_pitches;
};

} // namespace mettle::test
