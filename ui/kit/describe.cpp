// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/describe.h"

#include "base/document.h"

namespace mettle::kit {

namespace {

constexpr int ShownDetails = 3;

} // namespace

std::optional<Description> describe(const Error &error, const QString &language)
{
    if (error.kind() == ErrorKind::Cancelled)
        return std::nullopt;
    Description description;
    const bool lookAtIt = error.kind() == ErrorKind::Refused || error.kind() == ErrorKind::NotFound
        || error.kind() == ErrorKind::Usage || error.kind() == ErrorKind::Locked;
    description.tone = lookAtIt ? BannerTone::Look : BannerTone::Danger;
    QStringList all = lines(error, language);
    description.sentence = all.takeFirst();
    description.details = all;
    if (all.size() > ShownDetails)
        description.more = translated("kit", language, QT_TRANSLATE_N_NOOP("kit", "and %n more"), {},
                                      int(all.size()) - ShownDetails);
    return description;
}

QString Description::text() const
{
    QStringList shown { sentence };
    shown += details.mid(0, ShownDetails);
    if (!more.isEmpty())
        shown += more;
    return shown.join(u'\n');
}

} // namespace mettle::kit
