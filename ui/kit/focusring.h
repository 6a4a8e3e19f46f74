// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace mettle::kit {

class Style;

/// The keyboard ring: it stands around the control that has the focus while the keyboard is in use, outside the control
/// so that nothing moves, and goes when the mouse is. Fields and lists mark the focus themselves.
class FocusRing final : public QObject
{
    Q_OBJECT
public:
    FocusRing(Style &style, QObject *parent);
    ~FocusRing() override;

    /// The control that the ring stands around now, or null.
    [[nodiscard]] QWidget *widget() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    Style &m_style;
    QPointer<QFocusFrame> m_frame;
    bool m_keyboard = false;
};

} // namespace mettle::kit
