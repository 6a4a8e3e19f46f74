// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonld/library.h"

#include <QLatin1String>
#include <QStringList>
#include <QStringView>

/// The JSON-LD contexts that badges name.
namespace mettle::badge::context {

inline constexpr QLatin1String Credentials1("https://www.w3.org/2018/credentials/v1");
inline constexpr QLatin1String Credentials2("https://www.w3.org/ns/credentials/v2");
inline constexpr QLatin1String OpenBadges303("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
inline constexpr QLatin1String Did1("https://www.w3.org/ns/did/v1");
inline constexpr QLatin1String Multikey1("https://w3id.org/security/multikey/v1");

/// Whether it is a context of Open Badges 3.0, in any revision (the pattern of 1EdTech's schema).
[[nodiscard]] bool isOpenBadges(QStringView url);

/// The contexts that come with Mettle (resources/contexts), compiled as they are needed and shared.
[[nodiscard]] const jsonld::ContextLibrary &bundled();

/// Their addresses.
[[nodiscard]] QStringList bundledAddresses();

} // namespace mettle::badge::context
