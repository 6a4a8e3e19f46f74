// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/quickbar.h"

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/segment.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/pages/sessions/markwidget.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace mettle::pages {

using namespace kit;

QuickBar::QuickBar(const models::ObservationGridModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_line(new QLineEdit)
    , m_becomes(new Label(TextRole::Second))
    , m_who(new Chip({}, ChipKind::Chosen))
    , m_what(new Label(TextRole::Second))
    , m_mark(new MarkWidget({}))
    , m_note(new IconMark(u"edit-comment"))
    , m_key(new KeyCap)
    , m_keyWords(new Label(TextRole::Second))
    , m_faces(new Segment)
    , m_savedIcon(new IconMark(u"checkmark", Tone::Accent))
    , m_saved(new Label(TextRole::Second))
{
    auto *row = new QHBoxLayout(this);
    setSpace(row, { 12, 8, 12, 8 }, 8);
    m_line->setMinimumWidth(theme().px(200));
    m_line->setMaximumWidth(theme().px(440));
    setLogicalSize(m_line, 0, 40);
    for (Label *label : { m_becomes, m_what, m_keyWords, m_saved }) {
        label->setTone(Tone::Ink2);
        label->setMaxLines(1);
    }
    m_what->setTone(Tone::Accent);
    row->addWidget(m_line, 3);
    for (QWidget *widget : { static_cast<QWidget *>(m_becomes), static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_what),
                             static_cast<QWidget *>(m_mark), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_key),
                             static_cast<QWidget *>(m_keyWords) })
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_faces);
    row->addSpacing(theme().px(6));
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &QuickBar::read);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (!m_quick.complete())
            return;
        const models::QuickLine line = m_quick;
        m_line->clear();
        emit kept(line);
    });
    connect(m_faces, &Segment::chosen, this, [this](int at) { emit faceChosen(m_hasMine ? at : at == 0 ? 0 : 2); });
    setSaved({}, false);
    showBecomes();
}

void QuickBar::retranslate()
{
    m_line->setPlaceholderText(tr("/  number or name, skill, what you saw, level"));
    m_line->setToolTip(tr("For example: 4 ini “took the marker and drew the plan” 3"));
    m_line->setAccessibleName(tr("Quick line: client, behaviour, what you saw, level"));
    m_faces->setAccessibleName(tr("What is shown"));
    setFace(m_faces->current() < 0 ? 2 : m_hasMine ? m_faces->current() : m_faces->current() * 2, m_hasMine);
    showBecomes();
}

void QuickBar::enter()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void QuickBar::setLast(const QString &words, const std::optional<report::MarkFigure> &figure)
{
    m_last = words;
    m_lastFigure = figure;
    showBecomes();
}

void QuickBar::setSaysLast(bool on)
{
    m_saysLast = on;
    showBecomes();
}

void QuickBar::setSaved(const QString &text, bool waiting)
{
    m_waiting = waiting;
    m_savedIcon->setIcon(waiting ? u"clock" : u"checkmark", waiting ? Tone::Amber : Tone::Accent);
    m_saved->setTone(waiting ? Tone::Amber : Tone::Accent);
    m_saved->setText(text);
    showBecomes();
}

void QuickBar::setFace(int face, bool hasMine)
{
    m_hasMine = hasMine;
    m_faces->setChoices(hasMine ? QStringList { tr("Moments"), tr("My people"), tr("Everybody") }
                                : QStringList { tr("Moments"), tr("Grid") });
    m_faces->setCurrent(hasMine ? face : face == 0 ? 0 : 1);
    m_faces->setToolTip(tr("M: moments · F: my people, everybody"));
}

void QuickBar::read()
{
    m_quick = models::readQuickLine(m_line->text(), m_model.columns(), m_model.rows(), m_model.levels());
    showBecomes();
}

void QuickBar::showBecomes()
{
    const bool typing = !m_line->text().trimmed().isEmpty();
    const bool last = m_saysLast && !typing && !m_last.isEmpty();
    m_saved->setVisible((m_saysLast || m_waiting) && !m_saved->text().isEmpty());
    m_savedIcon->setVisible(m_saved->isVisibleTo(this));
    m_who->setVisible(typing ? m_quick.column >= 0 : last);
    m_what->setVisible(typing && m_quick.row >= 0);
    m_note->setVisible(typing && m_quick.column >= 0 && !m_quick.note.isEmpty());
    m_mark->setVisible(typing ? m_quick.row >= 0 && m_quick.level : last && m_lastFigure);
    m_faces->setVisible(!typing); // the words need the room
    m_becomes->setVisible(typing || last);
    m_key->setVisible(last || (typing && m_quick.complete()));
    m_keyWords->setVisible(typing && m_quick.complete());
    m_key->setKey(typing ? tr("Enter") : QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_keyWords->setText(tr("keeps it"));
    if (!typing) {
        m_becomes->setText(tr("Last:"));
        m_who->setText(m_last);
        if (m_lastFigure)
            m_mark->setFigure(*m_lastFigure);
        return;
    }
    m_becomes->setText(m_quick.column < 0 ? tr("nobody by that number or name") : tr("becomes"));
    if (m_quick.column >= 0) {
        const models::GridColumn &who = m_model.columns()[size_t(m_quick.column)];
        m_who->setText(who.number > 0 ? QStringLiteral("%1 %2").arg(who.number).arg(who.name) : who.name);
    }
    if (m_quick.row >= 0) {
        const auto &rows = m_model.rows();
        const QString heading = rows[size_t(m_model.headingOf(m_quick.row))].title;
        m_what->setText(heading + QStringLiteral(" › ") + rows[size_t(m_quick.row)].title);
        if (m_quick.level)
            m_mark->setFigure(figureOf(session::MarkKind::Level, *m_quick.level, m_model.levels()));
    }
}

bool QuickBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_line->clear();
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QuickBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface2);
    painter.fillRect(QRect(0, 0, width(), 1), theme().line2);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

} // namespace mettle::pages
