// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace mettle::kit {

/// The tabs under a page's header: 38 high, 3 px accent under the chosen one, with counts.
class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    /// Adds a tab, or changes the words of the one with this id.
    void setTab(const QString &id, const QString &text);
    /// The count beside a tab's words; below 0 takes it away.
    void setCount(const QString &id, int count);
    [[nodiscard]] QString current() const;
    /// Does not emit chosen(); an unknown id changes nothing.
    void setCurrent(const QString &id);

signals:
    /// The user chose another tab.
    void chosen(const QString &id);
    /// A tab came.
    void tabsChanged();

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int find(const QString &id) const;
    [[nodiscard]] QString idAt(int index) const;
    [[nodiscard]] int countAt(int index) const;

    QHash<QString, int> m_counts;
};

} // namespace mettle::kit
