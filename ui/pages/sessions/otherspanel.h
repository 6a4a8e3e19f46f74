// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/observationgrid.h"

#include <QFrame>

class QVBoxLayout;

namespace mettle::kit {
class Label;
}

namespace mettle::pages {

/// Beside my people of this round: the others, who watches them, and a note for what I saw all the same.
class OthersPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit OthersPanel(const models::ObservationGridModel &model, QWidget *parent = nullptr);

    void retranslate();
    void setHalfTimePast(bool past);
    /// Reads the people of the grid again.
    void fill();

signals:
    void noteWanted(int column);
    /// Shows everybody, at this person.
    void columnWanted(int column);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *row(int column);

    const models::ObservationGridModel &m_model;
    bool m_halfTimePast = false;
    kit::Label *m_title;
    kit::Label *m_sentence;
    QVBoxLayout *m_rows;
};

} // namespace mettle::pages
