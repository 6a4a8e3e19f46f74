// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace mettle::kit {

/// First steps in their order: a number until done, then a tick. Each line is a door.
class Checklist : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        QString text;
        bool done = false;

        friend bool operator==(const Item &, const Item &) = default;
    };

    explicit Checklist(QWidget *parent = nullptr);

    void setItems(const std::vector<Item> &items);

signals:
    void chosen(int index);

private:
    QVBoxLayout *m_column;
};

} // namespace mettle::kit
