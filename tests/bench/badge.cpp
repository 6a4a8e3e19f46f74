// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_badge [FOLDER]: badges signed and checked a second on one core, beside the JavaScript libraries in the same run when
// FOLDER holds bench-peer.mjs with its packages installed; then how the cost grows with size, and a poison graph.
#include "badge/didkey.h"
#include "badge/proof.h"
#include "badge/verify.h"
#include "crypto/hash.h"
#include "jsonld/canonize.h"
#include "jsonld/expand.h"
#include "jsonld/jcs.h"
#include "jsonld/nquads.h"
#include "jsonld/reader.h"
#include "jsonld/tordf.h"
#include "jsonld/writer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QUuid>
#include <cstdio>
#include <functional>
#include <sys/resource.h>

using namespace mettle;
using jsonld::Json;

namespace {

const QDateTime Now(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);

crypto::KeyPair benchKey()
{
    return *crypto::KeyPair::fromSeed(crypto::SecretBytes(32));
}

Json parsed(const QByteArray &text)
{
    return *jsonld::readJson(text);
}

/// The credential that bench-peer.mjs signs too; `narrative` makes it as large as wanted, `evidence` as rich.
Json credential(const crypto::KeyPair &key, int number, qsizetype narrative = 0, int evidence = 0)
{
    QByteArray text = R"({"@context":["https://www.w3.org/ns/credentials/v2",
"https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"urn:uuid:ID1","type":["VerifiableCredential",
"OpenBadgeCredential"],"name":"Badge NUMBER","issuer":{"id":"DID","type":["Profile"],"name":"School",
"url":"https://school.example/","email":"badges@school.example"},"validFrom":"2024-01-01T00:00:00Z","credentialSubject":{
"id":"mailto:learnerNUMBER@example.org","type":["AchievementSubject"],"identifier":[{"type":"IdentityObject","hashed":true,
"salt":"0011223344556677","identityHash":"sha256$00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
"identityType":"emailAddress"}],"achievement":{"id":"urn:uuid:ID2","type":["Achievement"],"name":"Teamwork",
"description":"Works well with others.","achievementType":"Badge","criteria":{"narrative":"Peers name you.NARRATIVE"},
"image":{"id":"https://school.example/b.png","type":"Image"},"alignment":[{"type":["Alignment"],
"targetName":"Collaboration","targetUrl":"https://case.example/1","targetFramework":"F","targetType":"CFItem"}]}}EVIDENCE})";
    QByteArray list;
    for (int i = 0; i < evidence; ++i)
        list += (i ? "," : ",\"evidence\":[") + QByteArray("{\"type\":[\"Evidence\"],\"name\":\"Seen on day ")
            + QByteArray::number(i)
            + "\",\"narrative\":\"What was seen, in which situation, and how it went.\"}";
    text.replace("ID1", QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
        .replace("ID2", QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
        .replace("DID", badge::didKey(key.publicKey()).toLatin1())
        .replace("NUMBER", QByteArray::number(number))
        .replace("NARRATIVE", QByteArray(narrative, 'n'))
        .replace("EVIDENCE", evidence ? list + "]" : QByteArray());
    return parsed(text);
}

/// Microseconds a call, the best of five rounds.
double measure(int count, const std::function<void(int)> &work)
{
    double best = 1e12;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < count; ++i)
            work(i);
        best = std::min(best, double(timer.nsecsElapsed()) / 1000 / count);
    }
    return best;
}

void row(const char *what, double micros)
{
    std::printf("%-58s %9.1f us %9.0f /s\n", what, micros, 1e6 / micros);
}

struct Rates
{
    double sign = 0;
    double verify = 0;
};

Rates suite(QLatin1String name)
{
    const crypto::KeyPair key = benchKey();
    std::vector<QByteArray> plain;
    std::vector<QByteArray> done;
    const badge::ProofOptions options{name, badge::didKeyMethod(key.publicKey()), Now};
    for (int i = 0; i < 200; ++i) {
        plain.push_back(jsonld::toText(credential(key, i)));
        done.push_back(jsonld::toText(*badge::withProof(parsed(plain.back()), key, options)));
    }
    std::printf("\n%s, %d bytes\n", name.latin1(), int(done.front().size()));
    Rates rates;
    rates.sign = measure(200, [&](int i) {
        if (jsonld::toText(*badge::withProof(parsed(plain[size_t(i)]), key, options)).isEmpty())
            std::abort();
    });
    rates.verify = measure(200, [&](int i) {
        const Json document = parsed(done[size_t(i)]);
        if (!badge::proofFits(document, document.find(u"proof")->array()[0], key.publicKey()))
            std::abort();
    });
    row("sign: text in, text out", rates.sign);
    row("check the signature: text in", rates.verify);
    std::vector<Json> read;
    for (const QByteArray &text : done)
        read.push_back(parsed(text));
    row("check the signature: JSON that is read already", measure(200, [&](int i) {
            if (!badge::proofFits(read[size_t(i)], read[size_t(i)].find(u"proof")->array()[0],
                                  key.publicKey()))
                std::abort();
        }));
    row("verify the whole badge: form, terms, key, dates", measure(200, [&](int i) {
            if (!badge::verify(done[size_t(i)], {.at = Now}).verified)
                std::abort();
        }));
    return rates;
}

void parts()
{
    const crypto::KeyPair key = benchKey();
    const QByteArray text = jsonld::toText(credential(key, 1));
    const Json document = parsed(text);
    const auto &contexts = badge::context::bundled();
    const Json expanded = *jsonld::expand(document, contexts, {.safe = true});
    const jsonld::Dataset dataset = *jsonld::toRdf(expanded, {.safe = true});
    const QByteArray nquads = *jsonld::canonicalNquads(dataset);
    const QByteArray hash(64, 'h');
    const QByteArray signature = key.sign(hash);
    std::printf("\nwhere the time goes, for %d bytes of JSON: %d statements, %d bytes of N-Quads\n",
                int(text.size()), int(dataset.quads().size()), int(nquads.size()));
    row("read JSON", measure(1000, [&](int) { static_cast<void>(parsed(text)); }));
    row("expand",
        measure(1000, [&](int) { static_cast<void>(jsonld::expand(document, contexts, {.safe = true})); }));
    row("to statements",
        measure(1000, [&](int) { static_cast<void>(jsonld::toRdf(expanded, {.safe = true})); }));
    row("canonical order and labels",
        measure(1000, [&](int) { static_cast<void>(jsonld::canonicalNquads(dataset)); }));
    row("SHA-256 of the N-Quads", measure(1000, [&](int) { static_cast<void>(crypto::sha256(nquads)); }));
    row("JCS", measure(1000, [&](int) { static_cast<void>(jsonld::canonicalText(document)); }));
    row("libsodium: sign 64 bytes", measure(1000, [&](int) { static_cast<void>(key.sign(hash)); }));
    row("libsodium: verify 64 bytes", measure(1000, [&](int) {
            if (!crypto::verifySignature(hash, signature, key.publicKey()))
                std::abort();
        }));
}

void sizes()
{
    const crypto::KeyPair key = benchKey();
    const badge::ProofOptions options{badge::suite::EddsaRdfc2022, badge::didKeyMethod(key.publicKey()), Now};
    std::printf("\ncost by size (checking the signature, eddsa-rdfc-2022)\n");
    for (const bool rich : {false, true}) {
        for (const int kilobytes : {2, 16, 128, 1000}) {
            const Json document = *badge::withProof(rich ? credential(key, 1, 0, kilobytes * 1024 / 110)
                                                         : credential(key, 1, qsizetype(kilobytes) * 1024),
                                                    key, options);
            const QByteArray text = jsonld::toText(document);
            const double micros = measure(kilobytes > 100 ? 3 : 50, [&](int) {
                const Json read = parsed(text);
                if (!badge::proofFits(read, read.find(u"proof")->array()[0], key.publicKey()))
                    std::abort();
            });
            std::printf("%-20s %8d bytes %10.0f us %8.3f us a byte\n",
                        rich ? "many small parts" : "one long text", int(text.size()), micros,
                        micros / double(text.size()));
        }
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("most memory so far: %ld MB\n", usage.ru_maxrss / 1024);
}

/// Blank nodes that all know each other: every order of them has to be tried.
void poison()
{
    QByteArray nquads;
    for (int i = 0; i < 12; ++i)
        for (int j = 0; j < 12; ++j)
            if (i != j)
                nquads += "_:n" + QByteArray::number(i) + " <http://a.example/p> _:n" + QByteArray::number(j)
                    + " .\n";
    const auto dataset = jsonld::readNquads(nquads);
    QElapsedTimer timer;
    timer.start();
    const auto made = jsonld::canonicalNquads(*dataset);
    std::printf("\npoison graph of 12 nodes: %s after %d ms\n", made ? "canonical" : "refused",
                int(timer.elapsed()));
}

void peer(const QString &folder, const char *name, const Rates &ours)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("node"),
                  {QStringLiteral("bench-peer.mjs"), QStringLiteral("--suite"), QString::fromLatin1(name),
                   QStringLiteral("--n"), QStringLiteral("300")});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        std::printf("the JavaScript peer did not run in %s\n", qPrintable(folder));
        return;
    }
    const QString said = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    const auto rate = [&](const char *word) {
        return said.section(QLatin1String(word), 1).section(u'/', 0, 0).trimmed().toDouble();
    };
    std::printf("\n%s\nMettle signs %.1f times as many, checks %.1f times as many\n", qPrintable(said),
                1e6 / ours.sign / rate("signed"), 1e6 / ours.verify / rate("verified"));
}

} // namespace

int main(int argc, char **argv)
{
    const Rates rdfc = suite(badge::suite::EddsaRdfc2022);
    const Rates jcs = suite(badge::suite::EddsaJcs2022);
    parts();
    sizes();
    poison();
    if (argc > 1) {
        peer(QFile::decodeName(argv[1]), "rdfc", rdfc);
        peer(QFile::decodeName(argv[1]), "jcs", jcs);
    }
    return 0;
}
