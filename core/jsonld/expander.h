// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonld/contextprocessor.h"
#include "jsonld/keyword.h"
#include "jsonld/objectbuilder.h"

namespace mettle::jsonld {

/// The Expansion Algorithm (JSON-LD API 1.1, section 5.1), one step a function.
class Expander
{
public:
    Expander(ContextProcessor &processor, const QString &base, bool safe)
        : m_processor(processor)
        , m_base(base)
        , m_safe(safe)
    {
    }

    /// A null text as property is the top. Null: dropped.
    [[nodiscard]] Result<Json> expand(const ContextPointer &active, const QString &property,
                                      const Json &element, bool fromMap = false);

private:
    /// What the steps of one object share.
    struct Node
    {
        ContextPointer active;
        ContextPointer typeScoped;
        QString property;  ///< under which the object stands
        QString inputType; ///< its last type, expanded
        ObjectBuilder result;
        std::vector<const Member *> nests;
    };

    [[nodiscard]] Result<Json> expandArray(const ContextPointer &active, const QString &property,
                                           const Json &element, bool fromMap);
    [[nodiscard]] Result<Json> expandObject(ContextPointer active, const QString &property,
                                            const Json &element, bool fromMap);
    [[nodiscard]] bool returnsToPrevious(const Context &active, const Json &element, bool fromMap) const;
    [[nodiscard]] Result<void> takeTypes(Node &node, const Json &element);
    [[nodiscard]] Result<void> expandMembers(Node &node, const Json &element);
    [[nodiscard]] Result<void> expandNests(Node &node);
    [[nodiscard]] Result<void> expandKeyword(Node &node, Keyword keyword, const QString &name,
                                             const Member &member);
    [[nodiscard]] Result<void> expandPlainKeyword(Node &node, Keyword keyword, const QString &name,
                                                  const Member &member);
    [[nodiscard]] Result<void> expandType(Node &node, const Json &value);
    [[nodiscard]] Result<void> expandIncluded(Node &node, const Json &value);
    [[nodiscard]] Result<void> expandReverse(Node &node, const Json &value);
    [[nodiscard]] Result<void> expandProperty(Node &node, const QString &name, const Member &member);
    [[nodiscard]] Result<Json> expandTermValue(Node &node, const TermDefinition *term, const Member &member);
    [[nodiscard]] Result<Json> expandLanguageMap(const Node &node, const TermDefinition &term,
                                                 const Json &map);
    [[nodiscard]] Result<Json> expandIndexMap(const Node &node, const TermDefinition &term,
                                              const Member &member);
    [[nodiscard]] Result<void> indexItem(const Node &node, const TermDefinition &term, const QString &index,
                                         Json &item);
    [[nodiscard]] Result<Json> finished(Node &node);
    [[nodiscard]] Result<Json> finishedValue(Node &node);
    [[nodiscard]] Result<Json> kept(Json value, const QString &property);

    /// Value Expansion (section 5.3).
    [[nodiscard]] Json expandValue(const Context &active, const TermDefinition *term,
                                   const Json &value) const;

    [[nodiscard]] Error wrong(const char *code, const QString &where) const;
    /// Done, or in safe mode the error that something would be lost.
    [[nodiscard]] Result<void> lose(const QString &what, const char *why) const;

    ContextProcessor &m_processor;
    QString m_base;
    bool m_safe;
};

[[nodiscard]] bool isScalar(const Json &value);
[[nodiscard]] bool isValueObject(const Json &value);
[[nodiscard]] bool isListObject(const Json &value);
[[nodiscard]] bool isGraphObject(const Json &value);
[[nodiscard]] Json asArray(Json value);

} // namespace mettle::jsonld
