// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include "jsonld/number.h"
#include "jsonld/reader.h"
#include "support/shared.h"

#include <QDir>
#include <QDirIterator>
#include <cstdio>

namespace mettle::test {

using jsonld::Json;
using jsonld::Member;

namespace {

const QString Site = QStringLiteral("https://w3c.github.io/json-ld-api/tests/");

bool sameArray(const Json &a, const Json &b, bool ordered)
{
    if (a.array().size() != b.array().size())
        return false;
    std::vector<bool> used(b.array().size());
    for (size_t i = 0; i < a.array().size(); ++i) {
        bool found = false;
        for (size_t j = ordered ? i : 0; j < (ordered ? i + 1 : b.array().size()) && !found; ++j) {
            found = !used[j] && sameMeaning(a.array()[i], b.array()[j]);
            used[j] = used[j] || found;
        }
        if (!found)
            return false;
    }
    return true;
}

} // namespace

void SuiteTally::print() const
{
    std::printf("%-22s %4d passed %3d failed %3d left out\n", name, passed, int(failed.size()),
                int(leftOut.size()));
    if (!failed.isEmpty())
        std::printf("    failed: %s\n", qPrintable(failed.join(u' ')));
    if (!leftOut.isEmpty())
        std::printf("    left out: %s\n", qPrintable(leftOut.join(u' ')));
}

QString vectorPath(const QString &file)
{
    return shared(QStringLiteral("vectors/") + file);
}

Json vectorJson(const QString &file)
{
    INFO(file.toStdString());
    auto read = jsonld::readJson(bytesOf(vectorPath(file)));
    REQUIRE(read);
    return std::move(*read);
}

std::vector<SuiteCase> jsonLdSuite(const QString &name)
{
    std::vector<SuiteCase> out;
    const Json manifest = vectorJson(QStringLiteral("json-ld-api/%1-manifest.jsonld").arg(name));
    for (const Json &one : manifest.find(u"sequence")->array()) {
        SuiteCase test;
        test.id = one.text(u"@id").mid(1);
        test.input = QStringLiteral("json-ld-api/") + one.text(u"input");
        if (!one.text(u"expect").isEmpty())
            test.expected = QStringLiteral("json-ld-api/") + one.text(u"expect");
        test.errorCode = one.text(u"expectErrorCode");
        test.base = Site + one.text(u"input");
        test.positive = !one.find(u"@type")->contains(u"jld:NegativeEvaluationTest");
        if (const Json *option = one.find(u"option"))
            test.option = *option;
        if (!test.option.text(u"base").isEmpty())
            test.base = test.option.text(u"base");
        out.push_back(test);
    }
    return out;
}

QHash<QString, Json> jsonLdDocuments(const QString &name)
{
    QHash<QString, Json> out;
    const QDir folder(vectorPath(QStringLiteral("json-ld-api")));
    QDirIterator files(folder.filePath(name), {QStringLiteral("*.jsonld")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (const auto read = jsonld::readJson(bytesOf(file)))
            out.insert(Site + folder.relativeFilePath(file), *read);
    }
    return out;
}

bool sameMeaning(const Json &a, const Json &b, bool ordered)
{
    if (a.isArray() && b.isArray())
        return sameArray(a, b, ordered);
    if (a.isNumber() && b.isNumber())
        return jsonld::toDouble(a.numberText()) == jsonld::toDouble(b.numberText());
    if (!a.isObject() || !b.isObject())
        return a == b;
    if (a.object().size() != b.object().size())
        return false;
    for (const Member &member : a.object()) {
        const Json *other = b.find(member.name);
        if (!other || !sameMeaning(member.value, *other, member.name == u"@list" || member.name == u"@value"))
            return false;
    }
    return true;
}

} // namespace mettle::test
