// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QPushButton>

namespace mettle::kit {

/// A button of the kit; the style paints it. An ordinary QPushButton looks like a plain one.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind {
        Plain,
        Primary, ///< at most one on a page's header
        Link, ///< text alone
        Quiet, ///< icon alone, no frame until the mouse is over it; needs an accessible name
        Danger, ///< erasing
    };
    enum class Height {
        Small, ///< 30
        Normal, ///< 36
        Touch, ///< 40: observe page
        Meeting, ///< 48: client pages
    };

    explicit Button(QWidget *parent = nullptr)
        : Button({}, Kind::Plain, parent)
    {
    }
    explicit Button(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    [[nodiscard]] Height heightKind() const { return m_height; }
    void setHeightKind(Height height);
    /// A link on a fill of its own (a banner): in that colour, and underlined.
    void setLinkTone(Tone tone);
    [[nodiscard]] Tone linkTone() const { return m_linkTone; }
    /// An icon by its name, in the colour that the button's kind asks for.
    void setIconName(QStringView name);

private:
    void applyIcon();

    Kind m_kind;
    Height m_height = Height::Normal;
    Tone m_linkTone = Tone::Accent;
    QString m_icon;
};

} // namespace mettle::kit
