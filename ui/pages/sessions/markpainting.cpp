// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/markpainting.h"

#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace mettle::pages {

using report::MarkFigure;

const print::Palette &markPalette()
{
    static const print::Palette light = print::lightPalette();
    static const print::Palette dark = print::darkPalette();
    return kit::theme().scheme == kit::Scheme::Dark ? dark : light;
}

MarkFigure figureOf(session::MarkKind kind, int level, const std::vector<framework::Level> &levels)
{
    MarkFigure figure;
    switch (kind) {
    case session::MarkKind::NoOpportunity:
        figure.state = MarkFigure::State::NoOpportunity;
        return figure;
    case session::MarkKind::Tick:
        figure.state = MarkFigure::State::Tick;
        return figure;
    case session::MarkKind::Level:
        break;
    }
    figure.state = MarkFigure::State::Level;
    figure.digit = QString::number(level);
    figure.ranks = 0;
    for (const framework::Level &one : levels) {
        if (one.notShown)
            continue;
        ++figure.ranks;
        if (one.order == level)
            figure.rank = figure.ranks;
    }
    return figure;
}

MarkFigure figureOf(const models::GridCell &cell, const std::vector<framework::Level> &levels)
{
    if (cell.kind)
        return figureOf(*cell.kind, cell.level, levels);
    MarkFigure figure;
    figure.state = cell.absent ? MarkFigure::State::Absent : MarkFigure::State::NotObserved;
    return figure;
}

void paintUnsaved(QPainter &painter, const QRectF &chip, bool waiting)
{
    const kit::Theme &look = kit::theme();
    const qreal size = look.real(9);
    painter.setPen(QPen(look.surface, look.real(1.5)));
    painter.setBrush(waiting ? look.amberline : look.ctl);
    painter.drawEllipse(QRectF(chip.right() - size / 2, chip.top() - size / 2, size, size));
}

QString presenceWord(session::Presence presence)
{
    switch (presence) {
    case session::Presence::Present:
        return QCoreApplication::translate("Presence", "present");
    case session::Presence::Late:
        return QCoreApplication::translate("Presence", "late");
    case session::Presence::LeftEarly:
        return QCoreApplication::translate("Presence", "left early");
    case session::Presence::Absent:
        return QCoreApplication::translate("Presence", "absent");
    case session::Presence::Away:
        return QCoreApplication::translate("Presence", "not today");
    }
    return {};
}

} // namespace mettle::pages
