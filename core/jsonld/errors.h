// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

/// Errors of reading JSON; %1 and %2 are line and column (in characters), both from 1.
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

} // namespace mettle::jsonld::errors
