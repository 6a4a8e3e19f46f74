// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/bake.h"
#include "badge/didkey.h"
#include "badge/proof.h"
#include "badge/statuslist.h"
#include "jsonld/writer.h"
#include "sample.h"
#include "support/catch.h"

#include <functional>

using namespace mettle;
using namespace mettle::badge;
using jsonld::Json;
using jsonld::Member;

namespace {

/// Every document that differs from this one in one place: a leaf changed, a member or element removed, added or moved.
void forEachChange(const Json &json, const QString &path,
                   const std::function<void(const Json &changed, const QString &what)> &visit)
{
    if (json.isObject()) {
        for (size_t i = 0; i < json.object().size(); ++i) {
            const Member &member = json.object()[i];
            const auto rebuilt = [&](const Json &value) {
                Json out = json;
                out.set(member.name, value);
                return out;
            };
            Json removed = json;
            removed.remove(member.name);
            visit(removed, path + u'.' + member.name + QStringLiteral(" removed"));
            Json renamed = removed;
            renamed.set(member.name + u'x', member.value);
            visit(renamed, path + u'.' + member.name + QStringLiteral(" renamed"));
            forEachChange(member.value, path + u'.' + member.name,
                          [&](const Json &changed, const QString &what) { visit(rebuilt(changed), what); });
        }
        Json more = json;
        more.set(QStringLiteral("added"), Json(QStringLiteral("x")));
        visit(more, path + QStringLiteral(" with a member more"));
    } else if (json.isArray()) {
        const Json::Array &values = json.array();
        for (size_t i = 0; i < values.size(); ++i) {
            Json::Array fewer = values;
            fewer.erase(fewer.begin() + qsizetype(i));
            visit(Json(fewer), path + QStringLiteral("[%1] removed").arg(i));
            if (i + 1 < values.size()) {
                Json::Array moved = values;
                std::swap(moved[i], moved[i + 1]);
                visit(Json(moved), path + QStringLiteral("[%1] moved").arg(i));
            }
            forEachChange(values[i], path + QStringLiteral("[%1]").arg(i),
                          [&](const Json &changed, const QString &what) {
                              Json::Array other = values;
                              other[i] = changed;
                              visit(Json(other), what);
                          });
        }
        Json more = json;
        more.append(Json(QStringLiteral("x")));
        visit(more, path + QStringLiteral(" with an element more"));
    } else if (json.isString()) {
        visit(Json(QString(json.string() + u'x')), path + QStringLiteral(" longer"));
        visit(Json(QString(QChar(0xfeff) + json.string())), path + QStringLiteral(" with a mark before"));
        visit(Json(json.string().chopped(1)), path + QStringLiteral(" shorter"));
        visit(Json(json.string().isUpper() ? json.string().toLower() : json.string().toUpper()),
              path + QStringLiteral(" in another case"));
        visit(Json(), path + QStringLiteral(" null"));
        visit(Json::integer(1), path + QStringLiteral(" a number"));
    } else if (json.isBoolean()) {
        visit(Json::boolean(!json.boolean()), path + QStringLiteral(" turned"));
        visit(Json(QStringLiteral("true")), path + QStringLiteral(" a text"));
    }
}

/// The same document in other words: members backwards, blanks between everything, characters as escapes.
QByteArray inOtherWords(const Json &json)
{
    const auto text = [](const QString &plain) {
        QByteArray out = "\"";
        for (const QChar unit : plain)
            out += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        return QByteArray(out + '"');
    };
    QByteArray out;
    if (json.isObject()) {
        for (auto it = json.object().rbegin(); it != json.object().rend(); ++it)
            out += (out.isEmpty() ? "" : " ,\r\n\t") + text(it->name) + " : " + inOtherWords(it->value);
        return QByteArray(" {\n" + out + " } ");
    }
    if (json.isArray()) {
        for (const Json &value : json.array())
            out += (out.isEmpty() ? "" : " , ") + inOtherWords(value);
        return QByteArray("[ " + out + " ]");
    }
    return json.isString() ? text(json.string()) : jsonld::toText(json);
}

} // namespace

namespace {

/// The sample, signed with this suite.
Json sampleSignedWith(QLatin1String name)
{
    const auto made = issue(test::sampleValues(), test::issuerKey(), test::then(), {.suite = name});
    REQUIRE(made);
    return test::parsed(made->text);
}

} // namespace

TEST_CASE("no change of one place in a badge that is signed as a text goes unnoticed")
{
    const Json original = sampleSignedWith(suite::EddsaJcs2022);
    REQUIRE(test::verified(jsonld::toText(original)).verified);
    int changes = 0;
    forEachChange(original, {}, [&](const Json &changed, const QString &what) {
        if (changed == original)
            return; // a text without letters in another case
        ++changes;
        const VerifyReport report = test::verified(jsonld::toText(changed));
        INFO(what.toStdString() << " -> " << nameOf(report.verdict).toStdString());
        CHECK_FALSE(report.verified);
        CHECK(report.verdict != Verdict::Ok);
    });
    CHECK(changes > 600);
}

TEST_CASE("no change of meaning in a badge that is signed by its meaning goes unnoticed")
{
    const Json original = sampleSignedWith(suite::EddsaRdfc2022);
    REQUIRE(test::verified(jsonld::toText(original)).verified);
    int changes = 0;
    QStringList same;
    forEachChange(original, {}, [&](const Json &changed, const QString &what) {
        if (changed == original)
            return;
        ++changes;
        const VerifyReport report = test::verified(jsonld::toText(changed));
        INFO(what.toStdString() << " -> " << nameOf(report.verdict).toStdString());
        CHECK(report.verified == (report.verdict == Verdict::Ok));
        if (report.verified)
            same << what;
    });
    CHECK(changes > 600);
    // Lists are sets in linked data: only what stands in no order may be told in another.
    const QStringList expected{
        QStringLiteral(".type[0] moved"), QStringLiteral(".credentialSubject.identifier[0] moved"),
        QStringLiteral(".credentialSubject.achievement.alignment[0] moved"),
        QStringLiteral(".credentialSubject.achievement.resultDescription[0].rubricCriterionLevel[0] moved")};
    CHECK(same.join(u'\n').toStdString() == expected.join(u'\n').toStdString());
}

TEST_CASE("every single byte of a signed badge that changes its meaning is missed when it is another")
{
    for (const QLatin1String name : {suite::EddsaRdfc2022, suite::EddsaJcs2022}) {
        const Json original = sampleSignedWith(name);
        const QByteArray text = jsonld::toText(original);
        int accepted = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            QByteArray changed = text;
            changed[i] = char(changed[i] ^ 1);
            const VerifyReport report = test::verified(changed);
            accepted += report.verified ? 1 : 0;
            if (report.verified)
                CHECK(test::parsed(changed) == original);
        }
        CHECK(accepted == 0);
    }
}

TEST_CASE("an end of validity or a status cannot be hidden behind other words of the same meaning")
{
    const auto signedWith = [](const QString &name, const Json &value) {
        Json document = test::sampleJson();
        document.remove(u"proof");
        document.set(name, value);
        const auto done
            = withProof(document, test::issuerKey(),
                        {suite::EddsaRdfc2022, didKeyMethod(test::issuerKey().publicKey()), test::then()});
        REQUIRE(done);
        return *done;
    };
    const auto part = [](Json document) {
        return SignedPart(document, context::bundled()).hash(SignedPart::Form::Rdfc10);
    };
    const QString until = QStringLiteral("validUntil");
    const Json expired = signedWith(until, Json(QStringLiteral("2026-03-10T10:00:00Z")));
    CHECK(test::verified(jsonld::toText(expired)).verdict == Verdict::Expired);

    const QString address = QStringLiteral("https://www.w3.org/2018/credentials#validUntil");
    Json typed;
    typed.set(QStringLiteral("@value"), *expired.find(until));
    typed.set(QStringLiteral("@type"), Json(QStringLiteral("http://www.w3.org/2001/XMLSchema#dateTime")));
    Json renamed = expired;
    renamed.remove(until);
    renamed.set(address, typed);

    Json alias = expired;
    alias.remove(until);
    Json term;
    term.set(QStringLiteral("best"), Json(address));
    Json contexts = *alias.find(u"@context");
    contexts.append(term);
    alias.set(QStringLiteral("@context"), contexts);
    alias.set(QStringLiteral("best"), typed);

    Json elsewhere = expired;
    elsewhere.remove(until);
    Json same;
    same.set(QStringLiteral("@id"), *expired.find(u"id"));
    same.set(address, typed);
    elsewhere.set(QStringLiteral("@included"), Json(Json::Array{same}));

    for (const Json &hiding : {renamed, alias, elsewhere}) {
        CHECK(*part(hiding) == *part(expired)); // the signature fits
        const VerifyReport report = test::verified(jsonld::toText(hiding));
        CHECK(report.check(QStringLiteral("signature"))->outcome == Outcome::Pass);
        CHECK_FALSE(report.verified);
        CHECK(report.verdict == Verdict::Malformed);
    }

    const QString status = QStringLiteral("credentialStatus");
    const Json listed = signedWith(status, statusEntry(QStringLiteral("https://example.org/status/1"), 7));
    Json hidden = listed;
    hidden.set(QStringLiteral("https://www.w3.org/2018/credentials#credentialStatus"), *listed.find(status));
    hidden.remove(status);
    CHECK(*part(hidden) == *part(listed));
    CHECK(test::verified(jsonld::toText(hidden)).verdict == Verdict::Malformed);
}

TEST_CASE("what is signed may be written in other words")
{
    const Json original = test::sampleJson();
    const QByteArray other = inOtherWords(original);
    CHECK(other != jsonld::toText(original));
    CHECK(test::verdictOn(other) == QStringLiteral("ok"));
    CHECK(test::verdictOn("\xef\xbb\xbf" + other) == QStringLiteral("ok"));
    // One proof may stand alone or in a list.
    Json alone = original;
    alone.set(QStringLiteral("proof"), original.find(u"proof")->array().at(0));
    CHECK(test::verdictOn(jsonld::toText(alone)) == QStringLiteral("ok"));
}

TEST_CASE("a member that stands twice makes a badge unreadable")
{
    QByteArray text = test::sampleCredential();
    text.insert(1, R"("name":"Samenwerken: zelf",)");
    CHECK(test::verdictOn(text) == QStringLiteral("malformed"));
}

TEST_CASE("a badge cut short anywhere, or with any bit flipped, is never taken for good")
{
    const QByteArray text = test::sampleCredential();
    for (qsizetype length = 0; length < text.size(); length += 3)
        CHECK_FALSE(test::verified(text.left(length)).verified);
    for (qsizetype i = 0; i < text.size(); ++i) {
        QByteArray changed = text;
        changed[i] = char(changed[i] ^ (1 << (i % 8)));
        const VerifyReport report = test::verified(changed);
        INFO("byte " << i);
        CHECK_FALSE(report.verified);
    }
}

TEST_CASE("a baked badge verifies as the file does, and not when a byte of the picture changes")
{
    const QByteArray baked = *bakePng(test::onePixel(), test::sampleCredential());
    const VerifyReport report = test::verified(baked);
    CHECK(report.verified);
    CHECK(report.credential == test::sampleCredential());
    for (qsizetype i = 0; i < baked.size(); i += 7) {
        QByteArray changed = baked;
        changed[i] = char(changed[i] ^ 0x10);
        const QString verdict = test::verdictOn(changed);
        CHECK(
            (verdict == QStringLiteral("malformed") || (i < 8 && verdict == QStringLiteral("not a badge"))));
    }
}
