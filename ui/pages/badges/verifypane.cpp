// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/verifypane.h"

#include "ui/kit/answers.h"
#include "ui/kit/busy.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/picture.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/rows.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/pages/badges/checkgroups.h"
#include "ui/pages/badges/dropzone.h"
#include "ui/pages/badges/verdictbox.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using badge::Outcome;
using workspace::Desk;

namespace {

constexpr int LeftWidth = 340;
constexpr int PictureSide = 120;

QString day(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QStringLiteral("d MMMM yyyy"));
}

} // namespace

VerifyPane::VerifyPane(workspace::Workspace &workspace, Answers &answers, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_answers(answers)
    , m_stack(new QStackedWidget)
    , m_empty(new DropZone)
    , m_files(new RowModel(this))
    , m_busy(new Busy(this))
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 24, 12, 24, 16 }, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeResult());
    column->addWidget(m_stack);
    for (DropZone *zone : { m_empty, m_again })
        connect(zone, &DropZone::chooseClicked, this, &VerifyPane::choose);
    connect(m_fileList, &RowList::chosen, this, [this](const QModelIndex &index) {
        m_shown = size_t(index.row());
        show();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        emit said(Banner::Tone::Good, tr("The checks are copied as text."));
    });
}

QWidget *VerifyPane::makeResult()
{
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    setSpace(column, { 0, 0, 0, 0 }, 12);
    m_verdict = new VerdictBox;
    column->addWidget(m_verdict);
    auto *both = new QHBoxLayout;
    setSpace(both, { 0, 0, 0, 0 }, 14);
    column->addLayout(both, 1);

    auto *left = new ScrollColumn;
    setLogicalSize(left, LeftWidth, 0);
    setSpace(left->column(), { 0, 0, 0, 0 }, 12);
    auto *card = new Card;
    setSpace(card->body(), { 18, 16, 18, 16 }, 8);
    m_picture = new Picture(PictureSide, PictureSide);
    m_name = new Label(TextRole::Section);
    m_name->setTextAlignment(Qt::AlignHCenter);
    m_earnedBy = new Label(TextRole::Body);
    m_earnedBy->setTone(Tone::Ink2);
    m_earnedBy->setTextAlignment(Qt::AlignHCenter);
    card->body()->addWidget(m_picture, 0, Qt::AlignHCenter);
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_earnedBy);
    m_facts = new QVBoxLayout;
    setSpace(m_facts, { 0, 4, 0, 0 }, 0);
    card->body()->addLayout(m_facts);
    auto *files = new Card;
    files->setEdgeToEdge();
    m_fileCard = files;
    m_fileList = new RowList;
    m_fileList->setModel(m_files);
    m_fileList->setKeepsChoice(true);
    m_fileList->setFitsContent(true);
    files->body()->addWidget(m_fileList);
    m_again = new DropZone;
    int place = 0;
    for (QWidget *widget : { static_cast<QWidget *>(card), static_cast<QWidget *>(files), static_cast<QWidget *>(m_again) })
        left->column()->insertWidget(place++, widget);
    both->addWidget(left);

    auto *right = new Card;
    setSpace(right->body(), { 0, 0, 0, 0 }, 0);
    auto *head = new QHBoxLayout;
    setSpace(head, { 20, 10, 18, 10 }, 8);
    m_checksTitle = new Label(TextRole::CardTitle);
    m_copy = new Button;
    m_copy->setHeightKind(Button::Height::Small);
    m_copy->setIconName(u"edit-copy");
    head->addWidget(m_checksTitle, 1);
    head->addWidget(m_copy);
    right->body()->addLayout(head);
    m_checks = new ScrollColumn;
    setSpace(m_checks->column(), { 20, 0, 20, 12 }, 0);
    right->body()->addWidget(m_checks, 1);
    both->addWidget(right, 1);
    return result;
}

void VerifyPane::choose()
{
    m_answers.openFile(this, { tr("Check a badge"), tr("Badges (*.png *.json *.jsonld *.jwt *.txt);;All files (*)"), {}, {} },
                       [this](const QString &path) { verify(QStringList { path }); });
}

void VerifyPane::verify(const QStringList &paths)
{
    std::vector<BadgeToCheck> files;
    for (const QString &path : paths)
        files.push_back({ path, {}, {} }); // read where they are checked
    verify(files);
}

void VerifyPane::verify(const std::vector<BadgeToCheck> &files)
{
    if (files.empty())
        return;
    const auto progress = m_busy->start(tr("The badges are checked…"));
    const auto promise = std::make_shared<QPromise<std::vector<CheckedBadge>>>();
    promise->start();
    promise->future().then(this, [this](const std::vector<CheckedBadge> &badges) {
        m_busy->finish();
        found(badges);
    });
    const badge::VerifyOptions options { .at = m_workspace.clock().now(), .knownIssuers = m_knownIssuers };
    QThreadPool::globalInstance()->start([promise, files, options, progress] {
        std::vector<CheckedBadge> out;
        for (const BadgeToCheck &file : files) {
            if (progress->cancelled())
                break;
            out.push_back(checkBadge(file.bytes.isEmpty() ? readBadge(file.name) : file, options));
            progress->report(int(out.size()), int(files.size()));
        }
        promise->addResult(std::move(out));
        promise->finish();
    });
}

void VerifyPane::found(std::vector<CheckedBadge> badges)
{
    if (badges.empty())
        return;
    // What the register knows of badges of one's own goes beside what anybody can check.
    m_workspace.post([badges = std::move(badges)](Desk &desk) mutable {
        for (CheckedBadge &badge : badges)
            if (badge.id)
                if (auto ours = desk.ask([&](const workspace::Reader &reader) { return reader.get(*badge.id); }); ours && *ours)
                    badge.ours = std::move(**ours);
        return badges;
    }).then(this, [this](const std::vector<CheckedBadge> &all) {
        m_found.insert(m_found.begin(), all.begin(), all.end());
        m_shown = 0;
        show();
    });
}

void VerifyPane::show()
{
    m_stack->setCurrentIndex(m_found.empty() ? 0 : 1);
    if (m_found.empty())
        return;
    const CheckedBadge &badge = m_found[m_shown];
    showVerdict(badge);
    showBadge(badge);
    showChecks(badge);
    showFiles();
}

void VerifyPane::showVerdict(const CheckedBadge &badge)
{
    if (!badge.unreadable.isEmpty()) {
        m_verdict->say(Outcome::Fail, tr("This file cannot be read."), badge.unreadable);
        return;
    }
    const QString language = QLocale().name();
    int good = 0;
    const auto groups = checkGroups(badge.report, language);
    for (const CheckGroup &group : groups)
        good += group.outcome == Outcome::Pass;
    QString text = tr("%1 of %n check(s) are right. Nothing was sent anywhere.", nullptr, int(groups.size())).arg(QLocale().toString(good));
    Outcome outcome = outcomeOf(badge.report);
    QString title = sentence(badge.report, language);
    if (outcome == Outcome::Pass && badge.ours && badge.ours->revoked) {
        outcome = Outcome::Fail;
        title = tr("You have revoked this badge.");
        text = tr("It is genuine, and stands as revoked in your register since %1: %2").arg(day(*badge.ours->revoked), badge.ours->revokeReason);
    }
    m_verdict->say(outcome, title, text);
}

void VerifyPane::showBadge(const CheckedBadge &badge)
{
    const badge::VerifyReport &report = badge.report;
    m_picture->setImage(badge.picture);
    m_picture->setAccessibleName(tr("Picture of the badge"));
    m_picture->setVisible(!badge.picture.isNull());
    m_name->setText(report.achievement.isEmpty() ? badge.name : report.achievement);
    m_earnedBy->setText(report.recipient.isEmpty() ? QString() : tr("earned by %1").arg(report.recipient));
    m_earnedBy->setVisible(!report.recipient.isEmpty());
    delete m_factsBox;
    m_factsBox = new QWidget;
    auto *grid = new QGridLayout(m_factsBox);
    setSpace(grid, { 0, 0, 0, 0 }, 8);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *label = new Label(TextRole::Second, name);
        label->setTone(Tone::Ink2);
        setLogicalSize(label, 88, 0);
        grid->addWidget(label, grid->rowCount(), 0, Qt::AlignTop);
        grid->addWidget(new Label(TextRole::Second, value), grid->rowCount() - 1, 1);
    };
    add(tr("Issued by"), report.issuer);
    add(tr("Issued on"), report.validFrom ? day(*report.validFrom) : QString());
    add(tr("Valid until"), report.validUntil ? day(*report.validUntil) : QString());
    add(tr("Rests on"), badge.restsOn);
    add(tr("File"), badge.name);
    m_facts->addWidget(m_factsBox);
}

void VerifyPane::showChecks(const CheckedBadge &badge)
{
    delete m_checksBox;
    m_checksBox = new QWidget;
    auto *lines = new QVBoxLayout(m_checksBox);
    setSpace(lines, { 0, 0, 0, 0 }, 0);
    for (const CheckGroup &group : checkGroups(badge.report, QLocale().name())) {
        auto *rule = new QFrame;
        rule->setObjectName(QStringLiteral("rule"));
        rule->setFixedHeight(1);
        lines->addWidget(rule);
        auto *row = new QHBoxLayout;
        setSpace(row, { 0, 9, 0, 9 }, 14);
        row->addWidget(new OutcomeDisc(group.outcome, 22), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        setSpace(words, { 0, 0, 0, 0 }, 1);
        words->addWidget(new Label(TextRole::CardTitle, group.title));
        auto *text = new Label(TextRole::Second, group.sentences.join(u' '));
        text->setTone(Tone::Ink2);
        words->addWidget(text);
        row->addLayout(words, 1);
        auto *word = new Label(TextRole::Second, outcomeWord(group.outcome));
        word->setTone(Tone::Ink2);
        word->setMaxLines(1);
        row->addWidget(word, 0, Qt::AlignTop);
        lines->addLayout(row);
    }
    m_checks->column()->insertWidget(0, m_checksBox);
    m_copy->setVisible(badge.unreadable.isEmpty());
}

void VerifyPane::showFiles()
{
    std::vector<Row> rows;
    for (const CheckedBadge &badge : m_found) {
        const Outcome outcome = badge.unreadable.isEmpty() ? outcomeOf(badge.report) : Outcome::Fail;
        Row row { .title = badge.name, .door = false };
        row.chip = outcomeWord(outcome);
        row.chipKind = outcome == Outcome::Pass ? ChipKind::Chosen : ChipKind::Look;
        rows.push_back(std::move(row));
    }
    m_files->setRows(std::move(rows));
    m_fileList->setCurrentIndex(m_files->index(int(m_shown)));
    m_fileCard->setVisible(m_found.size() > 1);
}

QString VerifyPane::text() const
{
    if (m_found.empty())
        return {};
    const CheckedBadge &badge = m_found[m_shown];
    QStringList lines { badge.name, sentence(badge.report, QLocale().name()), {} };
    for (const CheckGroup &group : checkGroups(badge.report, QLocale().name()))
        lines << tr("%1: %2. %3", "what was checked: how it came out. In words").arg(group.title, outcomeWord(group.outcome), group.sentences.join(u' '));
    return lines.join(u'\n');
}

void VerifyPane::setExpecting(bool on)
{
    m_empty->setExpecting(on);
    m_again->setExpecting(on);
}

void VerifyPane::retranslate()
{
    m_empty->setTexts(tr("Is this badge genuine?"),
                      tr("Drop badge files anywhere on this page, pictures or texts, of any issuer. They are checked on this computer; "
                         "nothing is sent anywhere."),
                      tr("Choose a file…"));
    m_again->setTexts(tr("Drop another badge anywhere on this page"), {}, tr("Choose a file…"));
    m_checksTitle->setText(tr("What was checked"));
    m_copy->setText(tr("Copy as text"));
    m_fileList->setAccessibleName(tr("Files that were checked"));
    show();
}

} // namespace mettle::pages
