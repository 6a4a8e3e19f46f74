// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace mettle::exchange {

/// What a kind of file says of a member that is left out (place), is of another type (place), or is too much (place, limit).
struct JsonMistakes
{
    const ErrorType &missing;
    const ErrorType &wrong;
    const ErrorType &tooMuch;
};

/// Reads members of JSON by their types and keeps the first thing that is wrong, with its place in the file
/// (items[3].title; with `file` before it where there are several). After a mistake it goes on with empty values; the
/// reader looks at error() where it matters. Limit of a text: 20,000 UTF-16 units.
class JsonSource
{
public:
    explicit JsonSource(const JsonMistakes &mistakes)
        : m_mistakes(mistakes)
    {
    }

    /// What is read from now on stands in this file.
    void setFile(const QString &file) { m_file = file; }

    /// `needed`: neither left out nor empty.
    [[nodiscard]] QString string(const QJsonObject &object, const QString &place, const char *name, bool needed = false);
    [[nodiscard]] Text text(const QJsonObject &object, const QString &place, const char *name, bool needed = false);
    /// A whole number from 0 to `most`.
    [[nodiscard]] int number(const QJsonObject &object, const QString &place, const char *name, int most);
    [[nodiscard]] bool flag(const QJsonObject &object, const QString &place, const char *name);
    /// Empty when it is left out.
    [[nodiscard]] QJsonObject object(const QJsonObject &object, const QString &place, const char *name);
    /// Empty when it is left out, and after a mistake.
    [[nodiscard]] QJsonArray array(const QJsonObject &object, const QString &place, const char *name, qsizetype most);

    [[nodiscard]] QString stringOf(const QJsonValue &value, const QString &place);
    [[nodiscard]] Text textOf(const QJsonValue &value, const QString &place);
    [[nodiscard]] QJsonObject objectOf(const QJsonValue &value, const QString &place);
    /// A code such as "nl" or "nl-BE".
    [[nodiscard]] QString languageOf(const QJsonValue &value, const QString &place);

    [[nodiscard]] static QString at(const QString &place, const char *name);
    [[nodiscard]] static QString at(const char *list, qsizetype index);

    /// The place as people are shown it, the file before it.
    [[nodiscard]] QString shown(const QString &place) const;
    void missing(const QString &place) { fail(Error(m_mistakes.missing, { shown(place) })); }
    void wrong(const QString &place) { fail(Error(m_mistakes.wrong, { shown(place) })); }
    void tooMuch(const QString &place, qsizetype limit)
    {
        fail(Error(m_mistakes.tooMuch, { shown(place), QString::number(limit) }));
    }
    void fail(const Error &error);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    JsonMistakes m_mistakes;
    QString m_file;
    std::optional<Error> m_error;
};

} // namespace mettle::exchange
