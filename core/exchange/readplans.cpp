// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"
#include "exchange/errors.h"
#include "exchange/observationcheck.h"
#include "exchange/words.h"

#include <QHash>

namespace mettle::exchange {

namespace targets {

enum { Target, Kind, Competence, Level, Stability, Need, Words };

constexpr Column Columns[] {
    { u"target|doelprofiel|doel|profil visé|cible" },
    { u"kind|soort|type" },
    { u"competence|competentie|compétence|skill|vaardigheid" },
    { u"level|niveau" },
    { u"stability|stabiliteit|stabilité" },
    { u"need|nodig|nood|besoin" },
    { u"words|woorden|mots" },
};

using framework::TargetKind;

/// `kinds`: by row, where the row says one.
TargetRow rowOf(const Cells &cells, QHash<int, TargetKind> &kinds)
{
    TargetRow row;
    row.row = cells.row();
    row.target = cells.required(Target);
    const auto kind = cells.word(Kind, words::targetKinds(), std::optional<TargetKind>(), errors::TargetKindUnknown);
    row.kind = kind.value_or(row.kind);
    if (kind)
        kinds.insert(row.row, *kind);
    row.competence = cells.required(Competence);
    if (const QString written = cells.written(Level); !written.isEmpty()) {
        const auto level = levelOf(written);
        if (!level)
            cells.wrong(errors::LevelUnknown, Level);
        row.level = level.value_or(row.level);
    }
    row.stability = cells.word(Stability, words::stabilities(), framework::Stability::Shown, errors::StabilityUnknown);
    row.need = cells.word(Need, words::needs(), framework::Need::Must, errors::NeedUnknown);
    row.words = cells.text(Words);
    return row;
}

/// A target is of one kind, said in any of its rows.
void agreeOnKinds(std::vector<TargetRow> &rows, const QHash<int, TargetKind> &kinds, Mistakes &mistakes)
{
    QHash<QString, int> said; ///< target -> the row that says its kind
    for (const TargetRow &row : rows) {
        if (!kinds.contains(row.row))
            continue;
        const int first = *said.insert(folded(row.target), said.value(folded(row.target), row.row));
        if (kinds.value(first) != row.kind)
            mistakes.add(row.row, Error(errors::TwoKinds, { QString::number(row.row), row.target, nameOf(row.kind),
                                                            nameOf(kinds.value(first)), QString::number(first) }));
    }
    for (TargetRow &row : rows)
        if (const int first = said.value(folded(row.target)); first > 0)
            row.kind = kinds.value(first);
}

void checkTogether(const std::vector<TargetRow> &rows, Mistakes &mistakes)
{
    QHash<QString, int> seen;
    for (const TargetRow &row : rows) {
        const QString key = folded(row.target) + u'\x1f' + folded(row.competence);
        if (seen.contains(key))
            mistakes.add(row.row, Error(errors::TargetLineTwice, { QString::number(row.row), row.target, row.competence,
                                                                   QString::number(seen.value(key)) }));
        else
            seen.insert(key, row.row);
    }
}

} // namespace targets

Result<Rows<TargetRow>> readTargets(const QByteArray &table, Mistakes &mistakes)
{
    using namespace targets;
    Rows<TargetRow> out;
    QHash<int, TargetKind> kinds;
    METTLE_LET(unknown, eachRow(table, Columns, { { Target }, { Competence } }, mistakes,
                                [&](const Cells &cells) { out.rows.push_back(targets::rowOf(cells, kinds)); }));
    targets::agreeOnKinds(out.rows, kinds, mistakes);
    targets::checkTogether(out.rows, mistakes);
    keepRight(out.rows, mistakes);
    out.unknownColumns = unknown;
    return out;
}

Result<Rows<TargetRow>> readTargets(const QByteArray &table)
{
    return allOrNone<TargetRow>(readTargets, table);
}

namespace plans {

enum { Client, Competence, Goal, Step, If, Who, Due, Status };

constexpr Column Columns[] {
    { u"client|deelnemer|participant|participante" },
    { u"competence|competentie|compétence|skill|vaardigheid" },
    { u"goal|doel|objectif|but" },
    { u"step|stap|étape|pas" },
    { u"if|als|si" },
    { u"who|wie|qui" },
    { u"due|klaar op|tegen|pour le|échéance" },
    { u"status|staat|statut|état" },
};

PlanRow rowOf(const Cells &cells)
{
    PlanRow row;
    row.row = cells.row();
    row.client = cells.required(Client);
    row.competence = cells.line(Competence);
    row.goal = cells.required(Goal);
    row.step = cells.line(Step);
    row.when = cells.line(If);
    row.who = cells.line(Who);
    row.due = cells.date(Due);
    const bool says = !cells.line(Status).isEmpty();
    if (says && row.step.isEmpty())
        row.goalState = cells.word(Status, words::goalStates(), plan::GoalState::Open, errors::GoalStateUnknown);
    else if (says)
        row.state = cells.word(Status, words::stepStates(), plan::StepState::Open, errors::StepStateUnknown);
    if (row.step.isEmpty() && (!row.when.isEmpty() || !row.who.isEmpty() || row.due))
        cells.mistake(errors::StepMissing, { !row.when.isEmpty() ? QStringLiteral("if")
                                                 : !row.who.isEmpty() ? QStringLiteral("who")
                                                                      : QStringLiteral("due") });
    return row;
}

} // namespace plans

Result<Rows<PlanRow>> readPlans(const QByteArray &table, Mistakes &mistakes)
{
    using namespace plans;
    Rows<PlanRow> out;
    METTLE_LET(unknown, eachRow(table, Columns, { { Client }, { Goal } }, mistakes,
                             [&](const Cells &cells) { out.rows.push_back(plans::rowOf(cells)); }));
    keepRight(out.rows, mistakes);
    out.unknownColumns = unknown;
    return out;
}

Result<Rows<PlanRow>> readPlans(const QByteArray &table)
{
    return allOrNone<PlanRow>(readPlans, table);
}

namespace stories {

enum { Client, Competence, Situation, Task, Action, Outcome, Told };

constexpr Column Columns[] {
    { u"client|deelnemer|participant|participante" },
    { u"competence|competentie|compétence|skill|vaardigheid" },
    { u"situation|situatie" },
    { u"task|taak|tâche" },
    { u"action|actie" },
    { u"result|resultaat|résultat" },
    { u"told|verteld|raconté" },
};

StoryRow rowOf(const Cells &cells)
{
    StoryRow row;
    row.row = cells.row();
    row.client = cells.required(Client);
    row.competence = cells.required(Competence);
    row.situation = cells.text(Situation);
    row.task = cells.text(Task);
    row.action = cells.text(Action);
    row.result = cells.text(Outcome);
    row.told = cells.date(Told);
    if (row.situation.isEmpty() && row.task.isEmpty() && row.action.isEmpty() && row.result.isEmpty())
        cells.mistake(errors::StoryEmpty, {});
    return row;
}

} // namespace stories

Result<Rows<StoryRow>> readStories(const QByteArray &table, Mistakes &mistakes)
{
    using namespace stories;
    Rows<StoryRow> out;
    METTLE_LET(unknown, eachRow(table, Columns, { { Client }, { Competence } }, mistakes,
                             [&](const Cells &cells) { out.rows.push_back(stories::rowOf(cells)); }));
    keepRight(out.rows, mistakes);
    out.unknownColumns = unknown;
    return out;
}

Result<Rows<StoryRow>> readStories(const QByteArray &table)
{
    return allOrNone<StoryRow>(readStories, table);
}

} // namespace mettle::exchange
