// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/errors.h"
#include "exchange/rows.h"
#include "operations/errors.h"
#include "operations/importerrors.h"
#include "operations/imports.h"
#include "operations/itemfinder.h"
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

QStringList row(int number, const QStringList &arguments)
{
    return QStringList { QString::number(number) } + arguments;
}

/// People and skills that rows name; mistakes carry the row's number.
class RowLookup
{
public:
    RowLookup(const Transaction &transaction, const FrameworkChoice &choice, Mistakes &mistakes)
        : m_clients(clientIndex(transaction.read().clientNames()))
        , m_items(transaction.read(), choice)
        , m_mistakes(mistakes)
    {
    }
    std::optional<Id<Client>> client(int number, const QString &name)
    {
        const auto found = m_clients.find(name);
        if (found.size() == 1)
            return found.front();
        QStringList ids;
        for (const auto &id : found)
            ids << id.toString();
        m_mistakes.add(number, found.empty()
                           ? Error(errors::RowClientUnknown, row(number, { name }))
                           : Error(errors::RowAmbiguous, row(number, { name, ids.join(QStringLiteral(", ")) })));
        return std::nullopt;
    }
    /// The skill of a client's framework; none without words. False: a mistake.
    bool competence(int number, const Id<Client> &client, const QString &clientName, const QString &words,
                    std::optional<Id<Item>> &found)
    {
        ItemFinder *finder = words.isEmpty() ? nullptr : m_items.of(client);
        if (!finder && !words.isEmpty())
            m_mistakes.add(number, Error(errors::RowWhichFramework, row(number, { clientName })));
        if (!finder)
            return words.isEmpty();
        const ItemFinder::Found &what = finder->find(words, {});
        if (what.wrong)
            m_mistakes.add(number, Error(*what.wrong, row(number, what.arguments)));
        found = what.item;
        return !what.wrong;
    }

private:
    NameIndex<Client> m_clients;
    ItemFinders m_items;
    Mistakes &m_mistakes;
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

/// A target asks for what counts as shown.
bool canBeAsked(const Catalogue &catalogue, int order)
{
    const framework::Level *level = catalogue.level(order);
    return level && !level->notShown;
}

QString levelsToAsk(const Catalogue &catalogue)
{
    QStringList levels;
    for (const framework::Level &one : catalogue.mainLevels())
        if (!one.notShown)
            levels << QString::number(one.order);
    return levels.join(QStringLiteral(", "));
}

Id<Target> targetFor(Transaction &t, const exchange::TargetRow &row, const Catalogue &catalogue, const QString &language)
{
    for (const Target &one : t.read().targets())
        if (one.framework == catalogue.framework.id && isNamed(one.title, row.target))
            return one.id;
    const Target made { .id = t.newId<Target>(), .framework = catalogue.framework.id,
                        .title = Text(language, row.target), .kind = row.kind };
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
    if (row.goalState)
        goal.state = *row.goalState;
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
    if (row.state)
        step.state = *row.state;
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

Result<ImportOutcome> importTargets(Desk &desk, const QByteArray &table, const std::optional<Id<framework::Framework>> &asked)
{
    Mistakes mistakes;
    METTLE_LET(read, exchange::readTargets(table, mistakes));
    auto framework = asked;
    if (!framework) {
        METTLE_LET(usual, defaultFramework(desk));
        framework = usual;
    }
    METTLE_LET(found, desk.ask([&](const workspace::Reader &reader) { return reader.catalogue(*framework); }));
    if (!found)
        return Error { errors::Gone };
    const Catalogue &catalogue = *found;
    const Verb verb { "importTargets", { QT_TRANSLATE_NOOP("undo", "Targets brought in from a table") } };
    return desk.transact(verb, [&](Transaction &t) -> Result<ImportOutcome> {
        ItemFinder items(t.read(), *framework);
        ImportOutcome outcome { .unknownColumns = read.unknownColumns };
        QHash<QUuid, int> lines; ///< which row a line came from
        const auto info = t.read().info();
        for (const exchange::TargetRow &one : read.rows) {
            const ItemFinder::Found &what = items.find(one.competence, {});
            if (what.wrong)
                mistakes.add(one.row, Error(*what.wrong, row(one.row, what.arguments)));
            const bool asksLevel = canBeAsked(catalogue, one.level);
            if (!asksLevel)
                mistakes.add(one.row, Error(errors::RowNotOnScale, row(one.row, { QString::number(one.level),
                                                                                  levelsToAsk(catalogue) })));
            if (what.wrong || !asksLevel)
                continue;
            const auto target = targetFor(t, one, catalogue, info ? info->language : QStringLiteral("en"));
            const TargetLine line { framework::targetLineId(target, *what.item), target, *what.item, one.level,
                                    one.stability, one.need, one.words };
            if (const auto first = lines.find(line.id.uuid()); first != lines.end())
                mistakes.add(one.row, Error(exchange::errors::TargetLineTwice,
                                            row(one.row, { one.target, one.competence, QString::number(*first) })));
            lines.insert(line.id.uuid(), one.row);
            count(t, outcome, line);
        }
        if (!mistakes.isEmpty())
            return mistakes.refusal();
        return outcome;
    });
}

Result<ImportOutcome> importPlans(Desk &desk, const QByteArray &table, const std::optional<Id<framework::Framework>> &framework)
{
    Mistakes mistakes;
    METTLE_LET(read, exchange::readPlans(table, mistakes));
    METTLE_LET(choice, frameworkChoice(desk, framework));
    const Verb verb { "importPlans", { QT_TRANSLATE_NOOP("undo", "Plans brought in from a table") } };
    return desk.transact(verb, [&](Transaction &t) -> Result<ImportOutcome> {
        RowLookup lookup(t, choice, mistakes);
        ImportOutcome outcome { .unknownColumns = read.unknownColumns };
        for (const exchange::PlanRow &one : read.rows) {
            const auto client = lookup.client(one.row, one.client);
            std::optional<Id<Item>> competence;
            if (client && lookup.competence(one.row, *client, one.client, one.competence, competence))
                writePlanRow(t, outcome, one, *client, competence);
        }
        if (!mistakes.isEmpty())
            return mistakes.refusal();
        return outcome;
    });
}

Result<ImportOutcome> importStories(Desk &desk, const QByteArray &table, const std::optional<Id<framework::Framework>> &framework)
{
    Mistakes mistakes;
    METTLE_LET(read, exchange::readStories(table, mistakes));
    METTLE_LET(choice, frameworkChoice(desk, framework));
    const QDate today = desk.today();
    const Verb verb { "importStories", { QT_TRANSLATE_NOOP("undo", "Stories brought in from a table") } };
    return desk.transact(verb, [&](Transaction &t) -> Result<ImportOutcome> {
        RowLookup lookup(t, choice, mistakes);
        ImportOutcome outcome { .unknownColumns = read.unknownColumns };
        const auto info = t.read().info();
        for (const exchange::StoryRow &one : read.rows) {
            if (one.told && *one.told > today)
                mistakes.add(one.row, Error(errors::RowToldInFuture, row(one.row, { one.told->toString(Qt::ISODate) })));
            const auto client = lookup.client(one.row, one.client);
            std::optional<Id<Item>> competence;
            if (client && lookup.competence(one.row, *client, one.client, one.competence, competence) && competence)
                writeStoryRow(t, outcome, one, *client, *competence, info ? info->language : QString());
        }
        if (!mistakes.isEmpty())
            return mistakes.refusal();
        return outcome;
    });
}

} // namespace mettle::operations
