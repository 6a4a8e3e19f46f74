// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <variant>
#include <vector>

namespace mettle::jsonld {

struct Member;

/// A JSON value as it was written: members in their order, numbers as their own text.
class Json
{
public:
    using Array = std::vector<Json>;
    using Object = std::vector<Member>; ///< names are unique

    Json() = default;    ///< null
    Json(QString text);  // NOLINT(google-explicit-constructor): documents are built from texts
    Json(Array array);   // NOLINT(google-explicit-constructor)
    Json(Object object); // NOLINT(google-explicit-constructor)
    Json(const Json &other);
    Json(Json &&other) noexcept;
    Json &operator=(const Json &other);
    Json &operator=(Json &&other) noexcept;
    ~Json();

    [[nodiscard]] static Json boolean(bool value);
    [[nodiscard]] static Json integer(qint64 value);
    /// A number by its text, which has to be one of JSON's grammar (RFC 8259, section 6) and finite as a double.
    [[nodiscard]] static Json number(QByteArray text);

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isBoolean() const;
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isString() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isObject() const;

    // What a value of another kind answers: false, nothing, empty.
    [[nodiscard]] bool boolean() const;
    [[nodiscard]] const QByteArray &numberText() const;
    [[nodiscard]] const QString &string() const;
    [[nodiscard]] const Array &array() const;
    [[nodiscard]] const Object &object() const;

    /// The member of an object; null when there is none of that name, or this is no object.
    [[nodiscard]] const Json *find(QStringView name) const;
    /// The text of a string member; empty when it is absent or something else.
    [[nodiscard]] QString text(QStringView name) const;
    /// This array's values, else this value alone; a member that JSON-LD lets be one or several reads alike.
    [[nodiscard]] std::vector<const Json *> oneOrMany() const;
    /// Whether it is this text, or an array that holds it.
    [[nodiscard]] bool contains(QStringView text) const;

    /// Sets a member in its place, or adds it at the end. Null becomes an object; other kinds are replaced by one.
    void set(const QString &name, Json value);
    void remove(QStringView name);
    /// Adds to an array. Null becomes an array; other kinds are replaced by one.
    void append(Json value);

    /// Equal as written: order of members and text of numbers count.
    friend bool operator==(const Json &a, const Json &b);

private:
    struct Number
    {
        QByteArray text;
        friend bool operator==(const Number &, const Number &) = default;
    };
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
};

struct Member
{
    QString name;
    Json value;

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace mettle::jsonld
