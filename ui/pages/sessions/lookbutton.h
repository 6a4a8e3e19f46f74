// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace mettle::pages {

/// "Look at this", as a button: amber, 40 high, an icon and one line; a part of it stands out.
class LookButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit LookButton(QWidget *parent = nullptr);
    void setWords(const QString &text, const QString &strong);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_strong;
};

} // namespace mettle::pages
