// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mettle::pages {

/// The pictogram of a skill on a soft tile; it says nothing by itself, the name stands beside it.
class SymbolTile final : public QWidget
{
    Q_OBJECT

public:
    /// `symbol`: one of print::symbolNames(); `side` in logical pixels.
    SymbolTile(const QString &symbol, int side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
};

} // namespace mettle::pages
