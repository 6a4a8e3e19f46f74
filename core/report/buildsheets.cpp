// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "base/document.h"
#include "profile/profile.h"
#include "report/watched.h"
#include "report/words.h"

namespace mettle::report {

namespace {

constexpr size_t ClientsOnSheet = 4;
QString inGroups(const QString &code)
{
    return code.left(3) + u' ' + code.mid(3);
}

ObservationSheets::Labels labelsIn(const QString &language)
{
    const auto word = [&](const char *key) { return document(language, key); };
    return {
        .code = word(QT_TRANSLATE_NOOP("document", "Sheet code")),
        .date = word(QT_TRANSLATE_NOOP("document", "Date")),
        .observer = word(QT_TRANSLATE_NOOP("document", "Observer")),
        .started = word(QT_TRANSLATE_NOOP("document", "Started at")),
        .oneTick = word(QT_TRANSLATE_NOOP(
            "document", "One tick per line. Leave it empty when you did not look: empty is not 0.")),
        .timeMarks = word(QT_TRANSLATE_NOOP("document", "Time marks.")),
        .timeMarksHow = word(QT_TRANSLATE_NOOP("document", "Put a stroke at the minute you saw something.")),
        .noOpportunity = word(QT_TRANSLATE_NOOP("document", "no opportunity")),
        .countTicks = word(QT_TRANSLATE_NOOP("document", "Count your ticks")),
        .countWhy = word(QT_TRANSLATE_NOOP("document", "(to check the typing)")),
        .ticks = word(QT_TRANSLATE_NOOP("document", "ticks")),
        .said = word(QT_TRANSLATE_NOOP("document", "What did they do or say? Write the words you heard.")),
        .more = word(QT_TRANSLATE_NOOP("document", "Back side: more room")),
        .moreWords = word(QT_TRANSLATE_NOOP("document", "More room for words")),
    };
}

QString aboutLine(const SheetSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    QStringList parts;
    if (!snapshot.session.title.isEmpty())
        parts << snapshot.session.title;
    parts << document(language, QT_TRANSLATE_NOOP("document", "activity %1 of %2"),
                      {QString::number(snapshot.activityNumber), QString::number(snapshot.activityCount)});
    if (snapshot.activity.kind)
        parts << profile::kindWord(*snapshot.activity.kind, language);
    if (snapshot.activity.plannedMinutes > 0)
        parts << document(language, QT_TRANSLATE_N_NOOP("document", "%n minute(s)"), {},
                          snapshot.activity.plannedMinutes);
    return parts.join(QStringLiteral(" · "));
}

void addSheets(ObservationSheets &page, const SheetSnapshot &snapshot)
{
    const size_t count = qMax<size_t>(1, (snapshot.clients.size() + ClientsOnSheet - 1) / ClientsOnSheet);
    for (size_t sheet = 0; sheet < count; ++sheet) {
        ObservationSheets::Sheet one;
        std::vector<Id<people::Client>> ids;
        for (size_t i = 0; i < ClientsOnSheet; ++i) {
            const size_t at = sheet * ClientsOnSheet + i;
            if (at >= snapshot.clients.size()) {
                one.clients.emplace_back();
                continue;
            }
            const NumberedClient &client = snapshot.clients[at];
            ids.push_back(client.client);
            one.clients.push_back({QString::number(client.number), client.name});
        }
        const QString code
            = sheetCode(snapshot.activity.id,
                        snapshot.observer ? std::optional(snapshot.observer->id) : std::nullopt, ids);
        one.code = inGroups(code);
        one.scan = QStringLiteral("METTLE1:S:%1:").arg(code);
        one.number = document(snapshot.language, QT_TRANSLATE_NOOP("document", "sheet %1 of %2"),
                              {QString::number(sheet + 1), QString::number(count)});
        page.sheets.push_back(one);
    }
}

} // namespace

Report buildSheets(const SheetSnapshot &snapshot)
{
    const QString &language = snapshot.language;
    ObservationSheets page;
    page.title = snapshot.activity.title;
    page.about = aboutLine(snapshot);
    page.date = snapshot.session.date.isValid() ? weekdayAndDay(language, snapshot.session.date) + u' '
            + QString::number(snapshot.session.date.year())
                                                : QString();
    page.observer = snapshot.observer ? snapshot.observer->name : QString();
    page.minutes = snapshot.activity.plannedMinutes;
    for (const framework::Level &level : snapshot.catalogue.mainLevels())
        page.levels.push_back({QString::number(level.order), level.title.in(language)});
    int number = 0;
    for (const Watched &watched : watchedIn(snapshot.catalogue, {&snapshot.activity})) {
        ObservationSheets::Competence competence{watched.competence->title.in(language), {}};
        for (const framework::Item *indicator : watched.indicators)
            competence.lines.push_back(
                {QString::number(++number), indicator->title.in(language), indicator->anchor.in(language)});
        if (competence.lines.empty())
            competence.lines.push_back(
                {QString::number(++number),
                 document(language, QT_TRANSLATE_NOOP("document", "the skill as a whole")), QString()});
        page.competences.push_back(competence);
    }
    addSheets(page, snapshot);
    page.labels = labelsIn(language);

    const QString kind = document(language, QT_TRANSLATE_NOOP("document", "Observation sheet"));
    Report report{frameOf(snapshot.workspace, language, snapshot.session.date, kind, QString()), page};
    report.frame.underName = snapshot.group.isEmpty()
        ? kind
        : kind + QStringLiteral(" · ") + groupNamed(snapshot.group, language);
    report.frame.title = QStringList{kind, page.title, report.frame.date}.join(QStringLiteral(" · "));
    report.frame.kind.clear(); // code and QR stand in their place
    report.frame.date.clear();
    report.frame.footStrong = document(language, QT_TRANSLATE_NOOP("document", "Private."));
    report.frame.foot = document(
        language, QT_TRANSLATE_NOOP("document", "Type in by %1, then destroy. Only what you saw or heard."),
        {dayAndMonth(language, snapshot.typeInBy)});
    return report;
}

} // namespace mettle::report
