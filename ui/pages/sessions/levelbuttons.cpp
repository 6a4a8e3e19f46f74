// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/levelbuttons.h"

#include "ui/kit/carried.h"
#include "ui/kit/painters.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/mark.h"

#include <QHBoxLayout>

namespace mettle::pages {

using kit::theme;

namespace {

constexpr int NoOpportunity = -1;

class LevelButton final : public QPushButton
{
public:
    LevelButton(const report::MarkFigure &figure, int level, QSize size)
        : m_figure(figure)
        , m_size(size)
    {
        setProperty("level", level);
        setCheckable(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return theme().size(m_size.width(), m_size.height()); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const kit::Theme &look = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF chip = QRectF(rect()).adjusted(look.real(4), look.real(4), -look.real(4), -look.real(4));
        if (m_figure.state == report::MarkFigure::State::NoOpportunity) {
            kit::paintBox(painter, chip, look.surface, look.ctl, look.real(6));
            const qreal side = look.real(18);
            print::paintMark(painter, QRectF(chip.center().x() - side, chip.center().y() - side / 2, 2 * side, side), m_figure, markPalette());
        } else {
            print::paintMark(painter, chip, m_figure, markPalette());
        }
        if (isChecked() || (hasFocus() && kit::keyboardInUse())) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(hasFocus() && kit::keyboardInUse() ? look.focus : look.accent, look.real(2)));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), look.real(8), look.real(8));
        }
    }

private:
    report::MarkFigure m_figure;
    QSize m_size;
};

} // namespace

LevelButtons::LevelButtons(int width, int height, QWidget *parent)
    : QWidget(parent)
    , m_width(width)
    , m_height(height)
{
    kit::setSpace(new QHBoxLayout(this), { 0, 0, 0, 0 }, 0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelButtons::setLevels(const std::vector<framework::Level> &levels, const QString &language, const QString &about,
                             bool withNoOpportunity)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QSize size(m_width + 8, m_height + 8);
    const auto add = [&](const report::MarkFigure &figure, int level, const QString &words) {
        auto *button = new LevelButton(figure, level, size);
        button->setAccessibleName(about.isEmpty() ? words : about + QStringLiteral(": ") + words);
        button->setToolTip(words);
        connect(button, &QPushButton::clicked, this, [this, level] {
            setCurrent(m_current);
            if (level == NoOpportunity)
                emit noOpportunityChosen();
            else
                emit chosen(level);
        });
        layout()->addWidget(button);
    };
    for (const framework::Level &level : levels)
        add(figureOf(session::MarkKind::Level, level.order, levels), level.order,
            QString::number(level.order) + u' ' + level.title.in(language));
    if (withNoOpportunity)
        add(figureOf(session::MarkKind::NoOpportunity, 0, levels), NoOpportunity, tr("no opportunity"));
    setCurrent(m_current);
}

void LevelButtons::setCurrent(const std::optional<int> &level)
{
    m_current = level;
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setChecked(level && button->property("level").toInt() == *level);
}

} // namespace mettle::pages
