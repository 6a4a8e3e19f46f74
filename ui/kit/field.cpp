// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field.h"

#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/painters.h"
#include "ui/kit/space.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace mettle::kit {

namespace {

/// A filled disc with a cross: the mistake is named by more than a colour.
class ErrorSign final : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return theme().size(16, 18); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        const qreal side = look.real(12);
        const QRectF disc((width() - side) / 2, (height() - side) / 2, side, side);
        paintBox(painter, disc, look.danger, {}, side / 2);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look.surface, look.real(1.6), Qt::SolidLine, Qt::RoundCap));
        const QRectF cross = disc.adjusted(side * 0.33, side * 0.33, -side * 0.33, -side * 0.33);
        painter.drawLine(cross.topLeft(), cross.bottomRight());
        painter.drawLine(cross.topRight(), cross.bottomLeft());
    }
};

} // namespace

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(TextRole::FieldLabel, {}, this))
    , m_editor(editor)
    , m_icon(new ErrorSign(this))
    , m_foot(new Label(TextRole::Second, {}, this))
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 0, 0, 0, 0 }, 4);
    column->addWidget(m_label);
    column->addWidget(m_editor);
    auto *foot = new QHBoxLayout;
    setSpace(foot, { 0, 0, 0, 0 }, 6);
    foot->addWidget(m_icon, 0, Qt::AlignTop);
    foot->addWidget(m_foot, 1);
    column->addLayout(foot);
    m_label->setBuddy(m_editor);
    setLabel(label);
    showFoot();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showFoot();
}

void Field::setError(const QString &sentence)
{
    if (m_error == sentence)
        return;
    m_error = sentence;
    m_editor->setProperty("error", !sentence.isEmpty());
    m_editor->update();
    showFoot();
}

void Field::showFoot()
{
    const bool wrong = !m_error.isEmpty();
    m_foot->setText(wrong ? m_error : m_hint);
    m_foot->setTone(wrong ? Tone::Danger : Tone::Ink3);
    m_foot->setVisible(wrong || !m_hint.isEmpty());
    m_icon->setVisible(wrong);
    m_editor->setAccessibleDescription(wrong ? m_error : m_hint);
}

} // namespace mettle::kit
