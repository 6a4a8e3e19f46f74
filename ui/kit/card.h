// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace mettle::kit {

class Label;

/// A quiet sheet on the page: surface, 1 px line, radius 10. Content goes into body().
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr)
        : Card(QString(), parent)
    {
    }
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// For tables and lists: content reaches the edge, and the card keeps its round corners over it.
    void setEdgeToEdge();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeCorners();

    QVBoxLayout *m_body;
    Label *m_title = nullptr;
    QList<QWidget *> m_corners;
};

} // namespace mettle::kit
