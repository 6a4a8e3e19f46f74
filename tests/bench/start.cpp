// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The start of Mettle on a workspace, from exec to the Today page painted, against a bare QMainWindow program on the same
// machine. Prints the medians and their ratio; the figure to reach is 3, better 2.
// usage: bench_start FILE.mettle [rounds]      on the platform of QT_QPA_PLATFORM, or offscreen

#include "bench/figures.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace {

/// What is measured against: a window that says so once it was painted, and leaves.
class Bare : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::puts("painted");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

/// From starting a program until it has said that its page is painted.
double untilPainted(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    const double time = mettle::bench::milliseconds([&] {
        process.start(program, arguments);
        process.waitForReadyRead(60'000);
    });
    process.waitForFinished(60'000);
    const QByteArray said = process.readAllStandardOutput();
    if (process.exitCode() != 0 || said.isEmpty()) {
        std::fprintf(stderr, "%s did not start: %s\n", qPrintable(program), process.readAllStandardError().constData());
        std::exit(1);
    }
    return time;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--bare")) {
        Bare window;
        window.resize(1366, 768);
        window.show();
        return QApplication::exec();
    }
    if (arguments.size() < 2) {
        std::fputs("usage: bench_start FILE.mettle [rounds]\n", stderr);
        return 2;
    }
    const int rounds = arguments.size() > 2 ? arguments[2].toInt() : 15;
    const QTemporaryDir home; // settings of its own
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    std::vector<double> bare, mettle;
    for (int round = 0; round < rounds; ++round) { // turn about
        bare.push_back(untilPainted(QCoreApplication::applicationFilePath(), { QStringLiteral("--bare") }, environment));
        mettle.push_back(untilPainted(QCoreApplication::applicationDirPath() + QStringLiteral("/mettle"),
                                      { arguments[1], QStringLiteral("--trace-start") }, environment));
    }
    const double ours = mettle::bench::median(mettle), theirs = mettle::bench::median(bare);
    std::printf("exec to first page painted, median of %d: mettle %.0f ms, a bare QMainWindow %.0f ms, ratio %.2f "
                "(at most 3, aim 2)\n",
                rounds, ours, theirs, ours / theirs);
    return 0;
}
