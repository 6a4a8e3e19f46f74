// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/concludepane.h"

#include "operations/errors.h"
#include "operations/lookup.h"
#include "operations/observe.h"
#include "operations/sessions.h"
#include "profile/profile.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/closingsheet.h"
#include "ui/pages/sessions/levelbuttons.h"
#include "ui/pages/sessions/washuplist.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using session::SharedMoment;
using workspace::Desk;
using workspace::Reader;

namespace {

/// A part of the card with a rule above or below; the foot has a ground of its own.
class RuledPart final : public QWidget
{
public:
    explicit RuledPart(bool isFoot)
        : m_foot(isFoot)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme();
        QPainter painter(this);
        if (m_foot)
            painter.fillRect(rect(), look.surface2);
        painter.fillRect(QRect(0, m_foot ? 0 : height() - 1, width(), 1), look.line2);
    }

private:
    bool m_foot;
};

} // namespace

ConcludePane::ConcludePane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"visibility"))
    , m_model(new WashUpModel(this))
    , m_list(new WashUpList(*m_model))
    , m_sheet(new ClosingSheet(this))
{
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 24, 8, 24, 14 }, 10);
    m_banner->hide();
    column->addWidget(m_banner);
    column->addWidget(buildFigures());
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    setSpace(row, { 0, 0, 0, 0 }, 14);
    auto *card = new Card;
    card->setEdgeToEdge();
    setLogicalSize(card, 320, 0);
    card->body()->addWidget(m_list, 1);
    row->addWidget(card);
    row->addWidget(buildDetail(), 1);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);

    connect(m_list, &WashUpList::chosen, this, &ConcludePane::showMoment);
    connect(m_empty->first(), &QPushButton::clicked, m_sheet, &Overlay::open);
    connect(m_activities, &QPushButton::clicked, m_sheet, &Overlay::open);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_list->step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_list->step(1); });
    connect(m_levels, &LevelButtons::chosen, this, &ConcludePane::chooseLevel);
    connect(m_agree, &QPushButton::clicked, this, &ConcludePane::agree);
    connect(m_reason, &QLineEdit::returnPressed, this, &ConcludePane::agree);
    connect(m_sheet, &ClosingSheet::closeWanted, this, [this](const Id<session::Activity> &activity, const Id<people::Observer> &observer) {
        run([activity, observer](Desk &desk) { return operations::closeActivity(desk, activity, observer); });
    });
    connect(m_sheet, &ClosingSheet::closeAllWanted, this, [this] {
        run([session = m_detail->session.id](Desk &desk) { return operations::closeSessionForAll(desk, session); });
    });
    connect(m_sheet, &ClosingSheet::asideWanted, this, [this](const Id<session::Activity> &activity, const QString &reason) {
        run([activity, reason](Desk &desk) { return operations::setAside(desk, activity, reason); });
    });
}

QWidget *ConcludePane::buildFigures()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    setSpace(row, { 0, 0, 0, 0 }, 16);
    m_exact = new Label(TextRole::Body);
    m_near = new Label(TextRole::Body);
    m_kappa = new Label(TextRole::Body);
    for (Label *label : { m_exact, m_near, m_kappa }) {
        label->setTone(Tone::Ink2);
        label->setMaxLines(1);
        row->addWidget(label);
    }
    row->addStretch(1);
    m_single = new Chip({}, ChipKind::Offer);
    row->addWidget(m_single);
    m_activities = new Button;
    m_activities->setHeightKind(Button::Height::Small);
    m_activities->setIconName(u"view-task");
    row->addWidget(m_activities);
    return box;
}

QWidget *ConcludePane::buildDetail()
{
    auto *card = new Card;
    card->setEdgeToEdge();
    card->body()->setSpacing(0);
    auto *head = new RuledPart(false);
    auto *line = new QHBoxLayout(head);
    setSpace(line, { 18, 10, 18, 11 }, 8);
    auto *names = new QVBoxLayout;
    setSpace(names, { 0, 0, 0, 0 }, 0);
    m_title = new Label(TextRole::Section);
    m_where = new Label(TextRole::Second);
    m_where->setTone(Tone::Ink2);
    names->addWidget(m_title);
    names->addWidget(m_where);
    line->addLayout(names, 1);
    m_previous = new Button;
    m_next = new Button;
    for (Button *button : { m_previous, m_next }) {
        button->setHeightKind(Button::Height::Small);
        line->addWidget(button);
    }
    card->body()->addWidget(head);
    m_columns = new QWidget;
    setSpace(new QHBoxLayout(m_columns), { 0, 0, 0, 0 }, 0);
    card->body()->addWidget(m_columns, 1);
    auto *foot = new RuledPart(true);
    auto *answer = new QHBoxLayout(foot);
    setSpace(answer, { 14, 10, 18, 12 }, 14);
    auto *left = new QVBoxLayout;
    setSpace(left, { 0, 0, 0, 0 }, 3);
    m_agreedTitle = new Label(TextRole::FieldLabel);
    m_levels = new LevelButtons(70, 44);
    m_keys = new Label(TextRole::Small);
    m_keys->setTone(Tone::Ink2);
    left->addWidget(m_agreedTitle);
    left->addWidget(m_levels);
    left->addWidget(m_keys);
    answer->addLayout(left);
    auto *right = new QVBoxLayout;
    setSpace(right, { 0, 0, 0, 0 }, 3);
    m_reasonTitle = new Label(TextRole::FieldLabel);
    m_reason = new QLineEdit;
    setLogicalSize(m_reason, 0, 44);
    right->addWidget(m_reasonTitle);
    right->addWidget(m_reason);
    right->addStretch(1);
    answer->addLayout(right, 1);
    m_agree = new Button({}, Button::Kind::Primary);
    answer->addWidget(m_agree, 0, Qt::AlignVCenter);
    card->body()->addWidget(foot);
    return card;
}

void ConcludePane::retranslate()
{
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_previous->setToolTip(tr("Previous (arrow up)"));
    m_next->setToolTip(tr("Skip (arrow down)"));
    m_agreedTitle->setText(tr("Agreed together"));
    m_keys->setText(tr("Type the level. What each noted first stays."));
    m_reasonTitle->setText(tr("Why"));
    m_reason->setPlaceholderText(tr("needed where it differs from what both saw"));
    m_reason->setAccessibleName(tr("Reason for the agreed mark"));
    m_agree->setText(tr("Agree"));
    m_list->setAccessibleName(tr("What you marked both"));
    m_sheet->retranslate();
    if (m_loaded)
        showLoaded();
}

QWidget *ConcludePane::firstFocus() const
{
    return m_stack->currentIndex() == 0 ? static_cast<QWidget *>(m_list) : m_empty->first();
}

void ConcludePane::show(const workspace::SessionDetail &detail)
{
    if (!m_detail || m_detail->session.id != detail.session.id) {
        m_current = -1;
        m_banner->hide();
    }
    m_detail = detail;
    m_workspace.post([detail](Desk &desk) { return read(desk, detail); }).then(this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            m_banner->say(loaded.error(), QLocale().name());
            return;
        }
        m_loaded = *loaded;
        showLoaded();
    });
}

Result<ConcludePane::Loaded> ConcludePane::read(Desk &desk, const workspace::SessionDetail &detail)
{
    std::optional<Id<framework::Framework>> framework = detail.group ? detail.group->framework : std::nullopt;
    if (!framework) {
        METTLE_LET(found, operations::defaultFramework(desk));
        framework = found;
    }
    const QDateTime now = desk.clock().now();
    const QTimeZone zone = desk.zone();
    return desk.ask([&](const Reader &reader) -> Result<Loaded> {
        auto catalogue = reader.catalogue(*framework);
        const auto info = reader.info();
        if (!catalogue)
            return Error { operations::errors::Gone };
        Loaded loaded { std::move(*catalogue), {}, {}, info ? info->owner : QString() };
        session::Evidence evidence;
        for (const session::Activity &activity : detail.activities) {
            auto grid = reader.grid(activity.id);
            if (!grid)
                continue;
            evidence.activities.push_back(activity);
            evidence.marks.insert(evidence.marks.end(), grid->marks.begin(), grid->marks.end());
            evidence.closings.insert(evidence.closings.end(), grid->closings.begin(), grid->closings.end());
            loaded.grids.push_back(std::move(*grid));
        }
        loaded.closings = profile::closedByTime(std::move(evidence), now, zone).closings;
        return loaded;
    });
}

QString ConcludePane::clientName(const Id<people::Client> &client) const
{
    std::vector<people::Client> clients;
    for (const auto &member : m_detail->members)
        clients.push_back(member.client);
    const QStringList names = people::shownNames(clients);
    for (size_t i = 0; i < clients.size(); ++i)
        if (clients[i].id == client)
            return names[qsizetype(i)];
    return tr("somebody else");
}

const workspace::Grid *ConcludePane::gridOf(const SharedMoment &moment) const
{
    for (const workspace::Grid &grid : m_loaded->grids)
        if (grid.activity.id == moment.activity)
            return &grid;
    return nullptr;
}

std::vector<people::Observer> ConcludePane::observersOf(const SharedMoment &moment) const
{
    std::vector<people::Observer> out;
    for (const people::Observer &observer : m_detail->observers)
        if (std::any_of(moment.marks.begin(), moment.marks.end(), [&](const auto &mark) { return mark.observer == observer.id; }))
            out.push_back(observer);
    return out;
}

/// Whether one of the observers gave this level on what they both marked.
bool ConcludePane::isOwn(int level) const
{
    const SharedMoment &moment = m_moments[size_t(m_current)];
    return std::any_of(moment.marks.begin(), moment.marks.end(),
                       [&](const auto &mark) { return mark.item == moment.on && mark.level == level; });
}

/// A level that one of them saw is agreed at once; another one asks for its reason first.
void ConcludePane::chooseLevel(int level)
{
    if (m_current < 0)
        return;
    m_levels->setCurrent(level);
    if (isOwn(level) || !m_reason->text().trimmed().isEmpty())
        agree();
    else
        m_reason->setFocus(Qt::OtherFocusReason);
}

void ConcludePane::agree()
{
    const auto level = m_levels->current();
    if (m_current < 0 || !level)
        return;
    const QString reason = m_reason->text().trimmed();
    if (!isOwn(*level) && reason.isEmpty()) {
        m_banner->say(Banner::Tone::Look, tr("This level is another one than both of you saw. Say in a few words why."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    const SharedMoment &moment = m_moments[size_t(m_current)];
    run([moment, level = *level, reason, owner = m_loaded->owner](Desk &desk) -> Result<void> {
        METTLE_TRY(operations::agree(desk, moment.activity, moment.client, moment.competence, level, reason, owner));
        return {};
    });
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->step(1);
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

void ConcludePane::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->text().size() == 1 ? event->text()[0].digitValue() : -1;
    if (digit >= 0 && m_loaded && m_stack->currentIndex() == 0) {
        for (const framework::Level &level : m_loaded->catalogue.mainLevels())
            if (level.order == digit)
                return chooseLevel(digit);
    }
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_Right)
        return m_list->step(1);
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_Left)
        return m_list->step(-1);
    QWidget::keyPressEvent(event);
}

} // namespace mettle::pages
