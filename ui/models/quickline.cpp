// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/quickline.h"

#include "base/text.h"

namespace mettle::models {

namespace {

int clientOf(const QString &word, const std::vector<GridColumn> &columns)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    for (size_t i = 0; i < columns.size(); ++i)
        if (isNumber ? columns[i].number == number : folded(columns[i].name) == folded(word))
            return int(i);
    if (isNumber)
        return -1;
    for (size_t i = 0; i < columns.size(); ++i)
        if (folded(columns[i].name).startsWith(folded(word)))
            return int(i);
    return -1;
}

bool anyWordBegins(const QString &title, const QString &letters)
{
    const QStringList words = folded(title).split(u' ');
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(letters); });
}

/// The behaviour that the letters name: by a competence (its first behaviour), else by a word of the behaviour itself.
int rowOf(const QString &word, const std::vector<GridRow> &rows, bool *ambiguous)
{
    const QString letters = folded(word);
    if (letters.isEmpty())
        return -1;
    for (const bool heading : { true, false }) {
        int found = -1;
        int count = 0;
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].heading != heading || !anyWordBegins(rows[i].title, letters))
                continue;
            ++count;
            if (found < 0)
                found = heading && i + 1 < rows.size() ? int(i) + 1 : int(i);
        }
        if (found >= 0) {
            *ambiguous = count > 1;
            return found;
        }
    }
    return -1;
}

QString withoutQuotes(QString text)
{
    text = text.trimmed();
    static const QString marks = QStringLiteral("\"“”„«»‘’'");
    while (!text.isEmpty() && marks.contains(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && marks.contains(text.back()))
        text.chop(1);
    return text.trimmed();
}

} // namespace

QuickLine readQuickLine(const QString &typed, const std::vector<GridColumn> &columns, const std::vector<GridRow> &rows,
                        const std::vector<framework::Level> &levels)
{
    QuickLine line;
    QString rest = typed.trimmed();
    if (rest.startsWith(u'/'))
        rest = rest.mid(1).trimmed();
    const QString client = rest.section(u' ', 0, 0);
    if (client.isEmpty())
        return line;
    line.column = clientOf(client, columns);
    if (line.column < 0)
        return line;
    rest = rest.mid(client.size()).trimmed();

    // A level at the very end, apart from the words.
    const QString last = rest.section(u' ', -1);
    bool isNumber = false;
    const int level = last.toInt(&isNumber);
    if (isNumber && std::any_of(levels.begin(), levels.end(), [&](const auto &one) { return one.order == level; })) {
        line.level = level;
        rest.chop(last.size());
        rest = rest.trimmed();
    }
    const QString letters = rest.section(u' ', 0, 0);
    if (!letters.isEmpty() && letters[0].isLetter()) {
        line.row = rowOf(letters, rows, &line.rowAmbiguous);
        if (line.row >= 0)
            rest = rest.mid(letters.size()).trimmed();
    }
    if (line.row < 0 && line.level) { // a mark needs a behaviour: what cannot be marked stays among the words
        rest = QString(rest + u' ' + last).trimmed();
        line.level.reset();
    }
    line.note = withoutQuotes(rest);
    return line;
}

} // namespace mettle::models
