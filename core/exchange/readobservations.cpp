// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"
#include "exchange/errors.h"
#include "exchange/observationcheck.h"
#include "exchange/words.h"

#include <QHash>
#include <QRegularExpression>

namespace mettle::exchange {

namespace {

enum { Date, Session, Activity, Kind, Client, Competence, Indicator, Observer, Role, Mark, Note, Time };

constexpr Column Columns[] {
    { u"date|datum" },
    { u"session|sessie|séance" },
    { u"activity|activiteit|activité" },
    { u"kind|soort|type" },
    { u"client|deelnemer|participant|participante" },
    { u"competence|competentie|compétence|skill|vaardigheid" },
    { u"indicator|gedrag|comportement|indicateur" },
    { u"observer|waarnemer|observateur|observatrice" },
    { u"role|rol|rôle" },
    { u"mark|score|cote" },
    { u"note|notitie|nota" },
    { u"time|tijd|heure|uur" },
};

/// False when something stands there that is no mark.
bool readMark(const Cells &cells, ObservationRow &row)
{
    const QString written = cells.written(Mark);
    if (written.isEmpty())
        return true;
    if (const auto level = levelOf(written)) {
        row.mark = MarkWord::Level;
        row.level = *level;
    } else if (const auto word = words::marks().find(written)) {
        row.mark = *word;
    } else {
        cells.wrong(errors::MarkUnknown, Mark);
        return false;
    }
    return true;
}

ObservationRow observationOf(const Cells &cells)
{
    ObservationRow row;
    row.row = cells.row();
    row.date = cells.requiredDate(Date);
    row.session = cells.line(Session);
    row.activity = cells.line(Activity);
    row.kind = cells.word(Kind, words::kinds(), std::optional<programme::Kind>(), errors::KindUnknown);
    row.client = cells.required(Client);
    row.competence = cells.line(Competence);
    row.indicator = cells.line(Indicator);
    row.role = cells.word(Role, words::roles(), people::Role::Trainer, errors::RoleUnknown);
    row.observer = row.role == people::Role::Self ? cells.line(Observer) : cells.required(Observer);
    const bool markRead = readMark(cells, row);
    row.note = cells.text(Note);
    row.time = cells.time(Time);
    if (const auto wrong = rowMistake(row); wrong && markRead)
        cells.mistake(*wrong->type, wrong->arguments.mid(1));
    return row;
}

QString cellKey(const ObservationRow &row)
{
    const QString separator(QChar(0x1f));
    return QStringList { row.date.toString(Qt::ISODate), folded(row.session), folded(row.activity), folded(row.client),
                         folded(row.competence), folded(row.indicator),
                         row.role == people::Role::Self ? QString() : folded(row.observer), nameOf(row.role) }
        .join(separator);
}

QString markText(const ObservationRow &row)
{
    switch (row.mark) {
    case MarkWord::Level:
        return QString::number(row.level);
    case MarkWord::NoOpportunity:
        return QStringLiteral("x");
    case MarkWord::Absent:
        return QStringLiteral("absent");
    case MarkWord::Away:
        return QStringLiteral("away");
    case MarkWord::None:
        break;
    }
    return {};
}

bool isMark(const ObservationRow &row)
{
    return row.mark == MarkWord::Level || row.mark == MarkWord::NoOpportunity;
}

/// One cell holds one mark, and one activity is of one kind.
void checkTogether(const std::vector<ObservationRow> &rows, Mistakes &mistakes)
{
    QHash<QString, const ObservationRow *> marks;
    QHash<QString, const ObservationRow *> kinds;
    for (const ObservationRow &row : rows) {
        if (row.mark != MarkWord::None) {
            const QString key = cellKey(row);
            if (const ObservationRow *other = marks.value(key))
                mistakes.add(row.row, Error(errors::MarkTwice, { QString::number(row.row), markText(row),
                                                                 QString::number(other->row), markText(*other) }));
            else
                marks.insert(key, &row);
        }
        if (row.kind) {
            const QString key = row.date.toString(Qt::ISODate) + u'\x1f' + folded(row.session) + u'\x1f' + folded(row.activity);
            const ObservationRow *other = kinds.value(key);
            if (!other)
                kinds.insert(key, &row);
            else if (other->kind != row.kind)
                mistakes.add(row.row, Error(errors::TwoKinds, { QString::number(row.row), row.activity, nameOf(*row.kind),
                                                                nameOf(*other->kind), QString::number(other->row) }));
        }
    }
}

} // namespace

std::optional<int> levelOf(const QString &written)
{
    static const QRegularExpression whole(QStringLiteral("^(\\d{1,2})(?:[.,]0+)?$"));
    const auto match = whole.match(written);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<Error> rowMistake(const ObservationRow &row)
{
    const QString number = QString::number(row.row);
    if (row.mark == MarkWord::None && row.note.isEmpty())
        return Error(errors::NothingSaid, { number });
    if (row.role == people::Role::Peer && row.mark != MarkWord::None)
        return Error(errors::PeerMark, { number, markText(row) });
    if (isMark(row) && row.competence.isEmpty() && row.indicator.isEmpty())
        return Error(errors::MarkOfNothing, { number, markText(row) });
    return std::nullopt;
}

Result<Rows<ObservationRow>> readObservations(const QByteArray &table, Mistakes &mistakes)
{
    Rows<ObservationRow> out;
    METTLE_LET(unknown, eachRow(table, Columns, { { Date }, { Client }, { Observer }, { Mark, Note } }, mistakes,
                                [&](const Cells &cells) { out.rows.push_back(observationOf(cells)); }));
    checkTogether(out.rows, mistakes);
    keepRight(out.rows, mistakes);
    out.unknownColumns = unknown;
    return out;
}

Result<Rows<ObservationRow>> readObservations(const QByteArray &table)
{
    return allOrNone<ObservationRow>(readObservations, table);
}

} // namespace mettle::exchange
