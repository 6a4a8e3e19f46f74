// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/secret.h"

#include <QDateTime>
#include <QJsonValue>
#include <QUuid>
#include <vector>

namespace mettle::storage {

class Connection;

enum class Side { Ours, Theirs };

/// A field that both files changed without knowing of each other's change; what was not taken stays visible here, and
/// for marks, notes, decisions and plans in the row's history.
struct MergeConflict
{
    QString table;
    QUuid id;
    QString field; ///< empty: one side changed the row, the other removed it
    QJsonValue ours; ///< as in a dump; undefined where the row was removed
    QJsonValue theirs;
    Side taken = Side::Ours;
};

/// Rows with keys of their own and the same name (and for sessions the same day) that came from different files.
struct PossibleDuplicate
{
    QString table;
    std::vector<QUuid> ids;
    QString name;
};

struct MergeOutcome
{
    int added = 0; ///< rows that came
    int changed = 0; ///< rows of ours that gave way to theirs, removed ones too
    int kept = 0; ///< rows of ours that stayed although theirs were different
    std::vector<MergeConflict> conflicts;
    std::vector<PossibleDuplicate> possibleDuplicates;
};

/// Whether a merge is written, or only told beforehand.
enum class MergeMode { Preview, Write };

/// Brings another workspace's rows in: the union of rows by key; the newer `modified` wins (ties: the greater device);
/// removed loses to newer, and to what still refers to it; erased always wins, over what refers to it too. Histories,
/// journal and access log are united; nothing is written about the merge itself, so that A into B equals B into A.
/// All or nothing. `secret` opens the other file where it is sealed; a copy of the open sealed file needs none. Errors: those
/// of opening the other file.
[[nodiscard]] Result<MergeOutcome> merge(Connection &ours, const QString &theirs, MergeMode mode, const QDateTime &now,
                                         const Secret &secret = {});

} // namespace mettle::storage
