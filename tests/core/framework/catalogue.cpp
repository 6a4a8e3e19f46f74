// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catalogue.h"

using namespace mettle;
using namespace mettle::framework;
using namespace mettle::test;

namespace {

QStringList codesOf(const std::vector<const Item *> &items)
{
    QStringList out;
    for (const Item *item : items)
        out << item->code;
    return out;
}

Item itemOf(const Catalogue &catalogue, ItemType type, const char *code, const char *parent = nullptr)
{
    Item item {.id = itemId(catalogue.framework.id, QString::fromLatin1(code)), .framework = catalogue.framework.id};
    item.code = QString::fromLatin1(code);
    item.type = type;
    if (parent)
        item.mainParent = itemId(catalogue.framework.id, QString::fromLatin1(parent));
    return item;
}

} // namespace

TEST_CASE("look-ups answer the same with and without an index")
{
    const Catalogue indexed = smallCatalogue();
    Catalogue plain = indexed;
    plain.index = {};
    for (const Catalogue *catalogue : {&indexed, &std::as_const(plain)}) {
        CHECK(codesOf(catalogue->areas()) == QStringList {QStringLiteral("1"), QStringLiteral("2")});
        CHECK(codesOf(catalogue->competences())
              == QStringList {QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("2.1")});
        CHECK(codesOf(catalogue->indicatorsOf(coded(*catalogue, "1.2")))
              == QStringList {QStringLiteral("1.2.1"), QStringLiteral("1.2.2"), QStringLiteral("1.2.3")});
        CHECK(catalogue->find(coded(*catalogue, "2.1.3"))->code == QStringLiteral("2.1.3"));
        CHECK(catalogue->find(itemId(catalogue->framework.id, QStringLiteral("9"))) == nullptr);
        CHECK(catalogue->competenceOf(coded(*catalogue, "2.1.3"))->code == QStringLiteral("2.1"));
        CHECK(catalogue->competenceOf(coded(*catalogue, "2.1"))->code == QStringLiteral("2.1"));
        CHECK(catalogue->competenceOf(coded(*catalogue, "2")) == nullptr);
        CHECK(catalogue->areaOf(coded(*catalogue, "2.1.3"))->code == QStringLiteral("2"));
    }
}

TEST_CASE("an index of a list that grew is not used, so nothing is missed")
{
    Catalogue catalogue = smallCatalogue();
    catalogue.items.push_back(itemOf(catalogue, ItemType::Competence, "2.2", "2"));
    CHECK(catalogue.find(coded(catalogue, "2.2")) == &catalogue.items.back());
    CHECK(catalogue.children(ItemType::Competence, coded(catalogue, "2")).size() == 2);
    CHECK(catalogue.competences().back()->code == QStringLiteral("2.2"));
}

TEST_CASE("competences deep inside an area belong to it; those outside any come last")
{
    Catalogue catalogue = smallCatalogue();
    catalogue.items.insert(catalogue.items.begin(), itemOf(catalogue, ItemType::Competence, "stray"));
    catalogue.items.push_back(itemOf(catalogue, ItemType::Competence, "1.1.9", "1.1"));
    CHECK(codesOf(catalogue.competences())
          == QStringList {QStringLiteral("1.1"), QStringLiteral("1.2"), QStringLiteral("1.1.9"), QStringLiteral("2.1"),
                          QStringLiteral("stray")});
}

TEST_CASE("a list whose parents go round in a circle is still answered")
{
    Catalogue catalogue = smallCatalogue();
    catalogue.items.push_back(itemOf(catalogue, ItemType::Other, "a", "b"));
    catalogue.items.push_back(itemOf(catalogue, ItemType::Other, "b", "a"));
    CHECK(catalogue.competenceOf(coded(catalogue, "a")) == nullptr);
    catalogue.makeIndex();
    CHECK(catalogue.areaOf(coded(catalogue, "b")) == nullptr);
    CHECK(catalogue.competences().size() == 3);
}

TEST_CASE("levels are those of the first scale, lowest first, wherever the rows stand")
{
    Catalogue catalogue = smallCatalogue();
    const Id<Scale> second = scaleId(catalogue.framework.id, 1);
    catalogue.scales.insert(catalogue.scales.begin(), {.id = second, .framework = catalogue.framework.id, .order = 1});
    catalogue.levels.insert(catalogue.levels.begin(), {.id = levelId(second, 2), .scale = second, .order = 2});
    std::reverse(catalogue.levels.begin(), catalogue.levels.end());
    const std::vector<Level> levels = catalogue.mainLevels();
    REQUIRE(levels.size() == 4);
    for (int order = 0; order < 4; ++order)
        CHECK(levels[size_t(order)].order == order);
    REQUIRE(catalogue.level(2));
    CHECK(catalogue.level(2)->title.in(QStringLiteral("en")) == QStringLiteral("on their own"));
    CHECK(catalogue.level(7) == nullptr);
    CHECK(Catalogue {.framework = {.id = catalogue.framework.id}}.mainLevels().empty());
}

TEST_CASE("an item is found by its code, else by a title in any language, without case and accents")
{
    Catalogue catalogue = smallCatalogue();
    catalogue.items[1].easyTitle.set(QStringLiteral("fr"), QStringLiteral("Agir à plusieurs"));
    CHECK(codesOf(catalogue.named(QStringLiteral("1.2"), ItemType::Competence)) == QStringList {QStringLiteral("1.2")});
    CHECK(codesOf(catalogue.named(QStringLiteral("COMMUNICATE"), ItemType::Competence))
          == QStringList {QStringLiteral("1.2")});
    CHECK(codesOf(catalogue.named(QStringLiteral("agir a plusieurs"), ItemType::Competence))
          == QStringList {QStringLiteral("1.1")});
    CHECK(catalogue.named(QStringLiteral("1.2"), ItemType::Area).empty());
    catalogue.items[5].title = catalogue.items[1].title;
    CHECK(catalogue.named(QStringLiteral("working with others"), ItemType::Competence).size() == 2);
}

TEST_CASE("two laptops derive the same keys, and different things never share one")
{
    const Id<Framework> a = frameworkId(QStringLiteral("urn:a"), QStringLiteral("1"));
    CHECK(a == frameworkId(QStringLiteral("urn:a"), QStringLiteral("1")));
    CHECK(a != frameworkId(QStringLiteral("urn:a"), QStringLiteral("2")));
    CHECK(frameworkId(QStringLiteral("urn:a1"), {}) != frameworkId(QStringLiteral("urn:a"), QStringLiteral("1")));
    CHECK(itemId(a, QStringLiteral("1")).uuid() != scaleId(a, 1).uuid());
    const Id<Item> item = itemId(a, QStringLiteral("1"));
    CHECK(relationId(item, QStringLiteral("exact"), QStringLiteral("x"))
          != relationId(item, QStringLiteral("exac"), QStringLiteral("tx")));
}
