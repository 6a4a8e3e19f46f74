// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/contextprocessor.h"

#include "jsonld/errors.h"
#include "jsonld/iri.h"
#include "jsonld/keyword.h"
#include "jsonld/termdefiner.h"

namespace mettle::jsonld {

namespace {

constexpr int MostRemote = 16; // contexts that name contexts

Error wrong(const char *code, const QString &where)
{
    return Error(errors::ContextWrong, {where, QString::fromLatin1(code)});
}

Result<void> takeBase(Context &out, const Json &value)
{
    if (value.isNull()) {
        out.base = QString();
        return {};
    }
    const QString text = value.string();
    if (!value.isString() || (!isAbsoluteIri(text) && out.base.isNull()))
        return wrong("invalid base IRI", QStringLiteral("@base"));
    out.base = resolvedIri(out.base, text);
    return {};
}

Result<void> takeVocabulary(Context &out, const Json &value)
{
    if (value.isNull()) {
        out.vocab = QString();
        return {};
    }
    if (!value.isString())
        return wrong("invalid vocab mapping", QStringLiteral("@vocab"));
    const QString iri = expandedIri(out, value.string(), {.document = true, .vocabulary = true});
    if (iri.isNull() || (isKeyword(iri) && !iri.isEmpty()))
        return wrong("invalid vocab mapping", QStringLiteral("@vocab"));
    out.vocab = iri;
    return {};
}

/// The local context's own settings, before its terms.
Result<void> takeSettings(Context &out, const Json &local, const ContextRules &rules)
{
    if (const Json *version = local.find(u"@version"))
        if (!version->isNumber() || version->numberText().toDouble() != 1.1)
            return wrong("invalid @version value", QStringLiteral("@version"));
    const Json *base = local.find(u"@base");
    if (base && rules.remote.isEmpty())
        METTLE_TRY(takeBase(out, *base));
    if (const Json *vocab = local.find(u"@vocab"))
        METTLE_TRY(takeVocabulary(out, *vocab));
    if (const Json *language = local.find(word::Language)) {
        if (!language->isNull() && !language->isString())
            return wrong("invalid default language", word::Language);
        out.language = language->isNull() ? QString() : language->string();
    }
    if (const Json *direction = local.find(word::Direction)) {
        if (!direction->isNull() && direction->string() != u"ltr" && direction->string() != u"rtl")
            return wrong("invalid base direction", word::Direction);
        out.direction = direction->isNull() ? QString() : direction->string();
    }
    if (const Json *propagate = local.find(u"@propagate"); propagate && !propagate->isBoolean())
        return wrong("invalid @propagate value", QStringLiteral("@propagate"));
    if (const Json *isProtected = local.find(u"@protected"); isProtected && !isProtected->isBoolean())
        return wrong("invalid @protected value", QStringLiteral("@protected"));
    return {};
}

} // namespace

Result<void> ContextProcessor::spend(qsizetype terms)
{
    m_definitions -= terms;
    if (m_definitions < 0)
        return Error(errors::TooMuchWork);
    return {};
}

Result<ContextPointer> ContextProcessor::process(const ContextPointer &active, const Json &local,
                                                 const ContextRules &rules)
{
    const bool worthKeeping = rules.lasting && active->lasting && rules.validateScoped;
    // One address is kept under the document that it names.
    if (!worthKeeping && rules.propagate && (local.isString() || local.isArray())) {
        ContextPointer out = active;
        for (const Json *one : local.oneOrMany()) {
            if (one->isArray())
                return wrong("invalid local context", QStringLiteral("@context"));
            const QString address = one->isString() ? resolvedIri(rules.base, one->string()) : QString();
            const Json *found = address.isEmpty() ? nullptr : m_library.find(address);
            const Json *body = found ? found->find(u"@context") : nullptr;
            if (body && rules.remote.isEmpty() && rules.validateScoped && out->lasting) {
                ContextRules theirs = rules;
                theirs.base = address;
                theirs.lasting = true;
                theirs.remote = {address};
                theirs.overrideProtected = false;
                METTLE_LET(next, process(out, *body, theirs));
                out = next;
            } else {
                ContextRules theirs = rules;
                theirs.inList = local.isArray();
                METTLE_LET(next, build(out, *one, theirs));
                out = next;
            }
        }
        return out;
    }
    const ContextLibrary::Step step{active.get(), &local, rules.overrideProtected, rules.propagate};
    if (worthKeeping)
        if (ContextPointer known = m_library.remembered(step))
            return known;
    METTLE_LET(made, build(active, local, rules));
    return worthKeeping ? m_library.remember(step, std::move(made)) : ContextPointer(std::move(made));
}

Result<std::shared_ptr<Context>> ContextProcessor::build(const ContextPointer &active, const Json &local,
                                                         const ContextRules &given)
{
    ContextRules rules = given;
    const Json *propagate = rules.inList ? nullptr : local.find(u"@propagate");
    if (propagate && !propagate->isBoolean())
        return wrong("invalid @propagate value", QStringLiteral("@propagate"));
    if (propagate)
        rules.propagate = propagate->boolean();
    auto out = std::make_shared<Context>(*active);
    out->lasting = false;
    if (!rules.propagate && !out->previous)
        out->previous = active;
    for (const Json *one : local.oneOrMany()) {
        if (one->isNull())
            METTLE_TRY(takeNothing(out, active, rules));
        else if (one->isString())
            METTLE_TRY(takeAddress(out, one->string(), rules));
        else if (!one->isObject())
            return wrong("invalid local context", QStringLiteral("@context"));
        else
            METTLE_TRY(takeObject(*out, *one, rules));
    }
    return out;
}

Result<void> ContextProcessor::takeNothing(std::shared_ptr<Context> &out, const ContextPointer &active,
                                           const ContextRules &rules) const
{
    if (!rules.overrideProtected && out->anyProtected)
        return wrong("invalid context nullification", QStringLiteral("@context"));
    auto fresh = std::make_shared<Context>();
    fresh->base = active->originalBase;
    fresh->originalBase = active->originalBase;
    if (!rules.propagate)
        fresh->previous = out->previous;
    out = std::move(fresh);
    return {};
}

Result<void> ContextProcessor::takeAddress(std::shared_ptr<Context> &out, const QString &reference,
                                           const ContextRules &rules)
{
    const QString address = resolvedIri(rules.base, reference);
    if (!rules.validateScoped && rules.remote.contains(address))
        return {};
    if (rules.remote.size() > MostRemote)
        return wrong("context overflow", address);
    const Json *document = m_library.find(address);
    if (!document)
        return Error(errors::ContextUnknown, {address});
    const Json *body = document->find(u"@context");
    if (!body)
        return wrong("invalid remote context", address);
    ContextRules theirs;
    theirs.base = address;
    theirs.validateScoped = rules.validateScoped;
    theirs.remote = rules.remote + QStringList(address);
    METTLE_LET(made, build(out, *body, theirs));
    out = std::move(made);
    return {};
}

Result<Json> ContextProcessor::imported(const Json &local, const ContextRules &rules) const
{
    const Json *reference = local.find(u"@import");
    if (!reference->isString())
        return wrong("invalid @import value", QStringLiteral("@import"));
    const QString address = resolvedIri(rules.base, reference->string());
    const Json *document = m_library.find(address);
    if (!document)
        return Error(errors::ContextUnknown, {address});
    const Json *body = document->find(u"@context");
    if (!body || !body->isObject())
        return wrong("invalid remote context", address);
    if (body->find(u"@import"))
        return wrong("invalid context entry", address);
    Json out = *body;
    for (const Member &member : local.object())
        out.set(member.name, member.value);
    out.remove(u"@import");
    return out;
}

Result<void> ContextProcessor::takeObject(Context &out, const Json &local, const ContextRules &rules)
{
    if (local.find(u"@import")) {
        METTLE_LET(whole, imported(local, rules));
        return takeObject(out, whole, rules);
    }
    METTLE_TRY(spend(1 + out.terms.size() / CopyCost));
    METTLE_TRY(takeSettings(out, local, rules));
    TermDefiner definer(*this, out, local, rules);
    return definer.defineAll();
}

} // namespace mettle::jsonld
