// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/today.h"

#include "operations/lookup.h"

#include <algorithm>

namespace mettle::operations {

using workspace::Reader;

namespace {

/// How well words fit a text; smaller is better.
enum class Fit
{
    Whole,
    Beginning,
    Word,
    Inside,
    Scattered,
    None
};

Fit fitOf(const QString &words, const QString &text)
{
    const QString where = folded(text);
    if (where == words)
        return Fit::Whole;
    if (where.startsWith(words))
        return Fit::Beginning;
    if (where.contains(u' ' + words))
        return Fit::Word;
    if (where.contains(words))
        return Fit::Inside;
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    const bool all
        = std::all_of(parts.begin(), parts.end(), [&](const QString &part) { return where.contains(part); });
    return all && parts.size() > 1 ? Fit::Scattered : Fit::None;
}

Fit bestFit(const QString &words, const QStringList &texts)
{
    Fit best = Fit::None;
    for (const QString &text : texts)
        best = std::min(best, fitOf(words, text));
    return best;
}

struct Ranked
{
    Fit fit;
    Found found;
};

/// Collects what fits, of every kind.
class Finder
{
public:
    Finder(const QString &words, const QString &language)
        : m_words(words)
        , m_language(language)
    {
    }

    void addClients(const Reader &reader, const QDate &today)
    {
        const auto clients = reader.everyClient();
        const QStringList shown = people::shownNames(clients);
        for (size_t i = 0; i < clients.size(); ++i) {
            const people::Client &client = clients[i];
            // With a pseudonym only that, everywhere.
            const QStringList names = client.pseudonym.isEmpty()
                ? QStringList{shown[qsizetype(i)], client.name, client.callName}
                : QStringList{shown[qsizetype(i)]};
            const Fit fit = bestFit(m_words, names);
            if (fit == Fit::None)
                continue;
            QStringList groups;
            for (const people::Membership &membership : reader.memberships(client.id))
                if (membership.from <= today && (!membership.until || today <= *membership.until))
                    if (const auto group = reader.get(membership.group))
                        groups << group->title;
            add(fit,
                {Found::What::Client, shown[qsizetype(i)], groups.join(QStringLiteral(", ")),
                 client.id.toString()});
        }
    }

    void addSessions(const Reader &reader)
    {
        for (const session::Session &session : reader.everySession()) {
            const QString day = longDate(m_language, session.date);
            const QString iso = session.date.toString(Qt::ISODate);
            const Found found = session.title.isEmpty()
                ? Found{Found::What::Session, day, {}, session.id.toString()}
                : Found{Found::What::Session, session.title, day, session.id.toString()};
            add(bestFit(m_words, {session.title, day, iso}), found);
        }
    }

    void addFrameworks(const Reader &reader, const std::optional<Id<framework::Framework>> &usual)
    {
        for (const workspace::FrameworkRow &row : reader.frameworks()) {
            const QString title = row.framework.title.in(m_language);
            add(bestFit(m_words, {title}),
                {Found::What::Framework, title, row.framework.version, row.framework.id.toString()});
            // A list that is only there to be looked up (ESCO's 14,000) has a search of its own.
            if (row.inUse || row.framework.id == usual)
                addCompetences(reader, row.framework.id);
        }
    }

    void addTargets(const Reader &reader)
    {
        for (const framework::Target &target : reader.targets()) {
            const QString title = target.title.in(m_language);
            add(bestFit(m_words, {title}),
                {Found::What::Target, title, kindOf(target.kind), target.id.toString()});
        }
    }

    [[nodiscard]] std::vector<Found> best(int limit)
    {
        std::stable_sort(m_ranked.begin(), m_ranked.end(), [](const Ranked &a, const Ranked &b) {
            if (a.fit != b.fit)
                return a.fit < b.fit;
            if (a.found.what != b.found.what)
                return a.found.what < b.found.what;
            // Sessions come newest first, the rest by name.
            return a.found.what != Found::What::Session && beforeInList(a.found.title, b.found.title);
        });
        std::vector<Found> out;
        for (size_t i = 0; i < m_ranked.size() && i < size_t(std::max(0, limit)); ++i)
            out.push_back(std::move(m_ranked[i].found));
        return out;
    }

private:
    void add(Fit fit, const Found &found)
    {
        if (fit != Fit::None)
            m_ranked.push_back({fit, found});
    }

    void addCompetences(const Reader &reader, const Id<framework::Framework> &framework)
    {
        const auto items = reader.itemNames(framework);
        for (const workspace::ItemName &item : items) {
            if (item.type != framework::ItemType::Competence)
                continue;
            const QString title = item.title.in(m_language);
            const Fit fit = bestFit(m_words, {title, item.easyTitle.in(m_language), item.code});
            if (fit == Fit::None)
                continue;
            const auto area = std::find_if(items.begin(), items.end(),
                                           [&](const auto &other) { return other.id == item.mainParent; });
            add(fit,
                {Found::What::Competence, title, area == items.end() ? QString() : area->title.in(m_language),
                 item.id.toString()});
        }
    }

    [[nodiscard]] QString kindOf(framework::TargetKind kind) const
    {
        switch (kind) {
        case framework::TargetKind::Vacancy:
            return document(m_language, QT_TRANSLATE_NOOP("document", "vacancy"));
        case framework::TargetKind::Family:
            return document(m_language, QT_TRANSLATE_NOOP("document", "family of jobs"));
        case framework::TargetKind::Business:
            break;
        }
        return document(m_language, QT_TRANSLATE_NOOP("document", "business of one's own"));
    }

    QString m_words;
    QString m_language;
    std::vector<Ranked> m_ranked;
};

} // namespace

Result<std::vector<Found>> find(Desk &desk, const QString &words, const QString &language, int limit)
{
    const QString wanted = folded(words);
    if (wanted.isEmpty())
        return std::vector<Found>();
    const auto usual = defaultFramework(desk);
    const QDate today = desk.today();
    return desk.ask([&](const Reader &reader) {
        Finder finder(wanted, language);
        finder.addClients(reader, today);
        finder.addSessions(reader);
        finder.addFrameworks(reader, usual ? std::optional(*usual) : std::nullopt);
        finder.addTargets(reader);
        return finder.best(limit);
    });
}

} // namespace mettle::operations
