// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/source.h"

#include <QRegularExpression>
#include <algorithm>

using namespace mettle::house;

namespace {

/// Each model of ui/ stands in a test beside QAbstractItemModelTester.
Findings untested(const Tree &tree)
{
    static const QRegularExpression model(QStringLiteral(
        "\\bclass\\s+(\\w+)\\s*(?:final\\s*)?:\\s*public\\s+Q(?:Abstract(?:Item|List|Table|Proxy)|"
        "StandardItem|"
        "SortFilterProxy|IdentityProxy|ConcatenateTablesProxy|TransposeProxy|StringList)Model\\b"));
    Findings found;
    for (const Source &source : tree) {
        if (!source.under("ui/"))
            continue;
        for (auto it = model.globalMatch(source.code); it.hasNext();) {
            const auto match = it.next();
            const QRegularExpression name(u"\\b" + match.captured(1) + u"\\b");
            const bool tested = std::any_of(tree.begin(), tree.end(), [&](const Source &test) {
                return test.under("tests/") && test.code.contains(QLatin1String("QAbstractItemModelTester"))
                    && test.code.contains(name);
            });
            if (!tested)
                found.push_back(
                    {source.path, source.lineAt(match.capturedStart()),
                     match.captured(1) + QStringLiteral(" is in no test with QAbstractItemModelTester")});
        }
    }
    return found;
}

} // namespace

TEST_CASE("every model is under the model tester")
{
    CHECK(sees(untested, "ui/models/a.h", "class ClientList final : public QAbstractListModel\n{\n};"));
    const Tree tested{sourceFrom(QStringLiteral("ui/models/a.h"),
                                 QStringLiteral("class A : public QAbstractTableModel {};")),
                      sourceFrom(QStringLiteral("tests/ui/models/a.cpp"),
                                 QStringLiteral("A model; QAbstractItemModelTester tester(&model);"))};
    CHECK(untested(tested).empty());
    holds(untested(wholeTree()));
}
