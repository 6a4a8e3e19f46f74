// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/badgespage.h"

#include "operations/workspace.h"
#include "ui/kit/banner.h"
#include "ui/kit/space.h"
#include "ui/kit/tabstrip.h"
#include "ui/pages/badges/achievementspane.h"
#include "ui/pages/badges/registerpane.h"
#include "ui/pages/badges/verifypane.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;
using workspace::Reader;

namespace {

constexpr int ShownBadges = 500;

QString pageId()
{
    return QStringLiteral("badges");
}

Result<BadgesPage::Known> known(Desk &desk, const QString &language)
{
    METTLE_LET(info, operations::workspaceInfo(desk));
    METTLE_LET(due, operations::dueBadges(desk, language));
    METTLE_LET(issued, desk.ask([](const Reader &reader) { return reader.issued({}, ShownBadges); }));
    METTLE_LET(achievements, desk.ask([](const Reader &reader) { return reader.achievements(); }));
    METTLE_LET(issuers, desk.ask([](const Reader &reader) { return reader.issuers(); }));
    return BadgesPage::Known { due, issued, achievements, issuers, info };
}

} // namespace

BadgesPage::BadgesPage(workspace::Workspace &workspace, Answers &answers, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_register(new RegisterPane(workspace, answers))
    , m_achievements(new AchievementsPane)
    , m_verify(new VerifyPane(workspace.clock(), answers))
{
    setSpace(body(), { 0, 0, 0, 0 }, 0);
    m_banner->hide();
    body()->addWidget(m_banner);
    m_stack->addWidget(m_register);
    m_stack->addWidget(m_achievements);
    m_stack->addWidget(m_verify);
    body()->addWidget(m_stack, 1);
    connect(header()->tabs(), &TabStrip::chosen, this, [this](const QString &tab) { emit goTo({ pageId(), {}, tab }); });
    connect(m_register, &RegisterPane::said, m_banner, qOverload<Banner::Tone, const QString &, const QString &, const QString &>(&Banner::say));
    connect(m_register, &RegisterPane::refused, this, [this](const Error &error) { m_banner->say(error, QLocale().name()); });
    connect(&workspace, &workspace::Workspace::changed, this, [this] {
        if (isVisible())
            load(); // what is due follows from marks, stories, consents and decisions alike
    });
}

void BadgesPage::open(const Place &place)
{
    m_tab = place.tab;
    m_banner->hide();
    showTab();
    load();
}

void BadgesPage::load()
{
    m_workspace.post([language = QLocale().name()](Desk &desk) { return known(desk, language); })
        .then(this, [this](const Result<Known> &answer) {
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
    m_register->show(*m_known);
    m_achievements->show(m_known->achievements, m_known->issued);
    QStringList identifiers;
    for (const badge::Issuer &issuer : m_known->issuers)
        identifiers << issuer.did;
    m_verify->setKnownIssuers(identifiers);
    header()->tabs()->setCount(QStringLiteral("register"), int(m_known->issued.size()));
    header()->tabs()->setCount(QStringLiteral("achievements"), int(m_known->achievements.size()));
}

void BadgesPage::showTab()
{
    const QStringList tabs { QStringLiteral("register"), QStringLiteral("achievements"), QStringLiteral("verify") };
    const int place = qMax(0, int(tabs.indexOf(m_tab)));
    header()->tabs()->setCurrent(tabs[place]);
    m_stack->setCurrentIndex(place);
}

void BadgesPage::retranslate()
{
    header()->setTitle(tr("Badges"));
    header()->setSentence(tr("What was earned and issued, what can be earned, and whether a badge is genuine."));
    header()->tabs()->setTab(QStringLiteral("register"), tr("Register"));
    header()->tabs()->setTab(QStringLiteral("achievements"), tr("Achievements"));
    header()->tabs()->setTab(QStringLiteral("verify"), tr("Verify"));
    m_register->retranslate();
    m_verify->retranslate();
    showKnown();
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
    return { { tr("Enter"), tr("tick what is due") } };
}

QWidget *BadgesPage::firstFocus() const
{
    return m_stack->currentWidget() == m_register ? m_register->firstFocus() : nullptr;
}

} // namespace mettle::pages
