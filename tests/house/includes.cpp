// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/rooms.h"
#include "house/source.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QSet>
#include <functional>

using namespace mettle;
using namespace mettle::house;

namespace {

using Paths = QSet<QString>;

Paths pathsOf(const Tree &tree)
{
    Paths paths;
    for (const Source &source : tree)
        paths.insert(source.path);
    return paths;
}

/// The file of the tree that an include names, found as the compiler does; empty when it is not one of ours.
QString resolved(const Source &source, const Include &include, const Paths &paths)
{
    const QString folder = source.path.section(u'/', 0, -2);
    for (const QString &root : {folder, QStringLiteral("core"), QString(), QStringLiteral("tests")}) {
        const QString path = QDir::cleanPath(root.isEmpty() ? include.path : root + u'/' + include.path);
        if (paths.contains(path))
            return path;
    }
    return {};
}

bool isGenerated(const QString &path)
{
    return path.endsWith(QLatin1String(".moc")) || path.startsWith(QLatin1String("moc_"));
}

/// A room includes only what its row of the table allows.
Findings arrows(const Tree &tree)
{
    const Paths paths = pathsOf(tree);
    Findings found;
    for (const Source &source : program(tree)) {
        const QString from = roomOf(source.path);
        if (!includeTable().contains(from)) {
            found.push_back({source.path, 1, QStringLiteral("a room that the include table does not know")});
            continue;
        }
        for (const Include &include : source.includes) {
            const QString path = resolved(source, include, paths);
            if (path.isEmpty())
                continue;
            const QString to = roomOf(path);
            if (to != from && to != QLatin1String("base") && !includeTable().value(from).contains(to))
                found.push_back(
                    {source.path, include.line, from + QStringLiteral(" may not include ") + include.path});
        }
    }
    return found;
}

/// "quotes" are for files of the tree, <angles> for everybody else's.
Findings quotes(const Tree &tree)
{
    const Paths paths = pathsOf(tree);
    Findings found;
    for (const Source &source : tree) {
        for (const Include &include : source.includes) {
            const bool ours = !resolved(source, include, paths).isEmpty();
            if (include.angled == ours && !isGenerated(include.path))
                found.push_back(
                    {source.path, include.line,
                     (ours ? QStringLiteral("in angles, but ours: ") : QStringLiteral("not in the tree: "))
                         + include.path});
        }
    }
    return found;
}

using Graph = QHash<QString, QStringList>;

/// Who includes whom in the tree, each file under the name that `called` gives it.
Graph graphOf(const Tree &tree, QString (*called)(const QString &path))
{
    const Paths paths = pathsOf(tree);
    Graph next;
    for (const Source &source : tree) {
        for (const Include &include : source.includes) {
            const QString path = resolved(source, include, paths);
            if (!path.isEmpty() && called(path) != called(source.path))
                next[called(source.path)] << called(path);
        }
    }
    return next;
}

/// The ways through a graph that come back to where they began.
Findings roundTrips(const Graph &next)
{
    Findings found;
    QSet<QString> done;
    QStringList way;
    const std::function<void(const QString &)> follow = [&](const QString &unit) {
        if (const qsizetype start = way.indexOf(unit); start >= 0) {
            found.push_back(
                {unit, 1,
                 QStringLiteral("a knot: ") + (way.mid(start) << unit).join(QStringLiteral(" -> "))});
            return;
        }
        if (done.contains(unit))
            return;
        way << unit;
        for (const QString &other : next.value(unit))
            follow(other);
        way.removeLast();
        done.insert(unit);
    };
    QStringList units = next.keys();
    units.sort();
    for (const QString &unit : units)
        follow(unit);
    return found;
}

Findings headerKnots(const Tree &tree)
{
    return roundTrips(graphOf(tree, [](const QString &path) { return path; }));
}

/// A header and its source are one unit: what a knot costs is felt when a unit is to be tested or moved alone.
Findings unitKnots(const Tree &tree)
{
    return roundTrips(graphOf(tree, [](const QString &path) { return path.left(path.lastIndexOf(u'.')); }));
}

/// Header name -> Qt module, from Qt's own folders.
QHash<QString, QString> qtHeaders()
{
    QHash<QString, QString> modules;
    const QDir folder(QStringLiteral(METTLE_QT_HEADERS));
    for (const QString &module : folder.entryList({QStringLiteral("Qt*")}, QDir::Dirs, QDir::Name))
        for (const QString &header : QDir(folder.filePath(module)).entryList(QDir::Files))
            if (!modules.contains(header))
                modules.insert(header, module);
    return modules;
}

/// Each place includes only the Qt modules that it may know.
Findings drawers(const Tree &tree)
{
    static const QHash<QString, QString> modules = qtHeaders();
    Findings found;
    for (const Source &source : program(tree)) {
        const QStringList allowed = qtModulesFor(source.path);
        for (const Include &include : source.includes) {
            const QString module = include.path.contains(u'/') ? include.path.section(u'/', 0, 0)
                                                               : modules.value(include.path);
            if (include.angled && module.startsWith(QLatin1String("Qt")) && !allowed.contains(module))
                found.push_back({source.path, include.line,
                                 QStringLiteral("may not include %1 (%2)").arg(include.path, module)});
        }
    }
    return found;
}

} // namespace

TEST_CASE("a room includes only what its row of the include table allows")
{
    const Tree wrong{
        sourceFrom(QStringLiteral("core/people/a.cpp"), QStringLiteral("#include \"storage/b.h\"\n")),
        sourceFrom(QStringLiteral("core/storage/b.h"), QStringLiteral("#include \"ui/kit/c.h\"\n")),
        sourceFrom(QStringLiteral("ui/kit/c.h"), QStringLiteral("#include \"base/d.h\"\n")),
        sourceFrom(QStringLiteral("core/base/d.h"), QString())};
    CHECK(arrows(wrong).size() == 2);
    CHECK(sees(arrows, "core/attic/a.h", "int a;"));
    holds(arrows(wholeTree()));
}

TEST_CASE("the include table has no way back")
{
    for (const QString &room : includeTable().keys())
        for (const QString &other : includeTable().value(room)) {
            INFO(room.toStdString() << " and " << other.toStdString());
            CHECK(includeTable().contains(other));
            CHECK_FALSE(includeTable().value(other).contains(room));
        }
}

TEST_CASE("quoted includes are ours, angled ones are not")
{
    CHECK(sees(quotes, "core/base/a.cpp", "#include \"gone.h\"\n"));
    CHECK(sees(quotes, "core/base/a.h", "#include <base/a.h>\n"));
    CHECK_FALSE(sees(quotes, "core/base/a.cpp", "#include \"a.moc\"\n#include <QString>\n"));
    holds(quotes(wholeTree()));
}

TEST_CASE("no header comes back to itself through its includes")
{
    const Tree knot{sourceFrom(QStringLiteral("core/base/a.h"), QStringLiteral("#include \"base/b.h\"\n")),
                    sourceFrom(QStringLiteral("core/base/b.h"), QStringLiteral("#include \"base/a.h\"\n"))};
    CHECK(headerKnots(knot).size() == 1);
    holds(headerKnots(wholeTree()));
}

TEST_CASE("no unit, a header with its source, comes back to itself through its includes")
{
    const Tree knot{sourceFrom(QStringLiteral("core/base/a.h"), QStringLiteral("int a;\n")),
                    sourceFrom(QStringLiteral("core/base/a.cpp"), QStringLiteral("#include \"base/b.h\"\n")),
                    sourceFrom(QStringLiteral("core/base/b.h"), QStringLiteral("#include \"base/a.h\"\n"))};
    CHECK(headerKnots(knot).empty());
    CHECK(unitKnots(knot).size() == 1);
    // Sources that lean on each other although their headers do not. Known, to be untied; no new ones may join them.
    static const QStringList known {
        QStringLiteral("core/operations/badges "), QStringLiteral("core/operations/positionreader "),
        QStringLiteral("core/operations/observe "), QStringLiteral("core/exchange/table "), QStringLiteral("ui/kit/icon "),
        QStringLiteral("ui/kit/style "), QStringLiteral("ui/kit/theme "), QStringLiteral("ui/kit/banner "),
        QStringLiteral("ui/kit/answers "),
    };
    auto knots = unitKnots(wholeTree());
    std::erase_if(knots, [](const auto &finding) {
        return std::any_of(known.begin(), known.end(),
                           [&](const QString &name) { return finding.what.startsWith(QStringLiteral("a knot: ") + name); });
    });
    holds(knots);
}

TEST_CASE("core draws nothing: each place includes only the Qt modules it may know")
{
    METTLE_SKIP_WITHOUT(QDir(QStringLiteral(METTLE_QT_HEADERS "/QtCore")).exists(), "Qt's folder of headers");
    CHECK(sees(drawers, "core/report/a.cpp", "#include <QColor>\n"));
    CHECK(sees(drawers, "core/report/a.cpp", "#include <QtWidgets/QLabel>\n"));
    CHECK(sees(drawers, "core/people/a.cpp", "#include <QSqlQuery>\n"));
    CHECK(sees(drawers, "core/exchange/csv.cpp", "#include <QNetworkReply>\n"));
    CHECK(sees(drawers, "app/cli/a.cpp", "#include <QApplication>\n"));
    CHECK(sees(drawers, "ui/print/a.cpp", "#include <QPrinter>\n"));
    CHECK_FALSE(sees(drawers, "core/exchange/fetch.cpp", "#include <QNetworkReply>\n#include <QString>\n"));
    holds(drawers(wholeTree()));
}
