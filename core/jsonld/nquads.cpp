// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/nquads.h"

#include "jsonld/errors.h"
#include "jsonld/iri.h"

#include <optional>

namespace mettle::jsonld {

namespace {

/// One line, read from its start.
class Line
{
public:
    explicit Line(QStringView text)
        : m_text(text)
    {
        skipBlanks();
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty() || m_text.startsWith(u'#'); }

    bool take(QStringView expected)
    {
        if (!m_text.startsWith(expected))
            return false;
        m_text = m_text.sliced(expected.size());
        return true;
    }

    void skipBlanks()
    {
        while (m_text.startsWith(u' ') || m_text.startsWith(u'\t'))
            m_text = m_text.sliced(1);
    }

    /// The text up to a closing character, without escapes; null when it does not end.
    std::optional<QString> until(QChar end)
    {
        QString out;
        while (!m_text.isEmpty() && m_text[0] != end) {
            if (m_text[0] == u'\\') {
                const auto escaped = escape();
                if (!escaped)
                    return std::nullopt;
                out += *escaped;
            } else {
                out += m_text[0];
                m_text = m_text.sliced(1);
            }
        }
        if (m_text.isEmpty())
            return std::nullopt;
        m_text = m_text.sliced(1);
        return out;
    }

    QString word(QStringView more)
    {
        qsizetype length = 0;
        while (length < m_text.size()
               && (m_text[length].isLetterOrNumber() || more.contains(m_text[length])
                   || m_text[length].isSurrogate()))
            ++length;
        while (length > 0 && m_text[length - 1] == u'.')
            --length;
        const QString out = m_text.first(length).toString();
        m_text = m_text.sliced(length);
        return out;
    }

private:
    std::optional<QString> escape()
    {
        static constexpr QStringView letters(u"tbnrf\"'\\");
        static constexpr QStringView meanings(u"\t\b\n\r\f\"'\\");
        if (m_text.size() < 2)
            return std::nullopt;
        const QChar c = m_text[1];
        const qsizetype digits = c == u'u' ? 4 : c == u'U' ? 8 : 0;
        if (const qsizetype i = letters.indexOf(c); i >= 0) {
            m_text = m_text.sliced(2);
            return QString(meanings[i]);
        }
        bool right = digits > 0 && m_text.size() >= 2 + digits;
        const char32_t code = right ? char32_t(m_text.sliced(2, digits).toUInt(&right, 16)) : U'\0';
        if (!right || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            return std::nullopt;
        m_text = m_text.sliced(2 + digits);
        return QString::fromUcs4(&code, 1);
    }

    QStringView m_text;
};

/// The number of a term, 0 when none stands here.
quint32 term(Line &line, Dataset &out, bool literalToo)
{
    if (line.take(u"<")) {
        const auto iri = line.until(u'>');
        return iri && isWellFormedIri(*iri) ? out.iri(*iri) : 0;
    }
    if (line.take(u"_:")) {
        const QString label = line.word(u"_-.:");
        return label.isEmpty() ? 0 : out.blank(label);
    }
    if (!literalToo || !line.take(u"\""))
        return 0;
    const auto value = line.until(u'"');
    if (!value)
        return 0;
    if (line.take(u"@")) {
        const QString language = line.word(u"-");
        return isLanguageTag(language) ? out.literal(*value, {}, language) : 0;
    }
    if (!line.take(u"^^"))
        return out.literal(*value, {}, {});
    if (!line.take(u"<"))
        return 0;
    const auto datatype = line.until(u'>');
    return datatype && isWellFormedIri(*datatype) ? out.literal(*value, *datatype, {}) : 0;
}

bool statement(Line &line, Dataset &out)
{
    Quad quad;
    quad.subject = term(line, out, false);
    line.skipBlanks();
    quad.predicate = term(line, out, false);
    line.skipBlanks();
    quad.object = term(line, out, true);
    line.skipBlanks();
    if (!line.take(u".")) {
        quad.graph = term(line, out, false);
        line.skipBlanks();
        if (quad.graph == 0 || !line.take(u"."))
            return false;
    }
    line.skipBlanks();
    if (!quad.subject || !quad.predicate || !quad.object || out.isBlank(quad.predicate) || !line.isEmpty())
        return false;
    out.add(quad);
    return true;
}

} // namespace

Result<Dataset> readNquads(QByteArrayView text)
{
    Dataset out;
    int number = 0;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        ++number;
        QByteArrayView bytes = text.sliced(at, end - at);
        if (bytes.endsWith('\r'))
            bytes.chop(1);
        const QString whole = QString::fromUtf8(bytes);
        Line line(whole);
        if (!line.isEmpty() && !statement(line, out))
            return Error(errors::NquadsWrong, {QString::number(number)});
        at = end + 1;
    }
    return out;
}

} // namespace mettle::jsonld
