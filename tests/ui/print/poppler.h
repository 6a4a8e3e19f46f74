// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "ui/print/pages.h"

namespace mettle::test {

/// A report as the bytes of its PDF; fails the test when that cannot be.
[[nodiscard]] QByteArray pdf(const report::Report &report, print::Paper paper = print::Paper::A4);

/// Whether poppler's tools are on this machine.
[[nodiscard]] bool hasPoppler();

/// What a poppler tool says about a PDF ("pdffonts"); options stand before the file's name.
[[nodiscard]] QString poppler(const QString &tool, const QStringList &options, const QByteArray &pdf);

/// The text of a PDF in the order of painting, non-breaking blanks as blanks, compatibility forms folded.
[[nodiscard]] QString textOf(const QByteArray &pdf);

} // namespace mettle::test
