// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace mettle::kit {

class Label;

/// One question of a form: label above, the editor, and under it a hint or what is wrong with the likely repair.
class Field : public QWidget
{
    Q_OBJECT
public:
    /// Takes the editor as its child and names it for screen readers after the label.
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// Says under the field what is wrong; an empty sentence takes it away.
    void setError(const QString &sentence);
    [[nodiscard]] QString error() const { return m_error; }

private:
    void showFoot();

    Label *m_label;
    QWidget *m_editor;
    QWidget *m_icon;
    Label *m_foot;
    QString m_hint;
    QString m_error;
};

} // namespace mettle::kit
