// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shared.h"
#include "ui/shell/history.h"
#include "ui/shell/match.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recent.h"

#include <QSettings>

using namespace mettle;
using namespace mettle::shell;

namespace {

Place at(const QString &page, const QString &tab = {})
{
    return { page, {}, tab };
}

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("back and forward go as in a browser")
{
    History history;
    CHECK_FALSE(history.canGoBack());
    history.visit(at(s("today")));
    history.visit(at(s("clients")));
    history.visit(at(s("clients"), s("plan")));
    history.visit(at(s("clients"), s("plan"))); // the same place again adds nothing
    history.back();
    CHECK(history.now() == at(s("clients")));
    history.back();
    CHECK(history.now() == at(s("today")));
    CHECK_FALSE(history.canGoBack());
    history.back();
    CHECK(history.now() == at(s("today")));
    history.forward();
    CHECK(history.now() == at(s("clients")));
    CHECK(history.canGoForward());
    history.visit(at(s("badges")));
    CHECK_FALSE(history.canGoForward());
    history.back();
    CHECK(history.now() == at(s("clients")));
    history.clear();
    CHECK(history.now() == Place());
}

TEST_CASE("a long history forgets its beginning")
{
    History history;
    for (int i = 0; i < 250; ++i)
        history.visit(at(QString::number(i)));
    CHECK(history.now() == at(s("249")));
    int steps = 0;
    for (; history.canGoBack(); ++steps)
        history.back();
    CHECK(steps == 199);
    CHECK(history.now() == at(s("50")));
}

TEST_CASE("a query is found without case and accents, at the start of a word first")
{
    CHECK(match(s("Taking the initiative"), s("INI")) == Part { 11, 3 });
    CHECK(match(s("Éva moved"), s("eva")) == Part { 0, 3 });
    CHECK(match(s("Bartłomiej"), s("lom")) == Part { 4, 3 });
    CHECK(match(s("Nguyễn Thị Hồng"), s("thi h")) == Part { 7, 5 });
    CHECK(match(s("An indication: Ina"), s("in")) == Part { 3, 2 });
    CHECK(match(s("Amina, Ina"), s("ina")) == Part { 7, 3 });
    CHECK(match(s("Amina"), s("ina")) == Part { 2, 3 });
    CHECK_FALSE(match(s("Amina"), s("bart")));
    CHECK_FALSE(match(s("Amina"), s("  ")));
}

TEST_CASE("a word that folds to more letters is found whole")
{
    // The German sharp s folds to two letters or stays one; either way the part is a piece of the text.
    const std::optional<Part> found = match(s("Große Pause"), s("gro"));
    REQUIRE(found);
    CHECK(*found == Part { 0, 3 });
    const QString decomposed = s("E\u0301va");
    const std::optional<Part> accent = match(decomposed, s("eva"));
    REQUIRE(accent);
    CHECK(accent->from == 0);
    CHECK(accent->length == decomposed.size());
}

TEST_CASE("the workspaces opened last come first, each once, eight at most")
{
    QSettings settings(test::scratch() + s("/s.ini"), QSettings::IniFormat);
    CHECK(recentFiles(settings).empty());
    const QDateTime when(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);
    for (int i = 0; i < 10; ++i)
        remember(settings, { s("/tmp/%1.mettle").arg(i), s("Name %1").arg(i), when.addDays(i), i % 2 == 0 });
    std::vector<Recent> files = recentFiles(settings);
    REQUIRE(files.size() == 8);
    CHECK(files[0] == Recent { s("/tmp/9.mettle"), s("Name 9"), when.addDays(9), false });
    remember(settings, { s("/tmp/./5.mettle"), s("Again"), when.addDays(20), true });
    files = recentFiles(settings);
    CHECK(files.size() == 8);
    CHECK(files[0] == Recent { s("/tmp/5.mettle"), s("Again"), when.addDays(20), true });
    forget(settings, s("/tmp/5.mettle"));
    CHECK(recentFiles(settings).size() == 7);
    CHECK(recentFiles(settings)[0].path == s("/tmp/9.mettle"));
}

TEST_CASE("preferences given for one run take effect and are not kept")
{
    QSettings settings(test::scratch() + s("/s.ini"), QSettings::IniFormat);
    settings.setValue(s("window/language"), s("en"));
    const Preferences kept = loadPreferences(settings);
    kit::Look look(kit::SchemeChoice::Light);
    PreferenceStore store(look, settings, { s("nl"), kit::SchemeChoice::Dark, 100 });
    CHECK(QLocale().language() == QLocale::Dutch);
    CHECK(kit::theme() == kit::makeTheme(kit::Scheme::Dark, 100));
    CHECK(loadPreferences(settings) == kept);
    store.set({ s("en"), kit::SchemeChoice::Dark, 100 }); // also what the run began with, once the user chose something
    CHECK(loadPreferences(settings).scheme == kit::SchemeChoice::Dark);
}

TEST_CASE("preferences are kept, and take effect at once")
{
    const QString file = test::scratch() + s("/s.ini");
    {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(s("window/language"), s("en"));
        kit::Look look(kit::SchemeChoice::Light);
        PreferenceStore store(look, settings);
        int changes = 0;
        QObject::connect(&store, &PreferenceStore::changed, &store, [&] { ++changes; });
        store.set({ s("fr"), kit::SchemeChoice::Dark, 150 });
        store.set({ s("fr"), kit::SchemeChoice::Dark, 150 });
        CHECK(changes == 1);
        CHECK(kit::theme() == kit::makeTheme(kit::Scheme::Dark, 150));
        CHECK(QLocale().language() == QLocale::French);
        store.set({ s("en"), kit::SchemeChoice::Dark, 150 });
    }
    QSettings settings(file, QSettings::IniFormat);
    CHECK(loadPreferences(settings) == Preferences { s("en"), kit::SchemeChoice::Dark, 150 });
    settings.setValue(s("window/textSize"), 5000);
    settings.setValue(s("window/scheme"), s("purple"));
    settings.setValue(s("window/language"), s("xx"));
    CHECK(loadPreferences(settings) == Preferences { s("en"), kit::SchemeChoice::System, 200 });
}
