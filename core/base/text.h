// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace mettle {

/// A text in languages: language code (BCP 47, "nl") -> text. Empty texts are not kept.
class Text
{
public:
    Text() = default;
    Text(const QString &language, const QString &text) { set(language, text); }

    void set(const QString &language, const QString &text);
    /// The text in exactly this language, or empty.
    [[nodiscard]] QString exact(const QString &language) const { return m_texts.value(language); }
    /// The text in this language, else in its main language ("nl-BE", "nl_BE" -> "nl"), in English, or in the first there is.
    [[nodiscard]] QString in(const QString &language) const;
    [[nodiscard]] QStringList languages() const { return m_texts.keys(); }
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }

    /// {"en": "...", "nl": "..."}, languages in order.
    [[nodiscard]] QJsonObject toJson() const;
    /// Members that are not strings are passed over.
    [[nodiscard]] static Text fromJson(const QJsonObject &object);

    friend bool operator==(const Text &, const Text &) = default;

private:
    QMap<QString, QString> m_texts;
};

/// A text for comparing and looking up: case and accents folded, blanks simplified ("Éva  B." -> "eva b.").
[[nodiscard]] QString folded(const QString &text);

/// The order of people's names and titles: folded first, then as written.
[[nodiscard]] bool beforeInList(const QString &a, const QString &b);

} // namespace mettle
