// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/checklist.h"

#include "ui/kit/painters.h"
#include "ui/kit/space.h"
#include "ui/kit/textblock.h"

#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace mettle::kit {

namespace {

class Line final : public QPushButton
{
public:
    Line(const Checklist::Item &item, int number, QWidget *parent)
        : QPushButton(item.text, parent)
        , m_number(QLocale().toString(number))
        , m_done(item.done)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setAccessibleDescription(item.done ? Checklist::tr("done") : Checklist::tr("not done yet"));
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return measure(block(), width - theme().px(TextLeft)).height() + theme().px(12);
    }
    QSize sizeHint() const override { return theme().size(200, 32); }
    QSize minimumSizeHint() const override { return theme().size(120, 32); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        if (underMouse())
            paintBox(painter, rect(), look.group, {}, look.real(6));
        const auto placed = [&](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
        const QRect disc(look.px(1), look.px(6), look.px(20), look.px(20));
        paintDisc(painter, placed(disc), m_number, m_done);
        const int left = look.px(TextLeft);
        paint(painter, placed({ left, look.px(6), width() - left, height() - look.px(12) }), block());
    }

private:
    static constexpr int TextLeft = 33;

    TextBlock block() const
    {
        return { text(), m_done ? TextRole::Body : TextRole::Strong, m_done ? theme().ink2 : theme().ink };
    }

    QString m_number;
    bool m_done;
};

} // namespace

Checklist::Checklist(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setSpace(m_column, { 0, 0, 0, 0 }, 4);
}

void Checklist::setItems(const std::vector<Item> &items)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the line whose click brought us here
        delete item;
    }
    for (int i = 0; i < int(items.size()); ++i) {
        auto *line = new Line(items[size_t(i)], i + 1, this);
        connect(line, &QPushButton::clicked, this, [this, i] { emit chosen(i); });
        m_column->addWidget(line);
    }
}

} // namespace mettle::kit
