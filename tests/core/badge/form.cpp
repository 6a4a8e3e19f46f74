// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/form.h"

#include "badge/vocabulary.h"
#include "jsonld/writer.h"
#include "sample.h"
#include "support/catch.h"

using namespace mettle;
using namespace mettle::badge;
using jsonld::Json;

namespace {

/// The document with the value at a path ("credentialSubject/identifier/0/type") replaced; without value: removed.
Json edited(const Json &json, const QStringList &path, const std::optional<Json> &value)
{
    const QString &name = path.first();
    const QStringList rest = path.mid(1);
    if (json.isArray()) {
        Json::Array values = json.array();
        REQUIRE(size_t(name.toInt()) < values.size());
        Json &one = values[size_t(name.toInt())];
        one = rest.isEmpty() ? value.value_or(Json()) : edited(one, rest, value);
        return Json(values);
    }
    Json out = json;
    if (rest.isEmpty() && !value)
        out.remove(name);
    else
        out.set(name, rest.isEmpty() ? *value : edited(*json.find(name), rest, value));
    return out;
}

/// What a signed badge is told after such a change: the name of the check that fails, "" for none.
QString failing(const char *path, const std::optional<Json> &value = {})
{
    const QByteArray text
        = test::signedAnyway(edited(test::sampleJson(), QString::fromLatin1(path).split(u'/'), value));
    const VerifyReport report = test::verified(text);
    for (const Check &check : report.checks) {
        if (check.outcome == Outcome::Fail) {
            INFO(path << ": " << sentence(check, QStringLiteral("en")).toStdString());
            CHECK(report.verdict == Verdict::Malformed);
            return check.name;
        }
    }
    return {};
}

Json json(const char *text)
{
    return test::parsed(text);
}

} // namespace

TEST_CASE("every member that Open Badges 3.0 asks for is missed")
{
    const std::pair<const char *, const char *> asked[] = {
        {"@context", "contexts"},
        {"id", "identifiers"},
        {"validFrom", "dates"},
        {"issuer", "issuer"},
        {"issuer/id", "issuer"},
        {"issuer/type", "issuer"},
        {"credentialSubject", "subject"},
        {"credentialSubject/type", "subject"},
        {"credentialSubject/identifier", "subject"},
        {"credentialSubject/identifier/0/type", "subject"},
        {"credentialSubject/identifier/0/hashed", "subject"},
        {"credentialSubject/identifier/0/identityHash", "subject"},
        {"credentialSubject/identifier/0/identityType", "subject"},
        {"credentialSubject/achievement", "achievement"},
        {"credentialSubject/achievement/id", "achievement"},
        {"credentialSubject/achievement/type", "achievement"},
        {"credentialSubject/achievement/name", "achievement"},
        {"credentialSubject/achievement/description", "achievement"},
        {"credentialSubject/achievement/criteria", "achievement"},
        {"credentialSubject/achievement/image/id", "achievement"},
        {"credentialSubject/achievement/image/type", "achievement"},
        {"credentialSubject/achievement/alignment/0/type", "achievement"},
        {"credentialSubject/achievement/alignment/0/targetName", "achievement"},
        {"credentialSubject/achievement/alignment/0/targetUrl", "achievement"},
        {"credentialSubject/achievement/resultDescription", "results"},
        {"credentialSubject/achievement/resultDescription/0/id", "results"},
        {"credentialSubject/achievement/resultDescription/0/type", "results"},
        {"credentialSubject/achievement/resultDescription/0/name", "results"},
        {"credentialSubject/achievement/resultDescription/0/resultType", "results"},
        {"credentialSubject/achievement/resultDescription/0/rubricCriterionLevel", "results"},
        {"credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/0/id", "results"},
        {"credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/0/type", "results"},
        {"credentialSubject/achievement/resultDescription/0/rubricCriterionLevel/0/name", "results"},
        {"credentialSubject/result/0/type", "results"},
        {"evidence/0/type", "values"},
    };
    for (const auto &[path, check] : asked) {
        INFO(path);
        CHECK(failing(path) == QLatin1String(check));
    }
}

TEST_CASE("members that Open Badges 3.0 leaves open may be missing")
{
    for (const char *path :
         {"name", "validUntil", "awardedDate", "evidence", "evidence/0/name", "issuer/name", "issuer/url",
          "credentialSubject/identifier/1/salt", "credentialSubject/result",
          "credentialSubject/achievement/image", "credentialSubject/achievement/alignment/0/targetType",
          "credentialSubject/achievement/resultDescription/0/requiredLevel"})
        CHECK(failing(path).isEmpty());
}

TEST_CASE("values of a wrong form are found")
{
    struct
    {
        const char *path;
        Json value;
        const char *check;
    } const wrong[] = {
        {"@context", Json(QStringLiteral("https://www.w3.org/ns/credentials/v2")), "contexts"},
        {"@context",
         json(
             R"(["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json","https://www.w3.org/ns/credentials/v2"])"),
         "contexts"},
        {"@context/1", Json(QStringLiteral("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json?x")),
         "contexts"},
        {"@context/1", Json(QStringLiteral("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json\n")),
         "contexts"},
        {"type", json(R"(["OpenBadgeCredential"])"), "types"},
        {"id", Json(QStringLiteral("3732")), "identifiers"},
        {"id", Json(QStringLiteral("urn:uuid:with blank")), "identifiers"},
        {"validFrom", Json(QStringLiteral("2026-03-10")), "dates"},
        {"validFrom", Json(QStringLiteral("2026-03-10T09:30:00")), "dates"},
        {"validFrom", Json(QStringLiteral("2026-02-30T09:30:00Z")), "dates"},
        {"validUntil", Json(QStringLiteral("2026-03-10T09:29:59Z")), "dates"},
        {"awardedDate", Json::integer(2026), "dates"},
        {"issuer", *test::sampleJson().find(u"issuer")->find(u"id"), "issuer"},
        {"issuer/type", json(R"(["Organization"])"), "issuer"},
        {"credentialSubject", json(R"([{"type":["AchievementSubject"]}])"), "subject"},
        {"credentialSubject/id", Json(QStringLiteral("Ana")), "subject"},
        {"credentialSubject/identifier", Json(QStringLiteral("Ana")), "subject"},
        {"credentialSubject/identifier/0/identityType", Json(QStringLiteral("studentId")), "subject"},
        {"credentialSubject/identifier/0/extra", Json(QStringLiteral("x")), "subject"},
        {"credentialSubject/identifier/1/identityHash", Json(QStringLiteral("sha256$abc")), "subject"},
        {"credentialSubject/identifier/1/hashed", Json(QStringLiteral("true")), "subject"},
        {"credentialSubject/achievement", json("[]"), "achievement"},
        {"credentialSubject/achievement/name", json(R"({"@value":"x","@language":"nl"})"), "achievement"},
        {"credentialSubject/achievement/name", Json(QStringLiteral(" ")), "achievement"},
        {"credentialSubject/achievement/criteria", json(R"({"type":"Criteria"})"), "achievement"},
        {"credentialSubject/achievement/inLanguage", Json(QStringLiteral("NL")), "achievement"},
        {"credentialSubject/achievement/achievementType", Json(QStringLiteral("Skill")), "achievement"},
        {"credentialSubject/achievement/image", Json(QStringLiteral("https://example.org/a.png")),
         "achievement"},
        {"credentialSubject/achievement/image/alt", Json(QStringLiteral("x")), "achievement"},
        {"credentialSubject/achievement/alignment/0/targetType", Json(QStringLiteral("Skill")),
         "achievement"},
        {"credentialSubject/achievement/resultDescription/0/resultType", Json(QStringLiteral("Grade")),
         "results"},
        {"credentialSubject/achievement/resultDescription/0/requiredLevel", Json(QStringLiteral("urn:x:1")),
         "results"},
        {"credentialSubject/result/0/resultDescription", Json(QStringLiteral("urn:x:1")), "results"},
        {"credentialSubject/result/0/achievedLevel", Json(QStringLiteral("urn:x:1")), "results"},
        {"credentialSubject/result/0/status", Json(QStringLiteral("Done")), "results"},
        {"evidence", json(R"({"type":["Evidence"]})"), "values"},
        {"evidence/0/narrative", json(R"({"nl":"x"})"), "values"},
        {"name", json(R"({"@value":"x"})"), "values"},
        {"description", Json(), "values"},
        {"tag", json("[]"), "values"},
        {"credentialSubject/achievement/tag", Json(QStringLiteral("x")), "values"},
        {"credentialSubject/source", json(R"({"deep":[{"er":null}]})"), "values"},
    };
    for (const auto &one : wrong) {
        INFO(one.path << " = " << jsonld::toText(one.value).toStdString());
        CHECK(failing(one.path, one.value) == QLatin1String(one.check));
    }
}

TEST_CASE("two result descriptions of one name, and values beyond those allowed, are found")
{
    const char *path = "credentialSubject/achievement/resultDescription";
    const Json twice
        = json(R"([{"id":"urn:x:1","type":["ResultDescription"],"name":"a","resultType":"Percent"},
                                {"id":"urn:x:1","type":["ResultDescription"],"name":"b","resultType":"Percent"}])");
    CHECK(failing(path, twice) == QStringLiteral("results"));
    const auto withResult = [](const char *description, const char *result) {
        Json document = test::sampleJson();
        document
            = edited(document, QStringLiteral("credentialSubject/achievement/resultDescription").split(u'/'),
                     json(description));
        document = edited(document, QStringLiteral("credentialSubject/result").split(u'/'), json(result));
        return test::verdictOn(test::signedAnyway(document));
    };
    const char *grades
        = R"([{"id":"urn:x:1","type":["ResultDescription"],"name":"a","resultType":"LetterGrade","allowedValue":["A","B"]}])";
    CHECK(withResult(grades, R"([{"type":["Result"],"resultDescription":"urn:x:1","value":"B"}])")
          == QStringLiteral("ok"));
    CHECK(withResult(grades, R"([{"type":["Result"],"resultDescription":"urn:x:1","value":"C"}])")
          == QStringLiteral("malformed"));
    const char *status
        = R"([{"id":"urn:x:1","type":["ResultDescription"],"name":"a","resultType":"Status"}])";
    CHECK(withResult(status, R"([{"type":["Result"],"resultDescription":"urn:x:1","status":"Completed"}])")
          == QStringLiteral("ok"));
    CHECK(withResult(status, R"([{"type":["Result"],"resultDescription":"urn:x:1"}])")
          == QStringLiteral("malformed"));
}

TEST_CASE("a single type, further types and other members are fine")
{
    CHECK(failing("issuer/type", Json(QStringLiteral("Profile"))).isEmpty());
    CHECK(failing("credentialSubject/achievement/type", json(R"(["Achievement","ext:Skill"])")).isEmpty());
    CHECK(failing("type", json(R"(["VerifiableCredential","AchievementCredential"])")).isEmpty());
    CHECK(failing("issuer/phone", Json(QStringLiteral("+32 2 000"))).isEmpty());
    CHECK(
        failing("issuer/otherIdentifier",
                json(R"([{"type":"IdentifierEntry","identifier":"0123","identifierType":"ext:enterprise"}])"))
            .isEmpty());
}

TEST_CASE("a context that is not known here is unknown, not forged")
{
    const Json more = json(
        R"(["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                               "https://example.org/terms.json"])");
    Json document = test::sampleJson();
    document.set(QStringLiteral("@context"), more);
    const VerifyReport report = test::verified(test::signedAnyway(document));
    CHECK(report.verdict == Verdict::UnknownContext);
    CHECK_FALSE(report.verified);
    CHECK(report.check(QStringLiteral("signature"))->outcome == Outcome::Pass);
    document.set(
        QStringLiteral("@context"),
        json(
            R"(["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
                          {"mood":"https://example.org/mood","none":null}])"));
    CHECK(test::verdictOn(test::signedAnyway(document)) == QStringLiteral("ok"));
}

TEST_CASE("credentials of VC 1.1 are read by their own dates")
{
    Json document = test::sampleJson();
    document = edited(document, {QStringLiteral("@context"), QStringLiteral("0")},
                      Json(QStringLiteral("https://www.w3.org/2018/credentials/v1")));
    for (const char16_t *name : {u"validFrom", u"validUntil"})
        document.remove(name);
    CHECK(test::verdictOn(test::signedAnyway(document)) == QStringLiteral("malformed"));
    document.set(QStringLiteral("issuanceDate"), Json(QStringLiteral("2026-03-10T09:30:00+01:00")));
    CHECK(test::verdictOn(test::signedAnyway(document)) == QStringLiteral("ok"));
    document.set(QStringLiteral("expirationDate"), Json(QStringLiteral("2026-03-11T00:00:00Z")));
    CHECK(test::verdictOn(test::signedAnyway(document)) == QStringLiteral("expired"));
}

TEST_CASE("an instant has seconds and a zone")
{
    const QDateTime noon(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);
    CHECK(instant(u"2026-03-10T12:00:00Z") == noon);
    CHECK(instant(u"2026-03-10T13:00:00+01:00") == noon);
    CHECK(instant(u"2026-03-09T22:30:00-13:30") == noon);
    CHECK(instant(u"2026-03-10T12:00:00.250Z") == noon.addMSecs(250));
    CHECK(instant(u"2026-03-10T12:00:00.123456789Z") == noon.addMSecs(123));
    for (const char16_t *text :
         {u"2026-03-10", u"2026-03-10T12:00Z", u"2026-03-10T12:00:00", u"2026-03-10t12:00:00z",
          u"2026-03-10 12:00:00Z", u"2026-13-10T12:00:00Z", u"2026-03-10T24:00:00Z", u"2026-03-10T12:00:60Z",
          u"2026-03-10T12:00:00+15:00", u"2026-03-10T12:00:00Z ", u""})
        CHECK_FALSE(instant(text));
}

TEST_CASE("addresses, language codes and hashes have their forms")
{
    CHECK(isAbsoluteUri(u"urn:uuid:0190a000-0000-7000-8000-000000000001"));
    CHECK(isAbsoluteUri(u"https://example.org/\u00e9"));
    for (const char16_t *text :
         {u"", u"example.org", u"urn:", u":x", u"1a:b", u"urn:a b", u"urn:a\"b", u"urn:a\nb"})
        CHECK_FALSE(isAbsoluteUri(text));
    CHECK(isWebAddress(QStringLiteral("http://localhost:8080/a")));
    for (const char *text :
         {"https://", "ftp://example.org", "mailto:a@example.org", "https:///a", "https://exa mple.org"})
        CHECK_FALSE(isWebAddress(QString::fromLatin1(text)));
    for (const char16_t *text : {u"nl", u"nl-BE", u"zh-Hant-TW", u"es-419"})
        CHECK(isLanguageCode(text));
    for (const char16_t *text : {u"", u"n", u"NL", u"nl-be", u"nl_BE", u"nl-BE\n", u"dutch"})
        CHECK_FALSE(isLanguageCode(text));
    CHECK(isIdentityType(u"ext:clubNumber"));
    CHECK_FALSE(isIdentityType(u"ext:"));
    CHECK_FALSE(isIdentityHash(u"sha256$"));
}
