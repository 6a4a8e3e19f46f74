// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonld/reader.h"

#include "jsonld/errors.h"
#include "jsonld/number.h"

#include <QSet>
#include <QStringDecoder>
#include <algorithm>

namespace mettle::jsonld {

namespace {

/// The length of the UTF-8 sequence that starts here, 0 when it is wrong: overlong forms, surrogates and what lies beyond
/// U+10FFFF are (Unicode, table 3-7).
int sequenceLength(QByteArrayView rest)
{
    const auto byte = [rest](qsizetype i) { return i < rest.size() ? uchar(rest[i]) : uchar(0); };
    const auto continues = [&byte](qsizetype i) { return (byte(i) & 0xc0) == 0x80; };
    const uchar first = byte(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xc2 && first <= 0xdf)
        return continues(1) ? 2 : 0;
    if ((first & 0xf0) == 0xe0) {
        const bool second = first == 0xe0 ? byte(1) >= 0xa0 : first == 0xed ? byte(1) <= 0x9f : true;
        return second && continues(1) && continues(2) ? 3 : 0;
    }
    if (first >= 0xf0 && first <= 0xf4) {
        const bool second = first == 0xf0 ? byte(1) >= 0x90 : first == 0xf4 ? byte(1) <= 0x8f : true;
        return second && continues(1) && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

/// The text of checked UTF-8. QString::fromUtf8 would drop a U+FEFF at the start, and a change with it.
QString decoded(QByteArrayView checked)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(checked);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class Reader
{
public:
    Reader(QByteArrayView text, const ReaderLimits &limits)
        : m_text(text)
        , m_limits(limits)
    {
    }

    Result<Json> document()
    {
        if (m_text.size() > m_limits.bytes)
            return Error(errors::TooLong, {QString::number(m_limits.bytes)});
        if (m_text.startsWith("\xef\xbb\xbf"))
            m_at = m_start = 3;
        skipBlanks();
        METTLE_LET(root, value(0));
        skipBlanks();
        if (m_at < m_text.size())
            return error(errors::TrailingText);
        return std::move(root);
    }

private:
    Result<Json> value(int depth)
    {
        if (++m_values > m_limits.values)
            return error(errors::TooManyValues, QString::number(m_limits.values));
        switch (peek()) {
        case '{':
            return object(depth + 1);
        case '[':
            return array(depth + 1);
        case '"': {
            METTLE_LET(text, string());
            return Json(std::move(text));
        }
        case 't':
            return word("true", Json::boolean(true));
        case 'f':
            return word("false", Json::boolean(false));
        case 'n':
            return word("null", Json());
        default:
            return peek() == '-' || isDigit(peek()) ? number() : unexpected();
        }
    }

    Result<Json> object(int depth)
    {
        if (depth > m_limits.depth)
            return error(errors::TooDeep, QString::number(m_limits.depth));
        Json::Object members;
        QSet<QString> names;
        ++m_at;
        skipBlanks();
        if (take('}'))
            return Json(std::move(members));
        for (;;) {
            const qsizetype nameAt = m_at;
            if (peek() != '"')
                return unexpected();
            METTLE_LET(name, string());
            if (names.contains(name))
                return errorAt(nameAt, errors::DuplicateMember, name);
            names.insert(name);
            skipBlanks();
            if (!take(':'))
                return unexpected();
            skipBlanks();
            METTLE_LET(one, value(depth));
            members.push_back({std::move(name), std::move(one)});
            skipBlanks();
            if (take('}'))
                return Json(std::move(members));
            if (!take(','))
                return unexpected();
            skipBlanks();
        }
    }

    Result<Json> array(int depth)
    {
        if (depth > m_limits.depth)
            return error(errors::TooDeep, QString::number(m_limits.depth));
        Json::Array values;
        ++m_at;
        skipBlanks();
        if (take(']'))
            return Json(std::move(values));
        for (;;) {
            METTLE_LET(one, value(depth));
            values.push_back(std::move(one));
            skipBlanks();
            if (take(']'))
                return Json(std::move(values));
            if (!take(','))
                return unexpected();
            skipBlanks();
        }
    }

    Result<QString> string()
    {
        ++m_at;
        QString out;
        qsizetype run = m_at;
        const auto endRun = [&] { out += decoded(m_text.sliced(run, m_at - run)); };
        for (;;) {
            if (m_at >= m_text.size())
                return error(errors::UnexpectedEnd);
            const char c = m_text[m_at];
            if (c == '"') {
                endRun();
                ++m_at;
                return out;
            }
            if (c == '\\') {
                endRun();
                METTLE_TRY(escape(out));
                run = m_at;
            } else if (uchar(c) < 0x20) {
                return error(errors::ControlCharacter);
            } else {
                const int length = sequenceLength(m_text.sliced(m_at));
                if (length == 0)
                    return error(errors::NotUtf8);
                m_at += length;
            }
        }
    }

    Result<void> escape(QString &out)
    {
        const qsizetype start = m_at;
        ++m_at;
        if (m_at >= m_text.size())
            return error(errors::UnexpectedEnd);
        static constexpr QByteArrayView letters("\"\\/bfnrt");
        static constexpr QByteArrayView meanings("\"\\/\b\f\n\r\t");
        const char c = m_text[m_at];
        ++m_at;
        if (const qsizetype i = letters.indexOf(c); i >= 0) {
            out += QLatin1Char(meanings[i]);
            return {};
        }
        const std::optional<char16_t> unit = c == 'u' ? hexUnit() : std::nullopt;
        if (!unit)
            return errorAt(start, errors::BadEscape);
        if (QChar::isLowSurrogate(*unit))
            return errorAt(start, errors::LoneSurrogate);
        out += QChar(*unit);
        if (!QChar::isHighSurrogate(*unit))
            return {};
        const bool another = m_text.sliced(m_at).startsWith("\\u");
        m_at += another ? 2 : 0;
        const std::optional<char16_t> low = another ? hexUnit() : std::nullopt;
        if (!low || !QChar::isLowSurrogate(*low))
            return errorAt(start, errors::LoneSurrogate);
        out += QChar(*low);
        return {};
    }

    std::optional<char16_t> hexUnit()
    {
        int unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = peek();
            const int digit = isDigit(c) ? c - '0'
                : c >= 'a' && c <= 'f'   ? c - 'a' + 10
                : c >= 'A' && c <= 'F'   ? c - 'A' + 10
                                         : -1;
            if (digit < 0)
                return std::nullopt;
            unit = unit * 16 + digit;
        }
        return char16_t(unit);
    }

    Result<Json> number()
    {
        const qsizetype start = m_at;
        take('-');
        if (!take('0') && !digits())
            return errorAt(start, errors::BadNumber);
        if (isDigit(peek()) || (take('.') && !digits()))
            return errorAt(start, errors::BadNumber);
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                return errorAt(start, errors::BadNumber);
        }
        const QByteArrayView text = m_text.sliced(start, m_at - start);
        if (text.size() > m_limits.numberLength || !toDouble(text))
            return errorAt(start, errors::NumberTooLarge);
        return Json::number(text.toByteArray());
    }

    bool digits()
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > start;
    }

    Result<Json> word(QByteArrayView expected, Json meaning)
    {
        for (const char c : expected)
            if (!take(c))
                return unexpected();
        return meaning;
    }

    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')
            ++m_at;
    }

    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    [[nodiscard]] Error unexpected() const
    {
        if (m_at >= m_text.size())
            return error(errors::UnexpectedEnd);
        const int length = sequenceLength(m_text.sliced(m_at));
        if (length == 0)
            return error(errors::NotUtf8);
        const QString found = decoded(m_text.sliced(m_at, length));
        const char16_t unit = found[0].unicode();
        return error(errors::UnexpectedCharacter,
                     found[0].isPrint() || found.size() > 1
                         ? found
                         : QStringLiteral("U+%1").arg(int(unit), 4, 16, QChar(u'0')));
    }

    [[nodiscard]] Error error(const ErrorType &type, const QString &more = {}) const
    {
        return errorAt(m_at, type, more);
    }

    [[nodiscard]] Error errorAt(qsizetype at, const ErrorType &type, const QString &more = {}) const
    {
        const QByteArrayView before = m_text.sliced(m_start, at - m_start);
        const qsizetype line = std::count(before.begin(), before.end(), '\n') + 1;
        const QByteArrayView sameLine = before.sliced(before.lastIndexOf('\n') + 1);
        const auto starts = [](char c) { return (uchar(c) & 0xc0) != 0x80; };
        const qsizetype column = std::count_if(sameLine.begin(), sameLine.end(), starts) + 1;
        QStringList arguments{QString::number(line), QString::number(column)};
        if (!more.isNull())
            arguments << more;
        return Error(type, arguments);
    }

    QByteArrayView m_text;
    const ReaderLimits &m_limits;
    qsizetype m_start = 0;
    qsizetype m_at = 0;
    int m_values = 0;
};

} // namespace

Result<Json> parse(QByteArrayView text, const ReaderLimits &limits)
{
    return Reader(text, limits).document();
}

} // namespace mettle::jsonld
