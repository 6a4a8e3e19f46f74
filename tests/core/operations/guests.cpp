// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

using namespace mettle;
using workspace::Reader;

TEST_CASE("who was seen without being in the group stands after it, by name, under numbers of their own")
{
    test::Importing file;
    REQUIRE(file.people("name,callname,group\nZoë Adams,Zoë,Harbour\nDan Fox,Dan,Harbour\nÉva Bell,Éva,\nBen Cox,Ben,\n").ok());
    REQUIRE(file.observations("date,session,activity,client,competence,observer,mark\n"
                              "2026-03-20,Market,Stall,Zoë,1.2,Sofie,2\n"
                              "2026-03-20,Market,Stall,Éva,1.2,Sofie,1\n"
                              "2026-03-20,Market,Stall,Ben,1.2,Sofie,3\n")
                .ok());
    session::Session market = file.read([](const Reader &reader) { return reader.everySession(); }).front();
    const auto columns = [&] {
        const auto detail = file.read([&](const Reader &reader) { return reader.sessionDetail(market.id); });
        QStringList found;
        for (const auto &member : detail->members)
            found << QString::number(member.number) + u' ' + member.client.callName;
        return found.join(QStringLiteral(", "));
    };
    CHECK(columns() == QStringLiteral("1 Ben, 2 Éva, 3 Zoë"));

    const auto zoe = file.client(QStringLiteral("Zoë")).id;
    const auto harbour = file.read([&](const Reader &reader) { return reader.memberships(zoe); });
    REQUIRE(harbour.size() == 1);
    market.group = harbour.front().group;
    REQUIRE(file.run([&](workspace::Desk &desk) {
                    return desk.transact(workspace::Verb { "test", { "%1", { QStringLiteral("group") } } },
                                         [&](workspace::Transaction &t) -> Result<void> {
                                             t.put(market);
                                             return {};
                                         });
                }).ok());
    CHECK(columns() == QStringLiteral("1 Zoë, 2 Dan, 3 Ben, 4 Éva"));
}
