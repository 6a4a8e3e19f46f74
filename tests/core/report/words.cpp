// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words.h"

#include "core/report/said.h"
#include "core/report/sample.h"
#include "report/frame.h"
#include "support/shared.h"

using namespace mettle;
using namespace mettle::report;
using namespace mettle::test;

TEST_CASE("days are written as the language of the document writes them")
{
    const QDate day(2026, 10, 6);
    CHECK(weekdayAndDay("en"_s, day) == "Tuesday 6 October"_s);
    CHECK(weekdayAndDay("nl-BE"_s, day) == "dinsdag 6 oktober"_s);
    CHECK(weekdayAndDay("fr"_s, day) == "mardi 6 octobre"_s);
    CHECK(fromTo("en"_s, {2026, 10, 5}, {2026, 11, 6}) == "5 October to 6 November 2026"_s);
    CHECK(fromTo("en"_s, {2026, 12, 5}, {2027, 1, 6}) == "5 December 2026 to 6 January 2027"_s);
    CHECK(fromTo("en"_s, day, day) == "6 October 2026"_s);
}

TEST_CASE("colleagues are named by their first name, workplaces are counted")
{
    const auto who = [](const char *name, people::Role role) {
        return people::Observer{idOf<people::Observer>("observer", QString::fromUtf8(name)),
                                QString::fromUtf8(name), role};
    };
    using people::Role;
    CHECK(said(seenBy("en"_s,
                      {who("Sofie Maes", Role::Trainer), who("Jan De Wit", Role::Coach),
                       who("Mrs Peeters", Role::Workplace)}))
          == "Sofie, Jan and 1 workplace"_s);
    CHECK(said(seenBy("en"_s, {who("Ali", Role::Workplace), who("Bea", Role::Workplace)}))
          == "2 workplaces"_s);
    CHECK(seenBy("en"_s, {who("Sofie Maes", Role::Trainer), who("Sofie Claes", Role::Trainer)}) == "Sofie"_s);
}

TEST_CASE("a long text is cut at the end of a sentence, else of a word")
{
    CHECK(shortened("  One.  Two. "_s, 20) == "One. Two."_s);
    CHECK(shortened("It rained all day. They went on. Nobody complained at all."_s, 40)
          == "It rained all day. They went on. […]"_s);
    CHECK(shortened("He said “Stop it now.” Then they all went home."_s, 30)
          == "He said “Stop it now.” […]"_s);
    CHECK(shortened("no sentence ends in this text at all"_s, 20) == "no sentence ends in […]"_s);
    CHECK(shortened("A. "_s + QString(60, u'b') + " c"_s, 50) == "A. […]"_s);
}

TEST_CASE("a sentence is closed once")
{
    CHECK(asSentence("in different situations"_s) == "In different situations."_s);
    CHECK(asSentence("Is it?"_s) == "Is it?"_s);
    CHECK(closed("you listen"_s) == "you listen."_s);
    CHECK(closed("“Yes.”"_s) == "“Yes.”"_s);
    CHECK(asSentence(QString()).isEmpty());
}

TEST_CASE("client pages use the easy title where the language has one")
{
    framework::Item item = *seventeen().competences().front();
    CHECK(easyHeading(item, "nl"_s) == "Anderen mobiliseren"_s);
    item.easyTitle.set("nl"_s, "anderen meekrijgen"_s);
    CHECK(easyName(item, "nl-BE"_s) == "anderen meekrijgen"_s);
    CHECK(easyHeading(item, "nl-BE"_s) == "Anderen meekrijgen"_s);
    CHECK(easyName(item, "fr"_s) == "Mobiliser les autres"_s); // not the Dutch easy title
}

TEST_CASE("Mettle's own levels say you to the reader, other scales keep their words")
{
    const auto levels = seventeen().mainLevels();
    CHECK(levelForReader(levels[1], "en"_s) == "with help"_s);
    CHECK(levelForReader(levels[2], "en"_s) == "on your own"_s);
    CHECK(levelForReader(levels[3], "en"_s) == "on your own, and you help others"_s);
    CHECK(levelForReader(listOf(1, 8).mainLevels()[7], "en"_s) == "transform"_s);
}

TEST_CASE("every skill has its own pictogram, and strangers get the star")
{
    const framework::Catalogue list = seventeen(); // the items live as long as the list
    QStringList symbols;
    for (const framework::Item *item : list.competences())
        symbols << symbolOf(*item);
    CHECK(symbols.removeDuplicates() == 0);
    const framework::Catalogue other = listOf(1, 3);
    CHECK(symbolOf(*other.competences().front()) == "star"_s);
}

TEST_CASE("the frame of a page names the organisation, the document and whose it is")
{
    people::WorkspaceInfo workspace = newcomer("en"_s).workspace;
    const Frame frame = frameOf(workspace, "nl"_s, {2026, 11, 12}, "Competentieprofiel"_s, "Amina B."_s);
    CHECK(frame.title == "Competentieprofiel · Amina B. · 12 november 2026"_s);
    CHECK(frame.organisation == "Werkhuis Zilverberk"_s);
    CHECK(frame.date == "12 november 2026"_s);
    CHECK(frame.footName == "Amina B."_s);
    workspace.organisation.clear();
    CHECK(frameOf(workspace, "nl"_s, {}, "Mijn plan"_s, {}).organisation == "Zilverberk"_s);
    CHECK(frameOf(workspace, "nl"_s, {}, "Mijn plan"_s, {}).title == "Mijn plan"_s);
}
