// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pages.h"

#include "base/errors.h"
#include "ui/print/fonts.h"
#include "ui/print/layouts.h"
#include "ui/print/pageframe.h"
#include "ui/print/pdfaddition.h"

#include <QBuffer>
#include <QFileDevice>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QXmlStreamWriter>

namespace mettle::print {

struct Pages::Laid
{
    std::shared_ptr<const report::Report> report; ///< what the pages paint points into it
    SheetSize sheet;
    PageFrame frame;
    std::vector<PageContent> pages;
};

namespace {

constexpr int PdfResolution = 1200; ///< dots an inch; coordinates finer than any printer's

std::vector<PageContent> pagesOf(const report::Report &report, const Setting &setting)
{
    struct
    {
        const Setting &setting;
        std::vector<PageContent> operator()(const report::Overview &page) const
        {
            return layOverview(page, setting);
        }
        std::vector<PageContent> operator()(const report::CompetenceProfile &page) const
        {
            return layProfile(page, setting);
        }
        std::vector<PageContent> operator()(const report::StrengthsCard &card) const
        {
            return layStrengthsCard(card, setting);
        }
        std::vector<PageContent> operator()(const report::ActionPlan &plan) const
        {
            return layPlan(plan, setting);
        }
        std::vector<PageContent> operator()(const report::GroupGrid &grid) const
        {
            return layGrid(grid, setting);
        }
        std::vector<PageContent> operator()(const report::ObservationSheets &sheets) const
        {
            return laySheets(sheets, setting);
        }
        std::vector<PageContent> operator()(const report::RecoverySheet &sheet) const
        {
            return layRecoverySheet(sheet, setting);
        }
    } visitor{setting};
    return std::visit(visitor, report.body);
}

/// Title, organisation and language, for programs that look for documents (Dublin Core in XMP).
QByteArray metadata(const report::Frame &frame)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    const auto list
        = [&](const QString &element, const QString &kind, const QString &text, bool inLanguages) {
              xml.writeStartElement(dc, element);
              xml.writeStartElement(rdf, kind);
              xml.writeStartElement(rdf, QStringLiteral("li"));
              if (inLanguages)
                  xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
              xml.writeCharacters(text);
              xml.writeEndElement();
              xml.writeEndElement();
              xml.writeEndElement();
          };
    list(QStringLiteral("title"), QStringLiteral("Alt"), frame.title, true);
    list(QStringLiteral("creator"), QStringLiteral("Seq"), frame.organisation, false);
    list(QStringLiteral("language"), QStringLiteral("Bag"), frame.language, false);
    xml.writeEndDocument();
    return bytes;
}

QPageLayout pageLayout(const QSizeF &size)
{
    const bool wide = size.width() > size.height();
    QPageLayout layout(
        QPageSize(wide ? size.transposed() : size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
        wide ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

void paintRange(const Pages &pages, QPainter &painter, QPagedPaintDevice &device, int from, int to)
{
    for (int page = from; page <= to; ++page) {
        if (page > from)
            device.newPage();
        pages.paint(painter, page, QRectF(0, 0, device.width(), device.height()));
    }
}

} // namespace

int Pages::count() const
{
    return int(m_laid->pages.size());
}

QSizeF Pages::size() const
{
    return m_laid->sheet.size / mm(1);
}

void Pages::paint(QPainter &painter, int page, const QRectF &target) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_laid->sheet.size.width(), target.height() / m_laid->sheet.size.height());
    m_laid->frame.paintHeader(painter);
    const PageContent &content = m_laid->pages[size_t(page)];
    for (const Placed &block : content.blocks)
        block.paint(painter, block.at);
    m_laid->frame.paintFoot(painter, content);
    painter.restore();
}

Pages lay(const report::Report &report, Paper paper)
{
    loadFonts();
    const auto kept = std::make_shared<const report::Report>(report);
    const bool wide = std::holds_alternative<report::GroupGrid>(kept->body);
    const Setting setting{kept->frame, wide ? landscape(paper) : portrait(paper),
                          paperPalette(QColor(kept->frame.colour))};
    Pages pages;
    pages.m_laid = std::make_shared<Pages::Laid>(
        Pages::Laid{kept, setting.sheet, PageFrame(kept->frame, setting.sheet, setting.palette),
                    pagesOf(*kept, setting)});
    return pages;
}

Result<void> writePdf(const report::Report &report, Paper paper, QIODevice &device)
{
    return writePdf(std::vector{report}, paper, device);
}

Result<void> writePdf(const std::vector<report::Report> &reports, Paper paper, QIODevice &device)
{
    if (reports.empty())
        return {};
    const report::Frame &frame = reports.front().frame;
    // Into memory first: QPdfWriter tells nobody when its device is full.
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(PdfResolution);
        writer.setTitle(frame.title);
        writer.setCreator(QStringLiteral("Mettle " METTLE_VERSION));
        writer.setDocumentXmpMetadata(metadata(frame));
        std::unique_ptr<QPainter> painter;
        for (const report::Report &report : reports) {
            const Pages pages = lay(report, paper);
            writer.setPageLayout(pageLayout(pages.size()));
            if (painter)
                writer.newPage();
            else
                painter = std::make_unique<QPainter>(&writer);
            paintRange(pages, *painter, writer, 0, pages.count() - 1);
        }
    }
    bytes = withLanguage(bytes, frame.language, frame.organisation);
    if (device.write(bytes) == bytes.size())
        return {};
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    return Error{errors::FileUnwritable, {file ? file->fileName() : frame.title, device.errorString()}};
}

void print(const Pages &pages, QPagedPaintDevice &printer, int from, int to)
{
    printer.setPageLayout(pageLayout(pages.size()));
    QPainter painter(&printer);
    paintRange(pages, painter, printer, from, to < 0 ? pages.count() - 1 : qMin(to, pages.count() - 1));
}

void print(const std::vector<Pages> &documents, QPagedPaintDevice &printer)
{
    std::unique_ptr<QPainter> painter;
    for (const Pages &pages : documents) {
        printer.setPageLayout(pageLayout(pages.size()));
        if (painter)
            printer.newPage();
        else
            painter = std::make_unique<QPainter>(&printer);
        paintRange(pages, *painter, printer, 0, pages.count() - 1);
    }
}

} // namespace mettle::print
