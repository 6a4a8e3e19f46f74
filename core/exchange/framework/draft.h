// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "framework/catalogue.h"

#include <QJsonObject>
#include <QMap>

/// What a reader of any format fills in: a framework in the words of its source, before ids are derived and before anybody
/// has looked whether the tree is one.
namespace mettle::exchange {

/// One edge upward: the parent's id in the source (empty: the framework itself), and the place among its children.
struct DraftParent
{
    QString id;
    int order = 0; ///< equal orders: as the file has them
};

struct DraftItem
{
    QString id; ///< in its source; unique in the draft
    std::optional<Id<framework::Item>> key; ///< in Mettle's own files, where it does not follow from `id`
    int row = 0; ///< where the file has it: the row of a table, else its number in the list
    QString identifier; ///< of CASE
    std::optional<QString> keptIdentifier; ///< when the file says that `identifier` was made for it: what was there before
    QString uri;
    QString code;
    QString kind; ///< the source's own word for what it is: "Standard", "knowledge"
    std::optional<framework::ItemType> type; ///< when the source says it in Mettle's terms; else it follows from kind and tree
    Text title;
    Text easyTitle;
    Text description;
    Text easyDescription;
    Text anchor;
    Text alternatives; ///< one a line
    std::vector<DraftParent> parents; ///< the main one first
    QMap<int, Text> descriptors; ///< order of the level -> text
    QJsonObject extra; ///< kept: see framework.md, "What is kept"
};

struct DraftLevel
{
    int order = 0;
    Text title;
    Text shortTitle;
    Text descriptor;
    bool notShown = false;
};

struct DraftScale
{
    Text title;
    std::vector<DraftLevel> levels;
};

struct DraftRelation
{
    QString from; ///< id of an item of this draft
    QString kind;
    QString to; ///< id of an item of this draft; empty or unknown: it is elsewhere
    std::optional<Id<framework::Relation>> key; ///< in Mettle's own files
    std::optional<Id<framework::Item>> toKey; ///< in Mettle's own files: an item of another framework here
    QString uri;
    QString title;
    QString frameworkUri;
    QString frameworkTitle;
    QJsonObject extra;
};

struct FrameworkDraft
{
    QString file; ///< for messages
    QString format; ///< "case", "moodle-csv" ...
    framework::Framework framework { framework::frameworkId({}, {}) }; ///< its id is derived later, unless idGiven
    bool idGiven = false; ///< an own framework without uri that comes back
    bool complete = false; ///< Mettle's own file: what it leaves out is to be empty
    bool hasTree = true; ///< it says where items stand; else those that are there keep their places
    bool onlyAdds = false; ///< translations or rubrics for a framework that is here or comes with it
    std::vector<DraftItem> items;
    std::vector<DraftScale> scales;
    std::vector<DraftRelation> relations;
    QJsonObject extra;
    std::vector<Error> warnings;
    QMap<QString, int> carried; ///< what Mettle does not use and keeps: the source's name for it -> how often

    void warn(const ErrorType &type, int row, const QStringList &more = {})
    {
        warnings.emplace_back(type, QStringList { file, QString::number(row) } + more);
    }
};

/// A text on one language, blanks around it off.
[[nodiscard]] inline Text textIn(const QString &language, const QString &text)
{
    return Text(language, text.trimmed());
}

} // namespace mettle::exchange
