// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"
#include "storage/rows.h"
#include "storage/transaction.h"
#include "support/shared.h"

#include <QDateTime>
#include <QFile>
#include <random>

using namespace mettle;
using namespace mettle::storage;

namespace {

const SetClock TestClock(QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC));

std::unique_ptr<Connection> made(const QString &path)
{
    auto connection = Connection::open(path, Access::Create, TestClock.now());
    REQUIRE(connection.ok());
    return std::move(*connection);
}

std::mt19937 generator(7);

template<typename V>
V any()
{
    if constexpr (IsOptional<V>::value) {
        return generator() % 2 ? V(any<typename IsOptional<V>::Of>()) : V();
    } else if constexpr (IsId<V>::value) {
        return *V::fromUuid(QUuid::createUuid());
    } else if constexpr (IsIdList<V>::value) {
        return { any<Id<typename IsIdList<V>::Of>>(), any<Id<typename IsIdList<V>::Of>>() };
    } else if constexpr (std::is_enum_v<V>) {
        return V(generator() % Names<V>.size());
    } else if constexpr (std::is_same_v<V, bool>) {
        return generator() % 2 == 1;
    } else if constexpr (std::is_same_v<V, int>) {
        return int(generator() % 10'000) - 5'000;
    } else if constexpr (std::is_same_v<V, QString>) {
        return generator() % 5 ? QStringLiteral("Đorđe “%1” \n; --'").arg(generator()) : QStringLiteral("");
    } else if constexpr (std::is_same_v<V, QByteArray>) {
        return QByteArray("\0\x01\xff", 3) + QByteArray::number(generator());
    } else if constexpr (std::is_same_v<V, QDate>) {
        return QDate(2026, 1, 1).addDays(int(generator() % 4000));
    } else if constexpr (std::is_same_v<V, QTime>) {
        return QTime(int(generator() % 24), int(generator() % 60));
    } else if constexpr (std::is_same_v<V, QDateTime>) {
        return QDateTime::fromMSecsSinceEpoch(qint64(generator()) * 1000 + 7, Qt::UTC);
    } else if constexpr (std::is_same_v<V, Text>) {
        Text text(QStringLiteral("en"), any<QString>() + u'x');
        text.set(QStringLiteral("nl"), QStringLiteral("é"));
        return text;
    } else if constexpr (std::is_same_v<V, QStringList>) {
        return { QStringLiteral("a"), QStringLiteral("b c"), QString::number(generator()) };
    } else if constexpr (std::is_same_v<V, QMap<int, Text>>) {
        return { { 1, any<Text>() }, { 2, any<Text>() } };
    } else if constexpr (std::is_same_v<V, std::vector<QDate>>) {
        return { any<QDate>(), any<QDate>() };
    } else if constexpr (std::is_same_v<V, framework::PositionRule>) {
        return { 1, 2, 3, 4, 5, int(generator() % 9) };
    } else if constexpr (std::is_same_v<V, std::vector<Text>>) {
        return { any<Text>(), any<Text>() };
    } else if constexpr (std::is_same_v<V, std::vector<programme::Material>>) {
        return { { any<int>(), any<programme::Share>(), any<Text>() } };
    } else if constexpr (std::is_same_v<V, std::vector<programme::Direction>>) {
        return { { any<int>(), any<Text>(), any<Text>() }, { 0, any<Text>(), {} } };
    } else {
        static_assert(std::is_same_v<V, badge::PictureDesign>);
        return { badge::Shape::Shield, QStringLiteral("#123456"), QStringLiteral("flag"), any<QString>() };
    }
}

template<typename T>
T anyRow()
{
    return std::apply([](auto... one) { return T { any<typename decltype(one)::Value>()... }; }, Table<T>::columns());
}

template<size_t... I>
std::vector<Record> anyRows(std::index_sequence<I...>)
{
    std::vector<Record> rows;
    (rows.push_back(anyRow<std::variant_alternative_t<I, AnyRow>>()), ...);
    return rows;
}

} // namespace

TEST_CASE("every column list is that of the schema")
{
    const auto connection = made(test::scratch() + QStringLiteral("/a.mettle"));
    for (const RowAccess &access : rowAccesses()) {
        QStringList inSchema;
        connection->run(QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"),
                        { QString::fromLatin1(access.name) },
                        [&](const QSqlQuery &row) { inSchema << row.value(0).toString(); });
        INFO(access.name);
        CHECK(inSchema == access.text().columns + QStringList { QStringLiteral("modified"), QStringLiteral("device") });
    }
}

TEST_CASE("every value comes back from its table as it was put, and goes when removed")
{
    const auto connection = made(test::scratch() + QStringLiteral("/a.mettle"));
    connection->run(QStringLiteral("PRAGMA foreign_keys = OFF")); // rows of random ids refer to nothing
    SeededRandom random(3);
    for (int round = 0; round < 5; ++round) {
        for (const Record &row : anyRows(std::make_index_sequence<std::variant_size_v<AnyRow>> {})) {
            INFO(entityOf(row));
            Transaction transaction(*connection, { round + 1, QUuid::createUuid() }, TestClock, random);
            transaction.put(row);
            REQUIRE_FALSE(connection->takeError());
            const auto back = std::visit(
                [&]<typename T>(const T &value) {
                    const auto found = transaction.get(value.id);
                    return found ? std::optional<Record>(*found) : std::nullopt;
                },
                row);
            REQUIRE(back.has_value());
            CHECK((*back == row));
            transaction.put(row);
            CHECK(transaction.changes().size() == 1); // an equal row is no change
            transaction.revert(transaction.changes().front());
            REQUIRE(transaction.changes().size() == 2);
            CHECK((transaction.changes().back().before == std::optional<Record>(row)));
            CHECK_FALSE(transaction.changes().back().after);
        }
    }
}

TEST_CASE("a row that was erased stays erased")
{
    const auto connection = made(test::scratch() + QStringLiteral("/a.mettle"));
    SeededRandom random(3);
    Transaction transaction(*connection, { 1, QUuid::createUuid() }, TestClock, random);
    const people::Observer observer { .id = transaction.newId<people::Observer>(), .name = QStringLiteral("Sofie") };
    connection->run(QStringLiteral("INSERT INTO tombstone VALUES (?, 'observer', 'erased', 1, ?)"),
                    { observer.id.bytes(), QUuid().toRfc4122() });
    transaction.put(observer);
    CHECK_FALSE(connection->takeError());
    CHECK_FALSE(transaction.get(observer.id));
    CHECK(transaction.changes().empty());
}
