// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/look.h"

#include "ui/kit/focusring.h"
#include "ui/kit/space.h"
#include "ui/kit/style.h"
#include "ui/kit/stylesheet.h"
#include "ui/print/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>

namespace mettle::kit {

namespace {

/// What the desktop asks for. Qt says so from 6.5 on; before, the palette it hands out by default tells.
Scheme systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
#else
    const QPalette palette = QGuiApplication::palette();
    const int window = palette.color(QPalette::Window).lightness();
    return window < palette.color(QPalette::WindowText).lightness() ? Scheme::Dark : Scheme::Light;
#endif
}

/// The application's Style, made on first use; a Look that comes later takes it over.
Style *installedStyle()
{
    if (auto *style = qApp->findChild<Style *>()) // below Qt's own style for sheets
        return style;
    auto *style = new Style(makeTheme(Scheme::Light));
    QApplication::setStyle(style);
    return style;
}

} // namespace

Look::Look(SchemeChoice choice, int percent, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_percent(qBound(100, percent, 200))
    , m_system(systemScheme())
    , m_style(installedStyle())
    , m_ring(new FocusRing(*m_style, this))
{
    print::loadFonts();
    apply();
    connect(qApp, &QGuiApplication::layoutDirectionChanged, this, &rescale);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Look::systemChanged);
#else
    qApp->installEventFilter(this);
#endif
}

Look::~Look() = default;

void Look::setChoice(SchemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

void Look::setPercent(int percent)
{
    percent = qBound(100, percent, 200);
    if (percent == m_percent)
        return;
    m_percent = percent;
    apply();
}

QWidget *Look::ringed() const
{
    return m_ring->widget();
}

bool Look::eventFilter(QObject *watched, QEvent *event)
{
    // Each window hears of a new desktop theme; once is enough, and not while it is being handed out.
    if (event->type() == QEvent::ThemeChange && !m_checking) {
        m_checking = true;
        QMetaObject::invokeMethod(this, &Look::systemChanged, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Look::systemChanged()
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    QApplication::setPalette(QPalette()); // our own steps aside, so that the desktop's can be read
#endif
    m_system = systemScheme();
    m_checking = false;
    apply();
}

void Look::apply()
{
    const Scheme scheme = m_choice == SchemeChoice::System ? m_system
        : m_choice == SchemeChoice::Dark                   ? Scheme::Dark
                                                           : Scheme::Light;
    const Theme theme = makeTheme(scheme, m_percent);
    m_style->setTheme(theme);
    QApplication::setFont(theme.font(TextRole::Body));
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(styleSheet(theme));
    rescale();
    emit changed();
}

} // namespace mettle::kit
