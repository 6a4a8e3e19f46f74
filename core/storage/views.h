// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/badge.h"
#include "framework/catalogue.h"
#include "framework/target.h"
#include "people/people.h"
#include "plan/plan.h"
#include "programme/toolkit.h"
#include "session/session.h"

/// What the readers hand out: one aggregate for each screen that asks.
namespace mettle::storage {

/// Which clients a list asks for.
struct ClientsAsked
{
    QString words = {}; ///< in the name, the call name or the pseudonym, folded; of somebody under a pseudonym in that alone
    std::optional<Id<people::Group>> group = {}; ///< only who is in it today
    std::optional<people::ClientState> state = {};

    friend bool operator==(const ClientsAsked &, const ClientsAsked &) = default;
};

/// A line of the list of clients.
struct ClientRow
{
    people::Client client;
    QString coach; ///< the name; may be empty
    QStringList groups; ///< those the client is in today
    std::optional<QDate> lastSeen; ///< the latest activity with a mark or a note
    int observations = 0; ///< marks and notes
};

/// A part of the list of clients.
struct ClientList
{
    std::vector<ClientRow> rows;
    int total = 0; ///< of all that were asked for
};

/// How much is kept of one client, kind by kind.
struct Held
{
    int memberships = 0;
    int consents = 0;
    int attendances = 0;
    int marks = 0; ///< of observers
    int ownMarks = 0; ///< of the client
    int notes = 0;
    int agreedMarks = 0;
    int peerStrengths = 0; ///< received
    int decisions = 0;
    int goals = 0; ///< all
    int openGoals = 0;
    int steps = 0;
    int reviews = 0;
    int stories = 0;
    int pitches = 0;
    int badges = 0;
    int views = 0; ///< lines of the access log

    friend bool operator==(const Held &, const Held &) = default;
};

/// A line of the list of sessions.
struct SessionRow
{
    session::Session session;
    QString group;
    int activities = 0;
    int clients = 0;
    int marks = 0;
};

struct FrameworkRow
{
    framework::Framework framework;
    int items = 0;
    int competences = 0;
    bool inUse = false; ///< referred to by a mark, a target or an achievement
};

/// A line of the list of courses.
struct CourseRow
{
    programme::Course course;
    int units = 0;
    int activities = 0; ///< those in which people are observed
};

/// What a mark of an item may be: enough to judge one, without the item's texts.
struct ItemTerms
{
    framework::ItemType type = framework::ItemType::Other;
    Id<framework::Framework> framework;
    std::vector<int> levels; ///< orders of the framework's first scale, lowest first
};

/// All that is needed to judge a mark in one cell, in one look.
struct CellTerms
{
    framework::ItemType type = framework::ItemType::Other;
    bool onScale = false; ///< the level that was asked about
    bool hasActivity = false;
    std::optional<QString> client; ///< as team pages show the name
    std::optional<QString> observer; ///< the name
    bool otherRoles = false; ///< the observer has other roles for this client in this activity: ask otherRole()
    std::optional<session::Mark> before; ///< what is there now
};

/// What a client is called, without the rest: for looking up.
struct ClientNames
{
    Id<people::Client> id;
    QString name;
    QString callName;
    QString pseudonym;
};

/// What an item is called, without the rest of it: for looking up.
struct ItemName
{
    Id<framework::Item> id;
    framework::ItemType type = framework::ItemType::Other;
    QString code;
    Text title;
    Text easyTitle;
    std::optional<Id<framework::Item>> mainParent;
    std::vector<Id<framework::Item>> moreParents;
};

/// An item that a search found, with enough to show it in a list.
struct FoundItem
{
    Id<framework::Item> id;
    Id<framework::Framework> framework;
    framework::ItemType type = framework::ItemType::Other;
    QString code;
    QString uri;
    Text title;
    Text easyTitle;
    Text parent; ///< title of the main parent
    Text frameworkTitle;
};

/// A client in a group or a session, with the fixed number.
struct Member
{
    people::Client client;
    int number = 0;
};

/// A session with all that its pages show but the marks.
struct SessionDetail
{
    session::Session session;
    std::optional<people::Group> group;
    std::vector<Member> members; ///< by number: the group on the session's day, then who else was marked
    std::vector<session::Activity> activities; ///< in order
    std::vector<session::Attendance> attendance;
    std::vector<people::Observer> observers; ///< of the session, else everybody who watched in it
};

/// One activity's grid.
struct Grid
{
    session::Activity activity;
    std::vector<Member> members; ///< of the session; for an activity without session, those marked in it
    std::vector<session::Mark> marks; ///< of all observers; the page hides what it must
    std::vector<session::Note> notes;
    std::vector<session::WatchPlan> watchPlans;
    std::vector<session::Closing> closings;
    std::vector<session::Attendance> attendance;
    std::vector<session::AgreedMark> agreed;
};

/// A step that is due, with whose it is.
struct DueStep
{
    plan::Step step;
    plan::Goal goal;
    people::Client client;
};

struct DueReview
{
    plan::Review review;
    plan::Goal goal;
    people::Client client;
};

struct EndingConsent
{
    people::Consent consent;
    people::Client client;
};

struct IssuedRow
{
    badge::IssuedBadge issued;
    std::optional<people::Client> client;
    badge::Achievement achievement;
};

/// A line of what was done.
struct HistoryRow
{
    QDateTime when;
    QUuid device;
    int counter = 0;
    QString verb;
    QStringList ids;
};

struct AccessRow
{
    QDateTime when;
    QUuid device;
    Id<people::Client> client;
    QString what; ///< "viewed", "printed profile", "exported"
};

struct Totals
{
    int clients = 0;
    int sessions = 0;
    int marks = 0;
    int notes = 0;
};

/// How far a new workspace has come.
struct Begun
{
    bool clients = false;
    bool sessions = false;
    bool marks = false;
};

} // namespace mettle::storage
