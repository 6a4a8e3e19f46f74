// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace mettle::kit {
class Button;
class Label;
}

namespace mettle::pages {

/// Where badge files are dropped, or chosen with a button.
class DropZone final : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text, const QString &button);
    /// Something hangs over the page that may be dropped.
    void setExpecting(bool on);

signals:
    void chooseClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_expecting = false;
    kit::Label *m_title;
    kit::Label *m_text;
    kit::Button *m_choose;
};

} // namespace mettle::pages
