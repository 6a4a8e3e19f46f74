// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/catalogue.h"
#include "programme/toolkit.h"
#include "ui/kit/scrollcolumn.h"

namespace mettle::pages {

/// A course at a glance: what it is for, its half days, and which skills it lets be seen.
class CourseView final : public kit::ScrollColumn
{
    Q_OBJECT

public:
    explicit CourseView(QWidget *parent = nullptr);

    void show(const programme::Toolkit &toolkit, const framework::Catalogue &catalogue);
    /// What stands above the course: the form with which it is held.
    void setTop(QWidget *top);

private:
    QWidget *m_content = nullptr;
};

} // namespace mettle::pages
