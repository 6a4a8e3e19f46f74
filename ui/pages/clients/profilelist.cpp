// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/profilelist.h"

#include "report/figures.h"
#include "ui/kit/carried.h"
#include "ui/kit/icon.h"
#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"
#include "ui/kit/theme.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/gapglyph.h"
#include "ui/print/positionbar.h"

#include <QEvent>
#include <QPainter>
#include <utility>

namespace mettle::pages {

using kit::TextBlock;
using kit::theme;

void ProfileModel::setProfile(const operations::ClientProfile *shown, const QString &language)
{
    beginResetModel();
    m_shown = shown;
    m_language = language;
    m_lines.clear();
    const framework::Item *area = nullptr;
    size_t heading = 0;
    int explored = 0;
    int all = 0;
    const auto closeArea = [&] {
        if (area)
            m_lines[heading].count = tr("%1 of %2 explored").arg(explored).arg(all);
    };
    if (shown) {
        for (const profile::Position &position : shown->positions) {
            const framework::Item *now = shown->catalogue.areaOf(position.competence);
            if (now && now != area) {
                closeArea();
                heading = m_lines.size();
                m_lines.push_back({ now->title.in(language), nullptr, {} });
                area = now;
                explored = all = 0;
            }
            ++all;
            explored += position.moments > 0;
            m_lines.push_back({ shown->catalogue.find(position.competence)->title.in(language), &position, {} });
        }
        closeArea();
    }
    endResetModel();
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

const profile::Position *ProfileModel::position(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[size_t(row)].position : nullptr;
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return line.title;
    if (role == Qt::UserRole)
        return line.count;
    if (role == Qt::AccessibleTextRole) {
        if (!line.position)
            return QVariant(QString(line.title + QStringLiteral(", ") + line.count));
        const auto gap = m_shown->gap(*line.position);
        QString text = line.title + QStringLiteral(": ") + profile::reason(*line.position, m_shown->catalogue, m_shown->evidence, m_language);
        if (position(index.row())->lookAgain)
            text += QStringLiteral(". ") + tr("New evidence: look again");
        if (gap)
            text += QStringLiteral(". ") + profile::gapWord(*gap, m_language);
        return text;
    }
    return {};
}

Qt::ItemFlags ProfileModel::flags(const QModelIndex &index) const
{
    return position(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

ProfileColumns profileColumns(int width, bool withTarget)
{
    const kit::Theme &look = theme();
    const bool wide = width >= look.px(1080);
    ProfileColumns columns;
    columns.name = look.px(12);
    columns.barWidth = look.px(wide ? 262 : 214);
    columns.statusWidth = look.px(wide ? 260 : 194);
    columns.gapWidth = withTarget ? look.px(wide ? 220 : 142) : 0;
    const int others = columns.barWidth + columns.statusWidth + columns.gapWidth + look.px(12 + 12 + 10);
    columns.nameWidth = std::max(look.px(120), std::min(width - columns.name - others, look.px(460)));
    columns.bar = columns.name + columns.nameWidth + look.px(12);
    columns.status = columns.bar + columns.barWidth + look.px(10);
    columns.gap = columns.status + columns.statusWidth;
    return columns;
}

namespace {

constexpr int AreaHeight = 24;
constexpr int LeastSkill = 24; // a little less than DESIGN.md's 26 where all skills then stand without scrolling
constexpr int MostSkill = 36;
constexpr int BeforeWords = 38; // the sign of a confirmation and the digit

TextBlock titleOf(const ProfileModel &model, int row, bool chosen)
{
    const QString title = model.title(row);
    return { .text = title, .role = kit::TextRole::Second, .strong = chosen ? title : QString() };
}

int heightOf(const kit::TextBlock &block, int width)
{
    return kit::measure(block, width).height();
}

TextBlock statusOf(const ProfileModel &model, const profile::Position &position)
{
    const auto standing = profile::standing(position);
    const QString how = profile::stabilityWord(standing.stability, model.language());
    return { .text = position.decided ? ProfileModel::tr("%1, decided").arg(how) : how, .role = kit::TextRole::Second,
             .colour = standing.level ? theme().ink2 : theme().ink3 };
}

/// What a row needs: its title and its position on as many lines as they take.
int leastHeight(const ProfileModel &model, int row, int width)
{
    const kit::Theme &look = theme();
    const ProfileColumns columns = profileColumns(width, model.shown()->target.has_value());
    // As high as it is when chosen, so that nothing moves.
    const int title = heightOf(titleOf(model, row, true), columns.nameWidth);
    const int status = heightOf(statusOf(model, *model.position(row)), columns.statusWidth - look.px(BeforeWords + 4));
    return std::max(title, status) + look.px(6);
}

/// A text in the middle of a row, from `left` on.
void words(QPainter &painter, const QRect &row, int left, int width, kit::TextBlock block)
{
    const int high = heightOf(block, width);
    kit::paint(painter, QRect(row.left() + left, row.top() + (row.height() - 1 - high) / 2, width, high), block);
}

} // namespace

ProfileDelegate::ProfileDelegate(const ProfileModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Theme &look = theme();
    const auto *list = qobject_cast<const ProfileList *>(option.widget);
    const int width = list ? list->viewport()->width() : look.px(800);
    if (!m_model.position(index.row()))
        return { look.px(100), look.px(AreaHeight) };
    return { look.px(100), std::max(list ? list->skillHeight() : look.px(LeastSkill), leastHeight(m_model, index.row(), width)) };
}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Theme &look = theme();
    const bool area = !m_model.position(index.row());
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (area || chosen)
        painter->fillRect(option.rect, area ? look.group : look.sel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.line);
    if (area)
        paintArea(*painter, option, index.row());
    else
        paintSkill(*painter, option, index.row());
    if (option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus() && kit::keyboardInUse())
        kit::paintRing(*painter, QRectF(option.rect).adjusted(2, 1, -2, -2), look.real(5));
    painter->restore();
}

void ProfileDelegate::paintArea(QPainter &painter, const QStyleOptionViewItem &option, int row) const
{
    const kit::Theme &look = theme();
    const kit::TextBlock title = titleOf(m_model, row, true);
    const int width = kit::widthOf(title);
    words(painter, option.rect, look.px(12), width, title);
    words(painter, option.rect, look.px(12 + 10) + width, look.px(240),
          { .text = m_model.data(m_model.index(row), Qt::UserRole).toString(), .role = kit::TextRole::Small, .colour = look.ink2,
            .maxLines = 1 });
}

void ProfileDelegate::paintSkill(QPainter &painter, const QStyleOptionViewItem &option, int row) const
{
    const kit::Theme &look = theme();
    const QRect &rect = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        painter.fillRect(QRect(rect.left(), rect.top(), look.px(4), rect.height() - 1), look.accent);
    const operations::ClientProfile &shown = *m_model.shown();
    const profile::Position &position = *m_model.position(row);
    const ProfileColumns columns = profileColumns(rect.width(), shown.target.has_value());
    words(painter, rect, columns.name, columns.nameWidth, titleOf(m_model, row, chosen));
    const QRectF bar(rect.left() + columns.bar, rect.top() + (rect.height() - 1 - look.real(26)) / 2, columns.barWidth, look.real(26));
    print::paintPositionBar(painter, bar, report::barFigure(position, shown.catalogue, shown.line(position.competence)), markPalette());

    if (position.lookAgain || position.confirmed || position.decided) {
        const QRect place(rect.left() + columns.status, rect.top(), look.px(16), rect.height() - 1);
        if (position.lookAgain)
            kit::paintBox(painter, QRectF(place.center().x() + 1 - look.real(10), place.center().y() + 1 - look.real(10), look.real(20), look.real(20)),
                          look.amber, {}, look.real(10));
        kit::paintIcon(painter, place, position.lookAgain ? u"view-refresh" : u"checkmark", position.lookAgain ? look.amberink : look.accent,
                       look.px(16));
    }
    if (const auto standing = profile::standing(position); standing.level) {
        const QString digit = QString::number(*standing.level);
        words(painter, rect, columns.status + look.px(22), look.px(16), { .text = digit, .role = kit::TextRole::Second, .strong = digit });
    }
    words(painter, rect, columns.status + look.px(BeforeWords), columns.statusWidth - look.px(BeforeWords + 4), statusOf(m_model, position));
    if (const auto gap = shown.gap(position)) {
        print::paintGapGlyph(painter, QRectF(rect.left() + columns.gap, rect.top() + (rect.height() - 1 - look.real(15)) / 2, look.real(15), look.real(15)),
                             *gap, markPalette());
        words(painter, rect, columns.gap + look.px(22), columns.gapWidth - look.px(26),
              { .text = profile::gapWord(*gap, m_model.language()), .role = kit::TextRole::Second, .colour = look.ink2, .maxLines = 2 });
    }
}

ProfileList::ProfileList(QWidget *parent)
    : QListView(parent)
    , m_model(new ProfileModel(this))
{
    setModel(m_model);
    setItemDelegate(new ProfileDelegate(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfileList::currentSkillChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProfileList::fit);
}

void ProfileList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fit();
}

void ProfileList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

void ProfileList::fit()
{
    const kit::Theme &look = theme();
    std::vector<int> least;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->position(row))
            least.push_back(leastHeight(*m_model, row, viewport()->width()));
    const int room = viewport()->height() - (m_model->rowCount() - int(least.size())) * look.px(AreaHeight);
    const auto together = [&](int height) {
        int sum = 0;
        for (const int one : least)
            sum += std::max(one, height);
        return sum;
    };
    int height = look.px(MostSkill);
    while (height > look.px(LeastSkill) && together(height) > room)
        --height;
    if (std::exchange(m_skillHeight, height) != height)
        scheduleDelayedItemsLayout();
}

} // namespace mettle::pages
