// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QFrame>

namespace mettle::kit {

/// Two or three choices of which one is on, side by side. Tab reaches the one that is on, the arrows move it.
class Segment : public QFrame
{
    Q_OBJECT
public:
    explicit Segment(const QStringList &choices = {}, QWidget *parent = nullptr);

    /// The words of the choices, in their order; as many as before keep the one that is on.
    void setChoices(const QStringList &choices);
    [[nodiscard]] int current() const { return m_group->checkedId(); }
    void setCurrent(int index);

signals:
    /// The user chose another one.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};

} // namespace mettle::kit
