// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "ui/kit/icon.h"

namespace mettle::kit {

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    applyIcon();
    updateGeometry();
    update();
}

void Button::setHeightKind(Height height)
{
    m_height = height;
    updateGeometry();
    update();
}

void Button::setLinkTone(Tone tone)
{
    m_linkTone = tone;
    update();
}

void Button::setIconName(QStringView name)
{
    m_icon = name.toString();
    applyIcon();
}

void Button::applyIcon()
{
    if (m_icon.isEmpty()) {
        setIcon({});
        return;
    }
    switch (m_kind) {
    case Kind::Primary: setIcon(kit::icon(m_icon, Tone::OnAccent)); break;
    case Kind::Link: setIcon(kit::icon(m_icon, Tone::Accent)); break;
    case Kind::Danger: setIcon(kit::icon(m_icon, Tone::Danger)); break;
    default: setIcon(kit::icon(m_icon)); break;
    }
}

} // namespace mettle::kit
