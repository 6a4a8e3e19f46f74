// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mettle::storage {

namespace {

QVariant compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QVariant &cell)
{
    return QJsonDocument::fromJson(cell.toString().toUtf8()).object();
}

QJsonArray array(const QVariant &cell)
{
    return QJsonDocument::fromJson(cell.toString().toUtf8()).array();
}

} // namespace

// Never NULL by accident: an empty text is an empty text.
QVariant toCell(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

QVariant toCell(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

QVariant toCell(bool value)
{
    return int(value);
}

QVariant toCell(int value)
{
    return value;
}

QVariant toCell(const QDate &value)
{
    return value.isValid() ? value.toString(Qt::ISODate) : QStringLiteral("");
}

QVariant toCell(const QTime &value)
{
    return value.toString(QStringLiteral("HH:mm"));
}

QVariant toCell(const QDateTime &value)
{
    return value.toMSecsSinceEpoch();
}

QVariant toCell(const Text &value)
{
    if (value.isEmpty()) // most texts of a framework's 14,000 items
        return QStringLiteral("{}");
    return compact(value.toJson());
}

QVariant toCell(const QStringList &value)
{
    return compact(QJsonArray::fromStringList(value));
}

QVariant toCell(const QMap<int, Text> &value)
{
    if (value.isEmpty())
        return QStringLiteral("{}");
    QJsonObject out;
    for (auto it = value.begin(); it != value.end(); ++it)
        out.insert(QString::number(it.key()), it.value().toJson());
    return compact(out);
}

QVariant toCell(const std::vector<QDate> &value)
{
    QJsonArray out;
    for (const QDate &date : value)
        out.append(date.toString(Qt::ISODate));
    return compact(out);
}

QVariant toCell(const framework::PositionRule &value)
{
    return compact(QJsonObject {
        {QStringLiteral("shown"), value.shown},
        {QStringLiteral("different"), value.different},
        {QStringLiteral("differentKinds"), value.differentKinds},
        {QStringLiteral("differentDates"), value.differentDates},
        {QStringLiteral("recent"), value.recent},
        {QStringLiteral("outside"), value.outside},
    });
}

QVariant toCell(const badge::PictureDesign &value)
{
    return compact(QJsonObject {
        {QStringLiteral("shape"), nameOf(value.shape)},
        {QStringLiteral("colour"), value.colour},
        {QStringLiteral("symbol"), value.symbol},
        {QStringLiteral("text"), value.text},
    });
}

QVariant toCell(const std::vector<Text> &value)
{
    QJsonArray out;
    for (const Text &one : value)
        out.append(one.toJson());
    return compact(out);
}

QVariant toCell(const std::vector<programme::Material> &value)
{
    QJsonArray out;
    for (const programme::Material &one : value)
        out.append(QJsonObject { { QStringLiteral("count"), one.count },
                                 { QStringLiteral("each"), nameOf(one.each) },
                                 { QStringLiteral("what"), one.what.toJson() } });
    return compact(out);
}

QVariant toCell(const std::vector<programme::Direction> &value)
{
    QJsonArray out;
    for (const programme::Direction &one : value)
        out.append(QJsonObject { { QStringLiteral("minutes"), one.minutes },
                                 { QStringLiteral("text"), one.text.toJson() },
                                 { QStringLiteral("says"), one.says.toJson() } });
    return compact(out);
}

QVariant idsToCell(const std::vector<QUuid> &ids)
{
    // JSON by hand: every mark writes such a list into the journal.
    QString out(u'[');
    for (const QUuid &id : ids)
        out += (out.size() > 1 ? QStringLiteral(",\"") : QStringLiteral("\"")) + id.toString(QUuid::WithoutBraces) + u'"';
    return QString(out + u']');
}

void fromCell(const QVariant &cell, QString &value)
{
    value = cell.toString();
}

void fromCell(const QVariant &cell, QByteArray &value)
{
    value = cell.toByteArray();
}

void fromCell(const QVariant &cell, bool &value)
{
    value = cell.toInt() != 0;
}

void fromCell(const QVariant &cell, int &value)
{
    value = cell.toInt();
}

void fromCell(const QVariant &cell, QDate &value)
{
    value = QDate::fromString(cell.toString(), Qt::ISODate);
}

void fromCell(const QVariant &cell, QTime &value)
{
    value = QTime::fromString(cell.toString(), QStringLiteral("HH:mm"));
}

void fromCell(const QVariant &cell, QDateTime &value)
{
    value = QDateTime::fromMSecsSinceEpoch(cell.toLongLong(), Qt::UTC);
}

void fromCell(const QVariant &cell, Text &value)
{
    value = Text::fromJson(object(cell));
}

void fromCell(const QVariant &cell, QStringList &value)
{
    for (const QJsonValue &one : array(cell))
        value << one.toString();
}

void fromCell(const QVariant &cell, QMap<int, Text> &value)
{
    const QJsonObject all = object(cell);
    for (auto it = all.begin(); it != all.end(); ++it)
        value.insert(it.key().toInt(), Text::fromJson(it->toObject()));
}

void fromCell(const QVariant &cell, std::vector<QDate> &value)
{
    for (const QJsonValue &one : array(cell))
        value.push_back(QDate::fromString(one.toString(), Qt::ISODate));
}

void fromCell(const QVariant &cell, framework::PositionRule &value)
{
    const QJsonObject all = object(cell);
    const auto number = [&](const QString &name, int fallback) { return all.value(name).toInt(fallback); };
    value.shown = number(QStringLiteral("shown"), value.shown);
    value.different = number(QStringLiteral("different"), value.different);
    value.differentKinds = number(QStringLiteral("differentKinds"), value.differentKinds);
    value.differentDates = number(QStringLiteral("differentDates"), value.differentDates);
    value.recent = number(QStringLiteral("recent"), value.recent);
    value.outside = number(QStringLiteral("outside"), value.outside);
}

void fromCell(const QVariant &cell, badge::PictureDesign &value)
{
    const QJsonObject all = object(cell);
    value.shape = fromName<badge::Shape>(all.value(QStringLiteral("shape")).toString()).value_or(badge::Shape::Circle);
    value.colour = all.value(QStringLiteral("colour")).toString();
    value.symbol = all.value(QStringLiteral("symbol")).toString();
    value.text = all.value(QStringLiteral("text")).toString();
}

void fromCell(const QVariant &cell, std::vector<Text> &value)
{
    for (const QJsonValue &one : array(cell))
        value.push_back(Text::fromJson(one.toObject()));
}

void fromCell(const QVariant &cell, std::vector<programme::Material> &value)
{
    for (const QJsonValue &one : array(cell)) {
        const auto each = fromName<programme::Share>(one[QLatin1String("each")].toString());
        value.push_back({ one[QLatin1String("count")].toInt(), each.value_or(programme::Share::Group),
                          Text::fromJson(one[QLatin1String("what")].toObject()) });
    }
}

void fromCell(const QVariant &cell, std::vector<programme::Direction> &value)
{
    for (const QJsonValue &one : array(cell))
        value.push_back({ one[QLatin1String("minutes")].toInt(), Text::fromJson(one[QLatin1String("text")].toObject()),
                          Text::fromJson(one[QLatin1String("says")].toObject()) });
}

std::vector<QUuid> idsFromCell(const QVariant &cell)
{
    std::vector<QUuid> out;
    for (const QJsonValue &one : array(cell))
        out.push_back(QUuid::fromString(one.toString()));
    return out;
}

QUuid damagedId()
{
    return QUuid::fromString(QStringLiteral("ffffffff-ffff-ffff-ffff-ffffffffffff"));
}

} // namespace mettle::storage
