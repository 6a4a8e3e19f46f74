// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/said.h"
#include "core/report/sample.h"
#include "poppler.h"
#include "support/shared.h"
#include "ui/print/pdfaddition.h"

#include <QBuffer>
#include <thread>

using namespace mettle;
using namespace mettle::print;
using namespace mettle::test;

namespace {

/// Positions of texts must rise: what is read comes in this order.
void checkOrder(const QString &text, const QStringList &parts)
{
    qsizetype at = 0;
    for (const QString &part : parts) {
        const qsizetype found = text.indexOf(part, at);
        CAPTURE(part);
        CHECK(found >= 0);
        if (found >= 0)
            at = found + part.size();
    }
}

std::vector<report::Report> everyKind(const QString &language)
{
    auto marks = marketStall(language);
    marks.activity = marks.activities[0].id;
    return {report::buildOverview(amina(language)),      report::buildProfile(amina(language)),
            report::buildStrengthsCard(amina(language)), report::buildPlan(amina(language)),
            report::buildGrid(marketStall(language)),    report::buildGrid(marks),
            report::buildSheets(sheets(language, 6, 10))};
}

/// A stick that is full.
class FullDevice final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override
    {
        setErrorString("no space left"_s);
        return -1;
    }
};

} // namespace

TEST_CASE("every document is a PDF whose fonts are embedded and whose letters have names")
{
    METTLE_SKIP_WITHOUT(hasPoppler(), "pdftotext")
    for (const report::Report &report : everyKind("en"_s)) {
        const QByteArray bytes = pdf(report);
        const QStringList fonts = poppler("pdffonts"_s, {}, bytes).split(u'\n', Qt::SkipEmptyParts).mid(2);
        CHECK(fonts.size() >= 2);
        for (const QString &font : fonts) {
            CAPTURE(font);
            const QStringList columns = font.simplified().split(u' ');
            const qsizetype encoding = columns.indexOf("Identity-H"_s);
            REQUIRE(encoding > 0);
            CHECK(columns[encoding + 1] == "yes"_s); // embedded
            CHECK(columns[encoding + 3] == "yes"_s); // to Unicode
            CHECK((columns[0].contains("Inter"_s) || columns[0].contains("NotoSans"_s)));
        }
    }
}

TEST_CASE("a PDF says its title, organisation and language")
{
    METTLE_SKIP_WITHOUT(hasPoppler(), "pdftotext")
    const QByteArray bytes = pdf(report::buildProfile(amina("nl"_s)));
    const QString info = poppler("pdfinfo"_s, {"-enc"_s, "UTF-8"_s}, bytes);
    CHECK(
        info.contains(QRegularExpression("Title:\\s+Competence profile · Amina B\\. · 12 november 2026"_s)));
    CHECK(info.contains(QRegularExpression("Author:\\s+Werkhuis Zilverberk"_s)));
    CHECK(info.contains(QRegularExpression("Pages:\\s+2\n"_s)));
    CHECK(bytes.contains("/Lang (nl)"));
    CHECK(bytes.contains("/DisplayDocTitle true"));
    CHECK(poppler("pdfinfo"_s, {"-meta"_s}, bytes).contains("<rdf:li>nl</rdf:li>"_s));
}

TEST_CASE("what is not a PDF of ours is left alone")
{
    for (const char *bytes :
         {"", "%PDF-1.4 nothing", "trailer\n<< /Root 1 0 R /Info 2 0 R >>\nstartxref\n99999\n%%EOF"})
        CHECK(withLanguage(bytes, "nl"_s, "X"_s) == bytes);
}

TEST_CASE("the profile is read in its order, with plain letters")
{
    METTLE_SKIP_WITHOUT(hasPoppler(), "pdftotext")
    const QString text = said(textOf(pdf(report::buildProfile(amina("en"_s)))));
    checkOrder(text,
               {"Werkhuis Zilverberk"_s,
                "Competence profile"_s,
                "Amina B."_s,
                "Course “What I can do”"_s,
                "12 of 17"_s,
                "Compared with: sales assistant"_s,
                "4 strong for this"_s,
                "Skill"_s,
                "Where you stand"_s,
                "Social skills"_s,
                "Mobilising others"_s,
                "on your own"_s,
                "shown"_s,
                "Working with others"_s,
                "also outside the course"_s,
                "strong for this"_s,
                "Power of thinking"_s,
                "Client focus"_s,
                "where you stand"_s,
                "For development, not for selection."_s,
                "Amina B. · page 1 of 2"_s,
                "What we saw you do"_s,
                "someone in the group"_s,
                "Not yet explored"_s,
                "How to read this profile"_s,
                "What do you say about this?"_s,
                "page 2 of 2"_s});
}

TEST_CASE("signs beside capitals and digits can be searched, and letters are not joined")
{
    METTLE_SKIP_WITHOUT(hasPoppler(), "pdftotext")
    const QStringList hard{"A (B) = 1:2 - C"_s, "5 x 3 + 2"_s, "AB-CD"_s,
                           "Office, fjord and difficult flight"_s, "10:30–11:45 @ 2"_s};
    auto snapshot = amina("en"_s);
    snapshot.group = hard.join(u' ');             // Noto Sans
    snapshot.workspace.address = hard.join(u' '); // Inter
    const QByteArray bytes = pdf(report::buildProfile(snapshot));
    const QString exact = poppler("pdftotext"_s, {"-raw"_s}, bytes);
    for (const QString &one : hard) {
        CAPTURE(one);
        CHECK(exact.count(one) >= 2);
    }
    CHECK_FALSE(exact.contains(QChar(0xFB01)));
}

TEST_CASE("names of any script keep their letters")
{
    METTLE_SKIP_WITHOUT(hasPoppler(), "pdftotext")
    auto snapshot = amina("en"_s);
    snapshot.client.name = "Nguyễn Thị Hồng Đặng Łukasz Ševčík Микола"_s;
    CHECK(textOf(pdf(report::buildProfile(snapshot))).contains("Микола"_s));
    CHECK(textOf(pdf(report::buildProfile(snapshot)))
              .contains("Nguyễn Thị Hồng"_s.normalized(QString::NormalizationForm_KC)));
}

TEST_CASE("each document has the pages it should, on both papers")
{
    struct Expected
    {
        report::Report report;
        int a4;
        int letter;
    };
    const auto blank = report::buildBlankPlan(amina("en"_s).workspace, "en"_s);
    const Expected all[]{
        {report::buildOverview(amina("en"_s)), 1, 1},
        {report::buildOverview(newcomer("en"_s)), 1, 1},
        {report::buildProfile(amina("en"_s)), 2, 2},
        {report::buildProfile(newcomer("en"_s)), 2, 2},
        {report::buildStrengthsCard(amina("en"_s)), 1, 1},
        {report::buildStrengthsCard(newcomer("en"_s)), 1, 1},
        {report::buildPlan(amina("en"_s)), 2, 2},
        {blank, 2, 2},
        {report::buildGrid(marketStall("en"_s)), 2, 2},
        {report::buildSheets(sheets("en"_s, 4, 10)), 2, 2},
        {report::buildSheets(sheets("en"_s, 4, 15)), 2, 2},
        {report::buildSheets(sheets("en"_s, 12, 10)), 6, 6},
    };
    for (const Expected &one : all) {
        CAPTURE(one.report.frame.title);
        CHECK(lay(one.report, Paper::A4).count() == one.a4);
        CHECK(lay(one.report, Paper::Letter).count() == one.letter);
    }
    CHECK(lay(all[0].report, Paper::A4).size() == QSizeF(210, 297));
    CHECK(lay(all[8].report, Paper::Letter).size() == QSizeF(279.4, 215.9)); // the grid lies
}

TEST_CASE("a sheet counts its own pages and shows its code, in letters and to a scanner")
{
    METTLE_SKIP_WITHOUT(hasPoppler(), "pdftotext")
    const report::Report report = report::buildSheets(sheets("en"_s, 6, 10));
    const auto &body = std::get<report::ObservationSheets>(report.body);
    const QString text = textOf(pdf(report));
    for (const report::ObservationSheets::Sheet &sheet : body.sheets) {
        CHECK(text.contains(sheet.code + " · page 1 of 2"_s));
        CHECK(text.contains(sheet.code + " · page 2 of 2"_s));
    }
}

TEST_CASE("several reports make one file, upright and lying pages mixed")
{
    METTLE_SKIP_WITHOUT(hasPoppler(), "pdftotext")
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writePdf({report::buildGrid(marketStall("en"_s)), report::buildOverview(amina("en"_s))},
                     Paper::A4, buffer)
                .ok());
    const QString info = poppler("pdfinfo"_s, {"-f"_s, "1"_s, "-l"_s, "3"_s}, buffer.data());
    CHECK(info.contains(QRegularExpression("Page +1 size: +84[12][.0-9]* x 59[45]"_s)));
    CHECK(info.contains(QRegularExpression("Page +3 size: +59[45][.0-9]* x 84[12]"_s)));
    const QString text = textOf(buffer.data());
    CHECK(text.contains("page 2 of 2"_s));
    CHECK(text.contains("page 1 of 1"_s));
}

TEST_CASE("pages are laid out and written in any thread, and say the same")
{
    METTLE_SKIP_WITHOUT(hasPoppler(), "pdftotext")
    const report::Report report = report::buildProfile(amina("en"_s));
    const QString here = textOf(pdf(report));
    std::vector<QByteArray> results(3);
    std::vector<std::thread> threads;
    for (QByteArray &result : results)
        threads.emplace_back([&report, &result] {
            for (int i = 0; i < 5; ++i) {
                QBuffer buffer(&result);
                buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
                if (!writePdf(report, Paper::A4, buffer).ok())
                    result.clear();
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    for (const QByteArray &result : results)
        CHECK(textOf(result) == here);
}

TEST_CASE("a device that takes nothing is an error with its reason")
{
    FullDevice device;
    device.open(QIODevice::WriteOnly);
    const auto result = writePdf(report::buildOverview(newcomer("en"_s)), Paper::A4, device);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().arguments
          == QStringList{"My strengths and my next step · Noor El Amrani · 12 November 2026"_s,
                         "no space left"_s});
}
