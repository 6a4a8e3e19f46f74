// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include <QFontDatabase>
#include <QResource>
#include <mutex>

// A static library's resources are dropped by the linker unless something names them; the macro wants no namespace.
static void initFontResources()
{
    Q_INIT_RESOURCE(mettle_fonts);
}

namespace mettle::print {

void loadFonts()
{
    static std::once_flag once;
    std::call_once(once, [] {
        initFontResources();
        for (const char *face : {"Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Bold",
                                 "NotoSans-Regular", "NotoSans-Bold"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1").arg(QLatin1String(face)));
    });
}

QString textFamily()
{
    return QStringLiteral("Inter");
}

QString digitFamily()
{
    return QStringLiteral("Noto Sans");
}

QFont font(Face face, qreal size)
{
    const bool noto = face == Face::Noto || face == Face::NotoBold;
    QFont out(QStringList{noto ? digitFamily() : textFamily(), digitFamily()});
    out.setPixelSize(qMax(1, qRound(size)));
    switch (face) {
    case Face::Inter:
    case Face::Noto:
        out.setWeight(QFont::Normal);
        break;
    case Face::InterMedium:
        out.setWeight(QFont::Medium);
        break;
    case Face::InterSemiBold:
        out.setWeight(QFont::DemiBold);
        break;
    case Face::InterBold:
    case Face::NotoBold:
        out.setWeight(QFont::Bold);
        break;
    }
    out.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    return out;
}

} // namespace mettle::print
