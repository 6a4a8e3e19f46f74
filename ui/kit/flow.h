// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace mettle::kit {

/// Items side by side that go on to the next line when there is no more room: chips, filters. Spacing by kit::setSpace.
class Flow : public QLayout
{
    Q_OBJECT
public:
    explicit Flow(QWidget *parent = nullptr)
        : QLayout(parent)
    {
    }
    ~Flow() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return lay({ 0, 0, width, 0 }, false); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int lay(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
};

} // namespace mettle::kit
