// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "profile/profile.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace mettle {
struct Error;
}

namespace mettle::kit {
class Field;
}

namespace mettle::pages {

/// What a coach decides otherwise than the rule: a level, how widely, and why.
class DecisionForm final : public QWidget
{
    Q_OBJECT

public:
    DecisionForm(const framework::Catalogue &catalogue, const profile::Position &position, const QString &language,
                 QWidget *parent = nullptr);

    void focusFirst();
    /// Says beside the reason what stands in the way.
    void refuse(const Error &error);

signals:
    void kept(const std::optional<int> &level, mettle::framework::Stability stability, const QString &reason);
    void cancelled();

private:
    void keep();

    QComboBox *m_level;
    QComboBox *m_stability;
    QPlainTextEdit *m_reason;
    kit::Field *m_stabilityField;
    kit::Field *m_reasonField;
};

} // namespace mettle::pages
