// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/clientsnapshot.h"

namespace mettle::report {

/// One page for an employer, chosen by the client (PRINT.md, picture 03): nothing weak, no gaps, no levels below "shown",
/// third person, no digits of levels. Whoever hands it over needs the client's consent; the verb asks for it.
struct StrengthsCard
{
    struct Strength
    {
        QString name;
        QString story;
        QString use;  ///< what it brings for this work; may be empty
        QString seen; ///< "Seen in 3 situations on 2 days by Sofie and Jan."

        friend bool operator==(const Strength &, const Strength &) = default;
    };
    struct Badge
    {
        badge::PictureDesign design;
        QString words; ///< "Working with others · in different situations"

        friend bool operator==(const Badge &, const Badge &) = default;
    };

    QString name;
    QString wishLabel; ///< "would like to work as"
    QString wish;      ///< empty: no target
    QString ownWordsLabel;
    QString ownWords; ///< the pitch; may be empty
    std::vector<Strength> strengths;
    QString nothingYet; ///< instead of strengths
    QString useLabel;
    QString badgesHeading;
    std::vector<Badge> badges;
    QString linkLabel;
    QString link; ///< short https address, beside its QR code; empty: none

    friend bool operator==(const StrengthsCard &, const StrengthsCard &) = default;
};

} // namespace mettle::report
