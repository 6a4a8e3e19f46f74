// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framework/framework.h"
#include "people/people.h"

namespace mettle::report {

/// The name of a skill or an area on client pages: its easy title where it has one in the language.
[[nodiscard]] QString easyName(const framework::Item &item, const QString &language);

/// The same at the beginning of a row or as a heading.
[[nodiscard]] QString easyHeading(const framework::Item &item, const QString &language);

/// The words of a level as said to the client ("on your own"); other scales keep their own words.
[[nodiscard]] QString levelForReader(const framework::Level &level, const QString &language);

/// "Tuesday 6 October".
[[nodiscard]] QString weekdayAndDay(const QString &language, const QDate &date);
/// "5 October to 6 November 2026"; one day is one date.
[[nodiscard]] QString fromTo(const QString &language, const QDate &from, const QDate &to);

/// "3 situations on 2 days".
[[nodiscard]] QString situationsOnDays(const QString &language, int situations, int days);

/// "by Sofie, Jan and one workplace": first names of colleagues; workplaces are counted, never named.
[[nodiscard]] QString seenBy(const QString &language, const std::vector<people::Observer> &observers);

/// The first word of a name.
[[nodiscard]] QString firstName(const QString &name);

/// A text of at most so many characters, cut at the end of a sentence (else of a word) and closed with "[…]".
[[nodiscard]] QString shortened(const QString &text, int characters);

/// A full stop at the end, where there is no other sign.
[[nodiscard]] QString closed(const QString &text);

/// The same with a capital at the beginning.
[[nodiscard]] QString asSentence(const QString &text);

/// The drawn symbol that stands for a skill on client pages (ui/print, symbols.h), by its English title; "star" for others.
[[nodiscard]] QString symbolOf(const framework::Item &item);

} // namespace mettle::report
