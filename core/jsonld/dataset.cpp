// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/dataset.h"

#include <algorithm>
#include <array>

namespace mettle::jsonld {

namespace {

/// The letter after the backslash for a character with an escape of its own; 0 for others.
char shortEscape(uchar c, Escaping escaping)
{
    switch (c) {
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '"':
    case '\\':
        return char(c);
    default:
        break;
    }
    if (escaping == Escaping::Urdna2015)
        return 0;
    return c == '\b' ? 'b' : c == '\t' ? 't' : c == '\f' ? 'f' : 0;
}

bool isControl(uchar c)
{
    return (c < 0x20 && c != '\n' && c != '\r') || c == 0x7f;
}

} // namespace

Dataset::Dataset(Escaping escaping)
    : m_escaping(escaping)
{
    m_terms.push_back({{}, false});
}

quint32 Dataset::add(const QByteArray &text, bool isBlank)
{
    m_terms.push_back({text, isBlank});
    return quint32(m_terms.size() - 1);
}

quint32 Dataset::number(const QByteArray &text, bool isBlank)
{
    quint32 &number = m_numbers[text];
    if (number == 0)
        number = add(text, isBlank);
    return number;
}

quint32 Dataset::iri(const QString &iri)
{
    const auto found = m_iris.constFind(iri);
    if (found != m_iris.constEnd())
        return *found;
    const quint32 made = add(QByteArray('<' + iri.toUtf8() + '>'), false);
    m_iris.insert(iri, made);
    return made;
}

void Dataset::appendEscaped(QByteArray &out, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    const auto special = [](char c) { return uchar(c) < 0x20 || c == '"' || c == '\\' || c == 0x7f; };
    auto run = bytes.begin();
    for (auto at = run; at != bytes.end();) {
        at = std::find_if(run, bytes.end(), special);
        out.append(&*run, at - run);
        if (at == bytes.end())
            return;
        const uchar c = uchar(*at);
        m_hasControls = m_hasControls || isControl(c);
        if (const char letter = shortEscape(c, m_escaping)) {
            out.append('\\').append(letter);
        } else if (m_escaping == Escaping::Rdfc10) {
            static constexpr std::array digits{'0', '1', '2', '3', '4', '5', '6', '7',
                                               '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
            out.append("\\u00").append(digits[c >> 4]).append(digits[c & 15]);
        } else {
            out.append(char(c));
        }
        run = ++at;
    }
}

quint32 Dataset::literal(const QString &value, const QString &datatype, const QString &language)
{
    QByteArray text;
    text.reserve(value.size() + datatype.size() + 8);
    text.append('"');
    appendEscaped(text, value);
    text.append('"');
    if (!language.isEmpty())
        text.append('@').append(language.toUtf8());
    else if (!datatype.isEmpty() && datatype != u"http://www.w3.org/2001/XMLSchema#string")
        text.append("^^<").append(datatype.toUtf8()).append('>');
    return number(text, false);
}

quint32 Dataset::blank(const QString &label)
{
    return number(QByteArray("_:" + label.toUtf8()), true);
}

QByteArray toNquads(const Dataset &dataset)
{
    QByteArray out;
    for (const Quad &quad : dataset.quads()) {
        for (const quint32 term : {quad.subject, quad.predicate, quad.object, quad.graph})
            if (term != 0)
                out.append(dataset.text(term)).append(' ');
        out.append(".\n");
    }
    return out;
}

} // namespace mettle::jsonld
