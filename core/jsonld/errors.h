// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Errors of reading JSON, where %1 and %2 are line and column (in characters), both from 1; then those of linked data.
namespace mettle::jsonld::errors {

inline constexpr ErrorType NotUtf8{"json.utf8", ErrorKind::Unreadable,
                                   QT_TRANSLATE_NOOP("error", "Line %1, column %2: this is not UTF-8 text.")};
inline constexpr ErrorType UnexpectedEnd{
    "json.end", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error",
                      "Line %1, column %2: the JSON text ends too early. The file may be cut short.")};
inline constexpr ErrorType UnexpectedCharacter{
    "json.character", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: “%3” cannot stand here in JSON.")};
inline constexpr ErrorType TrailingText{
    "json.trailing", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: something follows the end of the JSON text.")};
inline constexpr ErrorType ControlCharacter{
    "json.control", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: a control character stands in a JSON string.")};
inline constexpr ErrorType BadEscape{
    "json.escape", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: this is no escape that JSON knows.")};
inline constexpr ErrorType LoneSurrogate{
    "json.surrogate", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: half of a surrogate pair is not a character.")};
inline constexpr ErrorType BadNumber{
    "json.number", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: this is not a JSON number.")};
inline constexpr ErrorType NumberTooLarge{
    "json.numberTooLarge", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: this number is too large or too long.")};
inline constexpr ErrorType DuplicateMember{
    "json.duplicate", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error",
                      "Line %1, column %2: the member “%3” stands here twice; "
                      "programs disagree on which one counts.")};
inline constexpr ErrorType TooDeep{
    "json.depth", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: the JSON text is nested more than %3 deep.")};
inline constexpr ErrorType TooManyValues{
    "json.values", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "Line %1, column %2: the JSON text holds more than %3 values.")};
inline constexpr ErrorType TooLong{"json.size", ErrorKind::Unreadable,
                                   QT_TRANSLATE_NOOP("error", "The JSON text is longer than %1 bytes.")};

// Linked data. %2 is JSON-LD's own code where there is one: it is what other tools say too.
inline constexpr ErrorType ContextUnknown{
    "jsonld.context.unknown", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error",
                      "The meaning of the words is kept at “%1”, which is not at hand. Give that file too.")};
inline constexpr ErrorType ContextWrong{
    "jsonld.context", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The context of the document is wrong at “%1” (%2).")};
inline constexpr ErrorType DocumentWrong{
    "jsonld.document", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error", "The document cannot be read as linked data at “%1” (%2).")};
inline constexpr ErrorType WouldBeLost{
    "jsonld.lost", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error",
                      "“%1” has no meaning in this document (%2), so a signature would not cover it.")};
inline constexpr ErrorType TooMuchWork{
    "jsonld.work", ErrorKind::Unreadable,
    QT_TRANSLATE_NOOP("error",
                      "The document is built to take more work than any badge needs, so it is not read.")};
inline constexpr ErrorType TermsWrong{
    "jsonld.terms", ErrorKind::Internal,
    QT_TRANSLATE_NOOP("error", "Line %1 of a file of terms cannot be understood. Please reinstall Mettle.")};
inline constexpr ErrorType NquadsWrong{"jsonld.nquads", ErrorKind::Unreadable,
                                       QT_TRANSLATE_NOOP("error", "Line %1 is no statement in N-Quads.")};

} // namespace mettle::jsonld::errors
