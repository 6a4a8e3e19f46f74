// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <initializer_list>
#include <optional>

namespace mettle::exchange {

/// A word as headings and values are compared: case and accents folded, letters and digits only ("Année de naissance",
/// "annee_de-naissance" -> "anneedenaissance").
[[nodiscard]] QString bare(const QString &text);

/// A name or a title as it is kept: one line, blanks simplified, composed letters (NFC), no control characters.
[[nodiscard]] QString oneLine(const QString &text);

/// A longer text as it is kept: blanks around it off, LF line ends, composed letters (NFC), no control characters.
[[nodiscard]] QString manyLines(const QString &text);

/// The ways in which one value may be spelt, "|" between them.
template<typename Value>
struct Spellings
{
    Value value;
    const char16_t *words;
};

/// What can be written for the values of one kind, found without case, blanks and accents.
template<typename Value>
class Vocabulary
{
public:
    Vocabulary(std::initializer_list<Spellings<Value>> all)
    {
        for (const Spellings<Value> &one : all)
            for (const QString &word : QString::fromUtf16(one.words).split(u'|'))
                m_values.insert(bare(word), one.value);
    }
    /// Null when there is no such word.
    [[nodiscard]] std::optional<Value> find(const QString &text) const
    {
        const auto it = m_values.find(bare(text));
        return it == m_values.end() ? std::nullopt : std::optional(*it);
    }

private:
    QHash<QString, Value> m_values;
};

} // namespace mettle::exchange
