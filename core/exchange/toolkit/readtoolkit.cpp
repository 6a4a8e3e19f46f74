// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/errors.h"
#include "exchange/framework/jsonsource.h"
#include "exchange/toolkit/toolkitfiles.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <limits>

namespace mettle::exchange {

namespace {

using namespace programme;
using framework::Item;

constexpr qsizetype MostLanguages = 200;
constexpr qsizetype MostModules = 100;
constexpr qsizetype MostUnits = 200;
constexpr qsizetype MostActivities = 1'000;
constexpr qsizetype MostHandouts = 2'000;
constexpr qsizetype MostScenes = 500;
constexpr qsizetype MostParts = 100; // steps, material, questions, behaviours of one activity
constexpr qsizetype LongestHandout = 20'000;
constexpr int MostMinutes = 10'000;
constexpr int MostPeople = 1'000;

const QString CourseFile = QStringLiteral("toolkit.json");

bool isSourceId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9][a-z0-9-]{0,59}$"));
    return form.match(text).hasMatch();
}

class Reading
{
public:
    explicit Reading(const ToolkitFiles &files)
        : m_files(files)
    {
    }

    Result<Toolkit> read()
    {
        const QJsonObject root = file(CourseFile);
        if (m_source.error() || root[QLatin1String("format")].toString() != QLatin1String("mettle-toolkit"))
            return m_source.error().value_or(Error(errors::ToolkitOther));
        const int version = m_source.number(root, {}, "formatVersion", std::numeric_limits<int>::max());
        if (version > 1)
            return Error(errors::ToolkitNewer, { QString::number(version) });
        if (!version)
            m_source.wrong(QStringLiteral("formatVersion"));
        readCourse(root);
        readModules(root);
        for (const QString &path : m_files.keys())
            if (path.startsWith(QLatin1String("scenes/")) && path.endsWith(QLatin1String(".json")) && !m_source.error())
                readScene(path);
        if (m_source.error())
            return *m_source.error();
        return *std::move(m_out);
    }

private:
    QJsonObject file(const QString &path)
    {
        m_source.setFile(path);
        QJsonParseError parsing;
        const QByteArray json = m_files.value(path);
        const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
        if (json.isEmpty() && path == CourseFile)
            m_source.fail(Error(errors::ToolkitOther));
        else if (parsing.error != QJsonParseError::NoError || !document.isObject())
            m_source.fail(Error(errors::ToolkitNotJson, { path, QString::number(json.left(parsing.offset).count('\n') + 1) }));
        return document.object();
    }

    QString sourceId(const QJsonObject &object, const QString &place)
    {
        const QString id = m_source.string(object, place, "id", true);
        if (!isSourceId(id))
            m_source.wrong(JsonSource::at(place, "id"));
        return id;
    }

    /// The ids in a list that names other files; a second mention anywhere in the toolkit is refused.
    QStringList named(const QJsonObject &object, const QString &place, const char *name, QSet<QString> &before, qsizetype most)
    {
        QStringList out;
        qsizetype index = 0;
        for (const QJsonValue &value : m_source.array(object, place, name, most)) {
            const QString here = JsonSource::at(place, name) + QStringLiteral("[%1]").arg(index++);
            const QString id = m_source.stringOf(value, here);
            if (!isSourceId(id))
                m_source.wrong(here);
            if (before.contains(id))
                m_source.fail(Error(errors::ToolkitTwice, { m_source.shown(here), id }));
            before.insert(id);
            if (before.size() > most)
                m_source.tooMuch(here, most);
            out << id;
        }
        return out;
    }

    void readCourse(const QJsonObject &root)
    {
        const QString uri = m_source.string(root, {}, "uri", true);
        Course course { .id = courseId(uri), .uri = uri, .version = m_source.string(root, {}, "version", true) };
        course.title = m_source.text(root, {}, "title", true);
        course.description = m_source.text(root, {}, "description");
        const auto audience = fromName<Audience>(m_source.string(root, {}, "audience", true));
        if (!audience)
            m_source.wrong(QStringLiteral("audience"));
        course.audience = audience.value_or(Audience::Clients);
        course.author = m_source.string(root, {}, "author");
        course.licence = m_source.string(root, {}, "licence");
        course.origin = m_source.string(root, {}, "origin");
        qsizetype index = 0;
        for (const QJsonValue &language : m_source.array(root, {}, "languages", MostLanguages))
            course.languages << m_source.languageOf(language, JsonSource::at("languages", index++));
        const QJsonObject framework = m_source.object(root, {}, "framework");
        course.frameworkUri = m_source.string(framework, QStringLiteral("framework"), "uri", true);
        course.frameworkVersion = m_source.string(framework, QStringLiteral("framework"), "version", true);
        m_framework = framework::frameworkId(course.frameworkUri, course.frameworkVersion);
        m_out = Toolkit { std::move(course) };
        readHandouts(root, std::nullopt);
    }

    void readModules(const QJsonObject &root)
    {
        qsizetype index = 0;
        for (const QJsonValue &value : m_source.array(root, {}, "modules", MostModules)) {
            const QString place = JsonSource::at("modules", index);
            const QJsonObject object = m_source.objectOf(value, place);
            const QString id = sourceId(object, place);
            Module module { .id = moduleId(m_out->course.id, id), .course = m_out->course.id, .sourceId = id };
            if (m_modules.contains(id))
                m_source.fail(Error(errors::ToolkitTwice, { m_source.shown(place), id }));
            m_modules.insert(id);
            module.order = int(index++);
            module.title = m_source.text(object, place, "title", true);
            module.purpose = m_source.text(object, place, "purpose");
            m_out->modules.push_back(module);
            readUnits(object, place, module.id);
        }
    }

    void readUnits(const QJsonObject &module, const QString &place, const Id<Module> &moduleKey)
    {
        qsizetype index = 0;
        QSet<QString> before;
        for (const QJsonValue &value : m_source.array(module, place, "units", MostUnits)) {
            m_source.setFile(CourseFile);
            const QString here = place + u'.' + JsonSource::at("units", index);
            const QJsonObject object = m_source.objectOf(value, here);
            const QString id = sourceId(object, here);
            if (before.contains(id))
                m_source.fail(Error(errors::ToolkitTwice, { m_source.shown(here), id }));
            before.insert(id);
            Unit unit { .id = unitId(moduleKey, id), .module = moduleKey, .sourceId = id, .order = int(index++) };
            unit.title = m_source.text(object, here, "title", true);
            unit.purpose = m_source.text(object, here, "purpose");
            unit.minutes = m_source.number(object, here, "minutes", MostMinutes);
            m_out->units.push_back(unit);
            if (m_out->units.size() > MostUnits)
                m_source.tooMuch(here, MostUnits);
            int order = 0;
            const QStringList activities = named(object, here, "activities", m_activities, MostActivities);
            for (const QString &activity : activities)
                if (!m_source.error())
                    readActivity(activity, here, unit.id, order++);
        }
        m_source.setFile(CourseFile);
    }

    void readActivity(const QString &id, const QString &namedAt, const Id<Unit> &unit, int order)
    {
        const QString path = QStringLiteral("activities/%1.json").arg(id);
        if (!m_files.contains(path))
            return m_source.fail(Error(errors::ToolkitFileMissing, { m_source.shown(namedAt), id, path }));
        const QJsonObject root = file(path);
        if (sourceId(root, {}) != id)
            m_source.wrong(QStringLiteral("id"));
        ActivityTemplate activity { .id = activityTemplateId(m_out->course.id, id), .unit = unit, .sourceId = id, .order = order };
        activity.title = m_source.text(root, {}, "title", true);
        activity.purpose = m_source.text(root, {}, "purpose");
        const QString kind = m_source.string(root, {}, "kind");
        activity.kind = fromName<Kind>(kind);
        if (!kind.isEmpty() && !activity.kind)
            m_source.wrong(QStringLiteral("kind"));
        activity.minutes = m_source.number(root, {}, "minutes", MostMinutes);
        readGroup(root, activity);
        activity.observers = root.contains(QLatin1String("observers")) ? m_source.number(root, {}, "observers", MostPeople) : 1;
        readLists(root, activity);
        activity.easier = m_source.text(root, {}, "easier");
        activity.harder = m_source.text(root, {}, "harder");
        activity.ifItFails = m_source.text(root, {}, "ifItFails");
        activity.online = m_source.text(root, {}, "online");
        activity.risk = m_source.text(root, {}, "risk");
        activity.version = m_out->course.version;
        activity.author = m_out->course.author;
        activity.licence = m_out->course.licence;
        activity.origin = m_out->course.origin;
        m_out->activities.push_back(activity);
        readHandouts(root, activity.id);
        m_source.setFile(CourseFile);
    }

    void readGroup(const QJsonObject &root, ActivityTemplate &activity)
    {
        const QJsonArray group = m_source.array(root, {}, "group", 2);
        if (group.isEmpty())
            return;
        activity.groupFrom = group[0].toInt(-1);
        activity.groupTo = group.last().toInt(-1);
        if (group.size() != 2 || activity.groupFrom < 1 || activity.groupTo < activity.groupFrom || activity.groupTo > MostPeople)
            m_source.wrong(QStringLiteral("group"));
    }

    void readLists(const QJsonObject &root, ActivityTemplate &activity)
    {
        qsizetype index = 0;
        for (const QJsonValue &value : m_source.array(root, {}, "material", MostParts)) {
            const QString place = JsonSource::at("material", index++);
            const QJsonObject object = m_source.objectOf(value, place);
            const auto each = fromName<Share>(m_source.string(object, place, "each", true));
            if (!each)
                m_source.wrong(JsonSource::at(place, "each"));
            activity.material.push_back({ m_source.number(object, place, "count", MostPeople), each.value_or(Share::Group),
                                          m_source.text(object, place, "what", true) });
        }
        index = 0;
        for (const QJsonValue &value : m_source.array(root, {}, "steps", MostParts)) {
            const QString place = JsonSource::at("steps", index++);
            const QJsonObject object = m_source.objectOf(value, place);
            activity.steps.push_back({ m_source.number(object, place, "minutes", MostMinutes),
                                       m_source.text(object, place, "text", true), m_source.text(object, place, "says") });
        }
        index = 0;
        for (const QJsonValue &value : m_source.array(root, {}, "debrief", MostParts))
            activity.debrief.push_back(m_source.textOf(value, JsonSource::at("debrief", index++)));
        index = 0;
        QSet<QString> watched;
        for (const QJsonValue &value : m_source.array(root, {}, "watch", MostParts)) {
            const QString place = JsonSource::at("watch", index++);
            const QString code = m_source.stringOf(value, place);
            if (watched.contains(code))
                m_source.fail(Error(errors::ToolkitTwice, { m_source.shown(place), code }));
            watched.insert(code);
            activity.items.push_back(framework::itemId(*m_framework, code));
        }
    }

    void readHandouts(const QJsonObject &owner, const std::optional<Id<ActivityTemplate>> &activity)
    {
        int order = 0;
        for (const char *list : { "handouts", "notes" })
            for (const QString &id : named(owner, {}, list, m_handouts, MostHandouts))
                readHandout(id, list, activity, order++);
    }

    void readHandout(const QString &id, const char *list, const std::optional<Id<ActivityTemplate>> &activity, int order)
    {
        Handout handout { .id = handoutId(m_out->course.id, id), .course = m_out->course.id, .activity = activity };
        handout.sourceId = id;
        handout.order = order;
        handout.forTrainer = qstrcmp(list, "notes") == 0;
        for (const QString &language : m_out->course.languages) {
            const QString path = QStringLiteral("handouts/%1.%2.md").arg(id, language);
            const QString body = handoutText(path);
            if (body.isEmpty())
                return m_source.fail(Error(errors::ToolkitFileMissing,
                                           { m_source.shown(QLatin1String(list)), id, path }));
            const QString head = body.section(u'\n', 0, 0);
            if (!head.startsWith(QLatin1String("# ")))
                return m_source.fail(Error(errors::ToolkitMissing, { QString(path + QStringLiteral(": # title")) }));
            handout.title.set(language, head.mid(2).trimmed());
            handout.body.set(language, body);
            handout.easyBody.set(language, handoutText(QStringLiteral("handouts/%1.easy.%2.md").arg(id, language)));
        }
        m_out->handouts.push_back(std::move(handout));
    }

    QString handoutText(const QString &path)
    {
        const QByteArray bytes = m_files.value(path);
        const QString text = QString::fromUtf8(bytes).remove(u'\r').trimmed();
        if (text.size() > LongestHandout)
            m_source.fail(Error(errors::ToolkitTooMuch, { path, QString::number(LongestHandout) }));
        return text;
    }

    void readScene(const QString &path)
    {
        const QJsonObject root = file(path);
        const QString id = sourceId(root, {});
        if (path != QStringLiteral("scenes/%1.json").arg(id))
            m_source.wrong(QStringLiteral("id"));
        Scene scene { .id = sceneId(m_out->course.id, id), .course = m_out->course.id, .sourceId = id };
        scene.order = m_source.number(root, {}, "order", MostScenes);
        scene.title = m_source.text(root, {}, "title", true);
        scene.body = m_source.text(root, {}, "body", true);
        m_out->scenes.push_back(scene);
        if (m_out->scenes.size() > MostScenes)
            m_source.tooMuch(QStringLiteral("id"), MostScenes);
        QSet<QUuid> marked;
        qsizetype index = 0;
        for (const QJsonValue &value : m_source.array(root, {}, "marks", MostParts)) {
            const QString place = JsonSource::at("marks", index++);
            const QJsonObject object = m_source.objectOf(value, place);
            const QString code = m_source.string(object, place, "item", true);
            const auto item = framework::itemId(*m_framework, code);
            if (marked.contains(item.uuid()))
                m_source.fail(Error(errors::ToolkitTwice, { m_source.shown(place), code }));
            marked.insert(item.uuid());
            ExpertMark mark { .id = expertMarkId(scene.id, item), .scene = scene.id, .item = item };
            mark.level = m_source.number(object, place, "level", 99);
            mark.reason = m_source.text(object, place, "reason");
            m_out->expertMarks.push_back(std::move(mark));
        }
    }

    const ToolkitFiles &m_files;
    JsonSource m_source { { errors::ToolkitMissing, errors::ToolkitWrong, errors::ToolkitTooMuch } };
    std::optional<Toolkit> m_out; ///< from its head on
    std::optional<Id<framework::Framework>> m_framework;
    QSet<QString> m_modules, m_activities, m_handouts;
};

} // namespace

Result<Toolkit> readToolkit(const ToolkitFiles &files)
{
    return Reading(files).read();
}

} // namespace mettle::exchange
