// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/toolkits.h"

#include "exchange/toolkit/toolkitfiles.h"
#include "operations/errors.h"
#include "operations/standing.h"

#include <QDirIterator>
#include <QFile>
#include <set>

namespace mettle::operations {

using programme::ActivityTemplate;
using programme::Course;
using programme::CourseRun;
using programme::Toolkit;
using session::Activity;
using session::Session;
using workspace::Reader;
using workspace::Transaction;
using workspace::Verb;

namespace {

template<typename T>
void put(Transaction &t, ImportOutcome &outcome, const std::vector<T> &values)
{
    for (const T &value : values) {
        const auto before = t.get(value.id);
        ++(!before ? outcome.added : *before == value ? outcome.same : outcome.changed);
        if (!before || !(*before == value))
            t.put(value);
    }
}

/// The rows that the newer edition no longer has, children first.
template<typename T>
std::vector<T> vanished(const std::vector<T> &before, const std::vector<T> &after)
{
    std::set<Id<T>> kept;
    for (const T &one : after)
        kept.insert(one.id);
    std::vector<T> out;
    std::copy_if(before.rbegin(), before.rend(), std::back_inserter(out), [&](const T &one) { return !kept.contains(one.id); });
    return out;
}

template<typename T>
void removeVanished(Transaction &t, const std::vector<T> &before, const std::vector<T> &after)
{
    for (const T &one : vanished(before, after))
        t.remove(one.id);
}

void removeVanished(Transaction &t, const Toolkit &before, const Toolkit &after)
{
    removeVanished(t, before.expertMarks, after.expertMarks);
    removeVanished(t, before.scenes, after.scenes);
    removeVanished(t, before.handouts, after.handouts);
    for (ActivityTemplate &one : vanished(before.activities, after.activities)) {
        if (!t.read().inUse(one.id)) {
            t.remove(one.id);
            continue;
        }
        one.unit.reset();
        t.put(one);
    }
    removeVanished(t, before.units, after.units);
    removeVanished(t, before.modules, after.modules);
}

/// Every item that a course names, by what the framework calls it; refused when one is not there.
Result<QHash<Id<framework::Item>, QString>> sourceIds(const Reader &reader, const Toolkit &toolkit)
{
    const Course &course = toolkit.course;
    const auto catalogue = reader.catalogue(framework::frameworkId(course.frameworkUri, course.frameworkVersion));
    if (!catalogue)
        return Error { errors::CourseFramework, { course.frameworkUri, course.frameworkVersion } };
    QHash<Id<framework::Item>, QString> out;
    for (const framework::Item &item : catalogue->items)
        out.insert(item.id, item.sourceId);
    const auto known = [&](const Id<framework::Item> &item) { return out.contains(item); };
    for (const ActivityTemplate &activity : toolkit.activities)
        if (!std::all_of(activity.items.begin(), activity.items.end(), known))
            return Error { errors::CourseItem, { activity.sourceId } };
    for (const programme::ExpertMark &mark : toolkit.expertMarks)
        if (!known(mark.item))
            return Error { errors::CourseItem, { toolkit.course.uri } };
    return out;
}

/// Takes the course in that `has` picks out, when it came with the program and is not here.
template<typename F>
Result<void> takeInShipped(Desk &desk, F has)
{
    METTLE_LET(shipped, shippedToolkits());
    for (const Toolkit &toolkit : shipped)
        if (has(toolkit))
            METTLE_TRY(takeIn(desk, toolkit));
    return {};
}

QString languageOf(const Reader &reader)
{
    const auto info = reader.info();
    return info ? info->language : QString();
}

Activity made(Transaction &t, const Session &session, const ActivityTemplate &from, int order, const QString &language)
{
    Activity activity { .id = t.newId<Activity>(), .session = session.id, .order = order, .fromTemplate = from.id };
    activity.title = from.title.in(language);
    activity.kind = from.kind;
    activity.plannedMinutes = from.minutes;
    activity.date = session.date;
    activity.items = from.items;
    return activity;
}

} // namespace

Result<ImportOutcome> takeIn(Desk &desk, const Toolkit &toolkit)
{
    Verb verb { "takeIn", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<ImportOutcome> {
        METTLE_TRY(sourceIds(t.read(), toolkit));
        verb.label = { QT_TRANSLATE_NOOP("undo", "Course %1 taken in"), { toolkit.course.title.in(languageOf(t.read())) } };
        const auto before = t.read().toolkit(toolkit.course.id);
        t.put(toolkit.course);
        ImportOutcome outcome;
        put(t, outcome, toolkit.modules);
        put(t, outcome, toolkit.units);
        put(t, outcome, toolkit.activities);
        put(t, outcome, toolkit.handouts);
        put(t, outcome, toolkit.scenes);
        put(t, outcome, toolkit.expertMarks);
        if (before)
            removeVanished(t, *before, toolkit);
        return outcome;
    });
}

Result<std::vector<Toolkit>> shippedToolkits()
{
    std::vector<Toolkit> out;
    const QDir root(QStringLiteral(":/toolkits"));
    for (const QString &name : root.entryList(QDir::Dirs, QDir::Name)) {
        const QDir folder(root.filePath(name));
        exchange::ToolkitFiles files;
        QDirIterator below(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext()) {
            QFile file(below.next());
            if (file.open(QIODevice::ReadOnly))
                files.insert(folder.relativeFilePath(file.fileName()), file.readAll());
        }
        METTLE_LET(toolkit, exchange::readToolkit(files));
        out.push_back(std::move(toolkit));
    }
    std::sort(out.begin(), out.end(), [](const Toolkit &a, const Toolkit &b) { return a.course.audience < b.course.audience; });
    return out;
}

Result<std::vector<CourseOnShow>> coursesOnShow(Desk &desk)
{
    METTLE_LET(shipped, shippedToolkits());
    return desk.ask([&](const Reader &reader) {
        std::vector<CourseOnShow> out;
        for (const auto &row : reader.courses())
            if (auto toolkit = reader.toolkit(row.course.id))
                out.push_back({ *std::move(toolkit), true });
        for (Toolkit &toolkit : shipped)
            if (!reader.get(toolkit.course.id))
                out.push_back({ std::move(toolkit), false });
        return out;
    });
}

Result<ToolkitToShare> toolkitToShare(Desk &desk, const Id<Course> &course)
{
    return desk.ask([&](const Reader &reader) -> Result<ToolkitToShare> {
        auto toolkit = reader.toolkit(course);
        if (!toolkit)
            return Error { errors::Gone };
        METTLE_LET(codes, sourceIds(reader, *toolkit));
        return ToolkitToShare { *std::move(toolkit), std::move(codes) };
    });
}

Result<Id<Course>> courseNamed(Desk &desk, const QString &name)
{
    return desk.ask([&](const Reader &reader) -> Result<Id<Course>> {
        std::vector<Id<Course>> found;
        for (const auto &[course, units, activities] : reader.courses()) {
            const QStringList languages = course.title.languages();
            const bool named = std::any_of(languages.begin(), languages.end(), [&](const QString &language) {
                return folded(course.title.exact(language)) == folded(name);
            });
            if (course.id.toString() == name || named)
                found.push_back(course.id);
        }
        if (found.empty())
            return Error { errors::Unknown, { name } };
        if (found.size() == 1)
            return found.front();
        QStringList ids;
        for (const auto &id : found)
            ids << id.toString();
        return Error { errors::Ambiguous, { name, ids.join(QStringLiteral(", ")) } };
    });
}

Result<Id<Activity>> addFromCourse(Desk &desk, const Id<Session> &sessionId, const Id<ActivityTemplate> &templateId)
{
    METTLE_LET(known, desk.ask([&](const Reader &reader) { return reader.get(templateId).has_value(); }));
    if (!known)
        METTLE_TRY(takeInShipped(desk, [&](const Toolkit &toolkit) {
            return std::any_of(toolkit.activities.begin(), toolkit.activities.end(),
                               [&](const ActivityTemplate &one) { return one.id == templateId; });
        }));
    Verb verb { "addFromCourse", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<Activity>> {
        const auto session = t.get(sessionId);
        const auto from = t.get(templateId);
        if (!session || !from)
            return Error { errors::Gone };
        Activity activity = made(t, *session, *from, 0, languageOf(t.read()));
        for (const Activity &other : t.read().activities(sessionId)) {
            if (folded(other.title) == folded(activity.title))
                return Error { errors::AlreadyThere, { other.title } };
            activity.order = std::max(activity.order, other.betweenTasks ? 0 : other.order + 1);
        }
        verb.label = { QT_TRANSLATE_NOOP("undo", "%1 added"), { activity.title } };
        t.put(activity);
        return activity.id;
    });
}

Result<Id<CourseRun>> runCourse(Desk &desk, const Id<Course> &courseId, const Id<people::Group> &group,
                                const CourseRunDetails &details)
{
    METTLE_LET(known, desk.ask([&](const Reader &reader) { return reader.get(courseId).has_value(); }));
    if (!known)
        METTLE_TRY(takeInShipped(desk, [&](const Toolkit &toolkit) { return toolkit.course.id == courseId; }));
    Verb verb { "runCourse", {} };
    return desk.transact(verb, [&](Transaction &t) -> Result<Id<CourseRun>> {
        const auto toolkit = t.read().toolkit(courseId);
        const auto held = t.get(group);
        if (!toolkit || !held)
            return Error { errors::Gone };
        if (details.days.size() != toolkit->units.size())
            return Error { errors::CourseDays, { QString::number(toolkit->units.size()), QString::number(details.days.size()) } };
        for (const QDate &day : details.days)
            if (!day.isValid())
                return Error { errors::DateMissing };
        const QString language = languageOf(t.read());
        const auto [first, last] = std::minmax_element(details.days.begin(), details.days.end());
        CourseRun run { .id = t.newId<CourseRun>(), .course = courseId, .group = group };
        run.title = toolkit->course.title.in(language);
        run.place = details.place.simplified();
        if (first != details.days.end()) {
            run.start = *first;
            run.end = *last;
        }
        t.put(run);
        for (size_t unit = 0; unit < toolkit->units.size(); ++unit) {
            Session session { .id = t.newId<Session>(), .courseRun = run.id, .group = group };
            session.title = toolkit->units[unit].title.in(language);
            session.date = details.days[unit];
            session.place = run.place;
            session.observers = details.observers;
            if (details.start) {
                session.start = details.start;
                session.end = details.start->addSecs(toolkit->units[unit].minutes * 60);
            }
            if (t.read().sessionNamed(session.title, session.date))
                return Error { errors::AlreadyThere, { QString(session.title + u' ' + session.date.toString(Qt::ISODate)) } };
            t.put(session);
            t.put(betweenTasks(t, session));
            int order = 0;
            for (const ActivityTemplate &activity : toolkit->activities)
                if (activity.unit == toolkit->units[unit].id && activity.kind)
                    t.put(made(t, session, activity, order++, language));
        }
        verb.label = { QT_TRANSLATE_NOOP("undo", "Course %1 planned for %2"), { run.title, held->title } };
        return run.id;
    });
}

} // namespace mettle::operations
