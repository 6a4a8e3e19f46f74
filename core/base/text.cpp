// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <algorithm>

namespace mettle {

void Text::set(const QString &language, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(language);
    else
        m_texts.insert(language, text);
}

QString Text::in(const QString &language) const
{
    if (const auto it = m_texts.find(language); it != m_texts.end())
        return *it;
    // A locale writes "nl_BE" where BCP 47 has "nl-BE".
    const QString main = QString(language).replace(u'_', u'-').section(u'-', 0, 0);
    if (const auto it = m_texts.find(main); it != m_texts.end())
        return *it;
    if (const auto it = m_texts.find(QStringLiteral("en")); it != m_texts.end())
        return *it;
    return m_texts.isEmpty() ? QString() : m_texts.first();
}

QJsonObject Text::toJson() const
{
    QJsonObject object;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

Text Text::fromJson(const QJsonObject &object)
{
    Text text;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it->isString())
            text.set(it.key(), it->toString());
    return text;
}

QString folded(const QString &text)
{
    // Nothing to take apart: most names and all codes, folded by the hundred when something is looked up.
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower().simplified();
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString out;
    out.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        // Letters that Unicode does not take apart: a reader who types plain Latin still finds them.
        switch (c.unicode()) {
        case u'ł': out += u'l'; break;
        case u'đ': out += u'd'; break;
        case u'ø': out += u'o'; break;
        case u'ı': out += u'i'; break;
        case u'’': out += u'\''; break;
        default: out += c;
        }
    }
    return out.simplified();
}

bool beforeInList(const QString &a, const QString &b)
{
    const int order = QString::compare(folded(a), folded(b));
    return order != 0 ? order < 0 : a < b;
}

} // namespace mettle
