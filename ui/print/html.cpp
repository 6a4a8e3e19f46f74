// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/html.h"

#include "ui/print/htmlbodies.h"
#include "ui/print/palette.h"

namespace mettle::print {

using report::Frame;
using report::Report;

namespace {

/// Calm and printable; colours are those of paper.
QString styles()
{
    const Palette palette = paperPalette();
    return QStringLiteral("body{font:16px/1.45 'Noto Sans',sans-serif;color:%1;max-width:60em;margin:2em "
                          "auto;padding:0 1em}"
                          "h1,h2,h3,th{font-family:Inter,sans-serif}h2{margin-top:1.6em}"
                          "table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:."
                          "3em .6em;border-bottom:1px solid %2}"
                          "thead th{border-bottom:2px solid %1}abbr{text-decoration:none}"
                          "blockquote{margin:.6em 0;padding-left:.8em;border-left:3px solid %3}"
                          "footer,header,.second,small{color:%4}.strong{font-weight:bold}")
        .arg(palette.ink.name(), palette.line.name(), palette.accent.name(), palette.ink3.name());
}

void writeReport(HtmlWriter &out, const Report &report)
{
    const Frame &frame = report.frame;
    out.open("article", HtmlWriter::attribute("lang", frame.language));
    out.open("header");
    if (!frame.logo.isEmpty())
        out.picture(frame.logo);
    out.element("p", joined({frame.organisation, frame.underName}, QStringLiteral(" · ")));
    out.element("p", joined({frame.kind, frame.date}, QStringLiteral(" · ")));
    out.close();
    std::visit([&](const auto &body) { writeBody(out, body); }, report.body);
    out.open("footer");
    out.element("p", joined({frame.footStrong, frame.foot}, QStringLiteral(" ")));
    out.close();
    out.close();
}

} // namespace

QString joined(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString html(const Report &report)
{
    return html(std::vector{report});
}

QString html(const std::vector<Report> &reports)
{
    const Frame frame = reports.empty() ? Frame() : reports.front().frame;
    HtmlWriter out;
    out.open("html", HtmlWriter::attribute("lang", frame.language));
    out.open("head");
    out.meta(QStringLiteral("charset=\"utf-8\""));
    out.meta(QStringLiteral("name=\"viewport\" content=\"width=device-width\""));
    out.meta(QStringLiteral("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src "
                            "data:; style-src 'unsafe-inline'\""));
    out.element("title", frame.title);
    out.style(styles());
    out.close();
    out.open("body");
    out.open("main");
    for (const Report &report : reports)
        writeReport(out, report);
    out.close();
    out.close();
    out.close();
    return QStringLiteral("<!DOCTYPE html>\n") + out.result();
}

} // namespace mettle::print
