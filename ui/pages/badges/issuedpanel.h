// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/views.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace mettle::kit {
class Button;
class Field;
class Label;
}

namespace mettle::pages {

/// A badge that was issued: what became of it, its files, and revoking it.
class IssuedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit IssuedPanel(QWidget *parent = nullptr);

    /// `restsOn` and `state` in words, as the register has them.
    void show(const workspace::IssuedRow &row, const QString &restsOn, const QString &state);
    void retranslate();
    [[nodiscard]] QString reason() const;
    /// Says under the reason what is wrong; an empty sentence: it is revoked.
    void setOutcome(const QString &error);

signals:
    void saveClicked();
    void verifyClicked();
    void revokeClicked();

private:
    void showWords();

    std::optional<workspace::IssuedRow> m_row;
    QString m_restsOn;
    QString m_state;
    QVBoxLayout *m_head;
    QWidget *m_headBox = nullptr;
    kit::Label *m_text;
    kit::Button *m_save;
    kit::Button *m_verify;
    QLineEdit *m_reason;
    kit::Field *m_reasonField;
    kit::Label *m_after;
    kit::Button *m_revoke;
};

} // namespace mettle::pages
