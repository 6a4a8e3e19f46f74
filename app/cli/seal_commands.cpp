// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documents.h"

#include "crypto/recoverycode.h"
#include "operations/workspace.h"
#include "workspace/errors.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace mettle::cli {

namespace {

using workspace::KeySlot;
using workspace::Locks;

/// The name of a first passphrase where none is given: whose workspace it is.
QString nameOf(const std::string &asked, const people::WorkspaceInfo &info)
{
    return asked.empty() ? info.owner : QString::fromStdString(asked);
}

Result<void> writeSheet(Context &context, const people::WorkspaceInfo &info, const QString &file, const QString &sheet,
                        const QString &code)
{
    const auto report = report::buildRecoverySheet(info, QFileInfo(file).fileName(), code,
                                                   context.clock().today(QTimeZone::systemTimeZone()), context.words());
    METTLE_LET(bytes, rendered(report, sheet, print::Paper::A4));
    return context.write(sheet, bytes);
}

void seal(Context &context, const std::string &path, const std::string &sheet, const std::string &name)
{
    auto workspace = context.open(path, Access::ReadWrite);
    if (!workspace)
        return;
    const auto info = workspace->wait([](Desk &desk) { return operations::workspaceInfo(desk); });
    if (!info)
        return context.fail(info.error());
    const auto given = context.secret();
    if (!given)
        return context.fail(given.error());
    Locks locks { *given, nameOf(name, *info), {}, {} };
    const QString file = QString::fromStdString(path);
    const QString sheetFile = QString::fromStdString(sheet);
    // The sheet comes first: a file is never sealed whose code could not be kept.
    if (!sheet.empty()) {
        const QString code = crypto::makeRecoveryCode();
        const auto secret = Secret::recoveryCode(code);
        if (!secret)
            return context.fail(secret.error());
        locks.recoveryCode = *secret;
        if (const auto written = writeSheet(context, *info, file, sheetFile, code); !written)
            return context.fail(written.error());
    }
    context.with(*workspace, [&](Desk &desk) { return desk.seal(locks); }, [] {});
    if (context.exitCode != Done && !sheet.empty() && sheetFile != QLatin1String("-"))
        QFile::remove(sheetFile); // its code opens nothing
}

void unseal(Context &context, const std::string &path)
{
    if (auto workspace = context.open(path, Access::ReadWrite))
        context.with(*workspace, [](Desk &desk) { return desk.unseal(); }, [] {});
}

struct PassphraseOptions
{
    std::string newFile;
    std::string add;
    std::string remove;
    bool list = false;
};

QString kindName(KeySlot::Kind kind)
{
    return kind == KeySlot::Kind::Passphrase ? QStringLiteral("passphrase") : QStringLiteral("recovery code");
}

void list(const Context &context, const std::vector<KeySlot> &labels)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const KeySlot &slot : labels) {
        array.append(QJsonObject { { QStringLiteral("number"), qint64(slot.number) },
                                   { QStringLiteral("kind"), kindName(slot.kind) },
                                   { QStringLiteral("name"), slot.name },
                                   { QStringLiteral("made"), slot.made.toString(Qt::ISODate) } });
        rows << QStringList { QString::number(slot.number), kindName(slot.kind), slot.name,
                              slot.made.toString(Qt::ISODate) };
    }
    if (context.json)
        context.print(array);
    else
        context.print({ QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("made") },
                      rows);
}

/// By its name or its number.
Result<void> removeNamed(Desk &desk, const QString &asked)
{
    METTLE_LET(labels, desk.keySlots());
    std::vector<quint32> found;
    for (const KeySlot &slot : labels)
        if (slot.name.compare(asked, Qt::CaseInsensitive) == 0 || QString::number(slot.number) == asked)
            found.push_back(slot.number);
    if (found.size() != 1)
        return Error { workspace::errors::NoSuchPassphrase, { asked } };
    return desk.removeKeySlot(found.front());
}

void passphrase(Context &context, const std::string &path, const PassphraseOptions &options)
{
    const auto old = context.secret();
    if (!old)
        return context.fail(old.error());
    Secret next;
    if (!options.newFile.empty()) {
        const auto read = context.secretIn(options.newFile);
        if (!read)
            return context.fail(read.error());
        next = *read;
    }
    auto workspace = context.open(path, options.list ? Access::ReadOnly : Access::ReadWrite);
    if (!workspace)
        return;
    if (options.list)
        return context.with(*workspace, [](Desk &desk) { return desk.keySlots(); },
                            [&](const std::vector<KeySlot> &labels) { list(context, labels); });
    context.with(*workspace,
                 [&](Desk &desk) -> Result<void> {
                     if (!options.remove.empty())
                         return removeNamed(desk, QString::fromStdString(options.remove));
                     if (!options.add.empty())
                         return desk.addKeySlot(next, QString::fromStdString(options.add));
                     return desk.changePassphrase(*old, next);
                 },
                 [] {});
}

void recover(Context &context, const std::string &path, const std::string &codeFile, const std::string &newFile)
{
    const auto bytes = context.read(codeFile);
    if (!bytes)
        return context.fail(bytes.error());
    const auto code = Secret::recoveryCode(QString::fromUtf8(*bytes));
    if (!code)
        return context.fail(code.error());
    const auto next = context.secretIn(newFile);
    if (!next)
        return context.fail(next.error());
    if (auto workspace = context.open(path, Access::ReadWrite, *code))
        context.with(*workspace, [&](Desk &desk) { return desk.changePassphrase(*code, *next); }, [] {});
}

} // namespace

void addSealCommands(CLI::App &app, Context &context)
{
    const auto file = std::make_shared<std::string>();
    const auto sheet = std::make_shared<std::string>();
    const auto name = std::make_shared<std::string>();
    const auto codeFile = std::make_shared<std::string>();
    const auto options = std::make_shared<PassphraseOptions>();

    auto *sealing = app.add_subcommand("seal", "Seal a workspace with the passphrase of --passphrase-file");
    sealing->add_option("W", *file)->required();
    sealing->add_option("--recovery-sheet", *sheet, "Write a recovery code and how to use it: .pdf or .html");
    sealing->add_option("--name", *name, "Whose passphrase it is (default: the workspace's owner)");
    sealing->footer("Example: mettle-cli seal sample.mettle --passphrase-file secret.txt --recovery-sheet sheet.pdf");
    sealing->callback([=, &context] { seal(context, *file, *sheet, *name); });

    auto *unsealing = app.add_subcommand("unseal", "Take the seal off: the file is readable by everybody again");
    unsealing->add_option("W", *file)->required();
    unsealing->footer("Example: mettle-cli unseal sample.mettle --passphrase-file secret.txt");
    unsealing->callback([=, &context] { unseal(context, *file); });

    auto *changing = app.add_subcommand("passphrase", "Change a passphrase, add one, remove a leaver's, or list them");
    changing->add_option("W", *file)->required();
    auto *newFile = changing->add_option("--new-file", options->newFile, "File with the new passphrase");
    auto *add = changing->add_option("--add", options->add, "Add the new one under this name, beside the others");
    auto *remove = changing->add_option("--remove", options->remove,
                                        "Remove the one of this name or number; copies made before still open with it");
    auto *listing = changing->add_flag("--list", options->list, "List names and dates");
    add->needs(newFile);
    remove->excludes(newFile);
    listing->excludes(newFile)->excludes(remove);
    changing->footer("Example: mettle-cli passphrase sample.mettle --passphrase-file old.txt --new-file new.txt");
    changing->callback([=, &context] {
        if (options->newFile.empty() && options->remove.empty() && !options->list)
            throw CLI::RequiredError("--new-file");
        passphrase(context, *file, *options);
    });

    auto *recovering = app.add_subcommand("recover", "Set a new passphrase with the code of the recovery sheet");
    recovering->add_option("W", *file)->required();
    recovering->add_option("--code-file", *codeFile, "File with the recovery code")->required();
    recovering->add_option("--new-file", options->newFile, "File with the new passphrase")->required();
    recovering->footer("Example: mettle-cli recover sample.mettle --code-file code.txt --new-file new.txt");
    recovering->callback([=, &context] { recover(context, *file, *codeFile, options->newFile); });
}

} // namespace mettle::cli
