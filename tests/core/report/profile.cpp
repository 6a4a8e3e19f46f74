// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/said.h"
#include "core/report/sample.h"
#include "report/report.h"
#include "support/shared.h"

using namespace mettle;
using namespace mettle::report;
using namespace mettle::test;

namespace {

CompetenceProfile profileOf(const ClientSnapshot &snapshot)
{
    return std::get<CompetenceProfile>(buildProfile(snapshot).body);
}

/// A row as a reader takes it in: name · level and stability · gap · asked · own view.
QString rowText(const CompetenceProfile::Row &row)
{
    return said(QStringList{row.name + (row.canExplain ? "*"_s : QString()), row.digit, row.strong, row.more,
                            row.gapWords, row.asked, row.self}
                    .join(" | "_s));
}

QStringList rows(const CompetenceProfile &page)
{
    QStringList out;
    for (const CompetenceProfile::Area &area : page.areas) {
        out << QString::number(area.number) + u' ' + area.title;
        for (const CompetenceProfile::Row &row : area.rows)
            out << rowText(row);
    }
    return out;
}

} // namespace

TEST_CASE("the profile says where somebody stands on each skill, area by area")
{
    const CompetenceProfile page = profileOf(amina("en"_s));
    CHECK(page.name == "Amina B."_s);
    CHECK(page.about == "Course “What I can do” · group Birch · 5 October to 6 November 2026"_s);
    CHECK(page.explored + u' ' + page.exploredWords == "12 of 17 skills explored so far"_s);
    CHECK(said(page.comparedWith) == "sales assistant in a market or shop (9 skills asked)"_s);
    CHECK(
        rows(page)
        == QStringList{
            "1 Social skills"_s,
            "Mobilising others | 2 | on your own | shown |  |  | 1, with help"_s,
            "Working with others* | 2 | on your own | also outside the course | strong for this | 2, on your own, in different situations (must for the job) | 2, on your own"_s,
            "Communicate* | 2 | on your own | in different situations | nearly | 2, on your own, also outside the course (must for the job) | 3, on your own, and you help others"_s,
            "Social-cultural skills | 2 | on your own | in different situations | strong for this | 2, on your own, shown (nice for the job) | 2, on your own"_s,
            "2 Power of thinking"_s,
            "Spotting opportunities |  | not yet explored | no task asked for it |  |  | 1, with help"_s,
            "Creativity | 1 | with help | shown |  |  | 2, on your own"_s,
            "Valuing ideas |  | not yet explored | no task asked for it |  |  | "_s,
            "Critical thinking |  | not yet shown | 1 task asked for it |  |  | 1, with help"_s,
            "Problem solving | 2 | on your own | shown | nearly | 2, on your own, in different situations (must for the job) | 1, with help"_s,
            "3 Self-regulation"_s,
            "Ethical and sustainable thinking |  | not yet explored | no task asked for it |  |  | "_s,
            "Self-awareness and self-efficacy | 1 | with help | in different situations |  |  | 1, with help"_s,
            "Motivation and perseverance* | 3 | on your own, and you help others | shown | strong for this | 2, on your own, also outside the course (must for the job) | 2, on your own"_s,
            "Coping with uncertainty, ambiguity and risk | 1 | with help | shown | to work on | 2, on your own, in different situations (nice for the job) | 1, with help"_s,
            "4 Entrepreneurial skills"_s,
            "Mobilising resources |  | not yet explored | no task asked for it |  |  | "_s,
            "Taking the initiative | 2 | on your own | shown | strong for this | 2, on your own, shown (nice for the job) | 1, with help"_s,
            "Planning and management | 1 | with help | shown | to work on | 2, on your own, in different situations (must for the job) | 2, on your own"_s,
            "Client focus |  | not yet explored | no task asked for it | not yet explored | 2, on your own, in different situations (must for the job) | 2, on your own"_s,
        });
    QStringList counts;
    for (const CompetenceProfile::Count &count : page.counts)
        counts << count.number + u' ' + count.words;
    CHECK(counts
          == QStringList{"4 strong for this"_s, "2 nearly"_s, "2 to work on"_s, "1 not yet explored"_s});
}

TEST_CASE(
    "the second page quotes what was seen, without others' names, single failures or a workplace's name")
{
    const Report report = buildProfile(amina("en"_s));
    const auto &page = std::get<CompetenceProfile>(report.body);
    QStringList text;
    for (const CompetenceProfile::Entry &entry : page.entries) {
        text << entry.name << entry.strong << said(entry.why);
        for (const Quote &quote : entry.quotes)
            text << quote.when + " · "_s + quote.activity + " · "_s + quote.by << quote.text;
    }
    CHECK(
        text
        == QStringList{
            "Working with others"_s,
            "2, on your own. Also outside the course."_s,
            "Seen in 3 situations on 2 days by Jan and 1 workplace."_s,
            "Tuesday 6 October · Build the stall · Jan"_s,
            "Asked someone in the group: “What do you think, tables here or there?” Then moved the tables that way."_s,
            "Wednesday 4 November · work visit, bakery · at the workplace"_s,
            "Saw that the queue was long. Came to the counter and packed bread, nobody asked her to."_s,
            "Motivation and perseverance"_s,
            "3, on your own, and you help others. Shown."_s,
            "Seen in 3 situations on 2 days by Sofie."_s,
            "Monday 12 October · Price list · Sofie"_s,
            "The list was lost when the tablet stopped. Amina said “Then we do it again on paper” and finished it in 20 minutes."_s,
            "Communicate"_s,
            "2, on your own. In different situations."_s,
            "Seen in 3 situations on 2 days by Sofie and Jan."_s,
            "Thursday 15 October · Angry customer · Sofie"_s,
            "Let the customer finish. Said: “You paid too much. I understand. I will get the cash book.”"_s,
            "Planning and management"_s,
            "1, with help. Shown."_s,
            "Seen in 3 situations on 2 days by Jan."_s,
            "Tuesday 20 October · Open the stall · Jan"_s,
            "Made a list of 6 jobs. Asked Jan which job comes first."_s,
        });
    CHECK(report.frame.footStrong == "For development, not for selection."_s);
    CHECK(said(report.frame.foot) == "Seen in 6 situations on 6 days by Sofie, Jan and 1 workplace."_s);
    CHECK(page.unexplored.count(u'·') == 4);
    CHECK(page.unexploredSays == "No task asked for it yet. This says nothing about you."_s);
}

TEST_CASE("ticked quotes are printed, the others are not")
{
    ClientSnapshot snapshot = amina("en"_s);
    for (const session::Note &note : snapshot.evidence.notes)
        if (note.text.startsWith("Made a list"_s))
            snapshot.quotes.push_back(note.id);
    const CompetenceProfile page = profileOf(snapshot);
    REQUIRE(page.entries.size() == 1);
    CHECK(page.entries.front().name == "Planning and management"_s);
}

TEST_CASE("without a target there are no gaps, and the areas say how much is explored")
{
    ClientSnapshot snapshot = amina("en"_s);
    snapshot.target.reset();
    const CompetenceProfile page = profileOf(snapshot);
    CHECK(page.gapHead.isEmpty());
    CHECK(page.key.must.isEmpty());
    CHECK(page.key.self == "your own view"_s);
    QStringList counts;
    for (const CompetenceProfile::Count &count : page.counts)
        counts << QString::number(count.area) + ": "_s + count.number + u' ' + count.words;
    CHECK(counts
          == QStringList{"1: 4 of 4 explored"_s, "2: 3 of 5 explored"_s, "3: 3 of 4 explored"_s,
                         "4: 2 of 4 explored"_s});
    for (const CompetenceProfile::Area &area : page.areas)
        for (const CompetenceProfile::Row &row : area.rows) {
            CHECK_FALSE(row.gap);
            CHECK_FALSE(row.bar.target);
        }
}

TEST_CASE("only what the target asks can be shown, and the count of explored skills stays")
{
    ClientSnapshot snapshot = amina("en"_s);
    snapshot.onlyAsked = true;
    const CompetenceProfile page = profileOf(snapshot);
    size_t count = 0;
    for (const CompetenceProfile::Area &area : page.areas)
        count += area.rows.size();
    CHECK(count == 9);
    CHECK(page.explored == "12 of 17"_s);
}

TEST_CASE("too little seen is said where it is so, and is not counted as something to work on")
{
    ClientSnapshot snapshot = amina("en"_s);
    const auto planning = skill(snapshot.catalogue, "4.3");
    for (profile::Position &one : snapshot.positions)
        if (one.competence == planning) {
            one = position(planning,
                           {framework::Stability::SeenOnce, framework::Stability::NotYetShown,
                            framework::Stability::NotYetShown});
            one.moments = 1;
        }
    const CompetenceProfile page = profileOf(snapshot);
    QStringList counts;
    for (const CompetenceProfile::Count &count : page.counts)
        counts << count.number + u' ' + count.words;
    CHECK(counts
          == QStringList{"4 strong for this"_s, "2 nearly"_s, "1 to work on"_s, "1 too little seen"_s,
                         "1 not yet explored"_s});
    CHECK(
        rowText(page.areas[3].rows[2])
        == "Planning and management |  | seen once | 1, with help | too little seen | 2, on your own, in different situations (must for the job) | "_s);
}

TEST_CASE("somebody who came today has a page that says so kindly")
{
    const Report report = buildProfile(newcomer("en"_s));
    const auto &page = std::get<CompetenceProfile>(report.body);
    CHECK(page.explored == "0 of 17"_s);
    CHECK(page.entries.empty());
    CHECK(page.noEvidence == "No skill is seen twice yet. After the next session there is more."_s);
    CHECK(page.decided.isEmpty());
    CHECK(report.frame.foot.isEmpty());
    CHECK(page.areas[0].rows[0].strong == "not yet explored"_s);
}

TEST_CASE("who confirmed or decided stands under the profile")
{
    ClientSnapshot snapshot = amina("en"_s);
    CHECK(profileOf(snapshot).decided == "Positions as the rule proposes them"_s);
    const auto competence = snapshot.positions[0].competence;
    snapshot.positions[0].confirmed
        = session::Decision{.id = session::decisionId(snapshot.client.id, competence),
                            .client = snapshot.client.id,
                            .competence = competence,
                            .confirms = true,
                            .by = "Sofie Maes"_s};
    CHECK(profileOf(snapshot).decided == "Positions confirmed by Sofie Maes"_s);
    CHECK(profileOf(snapshot).lookedAt == "Looked at by Amina and Sofie Maes, on"_s);
}

TEST_CASE("with eight levels the words stand in the key")
{
    ClientSnapshot snapshot = newcomer("en"_s);
    snapshot.catalogue = listOf(7, 8);
    snapshot.positions.clear();
    const CompetenceProfile page = profileOf(snapshot);
    REQUIRE(page.levels.size() == 8);
    CHECK(page.levels[2].words.isEmpty());
    QString levels = page.key.levels;
    CHECK(
        levels.replace(QChar::Nbsp, u' ')
        == "1 discover · 2 explore · 3 experiment · 4 dare · 5 improve · 6 reinforce · 7 expand · 8 transform."_s);
    CHECK(page.areas[1].rows.size() == 2);
}

TEST_CASE("a pseudonym is all that a client's document says")
{
    ClientSnapshot snapshot = amina("en"_s);
    snapshot.client.pseudonym = "Robin"_s;
    const Report report = buildProfile(snapshot);
    CHECK(std::get<CompetenceProfile>(report.body).name == "Robin"_s);
    CHECK(report.frame.title == "Competence profile · Robin · 12 November 2026"_s);
    CHECK(std::get<CompetenceProfile>(report.body).lookedAt == "Looked at by Robin and Sofie Maes, on"_s);
}
