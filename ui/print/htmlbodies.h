// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"
#include "ui/print/htmlwriter.h"

namespace mettle::print {

// One body a document, as sections under its own first heading.
void writeBody(HtmlWriter &out, const report::Overview &page);
void writeBody(HtmlWriter &out, const report::CompetenceProfile &page);
void writeBody(HtmlWriter &out, const report::StrengthsCard &card);
void writeBody(HtmlWriter &out, const report::ActionPlan &plan);
void writeBody(HtmlWriter &out, const report::GroupGrid &grid);
void writeBody(HtmlWriter &out, const report::ObservationSheets &sheets);
void writeBody(HtmlWriter &out, const report::RecoverySheet &sheet);

/// The parts that are not empty, with something between them.
[[nodiscard]] QString joined(QStringList parts, const QString &between);

inline const QString RowHead = QStringLiteral("scope=\"row\"");
inline const QString ColumnHead = QStringLiteral("scope=\"col\"");

} // namespace mettle::print
