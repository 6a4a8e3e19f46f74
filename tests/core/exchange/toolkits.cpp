// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/errors.h"
#include "exchange/toolkit/toolkitfiles.h"
#include "support/shared.h"

using namespace mettle;
using namespace mettle::exchange;
using namespace mettle::programme;

namespace {

const auto Framework = framework::frameworkId(QStringLiteral("urn:x"), QStringLiteral("1"));

Id<framework::Item> item(const char *code)
{
    return framework::itemId(Framework, QLatin1String(code));
}

/// A small toolkit that is right: two units, an activity with everything, one with nothing, handouts, a scene.
ToolkitFiles small()
{
    return {
        { QStringLiteral("toolkit.json"), R"({"format":"mettle-toolkit","formatVersion":1,"uri":"urn:t","version":"2",
            "audience":"clients","title":{"en":"T","nl":"T2"},"description":{"en":"D"},"author":"A","licence":"CC0",
            "languages":["en","nl"],"framework":{"uri":"urn:x","version":"1"},"handouts":["evaluation"],"notes":["hard"],
            "modules":[{"id":"m","title":{"en":"M"},"units":[
                {"id":"1","title":{"en":"U"},"minutes":30,"activities":["build","break"]},
                {"id":"2","title":{"en":"V"},"minutes":0,"activities":[]}]}]})" },
        { QStringLiteral("activities/build.json"), R"({"id":"build","title":{"en":"Build"},"purpose":{"en":"Why"},
            "kind":"group task","minutes":20,"group":[4,12],"observers":2,
            "material":[{"count":6,"each":"pair","what":{"en":"crates"}}],
            "steps":[{"minutes":20,"text":{"en":"Watch"},"says":{"en":"Go"}}],"watch":["1.1.2","1.1.1"],
            "easier":{"en":"e"},"harder":{"en":"h"},"ifItFails":{"en":"f"},"online":{"en":"o"},"risk":{"en":"r"},
            "debrief":[{"en":"What?"},{"en":"Where?"}],"handouts":["card"]})" },
        { QStringLiteral("activities/break.json"), R"({"id":"break","title":{"en":"Break"},"minutes":10,"observers":1})" },
        { QStringLiteral("handouts/card.en.md"), "# Card\n\n- [ ] done\n" },
        { QStringLiteral("handouts/card.nl.md"), "# Kaart\n\n- [ ] klaar\n" },
        { QStringLiteral("handouts/card.easy.en.md"), "# Card\n\nEasy.\n" },
        { QStringLiteral("handouts/evaluation.en.md"), "# E\n" },
        { QStringLiteral("handouts/evaluation.nl.md"), "# E\n" },
        { QStringLiteral("handouts/hard.en.md"), "# H\n" },
        { QStringLiteral("handouts/hard.nl.md"), "# H\n" },
        { QStringLiteral("scenes/one.json"), R"({"id":"one","order":1,"title":{"en":"S"},"body":{"en":"B"},
            "marks":[{"item":"1.1.1","level":2,"reason":{"en":"R"}}]})" },
    };
}

ToolkitFiles changed(const char *path, const QByteArray &from, const QByteArray &to)
{
    ToolkitFiles files = small();
    QByteArray &file = files[QLatin1String(path)];
    REQUIRE(file.contains(from));
    file.replace(from, to);
    return files;
}

/// The code of the refusal, and its first argument.
QString refusal(const ToolkitFiles &files)
{
    const auto read = readToolkit(files);
    if (read.ok())
        return QStringLiteral("read");
    return QString(QLatin1String(read.error().type->code) + u' ' + read.error().arguments.value(0)).trimmed();
}

} // namespace

TEST_CASE("a toolkit is read whole: course, units, activities, handouts, scenes")
{
    const auto read = readToolkit(small());
    REQUIRE(read.ok());
    const Toolkit &toolkit = *read;
    CHECK(toolkit.course.id == courseId(QStringLiteral("urn:t")));
    CHECK(toolkit.course.title.exact(QStringLiteral("nl")) == QStringLiteral("T2"));
    CHECK(toolkit.course.languages == QStringList { QStringLiteral("en"), QStringLiteral("nl") });
    REQUIRE(toolkit.modules.size() == 1);
    REQUIRE(toolkit.units.size() == 2);
    CHECK(toolkit.units[0].minutes == 30);
    REQUIRE(toolkit.activities.size() == 2);
    const ActivityTemplate &build = toolkit.activities[0];
    CHECK(build.unit == toolkit.units[0].id);
    CHECK(build.kind == Kind::GroupTask);
    CHECK(build.groupFrom == 4);
    CHECK(build.groupTo == 12);
    REQUIRE(build.material.size() == 1);
    CHECK(build.material[0].count == 6);
    CHECK(build.material[0].each == Share::Pair);
    REQUIRE(build.steps.size() == 1);
    CHECK(build.steps[0].says.exact(QStringLiteral("en")) == QStringLiteral("Go"));
    CHECK(build.items == std::vector { item("1.1.2"), item("1.1.1") });
    CHECK(build.debrief.size() == 2);
    CHECK(build.version == QStringLiteral("2"));
    CHECK_FALSE(toolkit.activities[1].kind);
    REQUIRE(toolkit.handouts.size() == 3);
    CHECK(toolkit.handouts[1].forTrainer);
    CHECK_FALSE(toolkit.handouts[1].activity);
    CHECK(toolkit.handouts[2].activity == build.id);
    CHECK(toolkit.handouts[2].title.exact(QStringLiteral("nl")) == QStringLiteral("Kaart"));
    CHECK(toolkit.handouts[2].easyBody.languages() == QStringList { QStringLiteral("en") });
    REQUIRE(toolkit.expertMarks.size() == 1);
    CHECK(toolkit.expertMarks[0].item == item("1.1.1"));
    CHECK(toolkit.expertMarks[0].level == 2);
}

TEST_CASE("what is written is read again as it was")
{
    const auto read = readToolkit(small());
    REQUIRE(read.ok());
    const QHash<Id<framework::Item>, QString> codes { { item("1.1.1"), QStringLiteral("1.1.1") },
                                                      { item("1.1.2"), QStringLiteral("1.1.2") } };
    const ToolkitFiles files = writeToolkit(*read, codes);
    CHECK(files.keys() == small().keys());
    const auto again = readToolkit(files);
    REQUIRE(again.ok());
    CHECK(*again == *read);
}

TEST_CASE("a toolkit that is not right is refused with file and place")
{
    CHECK(refusal({}) == QStringLiteral("exchange.toolkitOther"));
    CHECK(refusal(changed("toolkit.json", "mettle-toolkit", "other")) == QStringLiteral("exchange.toolkitOther"));
    CHECK(refusal(changed("toolkit.json", "\"formatVersion\":1", "\"formatVersion\":2"))
          == QStringLiteral("exchange.toolkitNewer 2"));
    CHECK(refusal(changed("toolkit.json", "\"audience\":\"clients\"", "\"audience\":\"cats\""))
          == QStringLiteral("exchange.toolkitWrong toolkit.json: audience"));
    CHECK(refusal(changed("toolkit.json", "\"build\",\"break\"", "\"build\",\"build\""))
          == QStringLiteral("exchange.toolkitTwice toolkit.json: modules[0].units[0].activities[1]"));
    CHECK(refusal(changed("toolkit.json", "\"break\"", "\"../break\""))
          == QStringLiteral("exchange.toolkitWrong toolkit.json: modules[0].units[0].activities[1]"));
    CHECK(refusal(changed("toolkit.json", "\"break\"", "\"gone\""))
          == QStringLiteral("exchange.toolkitFileMissing toolkit.json: modules[0].units[0]"));
    CHECK(refusal(changed("activities/build.json", "\"minutes\":20,\"text\"", "\"minutes\":\"x\",\"text\""))
          == QStringLiteral("exchange.toolkitWrong activities/build.json: steps[0].minutes"));
    CHECK(refusal(changed("activities/build.json", "[4,12]", "[12,4]"))
          == QStringLiteral("exchange.toolkitWrong activities/build.json: group"));
    CHECK(refusal(changed("activities/build.json", "\"group task\"", "\"party\""))
          == QStringLiteral("exchange.toolkitWrong activities/build.json: kind"));
    CHECK(refusal(changed("activities/build.json", "[\"1.1.2\"", "[\"1.1.1\""))
          == QStringLiteral("exchange.toolkitTwice activities/build.json: watch[1]"));
    CHECK(refusal(changed("activities/break.json", "{", "{,")) == QStringLiteral("exchange.toolkitNotJson activities/break.json"));
    CHECK(refusal(changed("handouts/card.nl.md", "# ", "")) == QStringLiteral("exchange.toolkitMissing handouts/card.nl.md: # title"));
    CHECK(refusal(changed("scenes/one.json", "\"level\":2", "\"level\":-1"))
          == QStringLiteral("exchange.toolkitWrong scenes/one.json: marks[0].level"));
    ToolkitFiles without = small();
    without.remove(QStringLiteral("handouts/card.nl.md"));
    CHECK(refusal(without) == QStringLiteral("exchange.toolkitFileMissing activities/build.json: handouts"));
}

TEST_CASE("every file of a toolkit cut at every byte is read or refused, and nothing else")
{
    const ToolkitFiles files = small();
    for (auto file = files.begin(); file != files.end(); ++file)
        for (qsizetype length = 0; length < file->size(); ++length) {
            ToolkitFiles cut = files;
            cut[file.key()] = file->left(length);
            const auto read = readToolkit(cut);
            if (!read.ok())
                CHECK_FALSE(sentence(read.error(), QStringLiteral("en")).contains(u'%'));
        }
}
