// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/tordf.h"

#include "jsonld/errors.h"
#include "jsonld/expander.h"
#include "jsonld/iri.h"
#include "jsonld/jcs.h"
#include "jsonld/number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace mettle::jsonld {

namespace {

namespace xsd {
const QString Boolean = QStringLiteral("http://www.w3.org/2001/XMLSchema#boolean");
const QString Double = QStringLiteral("http://www.w3.org/2001/XMLSchema#double");
const QString Integer = QStringLiteral("http://www.w3.org/2001/XMLSchema#integer");
} // namespace xsd

namespace rdf {
const QString First = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#first");
const QString Json = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON");
const QString Nil = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#nil");
const QString Rest = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#rest");
const QString Type = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
} // namespace rdf

/// A double in the canonical form of XML Schema, as JSON-LD wants it: up to 15 digits after the point, "5.3E0".
QString canonicalDouble(double value)
{
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                   std::chars_format::scientific, 15);
    const QByteArray text(buffer.data(), end.ptr - buffer.data());
    const qsizetype e = text.indexOf('e');
    QByteArray digits = text.left(e);
    while (digits.endsWith('0') && !digits.endsWith(".0"))
        digits.chop(1);
    return QString::fromLatin1(digits) + u'E' + QString::number(text.mid(e + 1).toInt());
}

QString wholeNumber(double value)
{
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value == 0 ? 0 : value,
                                   std::chars_format::fixed, 0);
    return QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
}

class Converter
{
public:
    explicit Converter(const RdfOptions &options)
        : m_options(options)
        , m_out(options.escaping)
    {
    }

    Result<Dataset> run(const Json &expanded)
    {
        for (const Json &node : expanded.array())
            METTLE_TRY(addNode(node, 0));
        return std::move(m_out);
    }

private:
    Result<void> lose(const QString &what, const char *why) const
    {
        if (m_options.safe)
            return Error(errors::WouldBeLost, {what, QString::fromLatin1(why)});
        return {};
    }

    /// 0: it cannot be a term.
    Result<quint32> resource(const QString &id)
    {
        if (const quint32 known = m_out.known(id))
            return known;
        if (isBlankNode(id))
            return blankOf(id);
        if (isWellFormedIri(id))
            return m_out.iri(id);
        METTLE_TRY(lose(id, "relative reference"));
        return 0U;
    }

    quint32 blankOf(const QString &id)
    {
        const auto found = m_blanks.constFind(id);
        if (found != m_blanks.constEnd())
            return *found;
        const quint32 made = freshBlank();
        m_blanks.insert(id, made);
        return made;
    }

    quint32 freshBlank() { return m_out.blank(u'b' + QString::number(m_nextBlank++)); }

    Result<quint32> subjectOf(const Json &node)
    {
        const Json *id = node.find(word::Id);
        if (!id)
            return freshBlank();
        return id->isString() ? resource(id->string()) : Result<quint32>(0U);
    }

    void add(quint32 subject, quint32 predicate, quint32 object, quint32 graph)
    {
        if (subject && predicate && object)
            m_out.add({subject, predicate, object, graph});
    }

    /// Adds what a node says, and answers with its term.
    Result<quint32> addNode(const Json &node, quint32 graph)
    {
        METTLE_LET(subject, subjectOf(node));
        for (const Member &member : node.object()) {
            switch (keywordOf(member.name)) {
            case Keyword::NotOne:
                METTLE_TRY(addProperty(subject, member, graph, false));
                break;
            case Keyword::Type:
                for (const Json *one : member.value.oneOrMany()) {
                    METTLE_LET(type, resource(one->string()));
                    add(subject, m_out.iri(rdf::Type), type, graph);
                }
                break;
            case Keyword::Reverse:
                for (const Member &reversed : member.value.object())
                    METTLE_TRY(addProperty(subject, reversed, graph, true));
                break;
            case Keyword::Included:
                for (const Json *one : member.value.oneOrMany())
                    METTLE_TRY(addNode(*one, graph));
                break;
            case Keyword::Graph:
                METTLE_TRY(addGraph(member.value, subject));
                break;
            default:
                break;
            }
        }
        return subject;
    }

    Result<void> addGraph(const Json &nodes, quint32 name)
    {
        // A graph without a usable name holds nothing that can be said.
        if (name == 0)
            return {};
        for (const Json *one : nodes.oneOrMany())
            METTLE_TRY(addNode(*one, name));
        return {};
    }

    Result<void> addProperty(quint32 subject, const Member &member, quint32 graph, bool reversed)
    {
        quint32 predicate = m_out.known(member.name);
        if (!predicate && !isBlankNode(member.name) && isWellFormedIri(member.name))
            predicate = m_out.iri(member.name);
        if (!predicate)
            METTLE_TRY(lose(member.name, "relative property reference"));
        for (const Json *value : member.value.oneOrMany()) {
            METTLE_LET(object, valueOf(*value, graph));
            if (reversed)
                add(object, predicate, subject, graph);
            else
                add(subject, predicate, object, graph);
        }
        return {};
    }

    Result<quint32> valueOf(const Json &value, quint32 graph)
    {
        if (isValueObject(value))
            return literalOf(value);
        if (const Json *list = value.find(word::List))
            return listOf(*list, graph);
        return addNode(value, graph);
    }

    Result<quint32> listOf(const Json &list, quint32 graph)
    {
        const auto items = list.oneOrMany();
        quint32 head = m_out.iri(rdf::Nil);
        quint32 last = 0;
        for (const Json *item : items) {
            const quint32 cell = freshBlank();
            METTLE_LET(object, valueOf(*item, graph));
            if (last)
                add(last, m_out.iri(rdf::Rest), cell, graph);
            else
                head = cell;
            add(cell, m_out.iri(rdf::First), object, graph);
            last = cell;
        }
        if (last)
            add(last, m_out.iri(rdf::Rest), m_out.iri(rdf::Nil), graph);
        return head;
    }

    Result<quint32> literalOf(const Json &object)
    {
        const Json &value = *object.find(word::Value);
        QString datatype = object.text(word::Type);
        const QString language = object.text(word::Language);
        if (object.find(word::Direction))
            METTLE_TRY(lose(value.string(), "rdfDirection not set"));
        if (!language.isEmpty() && !isLanguageTag(language)) {
            METTLE_TRY(lose(language, "invalid @language value"));
            return 0U;
        }
        if (datatype == word::Json)
            return m_out.literal(QString::fromUtf8(canonicalText(value)), rdf::Json, {});
        if (!datatype.isEmpty() && !isWellFormedIri(datatype)) {
            METTLE_TRY(lose(datatype, "relative reference"));
            return 0U;
        }
        QString text = value.string();
        if (value.isBoolean()) {
            text = value.boolean() ? QStringLiteral("true") : QStringLiteral("false");
            datatype = datatype.isEmpty() ? xsd::Boolean : datatype;
        } else if (value.isNumber()) {
            text = numberText(value, datatype);
        }
        return m_out.literal(text, datatype, language);
    }

    static QString numberText(const Json &value, QString &datatype)
    {
        const double number = toDouble(value.numberText()).value_or(0);
        const bool whole = std::trunc(number) == number && std::abs(number) < 1e21;
        if (!whole || datatype == xsd::Double) {
            datatype = datatype.isEmpty() ? xsd::Double : datatype;
            return canonicalDouble(number);
        }
        datatype = datatype.isEmpty() ? xsd::Integer : datatype;
        return wholeNumber(number);
    }

    const RdfOptions &m_options;
    Dataset m_out;
    QHash<QString, quint32> m_blanks;
    int m_nextBlank = 0;
};

} // namespace

Result<Dataset> toRdf(const Json &expanded, const RdfOptions &options)
{
    return Converter(options).run(expanded);
}

} // namespace mettle::jsonld
