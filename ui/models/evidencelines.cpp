// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencelines.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>
#include <set>

namespace mettle::models {

using operations::ClientProfile;
using people::Role;
using session::Activity;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString roleWord(Role role)
{
    switch (role) {
    case Role::Coach:
        return Words::tr("coach");
    case Role::Workplace:
        return Words::tr("workplace");
    case Role::Peer:
        return Words::tr("from the group");
    default:
        return {};
    }
}

/// What belongs together in a line: one observer at one item.
struct Cell
{
    std::optional<Id<framework::Item>> item;
    std::optional<Id<people::Observer>> observer;
    Role role = Role::Trainer;

    friend auto operator<=>(const Cell &, const Cell &) = default;
};

struct Seen
{
    Cell cell;
    const session::Mark *mark = nullptr;
    std::vector<const session::Note *> notes;
    QDateTime at;
};

/// Reads one client's evidence by activity.
class Lines
{
public:
    Lines(const ClientProfile &shown, const EvidenceFilter &filter, const QString &language)
        : m_shown(shown)
        , m_filter(filter)
        , m_language(language)
        , m_names(profile::observerNames(shown.evidence))
    {
        for (const session::Mark &mark : shown.evidence.marks)
            m_marks.insert({ mark.activity, &mark });
        for (const session::Note &note : shown.evidence.notes)
            m_notes.insert({ note.activity, &note });
        for (const session::Session &session : shown.evidence.sessions)
            m_sessions.insert({ session.id, &session });
    }

    [[nodiscard]] std::vector<EvidenceLine> all() const
    {
        std::map<QDate, std::vector<EvidenceLine>> days;
        for (const Activity &activity : m_shown.evidence.activities) {
            if (m_filter.session && activity.session != m_filter.session)
                continue;
            EvidenceLine task = this->task(activity);
            std::vector<EvidenceLine> seen;
            if (isOpen(activity))
                task.remark = Words::tr("Still being watched: what was seen shows when every observer has closed it.");
            else
                seen = seenIn(activity);
            const bool narrow = m_filter.competence || m_filter.observer;
            if (seen.empty() && (narrow || task.remark.isEmpty()))
                continue;
            auto &day = days[activity.date];
            day.push_back(std::move(task));
            day.insert(day.end(), std::make_move_iterator(seen.begin()), std::make_move_iterator(seen.end()));
        }
        std::vector<EvidenceLine> out;
        for (auto day = days.rbegin(); day != days.rend(); ++day) {
            out.push_back({ .what = EvidenceLine::What::Day, .title = QLocale().toString(day->first, QLocale::LongFormat) });
            out.insert(out.end(), std::make_move_iterator(day->second.begin()), std::make_move_iterator(day->second.end()));
        }
        return out;
    }

    [[nodiscard]] EvidenceLine task(const Activity &activity) const
    {
        EvidenceLine line { .what = EvidenceLine::What::Task, .title = activity.title, .kind = activity.kind };
        QStringList second;
        if (activity.kind)
            second << profile::kindWord(*activity.kind, m_language);
        if (const auto *session = activity.session ? sessionOf(*activity.session) : nullptr; session && !session->title.isEmpty())
            second << session->title;
        if (!activity.place.isEmpty())
            second << activity.place;
        line.second = second.join(QStringLiteral(" · "));
        if (activity.setAside)
            line.remark = Words::tr("Set aside, its marks do not count: %1").arg(*activity.setAside);
        return line;
    }

    [[nodiscard]] std::vector<EvidenceLine> seenIn(const Activity &activity) const
    {
        std::map<Cell, Seen> cells;
        const auto [firstMark, lastMark] = m_marks.equal_range(activity.id);
        for (auto it = firstMark; it != lastMark; ++it) {
            const session::Mark &mark = *it->second;
            Seen &seen = cells[{ mark.item, mark.observer, mark.role }];
            seen.mark = &mark;
            seen.at = mark.at;
        }
        const auto [firstNote, lastNote] = m_notes.equal_range(activity.id);
        for (auto it = firstNote; it != lastNote; ++it) {
            const session::Note &note = *it->second;
            Seen &seen = cells[{ note.item, note.observer, note.role }];
            seen.notes.push_back(&note);
            if (!seen.at.isValid())
                seen.at = note.at;
        }
        std::vector<const Seen *> inOrder;
        for (auto &[cell, seen] : cells) {
            seen.cell = cell;
            if (wanted(cell))
                inOrder.push_back(&seen);
        }
        std::stable_sort(inOrder.begin(), inOrder.end(), [](const Seen *a, const Seen *b) { return a->at < b->at; });
        std::vector<EvidenceLine> out;
        for (const Seen *seen : inOrder)
            out.push_back(line(*seen, activity));
        return out;
    }

private:
    [[nodiscard]] const session::Session *sessionOf(const Id<session::Session> &id) const
    {
        const auto found = m_sessions.find(id);
        return found == m_sessions.end() ? nullptr : found->second;
    }

    /// Several marked, and not all of them have closed it.
    [[nodiscard]] bool isOpen(const Activity &activity) const
    {
        if (activity.imported)
            return false;
        std::set<Id<people::Observer>> marked;
        for (const session::Marker &marker : m_shown.evidence.markers)
            if (marker.activity == activity.id)
                marked.insert(marker.observer);
        const auto [first, last] = m_marks.equal_range(activity.id);
        for (auto it = first; it != last; ++it)
            if (it->second->observer)
                marked.insert(*it->second->observer);
        if (marked.size() < 2)
            return false;
        for (const session::Closing &closing : m_shown.evidence.closings)
            if (closing.activity == activity.id)
                marked.erase(closing.observer);
        return !marked.empty();
    }

    [[nodiscard]] bool wanted(const Cell &cell) const
    {
        if (m_filter.observer && cell.observer != m_filter.observer)
            return false;
        if (!m_filter.competence)
            return true;
        const framework::Item *of = cell.item ? m_shown.catalogue.competenceOf(*cell.item) : nullptr;
        return of && of->id == *m_filter.competence;
    }

    [[nodiscard]] EvidenceLine line(const Seen &seen, const Activity &activity) const
    {
        EvidenceLine line;
        const framework::Item *item = seen.cell.item ? m_shown.catalogue.find(*seen.cell.item) : nullptr;
        const framework::Item *skill = item ? m_shown.catalogue.competenceOf(item->id) : nullptr;
        line.title = item ? item->title.in(m_language) : seen.cell.item ? Words::tr("A skill of another list") : QString();
        if (seen.mark) {
            line.mark = seen.mark->kind;
            line.level = seen.mark->level;
            line.setAside = activity.setAside.has_value();
        }
        QStringList quotes;
        QStringList comments;
        for (const session::Note *note : seen.notes) {
            quotes << note->text;
            if (!note->comment.isEmpty())
                comments << note->comment;
        }
        line.notes = int(seen.notes.size());
        line.quote = quotes.join(u'\n');
        line.comment = comments.join(u'\n');
        QString by = seen.cell.role == Role::Self ? Words::tr("their own view")
            : seen.cell.observer                  ? m_names.value(seen.cell.observer->toString())
                                                  : QString();
        if (const QString role = roleWord(seen.cell.role); !role.isEmpty())
            by = by.isEmpty() ? role : Words::tr("%1, %2", "name, role").arg(by, role);
        if (!activity.imported && seen.at.isValid())
            by = Words::tr("%1, %2", "name, time").arg(by, QLocale().toString(seen.at.toLocalTime().time(), QStringLiteral("H:mm")));
        QStringList second { by };
        if (skill && skill != item && !m_filter.competence)
            second << skill->title.in(m_language);
        second.removeAll(QString());
        line.second = second.join(QStringLiteral(" · "));
        return line;
    }

    const ClientProfile &m_shown;
    const EvidenceFilter &m_filter;
    const QString &m_language;
    QMap<QString, QString> m_names;
    std::multimap<Id<Activity>, const session::Mark *> m_marks;
    std::multimap<Id<Activity>, const session::Note *> m_notes;
    std::map<Id<session::Session>, const session::Session *> m_sessions;
};

} // namespace

std::vector<EvidenceLine> evidenceLines(const ClientProfile &shown, const EvidenceFilter &filter, const QString &language)
{
    return Lines(shown, filter, language).all();
}

std::vector<EvidenceLine> seenIn(const ClientProfile &shown, const Id<Activity> &activity, const Id<framework::Item> &competence,
                                 const QString &language)
{
    const auto &activities = shown.evidence.activities;
    const auto at = std::find_if(activities.begin(), activities.end(), [&](const Activity &one) { return one.id == activity; });
    const EvidenceFilter filter { .competence = competence, .session = {}, .observer = {} };
    return at == activities.end() ? std::vector<EvidenceLine>() : Lines(shown, filter, language).seenIn(*at);
}

EvidenceLine taskLine(const ClientProfile &shown, const Activity &activity, const QString &language)
{
    const EvidenceFilter filter;
    return Lines(shown, filter, language).task(activity);
}

} // namespace mettle::models
