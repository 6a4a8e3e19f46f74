// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/names.h"
#include "base/text.h"
#include "badge/badge.h"
#include "framework/positionrule.h"
#include "programme/programme.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QVariant>
#include <type_traits>
#include <vector>

/// How values stand in cells: ids are 16-byte blobs, instants milliseconds of Unix time, dates and times ISO text,
/// texts per language and lists JSON, enumerations their stable names.
namespace mettle::storage {

[[nodiscard]] QVariant toCell(const QString &value);
[[nodiscard]] QVariant toCell(const QByteArray &value);
[[nodiscard]] QVariant toCell(bool value);
[[nodiscard]] QVariant toCell(int value);
[[nodiscard]] QVariant toCell(const QDate &value);
[[nodiscard]] QVariant toCell(const QTime &value);
[[nodiscard]] QVariant toCell(const QDateTime &value);
[[nodiscard]] QVariant toCell(const Text &value);
[[nodiscard]] QVariant toCell(const QStringList &value);
[[nodiscard]] QVariant toCell(const QMap<int, Text> &value);
[[nodiscard]] QVariant toCell(const std::vector<QDate> &value);
[[nodiscard]] QVariant toCell(const framework::PositionRule &value);
[[nodiscard]] QVariant toCell(const badge::PictureDesign &value);
[[nodiscard]] QVariant toCell(const std::vector<Text> &value);
[[nodiscard]] QVariant toCell(const std::vector<programme::Material> &value);
[[nodiscard]] QVariant toCell(const std::vector<programme::Direction> &value);
[[nodiscard]] QVariant idsToCell(const std::vector<QUuid> &ids);

void fromCell(const QVariant &cell, QString &value);
void fromCell(const QVariant &cell, QByteArray &value);
void fromCell(const QVariant &cell, bool &value);
void fromCell(const QVariant &cell, int &value);
void fromCell(const QVariant &cell, QDate &value);
void fromCell(const QVariant &cell, QTime &value);
void fromCell(const QVariant &cell, QDateTime &value);
void fromCell(const QVariant &cell, Text &value);
void fromCell(const QVariant &cell, QStringList &value);
void fromCell(const QVariant &cell, QMap<int, Text> &value);
void fromCell(const QVariant &cell, std::vector<QDate> &value);
void fromCell(const QVariant &cell, framework::PositionRule &value);
void fromCell(const QVariant &cell, badge::PictureDesign &value);
void fromCell(const QVariant &cell, std::vector<Text> &value);
void fromCell(const QVariant &cell, std::vector<programme::Material> &value);
void fromCell(const QVariant &cell, std::vector<programme::Direction> &value);
[[nodiscard]] std::vector<QUuid> idsFromCell(const QVariant &cell);

template<typename T>
[[nodiscard]] QVariant toCell(const Id<T> &value)
{
    return value.bytes();
}

template<typename E>
    requires std::is_enum_v<E>
[[nodiscard]] QVariant toCell(E value)
{
    return nameOf(value);
}

template<typename T>
[[nodiscard]] QVariant toCell(const std::vector<Id<T>> &value)
{
    std::vector<QUuid> ids;
    for (const Id<T> &id : value)
        ids.push_back(id.uuid());
    return idsToCell(ids);
}

template<typename T>
[[nodiscard]] QVariant toCell(const std::optional<T> &value)
{
    return value ? toCell(*value) : QVariant();
}

template<typename T>
struct IsId : std::false_type
{
};
template<typename T>
struct IsId<Id<T>> : std::true_type
{
    using Of = T;
};
template<typename T>
struct IsOptional : std::false_type
{
};
template<typename T>
struct IsOptional<std::optional<T>> : std::true_type
{
    using Of = T;
};
template<typename T>
struct IsIdList : std::false_type
{
};
template<typename T>
struct IsIdList<std::vector<Id<T>>> : std::true_type
{
    using Of = T;
};

/// The id that stands in where a damaged file holds none: never equal to a made one, so that nothing is found by it.
[[nodiscard]] QUuid damagedId();

/// The value in a cell. A damaged cell reads as an empty value; `check` names it.
template<typename T>
[[nodiscard]] T cellAs(const QVariant &cell)
{
    if constexpr (IsOptional<T>::value) {
        return cell.isNull() ? T() : T(cellAs<typename IsOptional<T>::Of>(cell));
    } else if constexpr (IsId<T>::value) {
        const auto id = T::fromBytes(cell.toByteArray());
        return id ? *id : *T::fromUuid(damagedId());
    } else if constexpr (IsIdList<T>::value) {
        T out;
        for (const QUuid &uuid : idsFromCell(cell))
            if (const auto id = Id<typename IsIdList<T>::Of>::fromUuid(uuid))
                out.push_back(*id);
        return out;
    } else if constexpr (std::is_enum_v<T>) {
        return fromName<T>(cell.toString()).value_or(T {});
    } else {
        T value {};
        fromCell(cell, value);
        return value;
    }
}

} // namespace mettle::storage
