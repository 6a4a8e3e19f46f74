// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/kit/icon.h"
#include "ui/kit/painters.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/kit/textblock.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

namespace mettle::shell {

using namespace kit;

namespace {

constexpr int Width = 92;

class Sign final : public QWidget
{
public:
    explicit Sign(QWidget *parent)
        : QWidget(parent)
    {
        setLogicalSize(this, 30, 30);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintSign(painter, rect());
    }
};

} // namespace

RailItem::RailItem(const RailEntry &entry, QWidget *parent)
    : QToolButton(parent)
    , m_id(entry.id)
    , m_icon(entry.icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setProperty("ringRadius", 8);
    setTitle(entry.title);
}

void RailItem::setTitle(const QString &title)
{
    setText(title);
    describe();
    update();
}

void RailItem::setCount(int count)
{
    m_count = count;
    describe();
    update();
}

void RailItem::describe()
{
    //: a page of the rail and how many things wait there, for screen readers
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(text()) : text());
}

QSize RailItem::sizeHint() const
{
    return theme().size(80, 56);
}

QSize RailItem::minimumSizeHint() const
{
    return theme().size(80, 44);
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect box = rect();
    if (isChecked())
        paintBox(painter, box, look.surface, look.line, look.real(8));
    else if (underMouse())
        paintBox(painter, box, look.group, {}, look.real(8));

    const QColor colour = isChecked() ? look.accent : look.ink2;
    const int content = look.px(22 + 2 + 16);
    const int top = (height() - content) / 2;
    const QRect icon(0, top, width(), look.px(22));
    paintIcon(painter, icon, m_icon, colour, look.px(22));
    TextBlock block { text(), isChecked() ? TextRole::RailOn : TextRole::Small, colour };
    block.alignment = Qt::AlignCenter;
    block.maxLines = 1;
    paint(painter, { 1, top + look.px(24), width() - 2, look.px(16) }, block);

    if (m_count > 0) {
        const QString count = QLocale().toString(m_count);
        const int wide = std::max(look.px(16), widthOf({ count, TextRole::Count }) + look.px(8));
        const QRect pill(width() / 2 + look.px(5), std::max(0, top - look.px(5)), wide, look.px(16));
        const QRect placed = QStyle::visualRect(layoutDirection(), rect(), pill);
        paintBox(painter, placed, look.accent, {}, placed.height() / 2.0);
        TextBlock number { count, TextRole::Count, look.onacc };
        number.alignment = Qt::AlignCenter;
        paint(painter, placed, number);
    }
}

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
    , m_top(nullptr)
    , m_foot(new QVBoxLayout)
{
    setLogicalSize(this, Width, 0);
    m_group->setExclusive(true);

    // With large text not all items fit a small screen: the focus brings them into sight.
    auto *scroll = new ScrollColumn(this);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_top = scroll->column();
    setSpace(m_top, { 0, 4, 0, 4 }, 2);

    auto *column = new QVBoxLayout(this);
    setSpace(column, { 0, 12, 1, 10 }, 5);
    column->addWidget(new Sign(this), 0, Qt::AlignHCenter);
    column->addWidget(scroll, 1);
    column->addLayout(m_foot);
    setSpace(m_foot, { 0, 0, 0, 0 }, 2);

    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton *button) {
        emit chosen(static_cast<RailItem *>(button)->id());
    });
}

void Rail::setEntries(const std::vector<RailEntry> &entries)
{
    const auto sameItem = [](const RailEntry &a, const RailEntry &b) {
        return a.id == b.id && a.icon == b.icon && a.below == b.below;
    };
    if (!std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(), sameItem)) {
        qDeleteAll(m_group->buttons());
        for (const RailEntry &entry : entries) {
            auto *item = new RailItem(entry, this);
            item->installEventFilter(this);
            m_group->addButton(item);
            (entry.below ? m_foot : m_top)->addWidget(item, 0, Qt::AlignHCenter);
        }
    }
    m_entries = entries;
    for (const RailEntry &entry : entries)
        item(entry.id)->setTitle(entry.title);
}

void Rail::setCurrent(const QString &id)
{
    if (RailItem *found = item(id)) {
        found->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
    update();
}

void Rail::setCount(const QString &id, int count)
{
    if (RailItem *found = item(id))
        found->setCount(count);
}

RailItem *Rail::item(const QString &id) const
{
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        if (auto *found = static_cast<RailItem *>(button); found->id() == id)
            return found;
    return nullptr;
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        if (auto *scroll = findChild<ScrollColumn *>())
            if (auto *focused = qobject_cast<QWidget *>(watched); scroll->widget()->isAncestorOf(focused))
                scroll->ensureWidgetVisible(focused, 0, theme().px(8));
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        update();
    return QFrame::eventFilter(watched, event);
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &look = theme();
    QPainter painter(this);
    painter.fillRect(rect(), look.rail);
    const auto placed = [&](const QRectF &area) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), area.toRect()));
    };
    painter.fillRect(placed({ qreal(width() - 1), 0, 1, qreal(height()) }), look.line);
    if (const QAbstractButton *checked = m_group->checkedButton()) {
        const QPoint at = checked->mapTo(this, QPoint(0, 0));
        const int tall = std::min(checked->height(), look.px(30));
        const QRectF bar(0, at.y() + (checked->height() - tall) / 2.0, look.px(4), tall);
        paintBox(painter, placed(bar), look.accent, {}, 1.5);
    }
}

} // namespace mettle::shell
