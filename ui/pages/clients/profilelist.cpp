// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/profilelist.h"

#include "report/figures.h"
#include "ui/kit/textblock.h"
#include "ui/kit/theme.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/gapglyph.h"
#include "ui/print/positionbar.h"

#include <QPainter>

namespace mettle::pages {

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

ProfileDelegate::ProfileDelegate(const ProfileModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return { theme().px(600), theme().px(m_model.position(index.row()) ? 27 : 25) };
}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const kit::Theme &look = theme();
    const QRect &rect = option.rect;
    const profile::Position *position = m_model.position(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(rect, !position ? look.group : chosen ? look.sel : look.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
    const auto words = [&](int left, int width, const QString &text, kit::TextRole role, const QColor &colour, const QString &strong = {}) {
        kit::TextBlock block { .text = text, .role = role, .colour = colour, .strong = strong };
        block.maxLines = 1;
        const int high = look.lineHeight(role);
        kit::paint(*painter, QRect(left, rect.top() + (rect.height() - high) / 2, width, high), block);
    };
    const int left = rect.left() + look.px(8);
    if (!position) {
        words(left, look.px(300), m_model.title(index.row()), kit::TextRole::Second, look.ink, m_model.title(index.row()));
        kit::TextBlock title { .text = m_model.title(index.row()), .role = kit::TextRole::Second, .strong = m_model.title(index.row()) };
        words(left + kit::widthOf(title) + look.px(10), look.px(240), index.data(Qt::UserRole).toString(), kit::TextRole::Small, look.ink2);
        painter->restore();
        return;
    }
    if (chosen)
        painter->fillRect(QRect(rect.left(), rect.top(), look.px(4), rect.height() - 1), look.accent);
    const operations::ClientProfile &shown = *m_model.shown();
    const int barWidth = look.px(214);
    const int statusWidth = look.px(190);
    const int gapWidth = shown.target ? look.px(160) : 0;
    const int nameWidth = std::max(look.px(120), rect.width() - barWidth - statusWidth - gapWidth - look.px(36));
    words(left, nameWidth, m_model.title(index.row()), kit::TextRole::Second, look.ink, chosen ? m_model.title(index.row()) : QString());
    const int barLeft = left + nameWidth + look.px(8);
    const auto figure = report::barFigure(*position, shown.catalogue, shown.line(position->competence));
    print::paintPositionBar(*painter, QRectF(barLeft, rect.top() + (rect.height() - look.real(26)) / 2, barWidth, look.real(26)), figure,
                            markPalette());
    const auto standing = profile::standing(*position);
    const int statusLeft = barLeft + barWidth + look.px(14);
    if (standing.level)
        words(statusLeft, look.px(14), QString::number(*standing.level), kit::TextRole::Second, look.ink, QString::number(*standing.level));
    words(statusLeft + look.px(18), statusWidth - look.px(18),
          profile::stabilityWord(standing.stability, m_model.language()) + (position->decided ? tr(" (decided)") : QString()),
          kit::TextRole::Second, standing.level ? look.ink2 : look.ink3);
    if (const auto gap = shown.gap(*position)) {
        const int gapLeft = statusLeft + statusWidth;
        print::paintGapGlyph(*painter, QRectF(gapLeft, rect.top() + (rect.height() - look.real(15)) / 2, look.real(15), look.real(15)), *gap,
                             markPalette());
        words(gapLeft + look.px(22), gapWidth - look.px(22), profile::gapWord(*gap, m_model.language()), kit::TextRole::Second, look.ink2);
    }
    if (option.state & QStyle::State_HasFocus && option.widget && option.widget->hasFocus()) {
        painter->setPen(QPen(look.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

ProfileList::ProfileList(QWidget *parent)
    : QListView(parent)
    , m_model(new ProfileModel(this))
{
    setModel(m_model);
    setItemDelegate(new ProfileDelegate(*m_model, this));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setUniformItemSizes(false);
    setVerticalScrollMode(ScrollPerPixel);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfileList::currentSkillChanged);
}

} // namespace mettle::pages
