// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/space.h"

#include "ui/kit/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QVariant>
#include <QWidget>

namespace mettle::kit {

namespace {

constexpr const char *SpaceProperty = "logicalSpace";
constexpr const char *SizeProperty = "logicalSize";
constexpr const char *WidestProperty = "logicalWidest";

void applySpace(QLayout *layout)
{
    const QVariantList space = layout->property(SpaceProperty).toList();
    if (space.size() != 5)
        return;
    const auto px = [&](int i) { return theme().px(space[i].toInt()); };
    // Qt mirrors the order of a layout, not its margins.
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    layout->setContentsMargins(px(mirrored ? 2 : 0), px(1), px(mirrored ? 0 : 2), px(3));
    layout->setSpacing(px(4));
}

void applySize(QWidget *widget)
{
    const QSize size = widget->property(SizeProperty).toSize();
    if (size.width() > 0)
        widget->setFixedWidth(theme().px(size.width()));
    if (size.height() > 0)
        widget->setFixedHeight(theme().px(size.height()));
}

} // namespace

void setSpace(QLayout *layout, const QMargins &margins, int spacing)
{
    layout->setProperty(SpaceProperty, QVariantList { margins.left(), margins.top(), margins.right(),
                                                      margins.bottom(), spacing });
    applySpace(layout);
}

void setLogicalSize(QWidget *widget, int width, int height)
{
    widget->setProperty(SizeProperty, QSize(width, height));
    applySize(widget);
}

void setLogicalWidest(QWidget *widget, int width)
{
    widget->setProperty(WidestProperty, width);
    widget->setMaximumWidth(theme().px(width));
}

void rescale()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (widget->property(SizeProperty).isValid())
            applySize(widget);
        if (const QVariant widest = widget->property(WidestProperty); widest.isValid())
            widget->setMaximumWidth(theme().px(widest.toInt()));
        const QList<QLayout *> layouts = widget->findChildren<QLayout *>(QString(), Qt::FindDirectChildrenOnly);
        for (QLayout *layout : layouts) {
            applySpace(layout);
            const QList<QLayout *> inner = layout->findChildren<QLayout *>();
            for (QLayout *one : inner)
                applySpace(one);
        }
    }
}

} // namespace mettle::kit
