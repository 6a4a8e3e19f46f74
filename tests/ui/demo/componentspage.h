// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace mettle::demo {

/// Every component of the kit in one place, as picture 00 of the mock-ups shows them.
class ComponentsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ComponentsPage(QWidget *parent = nullptr);
};

} // namespace mettle::demo
