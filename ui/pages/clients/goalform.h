// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "operations/plan.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mettle::kit {
class Field;
}

namespace mettle::pages {

/// A goal as it is asked: the client's words, why it matters, and the skill it is about, if any.
class GoalForm final : public QWidget
{
    Q_OBJECT

public:
    /// `details`: what is changed or proposed; `isNew` gives the button its words.
    GoalForm(const framework::Catalogue &catalogue, const operations::GoalDetails &details, bool isNew, QWidget *parent = nullptr);

    void focusFirst();
    void refuse(const Error &error);

signals:
    void kept(const mettle::operations::GoalDetails &details);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();

    operations::GoalDetails m_details;
    QLineEdit *m_words;
    QLineEdit *m_why;
    QComboBox *m_skill;
    kit::Field *m_wordsField;
};

} // namespace mettle::pages
