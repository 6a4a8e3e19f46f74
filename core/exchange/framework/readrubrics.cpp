// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/key.h"
#include "exchange/framework/caserubrics.h"
#include "exchange/framework/caseterms.h"
#include "exchange/framework/frameworkerrors.h"
#include "exchange/framework/readers.h"
#include "exchange/spelling.h"

namespace mettle::exchange {

namespace {

/// Rows of three kinds, each below the last one of the kind above unless it names another.
class Rubrics
{
public:
    explicit Rubrics(const NamedTable &source)
        : m_source(source)
    {
        m_draft.file = source.file;
        m_draft.format = QStringLiteral("opensalt-csv-rubric");
        m_draft.onlyAdds = true;
        m_draft.hasTree = false;
    }

    FrameworkDraft read(const QString &language)
    {
        for (const TableRow &row : m_source.table.rows) {
            const QString type = bare(cell(row, u"type"));
            if (type == QLatin1String("rubric"))
                m_rubrics.append(thing(row, "CFRubric"));
            else if (type == QLatin1String("criterion"))
                addCriterion(row);
            else if (type == QLatin1String("level"))
                addLevel(row);
            else
                m_draft.warn(errors::ValueUnknown, row.row, { QStringLiteral("Type"), cell(row, u"type") });
        }
        addRubrics(m_draft, m_rubrics, language);
        return std::move(m_draft);
    }

private:
    [[nodiscard]] QString cell(const TableRow &row, const char16_t *name) const
    {
        const int column = columnNamed(m_source.table, { name });
        return column < 0 ? QString() : row.cell(column).trimmed();
    }

    /// A rubric, criterion or level with the properties that its kind has; an identifier where there is none.
    QJsonObject thing(const TableRow &row, const char *kind)
    {
        QJsonObject out;
        const auto text = [&](const char16_t *name, const char *property) {
            if (const QString value = cell(row, name); !value.isEmpty() && caseProperties(kind).contains(QLatin1String(property)))
                out[QLatin1String(property)] = value;
        };
        const auto number = [&](const char16_t *name, const char *property) {
            const QString value = cell(row, name);
            bool ok = false;
            const double figure = value.toDouble(&ok);
            if (value.isEmpty() || !caseProperties(kind).contains(QLatin1String(property)))
                return;
            if (ok)
                out[QLatin1String(property)] = figure;
            else
                m_draft.warn(errors::ValueUnknown, row.row, { QLatin1String(property), value });
        };
        text(u"title", "title");
        text(u"description", "description");
        text(u"category", "category");
        text(u"quality", "quality");
        text(u"feedback", "feedback");
        number(u"weight", "weight");
        number(u"position", "position");
        number(u"score", "score");
        QString id = cell(row, u"identifier").toLower();
        if (!isUuidText(id))
            id = makeUuid5(keySpace("rubric"), (m_source.file + QString::number(row.row)).toUtf8()).toString(QUuid::WithoutBraces);
        out[QLatin1String("identifier")] = id;
        out[QLatin1String("uri")] = QString(QStringLiteral("urn:uuid:") + id);
        out[QLatin1String("lastChangeDateTime")] = QStringLiteral("1970-01-01T00:00:00Z"); // required, and not told
        return out;
    }

    void addCriterion(const TableRow &row)
    {
        const qsizetype at = placeOf(m_rubrics, cell(row, u"rubricidentifier").toLower());
        if (at < 0)
            return m_draft.warn(errors::RubricUnknown, row.row, { cell(row, u"rubricidentifier") });
        QJsonObject criterion = thing(row, "CFRubricCriterion");
        if (const QString item = cell(row, u"cfitemidentifier").toLower(); !item.isEmpty()) {
            criterion[QLatin1String("CFItemURI")] = QJsonObject { { QStringLiteral("identifier"), item },
                                                                  { QStringLiteral("uri"), QString(QStringLiteral("urn:uuid:") + item) },
                                                                  { QStringLiteral("title"), criterion[QLatin1String("category")].toString() } };
            m_draft.items.push_back({ .id = item, .row = row.row, .identifier = item });
        }
        QJsonObject rubric = m_rubrics[at].toObject();
        QJsonArray criteria = rubric[QLatin1String("CFRubricCriteria")].toArray();
        criteria.append(criterion);
        rubric[QLatin1String("CFRubricCriteria")] = criteria;
        m_rubrics[at] = rubric;
        m_rubric = at;
    }

    void addLevel(const TableRow &row)
    {
        const QString wanted = cell(row, u"criterionidentifier").toLower();
        for (qsizetype i = m_rubrics.size() - 1; i >= 0; --i) {
            QJsonObject rubric = m_rubrics[i].toObject();
            QJsonArray criteria = rubric[QLatin1String("CFRubricCriteria")].toArray();
            const qsizetype at = wanted.isEmpty() && i != m_rubric ? -1 : placeOf(criteria, wanted);
            if (at < 0)
                continue;
            QJsonObject criterion = criteria[at].toObject();
            QJsonArray levels = criterion[QLatin1String("CFRubricCriterionLevels")].toArray();
            levels.append(thing(row, "CFRubricCriterionLevel"));
            criterion[QLatin1String("CFRubricCriterionLevels")] = levels;
            criteria[at] = criterion;
            rubric[QLatin1String("CFRubricCriteria")] = criteria;
            m_rubrics[i] = rubric;
            return;
        }
        m_draft.warn(errors::RubricUnknown, row.row, { wanted });
    }

    /// The one with this identifier; without one, the last.
    [[nodiscard]] static qsizetype placeOf(const QJsonArray &list, const QString &identifier)
    {
        if (identifier.isEmpty())
            return list.size() - 1;
        for (qsizetype i = 0; i < list.size(); ++i)
            if (list[i][QLatin1String("identifier")].toString() == identifier)
                return i;
        return -1;
    }

    const NamedTable &m_source;
    FrameworkDraft m_draft;
    QJsonArray m_rubrics;
    qsizetype m_rubric = -1;
};

} // namespace

bool isRubrics(const Table &table)
{
    return columnNamed(table, { u"type" }) >= 0 && columnNamed(table, { u"rubricidentifier" }) >= 0
        && columnNamed(table, { u"criterionidentifier" }) >= 0;
}

Result<FrameworkDraft> readRubrics(const NamedTable &table, const QString &language)
{
    FrameworkDraft probe;
    probe.file = table.file;
    QStringList texts;
    for (const TableRow &row : table.table.rows)
        texts << row.cells;
    const QString spoken = language.isEmpty() ? languageOf(probe, {}, texts) : language;
    return Rubrics(table).read(spoken);
}

} // namespace mettle::exchange
