// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words.h"

#include "base/document.h"

#include <QLocale>
#include <array>

namespace mettle::report {

QString easyName(const framework::Item &item, const QString &language)
{
    const QString main = language.section(u'-', 0, 0);
    for (const QString &code : {language, main})
        if (const QString easy = item.easyTitle.exact(code); !easy.isEmpty())
            return easy;
    return item.title.in(language);
}

QString easyHeading(const framework::Item &item, const QString &language)
{
    QString name = easyName(item, language);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString levelForReader(const framework::Level &level, const QString &language)
{
    // Mettle's own scale is written about the client; to the client it says "you" (PRINT.md, "Words").
    static constexpr std::array<std::array<const char *, 2>, 3> own{{
        {"with help", QT_TRANSLATE_NOOP("document", "with help")},
        {"on their own", QT_TRANSLATE_NOOP("document", "on your own")},
        {"on their own, and helping others with it",
         QT_TRANSLATE_NOOP("document", "on your own, and you help others")},
    }};
    const QString english = level.title.exact(QStringLiteral("en"));
    for (const auto &pair : own)
        if (english == QLatin1String(pair[0]))
            return document(language, pair[1]);
    return level.title.in(language);
}

QString weekdayAndDay(const QString &language, const QDate &date)
{
    return QLocale(spokenLanguage(language)).toString(date, QStringLiteral("dddd d MMMM"));
}

QString fromTo(const QString &language, const QDate &from, const QDate &to)
{
    if (from == to)
        return longDate(language, from);
    const QString start = from.year() == to.year() ? dayAndMonth(language, from) : longDate(language, from);
    return document(language, QT_TRANSLATE_NOOP("document", "%1 to %2"), {start, longDate(language, to)});
}

QString situationsOnDays(const QString &language, int situations, int days)
{
    return document(language, QT_TRANSLATE_NOOP("document", "%1 on %2"),
                    {document(language, QT_TRANSLATE_N_NOOP("document", "%n situation(s)"), {}, situations),
                     document(language, QT_TRANSLATE_N_NOOP("document", "%n day(s)"), {}, days)});
}

QString seenBy(const QString &language, const std::vector<people::Observer> &observers)
{
    QStringList names;
    int workplaces = 0;
    for (const people::Observer &observer : observers) {
        if (observer.usualRole == people::Role::Workplace)
            ++workplaces;
        else if (const QString name = firstName(observer.name); !names.contains(name))
            names << name;
    }
    if (workplaces > 0)
        names << document(language, QT_TRANSLATE_N_NOOP("document", "%n workplace(s)"), {}, workplaces);
    return listed(language, names);
}

QString firstName(const QString &name)
{
    return name.simplified().section(u' ', 0, 0);
}

QString shortened(const QString &text, int characters)
{
    const QString whole = text.simplified();
    if (whole.size() <= characters)
        return whole;
    qsizetype sentence = -1;
    qsizetype word = -1;
    for (qsizetype i = 0; i < characters; ++i) {
        if (whole[i] == u' ')
            word = i;
        const bool ends = whole[i] == u'.' || whole[i] == u'!' || whole[i] == u'?';
        if (!ends)
            continue;
        const qsizetype after
            = i + 1 < whole.size() && (whole[i + 1] == u'”' || whole[i + 1] == u'"') ? i + 2 : i + 1;
        if (after <= characters && (after == whole.size() || whole[after] == u' '))
            sentence = after;
    }
    const qsizetype cut = sentence > characters / 3 ? sentence : word > 0 ? word : characters;
    return whole.left(cut).trimmed() + QStringLiteral(" […]");
}

QString closed(const QString &text)
{
    const QString out = text.trimmed();
    if (out.isEmpty())
        return out;
    static const QString signs = QStringLiteral(".!?…”\"»:;");
    return signs.contains(out.back()) ? out : out + u'.';
}

QString asSentence(const QString &text)
{
    QString out = closed(text);
    if (!out.isEmpty())
        out[0] = out[0].toUpper();
    return out;
}

QString symbolOf(const framework::Item &item)
{
    static constexpr std::array<std::array<const char *, 2>, 17> symbols{{
        {"mobilising others", "flag"},
        {"working with others", "people"},
        {"communicate", "speech"},
        {"social-cultural skills", "globe"},
        {"spotting opportunities", "eye"},
        {"creativity", "lightbulb"},
        {"valuing ideas", "star"},
        {"critical thinking", "magnifier"},
        {"problem solving", "gear"},
        {"ethical and sustainable thinking", "leaf"},
        {"self-awareness and self-efficacy", "check"},
        {"motivation and perseverance", "mountain"},
        {"coping with uncertainty, ambiguity and risk", "compass"},
        {"mobilising resources", "briefcase"},
        {"taking the initiative", "key"},
        {"planning and management", "steps"},
        {"client focus", "heart"},
    }};
    const QString english = folded(item.title.exact(QStringLiteral("en")));
    for (const auto &pair : symbols)
        if (english == QLatin1String(pair[0]))
            return QString::fromLatin1(pair[1]);
    return QStringLiteral("star");
}

} // namespace mettle::report
