// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/evidencelist.h"

#include "ui/kit/carried.h"
#include "ui/kit/icon.h"
#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/mark.h"

#include <QEvent>
#include <QPainter>
#include <numeric>

namespace mettle::pages {

using kit::TextBlock;
using kit::theme;
using models::EvidenceLine;

namespace {

constexpr int Batch = 60; // rows that a view takes at a time: a few screens

/// Where the parts of a line stand, in a rectangle that is as wide as the view.
struct Parts
{
    QRect mark;
    QRect ground; ///< of a quote
    QRect quote;
    QRect title;
    QRect second;
    QRect comment;
    int height = 0;
};

TextBlock quoteBlock(const EvidenceLine &line)
{
    return { .text = line.quote, .role = kit::TextRole::Body };
}

TextBlock titleBlock(const EvidenceLine &line)
{
    switch (line.what) {
    case EvidenceLine::What::Day:
        return { .text = line.title, .role = kit::TextRole::Section };
    case EvidenceLine::What::Task:
        return { .text = line.title, .role = kit::TextRole::CardTitle };
    case EvidenceLine::What::Seen:
        return { .text = line.title, .role = line.quote.isEmpty() ? kit::TextRole::Body : kit::TextRole::Second };
    }
    return {};
}

TextBlock secondBlock(const EvidenceLine &line)
{
    QStringList lines;
    for (const QString &text : { line.second, line.remark })
        if (!text.isEmpty())
            lines << text;
    return { .text = lines.join(u'\n'), .role = kit::TextRole::Second, .colour = theme().ink2 };
}

TextBlock commentBlock(const EvidenceLine &line)
{
    return { .text = EvidenceDelegate::tr("In their own words: %1").arg(line.comment), .role = kit::TextRole::Second,
             .colour = theme().ink2 };
}

Parts partsOf(const EvidenceLine &line, const QRect &rect)
{
    const kit::Theme &look = theme();
    Parts parts;
    const bool seen = line.what == EvidenceLine::What::Seen;
    const int left = rect.left() + look.px(line.what == EvidenceLine::What::Day ? 2 : seen ? 64 : 16);
    const int width = std::min(rect.right() - left - look.px(16), look.px(seen ? 760 : 900));
    int y = rect.top() + look.px(line.what == EvidenceLine::What::Day ? 18 : seen ? 5 : 12);
    if (seen)
        parts.mark = { rect.left() + look.px(18), y, look.px(36), look.px(24) };
    const auto place = [&](const kit::TextBlock &block, int gap) {
        const int high = block.text.isEmpty() ? 0 : kit::measure(block, width).height();
        const QRect out(left, y, width, high);
        y += high + (high > 0 ? look.px(gap) : 0);
        return out;
    };
    if (!line.quote.isEmpty()) {
        const kit::TextBlock block = quoteBlock(line);
        const QSize size = kit::measure(block, width - look.px(26));
        parts.ground = { left, y, std::min(width, size.width() + look.px(28)), size.height() + look.px(12) };
        parts.quote = parts.ground.adjusted(look.px(14), look.px(6), -look.px(12), -look.px(6));
        y = parts.ground.bottom() + 1 + look.px(4);
    }
    if (!line.comment.isEmpty())
        parts.comment = place(commentBlock(line), 2);
    parts.title = place(titleBlock(line), 0);
    parts.second = place(secondBlock(line), 0);
    const int least = seen ? parts.mark.bottom() + 1 : y;
    parts.height = std::max(y, least) + look.px(line.what == EvidenceLine::What::Day ? 6 : seen ? 6 : 2) - rect.top();
    return parts;
}

QStringView iconOf(const std::optional<programme::Kind> &kind)
{
    if (!kind)
        return u"view-task";
    switch (*kind) {
    case programme::Kind::GroupTask:
        return u"system-users";
    case programme::Kind::Alone:
        return u"user";
    case programme::Kind::RolePlay:
        return u"dialog-messages";
    case programme::Kind::RealWork:
    case programme::Kind::DailyLife:
        return u"go-home";
    }
    return u"view-task";
}

} // namespace

void EvidenceModel::setLines(std::vector<EvidenceLine> lines, std::vector<framework::Level> levels)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_levels = std::move(levels);
    m_shown = std::min(Batch, int(m_lines.size()));
    endResetModel();
}

int EvidenceModel::marks() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const EvidenceLine &one) { return one.mark.has_value(); }));
}

int EvidenceModel::notes() const
{
    return std::accumulate(m_lines.begin(), m_lines.end(), 0, [](int sum, const EvidenceLine &one) { return sum + one.notes; });
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EvidenceLine &line = m_lines[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return line.quote.isEmpty() ? line.title : line.quote;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts;
    if (line.mark == session::MarkKind::Level)
        for (const framework::Level &level : m_levels)
            if (level.order == line.level)
                parts << tr("%1, %2", "level number, its words").arg(line.level).arg(level.title.in(QLocale().name()));
    if (line.mark == session::MarkKind::NoOpportunity)
        parts << tr("no opportunity");
    if (line.mark == session::MarkKind::Tick)
        parts << tr("seen, not marked yet");
    for (const QString &text : { line.quote, line.title, line.second, line.remark })
        if (!text.isEmpty())
            parts << text;
    return parts.join(QStringLiteral(". "));
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

bool EvidenceModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown < int(m_lines.size());
}

void EvidenceModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int upTo = std::min(m_shown + Batch, int(m_lines.size()));
    beginInsertRows({}, m_shown, upTo - 1);
    m_shown = upTo;
    endInsertRows();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() : theme().px(800);
    const auto *model = static_cast<const EvidenceModel *>(index.model());
    // The view is as wide as it is: what stands in it wraps.
    return { theme().px(100), partsOf(model->line(index.row()), QRect(0, 0, width, 0)).height };
}

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Theme &look = theme();
    const auto *model = static_cast<const EvidenceModel *>(index.model());
    const EvidenceLine &line = model->line(index.row());
    const Parts parts = partsOf(line, option.rect);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (line.what == EvidenceLine::What::Task)
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + look.px(4), option.rect.width(), 1), look.line);
    if (line.mark) {
        report::MarkFigure figure = figureOf(*line.mark, line.level, model->levels());
        figure.setAside = line.setAside;
        print::paintMark(*painter, QRectF(placed(parts.mark)).adjusted(1, 1, -1, -1), figure, markPalette());
    } else if (line.what == EvidenceLine::What::Seen) {
        kit::paintIcon(*painter, placed(parts.mark), u"edit-comment", look.ink3, look.px(16));
    }
    if (!line.quote.isEmpty()) {
        const QRect ground = placed(parts.ground);
        kit::paintBox(*painter, ground, look.soft, {}, look.real(6));
        kit::paint(*painter, placed(parts.quote), quoteBlock(line));
    }
    if (line.what == EvidenceLine::What::Task) {
        const QRect icon(option.rect.left(), parts.title.top(), look.px(16), look.px(20));
        kit::paintIcon(*painter, placed(icon.translated(look.px(-2), 0)), iconOf(line.kind), look.ink2, look.px(16));
    }
    if (!line.comment.isEmpty())
        kit::paint(*painter, placed(parts.comment), commentBlock(line));
    kit::TextBlock title = titleBlock(line);
    title.colour = line.what == EvidenceLine::What::Seen && !line.quote.isEmpty() ? look.ink2 : look.ink;
    const QRect shifted = line.what == EvidenceLine::What::Task ? parts.title.translated(look.px(6), 0) : parts.title;
    kit::paint(*painter, placed(shifted), title);
    kit::paint(*painter, placed(line.what == EvidenceLine::What::Task ? parts.second.translated(look.px(6), 0) : parts.second),
               secondBlock(line));
    if (option.state & QStyle::State_HasFocus && kit::keyboardInUse())
        kit::paintRing(*painter, QRectF(option.rect).adjusted(2, 1, -2, -1), look.real(6));
    painter->restore();
}

EvidenceList::EvidenceList(QWidget *parent)
    : QListView(parent)
    , m_model(new EvidenceModel(this))
{
    setModel(m_model);
    setItemDelegate(new EvidenceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    viewport()->setAutoFillBackground(false);
}

void EvidenceList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

void EvidenceList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
}

} // namespace mettle::pages
