// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/record.h"
#include "storage/views.h"

namespace mettle::storage {

class Connection;

/// Everything that is read from a workspace: values out, one method for each aggregate, sized to the screen that asks.
/// Errors stay in the connection; whoever opened the read (Desk::ask, Desk::transact) hands them on at its end.
class Reader
{
public:
    explicit Reader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// One row by its key.
    template<typename T>
    [[nodiscard]] std::optional<T> get(const Id<T> &id) const
    {
        auto record = row(recordIndex<T>(), id.uuid());
        return record ? std::optional<T>(std::get<T>(std::move(*record))) : std::nullopt;
    }

    // The workspace
    [[nodiscard]] std::optional<people::WorkspaceInfo> info() const;
    [[nodiscard]] Totals totals() const;
    /// What there is any of; does not count.
    [[nodiscard]] Begun begun() const;
    /// Newest first.
    [[nodiscard]] std::vector<HistoryRow> history(int limit, int offset = 0) const;
    [[nodiscard]] std::vector<AccessRow> accessLog(int limit, const std::optional<Id<people::Client>> &client = {}) const;

    // Frameworks and targets
    [[nodiscard]] std::vector<FrameworkRow> frameworks() const;
    /// The same without counting: for looking names up.
    [[nodiscard]] std::vector<framework::Framework> everyFramework() const;
    /// A framework whole: items in reading order (parents before children, siblings by their order).
    [[nodiscard]] std::optional<framework::Catalogue> catalogue(const Id<framework::Framework> &id) const;
    [[nodiscard]] bool inUse(const Id<framework::Framework> &id) const;
    [[nodiscard]] std::optional<ItemTerms> terms(const Id<framework::Item> &item) const;
    /// The framework that holds an item under this CASE identifier; null when none does.
    [[nodiscard]] std::optional<Id<framework::Framework>> frameworkOfCaseItem(const QString &identifier) const;
    /// Items whose titles, codes, other titles or descriptions hold words that begin so, in any language, case and accents
    /// folded; best first: the code itself, the title itself, then by where and how often. `in`: only of this framework.
    [[nodiscard]] std::vector<FoundItem> findItems(const QString &words, int limit,
                                                   const std::optional<Id<framework::Framework>> &in = {}) const;
    /// In the order of their codes; `code`: only those with exactly this one.
    [[nodiscard]] std::vector<ItemName> itemNames(const Id<framework::Framework> &id, const QString &code = {}) const;
    /// The framework of the group that a client joined last; null when that group names none.
    [[nodiscard]] std::optional<Id<framework::Framework>> frameworkOfGroup(const Id<people::Client> &client) const;
    [[nodiscard]] std::vector<framework::Target> targets() const;
    [[nodiscard]] std::optional<framework::TargetWithLines> target(const Id<framework::Target> &id) const;

    // Courses as templates
    [[nodiscard]] std::vector<CourseRow> courses() const;
    /// A course whole: modules, units and activities in order.
    [[nodiscard]] std::optional<programme::Toolkit> toolkit(const Id<programme::Course> &id) const;
    /// Whether an activity of a session was made from it.
    [[nodiscard]] bool inUse(const Id<programme::ActivityTemplate> &id) const;

    // People
    [[nodiscard]] std::vector<people::Observer> observers() const;
    [[nodiscard]] std::vector<people::Group> groups() const;
    /// Clients in the order of their names, at most `limit` from the `offset`-th on.
    [[nodiscard]] ClientList clients(const ClientsAsked &asked, const QDate &today, int limit, int offset = 0) const;
    [[nodiscard]] Held held(const Id<people::Client> &client) const;
    /// Everybody; for commands and imports that look names up.
    [[nodiscard]] std::vector<people::Client> everyClient() const;
    /// Everybody's names, in no order.
    [[nodiscard]] std::vector<ClientNames> clientNames() const;
    [[nodiscard]] std::vector<people::Membership> memberships(const Id<people::Client> &client) const;
    [[nodiscard]] std::vector<people::Membership> membershipsOf(const Id<people::Group> &group) const;
    /// Who is in a group on a day, by number.
    [[nodiscard]] std::vector<Member> members(const Id<people::Group> &group, const QDate &day) const;
    [[nodiscard]] std::vector<people::Consent> consents(const Id<people::Client> &client) const;
    [[nodiscard]] std::vector<EndingConsent> consentsEnding(const QDate &from, const QDate &until) const;

    // Sessions and what was seen
    /// Newest first.
    [[nodiscard]] std::vector<SessionRow> sessions(int limit, int offset = 0) const;
    /// For commands and imports that look names up; newest first.
    [[nodiscard]] std::vector<session::Session> everySession() const;
    [[nodiscard]] std::vector<session::Session> sessionsOn(const QDate &from, const QDate &until) const;
    /// The session of that name and day; an empty title is the day's unnamed one.
    [[nodiscard]] std::optional<session::Session> sessionNamed(const QString &title, const QDate &date) const;
    [[nodiscard]] std::optional<SessionDetail> sessionDetail(const Id<session::Session> &id) const;
    [[nodiscard]] std::vector<session::Activity> activities(const Id<session::Session> &session) const;
    [[nodiscard]] std::optional<Grid> grid(const Id<session::Activity> &activity) const;
    [[nodiscard]] std::vector<session::Attendance> attendance(const Id<session::Session> &session) const;
    [[nodiscard]] std::vector<session::WatchPlan> watchPlans(const Id<session::Activity> &activity) const;
    [[nodiscard]] std::vector<session::Closing> closings(const Id<session::Activity> &activity) const;
    [[nodiscard]] std::vector<session::Mark> marks(const Id<session::Activity> &activity) const;
    /// Everybody's, of the whole activity.
    [[nodiscard]] std::vector<session::Note> notes(const Id<session::Activity> &activity) const;
    /// Who gave marks in an activity; the clients' own do not count.
    [[nodiscard]] std::vector<Id<people::Observer>> markedBy(const Id<session::Activity> &activity) const;
    /// Whether marks, notes, agreed marks or named strengths rest on an activity.
    [[nodiscard]] bool wasSeen(const Id<session::Activity> &activity) const;
    /// The same for any activity of a session, or for the session itself.
    [[nodiscard]] bool wasSeen(const Id<session::Session> &session) const;
    /// Whether an observer's mark makes a moment of a client and competence in an activity (domain.md, "Position").
    [[nodiscard]] bool isMoment(const Id<session::Activity> &activity, const Id<people::Client> &client,
                                const Id<framework::Item> &competence) const;
    /// What a cell is and holds; null when there is no such item.
    [[nodiscard]] std::optional<CellTerms> cellTerms(const session::Mark &mark) const;
    /// Another role in which a mark's observer already marked the moment that its item belongs to.
    [[nodiscard]] std::optional<people::Role> otherRole(const session::Mark &mark) const;
    /// The notes of one cell, oldest first.
    [[nodiscard]] std::vector<session::Note> notes(const Id<session::Activity> &activity, const Id<people::Client> &client,
                                                   const std::optional<Id<framework::Item>> &item) const;
    /// All marks of a session, for its report and for agreement.
    [[nodiscard]] std::vector<session::Mark> marksOfSession(const Id<session::Session> &session) const;
    /// What is known of one client, for the rule, the profile and the evidence page.
    [[nodiscard]] session::Evidence evidence(const Id<people::Client> &client) const;
    /// The clients in the course with a mark that the rule may count, in no order.
    [[nodiscard]] std::vector<people::Client> seenClients() const;
    /// Everybody with a mark in an activity.
    [[nodiscard]] std::vector<Id<people::Client>> clientsMarkedIn(const Id<session::Activity> &activity) const;

    // Plans and words
    [[nodiscard]] std::vector<plan::GoalWithSteps> goals(const Id<people::Client> &client) const;
    [[nodiscard]] std::vector<plan::Story> stories(const Id<people::Client> &client) const;
    /// The clients in the course who told a story of theirs to somebody.
    [[nodiscard]] std::vector<people::Client> explainingClients() const;
    [[nodiscard]] std::vector<plan::Pitch> pitches(const Id<people::Client> &client) const;
    [[nodiscard]] std::vector<plan::Step> steps(const Id<plan::Goal> &goal) const;
    [[nodiscard]] std::vector<plan::Review> reviews(const Id<plan::Goal> &goal) const;
    [[nodiscard]] std::vector<DueStep> stepsDue(const QDate &until) const;
    [[nodiscard]] std::vector<DueReview> reviewsDue(const QDate &until) const;

    // Badges
    [[nodiscard]] std::vector<badge::Issuer> issuers() const;
    [[nodiscard]] std::optional<badge::IssuerKey> activeKey(const Id<badge::Issuer> &issuer) const;
    [[nodiscard]] std::vector<badge::Achievement> achievements() const;
    /// Newest first; of one client, or all.
    [[nodiscard]] std::vector<IssuedRow> issued(const std::optional<Id<people::Client>> &client, int limit,
                                                int offset = 0) const;
    [[nodiscard]] std::vector<badge::IssuedBadge> issuedTo(const Id<people::Client> &client) const;

private:
    [[nodiscard]] std::optional<Record> row(size_t index, const QUuid &id) const;

    Connection &m_connection;
};

} // namespace mettle::storage
