// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mistakes.h"
#include "exchange/rows.h"
#include "operations/errors.h"
#include "operations/importerrors.h"
#include "operations/imports.h"
#include "operations/lookup.h"
#include "operations/nameindex.h"

namespace mettle::operations {

using exchange::Mistakes;
using framework::Catalogue;
using framework::Item;
using framework::Target;
using framework::TargetLine;
using people::Client;
using workspace::Transaction;
using workspace::Verb;

namespace {

Result<Catalogue> catalogueFor(Desk &desk, const std::optional<Id<framework::Framework>> &framework)
{
    std::optional<Id<framework::Framework>> id = framework;
    if (!id) {
        METTLE_LET(found, defaultFramework(desk));
        id = found;
    }
    METTLE_LET(catalogue, desk.ask([&](const workspace::Reader &reader) { return reader.catalogue(*id); }));
    if (!catalogue)
        return Error { errors::Gone };
    return *catalogue;
}

/// Names in a row of a table, looked up; mistakes carry the row's number.
class RowLookup
{
public:
    RowLookup(const Transaction &transaction, const Catalogue &catalogue)
        : m_clients(clientIndex(transaction.read().everyClient()))
        , m_catalogue(catalogue)
    {
    }
    std::optional<Id<Client>> client(int row, const QString &name)
    {
        const auto found = m_clients.find(name);
        if (found.size() == 1)
            return found.front();
        QStringList ids;
        for (const auto &id : found)
            ids << id.toString();
        if (found.empty())
            wrong(row, errors::RowClientUnknown, { name });
        else
            wrong(row, errors::RowAmbiguous, { name, ids.join(QStringLiteral(", ")) });
        return std::nullopt;
    }
    std::optional<Id<Item>> competence(int row, const QString &name)
    {
        const auto found = m_catalogue.named(name, framework::ItemType::Competence);
        if (found.size() == 1)
            return found.front()->id;
        wrong(row, errors::RowCompetenceUnknown, { name });
        return std::nullopt;
    }
    void wrong(int row, const ErrorType &type, const QStringList &arguments)
    {
        mistakes.add(row, Error(type, QStringList { QString::number(row) } + arguments));
    }
    Mistakes mistakes;

private:
    NameIndex<Client> m_clients;
    const Catalogue &m_catalogue;
};

/// Writes a row and counts what it was.
template<typename T>
void count(Transaction &t, ImportOutcome &outcome, const T &row)
{
    const auto before = t.get(row.id);
    t.put(row);
    ++(!before ? outcome.added : *before == row ? outcome.same : outcome.changed);
}

bool isNamed(const Text &title, const QString &name)
{
    const QStringList languages = title.languages();
    return std::any_of(languages.begin(), languages.end(),
                       [&](const QString &language) { return folded(title.exact(language)) == folded(name); });
}

Id<Target> targetFor(Transaction &t, const exchange::TargetRow &row, const Catalogue &catalogue, const QString &language)
{
    for (const Target &one : t.read().targets())
        if (one.framework == catalogue.framework.id && isNamed(one.title, row.target))
            return one.id;
    const Target made { .id = t.newId<Target>(), .framework = catalogue.framework.id, .title = Text(language, row.target), .kind = row.kind };
    t.put(made);
    return made.id;
}

void writePlanRow(Transaction &t, ImportOutcome &outcome, const exchange::PlanRow &row, const Id<Client> &client,
                  const std::optional<Id<Item>> &competence)
{
    const auto goals = t.read().goals(client);
    const auto same = std::find_if(goals.begin(), goals.end(),
                                   [&](const auto &one) { return folded(one.goal.words) == folded(row.goal); });
    plan::Goal goal = same != goals.end() ? same->goal : plan::Goal { .id = t.newId<plan::Goal>(), .client = client };
    if (same == goals.end()) {
        goal.words = row.goal;
        goal.order = int(goals.size());
    }
    if (competence)
        goal.competence = competence;
    count(t, outcome, goal);
    if (row.step.isEmpty())
        return;
    const std::vector<plan::Step> steps = same != goals.end() ? same->steps : std::vector<plan::Step>();
    const auto known = std::find_if(steps.begin(), steps.end(),
                                    [&](const plan::Step &one) { return folded(one.then) == folded(row.step); });
    plan::Step step = known != steps.end() ? *known : plan::Step { .id = t.newId<plan::Step>(), .goal = goal.id };
    if (known == steps.end()) {
        step.then = row.step;
        step.order = int(steps.size());
    }
    if (!row.when.isEmpty())
        step.when = row.when;
    if (!row.who.isEmpty())
        step.who = row.who;
    if (row.due)
        step.due = row.due;
    step.state = row.state;
    count(t, outcome, step);
}

void writeStoryRow(Transaction &t, ImportOutcome &outcome, const exchange::StoryRow &row, const Id<Client> &client,
                   const Id<Item> &competence, const QString &language)
{
    plan::Story story { .id = t.newId<plan::Story>(), .client = client, .competences = { competence } };
    story.situation = row.situation;
    story.task = row.task;
    story.action = row.action;
    story.result = row.result;
    story.language = language;
    story.told = row.told;
    for (const plan::Story &one : t.read().stories(client)) {
        if (one.situation != row.situation || one.task != row.task || one.action != row.action || one.result != row.result
            || std::find(one.competences.begin(), one.competences.end(), competence) == one.competences.end())
            continue;
        story = one;
        if (row.told)
            story.told = row.told;
    }
    count(t, outcome, story);
}

} // namespace

Result<ImportOutcome> importTargets(Desk &desk, const QByteArray &table, const std::optional<Id<framework::Framework>> &framework)
{
    METTLE_LET(read, exchange::readTargets(table));
    METTLE_LET(catalogue, catalogueFor(desk, framework));
    const Verb verb { "importTargets", { QT_TRANSLATE_NOOP("undo", "Targets brought in from a table") } };
    return desk.transact(verb, [&](Transaction &t) -> Result<ImportOutcome> {
        RowLookup lookup(t, catalogue);
        ImportOutcome outcome { .unknownColumns = read.unknownColumns };
        const auto info = t.read().info();
        for (const exchange::TargetRow &row : read.rows) {
            const auto competence = lookup.competence(row.row, row.competence);
            const framework::Level *level = catalogue.level(row.level);
            if (!level || level->notShown) {
                QStringList levels;
                for (const framework::Level &one : catalogue.mainLevels())
                    if (!one.notShown)
                        levels << QString::number(one.order);
                lookup.wrong(row.row, errors::RowNotOnScale, { QString::number(row.level), levels.join(QStringLiteral(", ")) });
            }
            if (!competence || !level || level->notShown)
                continue;
            const auto target = targetFor(t, row, catalogue, info ? info->language : QStringLiteral("en"));
            count(t, outcome, TargetLine { framework::targetLineId(target, *competence), target, *competence, row.level,
                                           row.stability, row.need, row.words });
        }
        if (!lookup.mistakes.isEmpty())
            return lookup.mistakes.refusal();
        return outcome;
    });
}

Result<ImportOutcome> importPlans(Desk &desk, const QByteArray &table)
{
    METTLE_LET(read, exchange::readPlans(table));
    METTLE_LET(catalogue, catalogueFor(desk, {}));
    const Verb verb { "importPlans", { QT_TRANSLATE_NOOP("undo", "Plans brought in from a table") } };
    return desk.transact(verb, [&](Transaction &t) -> Result<ImportOutcome> {
        RowLookup lookup(t, catalogue);
        ImportOutcome outcome { .unknownColumns = read.unknownColumns };
        for (const exchange::PlanRow &row : read.rows) {
            const auto client = lookup.client(row.row, row.client);
            std::optional<Id<Item>> competence;
            if (!row.competence.isEmpty() && !(competence = lookup.competence(row.row, row.competence)))
                continue;
            if (client)
                writePlanRow(t, outcome, row, *client, competence);
        }
        if (!lookup.mistakes.isEmpty())
            return lookup.mistakes.refusal();
        return outcome;
    });
}

Result<ImportOutcome> importStories(Desk &desk, const QByteArray &table)
{
    METTLE_LET(read, exchange::readStories(table));
    METTLE_LET(catalogue, catalogueFor(desk, {}));
    const Verb verb { "importStories", { QT_TRANSLATE_NOOP("undo", "Stories brought in from a table") } };
    return desk.transact(verb, [&](Transaction &t) -> Result<ImportOutcome> {
        RowLookup lookup(t, catalogue);
        ImportOutcome outcome { .unknownColumns = read.unknownColumns };
        const auto info = t.read().info();
        for (const exchange::StoryRow &row : read.rows) {
            const auto client = lookup.client(row.row, row.client);
            const auto competence = lookup.competence(row.row, row.competence);
            if (client && competence)
                writeStoryRow(t, outcome, row, *client, *competence, info ? info->language : QString());
        }
        if (!lookup.mistakes.isEmpty())
            return lookup.mistakes.refusal();
        return outcome;
    });
}

} // namespace mettle::operations
