// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/washuplist.h"

#include "ui/kit/icon.h"
#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/mark.h"

#include <QKeyEvent>

namespace mettle::pages {

using kit::theme;

namespace {

constexpr int HeadingHeight = 30;
constexpr int LineHeight = 50;

void words(QPainter &painter, const QRect &rect, const QString &text, kit::TextRole role, const QColor &colour)
{
    kit::TextBlock block { .text = text, .role = role, .colour = colour };
    block.maxLines = 1;
    kit::paint(painter, rect, block);
}

} // namespace

void WashUpModel::setLines(std::vector<WashUpLine> lines)
{
    if (lines == m_lines)
        return;
    if (lines.size() == m_lines.size()) {
        m_lines = std::move(lines);
        if (!m_lines.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int WashUpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant WashUpModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WashUpLine &line = m_lines[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return line.title;
    if (role == Qt::AccessibleTextRole) {
        QStringList text { line.title, line.second };
        for (const report::MarkFigure &figure : line.figures)
            text << figure.digit;
        return text.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags WashUpModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_lines[size_t(index.row())].heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void WashUpDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Theme &look = theme();
    const WashUpLine &line = static_cast<const WashUpModel *>(index.model())->line(index.row());
    const QRect &rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = !line.heading && option.state & QStyle::State_Selected;
    painter->fillRect(rect, line.heading ? look.group : current ? look.sel : look.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
    if (current)
        painter->fillRect(QRect(rect.left(), rect.top(), look.px(4), rect.height()), look.accent);
    int right = rect.right() - look.px(10);
    if (line.heading) {
        kit::TextBlock title { .text = line.title + QStringLiteral("  ") + line.second, .role = kit::TextRole::Second };
        title.strong = line.title;
        title.maxLines = 1;
        kit::paint(*painter, QRect(rect.left() + look.px(12), rect.top() + (rect.height() - look.px(18)) / 2, right - rect.left() - look.px(12), look.px(18)), title);
        painter->restore();
        return;
    }
    if (line.settled)
        kit::paintIcon(*painter, QRect(right - look.px(16), rect.top(), look.px(16), rect.height()), u"checkmark", look.accent, look.px(16));
    right -= look.px(22);
    for (size_t i = line.figures.size(); i-- > 0;) {
        right -= look.px(38);
        print::paintMark(*painter, QRectF(right, rect.top() + (rect.height() - look.real(24)) / 2, look.real(38), look.real(24)), line.figures[i],
                         markPalette());
        right -= look.px(7);
    }
    const int left = rect.left() + look.px(12);
    words(*painter, QRect(left, rect.top() + look.px(6), right - left, look.px(20)), line.title, kit::TextRole::CardTitle, look.ink);
    words(*painter, QRect(left, rect.top() + look.px(27), right - left, look.px(16)), line.second, kit::TextRole::Small, look.ink2);
    if (current && option.widget && option.widget->hasFocus())
        kit::paintRing(*painter, QRectF(rect).adjusted(2, 2, -3, -3), look.real(4));
    painter->restore();
}

QSize WashUpDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = static_cast<const WashUpModel *>(index.model())->line(index.row()).heading;
    return { option.rect.width(), theme().px(heading ? HeadingHeight : LineHeight) };
}

WashUpList::WashUpList(WashUpModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new WashUpDelegate(this));
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void WashUpList::step(int by)
{
    int row = currentIndex().isValid() ? currentIndex().row() + by : 0;
    while (row >= 0 && row < m_model.rowCount() && m_model.line(row).heading)
        row += by == 0 ? 1 : by;
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row));
}

void WashUpList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_model.line(current.row()).heading)
        emit chosen(m_model.line(current.row()).moment);
}

void WashUpList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    default:
        break;
    }
    if (!event->text().isEmpty() && event->text()[0].isPrint())
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

} // namespace mettle::pages
