// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/symboltile.h"

#include "ui/kit/painters.h"
#include "ui/kit/space.h"
#include "ui/print/symbols.h"

#include <QPainter>

namespace mettle::pages {

SymbolTile::SymbolTile(const QString &symbol, int side, QWidget *parent)
    : QWidget(parent)
    , m_symbol(symbol)
{
    kit::setLogicalSize(this, side, side);
}

void SymbolTile::paintEvent(QPaintEvent *)
{
    const kit::Theme &look = kit::theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    kit::paintBox(painter, rect(), look.soft, {}, look.real(10));
    const qreal inset = width() * 0.2;
    painter.translate(inset, inset);
    painter.scale((width() - 2 * inset) / 100, (height() - 2 * inset) / 100);
    painter.fillPath(print::symbolPath(m_symbol), look.accent);
}

} // namespace mettle::pages
