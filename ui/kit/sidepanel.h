// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace mettle::kit {

class Button;
class Label;

/// What stands beside a page: a head with a close button, content with a scroll of its own, and its actions in a fixed foot.
class SidePanel : public QFrame
{
    Q_OBJECT
public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// A small line above the title ("Why this position?"), or empty.
    void setTitle(const QString &title, const QString &above = {});
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// The actions; the foot shows itself once it holds one.
    [[nodiscard]] QHBoxLayout *foot() const { return m_footRow; }
    void addAction(Button *button);

signals:
    void closeClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    Label *m_above;
    Label *m_title;
    Button *m_close;
    QVBoxLayout *m_body;
    QFrame *m_foot;
    QHBoxLayout *m_footRow;
};

/// A page's content with a side panel: beside it where there is room, else in its place.
class WithPanel : public QWidget
{
    Q_OBJECT
public:
    WithPanel(QWidget *main, SidePanel *panel, QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// The panel's width in logical pixels, 300 to 386.
    void setPanelWidth(int width);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QWidget *m_main;
    SidePanel *m_panel;
    bool m_open = true;
    int m_width = 386;
};

} // namespace mettle::kit
