// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/badges.h"
#include "operations/lookup.h"
#include "operations/people.h"
#include "operations/profile.h"
#include "operations/today.h"
#include "operations/workspace.h"
#include "opened.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace mettle;
using namespace mettle::operations;
using framework::Stability;
using test::refusal;

namespace {

const QString English = QStringLiteral("en");

struct Sample : test::Opened
{
    explicit Sample(const QString &language = English)
    {
        must([&](Desk &desk) { return setUpWorkspace(desk, QStringLiteral("sample"), language); });
        must([&](Desk &desk) { return makeSample(desk, language, {}, crypto::PassphraseCost::minimal()); });
    }
    ClientProfile profileOf(const QString &name)
    {
        return must([&](Desk &desk) -> Result<ClientProfile> {
            METTLE_LET(client, clientNamed(desk, name));
            return clientProfile(desk, client);
        });
    }
    /// "2 also outside the course", "- seen once": level and stability of every skill, by code.
    QMap<QString, QString> positionsOf(const QString &name)
    {
        const ClientProfile shown = profileOf(name);
        QMap<QString, QString> out;
        for (const profile::Position &position : shown.positions)
            out.insert(shown.catalogue.find(position.competence)->code,
                       (position.level ? QString::number(*position.level) : QStringLiteral("-")) + u' '
                           + nameOf(position.stability));
        return out;
    }
    QJsonObject tables()
    {
        return QJsonDocument::fromJson(data()).object()[QStringLiteral("tables")].toObject();
    }
    QJsonArray table(const char *name) { return tables()[QLatin1String(name)].toArray(); }
};

} // namespace

TEST_CASE("show")
{
    Sample file;
    for (const char *n : { "Amina", "Bartek", "Chloé", "Đorđe", "Éva", "Fatoumata", "Gülşen", "Hồng", "Ibis", "José", "Khadija", "Mykola" }) {
        printf("%s:", n);
        const auto p = file.positionsOf(QString::fromUtf8(n));
        for (auto it = p.begin(); it != p.end(); ++it)
            printf(" %s=%s;", qPrintable(it.key()), qPrintable(it.value()));
        printf("\n");
    }
    const auto due = file.must([](Desk &desk) { return dueBadges(desk, English); });
    for (const auto &d : due)
        printf("due %s %s consent=%d confirmed=%d | %s\n", qPrintable(people::shownName(d.client)), qPrintable(d.achievement.name.in(English)), d.consent, d.confirmed, qPrintable(d.reasons.join(QStringLiteral(" / "))));
    const auto t = file.must([](Desk &desk) { return today(desk, English); });
    printf("sessions %zu steps %zu reviews %zu badges %zu consents %zu waiting %zu\n", t.sessions.size(), t.steps.size(), t.reviews.size(), t.badges.size(), t.consents.size(), t.waiting.size());
    for (const auto &w : t.waiting)
        printf("  %s: %s\n", qPrintable(people::shownName(w.client)), qPrintable(w.titles.join(u',')));
    const auto tables = file.tables();
    for (auto it = tables.begin(); it != tables.end(); ++it)
        printf("%s %lld\n", qPrintable(it.key()), it->toArray().size());
    const auto problems = file.must([](Desk &desk) { return desk.check(); });
    for (const auto &p : problems)
        printf("PROBLEM %s\n", qPrintable(p));
}
