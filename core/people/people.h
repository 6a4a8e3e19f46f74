// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/names.h"
#include "base/text.h"
#include "framework/framework.h"

#include <QDate>

namespace mettle::people {

enum class ClientState { Active, Left, Anonymised };

struct Observer;

/// The person who is observed.
struct Client
{
    Id<Client> id;
    QString name; ///< empty when held under a pseudonym only
    QString callName; ///< asked for, never guessed silently
    QString pseudonym;
    QString language; ///< of the client's documents; empty: the workspace's
    QString secondLanguage;
    QString email;
    std::optional<int> birthYear;
    QString note; ///< how the name is said, and the like
    QString education; ///< for figures only, with consent for figures
    QString gender; ///< self-described, for figures only
    ClientState state = ClientState::Active;
    std::optional<Id<Observer>> coach; ///< who is responsible

    friend bool operator==(const Client &, const Client &) = default;
};

struct Group
{
    Id<Group> id;
    QString title;
    std::optional<Id<framework::Framework>> framework;

    friend bool operator==(const Group &, const Group &) = default;
};

/// A client in a group; the number on cards, sheets and the grid is never used again in that group.
struct Membership
{
    Id<Membership> id;
    Id<Group> group;
    Id<Client> client;
    QDate from;
    std::optional<QDate> until;
    int number = 0;

    friend bool operator==(const Membership &, const Membership &) = default;
};

/// How somebody watches. Trainer, co-trainer, coach and workplace make moments; self and peer never do.
enum class Role { Trainer, CoTrainer, Coach, Workplace, Self, Peer };

/// Somebody who watches; a name, not an account.
struct Observer
{
    Id<Observer> id;
    QString name;
    Role usualRole = Role::Trainer;

    friend bool operator==(const Observer &, const Observer &) = default;
};

enum class ConsentHow { Paper, Oral };

/// The purposes that ship; organisations may add their own, so a purpose is a word.
namespace purpose {
inline const QString Badge = QStringLiteral("badge");
inline const QString Employer = QStringLiteral("employer");
inline const QString Photo = QStringLiteral("photo");
inline const QString Impact = QStringLiteral("impact");
} // namespace purpose

/// What a client agreed to, for one purpose.
struct Consent
{
    Id<Consent> id;
    Id<Client> client;
    QString purpose;
    QString textVersion; ///< of the text that was read
    QString language;
    ConsentHow how = ConsentHow::Paper;
    QString witness; ///< when oral
    QDate from;
    std::optional<QDate> until;
    std::optional<QDate> withdrawn;

    /// Whether it holds on a day.
    [[nodiscard]] bool holdsOn(const QDate &day) const
    {
        return from <= day && (!until || day <= *until) && (!withdrawn || day < *withdrawn);
    }
    friend bool operator==(const Consent &, const Consent &) = default;
};

/// The workspace itself: one row.
struct WorkspaceInfo
{
    Id<WorkspaceInfo> id;
    QString name;
    QString organisation;
    QString address;
    QString timeZone; ///< IANA, "Europe/Brussels"
    QString language; ///< default of documents
    QString owner; ///< who works with it: decides and agrees by default
    QByteArray logo; ///< PNG or SVG bytes
    QString colour; ///< "#0F4C5C"; empty: Mettle's own
    int retentionMonths = 12;
    framework::PositionRule positionRule;
    bool isSample = false;

    friend bool operator==(const WorkspaceInfo &, const WorkspaceInfo &) = default;
};

/// The only key a workspace row can have.
[[nodiscard]] Id<WorkspaceInfo> workspaceInfoId();
[[nodiscard]] Id<Membership> membershipId(const Id<Group> &group, const Id<Client> &client, const QDate &from);

/// What team pages call a client: the pseudonym if there is one, else the call name, else the name.
[[nodiscard]] QString shownName(const Client &client);
/// What the client's own documents say: the pseudonym if there is one, else the name.
[[nodiscard]] QString documentName(const Client &client);
/// Team names of several clients, made different where two are alike ("Ana B." and "Ana V.", else with a number).
[[nodiscard]] QStringList shownNames(const std::vector<Client> &clients);

} // namespace mettle::people

namespace mettle {
template<>
inline constexpr std::array Names<people::ClientState> { "active", "left", "anonymised" };
template<>
inline constexpr std::array Names<people::Role> { "trainer", "co-trainer", "coach", "workplace", "self", "peer" };
template<>
inline constexpr std::array Names<people::ConsentHow> { "paper", "oral" };
} // namespace mettle
