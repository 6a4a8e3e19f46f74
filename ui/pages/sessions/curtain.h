// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace mettle::pages {

/// What hides the marks: nothing at all, or the task, its time and the names, large enough for a projector. A key or a
/// click takes it away, and does nothing else.
class Curtain final : public QWidget
{
    Q_OBJECT

public:
    enum class Shows { Nothing, Names };

    explicit Curtain(QWidget *parent = nullptr);

    void setTask(const QString &task, const QString &time);
    void setNames(const QStringList &names);
    void draw(Shows shows);
    [[nodiscard]] Shows shows() const { return m_shows; }

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    Shows m_shows = Shows::Nothing;
    QString m_task;
    QString m_time;
    QStringList m_names;
};

} // namespace mettle::pages
