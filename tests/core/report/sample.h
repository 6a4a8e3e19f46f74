// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/clientsnapshot.h"
#include "report/groupgrid.h"
#include "report/observationsheets.h"

namespace mettle::test {

/// Four areas and seventeen skills as in domain.md, with three behaviours each, in English, Dutch and French; scale 0 to 3.
[[nodiscard]] framework::Catalogue seventeen();

/// A list of so many skills in areas of five, on a scale of so many levels without "not shown".
[[nodiscard]] framework::Catalogue listOf(int skills, int levels);

/// A skill by its code ("1.2").
[[nodiscard]] Id<framework::Item> skill(const framework::Catalogue &catalogue, const char *code);

/// Amina B., as in the pictures print-01 and 02: positions, quotes, a target, a goal. In a language.
[[nodiscard]] report::ClientSnapshot amina(const QString &language);

/// Somebody who came today.
[[nodiscard]] report::ClientSnapshot newcomer(const QString &language);

/// The session "Market stall" with twelve clients, one of them absent, and two observers.
[[nodiscard]] report::GridSnapshot marketStall(const QString &language);

/// The blank sheets of its second activity for Jan, who watches so many clients on so many behaviours.
[[nodiscard]] report::SheetSnapshot sheets(const QString &language, int clients, int behaviours);

/// A position as the rule would answer it: the stability at each level from 1 on; the highest that is shown stands.
[[nodiscard]] profile::Position position(const Id<framework::Item> &competence,
                                         std::initializer_list<framework::Stability> atLevels);

template <typename T> [[nodiscard]] Id<T> idOf(const char *kind, const QString &name)
{
    return Id<T>::derive(QUuid::fromString(QStringLiteral("6ba7b811-9dad-11d1-80b4-00c04fd430c8")),
                         QByteArray(kind) + name.toUtf8());
}

} // namespace mettle::test
