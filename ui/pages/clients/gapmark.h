// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/profile.h"

#include <QWidget>

namespace mettle::pages {

/// The sign of a gap among words.
class GapMark final : public QWidget
{
    Q_OBJECT

public:
    explicit GapMark(profile::Gap gap, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    profile::Gap m_gap;
};

} // namespace mettle::pages
