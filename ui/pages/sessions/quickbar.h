// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/figures.h"
#include "ui/models/observationgrid.h"
#include "ui/models/quickline.h"

#include <QWidget>

class QLineEdit;

namespace mettle::kit {
class Button;
class Chip;
class IconMark;
class KeyCap;
class Label;
class Segment;
}

namespace mettle::pages {

class MarkWidget;

/// The foot of the Observe face: the quick line with what it would become, what was marked last, which face is shown, and
/// whether all is saved.
class QuickBar final : public QWidget
{
    Q_OBJECT

public:
    explicit QuickBar(const models::ObservationGridModel &model, QWidget *parent = nullptr);

    void retranslate();
    /// Puts the cursor into the line.
    void enter();
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// What was kept last, in words, with its mark if there is one.
    void setLast(const QString &words, const std::optional<report::MarkFigure> &figure);
    /// "saved 10:42:07", or what waits.
    void setSaved(const QString &text, bool waiting);
    /// Only where the window's own bar with the last step is hidden.
    void setSaysLast(bool on);
    /// 0 moments, 1 mine, 2 everybody; without a round of one's own there is no "mine".
    void setFace(int face, bool hasMine);

signals:
    /// Enter, with something to keep.
    void kept(const mettle::models::QuickLine &line);
    /// Esc: back to the grid.
    void left();
    void faceChosen(int face);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void showBecomes();

    const models::ObservationGridModel &m_model;
    models::QuickLine m_quick;
    QString m_last;
    std::optional<report::MarkFigure> m_lastFigure;
    bool m_hasMine = true;
    bool m_saysLast = false;
    bool m_waiting = false;
    QLineEdit *m_line;
    kit::Label *m_becomes;
    kit::Chip *m_who;
    kit::Label *m_what;
    MarkWidget *m_mark;
    kit::IconMark *m_note;
    kit::KeyCap *m_key;
    kit::Label *m_keyWords;
    kit::Segment *m_faces;
    kit::IconMark *m_savedIcon;
    kit::Label *m_saved;
};

} // namespace mettle::pages
