// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/source.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <cstdio>

namespace mettle::house {

namespace {

bool isName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// A reader that goes once through C++, blanking comments and literals and keeping what the literals said.
class Scanner
{
public:
    explicit Scanner(Source &source)
        : m_source(source)
        , m_text(source.text)
    {
        m_source.code = m_text;
    }

    void run()
    {
        while (m_at < m_text.size()) {
            const QStringView rest = QStringView(m_text).mid(m_at);
            if (rest.startsWith(u"//"))
                blank(lengthUntil(u"\n", 0));
            else if (rest.startsWith(u"/*"))
                blank(lengthUntil(u"*/", 2));
            else if (rest.startsWith(u"R\"") && !beforeIsName())
                rawLiteral();
            else if (rest.front() == u'"')
                literal();
            else if (rest.front() == u'\'' && !beforeIsName()) // 1'000 is a number
                blank(lengthOfQuoted(u'\''));
            else
                ++m_at;
        }
    }

private:
    bool beforeIsName() const
    {
        if (m_at == 0 || !isName(m_text[m_at - 1]))
            return false;
        const QChar before = m_text[m_at - 1];
        const bool prefix = before == u'u' || before == u'U' || before == u'L';
        return !prefix || (m_at > 1 && isName(m_text[m_at - 2]));
    }

    qsizetype lengthUntil(QStringView end, qsizetype endLength) const
    {
        const qsizetype found = m_text.indexOf(end, m_at + endLength);
        return (found < 0 ? m_text.size() : found + endLength) - m_at;
    }

    qsizetype lengthOfQuoted(QChar quote) const
    {
        qsizetype i = m_at + 1;
        while (i < m_text.size() && m_text[i] != quote)
            i += m_text[i] == u'\\' ? 2 : 1;
        return std::min(i + 1, m_text.size()) - m_at;
    }

    void blank(qsizetype length)
    {
        for (qsizetype i = m_at; i < m_at + length; ++i)
            if (m_text[i] != u'\n')
                m_source.code[i] = u' ';
        m_at += length;
    }

    /// Keeps the quotes, so that the code still shows where a literal stood.
    void keep(qsizetype length, const QString &words)
    {
        const qsizetype start = m_at;
        ++m_at;
        blank(length - 2);
        ++m_at;
        const QStringView between = QStringView(m_source.code).mid(m_end, start - m_end);
        if (!m_source.literals.empty() && m_end > 0 && between.trimmed().isEmpty())
            m_source.literals.back().text += words;
        else
            m_source.literals.push_back(around(start, words));
        m_end = m_at;
    }

    void literal()
    {
        const qsizetype length = lengthOfQuoted(u'"');
        if (length < 2)
            ++m_at;
        else
            keep(length, m_text.mid(m_at + 1, length - 2));
    }

    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString end = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        ++m_at; // past the R
        const qsizetype length = lengthUntil(end, end.size());
        keep(length, m_text.mid(open + 1, m_at + length - end.size() - open - 1));
    }

    /// Goes back to the start of the statement, past the brackets that are still open here.
    Literal around(qsizetype place, const QString &words) const
    {
        const QString &code = m_source.code;
        Literal literal{m_source.lineAt(place), words, {}, {}};
        int closed = 0;
        qsizetype i = place - 1;
        for (; i >= 0; --i) {
            const QChar c = code[i];
            if (c == u';' && closed == 0)
                break;
            if (c == u')' || c == u'}' || c == u']') {
                ++closed;
            } else if (c == u'(' || c == u'{' || c == u'[') {
                if (closed > 0) {
                    --closed;
                    continue;
                }
                if (c == u'[')
                    continue;
                qsizetype end = i;
                while (end > 0 && code[end - 1].isSpace())
                    --end;
                qsizetype start = end;
                while (start > 0 && isName(code[start - 1]))
                    --start;
                const QString name = code.mid(start, end - start);
                if (c == u'{'
                    && (end == 0 || code[end - 1] == u')' || code[end - 1] == u']' || Blocks.contains(name)))
                    break; // a body, not a list of values
                if (!name.isEmpty())
                    literal.calls << name;
            }
        }
        const QString statement = code.mid(i + 1, place - i - 1).trimmed();
        const auto end = std::find_if_not(statement.begin(), statement.end(), isName);
        literal.statement = statement.left(end - statement.begin());
        return literal;
    }

    static inline const QStringList Blocks{QStringLiteral("else"),     QStringLiteral("do"),
                                           QStringLiteral("try"),      QStringLiteral("const"),
                                           QStringLiteral("override"), QStringLiteral("mutable"),
                                           QStringLiteral("noexcept")};

    Source &m_source;
    const QString m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0; ///< of the last literal
};

void readIncludes(Source &source)
{
    static const QRegularExpression line(QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"),
                                         QRegularExpression::MultilineOption);
    for (auto it = line.globalMatch(source.text); it.hasNext();) {
        const auto match = it.next();
        source.includes.push_back(
            {source.lineAt(match.capturedStart(1)), match.captured(2), match.captured(1) == u'<'});
    }
    std::erase_if(source.literals, [&](const Literal &literal) {
        return std::any_of(source.includes.begin(), source.includes.end(), [&](const Include &include) {
            return include.line == literal.line && include.path == literal.text;
        });
    });
}

bool isText(const QString &path, const QByteArray &bytes)
{
    static const QStringList data{QStringLiteral("tests/data/"), QStringLiteral("docs/pictures/")};
    return !bytes.contains('\0') && std::none_of(data.begin(), data.end(), [&](const QString &folder) {
        return path.startsWith(folder);
    });
}

Tree readTree()
{
    const QDir root(test::source(QStringLiteral(".")));
    Tree tree;
    for (const QFileInfo &top :
         root.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (top.fileName() == QLatin1String("build") || top.fileName() == QLatin1String(".git")
            || top.fileName() == QLatin1String(".cache"))
            continue;
        QStringList files;
        if (top.isFile())
            files << top.filePath();
        for (QDirIterator it(top.filePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();)
            files << it.next();
        for (const QString &file : files) {
            const QString path = root.relativeFilePath(file);
            const QByteArray bytes = test::bytesOf(file);
            if (isText(path, bytes))
                tree.push_back(sourceFrom(path, QString::fromUtf8(bytes)));
        }
    }
    std::sort(tree.begin(), tree.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return tree;
}

} // namespace

Source sourceFrom(const QString &path, const QString &text)
{
    Source source{path, text, {}, {}, {}};
    if (path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"))) {
        Scanner(source).run();
        readIncludes(source);
    }
    return source;
}

const Tree &wholeTree()
{
    static const Tree tree = readTree();
    return tree;
}

Tree program(const Tree &tree)
{
    Tree out;
    std::copy_if(tree.begin(), tree.end(), std::back_inserter(out), [](const Source &source) {
        return source.isCpp() && (source.under("core/") || source.under("ui/") || source.under("app/"));
    });
    return out;
}

void holds(const Findings &findings)
{
    // Not through Catch2, which would break the lines: so an editor can follow "file:line".
    for (const Finding &finding : findings)
        std::printf("%s:%d: %s\n", qUtf8Printable(finding.path), finding.line, qUtf8Printable(finding.what));
    std::fflush(stdout);
    CHECK(findings.size() == 0);
}

} // namespace mettle::house
