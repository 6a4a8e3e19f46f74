// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QToolButton>
#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace mettle::shell {

/// One item of the rail.
struct RailEntry
{
    QString id;
    QString icon;
    QString title;
    bool below = false; ///< at the foot of the rail: settings

    friend bool operator==(const RailEntry &, const RailEntry &) = default;
};

/// Icon over label, 80 x 56, with a count at the icon.
class RailItem final : public QToolButton
{
    Q_OBJECT
public:
    explicit RailItem(const RailEntry &entry, QWidget *parent);

    [[nodiscard]] QString id() const { return m_id; }
    void setTitle(const QString &title);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_id;
    QString m_icon;
    int m_count = 0;
};

/// The way through the window, 92 wide. Tab reaches the page of now, the arrows move to another.
class Rail final : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    /// The items; when only their titles differ they stay.
    void setEntries(const std::vector<RailEntry> &entries);
    void setCurrent(const QString &id);
    void setCount(const QString &id, int count);
    [[nodiscard]] RailItem *item(const QString &id) const;

signals:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_group;
    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
    std::vector<RailEntry> m_entries;
};

} // namespace mettle::shell
