// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/question.h"

#include <QDialog>

namespace mettle::kit {

/// The question itself: what will happen, what cannot be undone, and a way back that has the focus.
class Ask : public QDialog
{
    Q_OBJECT
public:
    explicit Ask(const Question &question, QWidget *parent = nullptr);
};

} // namespace mettle::kit
