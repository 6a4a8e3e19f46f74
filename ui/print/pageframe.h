// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/flow.h"

#include <QImage>

class QSvgRenderer;

namespace mettle::print {

/// Header and foot of a document's pages (PRINT.md, "Header and foot"), measured once.
class PageFrame
{
public:
    PageFrame(const report::Frame &frame, const SheetSize &sheet, const Palette &palette);

    void paintHeader(QPainter &painter) const;
    void paintFoot(QPainter &painter, const PageContent &page) const;

private:
    [[nodiscard]] QSizeF logoSize() const;

    report::Frame m_frame;
    SheetSize m_sheet;
    Palette m_palette;
    QImage m_logo;
    std::shared_ptr<QSvgRenderer> m_vectorLogo;
};

} // namespace mettle::print
