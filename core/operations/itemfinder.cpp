// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/itemfinder.h"

#include "operations/errors.h"
#include "operations/importerrors.h"
#include "operations/lookup.h"

#include <algorithm>

namespace mettle::operations {

using framework::Item;
using framework::ItemType;
using workspace::ItemName;

namespace {

/// A code that folding leaves as it is: what is written there is what stands in the file.
bool isPlainCode(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x80 && !c.isLetter() && !c.isSpace(); });
}

bool isBelow(const ItemName &item, const Id<Item> &parent)
{
    return item.mainParent == parent
        || std::find(item.moreParents.begin(), item.moreParents.end(), parent) != item.moreParents.end();
}

} // namespace

const ItemFinder::Found &ItemFinder::find(const QString &competence, const QString &indicator)
{
    const QString key = folded(competence) + u'\x1f' + folded(indicator);
    if (const auto known = m_found.find(key); known != m_found.end())
        return *known;
    return *m_found.insert(key, look(competence, indicator));
}

std::optional<ItemFinder::Found> ItemFinder::byCode(const QString &competence, const QString &indicator) const
{
    if (!isPlainCode(competence) || !isPlainCode(indicator))
        return std::nullopt;
    const auto only = [this](const QString &code, ItemType type) -> std::optional<ItemName> {
        auto all = m_reader.itemNames(m_framework, code);
        std::erase_if(all, [&](const ItemName &one) { return one.type != type; });
        return all.size() == 1 ? std::optional(std::move(all.front())) : std::nullopt;
    };
    std::optional<Id<Item>> of;
    if (!competence.isEmpty()) {
        const auto skill = only(competence, ItemType::Competence);
        if (!skill)
            return std::nullopt;
        of = skill->id;
    }
    if (indicator.isEmpty())
        return Found { of };
    const auto behaviour = only(indicator, ItemType::Indicator);
    if (!behaviour || (of && !isBelow(*behaviour, *of)))
        return std::nullopt;
    return Found { behaviour->id };
}

ItemFinder::Found ItemFinder::look(const QString &competence, const QString &indicator)
{
    if (competence.isEmpty() && indicator.isEmpty())
        return {};
    if (!m_names)
        if (auto found = byCode(competence, indicator))
            return *found;
    readNames();
    const auto refused = [this](const ErrorType &unknown, const QString &word, const std::vector<size_t> &several,
                                const QString &more) -> Found {
        if (several.empty())
            return { {}, &unknown, QStringList { word } + (more.isNull() ? QStringList() : QStringList { more }) };
        QStringList which;
        for (const size_t one : several)
            which << ((*m_names)[one].code.isEmpty() ? (*m_names)[one].id.toString() : (*m_names)[one].code);
        return { {}, &errors::RowItemAmbiguous, { word, which.join(QStringLiteral(", ")) } };
    };
    std::optional<Id<Item>> of;
    if (!competence.isEmpty()) {
        const auto skills = named(ItemType::Competence, competence);
        if (skills.size() != 1)
            return refused(errors::RowCompetenceUnknown, competence, skills, {});
        of = (*m_names)[skills.front()].id;
    }
    if (indicator.isEmpty())
        return { of };
    auto behaviours = named(ItemType::Indicator, indicator);
    if (of)
        std::erase_if(behaviours, [&](size_t one) { return !belongs(one, *of); });
    if (behaviours.size() != 1)
        return refused(errors::RowIndicatorUnknown, indicator, behaviours,
                       competence.isEmpty() ? QStringLiteral("") : QStringLiteral(" (%1)").arg(competence));
    return { (*m_names)[behaviours.front()].id };
}

void ItemFinder::readNames()
{
    if (m_names)
        return;
    m_names = m_reader.itemNames(m_framework);
    const auto add = [](QHash<QString, std::vector<size_t>> &index, const QString &word, size_t place) {
        auto &places = index[folded(word)];
        if (places.empty() || places.back() != place) // one item may have one title in two languages
            places.push_back(place);
    };
    for (size_t i = 0; i < m_names->size(); ++i) {
        const ItemName &one = (*m_names)[i];
        m_places.insert(one.id.uuid(), i);
        if (!one.code.isEmpty())
            add(m_codes, one.code, i);
        for (const Text *text : { &one.title, &one.easyTitle })
            for (const QString &language : text->languages())
                add(m_titles, text->exact(language), i);
    }
}

/// By code, else by title.
std::vector<size_t> ItemFinder::named(ItemType type, const QString &word) const
{
    for (const auto *index : { &m_codes, &m_titles }) {
        auto places = index->value(folded(word));
        std::erase_if(places, [&](size_t one) { return (*m_names)[one].type != type; });
        if (!places.empty())
            return places;
    }
    return {};
}

bool ItemFinder::belongs(size_t item, const Id<Item> &competence) const
{
    if (isBelow((*m_names)[item], competence))
        return true;
    // Bounded by the number of items: a damaged file may hold a cycle.
    size_t at = item;
    for (size_t steps = 0; steps <= m_names->size(); ++steps) {
        const ItemName &one = (*m_names)[at];
        if (one.type == ItemType::Competence)
            return one.id == competence;
        const auto parent = one.mainParent ? m_places.find(one.mainParent->uuid()) : m_places.end();
        if (parent == m_places.end())
            return false;
        at = *parent;
    }
    return false;
}

Result<FrameworkChoice> frameworkChoice(workspace::Desk &desk, const std::optional<Id<framework::Framework>> &asked)
{
    if (asked) {
        METTLE_LET(there, desk.ask([&](const workspace::Reader &reader) { return reader.get(*asked).has_value(); }));
        if (!there)
            return Error { errors::Gone };
        return FrameworkChoice { asked, {} };
    }
    const auto otherwise = defaultFramework(desk);
    return FrameworkChoice { {}, otherwise ? std::optional(*otherwise) : std::nullopt };
}

ItemFinder *ItemFinders::of(const Id<people::Client> &client)
{
    auto framework = m_choice.asked;
    if (!framework) {
        auto known = m_ofClients.find(client.uuid());
        if (known == m_ofClients.end()) {
            const auto ofGroup = m_reader.frameworkOfGroup(client);
            known = m_ofClients.insert(client.uuid(), ofGroup ? ofGroup : m_choice.otherwise);
        }
        framework = *known;
    }
    return framework ? &m_finders.try_emplace(framework->uuid(), m_reader, *framework).first->second : nullptr;
}

} // namespace mettle::operations
