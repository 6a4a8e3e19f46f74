// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/preview/previewpage.h"

#include "base/errors.h"
#include "operations/errors.h"
#include "operations/reports.h"
#include "ui/kit/answers.h"
#include "ui/kit/banner.h"
#include "ui/kit/busy.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/segment.h"
#include "ui/kit/space.h"
#include "ui/pages/preview/sheetsview.h"
#include "ui/print/html.h"

#include <QComboBox>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPromise>
#include <QSaveFile>
#include <QStackedWidget>
#include <QThreadPool>
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

constexpr int ZoomSteps[] { 50, 67, 80, 100, 125, 150, 200 };

/// One file with all reports, whole or not at all. Any thread.
Result<void> written(const Reports &reports, print::Paper paper, const QString &path, bool asHtml, const Progress &progress)
{
    QSaveFile file(path);
    const auto unwritable = [&] { return Error { errors::FileUnwritable, { path, file.errorString() } }; };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    if (asHtml) {
        const QByteArray page = print::html(reports).toUtf8();
        if (file.write(page) != page.size())
            return unwritable();
    } else {
        METTLE_TRY(print::writePdf(reports, paper, file));
    }
    if (progress.cancelled())
        return Error { errors::Cancelled }; // the file that stood there stays
    return file.commit() ? Result<void>() : unwritable();
}

} // namespace

PreviewPage::PreviewPage(workspace::Workspace &workspace, Answers &answers, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_answers(answers)
    , m_print(header()->primary())
    , m_save(header()->addButton())
    , m_html(header()->addButton())
    , m_banner(new Banner)
    , m_language(new QComboBox)
    , m_paper(new Segment)
    , m_previous(new Button({}, Button::Kind::Quiet))
    , m_where(new Label(TextRole::Second))
    , m_next(new Button({}, Button::Kind::Quiet))
    , m_smaller(new Button({}, Button::Kind::Quiet))
    , m_larger(new Button({}, Button::Kind::Quiet))
    , m_whole(new Button)
    , m_list(new SheetsView(SheetsView::Kind::List))
    , m_sheets(new SheetsView(SheetsView::Kind::Pages))
    , m_nothing(new EmptyState(u"document-print"))
    , m_stack(new QStackedWidget)
    , m_busy(new Busy(this))
{
    setSpace(body(), { 0, 0, 0, 0 }, 0);
    m_banner->hide();
    auto *tools = new QHBoxLayout;
    setSpace(tools, { 24, 2, 24, 12 }, 12);
    setLogicalSize(m_language, 220, 0);
    m_where->setDigits(true);
    m_where->setMaxLines(1);
    m_where->setTone(Tone::Ink2);
    tools->addWidget(m_language);
    tools->addWidget(m_paper);
    tools->addStretch(1);
    for (QWidget *widget : { static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_next) })
        tools->addWidget(widget);
    tools->addSpacing(theme().px(12));
    for (QWidget *widget : { static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_larger), static_cast<QWidget *>(m_whole) })
        tools->addWidget(widget);
    body()->addLayout(tools);
    body()->addWidget(m_banner);
    auto *pages = new QWidget;
    auto *both = new QHBoxLayout(pages);
    setSpace(both, { 0, 0, 0, 0 }, 0);
    setLogicalSize(m_list, 134, 0);
    both->addWidget(m_list);
    both->addWidget(m_sheets, 1);
    m_stack->addWidget(pages);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack, 1);
    m_print->setIconName(u"document-print");
    m_save->setIconName(u"document-export");
    m_html->setIconName(u"document-export");
    m_previous->setIconName(u"go-up");
    m_next->setIconName(u"go-down");
    m_smaller->setIconName(u"list-remove");
    m_larger->setIconName(u"list-add");
    m_whole->setHeightKind(Button::Height::Small);
    m_whole->setCheckable(true);

    connect(m_print, &QPushButton::clicked, this, &PreviewPage::print);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_html, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_language, &QComboBox::activated, this, &PreviewPage::load);
    connect(m_paper, &Segment::chosen, this, &PreviewPage::show);
    for (auto [from, to] : { std::pair(m_list, m_sheets), std::pair(m_sheets, m_list) })
        connect(from, &SheetsView::currentChanged, this, [this, other = to](int page) {
            other->setCurrent(page);
            showPlace();
        });
    const auto step = [this](int by) {
        m_sheets->setCurrent(m_sheets->current() + by);
        m_list->setCurrent(m_sheets->current());
        showPlace();
    };
    connect(m_previous, &QPushButton::clicked, this, [step] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [step] { step(1); });
    connect(m_sheets, &SheetsView::zoomWanted, this, &PreviewPage::zoom);
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoom(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoom(1); });
    connect(m_whole, &QPushButton::clicked, this, [this](bool on) {
        m_sheets->setZoom(on ? 0 : 100);
        showPlace();
    });
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
    m_list->setDocuments(documents);
    m_sheets->setDocuments(std::move(documents));
    m_stack->setCurrentIndex(m_reports.empty() ? 1 : 0);
    showHead();
    showPlace();
}

void PreviewPage::showPlace()
{
    const QLocale locale;
    const int count = m_sheets->count();
    const int page = m_sheets->current();
    m_where->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(locale.toString(page + 1), locale.toString(count)));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    m_smaller->setEnabled(count > 0 && m_sheets->zoom() != ZoomSteps[0]);
    m_larger->setEnabled(count > 0 && m_sheets->zoom() != ZoomSteps[std::size(ZoomSteps) - 1]);
    m_whole->setEnabled(count > 0);
    m_whole->setChecked(m_sheets->zoom() == 0);
}

void PreviewPage::zoom(int steps)
{
    const int now = m_sheets->zoom() == 0 ? 100 : m_sheets->zoom();
    const auto *at = std::find(std::begin(ZoomSteps), std::end(ZoomSteps), now);
    const auto place = qBound<ptrdiff_t>(0, at - std::begin(ZoomSteps) + steps, ptrdiff_t(std::size(ZoomSteps)) - 1);
    m_sheets->setZoom(steps == 0 ? 100 : ZoomSteps[place]);
    showPlace();
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
    header()->setSentence(m_reports.empty() ? QString() : m_reports.front().frame.title);
    m_print->setEnabled(!m_reports.empty());
    m_save->setEnabled(!m_reports.empty());
    m_html->setEnabled(!m_reports.empty());
}

void PreviewPage::note(const QString &how)
{
    const auto client = Id<people::Client>::fromString(m_place.arguments.value(1));
    if (!client || !isOfClient())
        return;
    m_workspace.post([client, what = QString(how + u' ' + m_place.arguments.value(0))](Desk &desk) {
        operations::noteReport(desk, *client, what);
        return true;
    });
}

void PreviewPage::print()
{
    if (m_reports.empty())
        return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_reports.front().frame.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QPrintDialog::finished, this, [this, printer](int answer) {
        if (answer != QDialog::Accepted)
            return;
        const auto progress = m_busy->start(tr("The pages go to the printer…"));
        const auto promise = std::make_shared<QPromise<bool>>();
        promise->start();
        promise->future().then(this, [this](bool) {
            m_busy->finish();
            note(QStringLiteral("printed"));
        });
        // Laid out and painted where nobody waits for it: a report is a value, and the printer is ours alone.
        QThreadPool::globalInstance()->start([promise, printer, reports = m_reports, paper = paper()] {
            std::vector<print::Pages> documents;
            for (const report::Report &report : reports)
                documents.push_back(print::lay(report, paper));
            print::print(documents, *printer);
            promise->addResult(true);
            promise->finish();
        });
    });
    dialog->open();
}

void PreviewPage::save(bool asHtml)
{
    if (m_reports.empty())
        return;
    QString name = m_reports.front().frame.title;
    name.replace(QStringLiteral(" · "), QStringLiteral(" - ")).replace(u'/', u'-');
    const QString suffix = asHtml ? QStringLiteral("html") : QStringLiteral("pdf");
    const FileRequest request { asHtml ? tr("Save as a web page") : tr("Save as PDF"),
                                asHtml ? tr("Web pages (*.html)") : tr("PDF documents (*.pdf)"), name + u'.' + suffix, suffix };
    m_answers.saveFile(this, request, [this, asHtml](const QString &path) { write(path, asHtml); });
}

void PreviewPage::write(const QString &path, bool asHtml)
{
    const auto progress = m_busy->start(tr("The document is written…"));
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    promise->future().then(this, [this, path](const Result<void> &written) {
        m_busy->finish();
        if (!written) {
            m_banner->say(written.error(), QLocale().name());
            return;
        }
        m_banner->say(Banner::Tone::Good, tr("Saved: %1").arg(path));
        note(QStringLiteral("printed"));
    });
    QThreadPool::globalInstance()->start([promise, path, asHtml, reports = m_reports, paper = paper(), progress] {
        promise->addResult(written(reports, paper, path, asHtml, *progress));
        promise->finish();
    });
}

void PreviewPage::retranslate()
{
    m_print->setText(tr("Print…"));
    m_save->setText(tr("Save as PDF…"));
    m_html->setText(tr("Save as web page…"));
    m_previous->setToolTip(tr("Previous page"));
    m_next->setToolTip(tr("Next page"));
    m_smaller->setToolTip(tr("Smaller"));
    m_larger->setToolTip(tr("Larger"));
    for (Button *button : { m_previous, m_next, m_smaller, m_larger })
        button->setAccessibleName(button->toolTip());
    m_whole->setText(tr("Whole page"));
    m_nothing->setTexts(tr("There is nothing to print yet"),
                        tr("The sheets follow from a session’s activities and observers: add them on its Prepare tab."));
    m_nothing->setSteps({});
    m_list->setAccessibleName(tr("List of pages"));
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
    showPlace();
}

std::vector<KeyHelp> PreviewPage::keys() const
{
    return { { tr("Page Up, Page Down"), tr("previous and next page") },
             { tr("Home, End"), tr("first and last page") },
             { tr("Ctrl+Plus, Ctrl+Minus, Ctrl+0"), tr("larger, smaller, as at first") } };
}

QStringList PreviewPage::help() const
{
    return { tr("This is the paper as it will be printed."), tr("A client’s document speaks the client’s language, unless you choose another."),
             tr("Save as PDF makes a file to keep or to send."), tr("Who printed or saved what about whom is kept in the access log."),
             tr("Alt+Left goes back to where you came from.") };
}

QWidget *PreviewPage::firstFocus() const
{
    return m_sheets;
}

} // namespace mettle::pages
