// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/credential.h"

#include "badge/didkey.h"
#include "badge/errors.h"
#include "jsonld/writer.h"
#include "sample.h"
#include "support/catch.h"

#include <functional>

using namespace mettle;
using namespace mettle::badge;
using jsonld::Json;

namespace {

/// What making a credential says after a change of the sample's values.
Error refusalAfter(const std::function<void(CredentialValues &)> &change)
{
    CredentialValues values = test::sampleValues();
    change(values);
    const auto made = issue(values, test::issuerKey(), test::then());
    REQUIRE_FALSE(made.ok());
    return made.error();
}

Json madeAfter(const std::function<void(CredentialValues &)> &change)
{
    CredentialValues values = test::sampleValues();
    change(values);
    const auto made = issue(values, test::issuerKey(), test::then());
    INFO((made ? std::string() : made.error().arguments.join(u' ').toStdString()));
    REQUIRE(made.ok());
    return test::parsed(made->text);
}

const Json &at(const Json &json, std::initializer_list<QStringView> path)
{
    const Json *here = &json;
    for (const QStringView name : path) {
        here = here->isArray() ? &here->array().at(size_t(name.toInt())) : here->find(name);
        INFO(name.toString().toStdString());
        REQUIRE(here);
    }
    return *here;
}

} // namespace

TEST_CASE("a credential says what Open Badges 3.0 asks, member by member")
{
    const Json made = test::sampleJson();
    CHECK(at(made, {u"@context"}).array().size() == 2);
    CHECK(at(made, {u"@context", u"0"}).string() == QStringLiteral("https://www.w3.org/ns/credentials/v2"));
    CHECK(at(made, {u"@context", u"1"}).string()
          == QStringLiteral("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"));
    CHECK(made.text(u"id") == QStringLiteral("urn:uuid:0190a000-0000-7000-8000-000000000001"));
    CHECK(jsonld::toText(at(made, {u"type"})) == R"(["VerifiableCredential","OpenBadgeCredential"])");
    CHECK(made.text(u"name") == QStringLiteral("Samenwerken: zelf"));
    CHECK(made.text(u"validFrom") == QStringLiteral("2026-03-10T09:30:00Z"));
    CHECK(made.text(u"awardedDate") == QStringLiteral("2026-03-10T09:30:00Z"));
    CHECK(made.text(u"validUntil") == QStringLiteral("2031-03-10T00:00:00Z"));
    const Json &issuer = at(made, {u"issuer"});
    CHECK(issuer.text(u"id") == didKey(test::issuerKey().publicKey()));
    CHECK(jsonld::toText(at(issuer, {u"type"})) == R"(["Profile"])");
    CHECK(issuer.text(u"url") == QStringLiteral("https://example.org/badges"));

    const Json &subject = at(made, {u"credentialSubject"});
    CHECK(subject.find(u"id") == nullptr);
    CHECK(
        jsonld::toText(at(subject, {u"identifier", u"0"}))
        == QStringLiteral(
               R"({"type":"IdentityObject","hashed":false,"identityHash":"Nguyễn Thị Hồng","identityType":"name"})")
               .toUtf8());
    const Json &hashed = at(subject, {u"identifier", u"1"});
    // sha256 of "Hong@example.org5f1d7a849b2c4e6e"
    CHECK(hashed.text(u"identityHash")
          == QStringLiteral("sha256$e1f29a8e73c9bbaf3288f479e33f6348f112d258a7520d0d8ac3ff599b08770d"));
    CHECK(hashed.text(u"salt") == QStringLiteral("5f1d7a849b2c4e6e"));
    CHECK_FALSE(jsonld::toText(made).contains("Hong@example.org"));

    const Json &achievement = at(subject, {u"achievement"});
    CHECK(achievement.text(u"inLanguage") == QStringLiteral("nl"));
    CHECK(achievement.text(u"achievementType") == QStringLiteral("Competency"));
    CHECK(at(achievement, {u"criteria"}).text(u"narrative")
          == QStringLiteral("- **drie** keer gezien\n- in twee situaties"));
    const Json &image = at(achievement, {u"image"});
    CHECK(image.text(u"type") == QStringLiteral("Image"));
    CHECK(
        QByteArray::fromBase64(image.text(u"id").mid(qsizetype(strlen("data:image/png;base64,"))).toLatin1())
        == test::onePixel());
    CHECK(at(achievement, {u"alignment", u"0"}).text(u"targetType") == QStringLiteral("CFItem"));
    CHECK(at(achievement, {u"alignment", u"1"}).find(u"targetType") == nullptr);
    const Json &description = at(achievement, {u"resultDescription", u"0"});
    CHECK(description.text(u"resultType") == QStringLiteral("RubricCriterionLevel"));
    CHECK(description.text(u"requiredLevel") == at(description, {u"rubricCriterionLevel", u"0"}).text(u"id"));
    const Json &result = at(subject, {u"result", u"0"});
    CHECK(result.text(u"resultDescription") == description.text(u"id"));
    CHECK(result.text(u"achievedLevel") == at(description, {u"rubricCriterionLevel", u"1"}).text(u"id"));
    CHECK(at(achievement, {u"related", u"0"}).text(u"inLanguage") == QStringLiteral("fr"));
    CHECK(at(made, {u"evidence", u"0"}).text(u"narrative")
          == QStringLiteral("Vier keer gezien.\nOp drie dagen."));

    const Json &proof = at(made, {u"proof", u"0"});
    CHECK(proof.text(u"cryptosuite") == QStringLiteral("eddsa-rdfc-2022"));
    CHECK(proof.text(u"created") == QStringLiteral("2026-03-10T09:30:00Z"));
    CHECK(proof.text(u"verificationMethod") == didKeyMethod(test::issuerKey().publicKey()));
}

TEST_CASE("what is not known is left out, never written empty")
{
    const Json made = madeAfter([](CredentialValues &values) {
        values.issuer.url.clear();
        values.issuer.email.clear();
        values.achievement.png.clear();
        values.achievement.alignments.clear();
        values.achievement.rubrics.clear();
        values.achievement.related.clear();
        values.achievement.version.clear();
        values.recipient.email.clear();
        values.evidence.clear();
        values.validUntil.reset();
    });
    CHECK(made.find(u"validUntil") == nullptr);
    CHECK(made.find(u"evidence") == nullptr);
    CHECK(at(made, {u"credentialSubject"}).find(u"result") == nullptr);
    CHECK(at(made, {u"credentialSubject", u"identifier"}).array().size() == 1);
    CHECK(at(made, {u"issuer"}).find(u"url") == nullptr);
    const QByteArray text = jsonld::toText(made);
    for (const char *empty : {"null", "[]", "{}", "\"\""})
        CHECK_FALSE(text.contains(empty));
}

TEST_CASE("an address may be plain, and a holder's own identifier stand for a name")
{
    const Json made = madeAfter([](CredentialValues &values) {
        values.recipient = {
            {}, QStringLiteral("hong@example.org"), EmailForm::Plain, {}, QStringLiteral("did:example:hong")};
    });
    const Json &subject = at(made, {u"credentialSubject"});
    CHECK(subject.text(u"id") == QStringLiteral("did:example:hong"));
    CHECK(
        jsonld::toText(at(subject, {u"identifier"}))
        == R"([{"type":"IdentityObject","hashed":false,"identityHash":"hong@example.org","identityType":"emailAddress"}])");
}

TEST_CASE("times are written in UTC to the second")
{
    const QDateTime summer(QDate(2026, 7, 1), QTime(11, 30, 15, 999), Qt::OffsetFromUTC, 2 * 3600);
    CHECK(credentialTime(summer) == QStringLiteral("2026-07-01T09:30:15Z"));
}

TEST_CASE("control characters in texts are left out")
{
    const Json made = madeAfter([](CredentialValues &values) {
        values.achievement.name = QStringLiteral("  Samen\u0007\twerken\u007f ");
        values.achievement.criteria = QStringLiteral("een\r\ntwee\rdrie") + QChar(0xd83d);
        values.recipient.name = QStringLiteral("A\u0000B\u001bC");
    });
    CHECK(made.text(u"name") == QStringLiteral("Samen werken"));
    CHECK(at(made, {u"credentialSubject", u"achievement", u"criteria"}).text(u"narrative")
          == QStringLiteral("een\ntwee\ndrie?"));
    CHECK(at(made, {u"credentialSubject", u"identifier", u"0"}).text(u"identityHash")
          == QStringLiteral("ABC"));
}

TEST_CASE("values that would make a bad badge are refused, each by its name")
{
    CHECK(refusalAfter([](auto &v) { v.issuer.name = QStringLiteral(" \n"); }).is(errors::IssuerNameMissing));
    CHECK(refusalAfter([](auto &v) {
              v.issuer.did = didKey(test::strangerKey().publicKey());
          }).is(errors::IssuerKeyDiffers));
    CHECK(refusalAfter([](auto &v) { v.issuer.did.clear(); }).is(errors::IssuerKeyDiffers));
    CHECK(refusalAfter([](auto &v) { v.issuer.url = QStringLiteral("example.org"); })
          == Error(errors::AddressWrong, {QStringLiteral("example.org")}));
    CHECK(
        refusalAfter([](auto &v) { v.achievement.description.clear(); }).is(errors::AchievementTextMissing));
    CHECK(refusalAfter([](auto &v) { v.achievement.name.clear(); }).is(errors::AchievementTextMissing));
    CHECK(refusalAfter([](auto &v) {
              v.achievement.criteria = QStringLiteral(" ");
          }).is(errors::AchievementTextMissing));
    CHECK(refusalAfter([](auto &v) {
              v.achievement.id = QStringLiteral("teamwork");
          }).is(errors::AchievementTextMissing));
    CHECK(refusalAfter([](auto &v) { v.achievement.language = QStringLiteral("nl_BE"); })
          == Error(errors::LanguageWrong, {QStringLiteral("nl_BE")}));
    CHECK(refusalAfter([](auto &v) { v.achievement.related[0].language.clear(); }).is(errors::LanguageWrong));
    CHECK(refusalAfter([](auto &v) {
              v.achievement.alignments[0].url = QStringLiteral("2.5");
          }).is(errors::AlignmentIncomplete));
    CHECK(refusalAfter([](auto &v) {
              v.achievement.rubrics[0].reached = QStringLiteral("urn:x:1");
          }).is(errors::LevelsWrong));
    CHECK(refusalAfter([](auto &v) { v.achievement.rubrics[0].required.clear(); }).is(errors::LevelsWrong));
    CHECK(refusalAfter([](auto &v) { v.achievement.png.chop(1); }).is(errors::PngMalformed));
    CHECK(refusalAfter([](auto &v) { v.achievement.png = QByteArray(EmbeddedPictureLimit + 1024, 'x'); })
          == Error(errors::PictureTooLarge, {QStringLiteral("257"), QStringLiteral("256")}));
    CHECK(refusalAfter([](auto &v) { v.recipient = {}; }).is(errors::RecipientMissing));
    CHECK(refusalAfter([](auto &v) { v.recipient.salt.clear(); }).is(errors::SaltMissing));
    CHECK(refusalAfter([](auto &v) { v.validUntil = test::then().addDays(-1); }).is(errors::ValidityWrong));
}

TEST_CASE("a badge that does not pass its own check is not handed out")
{
    // A type that no list of Open Badges holds, past the checks of the values.
    const Error error
        = refusalAfter([](auto &v) { v.achievement.alignments[0].type = QStringLiteral("Skill"); });
    CHECK(error == Error(errors::DoesNotVerify, {QStringLiteral("achievement")}));
    CHECK(error.kind() == ErrorKind::Internal);
}

TEST_CASE("the same values and key give the same badge, byte for byte")
{
    CHECK(test::sampleCredential() == test::sampleCredential());
}
