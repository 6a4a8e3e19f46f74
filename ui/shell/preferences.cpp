// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "base/document.h"

#include <QSettings>
#include <array>

namespace mettle::shell {

namespace {

constexpr std::array SchemeNames { "system", "light", "dark" };

constexpr QLatin1String LanguageKey("window/language");
constexpr QLatin1String SchemeKey("window/scheme");
constexpr QLatin1String PercentKey("window/textSize");

} // namespace

Preferences loadPreferences(const QSettings &settings)
{
    Preferences value;
    value.language = spokenLanguage(settings.value(LanguageKey, WindowLanguage::systemChoice()).toString());
    const QString scheme = settings.value(SchemeKey).toString();
    for (size_t i = 0; i < SchemeNames.size(); ++i)
        if (scheme == QLatin1String(SchemeNames[i]))
            value.scheme = kit::SchemeChoice(i);
    value.percent = qBound(100, settings.value(PercentKey, 100).toInt(), 200);
    return value;
}

PreferenceStore::PreferenceStore(kit::Look &look, QSettings &settings, QObject *parent)
    : PreferenceStore(look, settings, loadPreferences(settings), parent)
{
}

PreferenceStore::PreferenceStore(kit::Look &look, QSettings &settings, Preferences value, QObject *parent)
    : QObject(parent)
    , m_look(look)
    , m_settings(settings)
    , m_value(std::move(value))
    , m_language(m_value.language)
{
    m_look.setChoice(m_value.scheme);
    m_look.setPercent(m_value.percent);
}

void PreferenceStore::set(const Preferences &value)
{
    if (value == m_value)
        return;
    m_value = value;
    m_settings.setValue(LanguageKey, value.language);
    m_settings.setValue(SchemeKey, QString::fromLatin1(SchemeNames[size_t(value.scheme)]));
    m_settings.setValue(PercentKey, value.percent);
    m_look.setChoice(value.scheme);
    m_look.setPercent(value.percent);
    m_language.set(value.language);
    emit changed();
}

} // namespace mettle::shell
