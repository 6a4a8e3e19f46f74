// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/verifypane.h"

#include "badge/bake.h"
#include "base/clock.h"
#include "ui/kit/answers.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QFuture>
#include <QLocale>
#include <QMimeData>
#include <QPromise>
#include <QThreadPool>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using badge::Outcome;

namespace {

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass:
        return VerifyPane::tr("Right");
    case Outcome::Fail:
        return VerifyPane::tr("Wrong");
    case Outcome::Unknown:
        break;
    }
    return VerifyPane::tr("Not known");
}

IconMark *outcomeMark(Outcome outcome)
{
    if (outcome == Outcome::Pass)
        return new IconMark(u"checkmark", Tone::Accent);
    if (outcome == Outcome::Fail)
        return new IconMark(u"error", Tone::Danger);
    return new IconMark(u"question", Tone::Amber);
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

VerifyPane::VerifyPane(const Clock &clock, Answers &answers, QWidget *parent)
    : ScrollColumn(parent)
    , m_clock(clock)
    , m_answers(answers)
    , m_drop(new Card)
    , m_title(new Label(TextRole::Section))
    , m_text(new Label(TextRole::Second))
    , m_choose(new Button)
{
    setSpace(column(), { 24, 12, 24, 16 }, 14);
    setSpace(m_drop->body(), { 18, 16, 18, 16 }, 6);
    m_drop->body()->addWidget(m_title);
    m_text->setTone(Tone::Ink2);
    m_drop->body()->addWidget(m_text);
    m_choose->setIconName(u"document-open");
    auto *row = new QHBoxLayout;
    setSpace(row, { 0, 8, 0, 0 }, 0);
    row->addWidget(m_choose);
    row->addStretch(1);
    m_drop->body()->addLayout(row);
    column()->insertWidget(0, m_drop);
    setAcceptDrops(true);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_answers.openFile(this, { tr("Check a badge"), tr("Badges (*.png *.json *.jsonld *.jwt *.txt);;All files (*)"), {}, {} },
                           [this](const QString &path) { verify({ path }); });
    });
}

void VerifyPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void VerifyPane::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    verify(localFiles(event->mimeData()));
}

void VerifyPane::verify(const QStringList &paths)
{
    const auto promise = std::make_shared<QPromise<std::vector<Found>>>();
    promise->start();
    promise->future().then(this, [this](const std::vector<Found> &found) {
        m_found.insert(m_found.begin(), found.begin(), found.end());
        show();
    });
    badge::VerifyOptions options { .at = m_clock.now(), .knownIssuers = m_known };
    QThreadPool::globalInstance()->start([promise, paths, options] {
        std::vector<Found> found;
        for (const QString &path : paths) {
            Found one { QFileInfo(path).fileName(), {}, {} };
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                one.unreadable = file.errorString();
            else
                one.report = badge::verify(file.read(badge::PictureLimit + 1), options);
            found.push_back(std::move(one));
        }
        promise->addResult(std::move(found));
        promise->finish();
    });
}

void VerifyPane::show()
{
    delete m_results;
    m_results = new QWidget;
    auto *results = new QVBoxLayout(m_results);
    setSpace(results, { 0, 0, 0, 0 }, 14);
    for (const Found &found : m_found)
        results->addWidget(cardOf(found));
    column()->insertWidget(1, m_results);
}

Card *VerifyPane::cardOf(const Found &found) const
{
    const QString language = QLocale().name();
    auto *card = new Card(found.file);
    setSpace(card->body(), { 18, 14, 18, 16 }, 8);
    const auto addLine = [card](IconMark *mark, const QString &strong, const QString &text, TextRole role) {
        auto *line = new QHBoxLayout;
        setSpace(line, { 0, 0, 0, 0 }, 10);
        line->addWidget(mark, 0, Qt::AlignTop);
        auto *label = new Label(role);
        label->setText(strong.isEmpty() ? text : tr("%1: %2").arg(strong, text), strong);
        line->addWidget(label, 1);
        card->body()->addLayout(line);
    };
    if (!found.unreadable.isEmpty()) {
        addLine(outcomeMark(Outcome::Fail), {}, tr("This file cannot be read: %1").arg(found.unreadable), TextRole::Strong);
        return card;
    }
    const badge::VerifyReport &report = found.report;
    const bool missing = report.verdict == badge::Verdict::UnknownKey || report.verdict == badge::Verdict::UnknownContext;
    addLine(outcomeMark(report.verified ? Outcome::Pass : missing ? Outcome::Unknown : Outcome::Fail), {},
            badge::sentence(report, language), TextRole::Section);
    QStringList about;
    if (!report.achievement.isEmpty())
        about << tr("Badge: %1").arg(report.achievement);
    if (!report.issuer.isEmpty())
        about << tr("issued by: %1").arg(report.issuer);
    if (!report.recipient.isEmpty())
        about << tr("for: %1").arg(report.recipient);
    auto *facts = new Label(TextRole::Second, about.join(QStringLiteral(" · ")));
    facts->setTone(Tone::Ink2);
    facts->setVisible(!about.isEmpty());
    card->body()->addWidget(facts);
    for (const badge::Check &check : report.checks)
        addLine(outcomeMark(check.outcome), outcomeWord(check.outcome), badge::sentence(check, language), TextRole::Body);
    return card;
}

void VerifyPane::retranslate()
{
    setAccessibleName(tr("Check a badge"));
    m_title->setText(tr("Is this badge genuine?"));
    m_text->setText(tr("Drop badge files here, pictures or texts, or choose one. They are checked on this computer; nothing is sent anywhere."));
    m_choose->setText(tr("Choose a file…"));
    show();
}

} // namespace mettle::pages
