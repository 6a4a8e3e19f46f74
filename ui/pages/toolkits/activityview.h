// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "programme/toolkit.h"
#include "ui/kit/scrollcolumn.h"

namespace mettle::pages {

/// One activity of a course as the trainer reads it before and during the session.
class ActivityView final : public kit::ScrollColumn
{
    Q_OBJECT

public:
    explicit ActivityView(QWidget *parent = nullptr);

    void show(const programme::Toolkit &toolkit, const programme::ActivityTemplate &activity,
              const framework::Catalogue &catalogue);

private:
    QWidget *m_content = nullptr;
};

} // namespace mettle::pages
