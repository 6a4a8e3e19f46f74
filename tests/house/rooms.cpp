// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/rooms.h"

#include <array>

namespace mettle::house {

namespace {

struct Row
{
    const char *room;
    const char *includes;
};

// Changing a row is changing the house: say why under docs/decisions/.
constexpr std::array Table{
    Row{"base", ""},
    Row{"crypto", ""},
    Row{"framework", ""},
    Row{"people", "framework"},
    Row{"programme", "framework people"},
    Row{"session", "framework people programme"},
    Row{"plan", "framework people programme"},
    Row{"profile", "framework people programme session"},
    Row{"jsonld", "crypto"},
    Row{"badge", "crypto jsonld framework people programme session profile"},
    Row{"report", "framework people programme session plan profile badge"},
    Row{"exchange", "crypto jsonld framework people programme session plan badge"},
    Row{"storage", "crypto framework people programme session plan badge"},
    Row{"workspace", "storage framework people programme session plan profile badge report"},
    Row{"operations",
        "crypto framework people programme session plan profile jsonld badge report exchange workspace"},
    Row{"ui/print", "report framework badge"},
    Row{"ui/kit", "ui/print"},
    Row{"ui/models", "operations workspace profile report framework people programme session plan badge"},
    Row{"ui/pages",
        "ui/models ui/kit ui/print operations crypto framework people programme session plan profile "
        "jsonld badge report exchange workspace"},
    Row{"ui/shell", "operations ui/models ui/pages ui/kit workspace"},
    Row{"app/window",
        "ui/shell ui/print operations crypto framework people programme session plan profile jsonld "
        "badge report exchange workspace"},
    Row{"app/cli",
        "ui/print operations crypto framework people programme session plan profile jsonld badge report "
        "exchange workspace"},
};

struct Drawers
{
    const char *place;
    const char *modules;
};

// The first place that fits counts. Below ui/print nothing draws; only the window's side knows widgets.
constexpr std::array Modules{
    Drawers{"core/storage/", "QtCore QtSql"},
    Drawers{"core/exchange/fetch", "QtCore QtNetwork"},
    Drawers{"core/", "QtCore"},
    Drawers{"ui/print/", "QtCore QtGui QtSvg"},
    Drawers{"ui/models/", "QtCore QtGui"},
    Drawers{"ui/", "QtCore QtGui QtWidgets QtSvg QtSvgWidgets QtPrintSupport QtPdf QtPdfWidgets"},
    Drawers{"app/cli/", "QtCore QtGui"},
    Drawers{"app/", "QtCore QtGui QtWidgets"},
};

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2)
        return {};
    if (parts[0] == QLatin1String("core"))
        return parts[1];
    if (parts[0] == QLatin1String("ui") || parts[0] == QLatin1String("app"))
        return parts[0] + u'/' + parts[1];
    return parts[0] == QLatin1String("tests") ? parts[0] : QString();
}

const QHash<QString, QStringList> &includeTable()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> out;
        for (const Row &row : Table)
            out.insert(QString::fromLatin1(row.room), words(row.includes));
        return out;
    }();
    return table;
}

QStringList qtModulesFor(const QString &path)
{
    for (const Drawers &row : Modules)
        if (path.startsWith(QLatin1String(row.place)))
            return words(row.modules);
    return {};
}

} // namespace mettle::house
