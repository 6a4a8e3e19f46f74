// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/profilepane.h"

#include "operations/workspace.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/sidepanel.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/decisionform.h"
#include "ui/pages/clients/profilehead.h"
#include "ui/pages/clients/profilelist.h"
#include "ui/pages/clients/whyview.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using framework::Stability;
using workspace::Desk;
using workspace::Reader;

ProfilePane::ProfilePane(workspace::Workspace &workspace, QWidget *parent)
    : ClientPane(workspace, parent)
    , m_targetLabel(new Label(TextRole::Second))
    , m_targets(new QComboBox)
    , m_confirmAll(new Button({}, Button::Kind::Link))
    , m_legend(new ProfileLegend)
    , m_list(new ProfileList)
    , m_head(new ProfileHead(*m_list))
    , m_panel(new SidePanel)
    , m_confirm(new Button({}, Button::Kind::Primary))
    , m_otherwise(new Button)
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    setSpace(column, { 16, 8, 8, 4 }, 4);
    column->addWidget(banner());
    auto *top = new QHBoxLayout;
    setSpace(top, { 12, 0, 0, 0 }, 8);
    m_targetLabel->setMaxLines(1);
    m_targets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setLogicalWidest(m_targets, 250);
    m_confirmAll->setHeightKind(Button::Height::Small);
    top->addWidget(m_targetLabel);
    top->addWidget(m_targets);
    top->addStretch(1);
    top->addWidget(m_legend, 0, Qt::AlignBottom);
    column->addLayout(top);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    m_panel->body()->addWidget(m_confirmAll, 0, Qt::AlignLeft);
    m_panel->addAction(m_confirm);
    m_panel->addAction(m_otherwise);
    m_confirm->setIconName(u"checkmark");
    m_with = new WithPanel(main, m_panel);
    auto *all = new QVBoxLayout(this);
    setSpace(all, { 0, 0, 0, 0 }, 0);
    all->addWidget(m_with);

    connect(m_list, &ProfileList::currentSkillChanged, this, &ProfilePane::showWhy);
    const auto why = [this] { m_with->setOpen(true); };
    connect(m_list, &QListView::clicked, this, why);
    connect(m_list, &QListView::activated, this, why);
    connect(m_targets, &QComboBox::activated, this, [this] {
        m_target = Id<framework::Target>::fromString(m_targets->currentData().toString());
        m_noTarget = !m_target;
        reload();
    });
    connect(m_panel, &SidePanel::closeClicked, this, [this] { m_list->setFocus(); });
    connect(m_confirm, &QPushButton::clicked, this, &ProfilePane::confirm);
    connect(m_otherwise, &QPushButton::clicked, this, &ProfilePane::decide);
    connect(m_confirmAll, &QPushButton::clicked, this, &ProfilePane::confirmAll);
}

QWidget *ProfilePane::firstFocus() const
{
    return m_list;
}

void ProfilePane::retranslate()
{
    m_targetLabel->setText(tr("Target:"));
    m_targets->setAccessibleName(tr("Target to compare with"));
    m_list->setAccessibleName(tr("Skills: arrows move, the reason stands beside"));
    m_confirm->setText(tr("Confirm position"));
    m_otherwise->setText(tr("Decide otherwise…"));
    if (m_loaded)
        show();
}

void ProfilePane::opened(bool another, const QStringList &)
{
    if (!another)
        return;
    m_target.reset();
    m_noTarget = false;
    m_list->profileModel().setProfile(nullptr, windowLanguage());
    m_loaded.reset();
    showWhy();
}

bool ProfilePane::concerns(const workspace::ChangeSet &changes) const
{
    return touchesMine<session::Mark>(changes) || touchesMine<session::Decision>(changes) || touchesMine<session::AgreedMark>(changes)
        || touchesMine<session::Note>(changes) || touchesMine<plan::Story>(changes) || changes.touches<session::Closing>()
        || changes.touches<session::Activity>() || changes.touches<framework::TargetLine>();
}

void ProfilePane::reload()
{
    ask([client = client(), target = m_target, none = m_noTarget](Desk &desk) -> Result<Loaded> {
        METTLE_LET(targets, desk.ask([](const Reader &reader) { return reader.targets(); }));
        std::optional<Id<framework::Target>> with = target;
        if (!with && !none) {
            METTLE_LET(goals, desk.ask([&](const Reader &reader) { return reader.goals(client); }));
            for (const auto &goal : goals)
                if (!with && goal.goal.target)
                    with = goal.goal.target;
        }
        METTLE_LET(shown, operations::clientProfile(desk, client, with));
        METTLE_LET(info, operations::workspaceInfo(desk));
        return Loaded { std::move(shown), std::move(targets), info.owner };
    },
        [this](const Loaded &loaded) {
            m_loaded = loaded;
            show();
        });
}

void ProfilePane::show()
{
    const operations::ClientProfile &shown = m_loaded->shown;
    showTargets();
    m_head->setProfile(&shown, windowLanguage());
    m_legend->setWithTarget(shown.target.has_value());
    const auto waiting = std::count_if(shown.positions.begin(), shown.positions.end(),
                                       [](const profile::Position &one) { return operations::waits(one) && !one.decided; });
    m_confirmAll->setVisible(waiting > 1);
    m_confirmAll->setText(tr("Confirm all %n that wait", nullptr, int(waiting)));

    const int before = m_list->currentIndex().row();
    ProfileModel &model = m_list->profileModel();
    {
        const QSignalBlocker quietly(m_list);
        model.setProfile(&shown, windowLanguage());
        int next = model.position(before) ? before : -1;
        for (int row = 0; next < 0 && row < model.rowCount(); ++row)
            if (const auto *position = model.position(row); position && position->moments > 0)
                next = row;
        for (int row = 0; next < 0 && row < model.rowCount(); ++row)
            if (model.position(row))
                next = row;
        if (next >= 0)
            m_list->setCurrentIndex(model.index(next));
    }
    showWhy();
}

void ProfilePane::showTargets()
{
    const auto &target = m_loaded->shown.target;
    m_targets->clear();
    m_targets->addItem(tr("no target"), QString());
    for (const framework::Target &one : m_loaded->targets) {
        m_targets->addItem(one.title.in(windowLanguage()), one.id.toString());
        if (target && target->target.id == one.id)
            m_targets->setCurrentIndex(m_targets->count() - 1);
    }
    m_targets->setEnabled(!m_loaded->targets.empty());
}

const profile::Position *ProfilePane::current() const
{
    return m_loaded ? m_list->profileModel().position(m_list->currentIndex().row()) : nullptr;
}

void ProfilePane::showWhy()
{
    for (QWidget *old : { static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_form) }) {
        if (!old)
            continue;
        old->hide();
        old->deleteLater(); // a button in it may have asked for this
    }
    m_why = nullptr;
    m_form = nullptr;
    const profile::Position *position = current();
    m_confirm->setEnabled(position && position->moments > 0 && !position->confirmed && !position->decided);
    m_otherwise->setEnabled(position && position->moments > 0);
    m_confirm->show();
    m_otherwise->show();
    if (!position)
        return;
    const framework::Item *skill = m_loaded->shown.catalogue.find(position->competence);
    m_panel->setTitle(skill ? skill->title.in(windowLanguage()) : QString(), tr("Why this position?"));
    m_why = new WhyView(m_loaded->shown, *position, windowLanguage());
    m_panel->body()->addWidget(m_why);
    connect(m_why, &WhyView::withdrawWanted, this, [this, competence = position->competence] {
        run([client = client(), competence](Desk &desk) { return operations::withdrawDecision(desk, client, competence); });
    });
    connect(m_why, &WhyView::evidenceWanted, this, [this, competence = position->competence] {
        emit goTo({ QStringLiteral("clients"), { client().toString(), competence.toString() }, QStringLiteral("evidence") });
    });
}

void ProfilePane::confirm()
{
    if (const profile::Position *position = current())
        run([client = client(), competence = position->competence, by = m_loaded->owner](Desk &desk) {
            return operations::confirmPosition(desk, client, competence, by);
        });
}

void ProfilePane::confirmAll()
{
    run([client = client(), by = m_loaded->owner](Desk &desk) { return operations::confirmPositions(desk, client, by); });
}

/// Asked for in the panel itself, above the evidence that speaks for it.
void ProfilePane::decide()
{
    const profile::Position *position = current();
    if (!position || m_form)
        return;
    m_form = new DecisionForm(m_loaded->shown.catalogue, *position, windowLanguage());
    m_panel->body()->insertWidget(1, m_form); // below the one about all
    m_confirm->hide(); // the form has the one filled button now
    m_otherwise->hide();
    connect(m_form, &DecisionForm::kept, this, &ProfilePane::keepDecision);
    connect(m_form, &DecisionForm::cancelled, this, [this] {
        showWhy();
        m_otherwise->setFocus();
    });
    m_form->focusFirst();
}

void ProfilePane::keepDecision(const std::optional<int> &level, Stability stability, const QString &reason)
{
    const profile::Position *position = current();
    if (!position)
        return;
    workspace().post([client = client(), competence = position->competence, level, stability, reason, by = m_loaded->owner](Desk &desk) {
        return operations::decide(desk, client, competence, level, stability, reason, by);
    }).then(this, [this](const Result<void> &done) {
        if (done)
            m_list->setFocus(); // what was decided comes back with the change
        else if (m_form)
            m_form->refuse(done.error());
        else
            say(done.error());
    });
}

} // namespace mettle::pages
