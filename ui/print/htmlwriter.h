// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace mettle::print {

/// Writes HTML so that every text is escaped and every element is closed.
class HtmlWriter
{
public:
    /// Attributes as written: QStringLiteral("class=\"name\""); values that come from outside go through attribute().
    void open(const char *element, const QString &attributes = {});
    void close();
    void text(const QString &text);
    /// An element with a text; nothing for an empty text.
    void element(const char *name, const QString &text, const QString &attributes = {});
    /// A paragraph of a label and what it stands for; nothing without the latter.
    void labelled(const QString &label, const QString &text);
    void list(const QStringList &items);

    void meta(const QString &attributes);
    /// As written: rules are the program's own.
    void style(const QString &rules);
    /// PNG or SVG bytes inside the page; decoration, without words.
    void picture(const QByteArray &bytes);

    [[nodiscard]] static QString attribute(const char *name, const QString &value);
    [[nodiscard]] const QString &result() const { return m_out; }

private:
    QString m_out;
    QStringList m_open;
};

} // namespace mettle::print
