// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/plan.h"

#include <QWidget>

class QLineEdit;

namespace mettle::kit {
class Field;
}

namespace mettle::pages {

class DateField;

/// One step of a plan as it is asked: what, when and where, who helps, by when, how one sees that it works, and what if not.
class StepForm final : public QWidget
{
    Q_OBJECT

public:
    /// `step`: what is changed; none: a new one, proposed for `due`.
    StepForm(const std::optional<plan::Step> &step, const QDate &due, QWidget *parent = nullptr);

    void focusFirst();
    void refuse(const Error &error);

signals:
    void kept(const mettle::operations::StepDetails &details);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();

    QLineEdit *m_then;
    QLineEdit *m_when;
    QLineEdit *m_who;
    QLineEdit *m_success;
    QLineEdit *m_ifNot;
    DateField *m_due;
    kit::Field *m_thenField;
};

} // namespace mettle::pages
