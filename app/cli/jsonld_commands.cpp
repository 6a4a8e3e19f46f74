// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/jsondocuments.h"

#include "badge/contexts.h"
#include "jsonld/canonize.h"
#include "jsonld/expand.h"
#include "jsonld/jcs.h"
#include "jsonld/nquads.h"
#include "jsonld/reader.h"
#include "jsonld/tordf.h"
#include "jsonld/writer.h"

#include <CLI/CLI.hpp>

namespace mettle::cli {

namespace {

struct Asked
{
    std::string file;
    std::string base;
    std::string documents;
    bool safe = false;
};

using Step = Result<QByteArray> (*)(const QByteArray &text, const Asked &asked,
                                    const jsonld::ContextLibrary &library);

Result<QByteArray> toCanonicalText(const QByteArray &text, const Asked &, const jsonld::ContextLibrary &)
{
    METTLE_LET(document, jsonld::readJson(text));
    return jsonld::canonicalText(document);
}

Result<jsonld::Json> expanded(const QByteArray &text, const Asked &asked,
                              const jsonld::ContextLibrary &library)
{
    METTLE_LET(document, jsonld::readJson(text));
    return jsonld::expand(document, library,
                          {.base = QString::fromStdString(asked.base), .safe = asked.safe});
}

Result<QByteArray> toExpanded(const QByteArray &text, const Asked &asked,
                              const jsonld::ContextLibrary &library)
{
    METTLE_LET(all, expanded(text, asked, library));
    return QByteArray(jsonld::toText(all) + '\n');
}

Result<QByteArray> toCanonicalNquads(const QByteArray &text, const Asked &asked,
                                     const jsonld::ContextLibrary &library)
{
    const QByteArray start = text.trimmed().left(1);
    if (start != "{" && start != "[") {
        METTLE_LET(dataset, jsonld::readNquads(text));
        return jsonld::canonicalNquads(dataset);
    }
    METTLE_LET(all, expanded(text, asked, library));
    METTLE_LET(dataset, jsonld::toRdf(all, {.safe = asked.safe}));
    return jsonld::canonicalNquads(dataset);
}

void run(Context &context, const Asked &asked, Step step)
{
    const auto bytes = context.read(asked.file);
    if (!bytes)
        return context.fail(bytes.error());
    const auto documents = documentsAsked(context, asked.documents);
    if (!documents)
        return context.fail(documents.error());
    QHash<QString, jsonld::Json> more;
    for (auto one = documents->begin(); one != documents->end(); ++one)
        if (const auto read = jsonld::readJson(*one))
            more.insert(one.key(), *read);
    const jsonld::ContextLibrary library(more, &badge::context::bundled());
    const auto out = step(*bytes, asked, library);
    if (!out)
        return context.fail(out.error());
    if (const auto written = context.write(QStringLiteral("-"), *out); !written)
        context.fail(written.error());
}

} // namespace

void addJsonldCommands(CLI::App &app, Context &context)
{
    auto *group = app.add_subcommand("jsonld", "The linked-data steps on their own, for conformance suites");
    group->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    const auto add = [&](const char *name, const char *what, const char *example, Step step) {
        auto *command = group->add_subcommand(name, what);
        command->add_option("FILE", asked->file)->required();
        command->footer(example);
        command->callback([=, &context] { run(context, *asked, step); });
        return command;
    };
    add("jcs", "The canonical form of a JSON document (RFC 8785)",
        "Example: mettle-cli jsonld jcs badge.json", toCanonicalText);
    for (auto *command : {add("expand", "A JSON-LD document with every term as an address",
                              "Example: mettle-cli jsonld expand badge.json", toExpanded),
                          add("canonize", "The canonical N-Quads of a JSON-LD or N-Quads document (RDFC-1.0)",
                              "Example: mettle-cli jsonld canonize badge.json --safe", toCanonicalNquads)}) {
        command->add_option("--base", asked->base, "The document's own address");
        command->add_option("--documents", asked->documents,
                            "JSON object from URL to context or file; added to those that come with Mettle");
        command->add_flag("--safe", asked->safe, "What would be dropped silently is an error");
    }
}

} // namespace mettle::cli
