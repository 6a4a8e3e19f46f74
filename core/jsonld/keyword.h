// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace mettle::jsonld {

/// The words with a meaning of their own in JSON-LD 1.1 (section 1.7), without those of framing.
enum class Keyword
{
    NotOne,
    Base,
    Container,
    Context,
    Direction,
    Graph,
    Id,
    Import,
    Included,
    Index,
    Json,
    Language,
    List,
    Nest,
    None,
    Prefix,
    Propagate,
    Protected,
    Reverse,
    Set,
    Type,
    Value,
    Version,
    Vocab,
};

[[nodiscard]] Keyword keywordOf(QStringView text);

[[nodiscard]] inline bool isKeyword(QStringView text)
{
    return keywordOf(text) != Keyword::NotOne;
}

/// "@" and letters only: kept for keywords to come, so never a term.
[[nodiscard]] bool looksLikeKeyword(QStringView text);

/// The keywords as shared texts, for building values.
namespace word {
extern const QString Direction;
extern const QString Graph;
extern const QString Id;
extern const QString Included;
extern const QString Index;
extern const QString Json;
extern const QString Language;
extern const QString List;
extern const QString None;
extern const QString Reverse;
extern const QString Set;
extern const QString Type;
extern const QString Value;
} // namespace word

} // namespace mettle::jsonld
