// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/masking.h"

#include "base/text.h"

#include <QSet>
#include <vector>

namespace mettle::report {

namespace {

struct Word
{
    qsizetype start;
    qsizetype end;
    QString folded;
};

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!belongsToWord(text[i])) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && belongsToWord(text[i]))
            ++i;
        words.push_back({start, i, mettle::folded(text.mid(start, i - start))});
    }
    return words;
}

/// Little words inside names ("van den", "el"): alone they are ordinary words.
bool isParticle(const QString &word)
{
    static const QSet<QString> particles = [] {
        QSet<QString> all;
        for (const char *word : {"al", "bin", "bint", "d",  "da",  "de",  "del", "den", "der", "des", "di",
                                 "do", "dos", "du",   "e",  "el",  "het", "ibn", "l",   "la",  "le",  "les",
                                 "o",  "op",  "t",    "te", "ten", "ter", "van", "von", "y"})
            all << QString::fromLatin1(word);
        return all;
    }();
    return particles.contains(word);
}

/// What a name tells a person apart by: every part but the little words inside it and single initials.
QSet<QString> partsOf(const QStringList &names)
{
    QSet<QString> parts;
    for (const QString &name : names) {
        const std::vector<Word> words = wordsOf(name);
        for (size_t i = 0; i < words.size(); ++i)
            if (words[i].folded.size() > 1 && (i == 0 || !isParticle(words[i].folded)))
                parts << words[i].folded;
    }
    return parts;
}

/// Whether only blanks and hyphens stand between two words, so that they can be one name.
bool adjoin(const QString &text, const Word &left, const Word &right)
{
    for (qsizetype i = left.end; i < right.start; ++i)
        if (!text[i].isSpace() && text[i] != u'-')
            return false;
    return true;
}

bool beginsSentence(const QString &text, qsizetype at)
{
    for (qsizetype i = at - 1; i >= 0; --i) {
        const QChar c = text[i];
        if (c == u'.' || c == u'!' || c == u'?')
            return true;
        if (!c.isSpace() && c != u'“' && c != u'"' && c != u'«')
            return false;
    }
    return true;
}

} // namespace

QString masked(const QString &text, const QStringList &names, const QStringList &own,
               const QString &replacement)
{
    const QSet<QString> parts = partsOf(names) - partsOf(own);
    const std::vector<Word> words = wordsOf(text);
    const auto isName = [&](size_t i) { return i < words.size() && parts.contains(words[i].folded); };
    QString out;
    qsizetype copied = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        if (!isName(i))
            continue;
        size_t last = i;
        // "Jan de Wit", "Leïla-Marie", "Ana V.": as far as the name goes on, it is one person.
        for (size_t next = i + 1; next < words.size() && adjoin(text, words[next - 1], words[next]); ++next) {
            if (isName(next))
                last = next;
            else if (!isParticle(words[next].folded))
                break;
        }
        out += text.mid(copied, words[i].start - copied);
        out += beginsSentence(text, words[i].start) ? replacement.left(1).toUpper() + replacement.mid(1)
                                                    : replacement;
        copied = words[last].end;
        i = last;
    }
    return out + text.mid(copied);
}

} // namespace mettle::report
