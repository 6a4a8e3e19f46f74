// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/rooms.h"
#include "house/source.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <vector>

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

/// Finds the knots of a graph: sets of units from each of which every other can be reached (Tarjan 1972).
class Knots
{
public:
    explicit Knots(const Graph &next)
        : m_next(next)
    {
        QStringList units = next.keys();
        units.sort();
        for (const QString &unit : units)
            if (!m_order.contains(unit))
                visit(unit);
    }

    /// Those of more units than may know each other.
    [[nodiscard]] Findings beyond(qsizetype limit) const
    {
        Findings found;
        for (const QStringList &knot : m_knots)
            if (knot.size() > limit)
                found.push_back(
                    {knot.front(), 1, QStringLiteral("a knot: ") + knot.join(QStringLiteral(", "))});
        return found;
    }

private:
    void visit(const QString &unit)
    {
        const qsizetype order = m_order.size();
        m_order[unit] = m_low[unit] = order;
        m_open << unit;
        for (const QString &other : m_next.value(unit)) {
            if (!m_order.contains(other))
                visit(other);
            if (m_open.contains(other))
                m_low[unit] = std::min(m_low[unit], m_low[other]);
        }
        if (m_low[unit] != order)
            return;
        QStringList knot;
        do
            knot << m_open.takeLast();
        while (knot.back() != unit);
        knot.sort();
        m_knots.push_back(knot);
    }

    const Graph &m_next;
    QHash<QString, qsizetype> m_order;
    QHash<QString, qsizetype> m_low;
    QStringList m_open;
    std::vector<QStringList> m_knots;
};

Findings headerKnots(const Tree &tree)
{
    return Knots(graphOf(tree, [](const QString &path) { return path; })).beyond(1);
}

/// A header and its source are one unit: what a knot costs is felt when a unit is to be tested or moved alone. A unit
/// and one or two that are its parts may know each other.
Findings unitKnots(const Tree &tree)
{
    return Knots(graphOf(tree, [](const QString &path) { return path.left(path.lastIndexOf(u'.')); }))
        .beyond(3);
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

TEST_CASE("no more than three units, each a header with its source, are tied into a knot")
{
    Tree knot;
    const QStringList units{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                            QStringLiteral("d")};
    for (qsizetype i = 0; i < units.size(); ++i) {
        knot.push_back(sourceFrom(u"core/base/" + units[i] + u".h", QStringLiteral("int a;\n")));
        knot.push_back(sourceFrom(u"core/base/" + units[i] + u".cpp",
                                  u"#include \"base/" + units[(i + 1) % units.size()] + u".h\"\n"));
    }
    CHECK(headerKnots(knot).empty());
    CHECK(unitKnots(knot).size() == 1);
    knot.resize(6); // d is gone, and with it the way back
    CHECK(unitKnots(knot).empty());
    holds(unitKnots(wholeTree()));
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
