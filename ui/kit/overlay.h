// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QFrame;

namespace mettle::kit {

/// A sheet over the window, on a flat scrim: the palette, the help. Not a window: Esc or a click beside it closes it, Tab
/// stays inside, and the focus goes back to where it was.
class Overlay : public QWidget
{
    Q_OBJECT
public:
    /// Covers `host` as long as it is open; `width` of the sheet in logical pixels.
    Overlay(QWidget *host, int width);

    /// The sheet; put a layout and the content on it.
    [[nodiscard]] QFrame *sheet() const { return m_sheet; }
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// Where the sheet stands: below the top, or in the middle.
    void setCentred(bool on);

    void open();
    void close();

signals:
    void closed();

protected:
    /// The widget that has the focus first.
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }
    /// The height that the sheet would like at a width; it gets no more than the host has.
    [[nodiscard]] virtual int wantedHeight(int width) const;

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Called when the sheet may have another height now.
    void place();

private:
    QFrame *m_sheet;
    int m_width;
    bool m_centred = false;
    QPointer<QWidget> m_before;
};

} // namespace mettle::kit
