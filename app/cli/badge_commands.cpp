// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/badge_files.h"
#include "app/cli/commands.h"
#include "app/cli/jsondocuments.h"

#include "badge/bake.h"
#include "badge/errors.h"
#include "badge/issuerfiles.h"
#include "badge/verify.h"
#include "base/document.h"
#include "base/errors.h"
#include "operations/badgeforms.h"
#include "operations/badges.h"
#include "operations/errors.h"
#include "operations/lookup.h"
#include "operations/workspace.h"
#include "ui/print/drawbadge.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mettle::cli {

QString badgePassphrase(Context &context, Workspace &workspace)
{
    const QString given = qEnvironmentVariable("METTLE_BADGE_PASSPHRASE");
    if (!given.isEmpty())
        return given;
    const auto info = workspace.wait([](Desk &desk) { return operations::workspaceInfo(desk); });
    if (!info || !info->isSample)
        return {};
    if (!context.json)
        context.print(document(context.words(),
                               QT_TRANSLATE_NOOP("document", "The sample's issuer: its key has the passphrase “sample”.")));
    return QStringLiteral("sample");
}

Result<QString> writeBadge(Context &context, Workspace &workspace, const badge::IssuedBadge &badge, const QString &form,
                           const QString &folder, const QString &passphrase)
{
    const QString file = QDir(folder).filePath(QStringLiteral("badge-%1.%2").arg(badge.id.toString(), form));
    QByteArray bytes = badge.credential.toUtf8();
    if (form != QLatin1String("json")) {
        METTLE_LET(made, workspace.wait([&](Desk &desk) {
            return form == QLatin1String("png") ? operations::bakedPicture(desk, badge.id)
                : form == QLatin1String("svg")  ? operations::bakedDrawing(desk, badge.id)
                                                : operations::signedText(desk, badge.id, passphrase);
        }));
        bytes = made;
    }
    METTLE_TRY(context.write(file, bytes));
    METTLE_TRY(workspace.wait([&](Desk &desk) { return operations::noteHandedOut(desk, badge.id, form); }));
    return file;
}

namespace {

struct Asked
{
    std::string file, client, achievement, out, form = "json", suite = "eddsa-rdfc-2022", image, credential, id, reason;
    std::string name, url, email, domain, competence, stability = "in different situations", at, recipient, documents;
    std::vector<std::string> files;
    int level = 2;
    bool due = false;
};

Result<std::vector<operations::BadgeOrder>> ordersAsked(Desk &desk, const Asked &asked, const QString &language)
{
    std::optional<Id<people::Client>> client;
    if (!asked.client.empty()) {
        METTLE_LET(found, operations::clientNamed(desk, QString::fromStdString(asked.client)));
        client = found;
    }
    if (!asked.due) {
        METTLE_LET(achievement, operations::achievementNamed(desk, QString::fromStdString(asked.achievement)));
        return std::vector { operations::BadgeOrder { *client, achievement, QString::fromStdString(asked.suite) } };
    }
    METTLE_LET(due, operations::dueBadges(desk, language, client));
    std::vector<operations::BadgeOrder> orders;
    for (const operations::DueBadge &one : due)
        if (one.consent)
            orders.push_back({ one.client.id, one.achievement.id, QString::fromStdString(asked.suite) });
    return orders;
}

void issue(Context &context, const Asked &asked)
{
    auto workspace = context.open(asked.file, Access::ReadWrite);
    if (!workspace)
        return;
    const QString folder = QString::fromStdString(asked.out);
    if (!QDir().mkpath(folder))
        return context.fail(Error { errors::FileUnwritable, { QFileInfo(folder).fileName(), QStringLiteral("folder") } });
    const QString passphrase = badgePassphrase(context, *workspace);
    const auto issued = workspace->wait([&](Desk &desk) -> Result<std::vector<badge::IssuedBadge>> {
        METTLE_LET(orders, ordersAsked(desk, asked, context.words()));
        return orders.empty() ? Result<std::vector<badge::IssuedBadge>>(std::vector<badge::IssuedBadge>())
                              : operations::issueBadges(desk, orders, passphrase);
    });
    if (!issued)
        return context.fail(issued.error());
    QJsonArray array;
    for (const badge::IssuedBadge &badge : *issued) {
        const auto file = writeBadge(context, *workspace, badge, QString::fromStdString(asked.form), folder, passphrase);
        if (!file)
            return context.fail(file.error());
        array.append(QJsonObject { { QStringLiteral("id"), badge.id.toString() }, { QStringLiteral("file"), *file } });
        if (!context.json)
            context.print(*file);
    }
    if (context.json)
        return context.print(array);
    context.print(document(context.words(), QT_TRANSLATE_N_NOOP("document", "%n badge(s) issued."), {}, int(issued->size())));
    if (issued->empty())
        return;
    if (asked.form == "jwt")
        context.print(document(context.words(),
                               QT_TRANSLATE_NOOP("document", "Signed texts (JWT) with EdDSA: most wallets and the validator of "
                                                             "1EdTech do not take this form.")));
    else if (asked.suite == "eddsa-jcs-2022")
        context.print(document(context.words(),
                               QT_TRANSLATE_NOOP("document", "Signed with eddsa-jcs-2022: Mettle and conformant verifiers "
                                                             "check it, most wallets do not take this form yet.")));
}

QJsonObject checkJson(const badge::Check &check, const QString &language)
{
    return { { QStringLiteral("name"), check.name },
             { QStringLiteral("result"), nameOf(check.outcome) },
             { QStringLiteral("text"), badge::sentence(check, language) } };
}

void verify(Context &context, const Asked &asked)
{
    const QString language = context.words();
    badge::VerifyOptions options { .at = context.clock().now(), .recipient = QString::fromStdString(asked.recipient) };
    if (!asked.at.empty())
        options.at = QDateTime::fromString(QString::fromStdString(asked.at), Qt::ISODate).toUTC();
    const auto documents = documentsAsked(context, asked.documents);
    if (!documents)
        return context.fail(documents.error());
    options.documents = *documents;
    QJsonArray array;
    for (const std::string &file : asked.files) {
        const auto bytes = context.read(file);
        if (!bytes)
            return context.fail(bytes.error());
        const badge::VerifyReport report = badge::verify(*bytes, options);
        if (!report.verified)
            context.exitCode = AnswerIsNo;
        if (!context.json) {
            context.print(QStringLiteral("%1: %2 (%3)").arg(QFileInfo(QString::fromStdString(file)).fileName(),
                                                            badge::sentence(report, language), nameOf(report.verdict)));
            continue;
        }
        QJsonArray checks;
        for (const badge::Check &check : report.checks)
            checks.append(checkJson(check, language));
        array.append(QJsonObject { { QStringLiteral("file"), QString::fromStdString(file) },
                                   { QStringLiteral("verified"), report.verified },
                                   { QStringLiteral("verdict"), nameOf(report.verdict) },
                                   { QStringLiteral("issuer"), report.issuer },
                                   { QStringLiteral("recipient"), report.recipient },
                                   { QStringLiteral("achievement"), report.achievement },
                                   { QStringLiteral("checks"), checks } });
    }
    if (context.json)
        context.print(array);
}

void bake(Context &context, const Asked &asked)
{
    const auto picture = context.read(asked.image);
    const auto credential = picture ? context.read(asked.credential) : picture;
    if (!credential)
        return context.fail(credential.error());
    const auto baked = badge::bake(*picture, *credential);
    if (!baked)
        return context.fail(baked.error());
    if (const auto written = context.write(QString::fromStdString(asked.out), *baked); !written)
        context.fail(written.error());
}

void unbake(Context &context, const Asked &asked)
{
    const auto picture = context.read(asked.image);
    if (!picture)
        return context.fail(picture.error());
    const auto credential = badge::unbake(*picture);
    if (!credential)
        return context.fail(credential.error());
    if (const auto written = context.write(QString::fromStdString(asked.out), *credential); !written)
        context.fail(written.error());
}

/// The files that the issuer can publish, in a folder.
void writeIssuer(Context &context, const Asked &asked)
{
    auto workspace = context.open(asked.file, Access::ReadOnly);
    if (!workspace)
        return;
    QString did;
    if (!asked.domain.empty()) {
        did = badge::didWebOf(QString::fromStdString(asked.domain));
        if (did.isEmpty())
            return context.fail(Error { badge::errors::AddressWrong, { QString::fromStdString(asked.domain) } });
    }
    const QString folder = QString::fromStdString(asked.out);
    if (!QDir().mkpath(folder))
        return context.fail(Error { errors::FileUnwritable, { QFileInfo(folder).fileName(), QStringLiteral("folder") } });
    const auto files = workspace->wait([&](Desk &desk) { return operations::issuerFiles(desk, did); });
    if (!files)
        return context.fail(files.error());
    QJsonArray array;
    for (const operations::PublishedFile &file : *files) {
        const QString path = QDir(folder).filePath(file.name);
        if (const auto written = context.write(path, file.content); !written)
            return context.fail(written.error());
        array.append(QJsonObject { { QStringLiteral("file"), path }, { QStringLiteral("address"), file.address } });
        if (!context.json)
            context.print(file.address.isEmpty() ? path : QString(path + u"  ->  " + file.address));
    }
    if (context.json)
        context.print(array);
}

void addAchievement(Context &context, const Asked &asked)
{
    auto workspace = context.open(asked.file, Access::ReadWrite);
    if (!workspace)
        return;
    const auto stability = fromName<badge::Stability>(QString::fromStdString(asked.stability));
    context.with(
        *workspace,
        [&](Desk &desk) -> Result<Id<badge::Achievement>> {
            METTLE_LET(framework, context.framework.empty()
                           ? operations::defaultFramework(desk)
                           : operations::frameworkNamed(desk, QString::fromStdString(context.framework)));
            METTLE_LET(catalogue, desk.ask([&](const workspace::Reader &r) { return r.catalogue(framework); }));
            METTLE_LET(competence, operations::competenceNamed(*catalogue, QString::fromStdString(asked.competence)));
            operations::AchievementDetails details { .competence = competence, .level = asked.level, .stability = *stability };
            details.design.symbol = QStringLiteral("check");
            std::tie(details.png, details.svg) = print::drawBadge(details.design);
            return operations::addAchievement(desk, details);
        },
        [&](const auto &id) { context.print(id.toString()); });
}

void addIssuerAndAchievement(CLI::App &app, Context &context, const std::shared_ptr<Asked> &asked)
{
    auto *issuers = app.add_subcommand("issuer", "Who signs badges");
    issuers->require_subcommand(1);
    auto *make = issuers->add_subcommand("new", "Make an issuer with a new key, sealed by METTLE_BADGE_PASSPHRASE");
    make->add_option("W", asked->file)->required();
    make->add_option("--name", asked->name)->required();
    make->add_option("--url", asked->url);
    make->add_option("--email", asked->email);
    make->footer("Example: METTLE_BADGE_PASSPHRASE=... mettle-cli issuer new sample.mettle --name \"Werkhuis\"");
    make->callback([=, &context] {
        if (auto workspace = context.open(asked->file, Access::ReadWrite))
            context.with(
                *workspace,
                [&](Desk &desk) {
                    return operations::makeIssuer(desk, QString::fromStdString(asked->name), QString::fromStdString(asked->url),
                                                  QString::fromStdString(asked->email),
                                                  qEnvironmentVariable("METTLE_BADGE_PASSPHRASE"));
                },
                [&](const auto &id) { context.print(id.toString()); });
    });

    auto *achievements = app.add_subcommand("achievement", "What can be earned");
    achievements->require_subcommand(1);
    auto *add = achievements->add_subcommand("add", "Add an achievement for a competence");
    add->add_option("W", asked->file)->required();
    add->add_option("--competence", asked->competence)->required();
    add->add_option("--level", asked->level)->required();
    add->add_option("--stability", asked->stability)->check([](const std::string &text) {
        return fromName<badge::Stability>(QString::fromStdString(text))
            ? std::string()
            : std::string("one of: in different situations, also outside the course");
    });
    add->footer("Example: mettle-cli achievement add sample.mettle --competence 1.3 --level 2");
    add->callback([=, &context] { addAchievement(context, *asked); });
}

} // namespace

void addBadgeCommands(CLI::App &app, Context &context)
{
    const auto asked = std::make_shared<Asked>();
    auto *group = app.add_subcommand("badge", "Open Badges 3.0: issue, verify, bake");
    group->require_subcommand(1);

    auto *issuing = group->add_subcommand("issue", "Sign badges that were earned");
    issuing->add_option("W", asked->file)->required();
    issuing->add_flag("--due", asked->due, "All that are due, of everybody or of --client");
    issuing->add_option("--client", asked->client);
    issuing->add_option("--achievement", asked->achievement);
    issuing->add_option("-o", asked->out, "Folder")->required();
    issuing->add_option("--form", asked->form)->check(CLI::IsMember({ "json", "png", "svg", "jwt" }));
    issuing->add_option("--suite", asked->suite)->check(CLI::IsMember({ "eddsa-rdfc-2022", "eddsa-jcs-2022" }));
    issuing->footer("Example: mettle-cli badge issue sample.mettle --due -o badges --form png");
    issuing->callback([=, &context] {
        if (!asked->due && (asked->client.empty() || asked->achievement.empty()))
            throw CLI::RequiredError("--due, or --client and --achievement");
        issue(context, *asked);
    });

    auto *verifying = group->add_subcommand("verify", "Check badge files: genuine, unchanged, valid");
    verifying->add_option("FILE", asked->files)->required();
    verifying->add_option("--documents", asked->documents, "JSON object from URL to document or file; stands for the network");
    verifying->add_option("--at", asked->at, "The moment for which it has to be valid")->check([](const std::string &text) {
        return QDateTime::fromString(QString::fromStdString(text), Qt::ISODate).isValid()
            ? std::string()
            : std::string("not a time; write it as 2026-03-10T12:00:00Z");
    });
    verifying->add_option("--recipient", asked->recipient, "A name or e-mail address it has to be for");
    verifying->footer("Example: mettle-cli badge verify badges/*.png --json");
    verifying->callback([=, &context] { verify(context, *asked); });

    auto *baking = group->add_subcommand("bake", "Put a credential into a PNG or SVG picture");
    baking->add_option("IMAGE", asked->image)->required();
    baking->add_option("CREDENTIAL", asked->credential)->required();
    baking->add_option("-o", asked->out)->required();
    baking->footer("Example: mettle-cli badge bake picture.png badge.json -o badge.png");
    baking->callback([=, &context] { bake(context, *asked); });

    auto *unbaking = group->add_subcommand("unbake", "Take the credential out of a picture");
    unbaking->add_option("IMAGE", asked->image)->required();
    unbaking->add_option("-o", asked->out)->required();
    unbaking->footer("Example: mettle-cli badge unbake badge.png -o badge.json");
    unbaking->callback([=, &context] { unbake(context, *asked); });

    auto *publishing = group->add_subcommand("issuer", "Write what the issuer can publish: its card, and a did.json");
    publishing->add_option("W", asked->file)->required();
    publishing->add_option("-o", asked->out, "Folder")->required();
    publishing->add_option("--domain", asked->domain, "Its web site, for a did:web: example.org or example.org/badges");
    publishing->footer("Example: mettle-cli badge issuer sample.mettle -o issuer --domain example.org");
    publishing->callback([=, &context] { writeIssuer(context, *asked); });

    auto *revoking = group->add_subcommand("revoke", "Say that a badge no longer holds");
    revoking->add_option("W", asked->file)->required();
    revoking->add_option("ID", asked->id)->required();
    revoking->add_option("--reason", asked->reason)->required();
    revoking->footer("Example: mettle-cli badge revoke sample.mettle ID --reason \"issued twice by mistake\"");
    revoking->callback([=, &context] {
        auto workspace = context.open(asked->file, Access::ReadWrite);
        if (!workspace)
            return;
        const auto id = Id<badge::IssuedBadge>::fromString(QString::fromStdString(asked->id));
        if (!id)
            return context.fail(Error { operations::errors::Unknown, { QString::fromStdString(asked->id) } });
        context.with(*workspace,
                     [&](Desk &desk) { return operations::revokeBadge(desk, *id, QString::fromStdString(asked->reason)); },
                     [] {});
    });

    addIssuerAndAchievement(app, context, asked);
}

} // namespace mettle::cli
