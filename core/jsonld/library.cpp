// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/library.h"

#include <mutex>

namespace mettle::jsonld {

namespace {

// Documents choose the order in which they name contexts, so what is kept has to have an end. One Open Badge makes about 30.
constexpr size_t MostSteps = 2000;

std::shared_ptr<Context> startingAt(const QString &base)
{
    auto context = std::make_shared<Context>();
    context->base = base;
    context->originalBase = base;
    return context;
}

} // namespace

ContextLibrary::ContextLibrary(QHash<QString, Json> documents, const ContextLibrary *behind)
    : m_documents(std::move(documents))
    , m_behind(behind)
{
    const auto start = startingAt({});
    start->lasting = true;
    m_start = start;
}

ContextLibrary::~ContextLibrary() = default;

const Json *ContextLibrary::find(const QString &address) const
{
    if (m_behind)
        if (const Json *found = m_behind->find(address))
            return found;
    const auto found = m_documents.constFind(address);
    return found == m_documents.constEnd() ? nullptr : &*found;
}

ContextPointer ContextLibrary::start(const QString &base) const
{
    return base.isEmpty() ? m_start : ContextPointer(startingAt(base));
}

ContextPointer ContextLibrary::remembered(const Step &step) const
{
    const std::shared_lock guard(m_lock);
    const auto found = m_steps.find(step);
    return found == m_steps.end() ? nullptr : found->second;
}

ContextPointer ContextLibrary::remember(const Step &step, std::shared_ptr<Context> made) const
{
    const std::unique_lock guard(m_lock);
    if (m_steps.size() >= MostSteps)
        return made;
    // Another thread may have made the same: all have to hold one and the same object.
    const auto [place, isNew] = m_steps.try_emplace(step, made);
    if (isNew)
        made->lasting = true;
    return place->second;
}

} // namespace mettle::jsonld
