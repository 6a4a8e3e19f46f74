// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/desk.h"
#include "workspace/views.h"

#include <QHash>
#include <map>

namespace mettle::operations {

/// Finds the skills and behaviours of one framework by the words of a table: codes, else titles in any language. Reads no
/// more than it must: a code that is nobody's title either is asked for by itself, anything else reads the names once.
class ItemFinder
{
public:
    /// The reader lives as long as the finder.
    ItemFinder(const workspace::Reader &reader, const Id<framework::Framework> &framework)
        : m_reader(reader)
        , m_framework(framework)
    {
    }

    /// The behaviour, else the skill as a whole; neither for two empty words. An error's first argument is the caller's row.
    struct Found
    {
        std::optional<Id<framework::Item>> item;
        const ErrorType *wrong = nullptr;
        QStringList arguments = {};
    };
    [[nodiscard]] const Found &find(const QString &competence, const QString &indicator);

private:
    using Names = std::vector<workspace::ItemName>;
    [[nodiscard]] Found look(const QString &competence, const QString &indicator);
    [[nodiscard]] std::optional<Found> byCode(const QString &competence, const QString &indicator) const;
    void readNames();
    [[nodiscard]] std::vector<size_t> named(framework::ItemType type, const QString &word) const;
    [[nodiscard]] bool belongs(size_t item, const Id<framework::Item> &competence) const;

    const workspace::Reader &m_reader;
    Id<framework::Framework> m_framework;
    QHash<QString, Found> m_found;
    std::optional<Names> m_names;
    QHash<QUuid, size_t> m_places;
    QHash<QString, std::vector<size_t>> m_codes;
    QHash<QString, std::vector<size_t>> m_titles;
};

/// Which framework the words about a client are looked up in: the one that was asked for, else that of the client's group,
/// else the built-in or the only one.
struct FrameworkChoice
{
    std::optional<Id<framework::Framework>> asked;
    std::optional<Id<framework::Framework>> otherwise; ///< none where several are there and none is the built-in
};
/// Refused when the one that was asked for is not there.
[[nodiscard]] Result<FrameworkChoice> frameworkChoice(workspace::Desk &desk,
                                                      const std::optional<Id<framework::Framework>> &asked);

/// The finders of one import, each made once.
class ItemFinders
{
public:
    ItemFinders(const workspace::Reader &reader, const FrameworkChoice &choice)
        : m_reader(reader)
        , m_choice(choice)
    {
    }
    /// Null when nothing says which framework it is.
    [[nodiscard]] ItemFinder *of(const Id<people::Client> &client);

private:
    const workspace::Reader &m_reader;
    FrameworkChoice m_choice;
    QHash<QUuid, std::optional<Id<framework::Framework>>> m_ofClients;
    std::map<QUuid, ItemFinder> m_finders;
};

} // namespace mettle::operations
