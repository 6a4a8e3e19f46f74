// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figures.h"

#include <QWidget>

namespace mettle::pages {

/// One mark among words.
class MarkWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkWidget(const report::MarkFigure &figure, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    report::MarkFigure m_figure;
};

} // namespace mettle::pages
