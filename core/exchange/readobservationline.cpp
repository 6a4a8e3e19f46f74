// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"
#include "exchange/errors.h"
#include "exchange/observationcheck.h"
#include "exchange/spelling.h"
#include "exchange/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace mettle::exchange {

namespace {

constexpr qsizetype LongestLine = 100'000;

/// The members of one line; keeps the first mistake.
class Members
{
public:
    Members(const QJsonObject &object, int row)
        : m_object(object)
        , m_row(QString::number(row))
    {
    }

    QString text(const char *name)
    {
        const QJsonValue value = m_object[QLatin1String(name)];
        if (value.isUndefined() || value.isNull())
            return {};
        if (value.isDouble() && QByteArrayView(name) == "mark")
            return QString::number(value.toDouble());
        if (!value.isString())
            fail(Error(errors::MemberNotText, { m_row, QString::fromLatin1(name) }));
        return value.toString();
    }
    QString line(const char *name) { return oneLine(text(name)); }
    QString required(const char *name)
    {
        const QString out = line(name);
        if (out.isEmpty())
            fail(Error(errors::CellMissing, { m_row, QString::fromLatin1(name) }));
        return out;
    }
    void wrong(const ErrorType &type, const char *name, const QStringList &more = {})
    {
        fail(Error(type, QStringList { m_row, QString::fromLatin1(name), line(name).left(60) } + more));
    }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const QJsonObject &m_object;
    QString m_row;
    std::optional<Error> m_error;
};

void readMark(Members &members, ObservationRow &row)
{
    const QString written = members.line("mark");
    if (written.isEmpty())
        return;
    if (const auto level = levelOf(written)) {
        row.mark = MarkWord::Level;
        row.level = *level;
    } else if (const auto word = words::marks().find(written)) {
        row.mark = *word;
    } else {
        members.wrong(errors::MarkUnknown, "mark");
    }
}

} // namespace

Result<ObservationRow> readObservationLine(const QByteArray &line, int row)
{
    if (line.size() > LongestLine)
        return Error(errors::LineTooLong, { QString::number(row), QString::number(LongestLine) });
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsing);
    if (parsing.error != QJsonParseError::NoError || !document.isObject())
        return Error(errors::LineNotJson, { QString::number(row), QString::number(parsing.offset + 1) });
    const QJsonObject object = document.object();
    Members members(object, row);
    ObservationRow out;
    out.row = row;
    const DateRead date = readDate(members.required("date"));
    if (date.error)
        members.wrong(*date.error, "date", date.arguments);
    out.date = date.date.value_or(QDate());
    out.session = members.line("session");
    out.activity = members.line("activity");
    if (!members.line("kind").isEmpty()) {
        out.kind = words::kinds().find(members.line("kind"));
        if (!out.kind)
            members.wrong(errors::KindUnknown, "kind");
    }
    out.client = members.required("client");
    out.competence = members.line("competence");
    out.indicator = members.line("indicator");
    if (!members.line("role").isEmpty()) {
        const auto role = words::roles().find(members.line("role"));
        if (!role)
            members.wrong(errors::RoleUnknown, "role");
        out.role = role.value_or(people::Role::Trainer);
    }
    out.observer = out.role == people::Role::Self ? members.line("observer") : members.required("observer");
    readMark(members, out);
    out.note = manyLines(members.text("note"));
    if (!members.line("time").isEmpty()) {
        out.time = readTime(members.line("time"));
        if (!out.time)
            members.wrong(errors::TimeUnknown, "time");
    }
    if (members.error())
        return *members.error();
    if (const auto wrong = rowMistake(out))
        return *wrong;
    return out;
}

} // namespace mettle::exchange
