// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/whyview.h"

#include "report/figures.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/iconmark.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/models/evidencelines.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/pages/sessions/markwidget.h"

#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using framework::Stability;
using models::EvidenceLine;
using profile::Condition;

namespace {

constexpr int ShownSituations = 6; // the rest is a click away

Label *second(const QString &text, Tone tone = Tone::Ink2)
{
    auto *label = new Label(TextRole::Second, text);
    label->setTone(tone);
    return label;
}

/// What the rule would say next: a wider stability at the level that stands, else the next level.
struct Next
{
    int level = 0;
    Stability stability = Stability::Shown;
};

std::optional<Next> nextOf(const profile::Position &position, const operations::ClientProfile &shown)
{
    const auto levels = report::positionLevels(shown.catalogue);
    if (levels.empty())
        return std::nullopt;
    if (!position.level)
        return Next { levels.front().order, Stability::Shown };
    if (position.stability < Stability::OutsideCourse)
        return Next { *position.level, Stability(int(position.stability) + 1) };
    for (const framework::Level &level : levels)
        if (level.order > *position.level)
            return Next { level.order, Stability::Shown };
    return std::nullopt;
}

/// Writes the view; reads the profile only while it does.
class Why
{
public:
    Why(WhyView &view, const operations::ClientProfile &shown, const profile::Position &position, const QString &language)
        : m_view(view)
        , m_shown(shown)
        , m_position(position)
        , m_language(language)
        , m_column(new QVBoxLayout(&view))
    {
        setSpace(m_column, { 0, 0, 0, 0 }, 10);
        addReason();
        addDecision();
        if (m_position.moments > 0) {
            addRule();
            addSituations();
        }
        m_column->addStretch(1);
    }

private:
    void addReason();
    void addDecision();
    void addRule();
    [[nodiscard]] QWidget *wholeRule();
    void addSituations();
    void addSeen(QVBoxLayout *into, const EvidenceLine &line);

    WhyView &m_view;
    const operations::ClientProfile &m_shown;
    const profile::Position &m_position;
    const QString &m_language;
    QVBoxLayout *m_column;
};

void Why::addReason()
{
    const QString reason = profile::reason(m_position, m_shown.catalogue, m_shown.evidence, m_language);
    auto *label = new Label(TextRole::Body);
    const qsizetype colon = reason.indexOf(u':');
    label->setText(reason, colon > 0 ? reason.left(colon + 1) : QString());
    m_column->addWidget(label);
    if (m_position.moments == 0) {
        m_column->addWidget(second(WhyView::tr("No task asked for it yet, or nobody watched for it. It says nothing about the person.")));
        return;
    }
    if (m_position.self) {
        const framework::Level *own = m_shown.catalogue.level(*m_position.self);
        m_column->addWidget(second(WhyView::tr("Their own view: %1").arg(own ? own->title.in(m_language) : QString::number(*m_position.self))));
    }
    if (m_position.canExplain)
        m_column->addWidget(new Chip(WhyView::tr("can explain it"), ChipKind::Chosen), 0, Qt::AlignLeft);
}

void Why::addDecision()
{
    if (m_position.lookAgain) {
        auto *chip = new Chip(WhyView::tr("New evidence since then: look again"), ChipKind::Look);
        chip->setIconName(u"view-refresh");
        m_column->addWidget(chip, 0, Qt::AlignLeft);
    }
    const auto &decision = m_position.decided ? m_position.decided : m_position.confirmed;
    if (!decision)
        return;
    const QString on = QLocale().toString(decision->on.toLocalTime().date(), QStringLiteral("d MMMM yyyy"));
    auto *card = new Card;
    setSpace(card->body(), { 14, 10, 14, 10 }, 4);
    auto *who = new Label(TextRole::Second);
    if (m_position.decided) {
        const framework::Level *level = decision->level ? m_shown.catalogue.level(*decision->level) : nullptr;
        const QString what = level ? QStringLiteral("%1, %2, %3").arg(level->order).arg(level->title.in(m_language), profile::stabilityWord(decision->stability, m_language))
                                   : WhyView::tr("no position");
        const QString text = WhyView::tr("%1 decided on %2: %3").arg(decision->by, on, what);
        who->setText(text, what);
        card->body()->addWidget(who);
        card->body()->addWidget(second(decision->reason));
    } else {
        who->setText(WhyView::tr("%1 confirmed this on %2").arg(decision->by, on));
        card->body()->addWidget(who);
    }
    auto *back = new Button(m_position.decided ? WhyView::tr("Withdraw the decision") : WhyView::tr("Withdraw the confirmation"), Button::Kind::Link);
    back->setHeightKind(Button::Height::Small);
    QObject::connect(back, &QPushButton::clicked, &m_view, &WhyView::withdrawWanted);
    card->body()->addWidget(back, 0, Qt::AlignLeft);
    m_column->addWidget(card);
}

void Why::addRule()
{
    auto *card = new Card;
    setSpace(card->body(), { 14, 10, 14, 10 }, 3);
    const auto next = nextOf(m_position, m_shown);
    auto *head = new QHBoxLayout;
    setSpace(head, { 0, 0, 0, 2 }, 8);
    auto *title = new Label(TextRole::FieldLabel,
                            next ? WhyView::tr("For “%1” at %2").arg(profile::stabilityWord(next->stability, m_language)).arg(next->level)
                                 : WhyView::tr("Nothing wider is asked."));
    head->addWidget(title, 1);
    auto *rule = new Button(WhyView::tr("The rule"), Button::Kind::Link);
    rule->setHeightKind(Button::Height::Small);
    rule->setCheckable(true);
    head->addWidget(rule, 0, Qt::AlignTop);
    card->body()->addLayout(head);
    if (next) {
        const auto &numbers = m_shown.catalogue.framework.positionRule;
        for (const Condition &condition : profile::conditions(m_position.evidence, next->level, next->stability, numbers)) {
            auto *line = new QHBoxLayout;
            setSpace(line, { 0, 0, 0, 0 }, 8);
            auto *sign = new IconMark(condition.met() ? u"checkmark" : u"list-add", condition.met() ? Tone::Accent : Tone::Ink3);
            line->addWidget(sign, 0, Qt::AlignTop);
            line->addWidget(second(profile::conditionWord(condition, m_language)), 1);
            auto *have = second(QString::number(condition.have), Tone::Ink);
            have->setDigits(true);
            have->setMaxLines(1);
            have->setAccessibleName(condition.met() ? WhyView::tr("%1, enough").arg(condition.have) : WhyView::tr("%1 so far").arg(condition.have));
            line->addWidget(have, 0, Qt::AlignTop);
            card->body()->addLayout(line);
        }
    }
    auto *whole = wholeRule();
    whole->hide();
    card->body()->addWidget(whole);
    QObject::connect(rule, &QPushButton::toggled, whole, &QWidget::setVisible);
    m_column->addWidget(card);
}

/// The rule of the framework, all of it, with its own numbers.
QWidget *Why::wholeRule()
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    setSpace(column, { 0, 6, 0, 0 }, 4);
    const framework::PositionRule &rule = m_shown.catalogue.framework.positionRule;
    const auto add = [&](Stability stability, const QString &what) {
        const QString word = profile::stabilityWord(stability, m_language);
        auto *line = new Label(TextRole::Second);
        line->setText(WhyView::tr("%1: %2", "stability, what it takes").arg(word, what), word);
        column->addWidget(line);
    };
    column->addWidget(second(WhyView::tr("A moment counts for a level when what was seen in one task reaches it. How often and how widely it counts:")));
    add(Stability::SeenOnce, WhyView::tr("one moment counts"));
    add(Stability::Shown, WhyView::tr("%n moment(s) count", nullptr, rule.shown));
    add(Stability::DifferentSituations,
        WhyView::tr("%n moment(s) count", nullptr, rule.different) + QStringLiteral(", ") + WhyView::tr("of %n kind(s) of situation", nullptr, rule.differentKinds)
            + QStringLiteral(", ") + WhyView::tr("on %n day(s)", nullptr, rule.differentDates) + QStringLiteral(", ")
            + WhyView::tr("and at least half of the last %n", nullptr, rule.recent));
    add(Stability::OutsideCourse, WhyView::tr("all of that, %n moment(s) count, one of them in real work or daily life", nullptr, rule.outside));
    column->addWidget(second(WhyView::tr("The position is the highest level that is at least shown. The rule proposes, the coach decides.")));
    return all;
}

void Why::addSituations()
{
    int left = ShownSituations;
    for (auto moment = m_position.evidence.rbegin(); moment != m_position.evidence.rend() && left > 0; ++moment, --left) {
        const auto &activities = m_shown.evidence.activities;
        const auto activity = std::find_if(activities.begin(), activities.end(), [&](const auto &one) { return one.id == moment->activity; });
        if (activity == activities.end())
            continue;
        const EvidenceLine task = models::taskLine(m_shown, *activity, m_language);
        QStringList head { task.title, QLocale().toString(moment->date, QStringLiteral("d MMMM")) };
        if (moment->kind)
            head.prepend(profile::kindWord(*moment->kind, m_language));
        QString text = head.join(QStringLiteral(" · "));
        text[0] = text[0].toUpper();
        auto *title = new Label(TextRole::Second);
        title->setText(text, text);
        m_column->addWidget(title);
        auto *rows = new QVBoxLayout;
        setSpace(rows, { 0, 0, 0, 4 }, 8);
        if (moment->agreed)
            rows->addWidget(second(WhyView::tr("The observers agreed on %1.").arg(moment->value)));
        if (moment->lookFurther)
            rows->addWidget(second(WhyView::tr("One observer’s marks lie far apart. One mark for the whole skill would help.")));
        for (const EvidenceLine &line : models::seenIn(m_shown, moment->activity, m_position.competence, m_language))
            addSeen(rows, line);
        m_column->addLayout(rows);
    }
    auto *more = new Button(WhyView::tr("Show all %n task(s) in the evidence", nullptr, m_position.moments), Button::Kind::Link);
    more->setHeightKind(Button::Height::Small);
    QObject::connect(more, &QPushButton::clicked, &m_view, &WhyView::evidenceWanted);
    m_column->addWidget(more, 0, Qt::AlignLeft);
}

void Why::addSeen(QVBoxLayout *into, const EvidenceLine &line)
{
    auto *row = new QHBoxLayout;
    setSpace(row, { 0, 0, 0, 0 }, 10);
    if (line.mark) {
        row->addWidget(new MarkWidget(figureOf(*line.mark, line.level, m_shown.catalogue.mainLevels())), 0, Qt::AlignTop);
    } else {
        auto *place = new IconMark(u"edit-comment", Tone::Ink3);
        setLogicalSize(place, 36, 18);
        row->addWidget(place, 0, Qt::AlignTop);
    }
    auto *words = new QVBoxLayout;
    setSpace(words, { 0, 0, 0, 0 }, 0);
    words->addWidget(new Label(TextRole::Second, line.quote.isEmpty() ? line.title : line.quote));
    QStringList foot { line.second };
    if (!line.quote.isEmpty() && !line.title.isEmpty())
        foot.prepend(line.title);
    auto *small = new Label(TextRole::Small, foot.join(QStringLiteral(" · ")));
    small->setTone(Tone::Ink2);
    words->addWidget(small);
    row->addLayout(words, 1);
    into->addLayout(row);
}

} // namespace

WhyView::WhyView(const operations::ClientProfile &shown, const profile::Position &position, const QString &language, QWidget *parent)
    : QWidget(parent)
{
    Why(*this, shown, position, language);
}

} // namespace mettle::pages
