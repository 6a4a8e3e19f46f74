// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/masking.h"

#include "core/report/said.h"
#include "support/shared.h"

using namespace mettle;
using namespace mettle::test;

namespace {

QString mask(const QString &text, const QStringList &names, const QStringList &own = {})
{
    return report::masked(text, names, own, "someone in the group"_s);
}

} // namespace

TEST_CASE("another person's name is not read in a quote, however it was typed")
{
    const QStringList names{"Ana Vukić"_s, "Nguyễn Thị Hồng"_s, "Leïla-Marie Petit"_s};
    CHECK(mask("Asked Ana what she thought."_s, names) == "Asked someone in the group what she thought."_s);
    CHECK(mask("asked ANA and ana"_s, names) == "asked someone in the group and someone in the group"_s);
    CHECK(mask("helped hong with the tent"_s, names) == "helped someone in the group with the tent"_s);
    CHECK(mask("Leila and Vukic laughed"_s, names)
          == "Someone in the group and someone in the group laughed"_s);
}

TEST_CASE("a name is masked as a whole word, and its parts side by side as one person")
{
    CHECK(mask("The banana was Ana's."_s, {"Ana Vukić"_s}) == "The banana was someone in the group's."_s);
    CHECK(mask("Ana Vukić, Leïla-Marie and Jan De Wit"_s,
               {"Ana Vukić"_s, "Leïla-Marie Petit"_s, "Jan De Wit"_s})
          == "Someone in the group, someone in the group and someone in the group"_s);
    CHECK(mask("Analysis of the plan"_s, {"Ana"_s}) == "Analysis of the plan"_s);
}

TEST_CASE("a sentence that began with a name still begins with a capital")
{
    CHECK(mask("Ana fell. Ana stood up. “Ana, wait!” he said, and Ana waited."_s, {"Ana"_s})
          == "Someone in the group fell. Someone in the group stood up. “Someone in the group, wait!” he "
             "said, and someone in "
             "the group waited."_s);
}

TEST_CASE("little words inside names stay where they are words, and one letter is no name")
{
    CHECK(mask("de tafel van den Berg"_s, {"Jan van den Berg"_s})
          == "de tafel van den someone in the group"_s);
    CHECK(mask("Jan de Wit"_s, {"Jan de Wit"_s}) == "Someone in the group"_s);
    CHECK(mask("plan B worked"_s, {"Ana B."_s}) == "plan B worked"_s);
}

TEST_CASE("the person whose document it is keeps their own name, even when another has the same")
{
    CHECK(mask("Ana asked Bart"_s, {"Ana Vukić"_s, "Bart"_s}, {"Ana Ortiz"_s, "Ana"_s})
          == "Ana asked someone in the group"_s);
    CHECK(mask("Ana asked Vukić"_s, {"Ana Vukić"_s}, {"Ana"_s}) == "Ana asked someone in the group"_s);
}

TEST_CASE("a text without names is the text")
{
    CHECK(mask(QString(), {"Ana"_s}).isEmpty());
    CHECK(mask("nobody, nothing"_s, {}) == "nobody, nothing"_s);
}
