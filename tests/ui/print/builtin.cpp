// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/said.h"
#include "core/report/sample.h"
#include "pictures.h"
#include "poppler.h"
#include "support/shared.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace mettle;
using namespace mettle::print;
using namespace mettle::test;
using framework::Item;
using framework::ItemType;

namespace {

/// The list that ships, as far as printed pages read it.
framework::Catalogue builtIn()
{
    const QJsonObject file
        = QJsonDocument::fromJson(bytesOf(source("resources/frameworks/four-areas.json"_s))).object();
    framework::Catalogue out{.framework
                             = {.id = framework::frameworkId(file[QLatin1String("uri")].toString(),
                                                             file[QLatin1String("version")].toString())}};
    const auto text = [](const QJsonValue &value) { return Text::fromJson(value.toObject()); };
    for (const QJsonValue value : file[QLatin1String("items")].toArray()) {
        const QJsonObject from = value.toObject();
        const auto id
            = [&](const QJsonValue &key) { return framework::itemId(out.framework.id, key.toString()); };
        Item item{.id = id(from[QLatin1String("id")]),
                  .framework = out.framework.id,
                  .code = from[QLatin1String("code")].toString(),
                  .order = int(out.items.size()),
                  .type = *fromName<ItemType>(from[QLatin1String("type")].toString()),
                  .title = text(from[QLatin1String("title")]),
                  .easyTitle = text(from[QLatin1String("easyTitle")]),
                  .anchor = text(from[QLatin1String("anchor")])};
        if (from.contains(QLatin1String("parent")))
            item.mainParent = id(from[QLatin1String("parent")]);
        out.items.push_back(item);
    }
    const framework::Scale scale{.id = framework::scaleId(out.framework.id, 0),
                                 .framework = out.framework.id};
    out.scales = {scale};
    for (const QJsonValue value :
         file[QLatin1String("scale")].toObject()[QLatin1String("levels")].toArray()) {
        const QJsonObject from = value.toObject();
        const int order = from[QLatin1String("order")].toInt();
        out.levels.push_back({.id = framework::levelId(scale.id, order),
                              .scale = scale.id,
                              .order = order,
                              .title = text(from[QLatin1String("title")]),
                              .shortTitle = text(from[QLatin1String("short")]),
                              .notShown = from[QLatin1String("notShown")].toBool()});
    }
    return out;
}

} // namespace

TEST_CASE("with the list that ships, documents keep to their pages in every language")
{
    const framework::Catalogue catalogue = builtIn();
    REQUIRE(catalogue.competences().size() == 17);
    for (const QString &language : {"en"_s, "nl"_s, "fr"_s}) {
        CAPTURE(language);
        auto snapshot = amina(language);
        // The sample's positions, on the skills of the same codes.
        const auto moved = [&](const Id<Item> &from) {
            return catalogue.named(snapshot.catalogue.find(from)->code, ItemType::Competence).front()->id;
        };
        for (profile::Position &position : snapshot.positions)
            position.competence = moved(position.competence);
        for (framework::TargetLine &line : snapshot.target->lines)
            line.item = moved(line.item);
        for (session::Note &note : snapshot.evidence.notes)
            note.item = moved(*note.item);
        for (Id<Item> &strength : snapshot.pitches[0].strengths)
            strength = moved(strength);
        for (Id<Item> &told : snapshot.stories[0].competences)
            told = moved(told);
        snapshot.goals[0].goal.competence = moved(*snapshot.goals[0].goal.competence);
        snapshot.catalogue = catalogue;

        auto sheet = sheets(language, 4, 10);
        sheet.catalogue = catalogue;
        sheet.activity.items.clear();
        for (const char *code : {"1.2", "4.2", "4.3"})
            for (const Item *indicator : catalogue.indicatorsOf(skill(catalogue, code)))
                if (sheet.activity.items.size() < 10)
                    sheet.activity.items.push_back(indicator->id);
        auto grid = marketStall(language);
        grid.catalogue = catalogue;
        grid.marks.clear();
        for (session::Activity &activity : grid.activities)
            activity.items.clear();
        const std::pair<report::Report, int> all[]{
            {report::buildProfile(snapshot), 2}, {report::buildOverview(snapshot), 1},
            {report::buildPlan(snapshot), 2},    {report::buildStrengthsCard(snapshot), 1},
            {report::buildSheets(sheet), 2},     {report::buildGrid(grid), 5},
        };
        int number = 0;
        for (const auto &[report, pages] : all) {
            CAPTURE(report.frame.title);
            CHECK(lay(report, Paper::A4).count() <= pages);
            keep("built-in-%1-%2.pdf"_s.arg(language).arg(++number), pdf(report));
        }
    }
}
