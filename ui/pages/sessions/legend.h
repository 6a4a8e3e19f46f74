// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/framework.h"

#include <QWidget>

namespace mettle::pages {

/// What the signs of the grid mean and which key makes them: one line at the page's foot.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);
    void setLevels(const std::vector<framework::Level> &levels, const QString &language);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<framework::Level> m_levels;
    QString m_language;
};

} // namespace mettle::pages
