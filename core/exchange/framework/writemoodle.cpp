// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/frameworkchanges.h"
#include "exchange/framework/mettleextension.h"
#include "exchange/framework/writers.h"
#include "exchange/tablewriter.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace mettle::exchange {

namespace {

using framework::Catalogue;
using framework::Item;
using framework::ItemType;

constexpr qsizetype Longest = 100; ///< idnumber and shortname; the rest is cut by Moodle

/// PHP compares two such texts as numbers: 1.1 and 1.10 would be the same competency.
bool isNumber(const QString &id)
{
    static const QRegularExpression number(QStringLiteral("^\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*$"));
    return number.match(id).hasMatch();
}

class MoodleWriter
{
public:
    MoodleWriter(const Catalogue &catalogue, const QString &language)
        : m_catalogue(catalogue)
        , m_language(language)
        , m_table({ u',', false })
        , m_head(extraOf(catalogue.framework.extra)[QLatin1String("moodle")].toObject())
    {
        for (const framework::Relation &relation : catalogue.relations)
            m_relations[relation.from].push_back(&relation);
    }

    WrittenTable write()
    {
        m_table.row({ QStringLiteral("Parent ID number"), QStringLiteral("ID number"), QStringLiteral("Short name"),
                      QStringLiteral("Description"), QStringLiteral("Description format"), QStringLiteral("Scale values"),
                      QStringLiteral("Scale configuration"), QStringLiteral("Rule type (optional)"),
                      QStringLiteral("Rule outcome (optional)"), QStringLiteral("Rule config (optional)"),
                      QStringLiteral("Cross-referenced competency ID numbers"), QStringLiteral("Exported ID (optional)"),
                      QStringLiteral("Is framework"), QStringLiteral("Taxonomy") });
        nameItems();
        writeFramework();
        int number = 0;
        for (const Item &item : m_catalogue.items)
            writeItem(item, ++number);
        return { m_table.bytes(), std::move(m_changes) };
    }

private:
    void change(const ErrorType &type, const QStringList &arguments) { m_changes.emplace_back(type, arguments); }

    /// Ids of Moodle's own stay; else codes, with a letter before numbers, cut and made unique.
    void nameItems()
    {
        QHash<QString, int> codes;
        for (const Item &item : m_catalogue.items)
            ++codes[item.code];
        QSet<QString> taken;
        QSet<double> numbers;
        for (const Item &item : m_catalogue.items) {
            const bool own = extraOf(item.extra).contains(QLatin1String("moodle"));
            const QString wanted = (own || item.code.isEmpty() || codes.value(item.code) > 1 ? item.sourceId : item.code).simplified();
            QString id = wanted;
            if (isNumber(id) && (!own || numbers.contains(id.toDouble())))
                id.prepend(u'C');
            else if (isNumber(id))
                numbers.insert(id.toDouble());
            id = id.left(Longest - 1);
            for (int again = 2; taken.contains(id); ++again)
                id = wanted.left(Longest - 6) + u'-' + QString::number(again);
            taken.insert(id);
            m_ids.insert(item.id, id);
            if (id != wanted)
                change(changes::MoodleId, { item.title.in(m_language).left(80), wanted.left(80), id });
        }
    }

    /// Too long a name is cut; whole, it stands at the head of the description.
    QString shortName(const QString &title, QString &description, bool html)
    {
        if (title.size() <= Longest)
            return title;
        const QString head = html ? QString(QStringLiteral("<p>") + title.toHtmlEscaped() + QStringLiteral("</p>")) : title;
        if (!description.contains(title))
            description = description.isEmpty() ? head : QString(head + QLatin1String("\n") + description);
        change(changes::MoodleName, { title.left(80) });
        return title.left(Longest - 3) + QStringLiteral("...");
    }

    static bool isHtml(const QString &text)
    {
        static const QRegularExpression tag(QStringLiteral("</?[A-Za-z][^>]*>"));
        return text.contains(tag);
    }

    [[nodiscard]] QStringList levelNames()
    {
        QStringList names;
        for (const framework::Level &level : m_catalogue.mainLevels()) {
            QString name = level.title.in(m_language);
            if (name.contains(u',')) {
                change(changes::MoodleLevel, { name });
                name.replace(u',', u';');
            }
            names << name;
        }
        if (names.isEmpty()) {
            change(changes::MoodleScale, {});
            names = { QStringLiteral("Not yet competent"), QStringLiteral("Competent") };
        }
        return names;
    }

    /// Moodle's own settings while the scale is the same; else the lowest is the default and the upper half proficient.
    [[nodiscard]] QString scaleSettings(const QStringList &names) const
    {
        if (m_head[QLatin1String("scaleValues")].toString() == names.join(u','))
            return m_head[QLatin1String("scaleConfiguration")].toString();
        QString out = QStringLiteral("[{\"scaleid\":\"1\"}");
        for (int i = 1; i <= int(names.size()); ++i)
            out += QStringLiteral(",{\"id\":%1,\"scaledefault\":%2,\"proficient\":%3}").arg(i).arg(i == 1 ? 1 : 0).arg(2 * i > names.size() ? 1 : 0);
        return out + u']';
    }

    [[nodiscard]] QString taxonomies() const
    {
        if (const QString kept = m_head[QLatin1String("taxonomies")].toString(); !kept.isEmpty() && !kept.startsWith(u'{'))
            return kept;
        QStringList words;
        QHash<Id<Item>, int> depths;
        for (const Item &item : m_catalogue.items) {
            const int depth = item.mainParent ? depths.value(*item.mainParent) + 1 : 0;
            depths.insert(item.id, depth);
            while (words.size() <= depth && words.size() < 4)
                words << QString();
            if (depth < 4 && words[depth].isEmpty())
                words[depth] = item.type == ItemType::Area ? QStringLiteral("domain")
                    : item.type == ItemType::Indicator    ? QStringLiteral("behaviour")
                                                          : QStringLiteral("competency");
        }
        while (words.size() < 4)
            words << QStringLiteral("competency");
        return words.join(u',');
    }

    void writeFramework()
    {
        const framework::Framework &framework = m_catalogue.framework;
        QString id = m_head[QLatin1String("idnumber")].toString();
        if (id.isEmpty())
            id = framework.uri.isEmpty() ? framework.id.toString() : framework.uri;
        QString description = framework.description.in(m_language);
        const bool html = isHtml(description);
        const QString name = shortName(framework.title.in(m_language), description, html);
        const QStringList names = levelNames();
        if (id.size() >= Longest)
            change(changes::MoodleId, { name, id.left(80), id.right(Longest - 1) });
        m_table.plain({}).text(id.right(Longest - 1)).text(name).text(description).plain(formatOf(m_head, html));
        m_table.text(names.join(u',')).plain(scaleSettings(names)).plain({}).plain({}).plain({}).plain({}).plain({}).number(1).plain(taxonomies());
        m_table.endRow();
    }

    [[nodiscard]] static QString formatOf(const QJsonObject &kept, bool html)
    {
        const QString given = kept[QLatin1String("descriptionFormat")].toString();
        return !given.isEmpty() ? given : html ? QStringLiteral("1") : QStringLiteral("2");
    }

    void writeItem(const Item &item, int number)
    {
        const QJsonObject kept = extraOf(item.extra)[QLatin1String("moodle")].toObject();
        const auto text = [&](const char *name) { return kept[QLatin1String(name)].toString(); };
        QString description = item.description.in(m_language);
        const bool html = text("descriptionFormat") == QLatin1String("1") || isHtml(description);
        const QString name = shortName(item.title.in(m_language), description, html);
        if (!item.moreParents.empty())
            change(changes::MoodleParents, { name });
        QStringList related;
        for (const framework::Relation *one : m_relations.value(item.id)) {
            const framework::Relation &relation = *one;
            if (relation.to && m_ids.contains(*relation.to) && relation.kind == QLatin1String("isRelatedTo"))
                related << m_ids.value(*relation.to).replace(u',', QLatin1String("%2C"));
            else if (relation.kind == QLatin1String("isRelatedTo") && !relation.to && !relation.uri.contains(u':'))
                related << QString(relation.uri).replace(u',', QLatin1String("%2C"));
            else
                change(changes::MoodleRelation, { name, relation.title.isEmpty() ? relation.uri : relation.title });
        }
        const QString parent = item.mainParent ? m_ids.value(*item.mainParent) : QString();
        m_table.text(parent).text(m_ids.value(item.id)).text(name).text(description).plain(formatOf(kept, html));
        m_table.text(text("scaleValues")).plain(text("scaleConfiguration")).plain(text("ruleType"));
        m_table.plain(text("ruleOutcome").isEmpty() ? QStringLiteral("0") : text("ruleOutcome"));
        m_table.plain(text("ruleConfig").isEmpty() ? QStringLiteral("null") : text("ruleConfig")).text(related.join(u','));
        m_table.plain(text("exportedId").isEmpty() ? QString::number(number) : text("exportedId")).plain({}).plain({});
        m_table.endRow();
    }

    const Catalogue &m_catalogue;
    QString m_language;
    TableWriter m_table;
    QJsonObject m_head;
    QHash<Id<Item>, QString> m_ids;
    QHash<Id<Item>, std::vector<const framework::Relation *>> m_relations;
    std::vector<Error> m_changes;
};

} // namespace

WrittenTable writeMoodle(const Catalogue &catalogue, const QString &language)
{
    return MoodleWriter(catalogue, language.isEmpty() ? mainLanguage(catalogue) : language).write();
}

} // namespace mettle::exchange
