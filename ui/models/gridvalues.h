// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/observe.h"
#include "workspace/views.h"

#include <QMetaType>

namespace mettle::models {

/// How far a typed mark has come (architecture.md, "Threads"): only a saved one is shown as saved.
enum class Saving { Saved, Typed, NotSaved };

/// What a cell of the grid shows.
struct GridCell
{
    std::optional<session::MarkKind> kind; ///< none: not observed
    int level = 0;
    Saving saving = Saving::Saved;
    int notes = 0;
    bool absent = false; ///< the whole column is hatched
    bool focus = false; ///< one of my clients in this round
    QString words; ///< of my last note there
    QDateTime at; ///< when it was marked

    friend bool operator==(const GridCell &, const GridCell &) = default;
};

/// What a column's head shows.
struct GridColumn
{
    Id<people::Client> client;
    int number = 0;
    QString name;
    int evidence = 0; ///< my marks and notes in this activity, also those about the person as a whole
    bool focus = false;
    QStringList watchers; ///< who else watches this client in this round
    std::optional<session::Presence> presence;
};

/// A row: a competence that heads its indicators, or an indicator.
struct GridRow
{
    Id<framework::Item> item;
    bool heading = false;
    QString title;
    QString anchor;
    int seen = 0; ///< of a heading: clients with a mark of mine on one of its indicators
};

/// What was typed into a cell and has to reach the disk.
struct TypedMark
{
    operations::Cell cell;
    std::optional<session::MarkKind> kind; ///< none: cleared
    int level = 0;
};

} // namespace mettle::models

Q_DECLARE_METATYPE(mettle::models::GridCell)
