// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace mettle::shell {

/// The language of the window: its words, its reading direction, its numbers and dates. Switches at run time; every
/// widget hears of it by LanguageChange.
class WindowLanguage final : public QObject
{
    Q_OBJECT
public:
    /// Starts in a language ("nl").
    explicit WindowLanguage(const QString &code, QObject *parent = nullptr);
    ~WindowLanguage() override;

    [[nodiscard]] QString code() const { return m_code; }
    void set(const QString &code);

    /// The languages that can be chosen and their own names: "nl", "Nederlands".
    [[nodiscard]] static std::vector<std::pair<QString, QString>> choices();
    /// The spoken language nearest to the desktop's.
    [[nodiscard]] static QString systemChoice();

private:
    void install();

    QString m_code;
    QTranslator m_words;
    QTranslator m_qtWords;
};

} // namespace mettle::shell
