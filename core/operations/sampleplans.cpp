// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/samplemaker.h"

#include <QJsonDocument>

namespace mettle::operations {

using framework::Stability;
using plan::Goal;
using plan::Step;

namespace {

Stability stability(const QJsonValue &name)
{
    return fromName<Stability>(name.toString()).value_or(Stability::Shown);
}

} // namespace

void SampleMaker::targets()
{
    for (const QJsonValue &value : m_file.list(QStringLiteral("targets"))) {
        const QJsonObject content = value.toObject();
        framework::Target target{.id = m_t.newId<framework::Target>(), .framework = m_catalogue.framework.id};
        target.title = SampleFile::texts(content[QStringLiteral("title")]);
        target.kind = fromName<framework::TargetKind>(content[QStringLiteral("kind")].toString())
                          .value_or(framework::TargetKind::Vacancy);
        target.advert = m_file.text(content[QStringLiteral("advert")]);
        m_t.put(target);
        m_keys.targets.insert(content[QStringLiteral("key")].toString(), target.id);
        for (const QJsonValue &line : content[QStringLiteral("lines")].toArray()) {
            const auto competence = item(line[QStringLiteral("competence")].toString());
            framework::TargetLine row{.id = framework::targetLineId(target.id, competence),
                                      .target = target.id,
                                      .item = competence};
            row.level = line[QStringLiteral("level")].toInt();
            row.stability = stability(line[QStringLiteral("stability")]);
            row.need = fromName<framework::Need>(line[QStringLiteral("need")].toString())
                           .value_or(framework::Need::Must);
            row.words = m_file.text(line[QStringLiteral("words")]);
            m_t.put(row);
        }
    }
}

void SampleMaker::words()
{
    for (const QJsonValue &value : m_file.list(QStringLiteral("stories"))) {
        const QJsonObject content = value.toObject();
        const people::Client who = client(content[QStringLiteral("client")]);
        const QString language = languageOf(who);
        plan::Story story{.id = m_t.newId<plan::Story>(), .client = who.id};
        story.competences = items(content[QStringLiteral("competences")]);
        story.situation = m_file.text(content[QStringLiteral("situation")], language);
        story.task = m_file.text(content[QStringLiteral("task")], language);
        story.action = m_file.text(content[QStringLiteral("action")], language);
        story.result = m_file.text(content[QStringLiteral("result")], language);
        story.language = language;
        if (content.contains(QStringLiteral("told"))) {
            story.told = m_file.day(content[QStringLiteral("told")]);
            story.toldTo = m_file.text(content[QStringLiteral("to")]);
        }
        m_t.put(story);
    }
    for (const QJsonValue &value : m_file.list(QStringLiteral("pitches"))) {
        const QJsonObject content = value.toObject();
        const people::Client who = client(content[QStringLiteral("client")]);
        plan::Pitch pitch{.id = m_t.newId<plan::Pitch>(), .client = who.id};
        pitch.target = target(content[QStringLiteral("target")]);
        pitch.strengths = items(content[QStringLiteral("strengths")]);
        pitch.language = languageOf(who);
        pitch.words = m_file.text(content[QStringLiteral("words")], pitch.language);
        QJsonArray practice;
        for (const QJsonValue &time : content[QStringLiteral("practice")].toArray())
            practice.append(QJsonObject{
                {QStringLiteral("on"), m_file.day(time[QStringLiteral("day")]).toString(Qt::ISODate)},
                {QStringLiteral("to"), m_file.text(time[QStringLiteral("to")])}});
        if (!practice.isEmpty())
            pitch.practice = QString::fromUtf8(QJsonDocument(practice).toJson(QJsonDocument::Compact));
        m_t.put(pitch);
    }
}

void SampleMaker::plans()
{
    QHash<QString, int> orders;
    for (const QJsonValue &value : m_file.list(QStringLiteral("goals"))) {
        const QJsonObject content = value.toObject();
        goal(content, orders[content[QStringLiteral("client")].toString()]++);
    }
}

void SampleMaker::goal(const QJsonObject &content, int order)
{
    const people::Client who = client(content[QStringLiteral("client")]);
    const QString language = languageOf(who);
    Goal goal{.id = m_t.newId<Goal>(), .client = who.id};
    goal.competence = itemIf(content[QStringLiteral("competence")]);
    goal.target = target(content[QStringLiteral("target")]);
    goal.order = order;
    goal.words = m_file.text(content[QStringLiteral("words")], language);
    goal.why = m_file.text(content[QStringLiteral("why")], language);
    goal.state = fromName<plan::GoalState>(content[QStringLiteral("state")].toString())
                     .value_or(plan::GoalState::Open);
    m_t.put(goal);
    std::vector<Step> steps;
    for (const QJsonValue &one : content[QStringLiteral("steps")].toArray()) {
        Step step{.id = m_t.newId<Step>(), .goal = goal.id, .order = int(steps.size())};
        step.then = m_file.text(one[QStringLiteral("then")], language);
        step.when = m_file.text(one[QStringLiteral("when")], language);
        step.who = m_file.text(one[QStringLiteral("who")], language);
        step.success = m_file.text(one[QStringLiteral("success")], language);
        step.ifNot = m_file.text(one[QStringLiteral("ifNot")], language);
        step.due = m_file.day(one[QStringLiteral("due")]);
        step.state = fromName<plan::StepState>(one[QStringLiteral("state")].toString())
                         .value_or(plan::StepState::Open);
        m_t.put(step);
        steps.push_back(std::move(step));
    }
    reviews(goal, steps, content[QStringLiteral("reviews")].toArray(), language);
}

void SampleMaker::reviews(const Goal &goal, const std::vector<Step> &steps, const QJsonArray &content,
                          const QString &language)
{
    for (const QJsonValue &one : content) {
        plan::Review review{.id = m_t.newId<plan::Review>(), .goal = goal.id};
        const int step = one[QStringLiteral("step")].toInt(-1);
        if (step >= 0 && size_t(step) < steps.size())
            review.step = steps[size_t(step)].id;
        review.date = m_file.day(one[QStringLiteral("day")]);
        review.state = fromName<plan::StepState>(one[QStringLiteral("state")].toString());
        review.inTheWay = m_file.text(one[QStringLiteral("inTheWay")], language);
        review.next = m_file.text(one[QStringLiteral("next")], language);
        review.note = m_file.text(one[QStringLiteral("note")], language);
        m_t.put(review);
    }
}

void SampleMaker::decisions()
{
    for (const QJsonValue &value : m_file.list(QStringLiteral("decisions"))) {
        const QJsonObject content = value.toObject();
        const auto who = client(content[QStringLiteral("client")]).id;
        const auto competence = item(content[QStringLiteral("competence")].toString());
        session::Decision decision{
            .id = session::decisionId(who, competence), .client = who, .competence = competence};
        if (content.contains(QStringLiteral("level")))
            decision.level = content[QStringLiteral("level")].toInt();
        decision.stability = stability(content[QStringLiteral("stability")]);
        decision.reason = m_file.text(content[QStringLiteral("reason")]);
        decision.by = observer(content[QStringLiteral("by")]).name;
        decision.on = m_file.at(m_file.day(content[QStringLiteral("day")]), QTime(16, 0));
        m_t.put(decision);
    }
}

} // namespace mettle::operations
