// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <compare>
#include <functional>
#include <optional>

namespace mettle {

class Clock;
class Random;

/// A UUID of version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, the rest random.
[[nodiscard]] QUuid makeUuid7(const Clock &clock, Random &random);

/// A UUID of version 5 (RFC 9562, section 5.5) from a namespace and bytes.
[[nodiscard]] QUuid makeUuid5(const QUuid &space, const QByteArray &name);

/// The key of one T: a UUID that is never null; absence is std::optional.
template<typename T>
class Id
{
public:
    /// Null for text that is not a UUID, or the null UUID.
    [[nodiscard]] static std::optional<Id> fromString(const QString &text) { return fromUuid(QUuid::fromString(text)); }
    /// Null for anything but 16 bytes, or the null UUID.
    [[nodiscard]] static std::optional<Id> fromBytes(const QByteArray &bytes)
    {
        return bytes.size() == 16 ? fromUuid(QUuid::fromRfc4122(bytes)) : std::nullopt;
    }
    [[nodiscard]] static std::optional<Id> fromUuid(const QUuid &uuid)
    {
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }
    /// A new random key (UUIDv7).
    [[nodiscard]] static Id make(const Clock &clock, Random &random) { return Id(makeUuid7(clock, random)); }
    /// The key that follows from a natural key (UUIDv5).
    [[nodiscard]] static Id derive(const QUuid &space, const QByteArray &name) { return Id(makeUuid5(space, name)); }

    [[nodiscard]] const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] QByteArray bytes() const { return m_uuid.toRfc4122(); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return a.m_uuid < b.m_uuid ? std::strong_ordering::less
            : b.m_uuid < a.m_uuid  ? std::strong_ordering::greater
                                   : std::strong_ordering::equal;
    }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }
    QUuid m_uuid;
};

} // namespace mettle

template<typename T>
struct std::hash<mettle::Id<T>>
{
    size_t operator()(const mettle::Id<T> &id) const noexcept { return qHash(id); }
};
