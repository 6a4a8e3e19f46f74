// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>
#include <functional>

class QPainter;

namespace mettle::kit {
class Flow;
}

namespace mettle::pages {

/// One choice among small pictures, each with a name for screen readers and as its tool tip. Tab reaches the chosen one,
/// the arrows move it.
class TileChooser final : public QWidget
{
    Q_OBJECT

public:
    /// How a choice is painted within its tile.
    using Paint = std::function<void(QPainter &painter, const QRectF &rect, const QString &value)>;

    explicit TileChooser(Paint paint, QWidget *parent = nullptr);

    /// Stable values and their names; the chosen value stays when it is still there.
    void setChoices(const QStringList &values, const QStringList &names);
    [[nodiscard]] QString current() const { return m_current; }
    /// Does not emit chosen(). A value that is not among the choices leaves all off.
    void setCurrent(const QString &value);

signals:
    /// The user chose another one.
    void chosen(const QString &value);

private:
    Paint m_paint;
    QStringList m_values;
    QString m_current;
    QButtonGroup *m_group;
    kit::Flow *m_flow;
};

} // namespace mettle::pages
