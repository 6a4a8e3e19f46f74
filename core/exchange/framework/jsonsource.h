// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace mettle::exchange {

/// Reads members of a framework's JSON by their types and keeps the first thing that is wrong, with its place in the file
/// (items[3].title). After a mistake it goes on with empty values; the reader looks at error() where it matters.
/// Errors: FrameworkMissing, FrameworkWrong, FrameworkTooMuch. Limit of a text: 20,000 UTF-16 units.
class JsonSource
{
public:
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

    void fail(const Error &error);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace mettle::exchange
