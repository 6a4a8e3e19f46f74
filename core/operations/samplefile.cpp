// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/samplefile.h"

#include "base/errors.h"

#include <QFile>
#include <QJsonDocument>

namespace mettle::operations {

Result<SampleFile> SampleFile::read(const QString &language, const Clock &clock)
{
    QFile resource(QStringLiteral(":/sample/sample.json"));
    if (!resource.open(QIODevice::ReadOnly))
        return Error{mettle::errors::Internal, {resource.fileName()}};
    QJsonParseError error;
    SampleFile out;
    out.m_root = QJsonDocument::fromJson(resource.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return Error{mettle::errors::Internal,
                     {QStringLiteral("%1: %2").arg(error.offset).arg(error.errorString())}};
    out.m_language = language;
    out.m_zone = QTimeZone(
        out.m_root[QStringLiteral("workspace")][QStringLiteral("timeZone")].toString().toLatin1());
    if (!out.m_zone.isValid())
        out.m_zone = QTimeZone::utc();
    out.m_today = clock.today(out.m_zone);
    return out;
}

QString SampleFile::text(const QJsonValue &value, const QString &language) const
{
    return value.isString() ? value.toString() : texts(value).in(language.isEmpty() ? m_language : language);
}

Text SampleFile::texts(const QJsonValue &value)
{
    return Text::fromJson(value.toObject());
}

QDate SampleFile::workday(const QJsonValue &offset) const
{
    const QDate date = day(offset);
    return offset.toInt() == 0 ? date : date.addDays(std::min(0, 5 - date.dayOfWeek()));
}

QDateTime SampleFile::at(const QDate &day, const QTime &time) const
{
    return QDateTime(day, time, m_zone).toUTC();
}

std::vector<std::pair<QString, QString>> cellsOf(const QString &line)
{
    std::vector<std::pair<QString, QString>> out;
    for (const QString &cell : line.split(u' ', Qt::SkipEmptyParts))
        out.emplace_back(cell.section(u'=', 0, 0), cell.section(u'=', 1));
    return out;
}

QStringList wordsOf(const QJsonValue &value)
{
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}

} // namespace mettle::operations
