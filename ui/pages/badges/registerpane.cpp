// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/registerpane.h"

#include "ui/kit/answers.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/field.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/kit/table.h"
#include "ui/pages/badges/badgefigure.h"
#include "ui/pages/badges/badgefiles.h"
#include "ui/pages/badges/issuerform.h"
#include "ui/pages/badges/registermodel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;

namespace {

constexpr int PanelWidth = 296;
enum Panel { IssuerPanel, IssuePanel, BadgePanel };

QVBoxLayout *columnOf(QWidget *panel)
{
    auto *column = new QVBoxLayout(panel);
    setSpace(column, { 18, 16, 18, 16 }, 10);
    return column;
}

} // namespace

RegisterPane::RegisterPane(workspace::Workspace &workspace, Answers &answers, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_answers(answers)
    , m_model(new RegisterModel(this))
    , m_table(new Table)
    , m_panels(new QStackedWidget)
    , m_form(new IssuerForm(workspace))
    , m_title(new Label(TextRole::Section))
    , m_sentence(new Label(TextRole::Second))
    , m_passphrase(new QLineEdit)
    , m_passphraseField(new Field({}, m_passphrase))
    , m_barrier(new Banner)
    , m_issue(new Button({}, Button::Kind::Primary))
    , m_wallets(new Label(TextRole::Small))
    , m_badgeTitle(new Label(TextRole::Section))
    , m_badgeText(new Label(TextRole::Second))
    , m_save(new Button)
    , m_reason(new QLineEdit)
    , m_reasonField(new Field({}, m_reason))
    , m_revoke(new Button)
{
    auto *both = new QHBoxLayout(this);
    setSpace(both, { 24, 12, 24, 16 }, 14);
    auto *card = new Card;
    card->setEdgeToEdge();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RegisterDelegate(m_table));
    m_table->setRowHeight(46);
    m_table->setStretchColumn(RegisterModel::Why);
    card->body()->addWidget(m_table, 1);
    both->addWidget(card, 1);
    auto *side = new Card;
    setLogicalSize(side, PanelWidth, 0);
    setSpace(side->body(), { 0, 0, 0, 0 }, 0);
    auto *formPanel = new ScrollColumn;
    setSpace(formPanel->column(), { 18, 16, 18, 16 }, 0);
    formPanel->column()->insertWidget(0, m_form);
    m_panels->addWidget(formPanel);
    m_panels->addWidget(makeIssuePanel());
    m_panels->addWidget(makeBadgePanel());
    side->body()->addWidget(m_panels, 1);
    both->addWidget(side);

    connect(m_model, &RegisterModel::tickedChanged, this, &RegisterPane::showPanel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPane::showPanel);
    connect(m_table, &Table::opened, this, [this](const QModelIndex &index) { m_model->toggle(index.row()); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &RegisterPane::issue);
    connect(m_issue, &QPushButton::clicked, this, &RegisterPane::issue);
    connect(m_revoke, &QPushButton::clicked, this, &RegisterPane::revoke);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_badge)
            save({ *m_badge });
    });
}

QWidget *RegisterPane::makeIssuePanel()
{
    auto *panel = new QWidget;
    auto *column = columnOf(panel);
    column->addWidget(m_title);
    m_sentence->setTone(Tone::Ink2);
    column->addWidget(m_sentence);
    auto *list = new ScrollColumn;
    m_orders = list->column();
    setSpace(m_orders, { 0, 4, 0, 4 }, 0);
    column->addWidget(list, 1);
    m_passphrase->setEchoMode(QLineEdit::Password);
    column->addWidget(m_passphraseField);
    column->addWidget(m_barrier);
    column->addWidget(m_issue);
    m_wallets->setTone(Tone::Ink2);
    column->addWidget(m_wallets);
    return panel;
}

QWidget *RegisterPane::makeBadgePanel()
{
    auto *panel = new QWidget;
    auto *column = columnOf(panel);
    column->addWidget(m_badgeTitle);
    m_badgeText->setTone(Tone::Ink2);
    column->addWidget(m_badgeText);
    m_save->setIconName(u"document-export");
    column->addWidget(m_save);
    column->addStretch(1);
    column->addWidget(m_reasonField);
    column->addWidget(m_revoke);
    return panel;
}

void RegisterPane::show(const BadgesPage::Known &known)
{
    m_issuer = known.issuers.empty() ? QString() : known.issuers.front().name;
    m_sample = known.info.isSample;
    m_form->suggest(known.info.organisation);
    const int row = m_table->currentIndex().row();
    m_model->setRows(known.due, known.issued, m_workspace.clock().now());
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    m_passphraseField->setHint(m_sample ? tr("The sample’s key has the passphrase “sample”.") : QString());
    showPanel();
}

void RegisterPane::showPanel()
{
    const workspace::IssuedRow *issued = m_model->issued(m_table->currentIndex().row());
    m_badge = issued ? std::optional(issued->issued.id) : std::nullopt;
    if (m_issuer.isEmpty())
        m_panels->setCurrentIndex(IssuerPanel);
    else
        m_panels->setCurrentIndex(issued ? BadgePanel : IssuePanel);
    showOrders();
    showBadge();
}

void RegisterPane::showOrders()
{
    const auto ticked = m_model->ticked();
    const int count = int(ticked.size());
    m_title->setText(count == 0 ? tr("Issue badges") : tr("Issue %n badge(s)", nullptr, count));
    m_sentence->setText(count == 0 ? tr("Tick what is due. Nothing is issued until you press the button.")
                                   : tr("Nothing is issued until you press the button."));
    m_issue->setText(count == 0 ? tr("Issue") : tr("Issue %n badge(s)", nullptr, count));
    m_issue->setEnabled(count > 0);
    m_barrier->setVisible(count > 0);
    m_passphraseField->setVisible(count > 0);
    delete m_ordersBox;
    m_ordersBox = new QWidget;
    auto *lines = new QVBoxLayout(m_ordersBox);
    setSpace(lines, { 0, 0, 0, 0 }, 6);
    for (const operations::DueBadge *one : ticked) {
        auto *head = new QHBoxLayout;
        setSpace(head, { 0, 6, 0, 0 }, 12);
        head->addWidget(new BadgeFigure(one->achievement.design, 44));
        auto *names = new QVBoxLayout;
        setSpace(names, { 0, 0, 0, 0 }, 0);
        names->addWidget(new Label(TextRole::CardTitle, people::shownName(one->client)));
        auto *what = new Label(TextRole::Second, one->achievement.name.in(QLocale().name()));
        what->setTone(Tone::Ink2);
        names->addWidget(what);
        head->addLayout(names, 1);
        lines->addLayout(head);
        for (const QString &reason : one->reasons) {
            auto *line = new QHBoxLayout;
            setSpace(line, { 0, 0, 0, 0 }, 8);
            line->addWidget(new IconMark(u"checkmark", Tone::Accent), 0, Qt::AlignTop);
            line->addWidget(new Label(TextRole::Second, reason), 1);
            lines->addLayout(line);
        }
    }
    m_orders->insertWidget(0, m_ordersBox);
}

void RegisterPane::showBadge()
{
    const workspace::IssuedRow *row = m_model->issued(m_table->currentIndex().row());
    if (!row)
        return;
    const QLocale locale;
    m_badgeTitle->setText(row->achievement.name.in(locale.name()));
    QStringList lines { tr("%1, issued on %2.").arg(row->client ? people::shownName(*row->client) : tr("Erased"),
                                                    locale.toString(row->issued.issued.toLocalTime().date(), QLocale::LongFormat)) };
    lines << (row->issued.forms.isEmpty() ? tr("Not handed out yet.") : tr("Handed out as %1.").arg(locale.createSeparatedList(row->issued.forms)));
    if (row->issued.revoked)
        lines << tr("Revoked on %1: %2").arg(locale.toString(row->issued.revoked->toLocalTime().date(), QLocale::LongFormat), row->issued.revokeReason);
    m_badgeText->setText(lines.join(u' '));
    m_save->setEnabled(!row->issued.credential.isEmpty());
    m_reasonField->setVisible(!row->issued.revoked);
    m_revoke->setVisible(!row->issued.revoked);
}

void RegisterPane::issue()
{
    std::vector<operations::BadgeOrder> orders;
    for (const operations::DueBadge *one : m_model->ticked())
        orders.push_back({ one->client.id, one->achievement.id });
    if (orders.empty() || !m_issue->isEnabled())
        return;
    m_issue->setEnabled(false); // opening the key takes a moment, and once is enough
    m_workspace.post([orders, passphrase = m_passphrase->text()](Desk &desk) { return operations::issueBadges(desk, orders, passphrase); })
        .then(this, [this](const Result<std::vector<badge::IssuedBadge>> &issued) {
            m_issue->setEnabled(true);
            m_passphraseField->setError(issued ? QString() : sentence(issued.error(), QLocale().name()));
            if (!issued) {
                m_passphrase->selectAll();
                m_passphrase->setFocus();
                return;
            }
            m_passphrase->clear();
            emit said(Banner::Tone::Good, tr("%n badge(s) issued.", nullptr, int(issued->size())), {}, {});
            std::vector<Id<badge::IssuedBadge>> ids;
            for (const badge::IssuedBadge &one : *issued)
                ids.push_back(one.id);
            save(ids);
        });
}

void RegisterPane::save(const std::vector<Id<badge::IssuedBadge>> &badges)
{
    m_answers.openFolder(this, { tr("Where to save the badges"), {}, {}, {} }, [this, badges](const QString &folder) {
        m_workspace.post([badges, folder, language = QLocale().name()](Desk &desk) { return writeBadges(desk, badges, folder, language); })
            .then(this, [this, folder](const Result<int> &written) {
                if (!written)
                    emit refused(written.error());
                else
                    emit said(Banner::Tone::Good, tr("%n file(s) saved in %1.", nullptr, *written).arg(folder), {}, {});
            });
    });
}

void RegisterPane::revoke()
{
    if (!m_badge)
        return;
    m_workspace.post([id = *m_badge, reason = m_reason->text()](Desk &desk) { return operations::revokeBadge(desk, id, reason); })
        .then(this, [this](const Result<void> &done) {
            m_reasonField->setError(done ? QString() : sentence(done.error(), QLocale().name()));
            if (done)
                m_reason->clear();
            else
                m_reason->setFocus();
        });
}

void RegisterPane::retranslate()
{
    m_form->retranslate();
    m_table->setAccessibleName(tr("Register of badges"));
    m_passphraseField->setLabel(tr("Passphrase of the key"));
    m_barrier->say(Banner::Tone::Look, tr("Issuing cannot be undone. A badge can be revoked later, with a reason."));
    m_wallets->setText(tr("Signed with eddsa-jcs-2022: Mettle and conformant verifiers check it, most wallets do not take this form yet."));
    m_save->setText(tr("Save the files…"));
    m_reasonField->setLabel(tr("Reason for revoking"));
    m_revoke->setText(tr("Revoke this badge"));
    m_passphraseField->setHint(m_sample ? tr("The sample’s key has the passphrase “sample”.") : QString());
    showPanel();
}

QWidget *RegisterPane::firstFocus() const
{
    return m_table;
}

} // namespace mettle::pages
