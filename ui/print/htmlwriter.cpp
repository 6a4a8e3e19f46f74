// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/htmlwriter.h"

namespace mettle::print {

void HtmlWriter::open(const char *element, const QString &attributes)
{
    const QString name = QString::fromLatin1(element);
    m_out += u'<' + name + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>';
    m_open << name;
}

void HtmlWriter::close()
{
    m_out += QStringLiteral("</") + m_open.takeLast() + QStringLiteral(">\n");
}

void HtmlWriter::text(const QString &text)
{
    QString escaped = text.toHtmlEscaped();
    m_out += escaped.replace(u'\n', QStringLiteral("<br>"));
}

void HtmlWriter::element(const char *name, const QString &words, const QString &attributes)
{
    if (words.isEmpty())
        return;
    open(name, attributes);
    text(words);
    close();
}

void HtmlWriter::labelled(const QString &label, const QString &words)
{
    if (words.isEmpty())
        return;
    open("p");
    element("strong", label);
    text(QStringLiteral(" ") + words);
    close();
}

void HtmlWriter::list(const QStringList &items)
{
    if (items.isEmpty())
        return;
    open("ul");
    for (const QString &item : items)
        element("li", item);
    close();
}

void HtmlWriter::meta(const QString &attributes)
{
    m_out += QStringLiteral("<meta ") + attributes + QStringLiteral(">\n");
}

void HtmlWriter::style(const QString &rules)
{
    m_out += QStringLiteral("<style>") + rules + QStringLiteral("</style>\n");
}

void HtmlWriter::picture(const QByteArray &bytes)
{
    const QString type = bytes.trimmed().startsWith('<') ? QStringLiteral("svg+xml") : QStringLiteral("png");
    m_out += QStringLiteral("<img alt=\"\" height=\"48\" src=\"data:image/%1;base64,%2\">\n")
                 .arg(type, QString::fromLatin1(bytes.toBase64()));
}

QString HtmlWriter::attribute(const char *name, const QString &value)
{
    return QString::fromLatin1(name) + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
}

} // namespace mettle::print
