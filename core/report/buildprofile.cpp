// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "base/document.h"
#include "report/profileparts.h"
#include "report/words.h"

#include <QSet>

namespace mettle::report {

using framework::Catalogue;
using framework::Item;
using framework::Stability;
using profile::Gap;
using profile::Position;

namespace {

int exploredOf(const ClientSnapshot &snapshot, const std::vector<const Item *> &competences)
{
    return int(std::count_if(competences.begin(), competences.end(), [&](const Item *item) {
        const Position *position = positionOf(snapshot, item->id);
        return position && position->moments > 0;
    }));
}

QString ofAll(const ClientSnapshot &snapshot, int some, size_t all)
{
    return document(snapshot.language, QT_TRANSLATE_NOOP("document", "%1 of %2"),
                    {QString::number(some), QString::number(all)});
}

/// Where somebody stands, in a row's words.
void addStanding(CompetenceProfile::Row &row, const ClientSnapshot &snapshot, const Position &position)
{
    const QString &language = snapshot.language;
    const profile::Standing standing = profile::standing(position);
    if (position.moments == 0) {
        row.strong = profile::stabilityWord(Stability::NotYetExplored, language);
        row.more = document(language, QT_TRANSLATE_NOOP("document", "no task asked for it"));
        return;
    }
    if (const framework::Level *level
        = standing.level ? snapshot.catalogue.level(*standing.level) : nullptr) {
        row.digit = QString::number(level->order);
        row.strong = levelForReader(*level, language);
        row.more = profile::stabilityWord(standing.stability, language);
        return;
    }
    row.strong = profile::stabilityWord(standing.stability, language);
    const std::vector<framework::Level> levels = positionLevels(snapshot.catalogue);
    int highest = -1;
    for (size_t i = 0; i < row.bar.quarters.size(); ++i)
        if (row.bar.quarters[i] > 0)
            highest = int(i);
    if (standing.stability == Stability::SeenOnce && highest >= 0)
        row.more = QString::number(levels[size_t(highest)].order) + QStringLiteral(", ")
            + levelForReader(levels[size_t(highest)], language);
    else
        row.more = document(language, QT_TRANSLATE_N_NOOP("document", "%n task(s) asked for it"), {},
                            position.moments);
}

CompetenceProfile::Row rowOf(const ClientSnapshot &snapshot, const Item &item)
{
    const QString &language = snapshot.language;
    const Catalogue &catalogue = snapshot.catalogue;
    const Position none{.competence = item.id};
    const Position *found = positionOf(snapshot, item.id);
    const Position &position = found ? *found : none;
    const framework::TargetLine *line = askedLine(snapshot, item.id);

    CompetenceProfile::Row row;
    row.name = easyHeading(item, language);
    row.canExplain = position.canExplain;
    row.bar = barFigure(position, catalogue, line);
    addStanding(row, snapshot, position);
    const auto inWords = [&](int level) -> QString {
        const framework::Level *one = catalogue.level(level);
        return one ? QString::number(level) + QStringLiteral(", ") + levelForReader(*one, language)
                   : QString::number(level);
    };
    if (position.self)
        row.self = inWords(*position.self);
    if (line) {
        row.gap = profile::gap(position, *line, catalogue);
        row.gapWords = profile::gapWord(*row.gap, language);
        const bool must = line->need == framework::Need::Must;
        row.asked = QStringLiteral("%1, %2 (%3)")
                        .arg(inWords(line->level), profile::stabilityWord(line->stability, language),
                             must ? mustWords(language) : niceWords(language));
    }
    return row;
}

std::vector<const Item *> shownOf(const ClientSnapshot &snapshot, std::vector<const Item *> competences)
{
    if (snapshot.target && snapshot.onlyAsked)
        std::erase_if(competences, [&](const Item *item) { return !askedLine(snapshot, item->id); });
    return competences;
}

void addAreas(CompetenceProfile &page, const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    const Catalogue &catalogue = snapshot.catalogue;
    int number = 0;
    QSet<QByteArray> placed;
    const auto add = [&](int areaNumber, const QString &title, const std::vector<const Item *> &competences) {
        for (const Item *item : competences)
            placed << item->id.bytes();
        if (!snapshot.target && areaNumber > 0 && !competences.empty())
            page.counts.push_back({{},
                                   areaNumber,
                                   ofAll(snapshot, exploredOf(snapshot, competences), competences.size()),
                                   document(language, QT_TRANSLATE_NOOP("document", "explored"))});
        CompetenceProfile::Area area{areaNumber, title, {}};
        for (const Item *item : shownOf(snapshot, competences))
            area.rows.push_back(rowOf(snapshot, *item));
        if (!area.rows.empty())
            page.areas.push_back(area);
    };
    for (const Item *area : catalogue.areas())
        add(++number, easyHeading(*area, language),
            catalogue.children(framework::ItemType::Competence, area->id));
    std::vector<const Item *> rest = catalogue.competences();
    std::erase_if(rest, [&](const Item *item) { return placed.contains(item->id.bytes()); });
    if (!rest.empty())
        add(0, number > 0 ? document(language, QT_TRANSLATE_NOOP("document", "Other skills")) : QString(),
            rest);
}

void addCounts(CompetenceProfile &page, const ClientSnapshot &snapshot)
{
    QMap<Gap, int> counts;
    for (const framework::TargetLine &line : snapshot.target->lines)
        if (const Position *position = positionOf(snapshot, line.item))
            ++counts[profile::gap(*position, line, snapshot.catalogue)];
    for (const Gap gap : {Gap::Strong, Gap::Nearly, Gap::ToWorkOn, Gap::TooLittleSeen, Gap::NotYetExplored})
        if (gap != Gap::TooLittleSeen || counts.value(gap) > 0)
            page.counts.push_back(
                {gap, 0, QString::number(counts.value(gap)), profile::gapWord(gap, snapshot.language)});
}

void addTop(CompetenceProfile &page, const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    page.name = people::documentName(snapshot.client);
    QStringList about;
    if (!snapshot.course.isEmpty())
        about << document(language, QT_TRANSLATE_NOOP("document", "Course “%1”"), {snapshot.course});
    if (!snapshot.group.isEmpty())
        about << document(language, QT_TRANSLATE_NOOP("document", "group %1"), {snapshot.group});
    if (snapshot.from)
        about << fromTo(language, *snapshot.from, snapshot.to.value_or(*snapshot.from));
    page.about = about.join(QStringLiteral(" · "));
    const std::vector<const Item *> all = snapshot.catalogue.competences();
    page.explored = ofAll(snapshot, exploredOf(snapshot, all), all.size());
    page.exploredWords = document(language, QT_TRANSLATE_NOOP("document", "skills explored so far"));
    page.skillHead = document(language, QT_TRANSLATE_NOOP("document", "Skill"));
    page.standingHead = document(language, QT_TRANSLATE_NOOP("document", "Where you stand"));
    page.selfHead = document(language, QT_TRANSLATE_NOOP("document", "Your own view"));
    page.explainWords = document(language, QT_TRANSLATE_NOOP("document", "you can explain it"));
    if (snapshot.target) {
        page.comparedLabel = document(language, QT_TRANSLATE_NOOP("document", "Compared with:"));
        page.comparedWith
            = document(language, QT_TRANSLATE_N_NOOP("document", "%1 (%n skill(s) asked)"),
                       {snapshot.target->target.title.in(language)}, int(snapshot.target->lines.size()));
        page.gapHead = document(language, QT_TRANSLATE_NOOP("document", "For this job"));
        page.askedHead = document(language, QT_TRANSLATE_NOOP("document", "Asked"));
    }
    const std::vector<framework::Level> levels = positionLevels(snapshot.catalogue);
    for (const framework::Level &level : levels)
        page.levels.push_back(
            {QString::number(level.order),
             levels.size() <= LevelsWithWords ? levelForReader(level, language) : QString()});
}

void addKey(CompetenceProfile &page, const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    CompetenceProfile::Key &key = page.key;
    key.standing = document(language, QT_TRANSLATE_NOOP("document", "where you stand"));
    key.below = document(language, QT_TRANSLATE_NOOP("document", "levels below"));
    key.once = profile::stabilityWord(Stability::SeenOnce, language);
    for (const CompetenceProfile::Area &area : page.areas) {
        for (const CompetenceProfile::Row &row : area.rows) {
            if (row.bar.target && row.bar.target->must)
                key.must = mustWords(language);
            if (row.bar.target && !row.bar.target->must)
                key.nice = niceWords(language);
            if (row.bar.self >= 0)
                key.self = document(language, QT_TRANSLATE_NOOP("document", "your own view"));
            if (row.canExplain)
                key.explain = page.explainWords;
        }
    }
    const std::vector<framework::Level> levels = positionLevels(snapshot.catalogue);
    if (levels.size() > LevelsWithWords) {
        QStringList words;
        for (const framework::Level &level : levels)
            words << QString::number(level.order) + u' ' + levelForReader(level, language);
        key.levelsLabel = document(language, QT_TRANSLATE_NOOP("document", "Levels:"));
        key.levels = words.join(QStringLiteral("\u00a0· ")) + u'.'; // no dot begins a line
    }
}

} // namespace

Report buildProfile(const ClientSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    CompetenceProfile page;
    addTop(page, snapshot);
    if (snapshot.target)
        addCounts(page, snapshot);
    addAreas(page, snapshot);
    addKey(page, snapshot);
    addEvidence(page, snapshot);
    addReading(page, snapshot);

    Report report{frameOf(snapshot.workspace, language, snapshot.date,
                          document(language, QT_TRANSLATE_NOOP("document", "Competence profile")), page.name),
                  page};
    report.frame.footStrong
        = document(language, QT_TRANSLATE_NOOP("document", "For development, not for selection."));
    report.frame.foot = seenInAll(snapshot);
    return report;
}

} // namespace mettle::report
