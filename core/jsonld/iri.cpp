// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/iri.h"

#include <QStringList>
#include <algorithm>

namespace mettle::jsonld {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The length of the scheme, 0 when there is none.
qsizetype schemeLength(QStringView text)
{
    if (text.isEmpty() || !isLetter(text[0]))
        return 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u':')
            return i;
        if (!isLetter(c) && !isDigit(c) && c != u'+' && c != u'-' && c != u'.')
            return 0;
    }
    return 0;
}

/// The parts of RFC 3986, appendix B; a null part is absent, an empty one is there.
struct Parts
{
    QStringView scheme, authority, path, query, fragment;
};

Parts partsOf(QStringView text)
{
    Parts parts;
    if (const qsizetype length = schemeLength(text)) {
        parts.scheme = text.first(length);
        text = text.sliced(length + 1);
    }
    if (const qsizetype hash = text.indexOf(u'#'); hash >= 0) {
        parts.fragment = text.sliced(hash + 1);
        text = text.first(hash);
    }
    if (const qsizetype mark = text.indexOf(u'?'); mark >= 0) {
        parts.query = text.sliced(mark + 1);
        text = text.first(mark);
    }
    if (text.startsWith(u"//")) {
        const qsizetype slash = text.indexOf(u'/', 2);
        parts.authority = slash < 0 ? text.sliced(2) : text.sliced(2, slash - 2);
        text = slash < 0 ? text.last(0) : text.sliced(slash);
    }
    parts.path = text;
    return parts;
}

/// RFC 3986, section 5.2.4.
QString withoutDots(QStringView path)
{
    QStringList out;
    const bool rooted = path.startsWith(u'/');
    const auto segments = (rooted ? path.sliced(1) : path).split(u'/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i + 1 == segments.size();
        if (segments[i] == u"..") {
            if (!out.isEmpty())
                out.removeLast();
            if (last)
                out << QString();
        } else if (segments[i] == u".") {
            if (last)
                out << QString();
        } else {
            out << segments[i].toString();
        }
    }
    return (rooted ? QStringLiteral("/") : QString()) + out.join(u'/');
}

QString merged(const Parts &base, QStringView path)
{
    if (!base.authority.isNull() && base.path.isEmpty())
        return u'/' + path.toString();
    return base.path.first(base.path.lastIndexOf(u'/') + 1).toString() + path.toString();
}

} // namespace

bool isAbsoluteIri(QStringView text)
{
    return schemeLength(text) > 0;
}

bool isWellFormedIri(QStringView text)
{
    int fragments = 0;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'<':
        case u'>':
        case u'"':
        case u'{':
        case u'}':
        case u'|':
        case u'\\':
        case u'^':
        case u'`':
            return false;
        case u'#':
            ++fragments;
            break;
        default:
            if (c.unicode() <= 0x20)
                return false;
        }
    }
    return fragments <= 1 && isAbsoluteIri(text);
}

QString resolvedIri(const QString &base, const QString &reference)
{
    if (base.isEmpty() || isAbsoluteIri(reference))
        return reference;
    const Parts from = partsOf(base);
    const Parts to = partsOf(reference);
    QString out = from.scheme.toString() + u':';
    const QStringView authority = to.authority.isNull() ? from.authority : to.authority;
    if (!authority.isNull())
        out += u"//" + authority.toString();
    QStringView query = to.query;
    if (!to.authority.isNull() || to.path.startsWith(u'/')) {
        out += withoutDots(to.path);
    } else if (to.path.isEmpty()) {
        out += from.path;
        if (query.isNull())
            query = from.query;
    } else {
        out += withoutDots(merged(from, to.path));
    }
    if (!query.isNull())
        out += u'?' + query.toString();
    if (!to.fragment.isNull())
        out += u'#' + to.fragment.toString();
    return out;
}

bool isBlankNode(QStringView text)
{
    return text.startsWith(u"_:");
}

bool isLanguageTag(QStringView text)
{
    const auto parts = text.split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool right = std::all_of(parts[i].begin(), parts[i].end(),
                                       [i](QChar c) { return isLetter(c) || (i > 0 && isDigit(c)); });
        if (!right || parts[i].isEmpty() || parts[i].size() > 8)
            return false;
    }
    return true;
}

} // namespace mettle::jsonld
