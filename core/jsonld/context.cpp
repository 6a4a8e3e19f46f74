// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/context.h"

#include "jsonld/iri.h"
#include "jsonld/jcs.h"
#include "jsonld/keyword.h"

namespace mettle::jsonld {

bool operator==(const ScopedContext &a, const ScopedContext &b)
{
    if (!a.json || !b.json)
        return !a.json && !b.json;
    return a.json == b.json || canonicalText(*a.json) == canonicalText(*b.json);
}

QString expandedIri(const Context &context, const QString &text, IriRules rules)
{
    if (text.isNull() || isKeyword(text))
        return text;
    if (looksLikeKeyword(text))
        return {};
    if (const TermDefinition *term = context.find(text))
        if (rules.vocabulary || isKeyword(term->iri))
            return term->iri;
    const qsizetype colon = text.indexOf(u':', 1);
    if (colon > 0) {
        const QStringView prefix = QStringView(text).first(colon);
        if (prefix == u"_" || QStringView(text).sliced(colon + 1).startsWith(u"//"))
            return text;
        const TermDefinition *term = context.find(prefix.toString());
        if (term && term->prefix && !term->iri.isNull())
            return term->iri + QStringView(text).sliced(colon + 1);
        if (isAbsoluteIri(text))
            return text;
    }
    if (rules.vocabulary && !context.vocab.isNull())
        return context.vocab + text;
    return rules.document ? resolvedIri(context.base, text) : text;
}

} // namespace mettle::jsonld
