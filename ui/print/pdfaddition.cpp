// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfaddition.h"

#include <QStringEncoder>

namespace mettle::print {

namespace {

/// The number behind a name of the trailer ("/Root 1 0 R"); 0 when it is not there.
int numberOf(const QByteArray &trailer, const char *name)
{
    const qsizetype found = trailer.indexOf(name);
    int number = 0;
    for (qsizetype at = found + qsizetype(qstrlen(name)); found >= 0 && at < trailer.size(); ++at) {
        if (trailer[at] >= '0' && trailer[at] <= '9')
            number = number * 10 + trailer[at] - '0';
        else if (number > 0)
            break;
    }
    return number;
}

/// An object from its number to "endobj", found by the table of references; empty when there is none.
QByteArray objectOf(const QByteArray &pdf, int table, int number)
{
    constexpr qsizetype EntryLength = 20; // ISO 32000-1, 7.5.4
    const qsizetype heading = pdf.indexOf('\n', table);
    const qsizetype entries = heading < 0 ? -1 : pdf.indexOf('\n', heading + 1) + 1;
    if (entries <= 0)
        return {};
    const qsizetype from = pdf.mid(entries + number * EntryLength, 10).toLongLong();
    const qsizetype to = pdf.indexOf("endobj", from);
    const QByteArray object = to < 0 ? QByteArray() : pdf.mid(from, to + 6 - from);
    const QByteArray begin = QByteArray::number(number) + " 0 obj";
    return object.startsWith(begin) ? object : QByteArray();
}

/// A text string (ISO 32000-1, 7.9.2.2) in UTF-16 as hexadecimal digits: nothing in it needs escaping.
QByteArray textString(const QString &text)
{
    QStringEncoder encoder(QStringEncoder::Utf16BE);
    const QByteArray bytes = encoder(text);
    return "<feff" + bytes.toHex() + '>';
}

/// A language tag (RFC 5646) holds letters, digits and hyphens only; anything else is no language.
QByteArray languageString(const QString &language)
{
    QByteArray tag = "(";
    for (const char c : language.toLatin1())
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')
            tag += c;
    return tag + ')';
}

/// An object with entries added at the end of its outermost dictionary; empty when it is not one.
QByteArray extended(const QByteArray &object, const QByteArray &entries)
{
    const qsizetype end = object.lastIndexOf(">>");
    return end < 0 ? QByteArray() : object.left(end) + entries + object.mid(end) + '\n';
}

} // namespace

QByteArray withLanguage(const QByteArray &pdf, const QString &language, const QString &author)
{
    const qsizetype trailerAt = pdf.lastIndexOf("trailer");
    if (trailerAt < 0)
        return pdf;
    const QByteArray trailer = pdf.mid(trailerAt);
    const int root = numberOf(trailer, "/Root");
    const int info = numberOf(trailer, "/Info");
    const int previous = numberOf(trailer, "startxref");
    const QByteArray catalog = extended(objectOf(pdf, previous, root),
                                        "/Lang " + languageString(language)
                                            + "\n/ViewerPreferences << /DisplayDocTitle true >>\n");
    const QByteArray data = extended(objectOf(pdf, previous, info), "/Author " + textString(author) + '\n');
    const qsizetype dictionaryEnd = trailer.indexOf(">>\nstartxref");
    if (root == 0 || info == 0 || previous == 0 || catalog.isEmpty() || data.isEmpty() || dictionaryEnd < 0)
        return pdf;

    QByteArray out = pdf.endsWith('\n') ? pdf : pdf + '\n';
    const auto entry = [](qsizetype offset) -> QByteArray {
        return QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    };
    QByteArray table = "xref\n";
    table += QByteArray::number(root) + " 1\n" + entry(out.size());
    out += catalog;
    table += QByteArray::number(info) + " 1\n" + entry(out.size());
    out += data;
    const qsizetype start = out.size();
    out += table;
    out += trailer.left(dictionaryEnd) + "/Prev " + QByteArray::number(previous) + "\n>>\nstartxref\n"
        + QByteArray::number(start) + "\n%%EOF\n";
    return out;
}

} // namespace mettle::print
