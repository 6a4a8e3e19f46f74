// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sample.h"

namespace mettle::test {

using framework::Catalogue;
using framework::Item;
using framework::ItemType;
using framework::Level;
using framework::Stability;
using profile::Position;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

Text texts(const char *en, const char *nl, const char *fr)
{
    Text text(u("en"), u(en));
    text.set(u("nl"), u(nl));
    text.set(u("fr"), u(fr));
    return text;
}

people::Observer observer(const char *name, people::Role role = people::Role::Trainer)
{
    return {idOf<people::Observer>("observer", u(name)), u(name), role};
}

session::Activity activity(const char *title, const QDate &date, programme::Kind kind)
{
    session::Activity out{
        .id = idOf<session::Activity>("activity", u(title)), .title = u(title), .kind = kind, .date = date};
    return out;
}

} // namespace

Id<Item> skill(const Catalogue &catalogue, const char *code)
{
    return catalogue.named(u(code), ItemType::Competence).front()->id;
}

Position position(const Id<Item> &competence, std::initializer_list<Stability> atLevels)
{
    Position out{.competence = competence};
    int level = 0;
    for (const Stability stability : atLevels) {
        out.atLevel.insert(++level, stability);
        if (stability >= Stability::Shown) {
            out.level = level;
            out.stability = stability;
        }
    }
    if (!out.level) {
        out.stability = Stability::NotYetShown;
        for (const Stability stability : atLevels)
            out.stability = qMax(out.stability, stability);
    }
    out.moments = atLevels.size() == 0 ? 0 : 3;
    if (atLevels.size() == 0)
        out.stability = Stability::NotYetExplored;
    out.counting = out.level ? 3 : 0;
    out.activities = 3;
    out.dates = 2;
    return out;
}

report::ClientSnapshot newcomer(const QString &language)
{
    report::ClientSnapshot out{
        .workspace
        = {.id = people::workspaceInfoId(),
           .name = u("Zilverberk"),
           .organisation = u("Werkhuis Zilverberk"),
           .address = u("Berkenlaan 12, 9000 Gent"),
           .timeZone = u("Europe/Brussels"),
           .language = language,
           .logo = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><path fill='#0F4C5C' "
                   "d='M50 2 92 26V74L50 98 8 74V26Z'/>"
                   "<path fill='none' stroke='white' stroke-width='10' d='M30 66V36L50 54 70 36V66'/></svg>"},
        .client = {.id = idOf<people::Client>("client", u("Noor")),
                   .name = u("Noor El Amrani"),
                   .callName = u("Noor")},
        .language = language,
        .date = QDate(2026, 11, 12),
        .coach = u("Sofie Maes"),
        .course = u("What I can do"),
        .group = u("Birch"),
        .from = QDate(2026, 10, 5),
        .to = QDate(2026, 11, 6),
        .catalogue = seventeen(),
    };
    for (const Item *item : out.catalogue.competences())
        out.positions.push_back(position(item->id, {}));
    return out;
}

namespace {

constexpr Stability No = Stability::NotYetShown, Once = Stability::SeenOnce, Shown = Stability::Shown,
                    Different = Stability::DifferentSituations, Outside = Stability::OutsideCourse;

void addPositions(report::ClientSnapshot &out)
{
    const Catalogue &c = out.catalogue;
    out.positions = {
        position(skill(c, "1.1"), {Different, Shown, No}),
        position(skill(c, "1.2"), {Outside, Outside, Once}),
        position(skill(c, "1.3"), {Outside, Different, No}),
        position(skill(c, "1.4"), {Different, Different, No}),
        position(skill(c, "2.1"), {}),
        position(skill(c, "2.2"), {Shown, Once, No}),
        position(skill(c, "2.3"), {}),
        position(skill(c, "2.4"), {No, No, No}),
        position(skill(c, "2.5"), {Different, Shown, No}),
        position(skill(c, "3.1"), {}),
        position(skill(c, "3.2"), {Different, No, No}),
        position(skill(c, "3.3"), {Outside, Outside, Shown}),
        position(skill(c, "3.4"), {Shown, No, No}),
        position(skill(c, "4.1"), {}),
        position(skill(c, "4.2"), {Different, Shown, Once}),
        position(skill(c, "4.3"), {Shown, No, No}),
        position(skill(c, "4.4"), {}),
    };
    const int selves[]{1, 2, 3, 2, 1, 2, -1, 1, 1, -1, 1, 2, 1, -1, 1, 2, 2};
    for (size_t i = 0; i < out.positions.size(); ++i)
        if (selves[i] >= 0)
            out.positions[i].self = selves[i];
    for (const char *code : {"1.2", "1.3", "3.3"})
        for (Position &one : out.positions)
            one.canExplain |= one.competence == skill(c, code);
    out.positions[7].moments = 1;
}

void addEvidence(report::ClientSnapshot &out)
{
    const Catalogue &c = out.catalogue;
    const people::Observer sofie = observer("Sofie Maes"), jan = observer("Jan De Wit"),
                           peeters = observer("Mrs Peeters", people::Role::Workplace);
    out.evidence.observers = {sofie, jan, peeters};
    struct Seen
    {
        const char *title;
        QDate date;
        programme::Kind kind;
        const char *code;
        int value;
        const people::Observer *by;
        const char *words;
    };
    const Seen all[]{
        {"Build the stall",
         {2026, 10, 6},
         programme::Kind::GroupTask,
         "1.2",
         2,
         &jan,
         "Asked Bart: “What do you think, tables here or there?” Then moved the tables that way."},
        {"work visit, bakery",
         {2026, 11, 4},
         programme::Kind::RealWork,
         "1.2",
         2,
         &peeters,
         "Saw that the queue was long. Came to the counter and packed bread, nobody asked her to."},
        {"Price list",
         {2026, 10, 12},
         programme::Kind::Alone,
         "3.3",
         3,
         &sofie,
         "The list was lost when the tablet stopped. Amina said “Then we do it again on paper” and finished "
         "it in 20 minutes."},
        {"Angry customer",
         {2026, 10, 15},
         programme::Kind::RolePlay,
         "1.3",
         2,
         &sofie,
         "Let the customer finish. Said: “You paid too much. I understand. I will get the cash book.”"},
        {"Open the stall",
         {2026, 10, 20},
         programme::Kind::GroupTask,
         "4.3",
         1,
         &jan,
         "Made a list of 6 jobs. Asked Jan which job comes first."},
        {"Quiz", {2026, 10, 7}, programme::Kind::GroupTask, "1.3", 0, &jan, "Cut in twice while Bart spoke."},
    };
    for (const Seen &seen : all) {
        out.evidence.activities.push_back(activity(seen.title, seen.date, seen.kind));
        const session::Activity &made = out.evidence.activities.back();
        out.evidence.notes.push_back({.id = idOf<session::Note>("note", u(seen.words)),
                                      .activity = made.id,
                                      .client = out.client.id,
                                      .item = skill(c, seen.code),
                                      .observer = seen.by->id,
                                      .role = seen.by->usualRole,
                                      .text = u(seen.words),
                                      .at = QDateTime(seen.date, QTime(10, 0), Qt::UTC)});
        for (Position &one : out.positions)
            if (one.competence == skill(c, seen.code)) {
                one.evidence.push_back({.activity = made.id,
                                        .competence = one.competence,
                                        .date = seen.date,
                                        .kind = seen.kind,
                                        .value = seen.value,
                                        .seenBy = {seen.by->id}});
                if (std::find(one.observers.begin(), one.observers.end(), seen.by->id) == one.observers.end())
                    one.observers.push_back(seen.by->id);
            }
    }
}

void addTarget(report::ClientSnapshot &out)
{
    const Catalogue &c = out.catalogue;
    framework::TargetWithLines target{
        {.id = idOf<framework::Target>("target", u("stall")),
         .framework = c.framework.id,
         .title = texts("sales assistant in a market or shop", "verkoper op een markt of in een winkel",
                        "vendeuse sur un marché ou dans un magasin")},
        {}};
    const auto ask
        = [&](const char *code, int level, Stability stability, framework::Need need, const char *words) {
              const Id<Item> item = skill(c, code);
              target.lines.push_back({framework::targetLineId(target.target.id, item), target.target.id, item,
                                      level, stability, need, u(words)});
          };
    using framework::Need;
    ask("1.2", 2, Different, Need::Must, "you work in a small team that helps each other");
    ask("1.3", 2, Outside, Need::Must, "you listen to what the customer says");
    ask("1.4", 2, Shown, Need::Nice, "");
    ask("2.5", 2, Different, Need::Must, "you find a way when something is missing");
    ask("3.3", 2, Outside, Need::Must, "you stay calm on a busy Saturday");
    ask("3.4", 2, Different, Need::Nice, "");
    ask("4.2", 2, Shown, Need::Nice, "");
    ask("4.3", 2, Different, Need::Must, "");
    ask("4.4", 2, Different, Need::Must, "friendly to every customer");
    out.target = target;
}

} // namespace

report::ClientSnapshot amina(const QString &language)
{
    report::ClientSnapshot out = newcomer(language);
    out.client
        = {.id = idOf<people::Client>("client", u("Amina")), .name = u("Amina B."), .callName = u("Amina")};
    out.others = {u("Bart Dhondt"), u("Chen Wei"), u("Fatou N'Diaye")};
    addPositions(out);
    addEvidence(out);
    addTarget(out);
    const Id<plan::Goal> goalId = idOf<plan::Goal>("goal", u("ask"));
    plan::Goal goal{.id = goalId,
                    .client = out.client.id,
                    .competence = skill(out.catalogue, "1.3"),
                    .words = u("I ask for an explanation when I do not understand."),
                    .why = u("In a shop the work changes often. When I ask, I make fewer mistakes.")};
    const auto step = [&](const char *when, const char *then, const QDate &due, const char *who,
                          const char *success, const char *ifNot) {
        return plan::Step{.id = idOf<plan::Step>("step", u(then)),
                          .goal = goalId,
                          .then = u(then),
                          .when = u(when),
                          .who = u(who),
                          .success = u(success),
                          .ifNot = u(ifNot),
                          .due = due};
    };
    out.goals.push_back(
        {goal,
         {step("I do not understand a task,", "I ask at once: “Can you show it once more?”", {2026, 11, 19},
               "Jan, in the workshop", "I asked 3 times",
               "It is too busy to ask: I write my question down and ask it in the break."),
          step("the explanation is over,", "I say the steps in my own words.", {2026, 11, 26}, "Sofie",
               "she says: “Yes, that is it.”", ""),
          step("I visit the shop,", "I ask the manager 2 questions.", {2026, 12, 3}, "Sofie comes along",
               "I have 2 answers", "")},
         {{.id = idOf<plan::Review>("review", u("1")), .goal = goalId, .date = QDate(2026, 11, 26)},
          {.id = idOf<plan::Review>("review", u("2")), .goal = goalId, .date = QDate(2026, 12, 17)}}});
    out.stories.push_back({.id = idOf<plan::Story>("story", u("list")),
                           .client = out.client.id,
                           .competences = {skill(out.catalogue, "3.3")},
                           .situation = u("We had to make a price list"),
                           .task = u("I typed it"),
                           .action = u("the tablet stopped and I wrote the whole list again on paper"),
                           .result = u("we opened on time"),
                           .language = u("en"),
                           .told = QDate(2026, 11, 5)});
    out.pitches.push_back(
        {.id = idOf<plan::Pitch>("pitch", u("1")),
         .client = out.client.id,
         .target = out.target->target.id,
         .strengths = {skill(out.catalogue, "1.2"), skill(out.catalogue, "3.3"), skill(out.catalogue, "1.3")},
         .words = u("I like to talk with people. First I ask what they need. When it is difficult, I go on. "
                    "My colleagues say that I see quickly where help is needed."),
         .language = u("en")});
    out.badges = {{{badge::Shape::Circle, u("#7A2E4D"), u("people"), u("Working with others")},
                   u("Working with others"),
                   Outside},
                  {{badge::Shape::Shield, u("#2F5D3A"), u("mountain"), u("Motivation")},
                   u("Motivation and perseverance"),
                   Different}};
    out.badgeAddress = u("https://zilverberk.example/f/4k2m");
    return out;
}

} // namespace mettle::test
