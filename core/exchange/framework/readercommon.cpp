// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/assemble.h"
#include "exchange/framework/frameworkerrors.h"
#include "exchange/framework/readers.h"
#include "exchange/spelling.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace mettle::exchange {

QString languageCode(const QString &named)
{
    const QString word = named.section(u'/', -1).trimmed();
    const QString main = word.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (main.size() == 2)
        return main;
    if (main.size() != 3)
        return {};
    const QLocale locale(main); // ISO 639-2 codes of three letters
    return locale.language() == QLocale::C ? main : locale.name().section(u'_', 0, 0);
}

QString languageOf(FrameworkDraft &draft, const QString &given, const QStringList &texts)
{
    if (!given.isEmpty())
        return given;
    const QString guess = likelyLanguage(texts);
    const QString language = guess.isEmpty() ? QStringLiteral("en") : guess;
    draft.warnings.emplace_back(errors::LanguageGuessed, QStringList { draft.file, language });
    return language;
}

QString languageOfName(const QString &file)
{
    static const QRegularExpression ending(QStringLiteral("[_-]([a-z]{2})(?:\\.[A-Za-z0-9]+)?$"));
    return ending.match(file).captured(1);
}

QString stemOf(const QString &file)
{
    static const QRegularExpression ending(QStringLiteral("(?:[_-][a-z]{2})?(?:\\.[A-Za-z0-9]{1,6})?$"));
    const QString stem = file.section(u'/', -1).remove(ending);
    return stem.isEmpty() ? file : stem;
}

QString mintedUri(const char *kind, const QString &name)
{
    return QStringLiteral("urn:mettle:%1:%2").arg(QLatin1String(kind), QString::fromLatin1(QUrl::toPercentEncoding(name)));
}

QStringList parts(const QString &cell, const QString &separator)
{
    QStringList out;
    for (const QString &part : cell.split(separator))
        if (const QString text = part.trimmed(); !text.isEmpty())
            out << text;
    return out;
}

int columnNamed(const Table &table, std::initializer_list<const char16_t *> names)
{
    for (const char16_t *name : names)
        for (int i = 0; i < int(table.headings.size()); ++i)
            if (bare(table.headings[i]) == QStringView(name))
                return i;
    return -1;
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

} // namespace mettle::exchange
