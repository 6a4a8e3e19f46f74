// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jsonld/library.h"

#include <QStringList>

namespace mettle::jsonld {

/// Copying so many terms takes as long as defining one.
inline constexpr qsizetype CopyCost = 8;

/// How a local context is to be taken in.
struct ContextRules
{
    QString base;                   ///< the address that its references are seen from
    bool lasting = false;           ///< it lives as long as the library
    bool overrideProtected = false; ///< terms may be redefined: the context belongs to a property
    bool propagate = true;          ///< it holds in nodes below too: not so for one that belongs to a type
    bool validateScoped = true;
    bool inList = false; ///< one of several: its @propagate says nothing (section 4.1.2, step 2)
    QStringList remote;  ///< the addresses that led here
};

/// Context Processing (JSON-LD API 1.1, section 4.1).
class ContextProcessor
{
public:
    /// `definitions` is how many terms may be defined in all; documents with contexts of their own spend it.
    ContextProcessor(const ContextLibrary &library, qsizetype definitions)
        : m_library(library)
        , m_definitions(definitions)
    {
    }

    /// The context that follows from an active one and a local one (an object, an address, null, or a list of these).
    /// errors::ContextUnknown for an address that is not in the library, ContextWrong with JSON-LD's own code.
    [[nodiscard]] Result<ContextPointer> process(const ContextPointer &active, const Json &local,
                                                 const ContextRules &rules);

    /// Counts work in terms; errors::TooMuchWork when there were too many.
    [[nodiscard]] Result<void> spend(qsizetype terms = 1);

private:
    [[nodiscard]] Result<std::shared_ptr<Context>> build(const ContextPointer &active, const Json &local,
                                                         const ContextRules &rules);
    [[nodiscard]] Result<void> takeNothing(std::shared_ptr<Context> &out, const ContextPointer &active,
                                           const ContextRules &rules) const;
    [[nodiscard]] Result<void> takeAddress(std::shared_ptr<Context> &out, const QString &reference,
                                           const ContextRules &rules);
    [[nodiscard]] Result<void> takeObject(Context &out, const Json &local, const ContextRules &rules);
    [[nodiscard]] Result<Json> imported(const Json &local, const ContextRules &rules) const;

    const ContextLibrary &m_library;
    qsizetype m_definitions;
};

} // namespace mettle::jsonld
