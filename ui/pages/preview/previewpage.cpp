// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preview/previewpage.h"

#include "base/errors.h"
#include "operations/errors.h"
#include "operations/reports.h"
#include "ui/kit/answers.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/segment.h"
#include "ui/kit/space.h"
#include "ui/pages/preview/sheetsview.h"

#include <QComboBox>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;

namespace {

using Reports = std::vector<report::Report>;

Result<Reports> clientReports(Desk &desk, const QString &kind, const QString &id, const QString &language)
{
    const auto client = Id<people::Client>::fromString(id);
    if (!client)
        return Error { operations::errors::Unknown, { id } };
    METTLE_LET(snapshot, operations::clientSnapshot(desk, { *client, {}, language, {}, {} }));
    if (kind == QLatin1String("overview"))
        return Reports { report::buildOverview(snapshot) };
    if (kind == QLatin1String("plan"))
        return Reports { report::buildPlan(snapshot) };
    if (kind == QLatin1String("strengths"))
        return Reports { report::buildStrengthsCard(snapshot) };
    return Reports { report::buildProfile(snapshot) };
}

Result<Reports> sessionReports(Desk &desk, const QString &kind, const QString &id, const QString &language)
{
    const auto session = Id<session::Session>::fromString(id);
    if (!session)
        return Error { operations::errors::Unknown, { id } };
    if (kind == QLatin1String("grid")) {
        METTLE_LET(grid, operations::gridSnapshot(desk, *session, std::nullopt, language));
        return Reports { report::buildGrid(grid) };
    }
    METTLE_LET(sheets, operations::sheetSnapshots(desk, *session, language));
    Reports reports;
    for (const report::SheetSnapshot &sheet : sheets)
        reports.push_back(report::buildSheets(sheet));
    return reports;
}

} // namespace

PreviewPage::PreviewPage(workspace::Workspace &workspace, Answers &answers, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_answers(answers)
    , m_print(header()->primary())
    , m_save(header()->addButton())
    , m_banner(new Banner)
    , m_language(new QComboBox)
    , m_paper(new Segment)
    , m_sheets(new SheetsView)
{
    setSpace(body(), { 0, 0, 0, 0 }, 0);
    m_banner->hide();
    auto *tools = new QHBoxLayout;
    setSpace(tools, { 24, 2, 24, 12 }, 12);
    setLogicalSize(m_language, 260, 0);
    tools->addWidget(m_language);
    tools->addWidget(m_paper);
    tools->addStretch(1);
    body()->addLayout(tools);
    body()->addWidget(m_banner);
    body()->addWidget(m_sheets, 1);
    m_print->setIconName(u"document-print");
    m_save->setIconName(u"document-export");

    connect(m_print, &QPushButton::clicked, this, &PreviewPage::print);
    connect(m_save, &QPushButton::clicked, this, &PreviewPage::save);
    connect(m_language, &QComboBox::activated, this, &PreviewPage::load);
    connect(m_paper, &Segment::chosen, this, &PreviewPage::show);
}

void PreviewPage::open(const Place &place)
{
    const bool same = place == m_place && !m_reports.empty();
    m_place = place;
    if (!same)
        m_reports.clear();
    m_banner->hide();
    if (const auto client = Id<people::Client>::fromString(place.arguments.value(1)); client && isOfClient())
        m_workspace.post([client](Desk &desk) {
            desk.noteAccess(*client, QStringLiteral("viewed"));
            return true;
        });
    load();
}

bool PreviewPage::isOfClient() const
{
    const QString kind = m_place.arguments.value(0);
    return kind != QLatin1String("grid") && kind != QLatin1String("sheets");
}

void PreviewPage::load()
{
    const QString kind = m_place.arguments.value(0);
    const QString id = m_place.arguments.value(1);
    const int asked = ++m_asked;
    m_workspace.post([kind, id, language = m_language->currentData().toString(), ofClient = isOfClient()](Desk &desk) {
        return ofClient ? clientReports(desk, kind, id, language) : sessionReports(desk, kind, id, language);
    }).then(this, [this, asked](const Result<Reports> &reports) {
        if (asked != m_asked)
            return;
        m_reports = reports ? *reports : Reports();
        if (!reports)
            m_banner->say(reports.error(), QLocale().name());
        else if (reports->empty())
            m_banner->say(Banner::Tone::Look, tr("There is nothing to print yet: the session has no activities."));
        show();
    });
}

print::Paper PreviewPage::paper() const
{
    return m_paper->current() == 1 ? print::Paper::Letter : print::Paper::A4;
}

void PreviewPage::show()
{
    std::vector<print::Pages> documents;
    for (const report::Report &report : m_reports)
        documents.push_back(print::lay(report, paper()));
    m_sheets->setDocuments(std::move(documents));
    showHead();
}

QString PreviewPage::kindTitle() const
{
    const QString kind = m_place.arguments.value(0);
    if (kind == QLatin1String("overview"))
        return tr("The client’s own page");
    if (kind == QLatin1String("plan"))
        return tr("Action plan");
    if (kind == QLatin1String("strengths"))
        return tr("Strengths card");
    if (kind == QLatin1String("grid"))
        return tr("Group grid");
    if (kind == QLatin1String("sheets"))
        return tr("Observation sheets");
    return tr("Profile");
}

void PreviewPage::showHead()
{
    header()->setTitle(kindTitle());
    header()->setSentence(m_reports.empty() ? QString()
                                            : tr("%1. %n page(s).", nullptr, m_sheets->count()).arg(m_reports.front().frame.title));
    m_print->setEnabled(!m_reports.empty());
    m_save->setEnabled(!m_reports.empty());
}

void PreviewPage::note()
{
    const auto client = Id<people::Client>::fromString(m_place.arguments.value(1));
    if (!client || !isOfClient())
        return;
    m_workspace.post([client, kind = m_place.arguments.value(0)](Desk &desk) {
        operations::noteReport(desk, *client, QStringLiteral("printed ") + kind);
        return true;
    });
}

void PreviewPage::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_reports.front().frame.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QPrintDialog::finished, this, [this, printer](int answer) {
        if (answer != QDialog::Accepted)
            return;
        std::vector<print::Pages> documents;
        for (const report::Report &report : m_reports)
            documents.push_back(print::lay(report, paper()));
        print::print(documents, *printer);
        note();
    });
    dialog->open();
}

void PreviewPage::save()
{
    QString name = m_reports.front().frame.title;
    name.replace(QStringLiteral(" · "), QStringLiteral(" - ")).replace(u'/', u'-');
    const FileRequest request { tr("Save as PDF"), tr("PDF documents (*.pdf)"), name + QStringLiteral(".pdf"), QStringLiteral("pdf") };
    m_answers.saveFile(this, request, [this](const QString &path) {
        QSaveFile file(path);
        Result<void> written;
        if (!file.open(QIODevice::WriteOnly))
            written = Error { errors::FileUnwritable, { path, file.errorString() } };
        else
            written = print::writePdf(m_reports, paper(), file);
        if (written && !file.commit())
            written = Error { errors::FileUnwritable, { path, file.errorString() } };
        if (!written) {
            m_banner->say(written.error(), QLocale().name());
            return;
        }
        m_banner->say(Banner::Tone::Good, tr("Saved: %1").arg(path));
        note();
    });
}

void PreviewPage::retranslate()
{
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    const int language = qMax(0, m_language->currentIndex());
    m_language->clear();
    m_language->addItem(tr("In its own language"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Nederlands"), QStringLiteral("nl"));
    m_language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    m_language->setCurrentIndex(language);
    m_language->setAccessibleName(tr("Language of the document"));
    m_paper->setChoices({ tr("A4"), tr("Letter") });
    m_paper->setAccessibleName(tr("Paper"));
    m_sheets->setAccessibleName(tr("Pages of the document"));
    showHead();
}

QStringList PreviewPage::help() const
{
    return { tr("This is the paper as it will be printed."), tr("A client’s document speaks the client’s language, unless you choose another."),
             tr("Save as PDF makes a file to keep or to send."), tr("Who printed or saved what about whom is kept in the access log."),
             tr("Alt+Left goes back to where you came from.") };
}

QWidget *PreviewPage::firstFocus() const
{
    return m_print;
}

} // namespace mettle::pages
