// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/source.h"

#include <algorithm>

using namespace mettle;
using namespace mettle::house;

namespace {

struct Link
{
    QString target;
    QString library;
};

/// What CMake links into each target of core/, whatever way it gets there (written while configuring).
std::vector<Link> links(const QByteArray &list)
{
    std::vector<Link> out;
    for (const QByteArray &line : list.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            out.push_back({QString::fromUtf8(words[0]), QString::fromUtf8(words[1])});
    }
    return out;
}

/// Of our own only what is in core, and of others only these; those of the second line come with Qt Core. None that draws.
Findings strangers(const std::vector<Link> &all)
{
    static const QStringList others{
        QStringLiteral("Qt6::Core"),          QStringLiteral("Qt6::Sql"),
        QStringLiteral("Qt6::Network"), // and nothing more of Qt
        QStringLiteral("Qt6::Platform"),      QStringLiteral("WrapAtomic::WrapAtomic"),
        QStringLiteral("Threads::Threads"),   QStringLiteral("PkgConfig::SODIUM"),
        QStringLiteral("SQLite::SQLite3"),    QStringLiteral("OpenSSL::Crypto"),
        QStringLiteral("PkgConfig::LIBZIP"),  QStringLiteral("PkgConfig::LIBICAL"),
        QStringLiteral("PkgConfig::STEMMER"), QStringLiteral("PkgConfig::CMARK"),
        QStringLiteral("ZLIB::ZLIB"),
    };
    Findings found;
    for (const Link &link : all) {
        const bool ours = link.library == QLatin1String("mettle_flags")
            || link.library == QLatin1String("mettle_translations")
            || link.library.startsWith(QLatin1String("mettle_data_"))
            || std::any_of(all.begin(), all.end(),
                           [&](const Link &other) { return other.target == link.library; });
        if (!ours && !others.contains(link.library))
            found.push_back(
                {QStringLiteral("core/") + link.target.section(u'_', 1) + QStringLiteral("/CMakeLists.txt"),
                 1, link.target + QStringLiteral(" links ") + link.library});
    }
    return found;
}

} // namespace

TEST_CASE("core links only the libraries on its list, and none that draws")
{
    CHECK(strangers(links("mettle_report Qt6::Gui\n")).size() == 1);
    CHECK(strangers(links("mettle_report mettle_kit\n")).size() == 1);
    CHECK(strangers(links("mettle_report mettle_base\nmettle_base Qt6::Core\n")).empty());
    const auto all = links(test::bytesOf(QStringLiteral(METTLE_CORE_LINKS)));
    CHECK(all.size() > 20);
    holds(strangers(all));
}
