// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QStyle>
#include <QStyleOption>

namespace mettle::kit {

struct Theme;
struct TextKey;

/// What the application's style carries for painters (QStyle's own way to hand out more than a number): the theme, and the
/// sizes of texts measured with it. So widgets, delegates and icons find them without a global of our own.
struct Carried : QStyleHintReturn
{
    static constexpr int Kind = SH_Default + 0x4D45;

    Carried()
        : QStyleHintReturn(1, Kind)
    {
    }

    const Theme *theme = nullptr;
    QCache<TextKey, QSize> *textSizes = nullptr;
};

/// Asks for what is Carried.
inline constexpr auto SH_Carried = QStyle::StyleHint(QStyle::SH_CustomBase + 0x4D45);
/// Whether the last thing used was the keyboard.
inline constexpr auto SH_KeyboardInUse = QStyle::StyleHint(QStyle::SH_CustomBase + 0x4D46);

/// What the application's style carries now; empty before a Look is made.
[[nodiscard]] Carried carried();
/// Whether the focus is to be shown now: after a key, not after a click.
[[nodiscard]] bool keyboardInUse();

} // namespace mettle::kit
