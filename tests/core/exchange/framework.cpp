// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/errors.h"
#include "exchange/framework/mettleframework.h"
#include "support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace mettle;
using namespace mettle::exchange;

namespace {

/// A small framework that is right: an area, a competence below it that stands first in the file, two levels, a relation.
QJsonObject small()
{
    return QJsonDocument::fromJson(R"({"format":"mettle-framework","formatVersion":1,"uri":"urn:x","version":"1","title":{"en":"T"},
        "languages":["en","nl-BE"],"licence":"CC0","publisher":"P","source":{"en":"S"},"description":{"en":"D"},
        "scale":{"title":{"en":"Scale"},"levels":[{"order":1,"title":{"en":"yes"},"short":{"en":"y"},"descriptor":{"en":"does it"}},
                                                  {"order":0,"notShown":true,"title":{"en":"no"}}]},
        "items":[{"id":"k","code":"1.1","type":"competence","parent":"a","title":{"en":"K"},"easyTitle":{"en":"k"},
                  "anchor":{"en":"hint"},"descriptors":{"1":{"en":"K at 1"}}},
                 {"id":"a","code":"1","type":"area","title":{"en":"A"}},
                 {"id":"b","type":"area","title":{"en":"B"}},
                 {"id":"k2","type":"competence","parent":"a","title":{"en":"K2"}}],
        "relations":[{"from":"k","kind":"exactMatch","framework":{"uri":"urn:f","title":"F"},"uri":"urn:f:1","title":"One"}]})")
        .object();
}

Result<framework::Catalogue> read(const QJsonObject &object)
{
    return readMettleFramework(QJsonDocument(object).toJson());
}

QJsonObject member(const char *name, const QJsonValue &value)
{
    QJsonObject object = small();
    object[QLatin1String(name)] = value;
    return object;
}

QJsonObject inFirst(const char *list, const char *name, const QJsonValue &value)
{
    QJsonArray array = small()[QLatin1String(list)].toArray();
    QJsonObject first = array[0].toObject();
    first[QLatin1String(name)] = value;
    array[0] = first;
    return member(list, array);
}

void refuses(const QJsonObject &object, const ErrorType &type, const char *place)
{
    INFO(place);
    const auto catalogue = read(object);
    REQUIRE_FALSE(catalogue.ok());
    CHECK(QByteArray(catalogue.error().type->code) == type.code);
    CHECK(catalogue.error().arguments.value(0) == QLatin1String(place));
}

} // namespace

TEST_CASE("a framework's items come parents first with ids that follow from its own")
{
    const auto catalogue = read(small());
    REQUIRE(catalogue.ok());
    const auto &framework = catalogue->framework;
    CHECK(framework.id == framework::frameworkId(QStringLiteral("urn:x"), QStringLiteral("1")));
    CHECK(framework.languages == QStringList { QStringLiteral("en"), QStringLiteral("nl-BE") });
    QStringList order;
    for (const framework::Item &item : catalogue->items) {
        order << item.sourceId + QString::number(item.order);
        CHECK(item.id == framework::itemId(framework.id, item.sourceId));
        CHECK(item.framework == framework.id);
    }
    CHECK(order == QStringList { QStringLiteral("a0"), QStringLiteral("k0"), QStringLiteral("k21"), QStringLiteral("b1") });
    CHECK(catalogue->items[1].mainParent == catalogue->items[0].id);
    CHECK(catalogue->items[1].descriptors[1].exact(QStringLiteral("en")) == QStringLiteral("K at 1"));
    REQUIRE(catalogue->levels.size() == 2);
    CHECK(catalogue->levels[0].notShown);
    CHECK(catalogue->levels[1].shortTitle.exact(QStringLiteral("en")) == QStringLiteral("y"));
    CHECK(catalogue->levels[1].id == framework::levelId(framework::scaleId(framework.id, 0), 1));
    REQUIRE(catalogue->relations.size() == 1);
    CHECK(catalogue->relations[0].from == catalogue->items[1].id);
    CHECK(catalogue->relations[0].frameworkTitle == QStringLiteral("F"));
}

TEST_CASE("what is wrong in a framework file is named by its place")
{
    using namespace exchange::errors;
    refuses(member("uri", QString()), FrameworkMissing, "uri");
    refuses(member("title", QJsonObject()), FrameworkMissing, "title");
    refuses(member("title", QStringLiteral("T")), FrameworkWrong, "title");
    refuses(member("title", QJsonObject { { QStringLiteral("in English"), QStringLiteral("T") } }), FrameworkWrong, "title.in English");
    refuses(member("title", QJsonObject { { QStringLiteral("en"), QString(20'001, u'x') } }), FrameworkTooMuch, "title.en");
    refuses(member("formatVersion", QStringLiteral("1")), FrameworkWrong, "formatVersion");
    refuses(member("formatVersion", 0), FrameworkWrong, "formatVersion");
    refuses(member("formatVersion", 2), FrameworkNewer, "2");
    refuses(member("languages", QJsonArray { QStringLiteral("en"), 3 }), FrameworkWrong, "languages[1]");
    refuses(member("scale", QJsonArray()), FrameworkWrong, "scale");
    refuses(member("items", QStringLiteral("none")), FrameworkWrong, "items");
    refuses(member("items", QJsonArray { 1 }), FrameworkWrong, "items[0]");
    refuses(inFirst("items", "title", QJsonValue::Undefined), FrameworkMissing, "items[0].title");
    refuses(inFirst("items", "id", QString()), FrameworkMissing, "items[0].id");
    refuses(inFirst("items", "type", QStringLiteral("wish")), FrameworkWrong, "items[0].type");
    refuses(inFirst("items", "parent", QStringLiteral("z")), FrameworkParentUnknown, "items[0].parent");
    refuses(inFirst("items", "id", QStringLiteral("b")), FrameworkTwice, "items[2]");
    refuses(inFirst("items", "descriptors", QJsonObject { { QStringLiteral("7"), QJsonObject() } }), FrameworkWrong,
            "items[0].descriptors.7");
    refuses(inFirst("items", "descriptors", QJsonObject { { QStringLiteral("one"), QJsonObject() } }), FrameworkWrong,
            "items[0].descriptors.one");
    refuses(inFirst("relations", "from", QStringLiteral("z")), FrameworkParentUnknown, "relations[0].from");
    const auto level = [](const QJsonArray &levels) { return member("scale", QJsonObject { { QStringLiteral("levels"), levels } }); };
    const QJsonObject title { { QStringLiteral("en"), QStringLiteral("L") } };
    refuses(level({ QJsonObject { { QStringLiteral("order"), 1.5 }, { QStringLiteral("title"), title } } }), FrameworkWrong,
            "scale.levels[0].order");
    refuses(level({ QJsonObject { { QStringLiteral("order"), -1 }, { QStringLiteral("title"), title } } }), FrameworkWrong,
            "scale.levels[0].order");
    refuses(level({ QJsonObject { { QStringLiteral("order"), 0 }, { QStringLiteral("title"), title }, { QStringLiteral("notShown"), 1 } } }),
            FrameworkWrong, "scale.levels[0].notShown");
    const QJsonObject one { { QStringLiteral("order"), 1 }, { QStringLiteral("title"), title } };
    refuses(level({ one, one }), FrameworkTwice, "scale.levels[1]");
}

TEST_CASE("an item that is its own parent in the end, or lies too deep, is refused without endless work")
{
    const auto chain = [](int length, bool closed) {
        QJsonArray items;
        for (int i = 0; i < length; ++i) {
            QJsonObject item { { QStringLiteral("id"), QString::number(i) },
                               { QStringLiteral("type"), QStringLiteral("area") },
                               { QStringLiteral("title"), QJsonObject { { QStringLiteral("en"), QStringLiteral("I") } } } };
            if (i > 0 || closed)
                item[QStringLiteral("parent")] = QString::number(i > 0 ? i - 1 : length - 1);
            items.append(item);
        }
        QJsonObject object = member("items", items);
        object.remove(QStringLiteral("relations"));
        return read(object);
    };
    CHECK(chain(50, false).ok());
    CHECK(chain(51, false).error().is(exchange::errors::FrameworkTooMuch));
    CHECK(chain(50'000, false).error().is(exchange::errors::FrameworkTooMuch));
    CHECK(chain(1, true).error().is(exchange::errors::FrameworkCycle));
    CHECK(chain(50'000, true).error().is(exchange::errors::FrameworkCycle));
}

TEST_CASE("a damaged framework file is refused with line and column, cut short anywhere")
{
    const Error error = readMettleFramework("{\n  \"format\": oops\n}").error();
    CHECK(error.is(exchange::errors::FrameworkNotJson));
    CHECK(error.arguments[0] == QStringLiteral("2"));
    CHECK(readMettleFramework(QByteArray(5'000, '[')).error().is(exchange::errors::FrameworkNotJson));
    const QByteArray whole = QJsonDocument(small()).toJson(QJsonDocument::Compact);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        INFO(length);
        CHECK_FALSE(readMettleFramework(whole.left(length)).ok());
    }
    CHECK(readMettleFramework(whole).ok());
}
