// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "jsonld/jcs.h"
#include "jsonld/reader.h"

#include <CLI/CLI.hpp>

namespace mettle::cli {

void addJsonldCommands(CLI::App &app, Context &context)
{
    auto *group = app.add_subcommand("jsonld", "The linked-data steps on their own, for conformance suites");
    group->require_subcommand(1);
    const auto file = std::make_shared<std::string>();
    auto *jcs = group->add_subcommand("jcs", "The canonical form of a JSON document (RFC 8785)");
    jcs->add_option("FILE", *file)->required();
    jcs->footer("Example: mettle-cli jsonld jcs badge.json");
    jcs->callback([=, &context] {
        const auto bytes = context.read(*file);
        if (!bytes)
            return context.fail(bytes.error());
        const auto document = jsonld::parse(*bytes);
        if (!document)
            return context.fail(document.error());
        if (const auto written = context.write(QStringLiteral("-"), jsonld::canonicalText(*document)); !written)
            context.fail(written.error());
    });
}

} // namespace mettle::cli
