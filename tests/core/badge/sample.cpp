// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "badge/didkey.h"
#include "badge/proof.h"
#include "jsonld/reader.h"
#include "jsonld/writer.h"
#include "support/catch.h"

#include <QTimeZone>
#include <QtEndian>
#include <zlib.h>

namespace mettle::test {

using namespace badge;

namespace {

crypto::KeyPair keyOfSeed(uchar first)
{
    crypto::SecretBytes seed(32);
    for (uchar i = 0; i < 32; ++i)
        seed.data()[i] = uchar(first + i);
    return *crypto::KeyPair::fromSeed(seed);
}

} // namespace

const crypto::KeyPair &issuerKey()
{
    static const crypto::KeyPair key = keyOfSeed(0);
    return key;
}

const crypto::KeyPair &strangerKey()
{
    static const crypto::KeyPair key = keyOfSeed(100);
    return key;
}

QDateTime then()
{
    return QDateTime(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);
}

QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray out(4, '\0');
    qToBigEndian(quint32(data.size()), out.data());
    out += type + data;
    QByteArray sum(4, '\0');
    const QByteArray checked = out.mid(4);
    qToBigEndian(
        quint32(crc32(0, reinterpret_cast<const Bytef *>(checked.constData()), uInt(checked.size()))),
        sum.data());
    return out + sum;
}

QByteArray onePixel()
{
    const QByteArray header = QByteArray::fromHex("0000000100000001"
                                                  "0802000000");
    const QByteArray pixel = qCompress(QByteArray::fromHex("000f4c5c")).mid(4); // without Qt's own length
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", header) + pngChunk("IDAT", pixel)
        + pngChunk("IEND", {});
}

CredentialValues sampleValues()
{
    const QString level2 = QStringLiteral("urn:uuid:0190a000-0000-7000-8000-000000000012");
    const QString level3 = QStringLiteral("urn:uuid:0190a000-0000-7000-8000-000000000013");
    const Rubric rubric{
        QStringLiteral("urn:uuid:0190a000-0000-7000-8000-000000000010"),
        QStringLiteral("Niveau"),
        {{level2, QStringLiteral("zelf"), QStringLiteral("Zonder hulp."), QStringLiteral("2")},
         {level3, QStringLiteral("helpt anderen"), {}, QStringLiteral("3")}},
        level2,
        level3,
    };
    CredentialValues values{
        *Id<IssuedBadge>::fromString(QStringLiteral("0190a000-0000-7000-8000-000000000001")),
        {*Id<Issuer>::fromString(QStringLiteral("0190a000-0000-7000-8000-000000000002")),
         QStringLiteral("Ateliers Été & Zonen \U0001F333"), QStringLiteral("https://example.org/badges"),
         QStringLiteral("badges@example.org"), didKey(issuerKey().publicKey())},
        {
            QStringLiteral("urn:uuid:0190a000-0000-7000-8000-000000000003"),
            QStringLiteral("nl"),
            QStringLiteral("Samenwerken: zelf"),
            QStringLiteral("Werkt zelf samen met anderen."),
            QStringLiteral("- **drie** keer gezien\n- in twee situaties"),
            QStringLiteral("1"),
            onePixel(),
            {{QStringLiteral("Working with others"), QStringLiteral("urn:entrecomp:2.5"),
              QStringLiteral("EntreComp"), QStringLiteral("2.5"), QStringLiteral("CFItem")},
             {QStringLiteral("work in teams"),
              QStringLiteral("http://data.europa.eu/esco/skill/60c78287-22eb-4103-9c8c-28deaa460da0"),
              QStringLiteral("ESCO"),
              {},
              {}}},
            {rubric},
            {{QStringLiteral("urn:uuid:0190a000-0000-7000-8000-000000000004"), QStringLiteral("fr")}},
        },
        {QStringLiteral("Nguyễn Thị Hồng"),
         QStringLiteral("Hong@example.org"),
         EmailForm::Hashed,
         QStringLiteral("5f1d7a849b2c4e6e"),
         {}},
        {{QStringLiteral("Wat gezien is"), QStringLiteral("Vier keer gezien.\nOp drie dagen.")}},
        then(),
        then(),
        QDateTime(QDate(2031, 3, 10), QTime(0, 0), Qt::UTC),
    };
    return values;
}

QByteArray sampleCredential()
{
    const auto credential = issue(sampleValues(), issuerKey(), then());
    INFO((credential ? std::string() : credential.error().arguments.join(u' ').toStdString()));
    REQUIRE(credential.ok());
    return credential->text;
}

jsonld::Json sampleJson()
{
    return parsed(sampleCredential());
}

QByteArray signedAnyway(const jsonld::Json &document)
{
    jsonld::Json unsignedDocument = document;
    unsignedDocument.remove(u"proof");
    const auto done = withProof(unsignedDocument, issuerKey(),
                                {suite::EddsaJcs2022, didKeyMethod(issuerKey().publicKey()), then()});
    REQUIRE(done.ok());
    return jsonld::toText(*done);
}

const jsonld::ContextLibrary &contextsWithExamples()
{
    static const jsonld::ContextLibrary library(
        {{QStringLiteral("https://www.w3.org/ns/credentials/examples/v2"),
          parsed(R"({"@context":{"@vocab":"https://www.w3.org/ns/credentials/examples#"}})")}},
        &context::bundled());
    return library;
}

jsonld::Json parsed(const QByteArray &text)
{
    const auto json = jsonld::readJson(text);
    REQUIRE(json.ok());
    return *json;
}

VerifyReport verified(const QByteArray &bytes, const QString &recipient)
{
    return verify(bytes, {.at = then().addDays(1), .recipient = recipient});
}

QString verdictOn(const QByteArray &bytes)
{
    const VerifyReport report = verified(bytes);
    REQUIRE(report.verified == (report.verdict == Verdict::Ok));
    return nameOf(report.verdict);
}

} // namespace mettle::test
