// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/profile.h"

#include <QWidget>

class QAbstractScrollArea;

namespace mettle::pages {

/// The head of the rows: what the columns are, each level above its part of the bar.
class ProfileHead final : public QWidget
{
    Q_OBJECT

public:
    /// `rows`: what it is the head of; a scroll bar makes them narrower than the head.
    explicit ProfileHead(const QAbstractScrollArea &rows, QWidget *parent = nullptr);
    void setProfile(const operations::ClientProfile *shown, const QString &language);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QAbstractScrollArea &m_rows;
    std::vector<framework::Level> m_levels;
    QString m_language;
    bool m_withTarget = false;
};

/// What the signs on the bars mean.
class ProfileLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileLegend(QWidget *parent = nullptr);
    void setWithTarget(bool on);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList words() const;

    bool m_withTarget = false;
};

} // namespace mettle::pages
