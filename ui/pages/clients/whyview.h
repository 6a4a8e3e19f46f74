// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/profile.h"

#include <QWidget>

namespace mettle::pages {

/// Why a position is what it is: the sentence, what the rule still asks, what the coach decided, and what was seen,
/// situation by situation.
class WhyView final : public QWidget
{
    Q_OBJECT

public:
    /// `language`: of the window. The profile is read now and not kept.
    WhyView(const operations::ClientProfile &shown, const profile::Position &position, const QString &language,
            QWidget *parent = nullptr);

signals:
    /// A decision or a confirmation is to be taken back.
    void withdrawWanted();
    /// All that was seen of this skill.
    void evidenceWanted();
};

} // namespace mettle::pages
