// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>
#include <optional>

/// The forms and closed lists of words that Open Badges 3.0 asks of single values (1EdTech's JSON schema).
namespace mettle::badge {

/// A URI with its scheme and without blanks: "urn:uuid:...", "did:key:...", "https://...".
[[nodiscard]] bool isAbsoluteUri(QStringView text);

/// An http or https address with a host.
[[nodiscard]] bool isWebAddress(const QString &text);

/// A language code as inLanguage takes it: "nl", "nl-BE", "zh-Hant".
[[nodiscard]] bool isLanguageCode(QStringView text);

/// An instant with seconds and zone ("2026-03-10T09:30:00Z", "...+01:00", with a fraction or not); null for anything else.
[[nodiscard]] std::optional<QDateTime> instant(QStringView text);

/// "sha256$" with 64 hexadecimal digits, or "md5$" with 32.
[[nodiscard]] bool isIdentityHash(QStringView text);

[[nodiscard]] bool isIdentityType(QStringView word);
[[nodiscard]] bool isAchievementType(QStringView word);
[[nodiscard]] bool isTargetType(QStringView word);
[[nodiscard]] bool isResultType(QStringView word);
[[nodiscard]] bool isResultStatus(QStringView word);

} // namespace mettle::badge
