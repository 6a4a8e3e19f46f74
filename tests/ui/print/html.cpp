// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/html.h"

#include "core/report/said.h"
#include "core/report/sample.h"
#include "support/shared.h"
#include "ui/print/htmlwriter.h"

#include <QRegularExpression>

using namespace mettle;
using namespace mettle::print;
using namespace mettle::test;

namespace {

/// Elements that are opened and not closed, or closed and not opened.
QStringList unbalanced(const QString &page)
{
    QStringList open, wrong;
    static const QStringList lone{"meta"_s, "br"_s, "img"_s, "!DOCTYPE"_s};
    static const QRegularExpression tag("<(/?)([!a-zA-Z0-9]+)[^>]*>"_s);
    auto matches = tag.globalMatch(page);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(2);
        if (lone.contains(name))
            continue;
        if (match.captured(1).isEmpty())
            open << name;
        else if (open.isEmpty() || open.takeLast() != name)
            wrong << name;
    }
    return wrong + open;
}

std::vector<report::Report> everyKind(const QString &language)
{
    return {report::buildOverview(amina(language)),      report::buildProfile(amina(language)),
            report::buildStrengthsCard(amina(language)), report::buildPlan(amina(language)),
            report::buildGrid(marketStall(language)),    report::buildSheets(sheets(language, 6, 10))};
}

} // namespace

TEST_CASE("the twin of every document is whole, says its language, and runs and fetches nothing")
{
    for (const report::Report &report : everyKind("nl"_s)) {
        const QString page = html(report);
        CAPTURE(report.frame.title);
        CHECK(page.startsWith("<!DOCTYPE html>\n<html lang=\"nl\">"_s));
        CHECK(unbalanced(page).isEmpty());
        CHECK(page.count("<h1"_s) == 1);
        CHECK(page.contains("<title>"_s + report.frame.title.toHtmlEscaped() + "</title>"_s));
        CHECK_FALSE(page.contains("<script"_s, Qt::CaseInsensitive));
        CHECK_FALSE(page.contains(QRegularExpression("(src|url)=?[\"(]?https?:"_s)));
    }
}

TEST_CASE("the lines to write on of a blank plan are no empty lists")
{
    report::ClientSnapshot blank = amina("en"_s);
    blank.goals.clear();
    const QString page = html(report::buildPlan(blank));
    CHECK(unbalanced(page).isEmpty());
    CHECK_FALSE(page.contains("<ol"_s));
    CHECK_FALSE(page.contains("<li></li>"_s));
    CHECK(html(report::buildPlan(amina("en"_s))).contains("<ol><li>"_s));
}

TEST_CASE("every fact of the bars is a word in its row")
{
    const QString page = said(html(report::buildProfile(amina("en"_s))));
    CHECK(page.contains("<th scope=\"col\">Where you stand</th>"_s));
    CHECK(page.contains("<th scope=\"rowgroup\" colspan=\"5\">1. Social skills</th>"_s));
    CHECK(page.contains("<th scope=\"row\">Working with others<small> (you can explain "
                        "it)</small>\n</th>\n<td>2, on your own, also outside the "
                        "course</td>\n<td>strong for this</td>\n<td>2, on your own, in different situations "
                        "(must for the job)</td>\n<td>2, on "
                        "your own</td>"_s));
    CHECK(page.contains("<td>not yet explored, no task asked for it</td>"_s));
    CHECK(page.contains("<blockquote dir=\"auto\"><p>Asked someone in the group:"_s));
}

TEST_CASE("what people write is text, never markup")
{
    auto snapshot = amina("en"_s);
    snapshot.client.name = "<b>Ana</b> & \"Co\""_s;
    snapshot.evidence.notes[0].text = "Said <script>alert(1)</script>"_s;
    const QString page = html(report::buildProfile(snapshot));
    CHECK(page.contains("&lt;b&gt;Ana&lt;/b&gt; &amp;"_s));
    CHECK_FALSE(page.contains("<script"_s));
    snapshot.badgeAddress = "javascript:alert(1)"_s;
    CHECK_FALSE(html(report::buildStrengthsCard(snapshot)).contains("href"_s));
    CHECK(HtmlWriter::attribute("lang", "\"><x"_s) == "lang=\"&quot;&gt;&lt;x\""_s);
}

TEST_CASE("the second language is marked as such")
{
    auto snapshot = amina("en"_s);
    snapshot.secondLanguage = "fr"_s;
    CHECK(html(report::buildOverview(snapshot))
              .contains("<p lang=\"fr\" class=\"second\">Travailler avec les autres</p>"_s));
}

TEST_CASE("several reports make one page")
{
    const QString page = html(everyKind("en"_s));
    CHECK(unbalanced(page).isEmpty());
    CHECK(page.count("<article"_s) == 6);
    CHECK(page.count("<html"_s) == 1);
}
