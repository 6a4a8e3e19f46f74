// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/achievementspane.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/space.h"
#include "ui/pages/badges/achievementform.h"
#include "ui/pages/badges/achievementlist.h"
#include "ui/pages/badges/picturepanel.h"
#include "ui/print/drawbadge.h"
#include "ui/print/symbols.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using operations::AchievementDetails;
using workspace::Desk;

namespace {

constexpr int ListWidth = 236;
constexpr int PictureWidth = 300;

/// The first skill without a badge, as the picture of a new achievement starts.
badge::Achievement beginning(const KnownBadges &known)
{
    const framework::Catalogue &catalogue = known.catalogues.front();
    const auto skills = catalogue.competences();
    const framework::Item *chosen = skills.front();
    for (const framework::Item *skill : skills) {
        const auto has = [&](const badge::Achievement &one) { return one.competence == skill->id; };
        if (std::none_of(known.achievements.begin(), known.achievements.end(), has)) {
            chosen = skill;
            break;
        }
    }
    // The id only tells it from those that are there; the verb gives it its own.
    badge::Achievement out { .id = Id<badge::Achievement>::derive({}, "new achievement"), .competence = chosen->id };
    out.design.symbol = print::symbolNames().front();
    return out;
}

/// The pictures of a design: drawn off the GUI thread.
AchievementDetails drawn(AchievementDetails details)
{
    std::tie(details.png, details.svg) = print::drawBadge(details.design);
    return details;
}

} // namespace

AchievementsPane::AchievementsPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"games-achievements"))
    , m_model(new AchievementModel(this))
    , m_list(new RowList)
    , m_note(new Label(TextRole::Second))
    , m_picture(new PicturePanel)
    , m_form(new AchievementForm)
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    setSpace(columns, { 24, 12, 24, 16 }, 14);
    auto *listCard = new Card;
    listCard->setEdgeToEdge();
    setLogicalSize(listCard, ListWidth, 0);
    m_list->setModel(m_model);
    m_list->setKeepsChoice(true);
    m_list->setItemDelegate(new AchievementDelegate(m_list));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    listCard->body()->addWidget(m_list, 1);
    m_note->setTone(Tone::Ink2);
    auto *note = new QVBoxLayout;
    setSpace(note, { 14, 10, 14, 12 }, 0);
    note->addWidget(m_note);
    listCard->body()->addLayout(note);
    columns->addWidget(listCard);
    setLogicalSize(m_picture, PictureWidth, 0);
    columns->addWidget(m_picture);
    auto *formCard = new Card;
    formCard->setEdgeToEdge();
    formCard->body()->addWidget(m_form, 1);
    formCard->body()->addWidget(m_form->foot());
    m_form->foot()->hide();
    columns->addWidget(formCard, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *whole = new QVBoxLayout(this);
    setSpace(whole, { 0, 0, 0, 0 }, 0);
    whole->addWidget(m_stack);

    connect(m_list, &RowList::chosen, this, [this](const QModelIndex &index) {
        finish();
        m_new = false;
        m_chosen = m_model->line(index.row()).achievement.id;
        showChosen();
    });
    connect(m_empty->first(), &QPushButton::clicked, this, &AchievementsPane::startNew);
    connect(m_form, &AchievementForm::designed, this, [this] { m_picture->setDesign(m_form->design()); });
    connect(m_form, &AchievementForm::edited, this, &AchievementsPane::save);
    connect(m_form, &AchievementForm::makeClicked, this, &AchievementsPane::make);
    connect(m_form, &AchievementForm::cancelClicked, this, [this] {
        m_new = false;
        showChosen();
    });
}

AchievementsPane::~AchievementsPane()
{
    finish();
}

void AchievementsPane::show(const KnownBadges &known)
{
    m_known = known;
    std::vector<AchievementLine> lines;
    for (const badge::Achievement &one : known.achievements)
        lines.push_back({ one, known.issuedOf(one.id) });
    m_model->setLines(std::move(lines));
    showChosen();
}

void AchievementsPane::showChosen()
{
    if (!m_known)
        return;
    m_stack->setCurrentIndex(m_known->achievements.empty() && !m_new ? 1 : 0);
    if (m_new || m_known->achievements.empty())
        return;
    const int row = qMax(0, m_chosen ? m_model->rowOf(*m_chosen) : 0);
    const AchievementLine &line = m_model->line(row);
    m_chosen = line.achievement.id;
    m_list->setCurrentIndex(m_model->index(row));
    if (const framework::Catalogue *catalogue = m_known->catalogueOf(line.achievement.competence))
        m_form->show(line.achievement, *catalogue, line.issued > 0);
    m_picture->setDesign(m_form->design());
}

void AchievementsPane::startNew()
{
    if (!m_known || m_known->catalogues.empty() || m_known->catalogues.front().competences().empty())
        return;
    finish();
    m_new = true;
    m_list->clearSelection();
    m_form->showNew(beginning(*m_known), m_known->catalogues.front());
    m_picture->setDesign(m_form->design());
    m_stack->setCurrentIndex(0);
    m_form->firstFocus()->setFocus();
}

void AchievementsPane::finish()
{
    m_form->finish();
}

void AchievementsPane::save()
{
    if (!m_chosen)
        return;
    m_workspace.post([id = *m_chosen, details = m_form->details()](Desk &desk) {
        return operations::changeAchievement(desk, id, drawn(details));
    }).then(this, [this](const Result<void> &done) {
        m_form->setError(done ? QString() : sentence(done.error(), QLocale().name()));
    });
}

void AchievementsPane::make()
{
    m_workspace.post([details = m_form->details()](Desk &desk) { return operations::addAchievement(desk, drawn(details)); })
        .then(this, [this](const Result<Id<badge::Achievement>> &made) {
            m_form->setError(made ? QString() : sentence(made.error(), QLocale().name()));
            if (!made)
                return;
            m_new = false;
            m_chosen = *made;
            showChosen();
        });
}

void AchievementsPane::retranslate()
{
    m_list->setAccessibleName(tr("What can be earned"));
    m_note->setText(tr("Badges that were issued keep the words and the picture of their day."));
    m_empty->setTexts(tr("Nothing can be earned yet"),
                      tr("An achievement says which skill, at which level, a badge stands for. Mettle tells you who has earned it."));
    m_empty->setSteps(tr("Make the first achievement"));
    m_picture->retranslate();
    m_form->retranslate();
}

} // namespace mettle::pages
