// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/canonize.h"
#include "jsonld/errors.h"
#include "jsonld/nquads.h"
#include "jsonld/reader.h"
#include "jsonld/tordf.h"
#include "suite.h"
#include "support/shared.h"

#include <QElapsedTimer>

using namespace mettle;
using namespace mettle::jsonld;
using test::SuiteCase;
using test::SuiteTally;
using test::vectorJson;
using test::vectorPath;

namespace {

/// Why a test is left out: what it asks for cannot stand in a credential; empty for the others.
QString reasonToLeaveOut(const SuiteCase &test)
{
    if (test.option.text(u"specVersion") == u"json-ld-1.0"
        || test.option.text(u"processingMode") == u"json-ld-1.0")
        return QStringLiteral("JSON-LD 1.0");
    if (!test.option.text(u"rdfDirection").isEmpty())
        return QStringLiteral("rdfDirection, not normative");
    if (test.option.find(u"produceGeneralizedRdf"))
        return QStringLiteral("generalized RDF");
    return {};
}

Result<Json> expandedCase(const SuiteCase &test, const ContextLibrary &library)
{
    const Json document = vectorJson(test.input);
    Json context;
    ExpandOptions options{.base = test.base};
    const QString given = test.option.text(u"expandContext");
    if (!given.isEmpty()) {
        context = vectorJson(QStringLiteral("json-ld-api/") + given);
        options.context = &context;
    }
    return expand(document, library, options);
}

bool failsAsExpected(const SuiteCase &test, const Error &error)
{
    if (error.is(errors::ContextUnknown))
        return test.errorCode == u"loading remote context failed";
    if (!error.is(errors::ContextWrong) && !error.is(errors::DocumentWrong))
        return false;
    const QString code = error.arguments.value(1);
    return code == test.errorCode;
}

QByteArray canonicalOf(const QByteArray &nquads)
{
    const auto dataset = readNquads(nquads);
    REQUIRE(dataset);
    const auto canonical = canonicalNquads(*dataset);
    REQUIRE(canonical);
    return *canonical;
}

void record(SuiteTally &tally, const QString &id, bool passed)
{
    if (passed)
        ++tally.passed;
    else
        tally.failed << id;
}

} // namespace

TEST_CASE("JSON-LD 1.1 expansion: the W3C's tests")
{
    METTLE_SKIP_WITHOUT(!vectorPath(QStringLiteral("json-ld-api")).isEmpty(), "vectors/json-ld-api");
    const ContextLibrary library(test::jsonLdDocuments(QStringLiteral("expand")));
    SuiteTally tally{"expand", 0, {}, {}};
    for (const SuiteCase &test : test::jsonLdSuite(QStringLiteral("expand"))) {
        if (!reasonToLeaveOut(test).isEmpty()) {
            tally.leftOut << test.id;
            continue;
        }
        const auto got = expandedCase(test, library);
        if (test.positive)
            record(tally, test.id, got && test::sameMeaning(*got, vectorJson(test.expected)));
        else
            record(tally, test.id, !got && failsAsExpected(test, got.error()));
    }
    tally.print();
    CHECK(tally.failed.isEmpty());
    CHECK(tally.passed == 367); // of 385; those left out ask for JSON-LD 1.0
}

TEST_CASE("JSON-LD 1.1 to RDF: the W3C's tests")
{
    METTLE_SKIP_WITHOUT(!vectorPath(QStringLiteral("json-ld-api")).isEmpty(), "vectors/json-ld-api");
    const ContextLibrary library(test::jsonLdDocuments(QStringLiteral("toRdf")));
    SuiteTally tally{"toRdf", 0, {}, {}};
    for (const SuiteCase &test : test::jsonLdSuite(QStringLiteral("toRdf"))) {
        if (!reasonToLeaveOut(test).isEmpty()) {
            tally.leftOut << test.id;
            continue;
        }
        const auto got = expandedCase(test, library);
        if (!test.positive) {
            record(tally, test.id, !got && failsAsExpected(test, got.error()));
            continue;
        }
        const auto dataset = got ? toRdf(*got) : Result<Dataset>(got.error());
        if (!dataset || test.expected.isEmpty()) {
            record(tally, test.id, dataset.ok());
            continue;
        }
        const auto canonical = canonicalNquads(*dataset);
        record(tally, test.id,
               canonical && *canonical == canonicalOf(test::bytesOf(vectorPath(test.expected))));
    }
    tally.print();
    CHECK(tally.failed.isEmpty());
    CHECK(tally.passed == 444);
}

TEST_CASE("RDF dataset canonicalization: the W3C's tests, labels and poison included")
{
    METTLE_SKIP_WITHOUT(!vectorPath(QStringLiteral("rdf-canon")).isEmpty(), "vectors/rdf-canon");
    SuiteTally tally{"rdf-canon", 0, {}, {}};
    const Json manifest = vectorJson(QStringLiteral("rdf-canon/manifest.jsonld"));
    for (const Json &one : manifest.find(u"entries")->array()) {
        const auto file = [&](QStringView name) {
            return test::bytesOf(vectorPath(QStringLiteral("rdf-canon/") + one.text(name)));
        };
        const auto dataset = readNquads(file(u"action"));
        CanonizeOptions options;
        if (one.text(u"hashAlgorithm") == u"SHA384")
            options.hash = HashKind::Sha384;
        QElapsedTimer timer;
        timer.start();
        const auto got = dataset ? canonize(*dataset, options) : Result<CanonicalDataset>(dataset.error());
        const QString type = one.text(u"type");
        if (timer.elapsed() > 100)
            std::printf("    %s took %d ms\n", qPrintable(one.text(u"id")), int(timer.elapsed()));
        bool right = false;
        if (type == u"rdfc:RDFC10NegativeEvalTest") {
            right = !got && got.error().is(errors::TooMuchWork) && timer.elapsed() < 5000;
        } else if (type == u"rdfc:RDFC10MapTest") {
            const auto map = readJson(file(u"result"));
            right = got && map && map->object().size() == size_t(got->labels.size());
            for (const Member &member : map->object())
                right = right && got->labels.value(member.name.toUtf8()) == member.value.string().toUtf8();
        } else {
            right = got && got->nquads == file(u"result");
        }
        record(tally, one.text(u"id"), right);
    }
    tally.print();
    CHECK(tally.failed.isEmpty());
    CHECK(tally.passed == 86);
}
