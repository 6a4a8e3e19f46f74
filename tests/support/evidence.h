// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/key.h"
#include "session/session.h"
#include "support/catalogue.h"

#include <algorithm>

namespace mettle::test {

/// Writes one client's evidence as it is told: `EvidenceBuilder(catalogue).activity("2026-03-04").mark("Sofie", "1.1", 2)`.
/// Observers are made by name, sessions by date; what follows an activity belongs to it. Times are UTC.
class EvidenceBuilder
{
public:
    using Kind = programme::Kind;
    using Role = people::Role;
    using Stability = framework::Stability;

    explicit EvidenceBuilder(const framework::Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }
    explicit EvidenceBuilder(framework::Catalogue &&) = delete; // it must outlive the builder

    /// A task in the session of that day.
    EvidenceBuilder &activity(const char *date, std::optional<Kind> kind = Kind::GroupTask)
    {
        return add(date, kind, sessionOn(day(date)));
    }
    /// A moment outside any session.
    EvidenceBuilder &outsideActivity(const char *date, std::optional<Kind> kind)
    {
        return add(date, kind, std::nullopt);
    }
    /// The activity was held on another day than its session.
    EvidenceBuilder &heldOn(const char *date)
    {
        current().date = day(date);
        return *this;
    }
    EvidenceBuilder &setAside(const char *reason)
    {
        current().setAside = QString::fromUtf8(reason);
        return *this;
    }
    EvidenceBuilder &imported()
    {
        current().imported = true;
        return *this;
    }
    /// The next marks are given at this moment ("2026-03-04T10:00").
    EvidenceBuilder &at(const char *time)
    {
        m_time = instant(time);
        return *this;
    }

    EvidenceBuilder &mark(const char *observer, const char *code, int level, Role role = Role::Trainer)
    {
        return put(observerNamed(observer, role), code, role, session::MarkKind::Level, level);
    }
    EvidenceBuilder &noOpportunity(const char *observer, const char *code)
    {
        return put(observerNamed(observer), code, Role::Trainer, session::MarkKind::NoOpportunity, 0);
    }
    EvidenceBuilder &tick(const char *observer, const char *code)
    {
        return put(observerNamed(observer), code, Role::Trainer, session::MarkKind::Tick, 0);
    }
    EvidenceBuilder &self(const char *code, int level)
    {
        return put(std::nullopt, code, Role::Self, session::MarkKind::Level, level);
    }
    EvidenceBuilder &note(const char *observer, const char *code, const char *text)
    {
        session::Note note {.id = number<session::Note>("note", m_evidence.notes.size()),
                            .activity = current().id,
                            .client = client()};
        note.item = coded(m_catalogue, code);
        note.observer = observerNamed(observer);
        note.text = QString::fromUtf8(text);
        note.at = m_time;
        m_evidence.notes.push_back(note);
        return *this;
    }
    /// Somebody marked other clients in it.
    EvidenceBuilder &markedOthers(const char *observer)
    {
        m_evidence.markers.push_back({current().id, observerNamed(observer)});
        return *this;
    }
    EvidenceBuilder &close(const char *observer)
    {
        const Id<session::Observer> who = observerNamed(observer);
        m_evidence.closings.push_back({session::closingId(current().id, who), current().id, who, m_time});
        return *this;
    }
    EvidenceBuilder &agree(const char *code, int level)
    {
        const Id<framework::Item> competence = coded(m_catalogue, code);
        session::AgreedMark agreed {.id = session::agreedMarkId(current().id, client(), competence),
                                    .activity = current().id,
                                    .client = client(),
                                    .competence = competence,
                                    .level = level};
        agreed.on = m_time;
        m_evidence.agreed.push_back(agreed);
        return *this;
    }

    /// A decision otherwise, made at a moment ("2026-03-10T16:00").
    EvidenceBuilder &decide(const char *code, std::optional<int> level, Stability stability, const char *on)
    {
        return decision(code, level, stability, on, false);
    }
    EvidenceBuilder &confirm(const char *code, std::optional<int> level, Stability stability, const char *on)
    {
        return decision(code, level, stability, on, true);
    }
    EvidenceBuilder &explain(const char *code)
    {
        m_evidence.explained.push_back(coded(m_catalogue, code));
        return *this;
    }

    /// The key of an observer who was named before; fails the test for anybody else.
    [[nodiscard]] Id<session::Observer> observer(const char *name) const
    {
        const auto found = std::find_if(m_evidence.observers.begin(), m_evidence.observers.end(),
                                        [&](const auto &other) { return other.name == QString::fromUtf8(name); });
        INFO("observer " << name);
        REQUIRE(found != m_evidence.observers.end());
        return found->id;
    }
    [[nodiscard]] const session::Evidence &evidence() const { return m_evidence; }
    [[nodiscard]] static Id<people::Client> client() { return number<people::Client>("client", 0); }
    [[nodiscard]] static QDate day(const char *date)
    {
        const QDate out = QDate::fromString(QString::fromLatin1(date), Qt::ISODate);
        REQUIRE(out.isValid());
        return out;
    }
    [[nodiscard]] static QDateTime instant(const char *time)
    {
        const QDateTime local = QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate);
        REQUIRE(local.isValid());
        return {local.date(), local.time(), Qt::UTC};
    }

private:
    template<typename T>
    [[nodiscard]] static Id<T> number(const char *what, size_t n)
    {
        return Id<T>::derive(keySpace(what), QByteArray::number(qulonglong(n)));
    }

    session::Activity &current()
    {
        REQUIRE_FALSE(m_evidence.activities.empty());
        return m_evidence.activities.back();
    }

    EvidenceBuilder &add(const char *date, std::optional<Kind> kind, std::optional<Id<session::Session>> session)
    {
        const size_t place = m_evidence.activities.size();
        session::Activity activity {.id = number<session::Activity>("activity", place), .session = session};
        activity.order = int(place);
        activity.title = QStringLiteral("Task %1").arg(place + 1);
        activity.kind = kind;
        activity.date = day(date);
        m_evidence.activities.push_back(activity);
        m_time = QDateTime(activity.date, QTime(10, 0), Qt::UTC);
        return *this;
    }

    Id<session::Session> sessionOn(const QDate &date)
    {
        for (const session::Session &session : m_evidence.sessions)
            if (session.date == date)
                return session.id;
        session::Session session {.id = number<session::Session>("session", m_evidence.sessions.size())};
        session.date = date;
        m_evidence.sessions.push_back(session);
        return session.id;
    }

    Id<session::Observer> observerNamed(const char *name, Role role = Role::Trainer)
    {
        for (const session::Observer &other : m_evidence.observers)
            if (other.name == QString::fromUtf8(name))
                return other.id;
        const Id<session::Observer> id = Id<session::Observer>::derive(keySpace("observer"), name);
        m_evidence.observers.push_back({id, QString::fromUtf8(name), role});
        return id;
    }

    EvidenceBuilder &put(std::optional<Id<session::Observer>> observer, const char *code, Role role,
                         session::MarkKind kind, int level)
    {
        const Id<framework::Item> item = coded(m_catalogue, code);
        session::Mark mark {.id = session::markId(current().id, client(), item, observer, role),
                            .activity = current().id,
                            .client = client(),
                            .item = item,
                            .observer = observer,
                            .role = role,
                            .kind = kind,
                            .level = level,
                            .at = m_time};
        // As in a workspace: a second mark in the same cell takes the place of the first.
        std::erase_if(m_evidence.marks, [&](const session::Mark &other) { return other.id == mark.id; });
        m_evidence.marks.push_back(mark);
        return *this;
    }

    EvidenceBuilder &decision(const char *code, std::optional<int> level, Stability stability, const char *on,
                              bool confirms)
    {
        const Id<framework::Item> competence = coded(m_catalogue, code);
        session::Decision made {.id = session::decisionId(client(), competence),
                                .client = client(),
                                .competence = competence,
                                .confirms = confirms,
                                .level = level,
                                .stability = stability};
        made.reason = QStringLiteral("seen before the course");
        made.by = QStringLiteral("Nadia");
        made.on = instant(on);
        m_evidence.decisions.push_back(made);
        return *this;
    }

    const framework::Catalogue &m_catalogue;
    session::Evidence m_evidence;
    QDateTime m_time;
};

} // namespace mettle::test
