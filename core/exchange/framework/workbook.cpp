// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/workbook.h"

#include "exchange/framework/frameworkerrors.h"

#include <QHash>
#include <QXmlStreamReader>
#include <algorithm>
#include <optional>

namespace mettle::exchange {

namespace {

constexpr int MostColumns = 200;
constexpr int MostRows = 200'000;
constexpr int DeepestText = 50;
constexpr int DeepestElement = 100;

using Files = QHash<QString, QByteArray>;

QStringView attribute(const QXmlStreamReader &xml, QLatin1String name)
{
    for (const QXmlStreamAttribute &one : xml.attributes())
        if (one.name() == name)
            return one.value();
    return {};
}

/// Reads rows into a table: the first that holds something is the headings.
class SheetBuilder
{
public:
    explicit SheetBuilder(const QString &name) { m_sheet.name = name; }

    void add(int row, QStringList cells)
    {
        while (!cells.isEmpty() && cells.back().trimmed().isEmpty())
            cells.removeLast();
        if (cells.isEmpty())
            return;
        if (m_sheet.table.headings.isEmpty()) {
            m_sheet.table.headings = std::move(cells);
            m_sheet.table.headingRow = row;
        } else {
            m_sheet.table.rows.push_back({ row, row, std::move(cells) });
        }
    }
    [[nodiscard]] Sheet take() { return std::move(m_sheet); }

private:
    Sheet m_sheet;
};

Result<void> finished(const QXmlStreamReader &xml, const QString &file)
{
    if (!xml.hasError())
        return {};
    return Error(errors::XmlDamaged, { file, QString::number(xml.lineNumber()), QString::number(xml.columnNumber()) });
}

/// The text of a shared or inline string: its runs, without what only tells how it is pronounced.
QString stringOf(QXmlStreamReader &xml, int depth = 0)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("t"))
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == QLatin1String("r") && depth < DeepestText)
            text += stringOf(xml, depth + 1);
        else
            xml.skipCurrentElement();
    }
    return text;
}

Result<QStringList> sharedStrings(const QByteArray &bytes, const QString &file)
{
    QStringList out;
    QXmlStreamReader xml(bytes);
    if (xml.readNextStartElement())
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("si"))
                out << stringOf(xml);
            else
                xml.skipCurrentElement();
        }
    METTLE_TRY(bytes.isEmpty() ? Result<void>() : finished(xml, file));
    return out;
}

/// "C12" -> 2; -1 for what is no place.
int columnOf(QStringView place)
{
    int column = 0;
    for (const QChar c : place) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > 100'000)
            return -1;
    }
    return column - 1;
}

/// 1.1000000000000001 is what a spreadsheet keeps of 1.1.
QString numberText(const QString &value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return ok ? QString::number(number, 'g', 15) : value;
}

QString cellText(QXmlStreamReader &xml, const QStringList &strings)
{
    const QString type = attribute(xml, QLatin1String("t")).toString();
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("is")) {
            text = stringOf(xml);
        } else if (xml.name() == QLatin1String("v")) {
            const QString value = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            text = type == QLatin1String("s")       ? strings.value(value.toInt())
                : type == QLatin1String("b")        ? (value == QLatin1String("1") ? QStringLiteral("TRUE") : QStringLiteral("FALSE"))
                : type.isEmpty() || type == QLatin1String("n") ? numberText(value)
                                                    : value;
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

Result<Sheet> ooxmlSheet(const QByteArray &bytes, const QString &name, const QStringList &strings, const QString &file)
{
    SheetBuilder sheet(name);
    QXmlStreamReader xml(bytes);
    int row = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("row"))
            continue;
        const int given = attribute(xml, QLatin1String("r")).toInt();
        row = given > 0 ? given : row + 1;
        if (row > MostRows)
            return Error(errors::TooMany, { file, QString::number(MostRows) });
        QStringList cells;
        while (xml.readNextStartElement()) {
            if (xml.name() != QLatin1String("c")) {
                xml.skipCurrentElement();
                continue;
            }
            const QString place = attribute(xml, QLatin1String("r")).toString();
            const int column = place.isEmpty() ? int(cells.size()) : columnOf(place);
            const QString text = cellText(xml, strings);
            if (column < 0 || column >= MostColumns)
                continue;
            while (cells.size() <= column)
                cells << QString();
            cells[column] = text;
        }
        sheet.add(row, std::move(cells));
    }
    METTLE_TRY(finished(xml, file));
    return sheet.take();
}

/// The sheets' names and files, in the workbook's order.
Result<std::vector<std::pair<QString, QString>>> ooxmlSheets(const Files &files, const QString &file)
{
    QHash<QString, QString> targets;
    QXmlStreamReader relations(files.value(QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!relations.atEnd())
        if (relations.readNext() == QXmlStreamReader::StartElement && relations.name() == QLatin1String("Relationship")) {
            const QString target = attribute(relations, QLatin1String("Target")).toString();
            targets.insert(attribute(relations, QLatin1String("Id")).toString(),
                           target.startsWith(u'/') ? target.mid(1) : QString(QStringLiteral("xl/") + target));
        }
    METTLE_TRY(finished(relations, file));
    std::vector<std::pair<QString, QString>> out;
    QXmlStreamReader book(files.value(QStringLiteral("xl/workbook.xml")));
    while (!book.atEnd())
        if (book.readNext() == QXmlStreamReader::StartElement && book.name() == QLatin1String("sheet"))
            out.emplace_back(attribute(book, QLatin1String("name")).toString(),
                             targets.value(attribute(book, QLatin1String("id")).toString()));
    METTLE_TRY(finished(book, file));
    return out;
}

QString odsText(QXmlStreamReader &xml, int depth = 0)
{
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters) {
            text += xml.text();
        } else if (token == QXmlStreamReader::StartElement) {
            const QStringView name = xml.name();
            if (name == QLatin1String("annotation") || depth > DeepestText)
                xml.skipCurrentElement();
            else if (name == QLatin1String("s")) {
                text += QString(std::clamp(attribute(xml, QLatin1String("c")).toInt(), 1, 1'000), u' ');
                xml.skipCurrentElement();
            } else if (name == QLatin1String("line-break") || name == QLatin1String("tab")) {
                text += name == QLatin1String("tab") ? u'\t' : u'\n';
                xml.skipCurrentElement();
            } else {
                text += odsText(xml, depth + 1);
            }
        }
    }
    return text;
}

QStringList odsRow(QXmlStreamReader &xml)
{
    QStringList cells;
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("table-cell") && xml.name() != QLatin1String("covered-table-cell")) {
            xml.skipCurrentElement();
            continue;
        }
        const int times = std::clamp(attribute(xml, QLatin1String("number-columns-repeated")).toInt(), 1, MostColumns);
        QStringList paragraphs;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("p"))
                paragraphs << odsText(xml);
            else
                xml.skipCurrentElement();
        }
        for (int i = 0; i < times && cells.size() < MostColumns; ++i)
            cells << paragraphs.join(u'\n');
    }
    return cells;
}

Result<std::vector<Sheet>> odsSheets(const QByteArray &content, const QString &file)
{
    std::vector<Sheet> sheets;
    std::optional<SheetBuilder> sheet;
    int row = 0;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("table")) {
            sheet.emplace(attribute(xml, QLatin1String("name")).toString());
            row = 0;
        } else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("table") && sheet) {
            sheets.push_back(sheet->take());
            sheet.reset();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("table-row") && sheet) {
            const int times = std::max(1, attribute(xml, QLatin1String("number-rows-repeated")).toInt());
            const QStringList cells = odsRow(xml);
            const bool blank = std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
            if (!blank && (row >= MostRows || times > MostRows - row))
                return Error(errors::TooMany, { file, QString::number(MostRows) });
            for (int i = 0; i < times && !blank; ++i)
                sheet->add(row + i + 1, cells);
            row += std::min(times, MostRows);
        }
    }
    METTLE_TRY(finished(xml, file));
    return sheets;
}

} // namespace

Result<void> checkXml(const QString &file, const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    int depth = 0;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (depth > DeepestElement)
            return Error(errors::TooDeep, { file, QString::number(DeepestElement) });
    }
    return finished(xml, file);
}

Result<std::optional<std::vector<Sheet>>> readWorkbook(const SourceFile &file)
{
    using Answer = std::optional<std::vector<Sheet>>;
    static const QStringList firstParts { QStringLiteral("xl/workbook.xml"), QStringLiteral("xl/_rels/workbook.xml.rels"),
                                          QStringLiteral("xl/sharedStrings.xml"), QStringLiteral("mimetype"),
                                          QStringLiteral("content.xml") };
    METTLE_LET(parts, unpack(file, firstParts));
    Files files;
    for (const SourceFile &part : parts) {
        if (part.name != QLatin1String("mimetype"))
            METTLE_TRY(checkXml(file.name, part.bytes));
        files.insert(part.name, part.bytes);
    }
    if (files.value(QStringLiteral("mimetype")).startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        METTLE_LET(sheets, odsSheets(files.value(QStringLiteral("content.xml")), file.name));
        return Answer(std::move(sheets));
    }
    if (!files.contains(QStringLiteral("xl/workbook.xml")))
        return Answer();
    METTLE_LET(list, ooxmlSheets(files, file.name));
    METTLE_LET(strings, sharedStrings(files.value(QStringLiteral("xl/sharedStrings.xml")), file.name));
    QStringList paths;
    for (const auto &[name, path] : list)
        paths << path;
    METTLE_LET(bodies, unpack(file, paths));
    std::vector<Sheet> sheets;
    for (const auto &[name, path] : list)
        for (const SourceFile &body : bodies)
            if (body.name == path) {
                METTLE_TRY(checkXml(file.name, body.bytes));
                METTLE_LET(sheet, ooxmlSheet(body.bytes, name, strings, file.name));
                sheets.push_back(std::move(sheet));
            }
    return Answer(std::move(sheets));
}

} // namespace mettle::exchange
