// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientlistpane.h"

#include "ui/kit/banner.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/rows.h"
#include "ui/kit/space.h"
#include "ui/kit/table.h"
#include "ui/pages/clients/clientlistmodel.h"
#include "ui/pages/clients/clientpane.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;
using workspace::Reader;

ClientListPane::ClientListPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_banner(new Banner)
    , m_search(new QLineEdit)
    , m_groups(new QComboBox)
    , m_active(new ChoiceChip)
    , m_left(new ChoiceChip)
    , m_count(new Label(TextRole::Second))
    , m_model(new ClientListModel(this))
    , m_card(new Card)
    , m_table(new Table)
    , m_none(new Label(TextRole::Body))
    , m_empty(new EmptyState(u"system-users"))
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    setSpace(column, { 24, 2, 24, 16 }, 12);
    m_banner->hide();
    column->addWidget(m_banner);
    auto *tools = new QHBoxLayout;
    setSpace(tools, { 0, 0, 0, 0 }, 8);
    setLogicalSize(m_search, 280, 0);
    m_search->setClearButtonEnabled(true);
    m_groups->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_active->setCheckable(true);
    m_active->setChecked(true);
    m_left->setCheckable(true);
    m_count->setTone(Tone::Ink2);
    m_count->setMaxLines(1);
    for (QWidget *tool : { static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_groups), static_cast<QWidget *>(m_active),
                           static_cast<QWidget *>(m_left) })
        tools->addWidget(tool);
    tools->addStretch(1);
    tools->addWidget(m_count);
    column->addLayout(tools);
    m_card->setEdgeToEdge();
    m_table->setModel(m_model);
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card, 1);
    m_none->setTone(Tone::Ink2);
    m_none->hide();
    column->addWidget(m_none, 1, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    setSpace(all, { 0, 0, 0, 0 }, 0);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    all->addWidget(m_stack);
    fitColumns();

    const auto again = [this] { read(0, ClientListModel::PageRows); };
    connect(m_search, &QLineEdit::textChanged, this, again);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            emit opened(m_model->client(0).id);
    });
    connect(m_groups, &QComboBox::activated, this, again);
    connect(m_active, &QPushButton::toggled, this, again);
    connect(m_left, &QPushButton::toggled, this, again);
    connect(m_model, &ClientListModel::more, this, [this](int offset) { read(offset, ClientListModel::PageRows); });
    const auto open = [this](const QModelIndex &index) { emit opened(m_model->client(index.row()).id); };
    connect(m_table, &Table::opened, this, open);
    connect(m_table, &QTableView::clicked, this, open);
}

void ClientListPane::retranslate()
{
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(tr("Find a client by name"));
    m_groups->setAccessibleName(tr("Group to show"));
    if (m_groups->count() > 0)
        m_groups->setItemText(0, tr("All groups"));
    m_active->setText(tr("In the course"));
    m_left->setText(tr("Left"));
    m_table->setAccessibleName(tr("Clients"));
    m_empty->setTexts(tr("No clients yet"), tr("Here are the people you work with: what was seen, and what they plan."));
    m_empty->setSteps(tr("Add a client"), tr("Bring them in from a table"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, ClientListModel::Columns - 1);
    showCount();
}

workspace::ClientsAsked ClientListPane::asked() const
{
    workspace::ClientsAsked asked { .words = m_search->text(), .group = Id<people::Group>::fromString(m_groups->currentData().toString()) };
    if (m_active->isChecked() != m_left->isChecked()) // both or none: everybody
        asked.state = m_active->isChecked() ? people::ClientState::Active : people::ClientState::Left;
    return asked;
}

void ClientListPane::load()
{
    m_workspace.post([](Desk &desk) { return desk.ask([](const Reader &reader) { return reader.groups(); }); })
        .then(this, [this](const Result<std::vector<people::Group>> &groups) {
            if (groups)
                showGroups(*groups);
        });
    read(0, std::max(ClientListModel::PageRows, m_model->rowCount()));
}

void ClientListPane::showGroups(const std::vector<people::Group> &groups)
{
    const QString chosen = m_groups->currentData().toString();
    m_groups->clear();
    m_groups->addItem(tr("All groups"), QString());
    for (const people::Group &group : groups)
        m_groups->addItem(group.title, group.id.toString());
    m_groups->setCurrentIndex(std::max(0, m_groups->findData(chosen)));
}

void ClientListPane::read(int offset, int limit)
{
    if (offset == 0)
        ++m_question;
    m_workspace.post([asked = asked(), offset, limit](Desk &desk) {
        const QDate today = desk.today();
        return desk.ask([&](const Reader &reader) { return reader.clients(asked, today, limit, offset); });
    }).then(this, [this, offset, question = m_question](const Result<workspace::ClientList> &list) {
        if (question != m_question)
            return;
        if (!list)
            m_banner->say(list.error(), windowLanguage());
        else if (offset == 0)
            begin(*list);
        else
            m_model->add(offset, *list);
    });
}

void ClientListPane::begin(const workspace::ClientList &list)
{
    const QModelIndex current = m_table->currentIndex();
    const auto before = m_chosen ? m_chosen
        : current.isValid()      ? std::optional(m_model->client(current.row()).id)
                                 : std::nullopt;
    const int scrolled = m_table->verticalScrollBar()->value();
    m_model->begin(list);
    m_table->verticalScrollBar()->setValue(scrolled);
    if (const int row = before ? m_model->rowOf(*before) : -1; row >= 0) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
        if (m_chosen)
            m_table->scrollTo(m_model->index(row, 0));
    }
    m_chosen.reset();
    const bool nobody = list.total == 0;
    const bool asksAll = asked() == workspace::ClientsAsked { .state = people::ClientState::Active };
    m_card->setVisible(!nobody);
    m_none->setVisible(nobody);
    m_stack->setCurrentIndex(0);
    showCount();
    if (!nobody || !asksAll)
        return;
    // Nobody in the course: is there anybody at all?
    m_workspace.post([](Desk &desk) { return desk.ask([](const Reader &reader) { return reader.totals(); }); })
        .then(this, [this, question = m_question](const Result<workspace::Totals> &totals) {
            if (question == m_question && totals && totals->clients == 0)
                m_stack->setCurrentIndex(1);
        });
}

void ClientListPane::showCount()
{
    m_count->setText(tr("%n client(s)", nullptr, m_model->total()));
    m_none->setText(m_search->text().isEmpty() ? tr("Nobody here. Choose another group, or “Left”.")
                                               : tr("Nobody is called “%1” here. Fewer letters find more.").arg(m_search->text()));
}

/// Fixed widths, so that reading on does not move the columns; the name takes the rest.
void ClientListPane::fitColumns()
{
    m_table->setStretchColumn(ClientListModel::Name);
    const std::pair<int, int> widths[] { { ClientListModel::Called, 220 }, { ClientListModel::Groups, 260 },
                                         { ClientListModel::Coach, 180 }, { ClientListModel::LastSeen, 150 } };
    for (const auto &[column, width] : widths) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_table->horizontalHeader()->resizeSection(column, theme().px(width));
    }
}

void ClientListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace mettle::pages
