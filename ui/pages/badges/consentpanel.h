// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/people.h"
#include "ui/pages/badges/known.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace mettle::kit {
class Button;
class Field;
class Label;
class Segment;
}

namespace mettle::pages {

/// A badge is earned and its owner was not asked yet: what was agreed is written down here.
class ConsentPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentPanel(QWidget *parent = nullptr);

    void show(const operations::DueBadge &due);
    void retranslate();
    [[nodiscard]] std::optional<Id<people::Client>> client() const;
    /// `today`: the first day of it.
    [[nodiscard]] operations::ConsentDetails details(const QDate &today) const;
    void setError(const QString &sentence);

signals:
    void giveClicked();

private:
    void showWords();

    std::optional<operations::DueBadge> m_due;
    kit::Label *m_title;
    kit::Label *m_text;
    kit::Label *m_reasons;
    kit::Label *m_howTitle;
    kit::Segment *m_how;
    QLineEdit *m_witness;
    kit::Field *m_witnessField;
    QComboBox *m_until;
    kit::Field *m_untilField;
    kit::Button *m_give;
};

} // namespace mettle::pages
