// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "badge/report.h"

#include <QFrame>

namespace mettle::kit {
class Label;
}

namespace mettle::pages {

/// A disc that says how a check came out: a tick, a question mark or a cross.
class OutcomeDisc final : public QWidget
{
    Q_OBJECT

public:
    /// `side` in logical pixels.
    OutcomeDisc(badge::Outcome outcome, int side, QWidget *parent = nullptr);
    void setOutcome(badge::Outcome outcome);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    badge::Outcome m_outcome;
    int m_side;
};

/// The one thing that was found out, large.
class VerdictBox final : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBox(QWidget *parent = nullptr);

    void say(badge::Outcome outcome, const QString &title, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    badge::Outcome m_outcome = badge::Outcome::Unknown;
    OutcomeDisc *m_disc;
    kit::Label *m_title;
    kit::Label *m_text;
};

} // namespace mettle::pages
