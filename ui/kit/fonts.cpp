// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fonts.h"

#include "ui/print/fonts.h"

#include <QGuiApplication>
#include <QScreen>

namespace mettle::kit {

void loadFonts()
{
    print::loadFonts();
}

QString textFamily()
{
    return QStringLiteral("Inter");
}

QString digitFamily()
{
    return QStringLiteral("Noto Sans");
}

qreal pointsPerPixel()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return 72.0 / (screen ? screen->logicalDotsPerInchY() : 96.0);
}

} // namespace mettle::kit
