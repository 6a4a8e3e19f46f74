// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/htmlbodies.h"

namespace mettle::print {

void writeBody(HtmlWriter &out, const report::RecoverySheet &sheet)
{
    out.element("h1", sheet.title);
    out.element("p", sheet.what);
    out.open("p");
    out.element("strong", sheet.code);
    out.close();
    out.element("h2", sheet.keepHeading);
    out.list(sheet.keep);
    out.element("h2", sheet.useHeading);
    out.list(sheet.use);
}

} // namespace mettle::print
