// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figures.h"

#include <QWidget>

namespace mettle::pages {

/// One mark among words; large where it is to be compared.
class MarkWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit MarkWidget(const report::MarkFigure &figure, QWidget *parent = nullptr);
    void setFigure(const report::MarkFigure &figure);
    /// In logical pixels; 36 by 24 unless set.
    void setMarkSize(int width, int height);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    report::MarkFigure m_figure;
    QSize m_size { 36, 24 };
};

} // namespace mettle::pages
