// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/badgespage.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/kit/tabstrip.h"
#include "ui/pages/badges/achievementspane.h"
#include "ui/pages/badges/issuerpane.h"
#include "ui/pages/badges/registerpane.h"
#include "ui/pages/badges/verifypane.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;

namespace {

constexpr int QuietTime = 200; // milliseconds

const QString Achievements = QStringLiteral("achievements");
const QString Register = QStringLiteral("register");
const QString IssuerTab = QStringLiteral("issuer");
const QString Verify = QStringLiteral("verify");

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

BadgesPage::BadgesPage(workspace::Workspace &workspace, Answers &answers, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_new(header()->primary())
    , m_export(header()->addButton())
    , m_keyMark(new IconMark)
    , m_keyState(new Label(TextRole::Second))
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_achievements(new AchievementsPane(workspace))
    , m_register(new RegisterPane(workspace, answers))
    , m_issuer(new IssuerPane(workspace))
    , m_verify(new VerifyPane(workspace, answers))
{
    setSpace(body(), { 0, 0, 0, 0 }, 0);
    m_banner->hide();
    body()->addWidget(m_banner);
    for (QWidget *pane : { static_cast<QWidget *>(m_achievements), static_cast<QWidget *>(m_register), static_cast<QWidget *>(m_issuer),
                           static_cast<QWidget *>(m_verify) })
        m_stack->addWidget(pane);
    body()->addWidget(m_stack, 1);
    m_new->setIconName(u"list-add");
    m_export->setIconName(u"document-export");
    m_keyState->setTone(Tone::Ink2);
    m_keyState->setMaxLines(1);
    header()->tabRow()->addWidget(m_keyMark);
    header()->tabRow()->addWidget(m_keyState);
    setAcceptDrops(true);

    connect(header()->tabs(), &TabStrip::chosen, this, &BadgesPage::go);
    connect(m_new, &QPushButton::clicked, m_achievements, &AchievementsPane::startNew);
    connect(m_export, &QPushButton::clicked, m_register, &RegisterPane::exportList);
    const auto say = [this](Banner::Tone tone, const QString &text) { m_banner->say(tone, text); };
    connect(m_register, &RegisterPane::said, this, say);
    connect(m_issuer, &IssuerPane::said, this, say);
    connect(m_verify, &VerifyPane::said, this, say);
    connect(m_register, &RegisterPane::refused, this, [this](const Error &error) { m_banner->say(error, QLocale().name()); });
    connect(m_register, &RegisterPane::issuerWanted, this, [this] { go(IssuerTab); });
    connect(m_register, &RegisterPane::verifyWanted, this, [this](const QString &name, const QByteArray &bytes) {
        go(Verify);
        m_verify->verify(std::vector<BadgeToCheck> { { name, bytes, {} } });
    });
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietTime);
    connect(&m_quiet, &QTimer::timeout, this, &BadgesPage::load);
    // What is due follows from marks, stories, consents and decisions alike; while nobody looks it can wait.
    connect(&workspace, &workspace::Workspace::changed, this, [this] {
        if (isVisible())
            m_quiet.start();
    });
}

void BadgesPage::go(const QString &tab)
{
    emit goTo({ QStringLiteral("badges"), {}, tab });
}

void BadgesPage::open(const Place &place)
{
    m_achievements->finish();
    m_tab = place.tab;
    m_banner->hide();
    showTab();
    load();
}

void BadgesPage::hideEvent(QHideEvent *event)
{
    m_achievements->finish();
    Page::hideEvent(event);
}

void BadgesPage::load()
{
    const int asked = ++m_asked;
    m_workspace.post([language = QLocale().name()](Desk &desk) { return knownBadges(desk, language); })
        .then(this, [this, asked](const Result<KnownBadges> &answer) {
            if (asked != m_asked)
                return;
            if (!answer) {
                m_banner->say(answer.error(), QLocale().name());
                return;
            }
            m_known = *answer;
            showKnown();
        });
}

void BadgesPage::showKnown()
{
    if (!m_known)
        return;
    m_achievements->show(*m_known);
    m_register->show(*m_known);
    m_issuer->show(*m_known);
    m_verify->setKnownIssuers(m_known->issuer ? QStringList { m_known->issuer->did } : QStringList());
    header()->tabs()->setCount(Achievements, int(m_known->achievements.size()));
    header()->tabs()->setCount(Register, int(m_known->issued.size()));
    const bool sealed = m_known->issuer && m_known->key;
    m_keyMark->setIcon(sealed ? u"lock" : u"question", sealed ? Tone::Ink2 : Tone::Amber);
    m_keyState->setText(sealed ? tr("%1 · key sealed").arg(m_known->issuer->name) : tr("No key yet"));
}

void BadgesPage::showTab()
{
    const QStringList tabs { Achievements, Register, IssuerTab, Verify };
    const int place = qMax(0, int(tabs.indexOf(m_tab)));
    header()->tabs()->setCurrent(tabs[place]);
    m_stack->setCurrentIndex(place);
    m_new->setVisible(tabs[place] == Achievements);
    m_export->setVisible(tabs[place] == Register);
    header()->setSentence(tabs[place] == Verify ? tr("Drop any badge file here. Every check is told in words, without internet.")
                                                : tr("Design what can be earned, and keep track of every badge that was issued."));
}

void BadgesPage::retranslate()
{
    header()->setTitle(tr("Badges"));
    header()->tabs()->setTab(Achievements, tr("Achievements"));
    header()->tabs()->setTab(Register, tr("Register"));
    header()->tabs()->setTab(IssuerTab, tr("Issuer and key"));
    header()->tabs()->setTab(Verify, tr("Verify"));
    m_new->setText(tr("New achievement"));
    m_export->setText(tr("Export list…"));
    m_achievements->retranslate();
    m_register->retranslate();
    m_issuer->retranslate();
    m_verify->retranslate();
    showTab();
    if (m_known)
        load(); // the reasons are in the language of the window
}

QStringList BadgesPage::help() const
{
    return { tr("A badge says what somebody showed, signed by your organisation."),
             tr("Due means: seen often enough, explained by the client, and not issued yet."),
             tr("Tick what is due, type the passphrase of the key, and issue."), tr("Issuing cannot be undone. A badge can be revoked later, with a reason."),
             tr("Verify checks a badge of anybody, on this computer.") };
}

std::vector<KeyHelp> BadgesPage::keys() const
{
    return { { tr("Enter"), tr("tick what is due") }, { tr("Space"), tr("the same, in the first column") } };
}

QWidget *BadgesPage::searchField() const
{
    return m_stack->currentWidget() == m_register ? m_register->searchField() : nullptr;
}

QWidget *BadgesPage::firstFocus() const
{
    if (m_stack->currentWidget() == m_register)
        return m_register->firstFocus();
    return m_stack->currentWidget() == m_issuer ? m_issuer->firstFocus() : nullptr;
}

void BadgesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_verify->setExpecting(true);
}

void BadgesPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_verify->setExpecting(false);
}

void BadgesPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_verify->setExpecting(false);
    go(Verify);
    m_verify->verify(localFiles(event->mimeData()));
}

} // namespace mettle::pages
