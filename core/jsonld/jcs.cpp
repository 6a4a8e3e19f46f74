// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/jcs.h"

#include "jsonld/number.h"
#include "jsonld/writer.h"

#include <algorithm>

namespace mettle::jsonld {

namespace {

std::vector<const Member *> ordered(const Json::Object &object)
{
    std::vector<const Member *> all;
    for (const Member &member : object)
        all.push_back(&member);
    // QString compares UTF-16 code units, as section 3.2.3 asks.
    std::sort(all.begin(), all.end(), [](const Member *a, const Member *b) { return a->name < b->name; });
    return all;
}

QByteArray canonicalNumber(const QByteArray &text)
{
    // A Json holds finite numbers only: the reader and Json::number see to that.
    return ecmaNumber(toDouble(text).value_or(0));
}

constexpr WriterRules Canonical{.members = ordered, .number = canonicalNumber};

} // namespace

QByteArray canonicalText(const Json &value)
{
    return write(value, Canonical);
}

QByteArray canonicalTextWithout(const Json &object, QStringView name)
{
    QByteArray out = "{";
    for (const Member *member : ordered(object.object())) {
        if (member->name == name)
            continue;
        if (out.size() > 1)
            out += ',';
        out += write(Json(member->name), Canonical) + ':';
        out += write(member->value, Canonical);
    }
    return out + '}';
}

} // namespace mettle::jsonld
