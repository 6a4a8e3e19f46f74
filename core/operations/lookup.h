// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "framework/target.h"
#include "workspace/desk.h"

/// Names on the command line and in tables: an id, or an unambiguous name, code or pseudonym, whole, case and accents
/// folded. Nobody is an error that says so; two are an error that lists their ids.
namespace mettle::operations {

using workspace::Desk;

[[nodiscard]] Result<Id<people::Client>> clientNamed(Desk &desk, const QString &name);
[[nodiscard]] Result<Id<people::Group>> groupNamed(Desk &desk, const QString &name);
[[nodiscard]] Result<Id<people::Observer>> observerNamed(Desk &desk, const QString &name);
[[nodiscard]] Result<Id<session::Session>> sessionNamed(Desk &desk, const QString &name);
[[nodiscard]] Result<Id<framework::Target>> targetNamed(Desk &desk, const QString &name);
[[nodiscard]] Result<Id<badge::Achievement>> achievementNamed(Desk &desk, const QString &name);
[[nodiscard]] Result<Id<framework::Framework>> frameworkNamed(Desk &desk, const QString &name);
/// The built-in framework, or the only one there is.
[[nodiscard]] Result<Id<framework::Framework>> defaultFramework(Desk &desk);
[[nodiscard]] Result<Id<framework::Item>> competenceNamed(const framework::Catalogue &catalogue, const QString &name);

} // namespace mettle::operations
