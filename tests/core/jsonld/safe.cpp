// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/canonize.h"
#include "jsonld/contextprocessor.h"
#include "jsonld/errors.h"
#include "jsonld/expand.h"
#include "jsonld/nquads.h"
#include "jsonld/reader.h"
#include "jsonld/tordf.h"
#include "support/catch.h"

#include <QElapsedTimer>
#include <thread>

using namespace mettle;
using namespace mettle::jsonld;

namespace {

const QByteArray Words
    = R"({"@context":{"name":"http://a.example/name","is":{"@id":"http://a.example/is","@type":"@id"},
"Thing":"http://a.example/Thing","map":{"@id":"http://a.example/map","@container":"@index"}}})";

const ContextLibrary &library()
{
    static const ContextLibrary all({{QStringLiteral("https://a.example/words"), *readJson(Words)}});
    return all;
}

Result<QByteArray> canonical(const QByteArray &members, bool safe)
{
    const auto document = readJson(QByteArray(R"({"@context":"https://a.example/words",)" + members + "}"));
    REQUIRE(document);
    METTLE_LET(expanded, expand(*document, library(), {.safe = safe}));
    METTLE_LET(dataset, toRdf(expanded, {.safe = safe}));
    return canonicalNquads(dataset);
}

/// What safe mode says would be lost; empty when it is content.
QString lost(const QByteArray &members)
{
    CHECK(canonical(members, false)); // it would be dropped without a word
    const auto safe = canonical(members, true);
    if (safe)
        return {};
    CHECK(safe.error().is(errors::WouldBeLost));
    return safe.error().arguments.value(0);
}

Result<Json> expanded(const QByteArray &text)
{
    return expand(*readJson(text), library(), {.safe = true});
}

} // namespace

TEST_CASE("safe mode names what would be dropped without a word")
{
    const QByteArray good = R"("@id":"urn:a","@type":"Thing","name":"x","is":"urn:b")";
    CHECK(lost(good).isEmpty());
    CHECK(lost(good + R"(,"colour":"red")") == QStringLiteral("colour"));
    CHECK(lost(good + R"(,"@colour":"red")") == QStringLiteral("@colour"));
    CHECK(lost(R"("@id":"urn:a","@type":"Other","name":"x")") == QStringLiteral("Other"));
    CHECK(lost(R"("@id":"a","name":"x")") == QStringLiteral("a"));
    CHECK(lost(R"("@id":"urn:a b","name":"x")") == QStringLiteral("urn:a b"));
    CHECK(lost(R"("@id":"@colour","name":"x")") == QStringLiteral("@colour"));
    CHECK(lost(R"("@id":"urn:a","is":"b")") == QStringLiteral("b"));
    CHECK(lost(R"("@id":"urn:a","_:b":"x")") == QStringLiteral("_:b"));
    CHECK(lost(R"("@id":"urn:a","name":null,"is":"urn:b")") == QStringLiteral("name"));
    CHECK(lost(R"("@id":"urn:a","name":{"@value":null},"is":"urn:b")") == QStringLiteral("name"));
    CHECK(lost(R"("@id":"urn:a","name":{"@value":"x","@language":"not a language"})")
          == QStringLiteral("not a language"));
    CHECK(lost(R"("@id":"urn:a","name":{"@value":"x","@direction":"rtl"})") == QStringLiteral("x"));
    CHECK(lost(R"("@id":"urn:a","name":{"@value":"x","@index":"1"})") == QStringLiteral("@index"));
    CHECK(lost(R"("@id":"urn:a","map":{"one":"x"})") == QStringLiteral("one"));
    CHECK(lost(R"("@graph":["free"])") == QStringLiteral("free"));
    CHECK(lost(R"("@graph":[{"@id":"urn:alone"}])") == QStringLiteral("urn:alone"));
}

TEST_CASE("an address of a context that is not at hand is named, wherever it stands")
{
    const auto unknown = [](const QByteArray &text) {
        const auto made = expanded(text);
        REQUIRE_FALSE(made);
        CHECK(made.error().is(errors::ContextUnknown));
        return made.error().arguments.value(0);
    };
    CHECK(unknown(R"({"@context":"https://b.example/"})") == QStringLiteral("https://b.example/"));
    CHECK(
        unknown(
            R"({"@context":["https://a.example/words",{"x":{"@id":"urn:x","@context":"https://b.example/2"}}]})")
        == QStringLiteral("https://b.example/2"));
    CHECK(unknown(R"({"@context":{"@import":"https://b.example/3"}})")
          == QStringLiteral("https://b.example/3"));
}

TEST_CASE("what a library brings cannot be replaced by one in front of it")
{
    const ContextLibrary front(
        {{QStringLiteral("https://a.example/words"), *readJson(R"({"@context":{"name":"urn:other"}})")},
         {QStringLiteral("https://a.example/more"), *readJson(R"({"@context":{"more":"urn:more"}})")}},
        &library());
    const auto made = expand(
        *readJson(
            R"({"@context":["https://a.example/words","https://a.example/more"],"name":"x","more":"y"})"),
        front, {.safe = true});
    REQUIRE(made);
    CHECK(made->array()[0].find(u"http://a.example/name"));
    CHECK(made->array()[0].find(u"urn:more"));
}

TEST_CASE("compiled contexts are shared and may be asked for by several threads at once")
{
    const ContextLibrary fresh({{QStringLiteral("https://a.example/words"), *readJson(Words)}});
    ContextProcessor first(fresh, 1000);
    ContextProcessor second(fresh, 1000);
    const Json address(QStringLiteral("https://a.example/words"));
    const auto a = first.process(fresh.start({}), address, {});
    const auto b = second.process(fresh.start({}), address, {});
    REQUIRE((a && b));
    CHECK(a->get() == b->get());
    std::vector<std::thread> threads;
    std::atomic<int> right{0};
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            const ContextLibrary &shared = fresh;
            for (int n = 0; n < 200; ++n)
                right += expand(*readJson(R"({"@context":"https://a.example/words","name":"x"})"), shared, {})
                    ? 1
                    : 0;
        });
    for (std::thread &thread : threads)
        thread.join();
    CHECK(right == 1600);
}

TEST_CASE("documents made to take long are refused soon")
{
    const auto refusedSoon = [](const QByteArray &text) {
        QElapsedTimer timer;
        timer.start();
        const auto made = expanded(text);
        CHECK_FALSE(made);
        CHECK(timer.elapsed() < 5000);
        return !made && made.error().is(errors::TooMuchWork);
    };
    // Every object with a context of its own, on top of many terms.
    QByteArray terms;
    for (int i = 0; i < 3000; ++i)
        terms += (i ? ",\"t" : "\"t") + QByteArray::number(i) + "\":\"urn:t\"";
    QByteArray nodes;
    for (int i = 0; i < 3000; ++i)
        nodes += QByteArray(i ? "," : "") + R"({"@context":{"u":"urn:u"},"u":"x"})";
    CHECK(refusedSoon("{\"@context\":{" + terms + "},\"t0\":[" + nodes + "]}"));
    // Contexts that bring contexts, each tried out where it is defined.
    QByteArray scoped;
    for (int i = 0; i < 3000; ++i)
        scoped
            += (i ? ",\"s" : "\"s") + QByteArray::number(i) + R"(":{"@id":"urn:s","@context":{"a":"urn:a"}})";
    CHECK(refusedSoon("{\"@context\":{" + scoped + "}}"));
    // A context that names itself.
    const ContextLibrary endless({{QStringLiteral("https://a.example/loop"),
                                   *readJson(R"({"@context":["https://a.example/loop"]})")}});
    CHECK(expand(*readJson(R"({"@context":"https://a.example/loop"})"), endless, {})
              .error()
              .is(errors::ContextWrong));
}

TEST_CASE("a poison graph ends in a refusal, in less than a second, whatever its shape")
{
    const auto complete = [](int nodes) {
        QByteArray out;
        for (int i = 0; i < nodes; ++i)
            for (int j = 0; j < nodes; ++j)
                if (i != j)
                    out += "_:n" + QByteArray::number(i) + " <urn:p> _:n" + QByteArray::number(j) + " .\n";
        return out;
    };
    QByteArray chain;
    for (int i = 0; i < 5000; ++i)
        chain += "_:n" + QByteArray::number(i) + " <urn:p> _:n" + QByteArray::number((i + 1) % 5000) + " .\n";
    QByteArray star;
    for (int hub = 0; hub < 2; ++hub)
        for (int i = 0; i < 2000; ++i)
            star += "_:hub" + QByteArray::number(hub) + " <urn:p> _:n" + QByteArray::number(hub * 2000 + i)
                + " .\n";
    for (const QByteArray &nquads : {complete(9), complete(12), complete(60), chain, star}) {
        const auto dataset = readNquads(nquads);
        REQUIRE(dataset);
        QElapsedTimer timer;
        timer.start();
        const auto made = canonicalNquads(*dataset);
        CHECK(timer.elapsed() < 1000);
        REQUIRE_FALSE(made);
        CHECK(made.error().is(errors::TooMuchWork));
    }
    // Many alike are fine as long as they hang on something known.
    QByteArray flat;
    for (int i = 0; i < 20'000; ++i)
        flat += "<urn:a> <urn:p> _:n" + QByteArray::number(i) + " .\n_:n" + QByteArray::number(i)
            + " <urn:q> \"x\" .\n";
    CHECK(canonicalNquads(*readNquads(flat)));
}

TEST_CASE("what is no statement in N-Quads is refused with its line")
{
    for (const char *wrong :
         {"<urn:a> <urn:b> .", "<urn:a> _:b <urn:c> .", "\"x\" <urn:b> <urn:c> .", "<a> <urn:b> <urn:c> .",
          "<urn:a> <urn:b> \"x .", "<urn:a> <urn:b> \"\\x\" .", "<urn:a> <urn:b> \"x\"@ .",
          "<urn:a> <urn:b> \"\\uD800\" .", "<urn:a> <urn:b> <urn:c>", "<urn:a> <urn:b> <urn:c> . x",
          "<urn:a> <urn:b> <urn:c> \"g\" ."}) {
        const QByteArray good = "<urn:a> <urn:b> \"\\t\\u00e9\\U0001F333\"@nl-BE _:g . # good\n\n";
        const auto read = readNquads(QByteArray(good + wrong));
        INFO(wrong);
        REQUIRE_FALSE(read);
        CHECK(read.error() == Error(errors::NquadsWrong, {QStringLiteral("3")}));
    }
}
