// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/report.h"
#include "ui/print/paper.h"

#include <QSizeF>
#include <memory>

class QIODevice;
class QPagedPaintDevice;
class QPainter;

namespace mettle::print {

/// A report on pages: one way of painting for preview, printer and PDF. Stays in the thread that laid it out.
class Pages
{
public:
    [[nodiscard]] int count() const;
    /// Of one page, in millimetres; landscape for the group grid.
    [[nodiscard]] QSizeF size() const;
    /// Fills `target` with a page (from 0); the painter comes back as it was.
    void paint(QPainter &painter, int page, const QRectF &target) const;

private:
    struct Laid;
    friend Pages lay(const report::Report &report, Paper paper);
    std::shared_ptr<const Laid> m_laid;
};

/// Lays a report out on paper. Needs a QGuiApplication (offscreen will do); any thread.
[[nodiscard]] Pages lay(const report::Report &report, Paper paper);

/// Writes a report as PDF to an open device: title, producer and language in its data, fonts embedded, text that can be
/// searched. Any thread. Errors: the device does not take the bytes.
[[nodiscard]] Result<void> writePdf(const report::Report &report, Paper paper, QIODevice &device);

/// Several reports in one file, one after the other, each with its own page numbers; title and language are the first one's.
[[nodiscard]] Result<void> writePdf(const std::vector<report::Report> &reports, Paper paper,
                                    QIODevice &device);

/// The whole report on a printer (or a range, pages from 0). Sets the page size and orientation first.
void print(const Pages &pages, QPagedPaintDevice &printer, int from = 0, int to = -1);

/// Several documents on the same paper, one after the other, in one job of the printer.
void print(const std::vector<Pages> &documents, QPagedPaintDevice &printer);

} // namespace mettle::print
