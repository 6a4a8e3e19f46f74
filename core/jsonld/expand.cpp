// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/expand.h"

#include "jsonld/expander.h"

namespace mettle::jsonld {

Result<Json> expand(const Json &document, const ContextLibrary &library, const ExpandOptions &options)
{
    ContextProcessor processor(library, options.definitions);
    ContextPointer active = library.start(options.base);
    if (options.context) {
        const Json *inner = options.context->find(u"@context");
        ContextRules rules;
        rules.base = options.base;
        METTLE_LET(next, processor.process(active, inner ? *inner : *options.context, rules));
        active = next;
    }
    METTLE_LET(expanded, Expander(processor, options.base, options.safe).expand(active, QString(), document));
    if (expanded.isObject() && expanded.object().size() == 1 && expanded.object()[0].name == word::Graph) {
        Json graph = expanded.object()[0].value;
        return asArray(std::move(graph));
    }
    return expanded.isNull() ? Json(Json::Array()) : asArray(std::move(expanded));
}

} // namespace mettle::jsonld
