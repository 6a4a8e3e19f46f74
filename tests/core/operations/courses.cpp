// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The courses that come with the program, as a trainer relies on them: whole in every language, minutes that add up,
// no more to watch than one person can, every skill seen often enough, and words for clients that are easy to read.
#include "operations/toolkits.h"

#include "exchange/framework/mettleframework.h"
#include "operations/builtin.h"
#include "operations/sessions.h"
#include "programme/coverage.h"
#include "support/file.h"

#include <QRegularExpression>

using namespace mettle;
using namespace mettle::programme;
using mettle::test::OpenFile;

namespace {

const std::vector<Toolkit> &courses()
{
    static const auto all = OpenFile::must(operations::shippedToolkits());
    return all;
}

const framework::Catalogue &catalogue()
{
    static const auto read = OpenFile::must(exchange::readMettleFramework(operations::builtInFramework()));
    return read;
}

/// The kind of each block of a handout: headings, list items, boxes to tick, lines to write on, sayings, paragraphs.
QString shape(const QString &markdown)
{
    QString out;
    for (const QString &line : markdown.split(u'\n', Qt::SkipEmptyParts)) {
        static const QRegularExpression box(QStringLiteral("^\\s*- \\[ \\]")), item(QStringLiteral("^\\s*(-|\\d+\\.) "));
        out += line.startsWith(u'#')            ? u'h'
            : box.match(line).hasMatch()        ? u'b'
            : item.match(line).hasMatch()       ? u'i'
            : line.trimmed() == QLatin1String("___") ? u'_'
            : line.startsWith(u'>')             ? u'q'
                                                : u'p';
    }
    return out;
}

/// The sentences of a handout, without what only marks its blocks.
QStringList sentences(QString markdown)
{
    static const QRegularExpression marks(QStringLiteral("[#>*_]|\\[ \\]|^\\s*(-|\\d+\\.) "), QRegularExpression::MultilineOption);
    static const QRegularExpression ends(QStringLiteral("[.!?:\\n]+"));
    return markdown.remove(marks).split(ends, Qt::SkipEmptyParts);
}

/// How many languages a text lacks.
void checkWhole(const Text &text, const QStringList &languages, bool needed = true)
{
    if (!needed && text.isEmpty())
        return;
    for (const QString &language : languages) {
        INFO(language.toStdString());
        CHECK_FALSE(text.exact(language).isEmpty());
        CHECK_FALSE(text.exact(language).contains(u'<'));
    }
}

} // namespace

TEST_CASE("every course that comes with the program is whole in each of its languages")
{
    REQUIRE_FALSE(courses().empty());
    for (const Toolkit &toolkit : courses()) {
        const QStringList &languages = toolkit.course.languages;
        CHECK(languages == QStringList { QStringLiteral("en"), QStringLiteral("nl"), QStringLiteral("fr") });
        CHECK(toolkit.course.licence == QStringLiteral("CC-BY-SA-4.0"));
        checkWhole(toolkit.course.title, languages);
        checkWhole(toolkit.course.description, languages);
        for (const Module &module : toolkit.modules) {
            checkWhole(module.title, languages);
            checkWhole(module.purpose, languages);
        }
        for (const Unit &unit : toolkit.units) {
            checkWhole(unit.title, languages);
            checkWhole(unit.purpose, languages);
        }
        for (const ActivityTemplate &activity : toolkit.activities) {
            INFO(activity.sourceId.toStdString());
            checkWhole(activity.title, languages);
            checkWhole(activity.purpose, languages);
            for (const Material &material : activity.material)
                checkWhole(material.what, languages);
            for (const Direction &step : activity.steps) {
                checkWhole(step.text, languages);
                checkWhole(step.says, languages, false);
            }
            for (const Text &question : activity.debrief)
                checkWhole(question, languages);
            for (const Text &text : { activity.easier, activity.harder, activity.ifItFails, activity.online, activity.risk })
                checkWhole(text, languages, activity.kind && toolkit.course.audience == Audience::Clients);
        }
        for (const Handout &handout : toolkit.handouts) {
            INFO(handout.sourceId.toStdString());
            const bool easy = toolkit.course.audience == Audience::Clients && !handout.forTrainer;
            checkWhole(handout.body, languages);
            checkWhole(handout.easyBody, languages, easy);
            for (const Text &body : { handout.body, handout.easyBody })
                for (const QString &language : languages)
                    CHECK(shape(body.exact(language)).toStdString() == shape(body.exact(languages.first())).toStdString());
        }
    }
}

TEST_CASE("in every course the minutes add up, and nobody has to watch more than one person can")
{
    for (const Toolkit &toolkit : courses()) {
        for (const Unit &unit : toolkit.units) {
            INFO(toolkit.course.uri.toStdString() << ' ' << unit.sourceId.toStdString());
            int minutes = 0;
            for (const ActivityTemplate &activity : toolkit.activities)
                minutes += activity.unit == unit.id ? activity.minutes : 0;
            CHECK(minutes == unit.minutes);
        }
        for (const ActivityTemplate &activity : toolkit.activities) {
            INFO(activity.sourceId.toStdString());
            int minutes = 0;
            for (const Direction &step : activity.steps)
                minutes += step.minutes;
            CHECK(minutes == activity.minutes);
            CHECK_FALSE(load(activity.items, catalogue()).isTooMuch());
            for (const auto &item : activity.items)
                CHECK(catalogue().find(item));
        }
    }
}

TEST_CASE("the course for clients shows every skill in three tasks or more, of two kinds, on two days")
{
    const auto it = std::find_if(courses().begin(), courses().end(),
                                 [](const Toolkit &one) { return one.course.audience == Audience::Clients; });
    REQUIRE(it != courses().end());
    CHECK(it->units.size() >= 6);
    CHECK(it->units.size() <= 8);
    CHECK(std::count_if(it->activities.begin(), it->activities.end(), [](const auto &one) { return one.kind.has_value(); }) >= 24);
    for (const Coverage &one : coverage(*it, catalogue())) {
        const framework::Item *skill = catalogue().find(one.competence);
        UNSCOPED_INFO(skill->code.toStdString() << ": " << one.activities << " tasks, " << one.kinds << " kinds, " << one.units
                                                << " days");
        CHECK(one.isEnough());
    }
}

TEST_CASE("the easy words for clients have short sentences and few long words")
{
    // A2: at most twelve words a sentence; long words are those over fourteen letters (Dutch joins its words).
    for (const Toolkit &toolkit : courses())
        for (const Handout &handout : toolkit.handouts)
            for (const QString &language : handout.easyBody.languages()) {
                INFO(handout.sourceId.toStdString() << ' ' << language.toStdString());
                int words = 0, tooLong = 0;
                for (const QString &sentence : sentences(handout.easyBody.exact(language))) {
                    const QStringList parts = sentence.split(u' ', Qt::SkipEmptyParts);
                    INFO(sentence.toStdString());
                    CHECK(parts.size() <= 12);
                    words += int(parts.size());
                    tooLong += int(std::count_if(parts.begin(), parts.end(), [](const QString &word) { return word.size() > 14; }));
                }
                CHECK(tooLong * 20 <= words); // one in twenty
            }
}

TEST_CASE("a course that came with the program is taken in when it is first held, and comes out as it went in")
{
    OpenFile file;
    const Toolkit &toolkit = courses().front();
    CHECK_FALSE(file.read([&](const workspace::Reader &reader) { return reader.get(toolkit.course.id).has_value(); }));
    const auto session = OpenFile::must(file.run([](workspace::Desk &desk) {
        return operations::addSession(desk, { .title = QStringLiteral("A"), .date = QDate(2026, 3, 10) });
    }));
    const auto task = std::find_if(toolkit.activities.begin(), toolkit.activities.end(),
                                   [](const ActivityTemplate &one) { return one.kind.has_value(); });
    OpenFile::must(file.run([&](workspace::Desk &desk) { return operations::addFromCourse(desk, session, task->id); }));
    const auto shared = OpenFile::must(
        file.run([&](workspace::Desk &desk) { return operations::toolkitToShare(desk, toolkit.course.id); }));
    CHECK(shared.toolkit.units == toolkit.units);
    CHECK(shared.toolkit.activities == toolkit.activities);
    CHECK(file.problems().isEmpty());
}
