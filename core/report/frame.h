// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/people.h"

#include <QByteArray>
#include <QDate>

namespace mettle::report {

/// What stands around every page of a document, in its language.
struct Frame
{
    QString language; ///< as asked for ("nl-BE"); words are those of the nearest spoken language
    QString kind;     ///< "Competence profile"
    QString date;     ///< "12 November 2026"
    QString title;    ///< of the file: "Competence profile · Amina B. · 12 November 2026"
    QString organisation;
    QString underName;      ///< the address, or what a sheet is
    QByteArray logo;        ///< PNG or SVG bytes; empty: the name starts at the margin
    QString colour;         ///< the organisation's own; empty: Mettle's
    QString footStrong;     ///< the sentence that matters on this page
    QString foot;           ///< what follows it
    QString footName;       ///< whose page it is; empty on pages of nobody
    QString pageOf;         ///< "page %1 of %2", to be filled when the pages are counted
    bool largeFoot = false; ///< 10 pt instead of 8: plans

    friend bool operator==(const Frame &, const Frame &) = default;
};

/// The frame of a document of an organisation; foot sentences are left to the document.
/// `name`: whose document it is, for title and foot; may be empty.
[[nodiscard]] Frame frameOf(const people::WorkspaceInfo &workspace, const QString &language,
                            const QDate &date, const QString &kind, const QString &name);

} // namespace mettle::report
