// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientbadgespane.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/flow.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/pages/badges/badgefigure.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;
using workspace::Reader;

namespace {

constexpr int MostBadges = 200; // nobody has as many

Label *second(const QString &text)
{
    auto *label = new Label(TextRole::Second, text);
    label->setTone(Tone::Ink2);
    return label;
}

QString dayOf(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QLocale::LongFormat);
}

/// The forms in which a badge was handed out, in words.
QString formsInWords(const QStringList &forms)
{
    QStringList words;
    for (const QString &form : forms)
        words << (form == QStringLiteral("png")        ? ClientBadgesPane::tr("as a picture")
                      : form == QStringLiteral("json") ? ClientBadgesPane::tr("as a file")
                                                       : form);
    return QLocale().createSeparatedList(words);
}

/// A card with a badge's picture before its words.
std::pair<Card *, QVBoxLayout *> badgeCard(const badge::Achievement &achievement)
{
    auto *card = new Card;
    setSpace(card->body(), { 18, 14, 18, 14 }, 0);
    auto *row = new QHBoxLayout;
    setSpace(row, { 0, 0, 0, 0 }, 18);
    row->addWidget(new BadgeFigure(achievement.design, 72), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    setSpace(words, { 0, 0, 0, 0 }, 4);
    words->addWidget(new Label(TextRole::CardTitle, achievement.name.in(windowLanguage())));
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    return { card, words };
}

} // namespace

ClientBadgesPane::ClientBadgesPane(workspace::Workspace &workspace, QWidget *parent)
    : ClientPane(workspace, parent)
    , m_stack(new QStackedWidget)
    , m_column(new QVBoxLayout)
    , m_empty(new EmptyState(u"games-achievements"))
{
    auto *scroll = new ScrollColumn;
    setSpace(scroll->column(), { 24, 12, 24, 20 }, 0);
    setSpace(m_column, { 0, 0, 0, 0 }, 10);
    scroll->column()->addLayout(m_column);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    setSpace(all, { 0, 0, 0, 0 }, 0);
    all->addWidget(banner());
    all->addWidget(m_stack, 1);
    connect(m_empty->first(), &QPushButton::clicked, this, [this] {
        emit goTo({ QStringLiteral("badges"), {}, QStringLiteral("achievements") });
    });
}

QWidget *ClientBadgesPane::firstFocus() const
{
    return m_stack->currentWidget() == m_empty ? m_empty->first() : nullptr;
}

void ClientBadgesPane::retranslate()
{
    if (m_loaded)
        show();
}

void ClientBadgesPane::opened(bool another, const QStringList &)
{
    if (!another)
        return;
    m_loaded.reset();
    clear(m_column);
    m_stack->setCurrentIndex(0);
}

bool ClientBadgesPane::concerns(const workspace::ChangeSet &changes) const
{
    bool mine = false;
    changes.each<badge::IssuedBadge>([&](const auto *before, const auto *after) { mine |= (after ? after : before)->client == client(); });
    return mine || changes.touches<badge::Achievement>() || touchesMine<people::Consent>(changes) || touchesMine<session::Mark>(changes)
        || touchesMine<session::Decision>(changes) || touchesMine<plan::Story>(changes) || changes.touches<session::Closing>();
}

void ClientBadgesPane::reload()
{
    ask([client = client(), language = windowLanguage()](Desk &desk) -> Result<Loaded> {
        METTLE_LET(due, operations::dueBadges(desk, language, client));
        METTLE_LET(issued, desk.ask([&](const Reader &reader) { return reader.issued(client, MostBadges); }));
        METTLE_LET(achievements, desk.ask([](const Reader &reader) { return reader.achievements(); }));
        return Loaded { std::move(due), std::move(issued), !achievements.empty(), desk.today() };
    },
        [this](const Loaded &loaded) {
            m_loaded = loaded;
            show();
        });
}

void ClientBadgesPane::show()
{
    clear(m_column);
    if (m_loaded->due.empty() && m_loaded->issued.empty()) {
        m_empty->setTexts(tr("No badge yet"),
                          m_loaded->anyAchievement
                              ? tr("A badge is due when a skill was seen in different situations and the client can explain it.")
                              : tr("Nothing can be earned yet. Make an achievement first."));
        m_empty->setSteps(m_loaded->anyAchievement ? tr("What can be earned") : tr("Make an achievement"));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentIndex(0);
    if (!m_loaded->due.empty()) {
        section(tr("Earned, not issued yet"));
        for (const operations::DueBadge &due : m_loaded->due)
            addDue(due);
    }
    const auto list = [&](bool revoked, const QString &title) {
        bool first = true;
        for (const workspace::IssuedRow &row : m_loaded->issued) {
            if (row.issued.revoked.has_value() != revoked)
                continue;
            if (std::exchange(first, false))
                section(title);
            addIssued(row);
        }
    };
    list(false, tr("Issued"));
    list(true, tr("Revoked"));
}

void ClientBadgesPane::section(const QString &title)
{
    m_column->addWidget(new Label(TextRole::Section, title));
}

void ClientBadgesPane::addDue(const operations::DueBadge &due)
{
    const auto [card, words] = badgeCard(due.achievement);
    for (const QString &reason : due.reasons) {
        auto *line = new QHBoxLayout;
        setSpace(line, { 0, 0, 0, 0 }, 8);
        line->addWidget(new IconMark(u"checkmark", Tone::Accent), 0, Qt::AlignTop);
        line->addWidget(second(reason), 1);
        words->addLayout(line);
    }
    auto *foot = new QHBoxLayout;
    setSpace(foot, { 0, 6, 0, 0 }, 12);
    const QString name = due.achievement.name.in(windowLanguage());
    if (due.consent) {
        auto *issue = new Button(tr("Issue this badge"));
        issue->setIconName(u"games-achievements");
        issue->setAccessibleName(tr("Issue the badge “%1”").arg(name));
        connect(issue, &QPushButton::clicked, this, [this] { emit goTo({ QStringLiteral("badges"), {}, QStringLiteral("register") }); });
        foot->addWidget(issue);
    } else {
        foot->addWidget(new Chip(tr("Needs the client’s consent"), ChipKind::Look));
        auto *askFirst = new Button(tr("Write down the consent"), Button::Kind::Link);
        connect(askFirst, &QPushButton::clicked, this, [this] { emit goTo({ QStringLiteral("clients"), { client().toString() }, QStringLiteral("data") }); });
        foot->addWidget(askFirst);
    }
    if (!due.confirmed) {
        auto *confirm = new Button(tr("Look at the position first"), Button::Kind::Link);
        connect(confirm, &QPushButton::clicked, this, [this] { emit goTo({ QStringLiteral("clients"), { client().toString() }, QStringLiteral("profile") }); });
        foot->addWidget(confirm);
    }
    foot->addStretch(1);
    words->addLayout(foot);
    m_column->addWidget(card);
}

void ClientBadgesPane::addIssued(const workspace::IssuedRow &row)
{
    const auto [card, words] = badgeCard(row.achievement);
    const badge::IssuedBadge &issued = row.issued;
    words->addWidget(second(tr("Issued on %1").arg(dayOf(issued.issued))));
    auto *chips = new Flow;
    setSpace(chips, { 0, 4, 0, 0 }, 8);
    if (issued.revoked) {
        words->addWidget(second(tr("Revoked on %1: %2").arg(dayOf(*issued.revoked), issued.revokeReason)));
        chips->addWidget(new Chip(tr("no longer holds")));
    } else if (issued.validUntil) {
        const bool over = issued.validUntil->toLocalTime().date() < m_loaded->today;
        chips->addWidget(new Chip(tr("valid until %1").arg(dayOf(*issued.validUntil)), over ? ChipKind::Look : ChipKind::Chosen));
    } else {
        chips->addWidget(new Chip(tr("holds"), ChipKind::Chosen));
    }
    chips->addWidget(new Chip(issued.forms.isEmpty() ? tr("not handed out yet") : tr("handed out %1").arg(formsInWords(issued.forms))));
    words->addLayout(chips);
    auto *open = new Button(tr("Open in the register"), Button::Kind::Link);
    connect(open, &QPushButton::clicked, this, [this] { emit goTo({ QStringLiteral("badges"), {}, QStringLiteral("register") }); });
    words->addWidget(open, 0, Qt::AlignLeft);
    m_column->addWidget(card);
}

} // namespace mettle::pages
