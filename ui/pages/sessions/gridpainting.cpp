// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/gridpainting.h"

#include "ui/kit/textblock.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/mark.h"

#include <QLocale>
#include <QPainter>

namespace mettle::pages {

using kit::theme;
using models::GridCell;
using models::ObservationGridModel;
using session::MarkKind;

namespace {

constexpr int HeaderHeight = 59;
constexpr int FirstColumn = 270;

/// What a header leaves free: the style would shade it.
void fillRest(QPainter &painter, const QRect &rest, const QColor &colour)
{
    painter.fillRect(rest, colour);
}

/// The cell's figure without the hatch of an absent column; struck through where the activity does not count.
report::MarkFigure shownFigure(const GridCell &cell, const ObservationGridModel &model)
{
    GridCell shown = cell;
    shown.absent = false;
    report::MarkFigure figure = figureOf(shown, model.levels());
    figure.setAside = figure.state == report::MarkFigure::State::Level && model.grid()->activity.setAside.has_value();
    return figure;
}

} // namespace

ClientHeader::ClientHeader(const ObservationGridModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(&model, &ObservationGridModel::headerChanged, this, [this] { viewport()->update(); });
}

void ClientHeader::setHalfTimePast(bool past)
{
    m_halfTimePast = past;
    viewport()->update();
}

QSize ClientHeader::sizeHint() const
{
    return { 0, theme().px(HeaderHeight) };
}

void ClientHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    fillRest(painter, QRect(length() - offset(), 0, viewport()->width(), height()), theme().surface2);
}

void ClientHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const kit::Theme &look = theme();
    const models::GridColumn &column = m_model.columns()[size_t(section)];
    painter->save();
    painter->fillRect(rect, column.focus ? look.soft : look.surface2);
    if (column.focus)
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), look.px(4)), look.accent);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), look.line);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line2);

    // Number and name share one line; a name that does not fit keeps its number and is cut as the last way out.
    const QString number = column.number > 0 ? QString::number(column.number) + u' ' : QString();
    kit::TextBlock name { .text = number + column.name, .role = kit::TextRole::Second, .colour = look.ink2 };
    name.strong = column.name;
    name.strongFrom = number.size();
    name.maxLines = 1;
    const int width = std::min(kit::widthOf(name), rect.width() - look.px(6));
    const QRect line(rect.left() + (rect.width() - width) / 2, rect.top() + look.px(9), width + 1, look.px(18));
    kit::paint(*painter, line, name);

    const QRect foot(rect.left(), rect.top() + look.px(31), rect.width(), look.px(16));
    if (column.presence && *column.presence != session::Presence::Present) {
        kit::TextBlock words { .text = presenceWord(*column.presence), .role = kit::TextRole::Small, .colour = look.ink2 };
        words.maxLines = 1;
        words.alignment = Qt::AlignHCenter | Qt::AlignTop;
        kit::paint(*painter, foot, words);
    } else {
        const bool nothing = m_halfTimePast && column.evidence == 0;
        const int circles = look.px(48);
        const int sign = nothing ? look.px(16) : 0;
        const int left = foot.left() + (foot.width() - circles - (nothing ? sign + look.px(4) : 0)) / 2;
        print::paintEvidence(*painter, QRectF(left, foot.top() + look.px(3), circles, look.px(10)), column.evidence,
                             markPalette());
        if (nothing)
            print::paintNothingYet(*painter, QRectF(left + circles + look.px(4), foot.top(), sign, sign), markPalette());
    }
    painter->restore();
}

BehaviourHeader::BehaviourHeader(const ObservationGridModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(&model, &ObservationGridModel::headerChanged, this, [this] { viewport()->update(); });
}

QSize BehaviourHeader::sizeHint() const
{
    return { theme().px(FirstColumn), 0 };
}

void BehaviourHeader::setCurrentRow(int row)
{
    m_current = row;
    viewport()->update();
}

void BehaviourHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    fillRest(painter, QRect(0, length() - offset(), width(), viewport()->height()), theme().surface);
}

void BehaviourHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const kit::Theme &look = theme();
    const models::GridRow &row = m_model.rows()[size_t(section)];
    painter->save();
    painter->fillRect(rect, row.heading ? look.group : look.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
    if (!row.heading)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), look.line2);
    const int indent = look.px(row.heading ? 12 : 20);
    const QRect inside = rect.adjusted(indent, 0, -look.px(6), 0);
    kit::TextBlock text { .text = row.title, .role = row.heading ? kit::TextRole::CardTitle : kit::TextRole::Second };
    if (section == m_current)
        text.strong = row.title;
    text.maxLines = row.heading ? 1 : 2;
    if (row.heading) {
        const QString seen = tr("%1 of %2 seen").arg(row.seen).arg(m_model.columnCount());
        const int titleWidth = std::min(kit::widthOf(text), inside.width());
        const QSize size = kit::measure(text, titleWidth + 1);
        kit::paint(*painter, QRect(inside.left(), rect.top() + (rect.height() - size.height()) / 2, titleWidth + 1, size.height()), text);
        kit::TextBlock count { .text = seen, .role = kit::TextRole::Small, .colour = look.ink2 };
        count.maxLines = 1;
        const int left = inside.left() + titleWidth + look.px(8);
        if (left + kit::widthOf(count) > inside.right())
            count.text = tr("%1 of %2", "clients seen, of how many").arg(row.seen).arg(m_model.columnCount());
        if (left + kit::widthOf(count) <= inside.right())
            kit::paint(*painter, QRect(left, rect.top() + (rect.height() - look.px(16)) / 2, inside.right() - left, look.px(16)), count);
    } else {
        const QSize size = kit::measure(text, inside.width());
        kit::paint(*painter, QRect(inside.left(), rect.top() + (rect.height() - size.height()) / 2, inside.width(), size.height()), text);
    }
    painter->restore();
}

void GridCorner::setTexts(const QString &first, const QString &second)
{
    m_first = first;
    m_second = second;
    setAccessibleName(first + QStringLiteral(". ") + second);
    update();
}

void GridCorner::paintEvent(QPaintEvent *)
{
    const kit::Theme &look = theme();
    QPainter painter(this);
    painter.fillRect(rect(), look.surface2);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), look.line2);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.line2);
    kit::TextBlock first { .text = m_first, .role = kit::TextRole::Small, .colour = look.ink2 };
    first.maxLines = 1;
    kit::TextBlock second { .text = m_second, .role = kit::TextRole::Second, .colour = look.ink };
    second.strong = m_second;
    second.maxLines = 1;
    const QRect inside = rect().adjusted(look.px(12), 0, -look.px(8), 0);
    kit::paint(painter, QRect(inside.left(), look.px(11), inside.width(), look.px(16)), first);
    kit::paint(painter, QRect(inside.left(), look.px(31), inside.width(), look.px(18)), second);
}

CellDelegate::CellDelegate(const ObservationGridModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Theme &look = theme();
    const GridCell cell = m_model.cell(index.row(), index.column());
    const QRect &rect = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_model.rows()[size_t(index.row())].heading) {
        paintHeading(*painter, rect, cell);
        painter->restore();
        return;
    }
    painter->fillRect(rect, cell.focus && !m_wide ? look.cross : look.surface);
    if (cell.absent)
        print::paintMark(*painter, rect, figureOf(cell, m_model.levels()), markPalette());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), look.line);
    const bool current = option.state & (QStyle::State_HasFocus | QStyle::State_Selected);
    if (!cell.absent || cell.kind)
        m_wide ? paintWide(*painter, rect, cell, current) : paintNarrow(*painter, rect, cell);
    if (current) {
        const bool active = option.widget && (option.widget->hasFocus());
        painter->setBrush(Qt::NoBrush);
        const qreal pen = active ? look.real(3) : look.real(2);
        painter->setPen(QPen(active ? look.focus : look.ink2, pen));
        painter->drawRect(QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2 - 1, -pen / 2 - 1));
    }
    painter->restore();
}

/// A mark on the competence as a whole stands small in its heading.
void CellDelegate::paintHeading(QPainter &painter, const QRect &rect, const GridCell &cell) const
{
    const kit::Theme &look = theme();
    painter.fillRect(rect, look.group);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
    if (!cell.kind && cell.notes == 0)
        return;
    const QRectF chip(rect.left() + (rect.width() - look.real(34)) / 2, rect.top() + (rect.height() - look.real(22)) / 2,
                      look.real(34), look.real(22));
    if (cell.kind) {
        print::paintMark(painter, chip, shownFigure(cell, m_model), markPalette());
        if (cell.saving != models::Saving::Saved)
            paintUnsaved(painter, chip, cell.saving == models::Saving::NotSaved);
    }
    if (cell.notes > 0)
        print::paintNotesSign(painter, QRectF(chip.right() + look.real(5), chip.top() + look.real(1), look.real(13), look.real(13)), 1,
                              markPalette());
}

void CellDelegate::paintNarrow(QPainter &painter, const QRect &rect, const GridCell &cell) const
{
    const kit::Theme &look = theme();
    const qreal height = look.real(28);
    const qreal width = rect.width() < look.px(100) ? look.real(44) : look.real(46);
    const QRectF chip(rect.left() + (rect.width() - width) / 2, rect.top() + (rect.height() - height) / 2, width, height);
    print::paintMark(painter, chip, shownFigure(cell, m_model), markPalette());
    if (cell.saving != models::Saving::Saved)
        paintUnsaved(painter, chip, cell.saving == models::Saving::NotSaved);
    if (cell.notes > 0)
        print::paintNotesSign(painter, QRectF(chip.right() + look.real(5), chip.top() + look.real(1), look.real(13), look.real(13)),
                              cell.notes, markPalette());
}

void CellDelegate::paintWide(QPainter &painter, const QRect &rect, const GridCell &cell, bool current) const
{
    const kit::Theme &look = theme();
    const QRectF chip(rect.left() + look.real(12), rect.top() + (rect.height() - look.real(30)) / 2, look.real(56), look.real(30));
    print::paintMark(painter, chip, shownFigure(cell, m_model), markPalette());
    if (cell.saving != models::Saving::Saved)
        paintUnsaved(painter, chip, cell.saving == models::Saving::NotSaved);
    int right = rect.right() - look.px(8);
    if (cell.notes > 0) {
        right -= look.px(13);
        print::paintNotesSign(painter, QRectF(right, chip.top() + look.real(4), look.real(13), look.real(13)), cell.notes, markPalette());
        right -= look.px(6);
    }
    QString words = cell.words;
    if (words.isEmpty() && cell.kind == MarkKind::Tick)
        words = tr("%1 seen, mark it later").arg(QLocale().toString(cell.at.toLocalTime().time(), QLocale::ShortFormat));
    else if (words.isEmpty() && cell.kind == MarkKind::NoOpportunity)
        words = tr("no opportunity");
    else if (words.isEmpty() && !cell.kind && current)
        words = tr("type a digit, X, N or space");
    kit::TextBlock block { .text = words, .role = kit::TextRole::Small, .colour = look.ink2 };
    block.maxLines = 2;
    const int left = qRound(chip.right()) + look.px(9);
    const QSize size = kit::measure(block, right - left);
    kit::paint(painter, QRect(left, rect.top() + (rect.height() - size.height()) / 2, right - left, size.height()), block);
}

} // namespace mettle::pages
