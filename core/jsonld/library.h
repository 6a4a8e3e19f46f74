// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonld/context.h"

#include <shared_mutex>
#include <unordered_map>

namespace mettle::jsonld {

/// Context documents by address: what stands for the network. What was compiled of them is kept and shared, also between
/// threads; a document that names an address that is not here cannot be understood.
class ContextLibrary
{
public:
    /// Documents that have a member "@context". What they lack is looked up in `behind`, which has to live longer and whose
    /// documents cannot be replaced.
    explicit ContextLibrary(QHash<QString, Json> documents, const ContextLibrary *behind = nullptr);
    ContextLibrary(const ContextLibrary &) = delete;
    ContextLibrary &operator=(const ContextLibrary &) = delete;
    ~ContextLibrary();

    /// Whether it brings nothing of its own.
    [[nodiscard]] bool isEmpty() const { return m_documents.isEmpty(); }

    /// Null when it is not here.
    [[nodiscard]] const Json *find(const QString &address) const;

    /// The context in which a document starts: no terms, the document's own address as base (empty for none).
    [[nodiscard]] ContextPointer start(const QString &base) const;

    /// One step: from an active context, by a local one that lives as long as the library.
    struct Step
    {
        const Context *active;
        const Json *local;
        bool overrideProtected;
        bool propagate;

        friend bool operator==(const Step &, const Step &) = default;
    };
    /// What a step led to when it was made before, else null.
    [[nodiscard]] ContextPointer remembered(const Step &step) const;
    /// Keeps what a step led to, unless so much is kept already: then the context is not marked as lasting.
    ContextPointer remember(const Step &step, std::shared_ptr<Context> made) const;

private:
    struct StepHash
    {
        size_t operator()(const Step &step) const noexcept
        {
            return qHashMulti(0, quintptr(step.active), quintptr(step.local), step.overrideProtected,
                              step.propagate);
        }
    };

    QHash<QString, Json> m_documents;
    const ContextLibrary *m_behind;
    ContextPointer m_start;
    mutable std::shared_mutex m_lock;
    mutable std::unordered_map<Step, ContextPointer, StepHash> m_steps;
};

} // namespace mettle::jsonld
