// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/concludepane.h"

#include "operations/errors.h"
#include "operations/lookup.h"
#include "operations/observe.h"
#include "operations/sessions.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/pages/sessions/markwidget.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>
#include <map>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;
using workspace::Reader;

ConcludePane::ConcludePane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_banner(new Banner)
    , m_column(new QVBoxLayout(this))
{
    setSpace(m_column, { 24, 4, 24, 16 }, 12);
    m_banner->hide();
}

void ConcludePane::retranslate()
{
    if (m_detail)
        show(*m_detail);
}

void ConcludePane::show(const workspace::SessionDetail &detail)
{
    m_detail = detail;
    m_workspace.post([detail](Desk &desk) -> Result<Loaded> {
        std::optional<Id<framework::Framework>> framework = detail.group ? detail.group->framework : std::nullopt;
        if (!framework) {
            METTLE_LET(found, operations::defaultFramework(desk));
            framework = found;
        }
        return desk.ask([&](const Reader &reader) -> Result<Loaded> {
            auto catalogue = reader.catalogue(*framework);
            const auto info = reader.info();
            if (!catalogue)
                return Error { operations::errors::Gone };
            Loaded loaded { std::move(*catalogue), {}, info ? info->owner : QString() };
            for (const session::Activity &activity : detail.activities)
                if (auto grid = reader.grid(activity.id))
                    loaded.grids.push_back(std::move(*grid));
            return loaded;
        });
    }).then(this, [this](const Result<Loaded> &loaded) {
        if (loaded)
            showLoaded(*loaded);
        else
            m_banner->say(loaded.error(), QLocale().name());
    });
}

QString ConcludePane::observerName(const std::optional<Id<people::Observer>> &id) const
{
    for (const people::Observer &one : m_detail->observers)
        if (id == one.id)
            return one.name;
    return tr("somebody else");
}

void ConcludePane::showLoaded(const Loaded &loaded)
{
    m_banner->setParent(nullptr);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_column->addWidget(m_banner);
    m_column->addWidget(new Label(TextRole::Section, tr("Activities")));
    bool closed = true;
    for (const workspace::Grid &grid : loaded.grids) {
        if (grid.marks.empty() && grid.activity.betweenTasks)
            continue;
        m_column->addWidget(activityCard(grid));
        closed &= grid.marks.empty() || !grid.closings.empty() || grid.activity.imported;
    }
    m_column->addWidget(new Label(TextRole::Section, tr("Where you saw different things")));
    const auto apart = differences(loaded);
    if (apart.empty()) {
        auto *words = new Label(TextRole::Body, closed ? tr("On the same behaviours your marks are alike. Nothing to settle.")
                                                       : tr("Close the activities first: then each sees the other's marks."));
        words->setTone(Tone::Ink2);
        m_column->addWidget(words);
    }
    for (const Difference &difference : apart)
        m_column->addWidget(differenceCard(difference, loaded));
    m_column->addStretch(1);
}

Card *ConcludePane::activityCard(const workspace::Grid &grid)
{
    auto *card = new Card;
    auto *row = new QHBoxLayout;
    setSpace(row, { 0, 0, 0, 0 }, 10);
    card->body()->addLayout(row);
    auto *title = new Label(TextRole::CardTitle, grid.activity.betweenTasks ? tr("Between tasks") : grid.activity.title);
    row->addWidget(title);
    auto *marks = new Label(TextRole::Second, tr("%n marks", nullptr, int(grid.marks.size())));
    marks->setTone(Tone::Ink2);
    row->addWidget(marks);
    if (grid.activity.setAside)
        row->addWidget(new Chip(tr("set aside: %1").arg(*grid.activity.setAside), ChipKind::Look));
    std::vector<Id<people::Observer>> open;
    for (const session::Mark &mark : grid.marks) {
        if (!mark.observer || grid.activity.imported)
            continue;
        const bool done = std::any_of(grid.closings.begin(), grid.closings.end(), [&](const auto &one) { return one.observer == *mark.observer; });
        if (!done && std::find(open.begin(), open.end(), *mark.observer) == open.end())
            open.push_back(*mark.observer);
    }
    if (open.empty() && !grid.marks.empty())
        row->addWidget(new Chip(tr("closed"), ChipKind::Chosen));
    row->addStretch(1);
    for (const auto &observer : open) {
        auto *close = new Button(tr("Close for %1").arg(observerName(observer)));
        close->setHeightKind(Button::Height::Small);
        connect(close, &QPushButton::clicked, this, [this, id = grid.activity.id, observer] {
            run([id, observer](Desk &desk) { return operations::closeActivity(desk, id, observer); });
        });
        row->addWidget(close);
    }
    if (open.size() > 1) {
        auto *all = new Button(tr("Close for all"));
        all->setHeightKind(Button::Height::Small);
        connect(all, &QPushButton::clicked, this, [this, id = grid.activity.id] {
            run([id](Desk &desk) { return operations::closeActivityForAll(desk, id); });
        });
        row->addWidget(all);
    }
    auto *reason = new QLineEdit;
    reason->setPlaceholderText(tr("why it should not count"));
    reason->setAccessibleName(tr("Reason to set %1 aside").arg(grid.activity.title));
    setLogicalSize(reason, 200, 0);
    auto *aside = new Button(grid.activity.setAside ? tr("Take back in") : tr("Set aside"));
    aside->setHeightKind(Button::Height::Small);
    reason->setVisible(!grid.activity.setAside);
    connect(aside, &QPushButton::clicked, this, [this, reason, id = grid.activity.id, in = grid.activity.setAside.has_value()] {
        const QString text = in ? QString() : reason->text().trimmed();
        if (!in && text.isEmpty()) {
            reason->setFocus();
            m_banner->say(Banner::Tone::Look, tr("Say in a few words why this activity should not count."));
            return;
        }
        run([id, text](Desk &desk) { return operations::setAside(desk, id, text); });
    });
    row->addWidget(reason);
    row->addWidget(aside);
    return card;
}

/// Marks of two observers on the same behaviour of the same client, the largest difference first.
std::vector<ConcludePane::Difference> ConcludePane::differences(const Loaded &loaded) const
{
    std::vector<Difference> out;
    for (const workspace::Grid &grid : loaded.grids) {
        if (grid.activity.setAside || (grid.closings.empty() && !grid.activity.imported))
            continue; // hidden from each other until it is closed
        std::map<std::pair<QUuid, QUuid>, std::vector<session::Mark>> cells;
        for (const session::Mark &mark : grid.marks)
            if (mark.kind == session::MarkKind::Level && mark.observer)
                cells[{ mark.client.uuid(), mark.item.uuid() }].push_back(mark);
        for (const auto &[cell, marks] : cells) {
            const auto [low, high] = std::minmax_element(marks.begin(), marks.end(), [](const auto &a, const auto &b) { return a.level < b.level; });
            if (marks.size() < 2 || low->level == high->level)
                continue;
            const framework::Item *competence = loaded.catalogue.competenceOf(marks.front().item);
            const auto member = std::find_if(grid.members.begin(), grid.members.end(), [&](const auto &one) { return one.client.id.uuid() == cell.first; });
            if (!competence || member == grid.members.end())
                continue;
            Difference difference { grid.activity, member->client, *competence, marks, {}, std::nullopt, high->level - low->level };
            for (const session::Note &note : grid.notes)
                if (note.client == member->client.id && note.item && loaded.catalogue.competenceOf(*note.item) == competence)
                    difference.notes.push_back(note);
            for (const session::AgreedMark &agreed : grid.agreed)
                if (agreed.client == member->client.id && agreed.competence == competence->id)
                    difference.agreed = agreed.level;
            out.push_back(std::move(difference));
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) {
        return std::pair(a.agreed.has_value(), -a.apart) < std::pair(b.agreed.has_value(), -b.apart);
    });
    return out;
}

Card *ConcludePane::differenceCard(const Difference &difference, const Loaded &loaded)
{
    const QString language = QLocale().name();
    const auto levels = loaded.catalogue.mainLevels();
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    setSpace(head, { 0, 0, 0, 0 }, 8);
    head->addWidget(new Label(TextRole::CardTitle, people::shownName(difference.client) + QStringLiteral(" · ") + difference.competence.title.in(language)));
    auto *where = new Label(TextRole::Second, difference.activity.title);
    where->setTone(Tone::Ink2);
    head->addWidget(where);
    head->addStretch(1);
    if (difference.agreed)
        head->addWidget(new Chip(tr("agreed: %1").arg(*difference.agreed), ChipKind::Chosen));
    card->body()->addLayout(head);
    for (const session::Mark &mark : difference.marks) {
        auto *row = new QHBoxLayout;
        setSpace(row, { 0, 0, 0, 0 }, 8);
        row->addWidget(new MarkWidget(figureOf(mark.kind, mark.level, levels)));
        const framework::Item *item = loaded.catalogue.find(mark.item);
        row->addWidget(new Label(TextRole::Second, observerName(mark.observer) + QStringLiteral(": ") + (item ? item->title.in(language) : QString())), 1);
        card->body()->addLayout(row);
    }
    for (const session::Note &note : difference.notes) {
        auto *words = new Label(TextRole::Second, QStringLiteral("“%1” (%2)").arg(note.text, observerName(note.observer)));
        words->setTone(Tone::Ink2);
        card->body()->addWidget(words);
    }
    auto *foot = new QHBoxLayout;
    setSpace(foot, { 0, 4, 0, 0 }, 8);
    foot->addWidget(new Label(TextRole::Second, tr("We agree on")));
    auto *reason = new QLineEdit;
    reason->setPlaceholderText(tr("why (when it differs from both)"));
    reason->setAccessibleName(tr("Reason for the agreed mark"));
    for (const framework::Level &level : levels) {
        auto *button = new Button(QString::number(level.order));
        button->setHeightKind(Button::Height::Small);
        button->setAccessibleName(tr("Agree on %1, %2").arg(level.order).arg(level.title.in(language)));
        button->setToolTip(level.title.in(language));
        connect(button, &QPushButton::clicked, this, [this, difference, reason, order = level.order, owner = loaded.owner] {
            run([difference, order, text = reason->text(), owner](Desk &desk) -> Result<void> {
                METTLE_TRY(operations::agree(desk, difference.activity.id, difference.client.id, difference.competence.id, order, text, owner));
                return {};
            });
        });
        foot->addWidget(button);
    }
    foot->addWidget(reason, 1);
    card->body()->addLayout(foot);
    return card;
}

void ConcludePane::run(const std::function<Result<void>(Desk &)> &verb)
{
    m_workspace.post([verb](Desk &desk) { return verb(desk); }).then(this, [this](const Result<void> &done) {
        if (done)
            m_banner->hide();
        else
            m_banner->say(done.error(), QLocale().name());
    });
}

} // namespace mettle::pages
