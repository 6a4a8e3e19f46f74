// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/framework/draft.h"

namespace mettle::exchange {

/// A framework as it came in, ready to be merged with what is there.
struct ImportedFramework
{
    framework::Catalogue catalogue;
    QString file;
    QString format;
    bool complete = false;
    bool hasTree = true;
    bool onlyAdds = false;
    std::vector<Error> warnings;
    QMap<QString, int> carried;
};

/// Makes ids, order and types, and proves that the tree is one. Ids follow from the framework's uri and version and from
/// the items' own ids. Warned about: parents that are not there, items twice, empty titles. Refused: cycles through any
/// parent (Cycle), more than 50 deep (TooDeep), more than 100,000 items or 500,000 edges and relations (TooMany), none
/// (NothingThere).
[[nodiscard]] Result<ImportedFramework> assemble(FrameworkDraft draft);

/// The type that a source's word stands for ("Kompetenz" does not, "Competency" does); null for a word that says nothing.
[[nodiscard]] std::optional<framework::ItemType> typeOfWord(const QString &kind);

/// The language a text is most likely written in (en, nl, fr, de), by its small words; empty when they do not tell.
[[nodiscard]] QString likelyLanguage(const QStringList &texts);

} // namespace mettle::exchange
