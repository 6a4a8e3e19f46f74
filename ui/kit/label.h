// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/textblock.h"

#include <QLabel>

namespace mettle::kit {

/// A text in a role and a tone. It wraps to as many lines as it needs; with a limit it is cut as a last way out, and the
/// whole text is then its tool tip. Plain text only: a name with a sign in it is shown as it is.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(QWidget *parent = nullptr)
        : Label(TextRole::Body, {}, parent)
    {
    }
    explicit Label(TextRole role, const QString &text = {}, QWidget *parent = nullptr);

    void setRole(TextRole role);
    void setTone(Tone tone);
    /// The text; `strong` is a part of it that is shown semibold.
    void setText(const QString &text, const QString &strong = {});
    /// 0: as many lines as needed; 1: one line.
    void setMaxLines(int lines);
    void setTextAlignment(Qt::Alignment alignment);
    /// Figures of equal width, for numbers that change.
    void setDigits(bool digits);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_block.maxLines != 1; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] TextBlock block() const;

    TextBlock m_block;
    Tone m_tone = Tone::Ink;
    bool m_cut = false;
};

} // namespace mettle::kit
