// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells.h"
#include "exchange/errors.h"
#include "exchange/observationcheck.h"
#include "exchange/spelling.h"
#include "exchange/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>
#include <array>
#include <numeric>

namespace mettle::exchange {

namespace {

constexpr qsizetype LongestJson = 100'000;

constexpr std::array<const char *, 12> Known {
    "session", "activity", "kind", "date", "client", "competence", "indicator", "observer", "role", "mark", "note", "time",
};

/// How many letters have to be put in, left out, changed or swapped with the next one to get from one word to another
/// (optimal string alignment distance).
qsizetype distance(QStringView a, QStringView b)
{
    std::vector<qsizetype> beforeLast;
    std::vector<qsizetype> last(size_t(b.size()) + 1);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<qsizetype> now { i };
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            qsizetype least = std::min({ last[at] + 1, now[at - 1] + 1, last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1) });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, beforeLast[at - 2] + 1);
            now.push_back(least);
        }
        beforeLast = std::exchange(last, now);
    }
    return last.back();
}

/// A member that is not known and looks like one that is missing; empty when there is none.
QString lookalike(const QJsonObject &object, const char *missing)
{
    const QString wanted = QString::fromLatin1(missing);
    const qsizetype nearest = wanted.size() > 5 ? 2 : 1;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = bare(it.key().left(40));
        const bool known = std::any_of(Known.begin(), Known.end(),
                                       [&](const char *one) { return it.key() == QLatin1String(one); });
        if (!known && distance(name, wanted) <= nearest)
            return it.key();
    }
    return {};
}

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
            return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        if (!value.isString())
            fail(Error(errors::MemberNotText, { m_row, QString::fromLatin1(name) }));
        return value.toString();
    }
    QString line(const char *name) { return shortened(oneLine(text(name)), name, LongestLine); }
    QString lines(const char *name) { return shortened(manyLines(text(name)), name, LongestText); }
    QString required(const char *name)
    {
        const QString out = line(name);
        if (out.isEmpty())
            fail(missing(name, Error(errors::CellMissing, { m_row, QString::fromLatin1(name) })));
        return out;
    }
    /// The error about a missing member: the one given, unless another member looks like a slip of the pen.
    [[nodiscard]] Error missing(const char *name, const Error &otherwise) const
    {
        const QString meant = m_object.contains(QLatin1String(name)) ? QString() : lookalike(m_object, name);
        return meant.isEmpty() ? otherwise
                               : Error(errors::MemberMisspelt, { m_row, QString::fromLatin1(name), excerpt(oneLine(meant)) });
    }
    void wrong(const ErrorType &type, const char *name, const QStringList &more = {})
    {
        fail(Error(type, QStringList { m_row, QString::fromLatin1(name), excerpt(oneLine(text(name))) } + more));
    }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QString shortened(const QString &text, const char *name, qsizetype longest)
    {
        if (text.size() > longest)
            fail(Error(errors::TextTooLong, { m_row, QString::fromLatin1(name), excerpt(text), QString::number(longest) }));
        return text;
    }

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
    if (line.size() > LongestJson)
        return Error(errors::LineTooLong, { QString::number(row), QString::number(LongestJson) });
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
    out.note = members.lines("note");
    if (!members.line("time").isEmpty()) {
        out.time = readTime(members.line("time"));
        if (!out.time)
            members.wrong(errors::TimeUnknown, "time");
    }
    if (members.error())
        return *members.error();
    const auto wrong = rowMistake(out);
    if (!wrong)
        return out;
    if (wrong->is(errors::NothingSaid))
        return members.missing("mark", members.missing("note", *wrong));
    if (wrong->is(errors::MarkOfNothing))
        return members.missing("competence", members.missing("indicator", *wrong));
    return *wrong;
}

} // namespace mettle::exchange
