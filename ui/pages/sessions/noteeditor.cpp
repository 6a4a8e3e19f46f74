// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/noteeditor.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QFrame>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;

NoteEditor::NoteEditor(QWidget *host)
    : Overlay(host, 460)
    , m_title(new Label(TextRole::Section))
    , m_about(new Label(TextRole::Second))
    , m_earlier(new Label(TextRole::Second))
    , m_text(new QPlainTextEdit)
    , m_hint(new Label(TextRole::Small))
    , m_keep(new Button({}, Button::Kind::Primary))
{
    setCentred(true);
    auto *column = new QVBoxLayout(sheet());
    setSpace(column, { 20, 16, 20, 16 }, 8);
    m_about->setTone(Tone::Ink2);
    m_earlier->setTone(Tone::Ink3);
    m_hint->setTone(Tone::Ink3);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_earlier);
    setLogicalSize(m_text, 0, 96);
    column->addWidget(m_text);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_keep);
    column->addLayout(foot);
    m_text->installEventFilter(this);
    m_text->setTabChangesFocus(true);
    connect(m_keep, &QPushButton::clicked, this, &NoteEditor::keep);
    retranslate();
}

void NoteEditor::retranslate()
{
    m_title->setText(tr("Note"));
    m_hint->setText(tr("Write what you saw or heard. Enter keeps it, Esc leaves it."));
    m_keep->setText(tr("Keep note"));
    m_text->setAccessibleName(tr("Note"));
}

void NoteEditor::openFor(const QString &about, const QStringList &earlier)
{
    m_about->setText(about);
    m_earlier->setText(earlier.join(u'\n'));
    m_earlier->setVisible(!earlier.isEmpty());
    m_text->clear();
    open();
}

QWidget *NoteEditor::firstFocus() const
{
    return m_text;
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ShiftModifier)) {
            keep();
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void NoteEditor::keep()
{
    const QString text = m_text->toPlainText().trimmed();
    close();
    if (!text.isEmpty())
        emit written(text);
}

} // namespace mettle::pages
