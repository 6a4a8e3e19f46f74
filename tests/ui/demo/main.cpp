// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the kit: mettle_demo [--what components|today|badges|welcome|palette|settings|help|keys|empty|ask|busy]
//   [--scheme light|dark] [--percent 150] [--language nl] [--size 1366x738] [--rtl] [--picture file.png] [--tabs n]
#include "componentspage.h"
#include "samplepages.h"

#include "ui/kit/answers.h"
#include "ui/kit/ask.h"
#include "ui/kit/busy.h"
#include "ui/kit/look.h"
#include "ui/shell/preferences.h"
#include "ui/shell/welcomepage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

using namespace mettle;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void press(int key)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    if (!target)
        return;
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QApplication::sendEvent(target, &up);
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer started;
    started.start();
    QApplication application(argc, argv);
    QCommandLineParser parser;
    for (const char *name : { "what", "scheme", "percent", "language", "size", "picture", "tabs", "query" })
        parser.addOption({ s(name), s(name), s("value") });
    parser.addOption({ s("rtl"), s("mirrored") });
    parser.addOption({ s("trace-start"), s("milliseconds to the first page") });
    parser.addOption({ s("bare"), s("a bare QWidget window, for comparing") });
    parser.process(application);

    const auto afterwards = [&](QWidget &window) {
        const QString picture = parser.value(s("picture"));
        for (int i = 0; i < parser.value(s("tabs")).toInt(); ++i)
            press(Qt::Key_Tab);
        if (!picture.isEmpty()) {
            window.grab().save(picture);
            QApplication::quit();
        }
    };
    if (parser.isSet(s("bare"))) {
        struct Bare : QMainWindow
        {
            QElapsedTimer *started = nullptr;
            void paintEvent(QPaintEvent *event) override
            {
                QMainWindow::paintEvent(event);
                QTimer::singleShot(0, qApp, [this] { // after the label
                    std::printf("bare %lld us\n", static_cast<long long>(started->nsecsElapsed() / 1000));
                    QApplication::quit();
                });
            }
            QLabel label { s("Mettle"), this };
        } bare;
        bare.started = &started;
        bare.resize(1366, 738);
        bare.show();
        return QApplication::exec();
    }
    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(s("demo.ini")), QSettings::IniFormat);
    const QString scheme = parser.value(s("scheme"));
    settings.setValue(s("window/scheme"), scheme.isEmpty() ? s("light") : scheme);
    settings.setValue(s("window/textSize"), parser.isSet(s("percent")) ? parser.value(s("percent")).toInt() : 100);
    settings.setValue(s("window/language"), parser.isSet(s("language")) ? parser.value(s("language")) : s("en"));
    const shell::Preferences stored = shell::loadPreferences(settings);
    kit::Look look(stored.scheme, stored.percent);
    shell::PreferenceStore preferences(look, settings);
    if (parser.isSet(s("rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    kit::WindowAnswers answers;
    const QString what = parser.value(s("what"));
    const QStringList size = parser.value(s("size")).split(u'x');
    const QSize wanted = size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize(1366, 738);

    if (what == s("components")) {
        demo::ComponentsPage page;
        page.resize(wanted);
        page.show();
        QTimer::singleShot(100, &page, [&] { afterwards(page); });
        return QApplication::exec();
    }
    shell::MainWindow window(preferences, settings);
    window.resize(wanted);
    window.addProvider(demo::sampleProvider());
    if (what == s("welcome")) {
        window.showWelcome();
        window.welcome()->setFiles({ { s("/tmp"), s("Avondgroep Gent"), QDateTime::currentDateTime().addDays(-1), true },
                                 { s("/media/stick/buurtkracht.mettle"), s("Buurtkracht vzw"), QDateTime::currentDateTime().addDays(-7), true } },
                                   QDateTime::currentDateTime());
    }
    QObject::connect(&window, &shell::MainWindow::firstPagePainted, &application, [&] {
        if (parser.isSet(s("trace-start"))) {
            std::printf("first page %lld us\n", static_cast<long long>(started.nsecsElapsed() / 1000));
            QApplication::quit();
        }
    });
    std::unique_ptr<kit::Busy> busy;
    if (what != s("welcome")) {
        window.setPages(demo::samplePages(preferences, answers));
        window.setCount(s("today"), 6);
        window.setWorkspaceName(s("buurtkracht.mettle"));
        window.setDone({ s("Attendance of 4 March changed for Éva: late, 10:25"), s("Éva"), kit::Done::Offer::Undo });
        window.setSaved({ s("Everything saved"), kit::Saved::State::Saved });
        if (what != s("empty"))
            window.go({ s("today"), {}, {} });
        if (what == s("badges") || what == s("palette"))
            window.go({ s("badges"), {}, s("register") });
        if (what == s("empty"))
            window.go({ s("sessions"), {}, {} });
        if (what == s("settings"))
            window.go({ s("settings"), {}, parser.value(s("query")) });
    }
    window.show();
    QTimer::singleShot(150, &window, [&] {
        if (what == s("palette"))
            window.openPalette(parser.isSet(s("query")) ? parser.value(s("query")) : s("ini"));
        else if (what == s("help"))
            window.showHelp();
        else if (what == s("keys"))
            window.showKeys();
        else if (what == s("ask"))
            answers.ask(&window, { s("Erase Bart?"), s("Everything about Bart goes: 34 marks, 12 notes, his plan."),
                                   s("Erasing cannot be undone. A proof without personal data stays."), s("Erase Bart"), true }, [] { });
        else if (what == s("busy")) {
            busy = std::make_unique<kit::Busy>(&window);
            busy->start(s("Writing 12 profiles"))->report(5, 12);
        }
    });
    QTimer::singleShot(700, &window, [&] {
        QWidget *top = what == s("ask") && QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &window;
        afterwards(*top);
    });
    return QApplication::exec();
}
