// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace mettle::kit {

class RowDelegate;

/// A list of rows (rows.h), each a door: a click or Enter opens it. Arrows move, Tab leaves the list.
class RowList : public QListView
{
    Q_OBJECT
public:
    explicit RowList(QWidget *parent = nullptr);

    /// As high as its rows, without a scroll of its own: for short lists on a page that scrolls as a whole.
    void setFitsContent(bool on);
    /// Keeps the row that was opened selected: for a list that stands beside what it shows.
    void setKeepsChoice(bool on);
    /// The same as a way through sections (settings): soft boxes, no rules.
    void setNavigation();

signals:
    void chosen(const QModelIndex &index);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    void choose(const QModelIndex &index);

    RowDelegate *m_delegate;
    bool m_fits = false;
};

} // namespace mettle::kit
