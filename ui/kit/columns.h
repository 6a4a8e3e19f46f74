// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace mettle::kit {

/// What a page is about and, beside it, what else is of use; where there is no room the second stands below the first.
class Columns : public QWidget
{
    Q_OBJECT
public:
    /// The side's width in logical pixels.
    explicit Columns(int sideWidth, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *main() const { return m_main; }
    [[nodiscard]] QVBoxLayout *side() const { return m_side; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    int m_sideWidth;
    QBoxLayout *m_both;
    QVBoxLayout *m_main;
    QVBoxLayout *m_side;
    QWidget *m_sideBox;
};

} // namespace mettle::kit
