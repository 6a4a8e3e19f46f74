// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/samplemaker.h"

#include "operations/standing.h"

#include <QSet>

namespace mettle::operations {

using session::Activity;
using session::Mark;
using session::MarkKind;
using session::Session;

namespace {

constexpr int SecondsBetweenMarks = 20;
constexpr int SecondsBetweenNotes = 95;
constexpr int MinutesUntilClosed = 25;
constexpr int MinutesUntilAgreed = 60;

QTime time(const QJsonValue &value)
{
    return QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
}

} // namespace

void SampleMaker::sessions()
{
    for (const QJsonValue &value : m_file.list(QStringLiteral("sessions")))
        session(value.toObject());
}

void SampleMaker::session(const QJsonObject &content)
{
    Session session{.id = m_t.newId<Session>()};
    session.courseRun = m_keys.courseRuns.value(content[QStringLiteral("courseRun")].toString(),
                                                m_t.newId<programme::CourseRun>());
    session.group
        = m_keys.groups.value(content[QStringLiteral("group")].toString(), m_t.newId<people::Group>());
    session.title = m_file.text(content[QStringLiteral("title")]);
    session.date = m_file.workday(content[QStringLiteral("day")]);
    session.start = time(content[QStringLiteral("start")]);
    session.end = time(content[QStringLiteral("end")]);
    session.place = m_file.text(content[QStringLiteral("place")]);
    for (const QJsonValue &key : content[QStringLiteral("observers")].toArray())
        session.observers.push_back(observer(key).id);
    m_t.put(session);
    attendance(session, content[QStringLiteral("attendance")].toObject());

    Activity between = betweenTasks(m_t, session);
    m_t.put(between);
    seenIn(between, content[QStringLiteral("betweenTasks")].toObject());
    int order = 0;
    for (const QJsonValue &value : content[QStringLiteral("activities")].toArray()) {
        const QJsonObject one = value.toObject();
        const Activity activity = task(session, one, order++);
        m_t.put(activity);
        const QJsonObject watch = one[QStringLiteral("watch")].toObject();
        for (auto who = watch.begin(); who != watch.end(); ++who)
            for (const QString &key : wordsOf(*who)) {
                const auto watcher = observer(who.key()).id;
                const auto watched = client(key).id;
                m_t.put(session::WatchPlan{session::watchPlanId(activity.id, watcher, watched), activity.id,
                                           watcher, watched});
            }
        seenIn(activity, one);
    }
}

void SampleMaker::attendance(const Session &session, const QJsonObject &content)
{
    for (auto who = content.begin(); who != content.end(); ++who) {
        const auto client = this->client(who.key()).id;
        session::Attendance row{session::attendanceId(session.id, client), session.id, client};
        QString words = who->toString();
        row.helper = words.endsWith(QStringLiteral(" helper"));
        words.remove(QStringLiteral(" helper"));
        const QTime at = time(words.section(u' ', -1));
        if (at.isValid())
            words = words.section(u' ', 0, -2);
        row.presence = fromName<session::Presence>(words).value_or(session::Presence::Present);
        if (row.presence == session::Presence::Late)
            row.late = at;
        if (row.presence == session::Presence::LeftEarly)
            row.left = at;
        m_t.put(row);
    }
}

Activity SampleMaker::task(const Session &session, const QJsonObject &content, int order)
{
    Activity activity{.id = m_t.newId<Activity>(), .session = session.id, .order = order};
    activity.title = m_file.text(content[QStringLiteral("title")]);
    activity.kind = fromName<programme::Kind>(content[QStringLiteral("kind")].toString());
    activity.plannedMinutes = content[QStringLiteral("minutes")].toInt();
    activity.date = content.contains(QStringLiteral("day")) ? m_file.workday(content[QStringLiteral("day")])
                                                            : session.date;
    activity.place = m_file.text(content[QStringLiteral("place")]);
    activity.items = items(content[QStringLiteral("items")]);
    if (content.contains(QStringLiteral("start"))) {
        activity.started = m_file.at(activity.date, time(content[QStringLiteral("start")]));
        activity.stopped = activity.started->addSecs(60 * activity.plannedMinutes);
    }
    if (content.contains(QStringLiteral("setAside")))
        activity.setAside = m_file.text(content[QStringLiteral("setAside")]);
    return activity;
}

void SampleMaker::moments()
{
    for (const QJsonValue &value : m_file.list(QStringLiteral("moments"))) {
        const QJsonObject content = value.toObject();
        Activity activity{.id = m_t.newId<Activity>(),
                          .title = m_file.text(content[QStringLiteral("title")])};
        activity.kind = fromName<programme::Kind>(content[QStringLiteral("kind")].toString());
        activity.date = m_file.workday(content[QStringLiteral("day")]);
        activity.started = m_file.at(activity.date, time(content[QStringLiteral("start")]));
        activity.place = m_file.text(content[QStringLiteral("place")]);
        m_t.put(activity);
        const people::Observer who = observer(content[QStringLiteral("by")]);
        mark(activity, client(content[QStringLiteral("client")]), who,
             content[QStringLiteral("marks")].toString(), *activity.started);
        QJsonArray told;
        for (QJsonValue note : content[QStringLiteral("notes")].toArray()) {
            QJsonObject whole = note.toObject();
            whole[QStringLiteral("by")] = content[QStringLiteral("by")];
            whole[QStringLiteral("client")] = content[QStringLiteral("client")];
            told.append(whole);
        }
        notes(activity, told);
        m_t.put(session::Closing{session::closingId(activity.id, who.id), activity.id, who.id,
                                 activity.started->addSecs(60 * MinutesUntilClosed)});
    }
}

void SampleMaker::seenIn(const Activity &activity, const QJsonObject &content)
{
    marks(activity, content);
    notes(activity, content[QStringLiteral("notes")].toArray());
    agreed(activity, content[QStringLiteral("agreed")].toArray());
    peerStrengths(activity, content[QStringLiteral("peerStrengths")].toArray());
}

void SampleMaker::marks(const Activity &activity, const QJsonObject &content)
{
    const QDateTime from = activity.started.value_or(m_file.at(activity.date, QTime(10, 35)));
    const QJsonObject byObserver = content[QStringLiteral("marks")].toObject();
    for (auto who = byObserver.begin(); who != byObserver.end(); ++who) {
        const people::Observer by = observer(who.key());
        const QJsonObject byClient = who->toObject();
        QDateTime at = from;
        for (auto line = byClient.begin(); line != byClient.end(); ++line) {
            mark(activity, client(line.key()), by, line->toString(), at);
            at = at.addSecs(SecondsBetweenMarks * qint64(cellsOf(line->toString()).size()));
        }
        const QDateTime closed = activity.stopped.value_or(at).addSecs(60 * MinutesUntilClosed);
        m_t.put(session::Closing{session::closingId(activity.id, by.id), activity.id, by.id, closed});
    }
    const QJsonObject own = content[QStringLiteral("self")].toObject();
    for (auto line = own.begin(); line != own.end(); ++line)
        mark(activity, client(line.key()), {}, line->toString(), from);
}

void SampleMaker::mark(const Activity &activity, const people::Client &client,
                       const std::optional<people::Observer> &observer, const QString &line,
                       const QDateTime &from)
{
    const people::Role role = observer ? observer->usualRole : people::Role::Self;
    const auto by = observer ? std::optional(observer->id) : std::nullopt;
    QDateTime at = from;
    for (const auto &[code, word] : cellsOf(line)) {
        const auto item = this->item(code);
        Mark mark{.id = session::markId(activity.id, client.id, item, by, role),
                  .activity = activity.id,
                  .client = client.id,
                  .item = item,
                  .observer = by,
                  .role = role};
        if (word == QLatin1String("x"))
            mark.kind = MarkKind::NoOpportunity;
        else if (word == QLatin1String("t"))
            mark.kind = MarkKind::Tick;
        else
            mark.level = word.toInt();
        at = at.addSecs(SecondsBetweenMarks);
        mark.at = at;
        m_t.put(mark);
    }
}

void SampleMaker::notes(const Activity &activity, const QJsonArray &content)
{
    QDateTime at = activity.started.value_or(m_file.at(activity.date, QTime(10, 35)));
    for (const QJsonValue &value : content) {
        const QJsonObject one = value.toObject();
        const people::Client who = client(one[QStringLiteral("client")]);
        const people::Observer by = observer(one[QStringLiteral("by")]);
        at = at.addSecs(SecondsBetweenNotes);
        session::Note note{.id = m_t.newId<session::Note>(), .activity = activity.id, .client = who.id};
        note.item = itemIf(one[QStringLiteral("item")]);
        note.observer = by.id;
        note.role = by.usualRole;
        note.text = m_file.text(one[QStringLiteral("text")]);
        note.at = at;
        note.comment = m_file.text(one[QStringLiteral("comment")], languageOf(who));
        m_t.put(note);
    }
}

void SampleMaker::agreed(const Activity &activity, const QJsonArray &content)
{
    for (const QJsonValue &value : content) {
        const QJsonObject one = value.toObject();
        const auto who = client(one[QStringLiteral("client")]).id;
        const auto competence = item(one[QStringLiteral("competence")].toString());
        session::AgreedMark agreed{session::agreedMarkId(activity.id, who, competence), activity.id, who,
                                   competence};
        agreed.level = one[QStringLiteral("level")].toInt();
        agreed.reason = m_file.text(one[QStringLiteral("reason")]);
        agreed.by = observer(QStringLiteral("sofie")).name;
        agreed.on = activity.stopped.value_or(m_file.at(activity.date, QTime(12, 0)))
                        .addSecs(60 * MinutesUntilAgreed);
        m_t.put(agreed);
    }
}

void SampleMaker::peerStrengths(const Activity &activity, const QJsonArray &content)
{
    for (const QJsonValue &value : content) {
        const QJsonObject one = value.toObject();
        const people::Client giver = client(one[QStringLiteral("from")]);
        m_t.put(session::PeerStrength{
            .id = m_t.newId<session::PeerStrength>(),
            .activity = activity.id,
            .session = activity.session,
            .giver = giver.id,
            .receiver = client(one[QStringLiteral("to")]).id,
            .competence = itemIf(one[QStringLiteral("competence")]),
            .words = m_file.text(one[QStringLiteral("words")], languageOf(giver)),
        });
    }
}

} // namespace mettle::operations
