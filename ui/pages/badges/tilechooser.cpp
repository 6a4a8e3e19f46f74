// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/tilechooser.h"

#include "ui/kit/flow.h"
#include "ui/kit/painters.h"
#include "ui/kit/space.h"

#include <QPainter>
#include <QPushButton>

namespace mettle::pages {

using namespace kit;

namespace {

constexpr int Side = 42;

class Tile final : public QPushButton
{
public:
    Tile(const TileChooser::Paint &paint, QString value, QWidget *parent)
        : QPushButton(parent)
        , m_paint(paint)
        , m_value(std::move(value))
    {
        setCheckable(true);
        setProperty("ringRadius", 8);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return theme().size(Side, Side); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (isChecked())
            paintBox(painter, box, look.soft, look.accent, look.real(8), look.real(2));
        else
            paintBox(painter, box, underMouse() ? look.group : look.surface, look.line2, look.real(8));
        const qreal margin = look.real(9);
        m_paint(painter, QRectF(rect()).adjusted(margin, margin, -margin, -margin), m_value);
    }

private:
    const TileChooser::Paint &m_paint;
    QString m_value;
};

} // namespace

TileChooser::TileChooser(Paint paint, QWidget *parent)
    : QWidget(parent)
    , m_paint(std::move(paint))
    , m_group(new QButtonGroup(this))
    , m_flow(new Flow(this))
{
    setSpace(m_flow, { 0, 0, 0, 0 }, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int place) {
        if (std::exchange(m_current, m_values.value(place)) != m_current)
            emit chosen(m_current);
    });
}

void TileChooser::setChoices(const QStringList &values, const QStringList &names)
{
    if (values != m_values) {
        qDeleteAll(m_group->buttons());
        m_values = values;
        for (int place = 0; place < values.size(); ++place) {
            auto *tile = new Tile(m_paint, values[place], this);
            m_group->addButton(tile, place);
            m_flow->addWidget(tile);
        }
        setCurrent(m_current);
    }
    for (int place = 0; place < values.size(); ++place) {
        m_group->button(place)->setAccessibleName(names.value(place));
        m_group->button(place)->setToolTip(names.value(place));
    }
}

void TileChooser::setCurrent(const QString &value)
{
    m_current = value;
    const int place = int(m_values.indexOf(value));
    if (QAbstractButton *tile = m_group->button(place)) {
        tile->setChecked(true);
    } else if (QAbstractButton *on = m_group->checkedButton()) {
        m_group->setExclusive(false);
        on->setChecked(false);
        m_group->setExclusive(true);
    }
}

} // namespace mettle::pages
