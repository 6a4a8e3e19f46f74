// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spelling.h"

#include "base/text.h"

namespace mettle::exchange {

namespace {

QString withoutControls(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
    });
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

QString bare(const QString &text)
{
    QString out = folded(text);
    out.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return out;
}

QString oneLine(const QString &text)
{
    return withoutControls(text).simplified();
}

QString manyLines(const QString &text)
{
    return withoutControls(text).trimmed();
}

} // namespace mettle::exchange
