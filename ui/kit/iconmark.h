// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace mettle::kit {

/// An icon beside text, in a tone. It says nothing by itself: the words stand beside it.
class IconMark : public QWidget
{
    Q_OBJECT
public:
    explicit IconMark(QStringView name = {}, Tone tone = Tone::Ink2, int side = 16, QWidget *parent = nullptr);

    void setIcon(QStringView name, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
    int m_side;
};

} // namespace mettle::kit
