// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/keyword.h"

#include <algorithm>
#include <array>

namespace mettle::jsonld {

namespace word {
const QString Direction = QStringLiteral("@direction");
const QString Graph = QStringLiteral("@graph");
const QString Id = QStringLiteral("@id");
const QString Included = QStringLiteral("@included");
const QString Index = QStringLiteral("@index");
const QString Json = QStringLiteral("@json");
const QString Language = QStringLiteral("@language");
const QString List = QStringLiteral("@list");
const QString None = QStringLiteral("@none");
const QString Reverse = QStringLiteral("@reverse");
const QString Set = QStringLiteral("@set");
const QString Type = QStringLiteral("@type");
const QString Value = QStringLiteral("@value");
} // namespace word

Keyword keywordOf(QStringView text)
{
    if (!text.startsWith(u'@'))
        return Keyword::NotOne;
    // In the order of the enumeration.
    static constexpr std::array words{
        u"base",      u"container", u"context",  u"direction", u"graph", u"id",      u"import", u"included",
        u"index",     u"json",      u"language", u"list",      u"nest",  u"none",    u"prefix", u"propagate",
        u"protected", u"reverse",   u"set",      u"type",      u"value", u"version", u"vocab",
    };
    const QStringView name = text.sliced(1);
    const auto found
        = std::find_if(words.begin(), words.end(), [name](const char16_t *one) { return name == one; });
    return found == words.end() ? Keyword::NotOne : Keyword(found - words.begin() + 1);
}

bool looksLikeKeyword(QStringView text)
{
    return text.size() > 1 && text[0] == u'@' && std::all_of(text.begin() + 1, text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
           });
}

} // namespace mettle::jsonld
