// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace mettle::kit {

/// How far something is: a 6 px track. The words or digits stand beside it.
class ProgressTrack : public QProgressBar
{
    Q_OBJECT
public:
    explicit ProgressTrack(QWidget *parent = nullptr);

    /// A tick at half time, for timers.
    void setHalfTick(bool on);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_halfTick = false;
};

} // namespace mettle::kit
