// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace mettle::pages {

/// A person to choose: number, name, the evidence so far. Flat: a line to read, without a box.
class PersonButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PersonButton(QWidget *parent = nullptr);
    /// `away`: in words why nobody is looked at ("absent"), or empty.
    void setPerson(int number, const QString &name, int evidence, const QString &away);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number = 0;
    QString m_name;
    int m_evidence = 0;
    QString m_away;
};

} // namespace mettle::pages
