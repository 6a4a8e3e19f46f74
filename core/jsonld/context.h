// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonld/json.h"

#include <QHash>
#include <memory>

namespace mettle::jsonld {

class Context;
using ContextPointer = std::shared_ptr<const Context>;

/// A word that a context leaves open, sets, or sets to nothing.
struct Setting
{
    bool given = false;
    QString text; ///< null: set to nothing

    friend bool operator==(const Setting &, const Setting &) = default;
};

/// How values of a term are laid out (@container), as bits.
namespace container {
inline constexpr int List = 1;
inline constexpr int Set = 2;
inline constexpr int Index = 4;
inline constexpr int Language = 8;
inline constexpr int Id = 16;
inline constexpr int Type = 32;
inline constexpr int Graph = 64;
} // namespace container

/// A context inside a term's definition, with the address that its references are seen from.
struct ScopedContext
{
    std::shared_ptr<const Json> json;
    QString base;

    /// The same context, in whatever order; where it stands does not count.
    friend bool operator==(const ScopedContext &a, const ScopedContext &b);
};

/// What a term means (JSON-LD API 1.1, section 4.2).
struct TermDefinition
{
    QString iri; ///< an IRI, a blank node or a keyword; null: the term means nothing
    bool prefix = false;
    bool isProtected = false;
    bool reverse = false;
    int container = 0;
    QString type;
    Setting language;
    Setting direction;
    QString nest;
    QString index;
    ScopedContext context;

    /// Equal but for being protected.
    [[nodiscard]] bool means(const TermDefinition &other) const
    {
        TermDefinition same = other;
        same.isProtected = isProtected;
        return *this == same;
    }

    friend bool operator==(const TermDefinition &, const TermDefinition &) = default;
};

/// The terms in force at one place of a document. Made by ContextProcessor, never changed afterwards, so it can be shared.
class Context
{
public:
    /// Null when the term is not defined.
    [[nodiscard]] const TermDefinition *find(const QString &term) const
    {
        const auto found = terms.constFind(term);
        return found == terms.constEnd() ? nullptr : found->get();
    }

    QHash<QString, std::shared_ptr<const TermDefinition>> terms;
    bool anyProtected = false;
    QString base;         ///< null: none
    QString originalBase; ///< the document's own
    QString vocab;        ///< null: none
    QString language;     ///< null: none
    QString direction;    ///< null: none
    ContextPointer previous;
    bool lasting = false; ///< made of the library's documents alone, so worth keeping
};

/// What a text may be seen from (JSON-LD API 1.1, section 5.2).
struct IriRules
{
    bool document = false; ///< relative to the base
    bool vocabulary = false;
};

/// A text as an IRI, a blank node or a keyword; null for null, and for what only looks like a keyword.
[[nodiscard]] QString expandedIri(const Context &context, const QString &text, IriRules rules);

} // namespace mettle::jsonld
