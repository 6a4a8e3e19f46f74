// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/undobar.h"

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>

namespace mettle::kit {

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconMark(u"edit-undo", Tone::Accent, 16, this))
    , m_text(new Label(TextRole::Second, {}, this))
    , m_link(new Button({}, Button::Kind::Link, this))
    , m_key(new KeyCap({}, this))
    , m_savedIcon(new IconMark(u"checkmark", Tone::Accent, 16, this))
    , m_saved(new Label(TextRole::Second, {}, this))
{
    m_text->setMaxLines(1);
    m_text->setTone(Tone::Ink2);
    m_saved->setMaxLines(1);
    m_saved->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // what was done is cut first
    m_saved->setTone(Tone::Ink2);
    m_link->setHeightKind(Button::Height::Small);

    auto *row = new QHBoxLayout(this);
    setSpace(row, { 24, 0, 24, 0 }, 10);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_link);
    row->addWidget(m_key);
    row->addStretch(1);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    setLogicalSize(this, 0, 38);

    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_done.offer == Done::Offer::Redo)
            emit redoClicked();
        else
            emit undoClicked();
    });
    setSaved({});
    retranslate();
}

void UndoBar::setDone(const Done &done)
{
    m_done = done;
    m_text->setText(done.text, done.strong);
    retranslate();
}

void UndoBar::setSaved(const Saved &saved)
{
    m_saved->setText(saved.text);
    m_saved->setVisible(!saved.text.isEmpty());
    m_savedIcon->setVisible(!saved.text.isEmpty());
    const bool missing = saved.state == Saved::State::NotSaved;
    m_saved->setTone(missing ? Tone::Amber : Tone::Ink2);
    if (missing)
        m_savedIcon->setIcon(u"games-hint", Tone::Amber);
    else
        m_savedIcon->setIcon(saved.state == Saved::State::Saved ? u"checkmark" : u"clock", Tone::Accent);
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UndoBar::retranslate()
{
    const bool undo = m_done.offer == Done::Offer::Undo;
    const bool redo = m_done.offer == Done::Offer::Redo;
    m_link->setText(redo ? tr("Redo") : tr("Undo"));
    m_key->setKey(QKeySequence(redo ? Qt::CTRL | Qt::SHIFT | Qt::Key_Z : Qt::CTRL | Qt::Key_Z)
                      .toString(QKeySequence::NativeText));
    m_icon->setIcon(redo ? u"edit-redo" : undo ? u"edit-undo" : u"checkmark", Tone::Accent);
    m_icon->setVisible(!m_done.text.isEmpty());
    m_text->setVisible(!m_done.text.isEmpty());
    m_link->setVisible(undo || redo);
    m_key->setVisible(undo || redo);
    setAccessibleName(m_done.text.isEmpty() ? tr("Nothing changed yet") : m_done.text);
}

} // namespace mettle::kit
