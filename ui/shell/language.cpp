// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include "base/document.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace mettle::shell {

WindowLanguage::WindowLanguage(const QString &code, QObject *parent)
    : QObject(parent)
    , m_code(spokenLanguage(code))
{
    install();
}

WindowLanguage::~WindowLanguage() = default;

void WindowLanguage::set(const QString &code)
{
    const QString spoken = spokenLanguage(code);
    if (spoken == m_code)
        return;
    m_code = spoken;
    install();
}

std::vector<std::pair<QString, QString>> WindowLanguage::choices()
{
    std::vector<std::pair<QString, QString>> all;
    const QStringList codes = spokenLanguages();
    for (const QString &code : codes) {
        // "American English" is not what the menu means.
        QString name = code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        all.emplace_back(code, name);
    }
    return all;
}

QString WindowLanguage::systemChoice()
{
    return spokenLanguage(QLocale::system().name());
}

void WindowLanguage::install()
{
    // Belgium's dates in Dutch stay Belgium's: the desktop's own country counts where it speaks the language. Elsewhere
    // English means Europe's, the day before the month.
    const QLocale system = QLocale::system();
    const QLocale plain = m_code == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(m_code);
    const QLocale locale = system.language() == plain.language() ? system : plain;
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_qtWords.load(QStringLiteral("qtbase_") + m_code, QStringLiteral(":/i18n"))
        || m_qtWords.load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(QStringLiteral(":/i18n/mettle_%1.qm").arg(m_code)))
        QCoreApplication::installTranslator(&m_words);
    else // every widget is to hear of it, also when a language has no file
        QCoreApplication::postEvent(qApp, new QEvent(QEvent::LanguageChange));
}

} // namespace mettle::shell
