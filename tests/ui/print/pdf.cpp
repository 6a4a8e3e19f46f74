// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sample.h"
#include "pictures.h"
#include "support/shared.h"
#include "ui/print/pages.h"

#include <QBuffer>

using namespace mettle;
using namespace mettle::print;

namespace {

QByteArray pdf(const report::Report &report, Paper paper = Paper::A4)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writePdf(report, paper, buffer).ok());
    return buffer.data();
}

} // namespace

TEST_CASE("stress")
{
    const QString fr = QStringLiteral("fr"), nl = QStringLiteral("nl"), en = QStringLiteral("en");
    auto long1 = test::amina(fr);
    long1.client.name = QStringLiteral("Marie-Antoinette Vandenberghe-Konstantinou");
    long1.workspace.organisation = QStringLiteral(
        "Centre public d’action sociale et d’insertion professionnelle de Molenbeek-Saint-Jean");
    auto r = report::buildProfile(long1);
    auto &page = std::get<report::CompetenceProfile>(r.body);
    for (auto &area : page.areas)
        for (auto &row : area.rows) {
            const auto swap = [](QString &t) {
                t.replace(QStringLiteral("on your own, and you help others"),
                          QStringLiteral("sans aide, et vous aidez les autres"));
                t.replace(QStringLiteral("on your own"), QStringLiteral("sans aide"));
                t.replace(QStringLiteral("in different situations"),
                          QStringLiteral("dans différentes situations"));
                t.replace(QStringLiteral("no task asked for it"),
                          QStringLiteral("aucune tâche ne le demandait"));
                t.replace(QStringLiteral("strong for this"), QStringLiteral("un point fort pour ce poste"));
                t.replace(QStringLiteral("not yet explored"), QStringLiteral("pas encore exploré"));
            };
            swap(row.strong);
            swap(row.more);
            swap(row.gapWords);
        }
    test::keep(QStringLiteral("s-profile-fr.pdf"), pdf(r));
    test::keep(QStringLiteral("s-profile-fr-letter.pdf"), pdf(r, Paper::Letter));
    auto big = test::newcomer(en);
    big.catalogue = test::listOf(40, 8);
    big.positions.clear();
    int n = 0;
    for (const auto *item : big.catalogue.competences()) {
        using S = framework::Stability;
        auto p = ++n % 4 == 0
            ? test::position(item->id, {})
            : test::position(item->id, {S::OutsideCourse, S::DifferentSituations, S::Shown, S::SeenOnce});
        p.self = n % 8 + 1;
        big.positions.push_back(p);
    }
    test::keep(QStringLiteral("s-profile-40.pdf"), pdf(report::buildProfile(big)));
    auto grid = test::marketStall(en);
    const char *const names[]{"Maximiliaan", "Nguyễn Thị Hồng", "Jean-Christophe", "Đorđe",
                              "Oluwaseun",   "Annemarijke",     "Bartłomiej",      "Xi"};
    for (int i = 0; i < 8; ++i)
        grid.clients.push_back(
            {test::idOf<people::Client>("client", QString::number(i)), 13 + i, QString::fromUtf8(names[i])});
    for (auto &a : grid.activities)
        a.items.clear();
    test::keep(QStringLiteral("s-grid-20.pdf"), pdf(report::buildGrid(grid)));
    grid.activity = grid.activities[0].id;
    test::keep(QStringLiteral("s-grid-20-marks.pdf"), pdf(report::buildGrid(grid), Paper::Letter));
    auto ov = test::amina(en);
    ov.secondLanguage = nl;
    test::keep(QStringLiteral("s-overview-nl.pdf"), pdf(report::buildOverview(ov)));
}

TEST_CASE("look")
{
    const QString en = QStringLiteral("en");
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const QString p = paper == Paper::A4 ? QStringLiteral("a4-") : QStringLiteral("letter-");
        test::keep(p + QStringLiteral("profile.pdf"), pdf(report::buildProfile(test::amina(en)), paper));
        auto noTarget = test::amina(en);
        noTarget.target.reset();
        test::keep(p + QStringLiteral("profile-notarget.pdf"), pdf(report::buildProfile(noTarget), paper));
        test::keep(p + QStringLiteral("profile-empty.pdf"),
                   pdf(report::buildProfile(test::newcomer(en)), paper));
        test::keep(p + QStringLiteral("overview.pdf"), pdf(report::buildOverview(test::amina(en)), paper));
        test::keep(p + QStringLiteral("overview-empty.pdf"),
                   pdf(report::buildOverview(test::newcomer(en)), paper));
        test::keep(p + QStringLiteral("strengths.pdf"),
                   pdf(report::buildStrengthsCard(test::amina(en)), paper));
        test::keep(p + QStringLiteral("plan.pdf"), pdf(report::buildPlan(test::amina(en)), paper));
        test::keep(p + QStringLiteral("plan-blank.pdf"),
                   pdf(report::buildBlankPlan(test::amina(en).workspace, en), paper));
        test::keep(p + QStringLiteral("grid.pdf"), pdf(report::buildGrid(test::marketStall(en)), paper));
        auto one = test::marketStall(en);
        one.activity = one.activities[0].id;
        test::keep(p + QStringLiteral("grid-marks.pdf"), pdf(report::buildGrid(one), paper));
        test::keep(p + QStringLiteral("sheets.pdf"),
                   pdf(report::buildSheets(test::sheets(en, 6, 10)), paper));
        test::keep(p + QStringLiteral("sheets-15.pdf"),
                   pdf(report::buildSheets(test::sheets(en, 4, 15)), paper));
    }
}
