// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "base/document.h"
#include "operations/agreement.h"
#include "operations/errors.h"
#include "operations/handout.h"
#include "operations/lookup.h"
#include "operations/observe.h"
#include "operations/sessions.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace mettle::cli {

namespace {

QJsonObject jsonOf(const operations::SessionAgreement &agreement)
{
    const session::Agreement &figures = agreement.figures;
    QJsonArray pairs;
    for (const session::PairAgreement &pair : figures.pairs) {
        const auto figure = [&](double session::Kappa::*part) {
            return pair.kappa ? QJsonValue((*pair.kappa).*part) : QJsonValue(QJsonValue::Null);
        };
        pairs.append(QJsonObject { { QStringLiteral("a"), agreement.names.value(pair.a) },
                                   { QStringLiteral("b"), agreement.names.value(pair.b) },
                                   { QStringLiteral("pairs"), pair.pairs },
                                   { QStringLiteral("onlyA"), pair.onlyA },
                                   { QStringLiteral("onlyB"), pair.onlyB },
                                   { QStringLiteral("exact"), pair.exact },
                                   { QStringLiteral("withinOne"), pair.withinOne },
                                   { QStringLiteral("kappa"), figure(&session::Kappa::value) },
                                   { QStringLiteral("kappaLow"), figure(&session::Kappa::low) },
                                   { QStringLiteral("kappaHigh"), figure(&session::Kappa::high) } });
    }
    QJsonValue alpha(QJsonValue::Null);
    if (figures.alpha)
        alpha = QJsonObject { { QStringLiteral("value"), figures.alpha->value ? QJsonValue(*figures.alpha->value) : QJsonValue(QJsonValue::Null) },
                              { QStringLiteral("observers"), figures.alpha->observers },
                              { QStringLiteral("units"), figures.alpha->units },
                              { QStringLiteral("values"), figures.alpha->values },
                              { QStringLiteral("single"), figures.alpha->single } };
    return { { QStringLiteral("session"), agreement.session },
             { QStringLiteral("setAside"), figures.setAside },
             { QStringLiteral("pairs"), pairs },
             { QStringLiteral("alpha"), alpha } };
}

void printAgreement(const Context &context, const operations::SessionAgreement &agreement)
{
    if (context.json)
        return context.print(jsonOf(agreement));
    const QString language = context.words();
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    QList<QStringList> rows;
    for (const session::PairAgreement &pair : agreement.figures.pairs)
        rows << QStringList { agreement.names.value(pair.a) + QStringLiteral(" – ") + agreement.names.value(pair.b),
                              QString::number(pair.pairs), QString::number(pair.exact), QString::number(pair.withinOne),
                              QString::number(pair.onlyA) + QStringLiteral(" / ") + QString::number(pair.onlyB),
                              pair.kappa ? QStringLiteral("%1 (%2 … %3)").arg(number(pair.kappa->value), number(pair.kappa->low), number(pair.kappa->high))
                                         : document(language, QT_TRANSLATE_NOOP("document", "too few")) };
    context.print({ document(language, QT_TRANSLATE_NOOP("document", "observers")), document(language, QT_TRANSLATE_NOOP("document", "pairs")),
                    document(language, QT_TRANSLATE_NOOP("document", "the same")), document(language, QT_TRANSLATE_NOOP("document", "within one step")),
                    document(language, QT_TRANSLATE_NOOP("document", "seen by one only")), document(language, QT_TRANSLATE_NOOP("document", "weighted kappa")) },
                  rows);
    if (const auto &alpha = agreement.figures.alpha)
        context.print(document(language,
                               QT_TRANSLATE_NOOP("document", "Krippendorff’s alpha (ordinal): %1, of %2 observers on %3 behaviours with %4 marks; %5 marked once."),
                               { alpha->value ? number(*alpha->value) : document(language, QT_TRANSLATE_NOOP("document", "too few")),
                                 QString::number(alpha->observers), QString::number(alpha->units), QString::number(alpha->values),
                                 QString::number(alpha->single) }));
    if (agreement.figures.setAside > 0)
        context.print(document(language, QT_TRANSLATE_N_NOOP("document", "Left out, set aside: %n activity(s)."), {}, agreement.figures.setAside));
}

struct Asked
{
    std::string file, session, activity, client, competence, reason, observer, out;
    int mark = 0;
};

Result<Id<session::Activity>> activityNamed(Desk &desk, const Asked &asked)
{
    METTLE_LET(session, operations::sessionNamed(desk, QString::fromStdString(asked.session)));
    METTLE_LET(all, desk.ask([&](const workspace::Reader &r) { return r.activities(session); }));
    const QString wanted = QString::fromStdString(asked.activity);
    for (const session::Activity &activity : all)
        if (folded(activity.title) == folded(wanted) || activity.id.toString() == wanted)
            return activity.id;
    return Error { operations::errors::Unknown, { wanted } };
}

Result<void> close(Desk &desk, const Asked &asked)
{
    if (asked.activity.empty()) {
        METTLE_LET(session, operations::sessionNamed(desk, QString::fromStdString(asked.session)));
        return operations::closeSessionForAll(desk, session);
    }
    METTLE_LET(activity, activityNamed(desk, asked));
    return operations::closeActivityForAll(desk, activity);
}

Result<void> setAside(Desk &desk, const Asked &asked)
{
    METTLE_LET(activity, activityNamed(desk, asked));
    return operations::setAside(desk, activity, QString::fromStdString(asked.reason));
}

Result<void> agree(Desk &desk, const Context &context, const Asked &asked, const QString &by)
{
    METTLE_LET(activity, activityNamed(desk, asked));
    METTLE_LET(client, operations::clientNamed(desk, QString::fromStdString(asked.client)));
    METTLE_LET(competence, context.competenceAsked(desk, client, asked.competence));
    METTLE_TRY(operations::agree(desk, activity, client, competence, asked.mark, QString::fromStdString(asked.reason), by));
    return {};
}

void handOut(Context &context, const Asked &asked)
{
    auto workspace = context.open(asked.file, Access::ReadOnly);
    if (!workspace)
        return;
    const auto rows = workspace->wait([&](Desk &desk) -> Result<std::vector<workspace::Record>> {
        METTLE_LET(session, operations::sessionNamed(desk, QString::fromStdString(asked.session)));
        METTLE_LET(observer, operations::observerNamed(desk, QString::fromStdString(asked.observer)));
        return operations::handout(desk, session, observer);
    });
    if (!rows)
        return context.fail(rows.error());
    {
        auto small = context.open(asked.out, Access::Create);
        if (!small)
            return;
        context.with(*small, [&](Desk &desk) { return desk.fill(*rows); }, [] {});
    }
    if (context.exitCode != Done)
        QFile::remove(QString::fromStdString(asked.out)); // nothing is half made
}

} // namespace

void addSessionCommands(CLI::App &app, Context &context)
{
    auto *group = app.add_subcommand("session", "Around a session: hand out, agreement, close, set aside, agree");
    group->require_subcommand(1);
    const auto asked = std::make_shared<Asked>();
    const auto common = [&](CLI::App *command) {
        command->add_option("W", asked->file)->required();
        command->add_option("--session", asked->session)->required();
    };

    auto *agreement = group->add_subcommand("agreement", "How far the observers agree, in figures");
    common(agreement);
    agreement->footer("Example: mettle-cli session agreement sample.mettle --session \"The market stall\"");
    agreement->callback([=, &context] {
        if (auto workspace = context.open(asked->file, Access::ReadOnly))
            context.with(
                *workspace,
                [=](Desk &desk) -> Result<operations::SessionAgreement> {
                    METTLE_LET(session, operations::sessionNamed(desk, QString::fromStdString(asked->session)));
                    return operations::sessionAgreement(desk, session);
                },
                [&](const operations::SessionAgreement &found) { printAgreement(context, found); });
    });

    auto *closing = group->add_subcommand("close", "Close a session's activities for everybody who marked in them");
    common(closing);
    closing->add_option("--activity", asked->activity);
    closing->footer("Example: mettle-cli session close sample.mettle --session \"The market stall\"");
    closing->callback([=, &context] {
        if (auto workspace = context.open(asked->file, Access::ReadWrite))
            context.with(*workspace, [=](Desk &desk) { return close(desk, *asked); }, [] {});
    });

    auto *aside = group->add_subcommand("set-aside", "An activity's notes stay, its marks no longer count");
    common(aside);
    aside->add_option("--activity", asked->activity)->required();
    aside->add_option("--reason", asked->reason)->required();
    aside->footer("Example: mettle-cli session set-aside sample.mettle --session \"The market stall\" "
                  "--activity \"Make the price list\" --reason \"the task changed halfway\"");
    aside->callback([=, &context] {
        if (auto workspace = context.open(asked->file, Access::ReadWrite))
            context.with(*workspace, [=](Desk &desk) { return setAside(desk, *asked); }, [] {});
    });

    auto *agreeing = group->add_subcommand("agree", "Write down what the observers agreed on");
    common(agreeing);
    agreeing->add_option("--activity", asked->activity)->required();
    agreeing->add_option("--client", asked->client)->required();
    agreeing->add_option("--competence", asked->competence)->required();
    agreeing->add_option("--mark", asked->mark)->required();
    agreeing->add_option("--reason", asked->reason);
    agreeing->footer("Example: mettle-cli session agree sample.mettle --session \"The market stall\" "
                     "--activity \"Build the stall\" --client Amina --competence 1.2 --mark 2");
    agreeing->callback([=, &context] {
        if (auto workspace = context.open(asked->file, Access::ReadWrite)) {
            const QString by = context.decider(*workspace);
            context.with(*workspace, [=, &context](Desk &desk) { return agree(desk, context, *asked, by); }, [] {});
        }
    });

    auto *handing = group->add_subcommand("handout", "A co-trainer's file: that session's people and indicators only");
    common(handing);
    handing->add_option("--observer", asked->observer)->required();
    handing->add_option("-o", asked->out, "The file; must not be there yet")->required();
    handing->footer("Example: mettle-cli session handout sample.mettle --session \"The repair café\" --observer Jan -o jan.mettle");
    handing->callback([=, &context] { handOut(context, *asked); });
}

} // namespace mettle::cli
