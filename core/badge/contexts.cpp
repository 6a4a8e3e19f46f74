// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge/contexts.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace mettle::badge::context {

bool isOpenBadges(QStringView url)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\Ahttps://purl\\.imsglobal\\.org/spec/ob/v3p0/context(-3\\.\\d\\.\\d)*\\.json\\z"));
    return pattern.match(url).hasMatch();
}

bool isKnown(QStringView url)
{
    static constexpr std::array known{
        Credentials1,
        Credentials2,
        OpenBadges303,
        QLatin1String("https://purl.imsglobal.org/spec/ob/v3p0/context.json"),
        QLatin1String("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json"),
        QLatin1String("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json"),
        QLatin1String("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"),
        QLatin1String("https://w3id.org/security/data-integrity/v1"),
        QLatin1String("https://w3id.org/security/data-integrity/v2"),
        QLatin1String("https://w3id.org/security/multikey/v1"),
        QLatin1String("https://w3id.org/security/suites/ed25519-2020/v1"),
        QLatin1String("https://www.w3.org/ns/credentials/status/v1"),
        QLatin1String("https://www.w3.org/ns/credentials/undefined-terms/v2"),
        QLatin1String("https://www.w3.org/ns/did/v1"),
    };
    return std::any_of(known.begin(), known.end(), [url](QLatin1String one) { return url == one; });
}

} // namespace mettle::badge::context
