// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "base/document.h"
#include "report/watched.h"
#include "report/words.h"

#include <QSet>

namespace mettle::report {

using framework::Item;
using session::Activity;
using session::Mark;
using session::MarkKind;
using State = MarkFigure::State;

namespace {

constexpr int MostUnseenSkills = 6; ///< named in the remark; the rest is counted

/// The session's marks by client and item, as the grid asks for them.
class Cells
{
public:
    explicit Cells(const GridSnapshot &snapshot)
        : m_snapshot(snapshot)
    {
        QSet<QByteArray> counting;
        for (const Activity &activity : snapshot.activities) {
            const bool asked = snapshot.activity ? activity.id == *snapshot.activity : !activity.setAside;
            if (asked)
                counting << activity.id.bytes();
            if (asked && activity.setAside)
                m_setAside = true;
        }
        for (const Mark &mark : snapshot.marks) {
            if (!counting.contains(mark.activity.bytes()) || mark.role == people::Role::Self
                || mark.role == people::Role::Peer)
                continue;
            m_marks[mark.client.bytes() + mark.item.bytes()].push_back(&mark);
            m_items << mark.item.bytes();
        }
        for (const session::Attendance &attendance : snapshot.attendance)
            if (attendance.presence == session::Presence::Absent)
                m_absent << attendance.client.bytes();
    }

    [[nodiscard]] bool absent(const Id<people::Client> &client) const
    {
        return m_absent.contains(client.bytes());
    }
    [[nodiscard]] bool hasMarks(const Id<Item> &item) const { return m_items.contains(item.bytes()); }

    [[nodiscard]] MarkFigure at(const Id<people::Client> &client, const Id<Item> &item) const
    {
        const std::vector<const Mark *> marks = m_marks.value(client.bytes() + item.bytes());
        std::vector<int> levels;
        bool ticked = false, noOpportunity = false;
        for (const Mark *mark : marks) {
            if (mark->kind == MarkKind::Level)
                levels.push_back(mark->level);
            ticked |= mark->kind == MarkKind::Tick;
            noOpportunity |= mark->kind == MarkKind::NoOpportunity;
        }
        if (!m_snapshot.activity) {
            if (!levels.empty() || ticked)
                return {.state = State::Seen};
            return {.state = absent(client) ? State::Absent : State::NotObserved};
        }
        if (!levels.empty()) {
            // The highest level that more than half of the observers reach (domain.md, "Position": careful among people).
            std::sort(levels.begin(), levels.end(), std::greater<>());
            MarkFigure figure = markFigure(m_snapshot.catalogue, levels[levels.size() / 2]);
            figure.setAside = m_setAside;
            return figure;
        }
        if (ticked)
            return {.state = State::Tick};
        if (noOpportunity)
            return {.state = State::NoOpportunity};
        return {.state = absent(client) ? State::Absent : State::NotObserved};
    }

private:
    const GridSnapshot &m_snapshot;
    QHash<QByteArray, std::vector<const Mark *>> m_marks;
    QSet<QByteArray> m_items;
    QSet<QByteArray> m_absent;
    bool m_setAside = false;
};

bool isEvidence(const MarkFigure &figure)
{
    return figure.state == State::Level || figure.state == State::Seen;
}

GroupGrid::Row rowOf(const GridSnapshot &snapshot, const Cells &cells, const QString &number,
                     const QString &words, const Id<Item> &item)
{
    GroupGrid::Row row{number, words, {}};
    for (const NumberedClient &client : snapshot.clients)
        row.cells.push_back(cells.at(client.client, item));
    return row;
}

void addRows(GroupGrid &page, const GridSnapshot &snapshot, const Cells &cells)
{
    const QString &language = snapshot.language;
    std::vector<const Activity *> activities;
    for (const Activity &activity : snapshot.activities)
        if (!snapshot.activity || activity.id == *snapshot.activity)
            activities.push_back(&activity);
    int number = 0;
    for (const Watched &watched : watchedIn(snapshot.catalogue, activities,
                                            [&](const Item &item) { return cells.hasMarks(item.id); })) {
        GroupGrid::Competence competence{watched.competence->title.in(language), {}};
        for (const Item *indicator : watched.indicators)
            competence.rows.push_back(rowOf(snapshot, cells, QString::number(++number),
                                            indicator->title.in(language), indicator->id));
        if (watched.indicators.empty() || cells.hasMarks(watched.competence->id))
            competence.rows.push_back(
                rowOf(snapshot, cells, QString(),
                      document(language, QT_TRANSLATE_NOOP("document", "the skill as a whole")),
                      watched.competence->id));
        page.competences.push_back(competence);
    }
}

void addSeen(GroupGrid &page, const GridSnapshot &snapshot, const Cells &cells)
{
    int rows = 0;
    for (const GroupGrid::Competence &competence : page.competences)
        rows += int(competence.rows.size());
    page.seenLabel = document(snapshot.language, QT_TRANSLATE_NOOP("document", "Seen"));
    page.seenWords = document(snapshot.language,
                              QT_TRANSLATE_NOOP("document", "lines on which something was seen, of %1"),
                              {QString::number(rows)});
    for (size_t column = 0; column < snapshot.clients.size(); ++column) {
        int seen = 0;
        for (const GroupGrid::Competence &competence : page.competences)
            for (const GroupGrid::Row &row : competence.rows)
                seen += isEvidence(row.cells[column]);
        page.seen << (seen == 0 && cells.absent(snapshot.clients[column].client) ? QStringLiteral("–")
                                                                                 : QString::number(seen));
    }
}

void addLegend(GroupGrid &page, const GridSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    bool ticks = false;
    for (const GroupGrid::Competence &competence : page.competences)
        for (const GroupGrid::Row &row : competence.rows)
            for (const MarkFigure &cell : row.cells)
                ticks |= cell.state == State::Tick;
    const auto add = [&](State state, const char *key) {
        page.legend.push_back({{.state = state}, document(language, key)});
    };
    if (snapshot.activity) {
        for (const framework::Level &level : snapshot.catalogue.mainLevels())
            page.legend.push_back({markFigure(snapshot.catalogue, level.order), level.title.in(language)});
        if (ticks)
            add(State::Tick, QT_TRANSLATE_NOOP("document", "seen, mark later"));
        add(State::NotObserved, QT_TRANSLATE_NOOP("document", "not observed"));
        add(State::NoOpportunity, QT_TRANSLATE_NOOP("document", "no opportunity"));
    } else {
        add(State::Seen, QT_TRANSLATE_NOOP("document", "seen"));
        add(State::NotObserved, QT_TRANSLATE_NOOP("document", "not yet seen"));
    }
    add(State::Absent, QT_TRANSLATE_NOOP("document", "absent"));
}

bool seenIn(const GroupGrid::Competence &competence, size_t column)
{
    return std::any_of(competence.rows.begin(), competence.rows.end(),
                       [&](const GroupGrid::Row &row) { return isEvidence(row.cells[column]); });
}

GroupGrid::Remark notYetSeen(const GroupGrid &page, const GridSnapshot &snapshot, const Cells &cells)
{
    const QString &language = snapshot.language;
    QStringList absent, sentences;
    for (const NumberedClient &client : snapshot.clients)
        if (cells.absent(client.client))
            absent << client.name;
    if (!absent.isEmpty())
        sentences << document(language, QT_TRANSLATE_NOOP("document", "Absent: %1."),
                              {listed(language, absent)});
    // Who was never seen is named once, not on every skill again.
    std::vector<bool> never(snapshot.clients.size(), false);
    QStringList unseenAtAll;
    for (size_t column = 0; column < snapshot.clients.size(); ++column) {
        if (cells.absent(snapshot.clients[column].client))
            continue;
        never[column] = std::none_of(
            page.competences.begin(), page.competences.end(),
            [&](const GroupGrid::Competence &competence) { return seenIn(competence, column); });
        if (never[column])
            unseenAtAll << snapshot.clients[column].name;
    }
    if (!unseenAtAll.isEmpty())
        sentences << document(language, QT_TRANSLATE_NOOP("document", "Nothing seen yet of %1."),
                              {listed(language, unseenAtAll)});
    const qsizetype general = sentences.size();
    int left = 0;
    for (const GroupGrid::Competence &competence : page.competences) {
        QStringList unseen;
        for (size_t column = 0; column < snapshot.clients.size(); ++column)
            if (!never[column] && !seenIn(competence, column)
                && !cells.absent(snapshot.clients[column].client))
                unseen << snapshot.clients[column].name;
        if (unseen.isEmpty())
            continue;
        if (sentences.size() - general >= MostUnseenSkills)
            ++left;
        else
            sentences << competence.title + QStringLiteral(": ") + listed(language, unseen) + u'.';
    }
    if (left > 0)
        sentences << document(language, QT_TRANSLATE_N_NOOP("document", "And %n more skill(s)."), {}, left);
    if (sentences.isEmpty())
        sentences << document(language, QT_TRANSLATE_NOOP("document", "Everybody was seen on every skill."));
    return {document(language, QT_TRANSLATE_NOOP("document", "Not yet seen")), sentences.join(u'\n')};
}

/// Counts only, on the observers' own marks of the same behaviour (domain.md, "Agreement of observers").
GroupGrid::Remark agreement(const GridSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    QSet<QByteArray> setAside;
    for (const Activity &activity : snapshot.activities)
        if (activity.setAside || (snapshot.activity && activity.id != *snapshot.activity))
            setAside << activity.id.bytes();
    QHash<QByteArray, std::vector<int>> ranks;
    for (const Mark &mark : snapshot.marks)
        if (mark.kind == MarkKind::Level && mark.observer && mark.role != people::Role::Self
            && !setAside.contains(mark.activity.bytes()))
            ranks[mark.activity.bytes() + mark.client.bytes() + mark.item.bytes()].push_back(
                markFigure(snapshot.catalogue, mark.level).rank);
    int pairs = 0, same = 0, near = 0;
    for (const std::vector<int> &values : qAsConst(ranks)) {
        for (size_t i = 0; i < values.size(); ++i) {
            for (size_t j = i + 1; j < values.size(); ++j) {
                ++pairs;
                same += values[i] == values[j];
                near += std::abs(values[i] - values[j]) <= 1;
            }
        }
    }
    QString text = pairs == 0
        ? document(language, QT_TRANSLATE_NOOP("document", "No behaviour was marked by two observers."))
        : document(language,
                   QT_TRANSLATE_N_NOOP("document",
                                       "%n time(s) two observers marked the same behaviour: %1 the same, %2 "
                                       "at most one step apart."),
                   {QString::number(same), QString::number(near)}, pairs);
    if (snapshot.activity && pairs > same)
        text += u' '
            + document(language,
                       QT_TRANSLATE_NOOP(
                           "document",
                           "Where they differ, the grid shows the level that more than half of them reach."));
    return {document(language, QT_TRANSLATE_NOOP("document", "Agreement")), text};
}

GroupGrid::Remark setAside(const GridSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    QStringList sentences;
    for (const Activity &activity : snapshot.activities)
        if (activity.setAside && (!snapshot.activity || activity.id == *snapshot.activity))
            sentences << asSentence(QStringLiteral("“%1”: %2").arg(activity.title, *activity.setAside));
    if (sentences.isEmpty())
        sentences << document(language, QT_TRANSLATE_NOOP("document", "No activity is set aside."));
    return {document(language, QT_TRANSLATE_NOOP("document", "Set aside")), sentences.join(u' ')};
}

QString aboutLine(const GridSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    QStringList parts;
    if (snapshot.activity) {
        for (const Activity &activity : snapshot.activities)
            if (activity.id == *snapshot.activity)
                parts << document(language, QT_TRANSLATE_NOOP("document", "Marks in “%1”"), {activity.title});
    } else {
        const auto tasks = std::count_if(snapshot.activities.begin(), snapshot.activities.end(),
                                         [](const Activity &activity) { return !activity.betweenTasks; });
        parts << document(language, QT_TRANSLATE_N_NOOP("document", "Who was seen on what, in %n task(s)"),
                          {}, int(tasks));
    }
    QStringList names;
    for (const people::Observer &observer : snapshot.observers)
        names << observer.name;
    if (!names.isEmpty())
        parts << document(language, QT_TRANSLATE_NOOP("document", "observers %1"), {listed(language, names)});
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Report buildGrid(const GridSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    const Cells cells(snapshot);
    GroupGrid page;
    QStringList title{snapshot.session.title.isEmpty() ? longDate(language, snapshot.session.date)
                                                       : snapshot.session.title};
    if (!snapshot.group.isEmpty())
        title << groupNamed(snapshot.group, language);
    page.title = title.join(QStringLiteral(" · "));
    page.continued = document(language, QT_TRANSLATE_NOOP("document", "(continued)"));
    page.about = aboutLine(snapshot);
    page.skillHead = document(language, QT_TRANSLATE_NOOP("document", "Skill"));
    page.indicatorHead = document(language, QT_TRANSLATE_NOOP("document", "What you can see"));
    for (const NumberedClient &client : snapshot.clients)
        page.columns.push_back({QString::number(client.number), client.name});
    if (!snapshot.clients.empty())
        addRows(page, snapshot, cells);
    if (snapshot.clients.empty())
        page.nothing = document(language, QT_TRANSLATE_NOOP("document", "Nobody is in this group yet."));
    else if (page.competences.empty())
        page.nothing = document(
            language, QT_TRANSLATE_NOOP("document", "This session has no behaviours to watch yet."));
    else
        addSeen(page, snapshot, cells);
    addLegend(page, snapshot);
    if (page.nothing.isEmpty())
        page.remarks = {notYetSeen(page, snapshot, cells), agreement(snapshot), setAside(snapshot)};

    Report report{frameOf(snapshot.workspace, language, snapshot.session.date,
                          document(language, QT_TRANSLATE_NOOP("document", "Group grid")), QString()),
                  page};
    report.frame.date = weekdayAndDay(language, snapshot.session.date) + u' '
        + QString::number(snapshot.session.date.year());
    report.frame.title
        = QStringList{report.frame.kind, page.title, report.frame.date}.join(QStringLiteral(" · "));
    report.frame.footStrong = document(language, QT_TRANSLATE_NOOP("document", "Confidential."));
    report.frame.foot = document(
        language,
        QT_TRANSLATE_NOOP("document",
                          "For the team only. Do not hang up, do not hand out. A dot is never a zero."));
    return report;
}

} // namespace mettle::report
