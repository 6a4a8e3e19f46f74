// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/badgepalette.h"

#include <QCoreApplication>

namespace mettle::pages {

namespace {

struct Named
{
    const char *colour;
    const char *name;
};

constexpr Named Colours[] {
    { "#0F4C5C", QT_TRANSLATE_NOOP("BadgeColours", "Petrol") }, { "#7A4B1E", QT_TRANSLATE_NOOP("BadgeColours", "Ochre") },
    { "#7A2E4D", QT_TRANSLATE_NOOP("BadgeColours", "Plum") },   { "#1F4E8C", QT_TRANSLATE_NOOP("BadgeColours", "Blue") },
    { "#2F5D3A", QT_TRANSLATE_NOOP("BadgeColours", "Moss") },   { "#8A3B2E", QT_TRANSLATE_NOOP("BadgeColours", "Clay") },
    { "#5B3A6E", QT_TRANSLATE_NOOP("BadgeColours", "Violet") }, { "#14202B", QT_TRANSLATE_NOOP("BadgeColours", "Ink") },
};

} // namespace

QStringList badgeColours()
{
    QStringList out;
    for (const Named &one : Colours)
        out << QString::fromLatin1(one.colour);
    return out;
}

QString badgeColourName(const QString &colour)
{
    for (const Named &one : Colours)
        if (colour.compare(QLatin1String(one.colour), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("BadgeColours", one.name);
    return QCoreApplication::translate("BadgeColours", "Own colour");
}

} // namespace mettle::pages
