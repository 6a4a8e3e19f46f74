// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace CLI {
class App;
}

/// One function for each group of commands: it adds them to the program; their callbacks answer through the context.
namespace mettle::cli {

void addFileCommands(CLI::App &app, Context &context); ///< new, sample, check, dump, load, backup, history
void addFrameworkCommands(CLI::App &app, Context &context); ///< framework import, list, show
void addPeopleCommands(CLI::App &app, Context &context); ///< people import, list; consent
void addObserveCommands(CLI::App &app, Context &context); ///< observe import, stream
void addSessionCommands(CLI::App &app, Context &context); ///< session close, set-aside, agree, handout
void addProfileCommands(CLI::App &app, Context &context); ///< profile show, confirm, decide
void addPlanCommands(CLI::App &app, Context &context); ///< target import, list; plan import, ics; story import
void addReportCommands(CLI::App &app, Context &context); ///< report KIND
void addBadgeCommands(CLI::App &app, Context &context); ///< badge issue, verify, bake, unbake, revoke; issuer, achievement
void addSealCommands(CLI::App &app, Context &context); ///< seal, unseal, passphrase, recover
void addMergeCommands(CLI::App &app, Context &context); ///< merge
void addDemoCommand(CLI::App &app, Context &context);
void addJsonldCommands(CLI::App &app, Context &context); ///< jsonld jcs

} // namespace mettle::cli
