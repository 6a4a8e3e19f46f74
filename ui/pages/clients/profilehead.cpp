// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/profilehead.h"

#include "report/figures.h"
#include "ui/kit/painters.h"
#include "ui/kit/textblock.h"
#include "ui/pages/clients/profilelist.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/print/positionbar.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace mettle::pages {

using kit::TextRole;
using kit::theme;

namespace {

constexpr int WordedLevels = 4; // more levels than these have their numbers only
constexpr int SignWidth = 22;
constexpr int SignGap = 18;

} // namespace

ProfileHead::ProfileHead(const QAbstractScrollArea &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rows.viewport()->installEventFilter(this);
}

bool ProfileHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        update();
    return QWidget::eventFilter(watched, event);
}

void ProfileHead::setProfile(const operations::ClientProfile *shown, const QString &language)
{
    m_levels = shown ? report::positionLevels(shown->catalogue) : std::vector<framework::Level>();
    m_withTarget = shown && shown->target;
    m_language = language;
    update();
}

QSize ProfileHead::sizeHint() const
{
    return { theme().px(400), theme().px(38) };
}

void ProfileHead::paintEvent(QPaintEvent *)
{
    const kit::Theme &look = theme();
    QPainter painter(this);
    const ProfileColumns columns = profileColumns(m_rows.viewport()->width(), m_withTarget);
    const auto words = [&](int left, int wide, const QString &text, TextRole role) {
        kit::TextBlock block { .text = text, .role = role, .colour = look.ink2, .maxLines = 2 };
        const int high = kit::measure(block, wide).height();
        kit::paint(painter, QRect(left, height() - look.px(5) - high, wide, high), block);
    };
    words(columns.name, columns.nameWidth, tr("Skill"), TextRole::Hint);
    const int count = int(m_levels.size());
    for (int i = 0; i < count; ++i) {
        const framework::Level &level = m_levels[size_t(i)];
        const int left = columns.bar + columns.barWidth * i / count;
        const QString title = level.shortTitle.in(m_language).isEmpty() ? level.title.in(m_language) : level.shortTitle.in(m_language);
        const QString text = count > WordedLevels ? QString::number(level.order) : QStringLiteral("%1 %2").arg(level.order).arg(title);
        // The last one has the room before the next column too.
        words(left, columns.barWidth / count + look.px(i + 1 < count ? -2 : 28), text, TextRole::Small);
    }
    words(columns.status + look.px(38), columns.statusWidth - look.px(42), tr("Position"), TextRole::Hint);
    if (m_withTarget)
        words(columns.gap, columns.gapWidth, tr("For this target"), TextRole::Hint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.line2);
}

ProfileLegend::ProfileLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ProfileLegend::setWithTarget(bool on)
{
    m_withTarget = on;
    updateGeometry();
    update();
}

QStringList ProfileLegend::words() const
{
    const QStringList always { tr("own view"), tr("higher: seen once") };
    return m_withTarget ? QStringList { tr("target: must"), tr("nice") } + always : always;
}

QSize ProfileLegend::sizeHint() const
{
    const kit::Theme &look = theme();
    int width = 0;
    for (const QString &word : words())
        width += look.px(SignWidth + SignGap) + kit::widthOf({ .text = word, .role = TextRole::Small });
    return { width, look.px(24) };
}

void ProfileLegend::paintEvent(QPaintEvent *)
{
    const kit::Theme &look = theme();
    const print::Palette &palette = markPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int left = 0;
    const qreal middle = height() / 2.0;
    const auto add = [&](const QString &word, const auto &sign) {
        sign(QPointF(left + look.real(9), middle));
        const kit::TextBlock block { .text = word, .role = TextRole::Small, .colour = look.ink2 };
        const int wide = kit::widthOf(block);
        kit::paint(painter, QRect(left + look.px(SignWidth), int(middle) - look.lineHeight(TextRole::Small) / 2, wide, look.lineHeight(TextRole::Small)), block);
        left += look.px(SignWidth + SignGap) + wide;
    };
    const auto target = [&](bool must) {
        return [&, must](const QPointF &at) {
            painter.setPen(QPen(palette.ink, look.real(2.4), Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(at - QPointF(0, look.real(5)), at + QPointF(0, look.real(7)));
            print::paintTargetTip(painter, { at.x() - look.real(4.5), at.y() - look.real(7), look.real(9), look.real(7.5) }, must, palette);
        };
    };
    const QStringList texts = words();
    int next = 0;
    if (m_withTarget) {
        add(texts[next++], target(true));
        add(texts[next++], target(false));
    }
    add(texts[next++], [&](const QPointF &at) { print::paintSelfRing(painter, at, look.real(11), palette); });
    add(texts[next], [&](const QPointF &at) {
        kit::paintBox(painter, QRectF(at.x() - look.real(7), at.y() - look.real(6), look.real(14), look.real(12)),
                      palette.levels[1].fill, palette.levels[1].edge, look.real(2.5));
    });
}

} // namespace mettle::pages
