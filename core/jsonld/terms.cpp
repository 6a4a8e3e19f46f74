// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/terms.h"

#include "jsonld/errors.h"
#include "jsonld/keyword.h"

namespace mettle::jsonld {

namespace {

struct Line
{
    int number;
    int depth;
    QStringList words;
};

std::vector<Line> linesOf(const QString &text)
{
    std::vector<Line> out;
    const QStringList all = text.split(u'\n');
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString &line = all[i];
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        qsizetype blanks = 0;
        while (line[blanks] == u' ')
            ++blanks;
        out.push_back({int(i + 1), int(blanks / 2), line.simplified().split(u' ')});
    }
    return out;
}

class TermsReader
{
public:
    explicit TermsReader(const QString &text)
        : m_lines(linesOf(text))
    {
    }

    Result<AddressedContext> read()
    {
        METTLE_LET(context, scope(0));
        if (m_at < m_lines.size() || m_address.isEmpty())
            return wrong();
        AddressedContext out{m_address, {}};
        out.document.set(QStringLiteral("@context"), std::move(context));
        return out;
    }

private:
    [[nodiscard]] Error wrong() const
    {
        const bool past = m_at >= m_lines.size();
        return Error(errors::TermsWrong, {QString::number(past ? 0 : m_lines[m_at].number)});
    }

    /// The context of the lines from here on that are at least so deep.
    Result<Json> scope(int depth)
    {
        Json out{Json::Object()};
        while (m_at < m_lines.size() && m_lines[m_at].depth == depth) {
            const Line &line = m_lines[m_at];
            if (line.words[0].startsWith(u'@'))
                METTLE_TRY(setting(out, line));
            else
                METTLE_TRY(term(out, line));
        }
        if (m_at < m_lines.size() && m_lines[m_at].depth > depth)
            return wrong();
        return out;
    }

    Result<void> setting(Json &out, const Line &line)
    {
        const QString &name = line.words[0];
        if (name == u"@protected" && line.words.size() == 1)
            out.set(name, Json::boolean(true));
        else if (name == u"@vocab" && line.words.size() == 2)
            out.set(name, Json(line.words[1]));
        else if (name == u"@address" && line.words.size() == 2 && line.depth == 0)
            m_address = line.words[1];
        else
            return wrong();
        ++m_at;
        return {};
    }

    Result<void> term(Json &out, const Line &line)
    {
        if (line.words.size() < 2 || out.find(line.words[0]))
            return wrong();
        Json definition;
        definition.set(word::Id, line.words[1] == u"-" ? Json() : Json(line.words[1]));
        bool scoped = false;
        for (const QString &more : line.words.mid(2)) {
            const QString value = more.section(u'=', 1);
            const QString name = more.section(u'=', 0, 0);
            if (name == u"type" && !value.isEmpty())
                definition.set(word::Type, Json(value));
            else if (name == u"container" && !value.isEmpty())
                definition.set(QStringLiteral("@container"), Json(value));
            else if (more == u"prefix")
                definition.set(QStringLiteral("@prefix"), Json::boolean(true));
            else if (more == u"scope=none")
                definition.set(QStringLiteral("@context"), Json());
            else if (more == u"scope")
                scoped = true;
            else
                return wrong();
        }
        ++m_at;
        if (scoped) {
            METTLE_LET(inner, scope(line.depth + 1));
            definition.set(QStringLiteral("@context"), std::move(inner));
        }
        out.set(line.words[0], std::move(definition));
        return {};
    }

    std::vector<Line> m_lines;
    size_t m_at = 0;
    QString m_address;
};

} // namespace

Result<AddressedContext> readTerms(const QString &text)
{
    return TermsReader(text).read();
}

} // namespace mettle::jsonld
