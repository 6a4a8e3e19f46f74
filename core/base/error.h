// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace mettle {

/// What kind of no an error is; the command line's exit code and the window's tone follow it.
enum class ErrorKind {
    Refused, ///< a rule or a limit says no
    Unreadable, ///< a file cannot be read or written, or its content is refused
    NotFound, ///< what was named is not there, or the name fits several
    Locked, ///< wrong or missing passphrase, or another program holds the file
    Usage, ///< the request itself is wrong
    Cancelled, ///< the user stopped it: never shown as an error
    Internal, ///< a fault of ours
};

/// One thing that can go wrong: a stable code and the sentence's source text (context "error", %1 %2 ... arguments).
/// Modules declare theirs as constants in an errors.h; the sentence says what, where and what to do.
struct ErrorType
{
    const char *code; ///< "people.clientUnknown": for tests and scripts, never shown alone
    ErrorKind kind;
    const char *sentence; ///< marked with QT_TRANSLATE_NOOP("error", ...)
};

/// What went wrong, as a value: its type, the arguments of its sentence, and the parts of a refusal in rows.
struct Error
{
    const ErrorType *type;
    QStringList arguments;
    std::vector<Error> parts; ///< one for each wrong row of a table; empty otherwise

    Error(const ErrorType &errorType, QStringList args = {}, std::vector<Error> rows = {})
        : type(&errorType)
        , arguments(std::move(args))
        , parts(std::move(rows))
    {
    }

    [[nodiscard]] bool is(const ErrorType &other) const { return type == &other || qstrcmp(type->code, other.code) == 0; }
    [[nodiscard]] ErrorKind kind() const { return type->kind; }

    friend bool operator==(const Error &a, const Error &b)
    {
        return a.is(*b.type) && a.arguments == b.arguments && a.parts == b.parts;
    }
};

/// The sentence of an error in a language ("en", "nl", "fr"); for rows, the first line only (see lines()).
[[nodiscard]] QString sentence(const Error &error, const QString &language);

/// All lines of an error: its sentence, then one line for each part.
[[nodiscard]] QStringList lines(const Error &error, const QString &language);

} // namespace mettle
