// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/contexts.h"

#include "jsonld/contextprocessor.h"
#include "jsonld/errors.h"
#include "jsonld/jcs.h"
#include "jsonld/terms.h"
#include "sample.h"
#include "support/shared.h"

#include <QDir>

using namespace mettle;
using namespace mettle::jsonld;

namespace {

const QString Folder = QStringLiteral("vectors/contexts");

/// The documents as they are published, of the addresses that Mettle bundles.
QHash<QString, Json> published()
{
    QHash<QString, Json> out;
    const QDir folder(test::shared(Folder));
    const Json map = test::parsed(test::bytesOf(folder.filePath(QStringLiteral("map.json"))));
    for (const Member &member : map.object())
        if (badge::context::bundledAddresses().contains(member.name))
            out.insert(member.name, test::parsed(test::bytesOf(folder.filePath(member.value.string()))));
    return out;
}

Result<ContextPointer> compiled(const ContextLibrary &library, const ContextPointer &active,
                                const Json &local, bool overriding = false)
{
    ContextProcessor processor(library, 1'000'000);
    ContextRules rules;
    rules.overrideProtected = overriding;
    return processor.process(active, local, rules);
}

struct Side
{
    const ContextLibrary &library;
    ContextPointer context;
};

/// Every term alike, and in those that bring terms of their own these too.
int compare(const Side &ours, const Side &theirs, const Context *oursAbove, const QString &place)
{
    INFO(place.toStdString());
    CHECK(ours.context->vocab == theirs.context->vocab);
    QStringList names = ours.context->terms.keys();
    QStringList theirNames = theirs.context->terms.keys();
    names.sort();
    theirNames.sort();
    REQUIRE(names == theirNames);
    int seen = 0;
    for (const QString &name : names) {
        INFO(name.toStdString());
        const TermDefinition &a = *ours.context->find(name);
        const TermDefinition &b = *theirs.context->find(name);
        // The context inside is compared by what it means, below.
        TermDefinition same = b;
        same.context = a.context;
        CHECK(a == same);
        REQUIRE(bool(a.context.json) == bool(b.context.json));
        ++seen;
        if (!a.context.json || (oursAbove && oursAbove->find(name) == &a))
            continue;
        const auto inner = compiled(ours.library, ours.context, *a.context.json, true);
        const auto theirInner = compiled(theirs.library, theirs.context, *b.context.json, true);
        REQUIRE(inner);
        REQUIRE(theirInner);
        seen += compare({ours.library, *inner}, {theirs.library, *theirInner}, ours.context.get(),
                        place + u' ' + name);
    }
    return seen;
}

} // namespace

TEST_CASE("each bundled context means term for term what the published document means")
{
    METTLE_SKIP_WITHOUT(!test::shared(Folder).isEmpty(), "vectors/contexts");
    const ContextLibrary theirs(published());
    const ContextLibrary &ours = badge::context::bundled();
    REQUIRE(badge::context::bundledAddresses().size() == 14);
    for (const QString &address : badge::context::bundledAddresses()) {
        INFO(address.toStdString());
        REQUIRE(theirs.find(address));
        const auto a = compiled(ours, ours.start({}), Json(address));
        const auto b = compiled(theirs, theirs.start({}), Json(address));
        REQUIRE(a);
        REQUIRE(b);
        const int terms = compare({ours, *a}, {theirs, *b}, nullptr, QStringLiteral("top"));
        CHECK((terms >= 5 || !(*a)->vocab.isEmpty()));
    }
}

TEST_CASE("two contexts go together exactly when the published documents do")
{
    METTLE_SKIP_WITHOUT(!test::shared(Folder).isEmpty(), "vectors/contexts");
    const ContextLibrary theirs(published());
    const ContextLibrary &ours = badge::context::bundled();
    int together = 0;
    for (const QString &first : badge::context::bundledAddresses()) {
        for (const QString &second : badge::context::bundledAddresses()) {
            INFO(first.toStdString() << " and " << second.toStdString());
            const Json both(Json::Array{Json(first), Json(second)});
            const auto a = compiled(ours, ours.start({}), both);
            const auto b = compiled(theirs, theirs.start({}), both);
            CHECK(a.ok() == b.ok());
            together += a.ok() ? 1 : 0;
        }
    }
    CHECK(together > 50);
    // open-badges.md, rule 1: these two redefine the protected "description".
    const auto withOpenBadges = [&](const char *name) {
        const QString address
            = QStringLiteral("https://purl.imsglobal.org/spec/ob/v3p0/") + QString::fromLatin1(name);
        return compiled(ours, ours.start({}),
                        Json(Json::Array{Json(badge::context::Credentials2), Json(address)}))
            .ok();
    };
    CHECK(withOpenBadges("context-3.0.3.json"));
    CHECK(withOpenBadges("context-3.0.2.json"));
    CHECK_FALSE(withOpenBadges("context-3.0.1.json"));
    CHECK_FALSE(withOpenBadges("context.json"));
}

TEST_CASE("an address that is not bundled is unknown, never empty")
{
    const auto &library = badge::context::bundled();
    const auto made
        = compiled(library, library.start({}), Json(QStringLiteral("https://example.org/context")));
    REQUIRE_FALSE(made);
    CHECK(made.error() == Error(errors::ContextUnknown, {QStringLiteral("https://example.org/context")}));
}

TEST_CASE("a file of terms that is not one is refused with its line")
{
    const auto refusedAt = [](const char *text) {
        const auto read = readTerms(QString::fromLatin1(text));
        return read ? QString() : read.error().arguments.value(0);
    };
    CHECK(readTerms(QStringLiteral("@address https://a.example/\nname https://a.example/name\n")));
    CHECK(refusedAt("@address https://a.example/\nname\n") == QStringLiteral("2"));
    CHECK(refusedAt("@address https://a.example/\na https://a.example/a colour=red\n")
          == QStringLiteral("2"));
    CHECK(refusedAt("@address https://a.example/\na urn:a\n    b urn:b\n") == QStringLiteral("3"));
    CHECK(refusedAt("@address https://a.example/\na urn:a\na urn:b\n") == QStringLiteral("3"));
    CHECK(refusedAt("a urn:a\n") == QStringLiteral("0"));
}
