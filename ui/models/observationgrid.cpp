// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/observationgrid.h"

#include "operations/errors.h"
#include "operations/lookup.h"

namespace mettle::models {

using framework::Item;
using session::Mark;
using session::MarkKind;

ObservationGridModel::ObservationGridModel(workspace::Workspace &workspace, const QString &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_language(language)
    , m_queue(workspace)
{
    connect(&workspace, &workspace::Workspace::changed, this, &ObservationGridModel::follow);
    connect(&m_queue, &MarkQueue::saved, this, [this](const TypedMark &mark) {
        repaint(indexOf(mark.cell.client, mark.cell.item));
        emit saved();
    });
    connect(&m_queue, &MarkQueue::refused, this, [this](const TypedMark &mark, const Error &error) {
        repaint(indexOf(mark.cell.client, mark.cell.item)); // the old value is back
        emit refused(error);
    });
    const auto repaintAll = [this] {
        if (!m_rows.empty() && !m_columns.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    };
    connect(&m_queue, &MarkQueue::stuck, this, repaintAll);
    connect(&m_queue, &MarkQueue::unstuck, this, repaintAll);
}

void ObservationGridModel::load(const Id<session::Activity> &activity, const Id<people::Observer> &observer, people::Role role)
{
    m_activity = activity;
    m_observer = observer;
    m_role = role;
    m_workspace.post([activity](workspace::Desk &desk) { return read(desk, activity); })
        .then(this, [this, activity](const Result<Loaded> &answer) {
            if (m_activity != activity)
                return; // another one was asked for meanwhile
            if (answer)
                take(*answer);
            else
                emit failed(answer.error());
        });
}

Result<ObservationGridModel::Loaded> ObservationGridModel::read(workspace::Desk &desk, const Id<session::Activity> &activity)
{
    METTLE_LET(grid, desk.ask([&](const workspace::Reader &reader) { return reader.grid(activity); }));
    if (!grid)
        return Error { operations::errors::Gone };
    METTLE_LET(framework, operations::defaultFramework(desk));
    Id<framework::Framework> used = framework;
    if (grid->activity.session) {
        METTLE_LET(detail, desk.ask([&](const workspace::Reader &reader) { return reader.sessionDetail(*grid->activity.session); }));
        if (detail && detail->group && detail->group->framework)
            used = *detail->group->framework;
    }
    METTLE_LET(catalogue, desk.ask([&](const workspace::Reader &reader) { return reader.catalogue(used); }));
    if (!catalogue)
        return Error { operations::errors::Gone };
    Loaded loaded { std::move(*grid), std::move(*catalogue), {} };
    METTLE_LET(observers, desk.ask([](const workspace::Reader &reader) { return reader.observers(); }));
    for (const people::Observer &one : observers)
        loaded.observers.insert(one.id, one.name);
    return loaded;
}

void ObservationGridModel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    if (m_grid) {
        takeRows();
        count();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void ObservationGridModel::take(Loaded read)
{
    beginResetModel();
    m_grid = std::move(read.grid);
    m_catalogue = std::move(read.catalogue);
    m_observerNames = std::move(read.observers);
    m_levels = m_catalogue->mainLevels();
    takeRows();
    takeColumns();
    m_cells.assign(m_rows.size() * m_columns.size(), {});
    for (const Mark &mark : m_grid->marks) {
        const QModelIndex at = indexOf(mark.client, mark.item);
        if (at.isValid() && mark.observer == m_observer && mark.role == m_role) {
            Stored &cell = stored(at.row(), at.column());
            cell.kind = mark.kind;
            cell.level = mark.level;
            cell.at = mark.at;
        }
    }
    m_notes.clear();
    for (const session::Note &note : m_grid->notes)
        if (note.observer == m_observer)
            m_notes.push_back(note);
    countNotes();
    count();
    endResetModel();
    emit loaded();
}

/// A heading for each competence with something to see in this activity, its behaviours under it.
void ObservationGridModel::takeRows()
{
    m_rows.clear();
    m_rowOf.clear();
    const auto &items = m_grid->activity.items;
    const auto shown = [&](const Id<Item> &item) {
        return items.empty() || std::find(items.begin(), items.end(), item) != items.end();
    };
    for (const Item *competence : m_catalogue->competences()) {
        std::vector<GridRow> rows;
        for (const Item *indicator : m_catalogue->indicatorsOf(competence->id))
            if (shown(competence->id) || shown(indicator->id))
                rows.push_back({ indicator->id, false, indicator->title.in(m_language), indicator->anchor.in(m_language) });
        if (rows.empty())
            continue;
        m_rows.push_back({ competence->id, true, competence->title.in(m_language), competence->description.in(m_language) });
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    }
    for (size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf.insert(m_rows[row].item, int(row));
}

void ObservationGridModel::takeColumns()
{
    m_columns.clear();
    m_columnOf.clear();
    std::vector<people::Client> clients;
    for (const auto &member : m_grid->members)
        clients.push_back(member.client);
    const QStringList names = people::shownNames(clients);
    for (size_t i = 0; i < m_grid->members.size(); ++i) {
        GridColumn column { m_grid->members[i].client.id, m_grid->members[i].number, names[qsizetype(i)] };
        for (const auto &plan : m_grid->watchPlans) {
            if (plan.client != column.client)
                continue;
            if (plan.observer == *m_observer)
                column.focus = true;
            else if (const auto name = m_observerNames.find(plan.observer); name != m_observerNames.end())
                column.watchers << *name;
        }
        for (const auto &attendance : m_grid->attendance)
            if (attendance.client == column.client)
                column.presence = attendance.presence;
        m_columnOf.insert(column.client, int(i));
        m_columns.push_back(std::move(column));
    }
}

void ObservationGridModel::countNotes()
{
    for (Stored &cell : m_cells) {
        cell.notes = 0;
        cell.words.clear();
    }
    for (const session::Note &note : m_notes) {
        const QModelIndex at = note.item ? indexOf(note.client, *note.item) : QModelIndex();
        if (!at.isValid())
            continue;
        Stored &cell = stored(at.row(), at.column());
        ++cell.notes;
        cell.words = note.text;
    }
}

/// What the heads of rows and columns say.
void ObservationGridModel::count()
{
    for (GridColumn &column : m_columns)
        column.evidence = 0;
    for (const session::Note &note : m_notes)
        if (const auto column = m_columnOf.find(note.client); column != m_columnOf.end())
            ++m_columns[size_t(*column)].evidence;
    size_t heading = 0;
    std::vector<bool> seen;
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].heading) {
            heading = row;
            m_rows[row].seen = 0;
            seen.assign(m_columns.size(), false);
        }
        for (size_t column = 0; column < m_columns.size(); ++column) {
            if (!stored(int(row), int(column)).kind)
                continue;
            ++m_columns[column].evidence;
            if (!seen[column]) {
                seen[column] = true;
                ++m_rows[heading].seen;
            }
        }
    }
    emit headerChanged();
}

QModelIndex ObservationGridModel::indexOf(const Id<people::Client> &client, const Id<Item> &item) const
{
    const auto row = m_rowOf.find(item);
    const auto column = m_columnOf.find(client);
    return row == m_rowOf.end() || column == m_columnOf.end() ? QModelIndex() : index(*row, *column);
}

int ObservationGridModel::headingOf(int row) const
{
    while (row > 0 && !m_rows[size_t(row)].heading)
        --row;
    return row;
}

std::vector<session::Note> ObservationGridModel::notesOf(const Id<people::Client> &client,
                                                         const std::optional<Id<Item>> &item) const
{
    std::vector<session::Note> out;
    for (const session::Note &note : m_notes)
        if (note.client == client && (!item || note.item == item))
            out.push_back(note);
    return out;
}

int ObservationGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ObservationGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Qt::ItemFlags ObservationGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[size_t(index.row())].heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

operations::Cell ObservationGridModel::address(int row, int column) const
{
    return { *m_activity, m_columns[size_t(column)].client, m_rows[size_t(row)].item, m_observer, m_role };
}

GridCell ObservationGridModel::cell(int row, int column) const
{
    const GridColumn &whose = m_columns[size_t(column)];
    const Stored &kept = stored(row, column);
    GridCell out { kept.kind, kept.level };
    out.absent = whose.presence == session::Presence::Absent;
    out.focus = whose.focus;
    out.notes = kept.notes;
    out.words = kept.words;
    out.at = kept.at;
    if (const TypedMark *typed = m_queue.pending(address(row, column))) {
        out.kind = typed->kind;
        out.level = typed->level;
        out.saving = m_queue.isStuck() ? Saving::NotSaved : Saving::Typed;
    }
    return out;
}

std::optional<operations::Cell> ObservationGridModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[size_t(index.row())].heading)
        return std::nullopt;
    return address(index.row(), index.column());
}

QVariant ObservationGridModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GridRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case CellRole:
        return QVariant::fromValue(cell(index.row(), index.column()));
    case HeadingRole:
        return row.heading;
    case Qt::AccessibleTextRole: {
        if (row.heading)
            return row.title;
        const GridCell shown = cell(index.row(), index.column());
        const QString what = !shown.kind ? tr("not observed")
            : *shown.kind == MarkKind::NoOpportunity ? tr("no opportunity")
            : *shown.kind == MarkKind::Tick          ? tr("seen, mark later")
                                                     : QString::number(shown.level);
        QString text = tr("%1, %2: %3").arg(m_columns[size_t(index.column())].name, row.title,
                                   shown.absent ? tr("absent") : what);
        if (shown.saving == Saving::NotSaved)
            text += tr(", not saved yet");
        if (shown.notes > 0)
            text += tr(", %n note(s)", nullptr, shown.notes);
        return text;
    }
    case Qt::ToolTipRole:
        return row.anchor.isEmpty() ? QVariant() : row.anchor;
    default:
        return {};
    }
}

QVariant ObservationGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? QVariant(m_columns[size_t(section)].name) : QVariant();
    return section < rowCount() ? QVariant(m_rows[size_t(section)].title) : QVariant();
}

bool ObservationGridModel::setMark(const QModelIndex &index, const std::optional<MarkKind> &kind, int level)
{
    return cellAt(index) && put(index, kind, level);
}

bool ObservationGridModel::setWhole(const QModelIndex &heading, const std::optional<MarkKind> &kind, int level)
{
    return heading.isValid() && m_rows[size_t(heading.row())].heading && put(heading, kind, level);
}

bool ObservationGridModel::put(const QModelIndex &index, const std::optional<MarkKind> &kind, int level)
{
    const GridCell now = cell(index.row(), index.column());
    if (now.kind == kind && (kind != MarkKind::Level || now.level == level))
        return true; // the same again changes nothing
    m_queue.add({ address(index.row(), index.column()), kind, level });
    repaint(index);
    return true;
}

void ObservationGridModel::follow(const workspace::ChangeSet &changes)
{
    if (!m_activity || !m_grid)
        return;
    bool structure = false;
    changes.each<session::Activity>([&](const auto *before, const auto *after) {
        const auto &one = after ? *after : *before;
        structure |= one.id == *m_activity && (!before || !after || before->items != after->items);
    });
    changes.each<session::Attendance>([&](const auto *, const auto *) { structure = true; });
    changes.each<session::WatchPlan>([&](const auto *, const auto *) { structure = true; });
    changes.each<people::Membership>([&](const auto *, const auto *) { structure = true; });
    changes.each<people::Client>([&](const auto *, const auto *) { structure = true; });
    if (structure && m_observer) {
        load(*m_activity, *m_observer, m_role);
        return;
    }
    changes.each<Mark>([this](const Mark *before, const Mark *after) { changeMark(before, after); });
    changes.each<session::Note>([this](const session::Note *before, const session::Note *after) { changeNote(before, after); });
}

void ObservationGridModel::changeMark(const Mark *before, const Mark *after)
{
    const Mark &one = after ? *after : *before;
    const QModelIndex at = indexOf(one.client, one.item);
    if (!at.isValid() || one.activity != *m_activity || one.observer != m_observer || one.role != m_role)
        return;
    Stored &cell = stored(at.row(), at.column());
    cell.kind = after ? std::optional(after->kind) : std::nullopt;
    cell.level = after ? after->level : 0;
    cell.at = after ? after->at : QDateTime();
    if (!before || !after)
        count();
    repaint(at);
}

void ObservationGridModel::changeNote(const session::Note *before, const session::Note *after)
{
    const session::Note &one = after ? *after : *before;
    if (one.activity != *m_activity || one.observer != m_observer)
        return;
    const auto place = std::find_if(m_notes.begin(), m_notes.end(), [&](const auto &note) { return note.id == one.id; });
    if (!after && place != m_notes.end())
        m_notes.erase(place);
    else if (after && place != m_notes.end())
        *place = *after;
    else if (after)
        m_notes.push_back(*after);
    countNotes();
    count();
    if (one.item)
        repaint(indexOf(one.client, *one.item));
}

void ObservationGridModel::repaint(const QModelIndex &cell)
{
    if (cell.isValid())
        emit dataChanged(cell, cell, { CellRole, Qt::AccessibleTextRole });
}

} // namespace mettle::models
