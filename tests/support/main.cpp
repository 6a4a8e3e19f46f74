// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#ifdef METTLE_TEST_GUI
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace {

/// What every test may count on, under ctest or by hand. Only what is not set already; the locale always.
void setSurroundings()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("METTLE_SOURCE"))
        qputenv("METTLE_SOURCE", METTLE_SOURCE);
    // A zone that is not UTC, with summer time: local time taken for UTC shows up here, not at a trainer's.
    if (!qEnvironmentVariableIsSet("TZ"))
        qputenv("TZ", "Europe/Brussels");
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LANGUAGE");
}

} // namespace

int main(int argc, char **argv)
{
    setSurroundings();
    Application application(argc, argv);
    Catch::Session session;
#if !__has_include(<catch2/catch_all.hpp>)
    // Version 2 calls it a success when a name matches no test (version 3 does not).
    session.configData().warnings = Catch::WarnAbout::NoTests;
#endif
    return session.run(argc, argv);
}
