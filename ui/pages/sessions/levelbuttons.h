// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/framework.h"
#include "report/figures.h"

#include <QPushButton>
#include <optional>

namespace mettle::pages {

/// The levels of a scale side by side, to choose one; the one that is on has a ring. With "no opportunity" at the end
/// where that is asked for.
class LevelButtons final : public QWidget
{
    Q_OBJECT

public:
    /// The size of one in logical pixels.
    LevelButtons(int width, int height, QWidget *parent = nullptr);

    /// `about` goes into the names for screen readers: "Amina, asks for help".
    void setLevels(const std::vector<framework::Level> &levels, const QString &language, const QString &about,
                   bool withNoOpportunity = false);
    void setCurrent(const std::optional<int> &level);
    [[nodiscard]] std::optional<int> current() const { return m_current; }

signals:
    void chosen(int level);
    void noOpportunityChosen();

private:
    int m_width;
    int m_height;
    std::optional<int> m_current;
};

} // namespace mettle::pages
