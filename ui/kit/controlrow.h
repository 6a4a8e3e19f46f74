// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace mettle::kit {

class Label;

/// A line of a settings card: what it is, a sentence, and the control at the end. The control is named after the line.
class ControlRow : public QFrame
{
    Q_OBJECT
public:
    explicit ControlRow(QWidget *control, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence = {});
    /// A rule above, for all rows but the first of a card.
    void setRule(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_sentence;
    QWidget *m_control;
    bool m_rule = false;
};

} // namespace mettle::kit
