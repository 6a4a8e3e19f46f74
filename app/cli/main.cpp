// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "base/arguments.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSet>
#include <algorithm>
#include <cstdio>

namespace {

/// Commands that draw badges or pages need fonts, and so a QGuiApplication; the others start faster without. Which word
/// is the command and which the value of an option is not known yet: one word too many costs a moment, no more.
bool paints(int argc, char **argv)
{
    static const QSet<QByteArray> painting { "sample", "demo", "report", "badge", "achievement", "session",
                                             "seal" };
    return std::any_of(argv + 1, argv + argc, [](const char *word) { return painting.contains(word); });
}

std::unique_ptr<QCoreApplication> application(int &own, int argc, char **argv)
{
    if (!paints(argc, argv))
        return std::make_unique<QCoreApplication>(own, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(own, argv);
}

/// Errors are one line of ours on stderr; Qt's remarks about the surroundings (no runtime folder, offscreen) are none.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg || qEnvironmentVariableIsSet("METTLE_LOG"))
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

/// One line: what, and where to read more. A word that is no command is the likelier slip than a missing command.
std::string usageError(const CLI::App *app, const CLI::Error &error)
{
    std::string what = error.what();
    const std::vector<std::string> left = app->remaining();
    const auto word = std::find_if(left.begin(), left.end(), [](const std::string &one) { return !one.starts_with('-'); });
    std::string command = app->get_name();
    const CLI::App *last = app;
    for (auto used = last->get_subcommands(); !used.empty(); used = last->get_subcommands()) {
        last = used.front();
        command += ' ' + last->get_name();
    }
    const bool wantsCommand = !last->get_subcommands([](const CLI::App *) { return true; }).empty();
    if (wantsCommand && word != left.end())
        what = "there is no command \"" + *word + "\"";
    std::replace(what.begin(), what.end(), '\n', ' ');
    return "mettle-cli: " + what + ". See: " + command + " --help\n";
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(quiet);
    const QStringList arguments = mettle::programArguments(argc, argv);
    int own = 1; // Qt gets none of ours
    const auto qt = application(own, argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mettle"));
    QCoreApplication::setApplicationVersion(QStringLiteral(METTLE_VERSION));

    mettle::cli::Context context;
    CLI::App app("Mettle on the command line: the same verbs as the window.", "mettle-cli");
    app.set_version_flag("--version", METTLE_VERSION);
    app.require_subcommand(1);
    app.failure_message(usageError);
    app.fallthrough();
    app.add_flag("--json", context.json, "Print one JSON value");
    app.add_option("--lang", context.language, "Language of documents and printed words: en, nl, fr");
    app.add_option("--framework", context.framework, "Which framework, where a workspace holds several");
    app.add_option("--by", context.by, "Who decides or agrees (default: the workspace's owner)");
    app.add_option("--passphrase-file", context.passphraseFile, "File with the passphrase of a sealed workspace");

    addFileCommands(app, context);
    addFrameworkCommands(app, context);
    addPeopleCommands(app, context);
    addObserveCommands(app, context);
    addSessionCommands(app, context);
    addProfileCommands(app, context);
    addPlanCommands(app, context);
    addReportCommands(app, context);
    addBadgeCommands(app, context);
    addJsonldCommands(app, context);
    addSealCommands(app, context);
    addMergeCommands(app, context);
    addDemoCommand(app, context);

    std::vector<std::string> reversed;
    for (auto it = arguments.rbegin(); it != arguments.rend(); ++it)
        reversed.push_back(it->toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error);
        return code == 0 ? mettle::cli::Done : mettle::cli::WrongUsage;
    }
    return context.exitCode;
}
