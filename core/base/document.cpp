// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/document.h"

#include "base/error.h"

#include <QLocale>
#include <QTranslator>
#include <array>
#include <memory>

namespace mettle {

namespace {

constexpr std::array Languages { "en", "nl", "fr" };

/// The translations of one language, loaded once and only read after that.
const QTranslator *translator(const QString &language)
{
    static const std::array<std::unique_ptr<const QTranslator>, Languages.size()> loaded = [] {
        std::array<std::unique_ptr<const QTranslator>, Languages.size()> all;
        for (size_t i = 0; i < Languages.size(); ++i) {
            auto one = std::make_unique<QTranslator>();
            if (one->load(QStringLiteral(":/i18n/mettle_%1.qm").arg(QLatin1String(Languages[i]))))
                all[i] = std::move(one);
        }
        return all;
    }();
    for (size_t i = 0; i < Languages.size(); ++i)
        if (language == QLatin1String(Languages[i]))
            return loaded[i].get();
    return nullptr;
}

} // namespace

QStringList spokenLanguages()
{
    QStringList out;
    for (const char *code : Languages)
        out << QString::fromLatin1(code);
    return out;
}

QString spokenLanguage(const QString &code)
{
    const QString main = code.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    return spokenLanguages().contains(main) ? main : QStringLiteral("en");
}

QString translated(const char *context, const QString &language, const char *key, const QStringList &arguments, int count)
{
    const QString spoken = spokenLanguage(language);
    QString text;
    if (const QTranslator *found = translator(spoken))
        text = found->translate(context, key, nullptr, count);
    if (text.isEmpty())
        text = QString::fromUtf8(key);
    if (count >= 0)
        text.replace(QLatin1String("%n"), QLocale(spoken).toString(count));
    // One pass over the text, so that an argument that holds "%1" itself stays as it is.
    QString out;
    out.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            out += arguments[number - 1];
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

QString document(const QString &language, const char *key, const QStringList &arguments, int count)
{
    return translated("document", language, key, arguments, count);
}

QString longDate(const QString &language, const QDate &date)
{
    return QLocale(spokenLanguage(language)).toString(date, QStringLiteral("d MMMM yyyy"));
}

QString dayAndMonth(const QString &language, const QDate &date)
{
    return QLocale(spokenLanguage(language)).toString(date, QStringLiteral("d MMMM"));
}

QString listed(const QString &language, const QStringList &names)
{
    // As Britain writes lists: no comma before "and".
    const QString spoken = spokenLanguage(language);
    return QLocale(spoken == QLatin1String("en") ? QStringLiteral("en_GB") : spoken).createSeparatedList(names);
}

QString sentence(const Error &error, const QString &language)
{
    return translated("error", language, error.type->sentence, error.arguments);
}

QStringList lines(const Error &error, const QString &language)
{
    QStringList out { sentence(error, language) };
    for (const Error &part : error.parts)
        out += lines(part, language);
    return out;
}

} // namespace mettle
