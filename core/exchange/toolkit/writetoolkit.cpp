// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/toolkit/toolkitfiles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mettle::exchange {

namespace {

using namespace programme;

/// Members with nothing in them are left out.
void put(QJsonObject &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

void put(QJsonObject &object, const char *name, const Text &text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text.toJson());
}

void put(QJsonObject &object, const char *name, const QJsonArray &list)
{
    if (!list.isEmpty())
        object.insert(QLatin1String(name), list);
}

void put(QJsonObject &object, const char *name, int number)
{
    object.insert(QLatin1String(name), number);
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

class Writing
{
public:
    Writing(const Toolkit &toolkit, const QHash<Id<framework::Item>, QString> &sourceIds)
        : m_toolkit(toolkit)
        , m_sourceIds(sourceIds)
    {
    }

    ToolkitFiles write()
    {
        writeCourse();
        for (const ActivityTemplate &activity : m_toolkit.activities)
            writeActivity(activity);
        for (const Handout &handout : m_toolkit.handouts)
            writeHandout(handout);
        for (const Scene &scene : m_toolkit.scenes)
            writeScene(scene);
        return std::move(m_out);
    }

private:
    void writeCourse()
    {
        const Course &course = m_toolkit.course;
        QJsonObject root;
        put(root, "format", QStringLiteral("mettle-toolkit"));
        put(root, "formatVersion", 1);
        put(root, "uri", course.uri);
        put(root, "version", course.version);
        put(root, "audience", nameOf(course.audience));
        put(root, "title", course.title);
        put(root, "description", course.description);
        put(root, "author", course.author);
        put(root, "licence", course.licence);
        put(root, "origin", course.origin);
        put(root, "languages", QJsonArray::fromStringList(course.languages));
        QJsonObject framework;
        put(framework, "uri", course.frameworkUri);
        put(framework, "version", course.frameworkVersion);
        root.insert(QLatin1String("framework"), framework);
        QJsonArray modules;
        for (const Module &module : m_toolkit.modules)
            modules.append(moduleObject(module));
        put(root, "modules", modules);
        putHandouts(root, std::nullopt);
        m_out.insert(QStringLiteral("toolkit.json"), bytes(root));
    }

    QJsonObject moduleObject(const Module &module) const
    {
        QJsonObject out;
        put(out, "id", module.sourceId);
        put(out, "title", module.title);
        put(out, "purpose", module.purpose);
        QJsonArray units;
        for (const Unit &unit : m_toolkit.units) {
            if (unit.module != module.id)
                continue;
            QJsonObject object;
            put(object, "id", unit.sourceId);
            put(object, "title", unit.title);
            put(object, "purpose", unit.purpose);
            put(object, "minutes", unit.minutes);
            QJsonArray activities;
            for (const ActivityTemplate &activity : m_toolkit.activities)
                if (activity.unit == unit.id)
                    activities.append(activity.sourceId);
            put(object, "activities", activities);
            units.append(object);
        }
        put(out, "units", units);
        return out;
    }

    void putHandouts(QJsonObject &owner, const std::optional<Id<ActivityTemplate>> &activity) const
    {
        QJsonArray handouts, notes;
        for (const Handout &handout : m_toolkit.handouts)
            if (handout.activity == activity)
                (handout.forTrainer ? notes : handouts).append(handout.sourceId);
        put(owner, "handouts", handouts);
        put(owner, "notes", notes);
    }

    void writeActivity(const ActivityTemplate &activity)
    {
        QJsonObject root;
        put(root, "id", activity.sourceId);
        put(root, "title", activity.title);
        put(root, "purpose", activity.purpose);
        if (activity.kind)
            put(root, "kind", nameOf(*activity.kind));
        put(root, "minutes", activity.minutes);
        if (activity.groupFrom)
            put(root, "group", QJsonArray { activity.groupFrom, activity.groupTo });
        put(root, "observers", activity.observers);
        putLists(root, activity);
        put(root, "easier", activity.easier);
        put(root, "harder", activity.harder);
        put(root, "ifItFails", activity.ifItFails);
        put(root, "online", activity.online);
        put(root, "risk", activity.risk);
        putHandouts(root, activity.id);
        m_out.insert(QStringLiteral("activities/%1.json").arg(activity.sourceId), bytes(root));
    }

    void putLists(QJsonObject &root, const ActivityTemplate &activity) const
    {
        QJsonArray material, steps, debrief, watch;
        for (const Material &one : activity.material) {
            QJsonObject object;
            put(object, "count", one.count);
            put(object, "each", nameOf(one.each));
            put(object, "what", one.what);
            material.append(object);
        }
        for (const Direction &one : activity.steps) {
            QJsonObject object;
            put(object, "minutes", one.minutes);
            put(object, "text", one.text);
            put(object, "says", one.says);
            steps.append(object);
        }
        for (const Text &one : activity.debrief)
            debrief.append(one.toJson());
        for (const auto &item : activity.items)
            watch.append(m_sourceIds.value(item));
        put(root, "material", material);
        put(root, "steps", steps);
        put(root, "watch", watch);
        put(root, "debrief", debrief);
    }

    void writeHandout(const Handout &handout)
    {
        for (const QString &language : m_toolkit.course.languages) {
            const auto write = [&](const Text &text, const QString &path) {
                if (!text.exact(language).isEmpty())
                    m_out.insert(path, text.exact(language).toUtf8() + '\n');
            };
            write(handout.body, QStringLiteral("handouts/%1.%2.md").arg(handout.sourceId, language));
            write(handout.easyBody, QStringLiteral("handouts/%1.easy.%2.md").arg(handout.sourceId, language));
        }
    }

    void writeScene(const Scene &scene)
    {
        QJsonObject root;
        put(root, "id", scene.sourceId);
        put(root, "order", scene.order);
        put(root, "title", scene.title);
        put(root, "body", scene.body);
        QJsonArray marks;
        for (const ExpertMark &mark : m_toolkit.expertMarks) {
            if (mark.scene != scene.id)
                continue;
            QJsonObject object;
            put(object, "item", m_sourceIds.value(mark.item));
            put(object, "level", mark.level);
            put(object, "reason", mark.reason);
            marks.append(object);
        }
        put(root, "marks", marks);
        m_out.insert(QStringLiteral("scenes/%1.json").arg(scene.sourceId), bytes(root));
    }

    const Toolkit &m_toolkit;
    const QHash<Id<framework::Item>, QString> &m_sourceIds;
    ToolkitFiles m_out;
};

} // namespace

ToolkitFiles writeToolkit(const Toolkit &toolkit, const QHash<Id<framework::Item>, QString> &sourceIds)
{
    return Writing(toolkit, sourceIds).write();
}

} // namespace mettle::exchange
