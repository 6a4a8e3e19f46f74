// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace mettle::kit {

class Button;
class IconMark;
class KeyCap;
class Label;

/// What the undo bar says: what was done and what can be done about it.
struct Done
{
    enum class Offer { Nothing, Undo, Redo };

    QString text; ///< "Attendance of 4 March changed for Éva: late, 10:25"; empty: nothing yet
    QString strong; ///< the part of it in semibold: "Éva"
    Offer offer = Offer::Nothing;

    friend bool operator==(const Done &, const Done &) = default;
};

/// Whether everything is on disk.
struct Saved
{
    enum class State { Saved, Working, NotSaved };

    QString text; ///< "Everything saved", "saved 10:42:07", "3 marks are not saved yet"
    State state = State::Saved;

    friend bool operator==(const Saved &, const Saved &) = default;
};

/// The foot of every page: what was done, Undo, Ctrl+Z; at the far end whether it is saved. The next change replaces it.
class UndoBar : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);

    void setDone(const Done &done);
    void setSaved(const Saved &saved);

signals:
    void undoClicked();
    void redoClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    IconMark *m_icon;
    Label *m_text;
    Button *m_link;
    KeyCap *m_key;
    IconMark *m_savedIcon;
    Label *m_saved;
    Done m_done;
};

} // namespace mettle::kit
