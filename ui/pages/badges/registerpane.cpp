// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/badges/registerpane.h"

#include "exchange/tablewriter.h"
#include "operations/people.h"
#include "ui/kit/answers.h"
#include "ui/kit/busy.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/icon.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/kit/table.h"
#include "ui/pages/badges/consentpanel.h"
#include "ui/pages/badges/issuedpanel.h"
#include "ui/pages/badges/issuepanel.h"
#include "ui/pages/badges/registermodel.h"

#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QStackedWidget>
#include <QThreadPool>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;

namespace {

constexpr int PanelWidth = 296;
constexpr RegisterModel::Show States[] { RegisterModel::Show::Due, RegisterModel::Show::Valid, RegisterModel::Show::Revoked };
enum Panel { NoIssuer, Issue, Consent, Issued };

} // namespace

RegisterPane::RegisterPane(workspace::Workspace &workspace, Answers &answers, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_answers(answers)
    , m_model(new RegisterModel(this))
    , m_panels(new QStackedWidget)
    , m_noIssuer(new EmptyState(u"lock"))
    , m_issue(new IssuePanel)
    , m_consent(new ConsentPanel)
    , m_issued(new IssuedPanel)
    , m_busy(new Busy(this))
{
    auto *both = new QHBoxLayout(this);
    setSpace(both, { 24, 12, 24, 16 }, 14);
    both->addWidget(makeTable(), 1);
    auto *side = new Card;
    setLogicalSize(side, PanelWidth, 0);
    setSpace(side->body(), { 0, 0, 0, 0 }, 0);
    for (QWidget *panel : { static_cast<QWidget *>(m_noIssuer), static_cast<QWidget *>(m_issue), static_cast<QWidget *>(m_consent),
                            static_cast<QWidget *>(m_issued) })
        m_panels->addWidget(panel);
    side->body()->addWidget(m_panels, 1);
    both->addWidget(side);

    connect(m_model, &RegisterModel::tickedChanged, this, &RegisterPane::showPanel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RegisterPane::showPanel);
    connect(m_table, &Table::opened, this, [this](const QModelIndex &index) { m_model->toggle(index.row()); });
    connect(m_noIssuer->first(), &QPushButton::clicked, this, &RegisterPane::issuerWanted);
    connect(m_issue, &IssuePanel::issueClicked, this, &RegisterPane::issue);
    connect(m_consent, &ConsentPanel::giveClicked, this, &RegisterPane::giveConsent);
    connect(m_issued, &IssuedPanel::revokeClicked, this, &RegisterPane::revoke);
    connect(m_issued, &IssuedPanel::verifyClicked, this, &RegisterPane::verify);
    connect(m_issued, &IssuedPanel::saveClicked, this, [this] {
        if (const workspace::IssuedRow *row = chosen())
            save({ row->issued.id });
    });
}

QWidget *RegisterPane::makeTable()
{
    auto *card = new Card;
    card->setEdgeToEdge();
    auto *tools = new QHBoxLayout;
    setSpace(tools, { 12, 10, 14, 10 }, 8);
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"edit-find"), QLineEdit::LeadingPosition);
    setLogicalSize(m_search, 220, 0);
    tools->addWidget(m_search);
    for (int place = 0; place < int(std::size(States)); ++place) {
        auto *chip = new ChoiceChip;
        chip->setCheckable(true);
        connect(chip, &QPushButton::clicked, this, [this, chip](bool on) {
            for (ChoiceChip *other : m_states)
                other->setChecked(on && other == chip);
            filter();
        });
        m_states.push_back(chip);
        tools->addWidget(chip);
    }
    m_counts = new Label(TextRole::Second);
    m_counts->setTone(Tone::Ink2);
    m_counts->setMaxLines(1);
    m_counts->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    tools->addWidget(m_counts, 1);
    card->body()->addLayout(tools);
    m_table = new Table;
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RegisterDelegate(m_table));
    m_table->setRowHeight(52);
    m_table->setStretchColumn(RegisterModel::Why);
    m_nothing = new Label(TextRole::Body);
    m_nothing->setTone(Tone::Ink2);
    m_nothing->setTextAlignment(Qt::AlignCenter);
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_nothing);
    card->body()->addWidget(m_lists, 1);
    connect(m_search, &QLineEdit::textChanged, this, &RegisterPane::filter);
    return card;
}

void RegisterPane::show(const KnownBadges &known)
{
    m_hasIssuer = known.issuer && known.key;
    m_issue->setIssuer(known.issuer ? known.issuer->name : QString(), known.info.isSample);
    const QString chosen = m_model->keyOf(m_table->currentIndex().row());
    m_model->setRows(known.due, known.issued, m_workspace.clock().now());
    if (const int row = m_model->rowOf(chosen); row >= 0)
        m_table->selectRow(row);
    showCounts();
    showPanel();
}

void RegisterPane::filter()
{
    RegisterModel::Show show = RegisterModel::Show::All;
    for (size_t place = 0; place < m_states.size(); ++place)
        if (m_states[place]->isChecked())
            show = States[place];
    m_model->setFilter(show, m_search->text());
    showCounts();
    showPanel();
}

void RegisterPane::showCounts()
{
    const int due = m_model->count(RegisterModel::Show::Due);
    const int all = m_model->count(RegisterModel::Show::All);
    const QString words[] { tr("Due"), tr("Valid"), tr("Revoked") };
    for (size_t place = 0; place < m_states.size(); ++place)
        m_states[place]->setText(QStringLiteral("%1 %2").arg(words[place], QLocale().toString(m_model->count(States[place]))));
    m_counts->setText(tr("%1, %2", "3 issued, 2 due").arg(tr("%n issued", nullptr, all - due), tr("%n due", nullptr, due)));
    m_lists->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_nothing->setText(all == 0 ? tr("Nobody has earned a badge yet. Mettle tells you when somebody has.")
                                : tr("No badge has these words and this state."));
}

const workspace::IssuedRow *RegisterPane::chosen() const
{
    return m_model->issued(m_table->currentIndex().row());
}

void RegisterPane::showPanel()
{
    const int row = m_table->currentIndex().row();
    const auto ticked = m_model->ticked();
    const operations::DueBadge *due = m_model->due(row);
    m_issue->setOrders(ticked);
    if (const workspace::IssuedRow *issued = chosen()) {
        m_issued->show(*issued, m_model->restsOn(*issued), m_model->stateWord(*issued));
        m_panels->setCurrentIndex(Issued);
    } else if (due && !due->consent) {
        m_consent->show(*due);
        m_panels->setCurrentIndex(Consent);
    } else {
        // A chosen line that is not ticked shows its reasons, too, once it is ticked; the key comes first.
        m_panels->setCurrentIndex(m_hasIssuer ? Issue : NoIssuer);
    }
}

void RegisterPane::issue()
{
    std::vector<operations::BadgeOrder> orders;
    for (const operations::DueBadge *one : m_model->ticked())
        orders.push_back({ one->client.id, one->achievement.id });
    if (orders.empty())
        return;
    m_issue->setWorking(true);
    const auto progress = m_busy->start(tr("The key is opened and the badges are signed…"));
    m_workspace.post([orders, passphrase = m_issue->passphrase(), progress](Desk &desk) {
        return operations::issueBadges(desk, orders, passphrase, progress.get());
    }).then(this, [this](const Result<std::vector<badge::IssuedBadge>> &issued) {
        m_busy->finish();
        m_issue->setWorking(false);
        if (!issued) {
            const bool stopped = issued.error().kind() == ErrorKind::Cancelled;
            m_issue->setOutcome(stopped ? QString() : sentence(issued.error(), QLocale().name()));
            return;
        }
        m_issue->setOutcome({});
        emit said(Banner::Tone::Good, tr("%n badge(s) issued.", nullptr, int(issued->size())));
        std::vector<Id<badge::IssuedBadge>> ids;
        for (const badge::IssuedBadge &one : *issued)
            ids.push_back(one.id);
        save(ids);
    });
}

void RegisterPane::save(const std::vector<Id<badge::IssuedBadge>> &badges)
{
    const auto progress = m_busy->start(tr("The files are made…"));
    m_workspace.post([badges, language = QLocale().name(), progress](Desk &desk) { return badgeFiles(desk, badges, language, *progress); })
        .then(this, [this](const Result<std::vector<BadgeFile>> &made) {
            m_busy->finish();
            if (!made) {
                emit refused(made.error());
                return;
            }
            m_answers.openFolder(this, { tr("Where to save the badges"), {}, {}, {} }, [this, files = *made](const QString &folder) {
                const QStringList there = existing(files, folder);
                if (there.isEmpty()) {
                    write(files, folder);
                    return;
                }
                const Question question { tr("Replace %n file(s)?", nullptr, int(there.size())),
                                          tr("These stand in the folder already: %1").arg(QLocale().createSeparatedList(there)),
                                          tr("What is in them now is gone after that."), tr("Replace"), false };
                m_answers.ask(this, question, [this, files, folder] { write(files, folder); });
            });
        });
}

void RegisterPane::write(const std::vector<BadgeFile> &files, const QString &folder)
{
    const auto progress = m_busy->start(tr("The files are written…"));
    const auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    promise->future().then(this, [this, files, folder](const Result<int> &written) {
        m_busy->finish();
        if (!written) {
            emit refused(written.error());
            return;
        }
        emit said(Banner::Tone::Good, tr("%n file(s) saved in %1.", nullptr, *written).arg(folder));
        m_workspace.post([files, count = *written](Desk &desk) -> Result<void> {
            for (int place = 0; place < count; ++place)
                METTLE_TRY(operations::noteHandedOut(desk, files[size_t(place)].badge, files[size_t(place)].form));
            return {};
        });
    });
    QThreadPool::globalInstance()->start([promise, files, folder, progress] {
        promise->addResult(writeFiles(files, folder, *progress));
        promise->finish();
    });
}

void RegisterPane::giveConsent()
{
    const auto client = m_consent->client();
    const operations::DueBadge *due = m_model->due(m_table->currentIndex().row());
    if (!client || !due)
        return;
    const auto achievement = due->achievement.id;
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    m_workspace.post([client = *client, details = m_consent->details(today), language = QLocale().name()](Desk &desk) -> Result<KnownBadges> {
        METTLE_TRY(operations::giveConsent(desk, client, details));
        return knownBadges(desk, language);
    }).then(this, [this, client = *client, achievement](const Result<KnownBadges> &known) {
        m_consent->setError(known ? QString() : sentence(known.error(), QLocale().name()));
        if (!known)
            return;
        show(*known);
        m_model->tick(client, achievement); // it was chosen to be issued
    });
}

void RegisterPane::revoke()
{
    const workspace::IssuedRow *row = chosen();
    if (!row)
        return;
    m_workspace.post([id = row->issued.id, reason = m_issued->reason()](Desk &desk) { return operations::revokeBadge(desk, id, reason); })
        .then(this, [this](const Result<void> &done) {
            m_issued->setOutcome(done ? QString() : sentence(done.error(), QLocale().name()));
        });
}

void RegisterPane::verify()
{
    const workspace::IssuedRow *row = chosen();
    if (!row)
        return;
    const QString name = row->achievement.name.in(QLocale().name());
    m_workspace.post([id = row->issued.id](Desk &desk) { return operations::bakedPicture(desk, id); })
        .then(this, [this, name](const Result<QByteArray> &picture) {
            if (picture)
                emit verifyWanted(name, *picture);
            else
                emit refused(picture.error());
        });
}

void RegisterPane::exportList()
{
    exchange::TableWriter table;
    table.row({ tr("Badge"), tr("Client"), tr("Issued"), tr("State"), tr("Reason for revoking"), tr("Identifier") });
    std::vector<Id<people::Client>> clients;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const workspace::IssuedRow *issued = m_model->issued(row);
        const operations::DueBadge *due = m_model->due(row);
        const QModelIndex index = m_model->index(row, RegisterModel::Client);
        table.text(m_model->achievement(row).name.in(QLocale().name())).text(index.data().toString());
        table.plain(issued ? issued->issued.issued.toLocalTime().date().toString(Qt::ISODate) : QString());
        table.text(index.siblingAtColumn(RegisterModel::State).data().toString());
        table.text(issued ? issued->issued.revokeReason : QString());
        table.plain(issued ? issued->issued.id.toString() : QString()).endRow();
        if (due)
            clients.push_back(due->client.id);
        else if (issued->issued.client)
            clients.push_back(*issued->issued.client);
    }
    const FileRequest request { tr("Export the list"), tr("Tables (*.csv)"), tr("badges.csv"), QStringLiteral("csv") };
    m_answers.saveFile(this, request, [this, bytes = table.bytes(), clients](const QString &path) {
        if (const auto written = writeWhole(path, bytes); !written) {
            emit refused(written.error());
            return;
        }
        emit said(Banner::Tone::Good, tr("Saved: %1").arg(path));
        m_workspace.post([clients](Desk &desk) {
            for (const auto &client : clients)
                desk.noteAccess(client, QStringLiteral("exported badges"));
            return true;
        });
    });
}

void RegisterPane::retranslate()
{
    m_search->setPlaceholderText(tr("Client or badge"));
    m_search->setAccessibleName(tr("Find a badge or a client"));
    m_table->setAccessibleName(tr("Register of badges"));
    m_noIssuer->setTexts(tr("Who signs?"), tr("Badges are signed with a key of your organisation. It is made once, on this computer."));
    m_noIssuer->setSteps(tr("Make the key"));
    m_issue->retranslate();
    m_consent->retranslate();
    m_issued->retranslate();
    filter();
}

QWidget *RegisterPane::firstFocus() const
{
    return m_table;
}

} // namespace mettle::pages
