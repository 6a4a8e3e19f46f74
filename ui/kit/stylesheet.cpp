// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stylesheet.h"

#include "ui/kit/theme.h"

#include <QFile>

namespace mettle::kit {

QString styleSheet(const Theme &theme)
{
    QFile file(QStringLiteral(":/kit/kit.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is not compiled in");
    const QString source = QString::fromUtf8(file.readAll());
    QString out;
    out.reserve(source.size() + 512);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar sign = source[i];
        if (sign != u'@' && sign != u'$') {
            out += sign;
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && (source[end].isLetterOrNumber()))
            ++end;
        const QString name = source.mid(i + 1, end - i - 1);
        if (sign == u'$') {
            out += QString::number(theme.px(name.toInt())) + QLatin1String("px");
        } else {
            bool found = false;
            for (const Token &token : tokens())
                if (name == QLatin1String(token.name)) {
                    out += (theme.*token.colour).name();
                    found = true;
                }
            if (!found)
                qFatal("kit.qss names a colour that the theme has not: %s", qUtf8Printable(name));
        }
        i = end - 1;
    }
    return out;
}

} // namespace mettle::kit
