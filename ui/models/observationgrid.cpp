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
        repaint(mark.cell.client, mark.cell.item);
        emit saved();
    });
    connect(&m_queue, &MarkQueue::refused, this, [this](const TypedMark &mark, const Error &error) {
        repaint(mark.cell.client, mark.cell.item); // the old value is back
        emit refused(error);
    });
    const auto repaintAll = [this] {
        if (!m_rows.empty() && !m_columns.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    };
    connect(&m_queue, &MarkQueue::stuck, this, repaintAll);
    connect(&m_queue, &MarkQueue::unstuck, this, repaintAll);
}

QByteArray ObservationGridModel::key(const Id<people::Client> &client, const Id<Item> &item)
{
    return client.bytes() + item.bytes();
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
    return Loaded { std::move(*grid), std::move(*catalogue) };
}

void ObservationGridModel::take(Loaded read)
{
    beginResetModel();
    m_grid = std::move(read.grid);
    m_catalogue = std::move(read.catalogue);
    m_levels = m_catalogue->mainLevels();
    m_rows.clear();
    m_columns.clear();
    m_marks.clear();
    m_notes.clear();
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
    std::vector<people::Client> clients;
    for (const auto &member : m_grid->members)
        clients.push_back(member.client);
    const QStringList names = people::shownNames(clients);
    for (size_t i = 0; i < m_grid->members.size(); ++i) {
        GridColumn column { m_grid->members[i].client.id, m_grid->members[i].number, names[qsizetype(i)] };
        for (const auto &plan : m_grid->watchPlans)
            column.focus |= plan.client == column.client && plan.observer == *m_observer;
        for (const auto &attendance : m_grid->attendance)
            if (attendance.client == column.client)
                column.presence = attendance.presence;
        m_columns.push_back(std::move(column));
    }
    for (const Mark &mark : m_grid->marks)
        if (mark.observer == m_observer && mark.role == m_role)
            m_marks.insert(key(mark.client, mark.item), mark);
    for (const session::Note &note : m_grid->notes)
        if (note.item && note.observer == m_observer)
            ++m_notes[key(note.client, *note.item)];
    count();
    endResetModel();
    emit loaded();
}

/// What the heads of rows and columns say.
void ObservationGridModel::count()
{
    for (GridColumn &column : m_columns)
        column.evidence = 0;
    size_t heading = 0;
    std::vector<bool> seen(m_columns.size(), false);
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].heading) {
            heading = row;
            m_rows[row].seen = 0;
            seen.assign(m_columns.size(), false);
            continue;
        }
        for (size_t column = 0; column < m_columns.size(); ++column) {
            const QByteArray at = key(m_columns[column].client, m_rows[row].item);
            const bool marked = m_marks.contains(at);
            m_columns[column].evidence += int(marked) + m_notes.value(at);
            if (marked && !seen[column]) {
                seen[column] = true;
                ++m_rows[heading].seen;
            }
        }
    }
    emit headerChanged();
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

GridCell ObservationGridModel::cell(int row, int column) const
{
    const GridRow &at = m_rows[size_t(row)];
    const GridColumn &whose = m_columns[size_t(column)];
    GridCell out;
    out.absent = whose.presence == session::Presence::Absent;
    out.focus = whose.focus;
    out.notes = m_notes.value(key(whose.client, at.item));
    if (at.heading)
        return out;
    if (const auto mark = m_marks.find(key(whose.client, at.item)); mark != m_marks.end()) {
        out.kind = mark->kind;
        out.level = mark->level;
    }
    if (const TypedMark *typed = m_queue.pending({ *m_activity, whose.client, at.item, m_observer, m_role })) {
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
    return operations::Cell { *m_activity, m_columns[size_t(index.column())].client, m_rows[size_t(index.row())].item,
                              m_observer, m_role };
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
    const auto at = cellAt(index);
    if (!at)
        return false;
    const GridCell now = cell(index.row(), index.column());
    if (now.kind == kind && (kind != MarkKind::Level || now.level == level))
        return true; // the same again changes nothing
    m_queue.add({ *at, kind, level });
    emit dataChanged(index, index, { CellRole, Qt::AccessibleTextRole });
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
    if (one.activity != *m_activity || one.observer != m_observer || one.role != m_role)
        return;
    if (after)
        m_marks.insert(key(one.client, one.item), *after);
    else
        m_marks.remove(key(one.client, one.item));
    if (!before || !after)
        count();
    repaint(one.client, one.item);
}

void ObservationGridModel::changeNote(const session::Note *before, const session::Note *after)
{
    const session::Note &one = after ? *after : *before;
    if (one.activity != *m_activity || !one.item || one.observer != m_observer || (before && after))
        return;
    m_notes[key(one.client, *one.item)] += after ? 1 : -1;
    count();
    repaint(one.client, *one.item);
}

void ObservationGridModel::repaint(const Id<people::Client> &client, const Id<Item> &item)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[size_t(row)].item != item)
            continue;
        for (int column = 0; column < columnCount(); ++column)
            if (m_columns[size_t(column)].client == client)
                emit dataChanged(index(row, column), index(row, column), { CellRole, Qt::AccessibleTextRole });
    }
}

} // namespace mettle::models
