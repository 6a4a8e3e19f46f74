// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/termdefiner.h"

#include "jsonld/errors.h"
#include "jsonld/iri.h"
#include "jsonld/keyword.h"

#include <algorithm>
#include <array>
#include <bit>

namespace mettle::jsonld {

namespace {

Error wrong(const char *code, const QString &term)
{
    return Error(errors::ContextWrong, {term, QString::fromLatin1(code)});
}

bool isSetting(const QString &name)
{
    static constexpr std::array all{u"@base",      u"@direction", u"@import",  u"@language",
                                    u"@propagate", u"@protected", u"@version", u"@vocab"};
    return std::any_of(all.begin(), all.end(), [&](const char16_t *one) { return name == one; });
}

bool isKnownEntry(const QString &name)
{
    static constexpr std::array all{u"@id",        u"@reverse",   u"@container", u"@context",
                                    u"@direction", u"@index",     u"@language",  u"@nest",
                                    u"@prefix",    u"@protected", u"@type"};
    return std::any_of(all.begin(), all.end(), [&](const char16_t *one) { return name == one; });
}

int containerBit(const QString &name)
{
    switch (keywordOf(name)) {
    case Keyword::List:
        return container::List;
    case Keyword::Set:
        return container::Set;
    case Keyword::Index:
        return container::Index;
    case Keyword::Language:
        return container::Language;
    case Keyword::Id:
        return container::Id;
    case Keyword::Type:
        return container::Type;
    case Keyword::Graph:
        return container::Graph;
    default:
        return 0;
    }
}

/// The combinations of section 4.2.2, step 19.
bool isContainer(int bits)
{
    const int bare = bits & ~container::Set;
    if (bits == 0)
        return false;
    if (bits & container::List)
        return bits == container::List;
    if (bare & container::Graph)
        return bare == container::Graph || bare == (container::Graph | container::Id)
            || bare == (container::Graph | container::Index);
    return std::popcount(unsigned(bare)) <= 1;
}

bool endsLikePrefix(const QString &iri)
{
    static constexpr QStringView delimiters(u":/?#[]@");
    return isBlankNode(iri) || (!iri.isEmpty() && delimiters.contains(iri.back()));
}

/// Whether a colon stands in it, but not at either end.
bool hasInnerColon(const QString &term)
{
    const qsizetype colon = term.indexOf(u':', 1);
    return colon > 0 && colon + 1 < term.size();
}

} // namespace

TermDefiner::TermDefiner(ContextProcessor &processor, Context &out, const Json &local,
                         const ContextRules &rules)
    : m_processor(processor)
    , m_out(out)
    , m_local(local)
    , m_rules(rules)
    , m_protected(local.find(u"@protected") && local.find(u"@protected")->boolean())
{
}

Result<void> TermDefiner::defineAll()
{
    for (const Member &member : m_local.object())
        if (!isSetting(member.name))
            m_waiting.insert(member.name, &member.value);
    for (const Member &member : m_local.object())
        if (!isSetting(member.name))
            METTLE_TRY(define(member.name, member.value));
    return {};
}

Result<void> TermDefiner::defineFirst(const QString &text)
{
    if (const Json *value = m_waiting.value(text))
        return define(text, *value);
    const qsizetype colon = text.indexOf(u':', 1);
    if (colon > 0 && !QStringView(text).sliced(colon + 1).startsWith(u"//")) {
        const QString prefix = text.left(colon);
        if (const Json *value = prefix == u"_" ? nullptr : m_waiting.value(prefix))
            return define(prefix, *value);
    }
    return {};
}

Result<QString> TermDefiner::expanded(const QString &text)
{
    METTLE_TRY(defineFirst(text));
    return expandedIri(m_out, text, {.vocabulary = true});
}

Result<void> TermDefiner::define(const QString &term, const Json &value)
{
    if (const auto state = m_states.constFind(term); state != m_states.constEnd()) {
        if (*state == State::Busy)
            return wrong("cyclic IRI mapping", term);
        return {};
    }
    if (term.isEmpty())
        return wrong("invalid term definition", term);
    m_states.insert(term, State::Busy);
    METTLE_TRY(m_processor.spend());
    if (term == word::Type) {
        const auto fits = [](const Member &m) {
            return (m.name == u"@container" && m.value.contains(u"@set")) || m.name == u"@protected";
        };
        if (!value.isObject() || value.object().empty()
            || !std::all_of(value.object().begin(), value.object().end(), fits))
            return wrong("keyword redefinition", term);
    } else if (isKeyword(term)) {
        return wrong("keyword redefinition", term);
    } else if (looksLikeKeyword(term)) {
        m_states.insert(term, State::Done);
        return {};
    }
    const auto before = m_out.terms.take(term);
    const bool simple = value.isString();
    Json whole = value;
    if (value.isNull() || simple) {
        whole = Json(Json::Object());
        whole.set(word::Id, value);
    } else if (!value.isObject()) {
        return wrong("invalid term definition", term);
    }
    TermDefinition made;
    made.isProtected = m_protected;
    bool ignored = false;
    METTLE_TRY(fill(made, term, whole, simple, ignored));
    m_states.insert(term, State::Done);
    if (ignored)
        return {};
    if (before && before->isProtected && !m_rules.overrideProtected) {
        if (!made.means(*before))
            return wrong("protected term redefinition", term);
        made = *before;
    }
    m_out.anyProtected = m_out.anyProtected || made.isProtected;
    m_out.terms.insert(term, std::make_shared<const TermDefinition>(std::move(made)));
    return {};
}

Result<void> TermDefiner::fill(TermDefinition &out, const QString &term, const Json &value, bool simple,
                               bool &ignored)
{
    m_term = term;
    if (const Json *isProtected = value.find(u"@protected")) {
        if (!isProtected->isBoolean())
            return wrong("invalid @protected value", term);
        out.isProtected = isProtected->boolean();
    }
    METTLE_TRY(fillType(out, value));
    if (value.find(word::Reverse))
        return fillReverse(out, value, ignored);
    METTLE_TRY(fillIri(out, term, value, simple, ignored));
    if (ignored)
        return {};
    METTLE_TRY(fillContainer(out, value));
    METTLE_TRY(fillIndex(out, value));
    METTLE_TRY(fillContext(out, value));
    return fillRest(out, term, value);
}

Result<void> TermDefiner::fillType(TermDefinition &out, const Json &value)
{
    const Json *type = value.find(word::Type);
    if (!type)
        return {};
    const QString term = m_term;
    if (!type->isString())
        return wrong("invalid type mapping", term);
    METTLE_LET(iri, expanded(type->string()));
    const Keyword keyword = keywordOf(iri);
    const bool known = keyword == Keyword::Id || keyword == Keyword::Json || keyword == Keyword::None
        || keyword == Keyword::Vocab || (keyword == Keyword::NotOne && isAbsoluteIri(iri));
    if (!known)
        return wrong("invalid type mapping", term);
    out.type = iri;
    return {};
}

Result<void> TermDefiner::fillReverse(TermDefinition &out, const Json &value, bool &ignored)
{
    const QString term = m_term;
    const Json *reverse = value.find(word::Reverse);
    if (value.find(word::Id) || value.find(u"@nest"))
        return wrong("invalid reverse property", term);
    if (!reverse->isString())
        return wrong("invalid IRI mapping", term);
    if (looksLikeKeyword(reverse->string())) {
        ignored = true;
        return {};
    }
    METTLE_LET(iri, expanded(reverse->string()));
    if (!iri.contains(u':'))
        return wrong("invalid IRI mapping", term);
    out.iri = iri;
    if (const Json *layout = value.find(u"@container"); layout && !layout->isNull()) {
        const int bit = containerBit(layout->string());
        if (bit != container::Set && bit != container::Index)
            return wrong("invalid reverse property", term);
        out.container = bit;
    }
    out.reverse = true;
    return fillIndex(out, value);
}

Result<void> TermDefiner::fillIri(TermDefinition &out, const QString &term, const Json &value, bool simple,
                                  bool &ignored)
{
    const Json *id = value.find(word::Id);
    if (!id || (id->isString() && id->string() == term))
        return fillIriFromTerm(out, term);
    if (id->isNull())
        return {};
    if (!id->isString())
        return wrong("invalid IRI mapping", term);
    if (!isKeyword(id->string()) && looksLikeKeyword(id->string())) {
        ignored = true;
        return {};
    }
    METTLE_LET(iri, expanded(id->string()));
    if (iri.isNull() || (!isKeyword(iri) && !isAbsoluteIri(iri) && !isBlankNode(iri)))
        return wrong("invalid IRI mapping", term);
    if (keywordOf(iri) == Keyword::Context)
        return wrong("invalid keyword alias", term);
    out.iri = iri;
    if (hasInnerColon(term) || term.contains(u'/')) {
        m_states.insert(term, State::Done);
        METTLE_LET(same, expanded(term));
        if (same != iri)
            return wrong("invalid IRI mapping", term);
    } else if (simple && !term.contains(u':')) {
        out.prefix = endsLikePrefix(iri);
    }
    return {};
}

Result<void> TermDefiner::fillIriFromTerm(TermDefinition &out, const QString &term)
{
    const qsizetype colon = term.indexOf(u':', 1);
    if (colon > 0) {
        const QString prefix = term.left(colon);
        if (const Json *waiting = m_waiting.value(prefix))
            METTLE_TRY(define(prefix, *waiting));
        const TermDefinition *known = m_out.find(prefix);
        out.iri = known && !known->iri.isNull() ? QString(known->iri + QStringView(term).sliced(colon + 1))
                                                : term;
        return {};
    }
    if (term.contains(u'/')) {
        out.iri = expandedIri(m_out, term, {.vocabulary = true});
        if (!isAbsoluteIri(out.iri))
            return wrong("invalid IRI mapping", term);
        return {};
    }
    if (term == word::Type) {
        out.iri = word::Type;
        return {};
    }
    if (m_out.vocab.isNull())
        return wrong("invalid IRI mapping", term);
    out.iri = m_out.vocab + term;
    return {};
}

Result<void> TermDefiner::fillContainer(TermDefinition &out, const Json &value)
{
    const Json *layout = value.find(u"@container");
    if (!layout)
        return {};
    for (const Json *one : layout->oneOrMany()) {
        const int bit = one->isString() ? containerBit(one->string()) : 0;
        if (bit == 0 || (out.container & bit))
            return wrong("invalid container mapping", m_term);
        out.container |= bit;
    }
    if (!isContainer(out.container))
        return wrong("invalid container mapping", m_term);
    if (out.container & container::Type) {
        if (out.type.isNull())
            out.type = word::Id;
        if (out.type != word::Id && out.type != u"@vocab")
            return wrong("invalid type mapping", m_term);
    }
    return {};
}

Result<void> TermDefiner::fillIndex(TermDefinition &out, const Json &value)
{
    const Json *index = value.find(word::Index);
    if (!index)
        return {};
    const QString term = m_term;
    if (!(out.container & container::Index) || !index->isString())
        return wrong("invalid term definition", term);
    METTLE_LET(iri, expanded(index->string()));
    if (isKeyword(iri) || !isAbsoluteIri(iri))
        return wrong("invalid term definition", term);
    out.index = index->string();
    return {};
}

Result<void> TermDefiner::fillContext(TermDefinition &out, const Json &value)
{
    const Json *scoped = value.find(u"@context");
    if (!scoped)
        return {};
    const QString term = m_term;
    METTLE_TRY(m_processor.spend(1 + m_out.terms.size() / CopyCost));
    // Tried out now, taken in where the term is used.
    ContextRules rules;
    rules.base = m_rules.base;
    rules.overrideProtected = true;
    rules.validateScoped = false;
    rules.remote = m_rules.remote;
    const auto tried = m_processor.process(std::make_shared<const Context>(m_out), *scoped, rules);
    if (!tried)
        return tried.error().is(errors::ContextWrong) ? wrong("invalid scoped context", term) : tried.error();
    out.context = {std::make_shared<const Json>(*scoped), m_rules.base};
    return {};
}

Result<void> TermDefiner::fillRest(TermDefinition &out, const QString &term, const Json &value)
{
    if (const Json *language = value.find(word::Language); language && !value.find(word::Type)) {
        if (!language->isNull() && !language->isString())
            return wrong("invalid language mapping", term);
        out.language = {true, language->isNull() ? QString() : language->string()};
    }
    if (const Json *direction = value.find(word::Direction); direction && !value.find(word::Type)) {
        if (!direction->isNull() && direction->string() != u"ltr" && direction->string() != u"rtl")
            return wrong("invalid base direction", term);
        out.direction = {true, direction->isNull() ? QString() : direction->string()};
    }
    if (const Json *nest = value.find(u"@nest")) {
        if (!nest->isString() || (isKeyword(nest->string()) && nest->string() != u"@nest"))
            return wrong("invalid @nest value", term);
        out.nest = nest->string();
    }
    if (const Json *prefix = value.find(u"@prefix")) {
        if (term.contains(u':') || term.contains(u'/'))
            return wrong("invalid term definition", term);
        if (!prefix->isBoolean())
            return wrong("invalid @prefix value", term);
        out.prefix = prefix->boolean();
        if (out.prefix && isKeyword(out.iri))
            return wrong("invalid term definition", term);
    }
    for (const Member &member : value.object())
        if (!isKnownEntry(member.name))
            return wrong("invalid term definition", term);
    return {};
}

} // namespace mettle::jsonld
