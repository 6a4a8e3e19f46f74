// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/profilepane.h"

#include "operations/workspace.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/sidepanel.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/profilelist.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/pages/sessions/markwidget.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using framework::Stability;
using workspace::Desk;
using workspace::Reader;

namespace {

QString words()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

ProfilePane::ProfilePane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_banner(new Banner)
    , m_targetLabel(new Label(TextRole::Second))
    , m_targets(new QComboBox)
    , m_list(new ProfileList)
    , m_panel(new SidePanel)
    , m_confirm(new Button({}, Button::Kind::Primary))
    , m_otherwise(new Button)
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    setSpace(column, { 16, 8, 8, 8 }, 8);
    m_banner->hide();
    column->addWidget(m_banner);
    auto *top = new QHBoxLayout;
    setSpace(top, { 8, 0, 0, 0 }, 8);
    top->addWidget(m_targetLabel);
    m_targets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    top->addWidget(m_targets);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    m_panel->addAction(m_confirm);
    m_panel->addAction(m_otherwise);
    m_confirm->setIconName(u"checkmark");
    m_with = new WithPanel(main, m_panel);
    auto *all = new QVBoxLayout(this);
    setSpace(all, { 0, 0, 0, 0 }, 0);
    all->addWidget(m_with);

    connect(m_list, &ProfileList::currentSkillChanged, this, &ProfilePane::showWhy);
    connect(m_targets, &QComboBox::activated, this, [this] {
        m_target = Id<framework::Target>::fromString(m_targets->currentData().toString());
        reload();
    });
    connect(m_panel, &SidePanel::closeClicked, this, [this] { m_with->setOpen(false); });
    connect(m_confirm, &QPushButton::clicked, this, &ProfilePane::confirm);
    connect(m_otherwise, &QPushButton::clicked, this, &ProfilePane::decide);
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        bool mine = false;
        const auto look = [&](const auto *before, const auto *after) { mine |= (after ? after : before)->client == m_client; };
        if (m_client && isVisible()) {
            changes.each<session::Mark>(look);
            changes.each<session::Decision>(look);
            changes.each<session::AgreedMark>(look);
            changes.each<plan::Story>(look);
            mine |= changes.touches<session::Closing>() || changes.touches<session::Activity>() || changes.touches<framework::TargetLine>();
        }
        if (mine)
            reload();
    });
    retranslate();
}

QWidget *ProfilePane::firstFocus() const
{
    return m_list;
}

void ProfilePane::retranslate()
{
    m_targetLabel->setText(tr("Compared with:"));
    m_targets->setAccessibleName(tr("Target to compare with"));
    m_list->setAccessibleName(tr("Skills: arrows move, the reason stands beside"));
    m_confirm->setText(tr("Confirm position"));
    m_otherwise->setText(tr("Decide otherwise…"));
    if (m_loaded)
        show();
}

void ProfilePane::load(const Id<people::Client> &client)
{
    if (m_client != client)
        m_target.reset();
    m_client = client;
    reload();
}

void ProfilePane::reload()
{
    m_workspace.post([client = *m_client, target = m_target](Desk &desk) -> Result<Loaded> {
        METTLE_LET(targets, desk.ask([](const Reader &reader) { return reader.targets(); }));
        std::optional<Id<framework::Target>> with = target;
        if (!with) {
            METTLE_LET(goals, desk.ask([&](const Reader &reader) { return reader.goals(client); }));
            for (const auto &goal : goals)
                if (!with && goal.goal.target)
                    with = goal.goal.target;
        }
        METTLE_LET(shown, operations::clientProfile(desk, client, with));
        METTLE_LET(info, operations::workspaceInfo(desk));
        const QDate today = desk.today();
        METTLE_LET(groups, desk.ask([&](const Reader &reader) {
            QStringList titles;
            for (const auto &membership : reader.memberships(client))
                if (!membership.until || *membership.until >= today)
                    if (const auto group = reader.get(membership.group))
                        titles << group->title;
            return titles;
        }));
        return Loaded { std::move(shown), std::move(targets), groups, info.owner };
    }).then(this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            m_banner->say(loaded.error(), words());
            return;
        }
        m_loaded = *loaded;
        show();
    });
}

void ProfilePane::show()
{
    const operations::ClientProfile &shown = m_loaded->shown;
    int explored = 0;
    for (const profile::Position &position : shown.positions)
        explored += position.moments > 0;
    QStringList about;
    if (!shown.client.note.isEmpty())
        about << shown.client.note;
    about += m_loaded->groups;
    about << tr("%1 of %2 skills explored").arg(explored).arg(shown.positions.size());
    emit headline(people::shownName(shown.client), about.join(QStringLiteral(" · ")));
    m_targets->clear();
    m_targets->addItem(tr("no target"), QString());
    for (const framework::Target &target : m_loaded->targets) {
        m_targets->addItem(target.title.in(words()), target.id.toString());
        if (shown.target && shown.target->target.id == target.id)
            m_targets->setCurrentIndex(m_targets->count() - 1);
    }
    const int row = m_list->currentIndex().row();
    m_list->profileModel().setProfile(&m_loaded->shown, words());
    int next = row;
    for (int i = 0; next < 0 && i < m_list->profileModel().rowCount(); ++i)
        if (const auto *position = m_list->profileModel().position(i); position && position->moments > 0)
            next = i;
    m_list->setCurrentIndex(m_list->profileModel().index(std::max(next, 0)));
    showWhy();
}

const profile::Position *ProfilePane::current() const
{
    return m_list->profileModel().position(m_list->currentIndex().row());
}

void ProfilePane::showWhy()
{
    // One holder for all of it, so that everything about the skill before goes with it.
    delete m_why;
    m_why = new QWidget;
    m_panel->body()->addWidget(m_why);
    auto *column = new QVBoxLayout(m_why);
    setSpace(column, { 0, 0, 0, 0 }, 8);
    m_form = nullptr;
    const profile::Position *position = current();
    m_confirm->setEnabled(position && position->moments > 0 && !position->confirmed && !position->decided);
    m_otherwise->setEnabled(position && position->moments > 0);
    if (!position)
        return;
    const operations::ClientProfile &shown = m_loaded->shown;
    m_panel->setTitle(shown.catalogue.find(position->competence)->title.in(words()), tr("Why this position?"));
    column->addWidget(new Label(TextRole::Body, profile::reason(*position, shown.catalogue, shown.evidence, words())));
    if (position->decided) {
        const auto &decision = *position->decided;
        column->addWidget(new Label(TextRole::Second, tr("%1 decided otherwise on %2: %3").arg(decision.by, QLocale().toString(decision.on.toLocalTime().date(), QLocale::ShortFormat), decision.reason)));
        auto *back = new Button(tr("Withdraw the decision"), Button::Kind::Link);
        connect(back, &QPushButton::clicked, this, [this, competence = position->competence] {
            run([client = *m_client, competence](Desk &desk) { return operations::withdrawDecision(desk, client, competence); });
        });
        column->addWidget(back, 0, Qt::AlignLeft);
    } else if (position->confirmed) {
        column->addWidget(new Chip(tr("confirmed by %1").arg(position->confirmed->by), ChipKind::Chosen), 0, Qt::AlignLeft);
    }
    if (position->lookAgain)
        column->addWidget(new Chip(tr("new evidence: look again"), ChipKind::Look), 0, Qt::AlignLeft);
    const auto levels = shown.catalogue.mainLevels();
    const auto names = profile::observerNames(shown.evidence);
    for (auto moment = position->evidence.rbegin(); moment != position->evidence.rend(); ++moment) {
        const auto activity = std::find_if(shown.evidence.activities.begin(), shown.evidence.activities.end(), [&](const auto &one) { return one.id == moment->activity; });
        if (activity == shown.evidence.activities.end())
            continue;
        QStringList head;
        if (moment->kind)
            head << profile::kindWord(*moment->kind, words());
        head << activity->title << QLocale().toString(moment->date, QStringLiteral("d MMMM"));
        auto *title = new Label(TextRole::Second);
        title->setText(head.join(QStringLiteral(" · ")), head.join(QStringLiteral(" · ")));
        column->addWidget(title);
        auto *row = new QHBoxLayout;
        setSpace(row, { 0, 0, 0, 0 }, 8);
        row->addWidget(new MarkWidget(figureOf(session::MarkKind::Level, moment->value, levels)), 0, Qt::AlignTop);
        QStringList seen;
        for (const session::Note &note : shown.evidence.notes)
            if (note.activity == moment->activity && note.item && shown.catalogue.competenceOf(*note.item)
                && shown.catalogue.competenceOf(*note.item)->id == position->competence)
                seen << QStringLiteral("“%1”").arg(note.text);
        QStringList by;
        for (const auto &observer : moment->seenBy)
            by << names.value(observer.toString());
        seen << QLocale().createSeparatedList(by);
        auto *text = new Label(TextRole::Second, seen.join(u'\n'));
        text->setTone(Tone::Ink2);
        row->addWidget(text, 1);
        column->addLayout(row);
    }
    column->addStretch(1);
}

void ProfilePane::confirm()
{
    if (const profile::Position *position = current())
        run([client = *m_client, competence = position->competence, by = m_loaded->owner](Desk &desk) {
            return operations::confirmPosition(desk, client, competence, by);
        });
}

/// Level, stability and reason, asked for in the panel itself.
void ProfilePane::decide()
{
    const profile::Position *position = current();
    if (!position || m_form)
        return;
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    setSpace(column, { 0, 0, 0, 0 }, 6);
    auto *level = new QComboBox;
    level->setAccessibleName(tr("Level that you decide"));
    level->addItem(tr("no position"), -1);
    for (const framework::Level &one : m_loaded->shown.catalogue.mainLevels())
        if (!one.notShown)
            level->addItem(QStringLiteral("%1, %2").arg(one.order).arg(one.title.in(words())), one.order);
    auto *stability = new QComboBox;
    stability->setAccessibleName(tr("How widely it was seen"));
    for (const Stability one : { Stability::SeenOnce, Stability::Shown, Stability::DifferentSituations, Stability::OutsideCourse })
        stability->addItem(profile::stabilityWord(one, words()), int(one));
    stability->setCurrentIndex(1);
    auto *reason = new QLineEdit;
    reason->setPlaceholderText(tr("Reason: kept with your name and the date"));
    reason->setAccessibleName(tr("Reason"));
    auto *keep = new Button(tr("Keep the decision"));
    for (QWidget *widget : { static_cast<QWidget *>(level), static_cast<QWidget *>(stability), static_cast<QWidget *>(reason), static_cast<QWidget *>(keep) })
        column->addWidget(widget);
    const auto go = [this, level, stability, reason, competence = position->competence] {
        const int chosen = level->currentData().toInt();
        run([client = *m_client, competence, chosen, how = Stability(stability->currentData().toInt()), text = reason->text(),
             by = m_loaded->owner](Desk &desk) {
            return operations::decide(desk, client, competence, chosen < 0 ? std::nullopt : std::optional(chosen), how, text, by);
        });
    };
    connect(keep, &QPushButton::clicked, this, go);
    connect(reason, &QLineEdit::returnPressed, this, go);
    static_cast<QVBoxLayout *>(m_why->layout())->insertWidget(0, m_form);
    level->setFocus();
}

void ProfilePane::run(const std::function<Result<void>(Desk &)> &verb)
{
    m_workspace.post([verb](Desk &desk) { return verb(desk); }).then(this, [this](const Result<void> &done) {
        if (done)
            m_banner->hide();
        else
            m_banner->say(done.error(), words());
    });
}

} // namespace mettle::pages
