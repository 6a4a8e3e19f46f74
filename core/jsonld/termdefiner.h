// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonld/contextprocessor.h"

namespace mettle::jsonld {

/// Create Term Definition (JSON-LD API 1.1, section 4.2), for all terms of one local context.
class TermDefiner
{
public:
    /// Adds to `out`, which holds what was in force before.
    TermDefiner(ContextProcessor &processor, Context &out, const Json &local, const ContextRules &rules);

    [[nodiscard]] Result<void> defineAll();

private:
    enum class State
    {
        Busy,
        Done
    };

    [[nodiscard]] Result<void> define(const QString &term, const Json &value);
    /// Defines what a text refers to first, if that stands in the same local context.
    [[nodiscard]] Result<void> defineFirst(const QString &text);
    [[nodiscard]] Result<QString> expanded(const QString &text);
    [[nodiscard]] Result<void> fill(TermDefinition &out, const QString &term, const Json &value, bool simple,
                                    bool &ignored);
    [[nodiscard]] Result<void> fillType(TermDefinition &out, const Json &value);
    [[nodiscard]] Result<void> fillReverse(TermDefinition &out, const Json &value, bool &ignored);
    [[nodiscard]] Result<void> fillIri(TermDefinition &out, const QString &term, const Json &value,
                                       bool simple, bool &ignored);
    [[nodiscard]] Result<void> fillIriFromTerm(TermDefinition &out, const QString &term);
    [[nodiscard]] Result<void> fillContainer(TermDefinition &out, const Json &value);
    [[nodiscard]] Result<void> fillIndex(TermDefinition &out, const Json &value);
    [[nodiscard]] Result<void> fillContext(TermDefinition &out, const Json &value);
    [[nodiscard]] Result<void> fillRest(TermDefinition &out, const QString &term, const Json &value);

    ContextProcessor &m_processor;
    Context &m_out;
    const Json &m_local;
    const ContextRules &m_rules;
    bool m_protected;
    QHash<QString, const Json *> m_waiting;
    QHash<QString, State> m_states;
    QString m_term; ///< being defined, for errors
};

} // namespace mettle::jsonld
