// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segment.h"

#include "ui/kit/painters.h"
#include "ui/kit/space.h"
#include "ui/kit/textblock.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace mettle::kit {

namespace {

class Choice final : public QPushButton
{
public:
    explicit Choice(QWidget *parent)
        : QPushButton(parent)
    {
        setCheckable(true);
        setProperty("ringRadius", 6);
    }

    QSize sizeHint() const override
    {
        return { widthOf({ text(), TextRole::ButtonSmall }) + theme().px(26), theme().px(30) };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        if (isChecked())
            paintBox(painter, rect(), look.surface, look.ctl, look.real(6));
        TextBlock block { text(), TextRole::ButtonSmall, isChecked() ? look.accent : underMouse() ? look.ink : look.ink2 };
        block.alignment = Qt::AlignCenter;
        block.maxLines = 1;
        paint(painter, rect(), block);
    }
};

} // namespace

Segment::Segment(const QStringList &choices, QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    setSpace(row, { 2, 2, 2, 2 }, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Segment::chosen);
    setChoices(choices);
}

void Segment::setChoices(const QStringList &choices)
{
    if (choices.size() != m_group->buttons().size()) {
        qDeleteAll(m_group->buttons());
        for (int i = 0; i < choices.size(); ++i) {
            auto *choice = new Choice(this);
            m_group->addButton(choice, i);
            layout()->addWidget(choice);
        }
        setCurrent(0);
    }
    for (int i = 0; i < choices.size(); ++i)
        m_group->button(i)->setText(choices[i]);
}

void Segment::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

} // namespace mettle::kit
