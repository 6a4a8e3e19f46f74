// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/evidencepane.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/evidencelist.h"

#include <QComboBox>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <set>

namespace mettle::pages {

using namespace kit;
using workspace::Desk;

namespace {

template <typename T> void setChoice(QComboBox *box, const std::optional<Id<T>> &id)
{
    box->setCurrentIndex(id ? std::max(0, box->findData(id->toString())) : 0);
}

template <typename T> std::optional<Id<T>> choiceOf(const QComboBox *box)
{
    return Id<T>::fromString(box->currentData().toString());
}

} // namespace

EvidencePane::EvidencePane(workspace::Workspace &workspace, QWidget *parent)
    : ClientPane(workspace, parent)
    , m_skills(new QComboBox)
    , m_sessions(new QComboBox)
    , m_observers(new QComboBox)
    , m_all(new Button({}, Button::Kind::Link))
    , m_count(new Label(TextRole::Second))
    , m_stack(new QStackedWidget)
    , m_list(new EvidenceList)
    , m_none(new Label(TextRole::Body))
    , m_empty(new EmptyState(u"visibility"))
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, { 24, 10, 24, 0 }, 8);
    column->addWidget(banner());
    auto *tools = new QHBoxLayout;
    setSpace(tools, { 0, 0, 0, 0 }, 8);
    for (QComboBox *box : { m_skills, m_sessions, m_observers }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        setLogicalWidest(box, 300);
        tools->addWidget(box);
        connect(box, &QComboBox::activated, this, &EvidencePane::choose);
    }
    m_all->setHeightKind(Button::Height::Small);
    tools->addWidget(m_all);
    tools->addStretch(1);
    m_count->setTone(Tone::Ink2);
    m_count->setMaxLines(1);
    tools->addWidget(m_count);
    column->addLayout(tools);
    m_none->setTone(Tone::Ink2);
    auto *none = new QWidget;
    auto *noneColumn = new QVBoxLayout(none);
    setSpace(noneColumn, { 0, 16, 0, 0 }, 0);
    noneColumn->addWidget(m_none, 0, Qt::AlignTop);
    noneColumn->addStretch(1);
    for (QWidget *page : { static_cast<QWidget *>(m_list), none, static_cast<QWidget *>(m_empty) })
        m_stack->addWidget(page);
    column->addWidget(m_stack, 1);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_filter = {};
        fillChoices();
        showLines();
    });
    connect(m_empty->first(), &QPushButton::clicked, this, [this] { emit goTo({ QStringLiteral("sessions"), {}, {} }); });
}

QWidget *EvidencePane::firstFocus() const
{
    return m_list;
}

void EvidencePane::retranslate()
{
    m_skills->setAccessibleName(tr("Skill"));
    m_sessions->setAccessibleName(tr("Session"));
    m_observers->setAccessibleName(tr("Observer"));
    m_all->setText(tr("Show all"));
    m_list->setAccessibleName(tr("What was seen, newest day first"));
    m_none->setText(tr("Nothing was seen that fits this choice."));
    m_empty->setTexts(tr("Nothing seen yet"), tr("Here stands what observers marked and wrote down, day by day."));
    m_empty->setSteps(tr("To the sessions"));
    fillChoices();
    showLines();
}

void EvidencePane::opened(bool another, const QStringList &more)
{
    if (another) {
        m_filter = {};
        m_profile.reset();
        showLines();
    }
    if (!more.isEmpty())
        m_filter = { .competence = Id<framework::Item>::fromString(more.first()), .session = {}, .observer = {} };
}

void EvidencePane::reload()
{
    ask([client = client()](Desk &desk) { return operations::clientProfile(desk, client); },
        [this](const operations::ClientProfile &shown) {
            m_profile = shown;
            fillChoices();
            showLines();
        });
}

bool EvidencePane::concerns(const workspace::ChangeSet &changes) const
{
    return touchesMine<session::Mark>(changes) || touchesMine<session::Note>(changes) || changes.touches<session::Closing>()
        || changes.touches<session::Activity>() || changes.touches<session::Session>();
}

void EvidencePane::fillChoices()
{
    const auto begin = [](QComboBox *box, const QString &all) {
        box->clear();
        box->addItem(all, QString());
    };
    begin(m_skills, tr("All skills"));
    begin(m_sessions, tr("All sessions"));
    begin(m_observers, tr("All observers"));
    if (!m_profile)
        return;
    std::set<Id<framework::Item>> seen;
    const auto note = [&](const Id<framework::Item> &item) {
        if (const framework::Item *skill = m_profile->catalogue.competenceOf(item))
            seen.insert(skill->id);
    };
    for (const session::Mark &mark : m_profile->evidence.marks)
        note(mark.item);
    for (const session::Note &one : m_profile->evidence.notes)
        if (one.item)
            note(*one.item);
    for (const framework::Item *skill : m_profile->catalogue.competences())
        if (seen.contains(skill->id) || m_filter.competence == skill->id)
            m_skills->addItem(skill->title.in(windowLanguage()), skill->id.toString());
    for (auto one = m_profile->evidence.sessions.rbegin(); one != m_profile->evidence.sessions.rend(); ++one) {
        const QString date = QLocale().toString(one->date, QStringLiteral("d MMM"));
        m_sessions->addItem(one->title.isEmpty() ? date : QStringLiteral("%1 · %2").arg(one->title, date), one->id.toString());
    }
    for (const people::Observer &observer : m_profile->evidence.observers)
        m_observers->addItem(observer.name, observer.id.toString());
    setChoice(m_skills, m_filter.competence);
    setChoice(m_sessions, m_filter.session);
    setChoice(m_observers, m_filter.observer);
}

void EvidencePane::choose()
{
    m_filter = { choiceOf<framework::Item>(m_skills), choiceOf<session::Session>(m_sessions), choiceOf<people::Observer>(m_observers) };
    showLines();
}

void EvidencePane::showLines()
{
    if (!m_profile) {
        m_list->evidence().setLines({}, {});
        m_count->setText({});
        return;
    }
    const bool narrow = m_filter != models::EvidenceFilter {};
    m_list->evidence().setLines(models::evidenceLines(*m_profile, m_filter, windowLanguage()), m_profile->catalogue.mainLevels());
    const bool nothing = m_list->evidence().rowCount() == 0;
    m_stack->setCurrentIndex(!nothing ? 0 : narrow ? 1 : 2);
    for (QWidget *tool : { static_cast<QWidget *>(m_skills), static_cast<QWidget *>(m_sessions), static_cast<QWidget *>(m_observers) })
        tool->setVisible(!nothing || narrow);
    m_all->setVisible(narrow);
    const EvidenceModel &model = m_list->evidence();
    m_count->setText(nothing ? QString() : tr("%n mark(s)", nullptr, model.marks()) + QStringLiteral(", ") + tr("%n note(s)", nullptr, model.notes()));
}

} // namespace mettle::pages
