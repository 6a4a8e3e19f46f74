// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace mettle::test {

/// English as people say it, whether or not the English plural forms are compiled in: "3 day(s)" and "3 days" are one.
[[nodiscard]] inline QString said(QString text)
{
    static const QRegularExpression counted(QStringLiteral("(\\d+)((?: [a-z]+)*? [a-z]+)\\(s\\)"));
    for (auto match = counted.match(text); match.hasMatch(); match = counted.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured(1) + match.captured(2)
                         + (match.captured(1) == u'1' ? QString() : QStringLiteral("s")));
    return text;
}

[[nodiscard]] inline QStringList said(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts)
        out << said(text);
    return out;
}

/// A text of the source, for comparing.
[[nodiscard]] inline QString operator""_s(const char *text, size_t size)
{
    return QString::fromUtf8(text, qsizetype(size));
}

} // namespace mettle::test
