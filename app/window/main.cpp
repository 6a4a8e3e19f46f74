// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/options.h"
#include "app/window/pictures.h"

#include "base/arguments.h"
#include "ui/print/drawbadge.h"
#include "ui/shell/window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace {

/// Milliseconds since the program was executed: from the kernel where it tells, else since main began.
qint64 sinceExec(const QElapsedTimer &sinceMain)
{
#ifdef Q_OS_LINUX
    QFile stat(QStringLiteral("/proc/self/stat"));
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (stat.open(QIODevice::ReadOnly) && uptime.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> fields = stat.readAll().split(')').last().trimmed().split(' ');
        const double started = fields.value(19).toDouble() / double(sysconf(_SC_CLK_TCK));
        return qint64((uptime.readAll().split(' ').first().toDouble() - started) * 1000);
    }
#endif
    return sinceMain.elapsed();
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--version") == 0) {
            std::puts("mettle " METTLE_VERSION); // needs no display
            return 0;
        }
    }
    QElapsedTimer sinceMain;
    sinceMain.start();
    const QStringList arguments = mettle::programArguments(argc, argv);
    int own = 1; // Qt gets none of ours
    QApplication application(own, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mettle"));
    QCoreApplication::setApplicationVersion(QStringLiteral(METTLE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Mettle"));
    mettle::shell::StartOptions options;
    if (const QString wrong = mettle::app::readOptions(arguments, options); !wrong.isEmpty()) {
        std::fprintf(stderr, "mettle: %s\n", qPrintable(wrong));
        return 2;
    }
    std::unique_ptr<mettle::Clock> clock = std::make_unique<mettle::SystemClock>();
    if (const QDateTime set = QDateTime::fromString(qEnvironmentVariable("METTLE_NOW"), Qt::ISODate); set.isValid())
        clock = std::make_unique<mettle::SetClock>(set, mettle::SetClock::Pace::Running);
    mettle::SystemRandom random;
    // No organisation's name: the folder for data is the command line's too, and the laptop has one id.
    QSettings settings(QStringLiteral("mettle"), QStringLiteral("mettle"));
    mettle::shell::Window window(options, *clock, random, settings, mettle::print::drawBadge);
    if (options.traceStart)
        QObject::connect(&window, &mettle::shell::Window::firstPagePainted, &application, [&] {
            std::printf("first page after %lld ms, %lld ms of them in main\n", static_cast<long long>(sinceExec(sinceMain)),
                        static_cast<long long>(sinceMain.elapsed()));
            std::fflush(stdout); // whoever measures from outside does not wait for the leaving
            QCoreApplication::quit();
        });
    mettle::app::Pictures pictures(window, options.pages, options.pictures);
    window.start();
    return QApplication::exec();
}
