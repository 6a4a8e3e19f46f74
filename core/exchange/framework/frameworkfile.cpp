// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/framework/frameworkfile.h"

#include "base/errors.h"
#include "exchange/encoding.h"
#include "exchange/errors.h"
#include "exchange/framework/frameworkerrors.h"
#include "exchange/framework/mettleframework.h"
#include "exchange/framework/readers.h"
#include "exchange/tablereader.h"

#include <algorithm>

namespace mettle::exchange {

namespace {

constexpr qsizetype LargestFile = 64 * 1024 * 1024;

QString baseName(const QString &name)
{
    return QString(name).replace(u'\\', u'/').section(u'/', -1);
}

bool startsAsPage(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(2'000).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head") || start.startsWith("<body");
}

/// Lines "#key,value" before the headings, as compeito and Mettle write them.
void takeNotes(NamedTable &source)
{
    Table &table = source.table;
    size_t rows = 0;
    QStringList cells = table.headings;
    while (cells.value(0).startsWith(u'#')) {
        source.notes << QString(cells[0].mid(1).trimmed() + u'\n' + cells.value(1));
        if (rows == table.rows.size()) {
            table.headings.clear();
            table.rows.clear();
            return;
        }
        table.headingRow = table.rows[rows].row;
        cells = table.rows[rows++].cells;
    }
    table.headings = cells;
    table.rows.erase(table.rows.begin(), table.rows.begin() + qsizetype(rows));
}

class Reading
{
public:
    Reading(const FrameworkOptions &options, const Progress &progress)
        : m_options(options)
        , m_progress(progress)
    {
    }

    Result<FrameworkReading> read(const std::vector<SourceFile> &files)
    {
        m_several = files.size() > 1;
        for (size_t i = 0; i < files.size(); ++i) {
            m_progress.report(int(i), int(files.size()) + 1);
            METTLE_TRY(readFile({ baseName(files[i].name), files[i].bytes }, true));
        }
        METTLE_TRY(readTables());
        if (m_drafts.empty() && m_out.frameworks.empty())
            return Error(errors::FormatUnknown, { files.empty() ? QString() : baseName(files.front().name) });
        std::stable_partition(m_drafts.begin(), m_drafts.end(), [](const FrameworkDraft &draft) { return !draft.onlyAdds; });
        for (FrameworkDraft &draft : m_drafts) {
            if (m_progress.cancelled())
                return Error(mettle::errors::Cancelled);
            METTLE_LET(one, assemble(std::move(draft)));
            m_out.frameworks.push_back(std::move(one));
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool asked(FrameworkFormat format) const
    {
        return m_options.format == FrameworkFormat::Recognise || m_options.format == format;
    }
    /// What is wrong with one of several files says which one.
    [[nodiscard]] Error inFile(const Error &error, const QString &file) const
    {
        return m_several ? Error(errors::FileRefused, { file }, { error }) : error;
    }
    [[nodiscard]] Error notAsked(const QString &file) const
    {
        if (m_options.format == FrameworkFormat::Recognise)
            return { errors::FormatUnknown, { file } };
        return { errors::FormatOther, { file, nameOf(m_options.format) } };
    }

    Result<void> add(Result<FrameworkDraft> draft)
    {
        if (!draft)
            return draft.error();
        m_drafts.push_back(std::move(*draft));
        return {};
    }

    Result<void> readFile(const SourceFile &given, bool archives)
    {
        if (m_progress.cancelled())
            return Error(mettle::errors::Cancelled);
        if (given.bytes.size() > LargestFile)
            return inFile(Error(errors::FileTooLarge, { QString::number(LargestFile / (1024 * 1024)) }), given.name);
        if (given.bytes.isEmpty())
            return inFile(Error(errors::FileEmpty), given.name);
        METTLE_LET(bytes, gunzipped(given));
        const SourceFile file { given.name, std::move(bytes) };
        if (isArchive(file.bytes)) {
            METTLE_LET(sheets, readWorkbook(file));
            if (sheets)
                return readSheets(file.name, *sheets);
            return archives ? readArchive(file) : Result<void>(Error(errors::FormatUnknown, { file.name }));
        }
        if (startsAsPage(file.bytes))
            return inFile(Error(errors::WebPage), file.name);
        const auto decoded = decodeText(file.bytes);
        if (!decoded)
            return inFile(decoded.error(), file.name);
        const QString start = decoded->text.left(2'000).trimmed();
        if (start.startsWith(u'{') || start.startsWith(u'['))
            return readJson(file.name, decoded->text.toUtf8());
        if (start.startsWith(u'<'))
            return readXml(file.name, file.bytes);
        return keepTable(file);
    }

    /// What stands beside the skills in a set is no mistake: it is named, and the rest is read.
    Result<void> readArchive(const SourceFile &file)
    {
        METTLE_LET(members, unpack(file));
        m_several = true;
        for (const SourceFile &member : members) {
            const auto read = readFile(member, false);
            if (!read && read.error().is(errors::FormatUnknown))
                m_out.warnings.emplace_back(errors::FileUnused, QStringList { member.name });
            else
                METTLE_TRY(read);
        }
        m_archive = file.name;
        return {};
    }

    Result<void> readJson(const QString &file, const QByteArray &bytes)
    {
        QJsonParseError parsing;
        const QJsonDocument json = QJsonDocument::fromJson(bytes, &parsing);
        if (parsing.error != QJsonParseError::NoError) {
            const QByteArray before = bytes.left(parsing.offset);
            return Error(errors::JsonDamaged, { file, QString::number(before.count('\n') + 1),
                                                QString::number(parsing.offset - before.lastIndexOf('\n')) });
        }
        if (asked(FrameworkFormat::Mettle) && json.object()[QLatin1String("format")].toString() == QLatin1String("mettle-framework")) {
            auto own = readMettleFramework(bytes);
            if (!own)
                return inFile(own.error(), file);
            own->makeIndex();
            m_out.frameworks.push_back({ std::move(*own), file, QStringLiteral("mettle"), true, true, false, {}, {} });
            return {};
        }
        if (asked(FrameworkFormat::Case) && isCase(json)) {
            METTLE_LET(drafts, readCase(file, json, m_options.language));
            std::move(drafts.begin(), drafts.end(), std::back_inserter(m_drafts));
            return {};
        }
        if (asked(FrameworkFormat::DigComp) && isDigComp(json))
            return add(readDigComp(file, json));
        if (asked(FrameworkFormat::Osmt) && isOsmt(json))
            return add(readOsmt(file, json, m_options.language));
        return notAsked(file);
    }

    Result<void> readXml(const QString &file, const QByteArray &bytes)
    {
        if (asked(FrameworkFormat::Asn) && isAsn(bytes))
            return add(readAsn(file, bytes));
        return notAsked(file);
    }

    Result<void> keepTable(const SourceFile &file)
    {
        TableLimits limits;
        limits.cellLength = 1'000'000;
        auto table = readTable(file.bytes, limits);
        if (!table)
            return inFile(table.error(), file.name);
        NamedTable named { file.name, {}, std::move(*table), {} };
        takeNotes(named);
        m_tables.push_back(std::move(named));
        return {};
    }

    Result<void> readSheets(const QString &file, const std::vector<Sheet> &sheets)
    {
        if (asked(FrameworkFormat::OpenSalt) && isOpenSalt(sheets))
            return add(readOpenSalt(file, sheets, m_options.language));
        // Of a workbook the first sheet that can be read as a framework counts; the others are named.
        bool found = false;
        for (const Sheet &sheet : sheets) {
            NamedTable table { file, sheet.name, sheet.table, {} };
            takeNotes(table);
            const auto mapping = guessMapping(table.table);
            const bool known = isMoodle(table.table) || isOpenSalt(table.table) || isOsmt(table.table) || isEsco(table.table)
                || std::any_of(mapping.columns.begin(), mapping.columns.end(),
                               [](const MappedColumn &column) { return column.field == TableField::Title; });
            if (!found && (known || m_options.mapping)) {
                found = true;
                m_tables.push_back(std::move(table));
            } else if (!sheet.table.headings.isEmpty()) {
                m_out.warnings.emplace_back(errors::FileUnused, QStringList { QString(file + QStringLiteral(" › ") + sheet.name) });
            }
        }
        return found ? Result<void>() : Result<void>(Error(errors::FormatUnknown, { file }));
    }

    Result<void> readTables()
    {
        std::vector<NamedTable> esco;
        for (NamedTable &source : m_tables) {
            if (m_progress.cancelled())
                return Error(mettle::errors::Cancelled);
            const Table &table = source.table;
            if (m_options.mapping)
                METTLE_TRY(add(readMapped(source, *m_options.mapping, m_options.language)));
            else if (asked(FrameworkFormat::MoodleCsv) && isMoodle(table))
                METTLE_TRY(add(readMoodle(source, m_options.language)));
            else if (asked(FrameworkFormat::Osmt) && isOsmt(table))
                METTLE_TRY(add(readOsmt(source, m_options.language)));
            else if (asked(FrameworkFormat::OpenSalt) && isRubrics(table))
                METTLE_TRY(add(readRubrics(source, m_options.language)));
            else if (asked(FrameworkFormat::DigComp) && isDigCompTranslation(table))
                METTLE_TRY(add(readDigCompTranslation(source, m_options.language)));
            else if (asked(FrameworkFormat::OpenSalt) && isOpenSalt(table))
                METTLE_TRY(add(readOpenSalt(source, m_options.language)));
            else if (asked(FrameworkFormat::EscoCsv) && isEsco(table))
                esco.push_back(std::move(source));
            else if (asked(FrameworkFormat::Table) && (m_archive.isEmpty() || m_tables.size() == 1))
                METTLE_TRY(add(readMapped(source, guessMapping(table), m_options.language)));
            else if (!m_archive.isEmpty())
                m_out.warnings.emplace_back(errors::FileUnused, QStringList { source.file });
            else
                return notAsked(source.file);
        }
        if (esco.empty())
            return {};
        METTLE_LET(drafts, readEsco(esco, m_options.language));
        std::move(drafts.begin(), drafts.end(), std::back_inserter(m_drafts));
        return {};
    }

    const FrameworkOptions &m_options;
    const Progress &m_progress;
    FrameworkReading m_out;
    Drafts m_drafts;
    std::vector<NamedTable> m_tables;
    QString m_archive;
    bool m_several = false;
};

} // namespace

Result<FrameworkReading> readFrameworks(const std::vector<SourceFile> &files, const FrameworkOptions &options, const Progress &progress)
{
    return Reading(options, progress).read(files);
}

} // namespace mettle::exchange
