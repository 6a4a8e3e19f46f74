// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sample.h"

#include <array>

namespace mettle::test {

using framework::Catalogue;
using framework::Item;
using framework::ItemType;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

Text texts(const char *en, const char *nl, const char *fr)
{
    Text text(u("en"), u(en));
    text.set(u("nl"), u(nl));
    text.set(u("fr"), u(fr));
    return text;
}

struct SkillTexts
{
    const char *code, *en, *nl, *fr;
    std::array<const char *, 3> behaviours;
};

const SkillTexts Skills[]{
    {"1.1",
     "Mobilising others",
     "Anderen mobiliseren",
     "Mobiliser les autres",
     {"asks others to join", "gives a reason that appeals", "gets a quiet person to take part"}},
    {"1.2",
     "Working with others",
     "Samenwerken met anderen",
     "Travailler avec les autres",
     {"does the agreed part", "offers help unasked", "accepts another's idea and goes on with it"}},
    {"1.3",
     "Communicate",
     "Communiceren",
     "Communiquer",
     {"listens without cutting in", "says it so others understand", "asks when not clear"}},
    {"1.4",
     "Social-cultural skills",
     "Socioculturele vaardigheden",
     "Compétences socioculturelles",
     {"adapts tone to the person", "asks about another habit with respect",
      "stays polite in a disagreement"}},
    {"2.1",
     "Spotting opportunities",
     "Kansen zien",
     "Repérer les occasions",
     {"points to something useful nobody used", "links a need to a solution", "asks what is missing"}},
    {"2.2",
     "Creativity",
     "Creativiteit",
     "Créativité",
     {"gives more than one idea", "combines things in an unusual way", "tries it out"}},
    {"2.3",
     "Valuing ideas",
     "Ideeën naar waarde schatten",
     "Valoriser les idées",
     {"says what an idea is worth and for whom", "builds on it instead of dropping it",
      "asks what others need"}},
    {"2.4",
     "Critical thinking",
     "Kritisch denken",
     "Esprit critique",
     {"asks how we know", "checks a fact", "names a pro and a con"}},
    {"2.5",
     "Problem solving",
     "Problemen oplossen",
     "Résoudre des problèmes",
     {"says what the problem is", "tries a second way after a failure", "checks that it now works"}},
    {"3.1",
     "Ethical and sustainable thinking",
     "Ethisch en duurzaam denken",
     "Pensée éthique et durable",
     {"names who is affected", "avoids waste", "keeps to a fair rule when nobody looks"}},
    {"3.2",
     "Self-awareness and self-efficacy",
     "Zelfinzicht en geloof in eigen kunnen",
     "Conscience de soi et confiance en soi",
     {"names an own strong point and a limit", "chooses a fitting task", "asks help in time"}},
    {"3.3",
     "Motivation and perseverance",
     "Motivatie en doorzettingsvermogen",
     "Motivation et persévérance",
     {"goes on after a setback", "finishes", "picks up again after a break"}},
    {"3.4",
     "Coping with uncertainty, ambiguity and risk",
     "Omgaan met onzekerheid, ambiguïteit en risico",
     "Faire face à l’incertitude, à l’ambiguïté et au risque",
     {"starts with incomplete instructions", "stays calm at a change", "says what could go wrong"}},
    {"4.1",
     "Mobilising resources",
     "Middelen mobiliseren",
     "Mobiliser des ressources",
     {"finds material, people, information", "uses little well", "shares what is there"}},
    {"4.2",
     "Taking the initiative",
     "Initiatief nemen",
     "Prendre l’initiative",
     {"begins without being told", "proposes the next step", "takes a task nobody has"}},
    {"4.3",
     "Planning and management",
     "Plannen en organiseren",
     "Planifier et gérer",
     {"makes an order of steps", "watches the time", "adjusts the plan"}},
    {"4.4",
     "Client focus",
     "Klantgerichtheid",
     "Orientation client",
     {"asks what the client wants", "checks the result against it", "handles a complaint calmly"}},
};

const Text Areas[]{
    texts("Social skills", "Sociale vaardigheden", "Compétences sociales"),
    texts("Power of thinking", "Denkkracht", "Pouvoir de penser"),
    texts("Self-regulation", "Zelfsturing", "Autorégulation"),
    texts("Entrepreneurial skills", "Ondernemende vaardigheden", "Compétences entrepreneuriales"),
};

struct Builder
{
    Catalogue catalogue;

    explicit Builder(const char *uri)
        : catalogue{.framework
                    = {.id = framework::frameworkId(u(uri), u("1")), .title = Text(u("en"), u(uri))}}
    {
    }
    Id<Item> add(ItemType type, const QString &code, const Text &title, const std::optional<Id<Item>> &parent)
    {
        Item item{.id = framework::itemId(catalogue.framework.id, nameOf(type) + code),
                  .framework = catalogue.framework.id,
                  .code = code,
                  .order = int(catalogue.items.size()),
                  .type = type,
                  .title = title,
                  .mainParent = parent};
        catalogue.items.push_back(item);
        return item.id;
    }
    void addLevels(const std::vector<Text> &titles, int first, bool lowestIsNotShown)
    {
        const framework::Scale scale{.id = framework::scaleId(catalogue.framework.id, 0),
                                     .framework = catalogue.framework.id};
        catalogue.scales = {scale};
        for (size_t i = 0; i < titles.size(); ++i)
            catalogue.levels.push_back({.id = framework::levelId(scale.id, first + int(i)),
                                        .scale = scale.id,
                                        .order = first + int(i),
                                        .title = titles[i],
                                        .notShown = lowestIsNotShown && i == 0});
    }
};

} // namespace

Catalogue seventeen()
{
    Builder builder("https://example.org/seventeen");
    std::vector<Id<Item>> areas;
    for (int i = 0; i < 4; ++i)
        areas.push_back(builder.add(ItemType::Area, QString::number(i + 1), Areas[i], {}));
    for (const SkillTexts &skill : Skills) {
        const QString code = u(skill.code);
        const Id<Item> id = builder.add(ItemType::Competence, code, texts(skill.en, skill.nl, skill.fr),
                                        areas[size_t(code[0].digitValue() - 1)]);
        int number = 0;
        for (const char *behaviour : skill.behaviours)
            builder.add(ItemType::Indicator, code + u'.' + QString::number(++number),
                        Text(u("en"), u(behaviour)), id);
    }
    builder.addLevels({texts("had the chance, did not show it", "kreeg de kans, niet getoond",
                             "en avait l’occasion, pas montré"),
                       texts("with help", "met hulp", "avec de l’aide"),
                       texts("on their own", "zelf", "sans aide"),
                       texts("on their own, and helping others with it", "zelf, en helpt anderen",
                             "sans aide, et aide les autres")},
                      0, true);
    return builder.catalogue;
}

Catalogue listOf(int skills, int levels)
{
    Builder builder("https://example.org/list");
    static const char *const names[]{"discover", "explore",   "experiment", "dare",
                                     "improve",  "reinforce", "expand",     "transform"};
    Id<Item> area = builder.add(ItemType::Area, u("A1"), Text(u("en"), u("Area 1")), {});
    for (int i = 0; i < skills; ++i) {
        if (i > 0 && i % 5 == 0)
            area = builder.add(ItemType::Area, u("A%1").arg(i / 5 + 1),
                               Text(u("en"), u("Area %1").arg(i / 5 + 1)), {});
        builder.add(ItemType::Competence, QString::number(i + 1),
                    Text(u("en"), u("Skill number %1 of a long list").arg(i + 1)), area);
    }
    std::vector<Text> titles;
    for (int i = 0; i < levels; ++i)
        titles.emplace_back(u("en"), u(names[i % 8]));
    builder.addLevels(titles, 1, false);
    return builder.catalogue;
}

} // namespace mettle::test
