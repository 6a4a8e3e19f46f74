// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Conclude shows: figures, the list, one moment with both views.
#include "profile/profile.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"
#include "ui/pages/sessions/closingsheet.h"
#include "ui/pages/sessions/concludepane.h"
#include "ui/pages/sessions/levelbuttons.h"
#include "ui/pages/sessions/markpainting.h"
#include "ui/pages/sessions/markwidget.h"
#include "ui/pages/sessions/washuplist.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using session::MarkKind;
using session::SharedMoment;

namespace {

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

/// Words that somebody wrote, with a bar at their start.
class Quote final : public QWidget
{
public:
    Quote(const QString &text, const QString &under)
    {
        auto *column = new QVBoxLayout(this);
        setSpace(column, { 14, 2, 0, 2 }, 0);
        column->addWidget(new Label(TextRole::Body, text));
        auto *small = new Label(TextRole::Small, under);
        small->setTone(Tone::Ink2);
        column->addWidget(small);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - theme().px(3) : 0, 0, theme().px(3), height()), theme().line2);
    }
};

/// A line between two columns.
class Divider final : public QWidget
{
public:
    Divider() { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), theme().line); }
};

Label *toned(TextRole role, const QString &text, Tone tone)
{
    auto *label = new Label(role, text);
    label->setTone(tone);
    return label;
}

} // namespace

void ConcludePane::showLoaded()
{
    m_open = 0;
    m_moments.clear();
    std::vector<ClosingLine> lines;
    std::vector<int> levels;
    for (const framework::Level &level : m_loaded->catalogue.mainLevels())
        levels.push_back(level.order);
    for (const workspace::Grid &grid : m_loaded->grids) {
        const auto open = session::stillOpen(grid.activity, grid.marks, m_loaded->closings);
        ClosingLine line { grid.activity.id, grid.activity.betweenTasks ? tr("Between tasks") : grid.activity.title };
        line.setAside = grid.activity.setAside;
        line.marks = int(std::count_if(grid.marks.begin(), grid.marks.end(), [](const auto &mark) { return mark.observer.has_value(); }));
        for (const people::Observer &observer : m_detail->observers)
            if (std::find(open.begin(), open.end(), observer.id) != open.end())
                line.open.push_back(observer);
        if (line.marks > 0 || !grid.activity.betweenTasks)
            lines.push_back(line);
        m_open += !open.empty();
        if (grid.activity.setAside || !open.empty())
            continue; // hidden from each other until it is closed for everybody
        for (SharedMoment &moment : session::sharedMoments(grid.activity, grid.marks, grid.agreed, m_loaded->catalogue, levels))
            m_moments.push_back(std::move(moment));
    }
    std::stable_sort(m_moments.begin(), m_moments.end(), [](const auto &a, const auto &b) { return a.apart > b.apart; });
    m_sheet->setLines(lines);
    m_activities->setText(m_open > 0 ? tr("%n activities still open", nullptr, m_open) : tr("All activities closed"));
    m_levels->setLevels(m_loaded->catalogue.mainLevels(), language(), tr("Agree on"));
    showFigures();
    showList();
}

void ConcludePane::showFigures()
{
    std::vector<session::Activity> closed;
    std::vector<session::Mark> marks;
    std::vector<int> levels;
    for (const framework::Level &level : m_loaded->catalogue.mainLevels())
        levels.push_back(level.order);
    for (const workspace::Grid &grid : m_loaded->grids) {
        if (!session::stillOpen(grid.activity, grid.marks, m_loaded->closings).empty())
            continue;
        closed.push_back(grid.activity);
        marks.insert(marks.end(), grid.marks.begin(), grid.marks.end());
    }
    const session::Agreement found = session::agreementOf(closed, marks, levels);
    const auto most = std::max_element(found.pairs.begin(), found.pairs.end(), [](const auto &a, const auto &b) { return a.pairs < b.pairs; });
    const bool any = most != found.pairs.end() && most->pairs > 0;
    m_exact->setVisible(any);
    m_near->setVisible(any);
    m_kappa->setVisible(any);
    m_single->setVisible(any);
    if (!any)
        return;
    const auto figure = [](Label *label, const QString &strong, const QString &words) { label->setText(strong + QStringLiteral("  ") + words, strong); };
    figure(m_exact, tr("%1 of %2").arg(most->exact).arg(most->pairs), tr("exactly the same"));
    figure(m_near, tr("%1 of %2").arg(most->withinOne).arg(most->pairs), tr("within one step"));
    if (most->kappa)
        figure(m_kappa, tr("kappa %1").arg(QLocale().toString(most->kappa->value, 'f', 2)),
               tr("quadratic, %n pairs", nullptr, most->pairs));
    else
        figure(m_kappa, tr("too few for kappa"), tr("%n pairs, %1 are needed", nullptr, most->pairs).arg(session::FewestPairs));
    QStringList more;
    if (most->kappa)
        more << tr("95 % interval: %1 to %2.")
                    .arg(QLocale().toString(most->kappa->low, 'f', 2), QLocale().toString(most->kappa->high, 'f', 2));
    if (found.alpha && found.alpha->value)
        more << tr("Krippendorff’s alpha, ordinal, over %n observers: %1", nullptr, found.alpha->observers)
                    .arg(QLocale().toString(*found.alpha->value, 'f', 2));
    m_kappa->setToolTip(more.join(u'\n'));
    m_single->setText(tr("%n cells seen by one of both", nullptr, most->onlyA + most->onlyB));
}

void ConcludePane::showList()
{
    const bool nothing = m_moments.empty();
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (nothing) {
        const bool open = m_open > 0;
        m_empty->setTexts(open ? tr("Not closed yet") : tr("Nothing to settle"),
                          open ? tr("When an activity is closed for everybody who marked in it, each sees what the others noted.")
                               : tr("Nowhere did two of you mark the same behaviour. What each saw alone counts as it is."));
        m_empty->setSteps(open ? tr("Close the activities") : QString());
        m_current = -1;
        return;
    }
    const auto levels = m_loaded->catalogue.mainLevels();
    std::vector<WashUpLine> lines;
    const auto part = [&](const QString &title, auto belongs) {
        const size_t at = lines.size();
        int count = 0;
        for (size_t i = 0; i < m_moments.size(); ++i) {
            const SharedMoment &moment = m_moments[i];
            if (!belongs(moment.apart))
                continue;
            ++count;
            WashUpLine line { clientName(moment.client) };
            const framework::Item *competence = m_loaded->catalogue.find(moment.competence);
            line.second = competence ? competence->title.in(language()) : QString();
            for (const people::Observer &observer : observersOf(moment))
                for (const session::Mark &mark : moment.marks)
                    if (mark.item == moment.on && mark.observer == observer.id)
                        line.figures.push_back(figureOf(MarkKind::Level, mark.level, levels));
            line.settled = moment.agreed.has_value();
            line.moment = int(i);
            lines.push_back(std::move(line));
        }
        if (count > 0)
            lines.insert(lines.begin() + std::ptrdiff_t(at), WashUpLine { title, QString::number(count), {}, true });
    };
    part(tr("Two steps apart or more"), [](int apart) { return apart >= 2; });
    part(tr("One step apart"), [](int apart) { return apart == 1; });
    part(tr("The same"), [](int apart) { return apart == 0; });
    m_model->setLines(std::move(lines));
    if (!m_list->currentIndex().isValid())
        m_list->step(0);
    else
        showMoment(m_model->line(m_list->currentIndex().row()).moment);
}

void ConcludePane::showMoment(int place)
{
    if (place < 0 || size_t(place) >= m_moments.size())
        return;
    const bool same = m_current == place;
    m_current = place;
    const SharedMoment &moment = m_moments[size_t(place)];
    const workspace::Grid *grid = gridOf(moment);
    const framework::Item *competence = m_loaded->catalogue.find(moment.competence);
    m_title->setText(clientName(moment.client) + QStringLiteral(" · ") + (competence ? competence->title.in(language()) : QString()));
    QStringList where { grid->activity.betweenTasks ? tr("Between tasks") : grid->activity.title };
    if (grid->activity.kind)
        where << profile::kindWord(*grid->activity.kind, language());
    where << QLocale().toString(grid->activity.date, QLocale::LongFormat);
    m_where->setText(where.join(QStringLiteral(", ")) + QStringLiteral(" · ") + tr("%1 of %2").arg(place + 1).arg(m_moments.size()));
    while (QLayoutItem *item = m_columns->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *row = static_cast<QHBoxLayout *>(m_columns->layout());
    for (const people::Observer &observer : observersOf(moment)) {
        if (row->count() > 0)
            row->addWidget(new Divider);
        row->addWidget(observerColumn(moment, observer), 3);
    }
    if (QWidget *self = selfColumn(moment)) {
        row->addWidget(new Divider);
        row->addWidget(self, 2);
    }
    m_levels->setCurrent(moment.agreed ? std::optional(moment.agreed->level) : std::nullopt);
    if (!same || moment.agreed)
        m_reason->setText(moment.agreed ? moment.agreed->reason : QString());
}

/// One observer: the mark on what both marked, large; the other behaviours; the words.
QWidget *ConcludePane::observerColumn(const SharedMoment &moment, const people::Observer &observer) const
{
    const auto levels = m_loaded->catalogue.mainLevels();
    auto *scroll = new ScrollColumn;
    auto *column = scroll->column();
    setSpace(column, { 18, 14, 14, 14 }, 8);
    auto *head = new QHBoxLayout;
    setSpace(head, { 0, 0, 0, 0 }, 10);
    head->addWidget(new Disc(observer.name.left(1), 34));
    auto *names = new QVBoxLayout;
    setSpace(names, { 0, 0, 0, 0 }, 0);
    names->addWidget(new Label(TextRole::CardTitle, observer.name));
    QString levelWords;
    MarkWidget *large = nullptr;
    for (const session::Mark &mark : moment.marks) {
        if (mark.item != moment.on || mark.observer != observer.id)
            continue;
        large = new MarkWidget(figureOf(mark.kind, mark.level, levels));
        large->setMarkSize(70, 42);
        for (const framework::Level &level : levels)
            if (level.order == mark.level)
                levelWords = level.title.in(language());
    }
    names->addWidget(toned(TextRole::Small, levelWords, Tone::Ink2));
    head->addLayout(names, 1);
    if (large)
        head->addWidget(large);
    column->addLayout(head);
    std::vector<const framework::Item *> items { m_loaded->catalogue.find(moment.competence) };
    for (const framework::Item *indicator : m_loaded->catalogue.indicatorsOf(moment.competence))
        items.push_back(indicator);
    std::stable_sort(items.begin(), items.end(), [&](const auto *a, const auto *b) { return (a->id == moment.on) > (b->id == moment.on); });
    for (const framework::Item *item : items) {
        const auto mark = std::find_if(moment.marks.begin(), moment.marks.end(),
                                       [&](const auto &one) { return one.item == item->id && one.observer == observer.id; });
        std::vector<const session::Note *> notes;
        for (const session::Note &note : gridOf(moment)->notes)
            if (note.client == moment.client && note.item == item->id && note.observer == observer.id)
                notes.push_back(&note);
        if (mark == moment.marks.end() && notes.empty())
            continue;
        auto *line = new QHBoxLayout;
        setSpace(line, { 0, 2, 0, 0 }, 8);
        auto *title = new Label(TextRole::FieldLabel, item->id == moment.competence ? tr("the skill as a whole") : item->title.in(language()));
        line->addWidget(title, 1);
        if (mark != moment.marks.end() && item->id != moment.on)
            line->addWidget(new MarkWidget(figureOf(mark->kind, mark->level, levels)));
        column->addLayout(line);
        for (const session::Note *note : notes)
            column->addWidget(new Quote(note->text, QLocale().toString(note->at.toLocalTime().time(), QLocale::ShortFormat)));
    }
    column->addStretch(1);
    return scroll;
}

/// What the clients said of themselves stands beside, and is never mixed in.
QWidget *ConcludePane::selfColumn(const SharedMoment &moment) const
{
    std::optional<int> own;
    for (const workspace::Grid &grid : m_loaded->grids)
        for (const session::Mark &mark : grid.marks) {
            const framework::Item *whose = m_loaded->catalogue.competenceOf(mark.item);
            if (mark.role == people::Role::Self && mark.kind == MarkKind::Level && mark.client == moment.client && whose
                && whose->id == moment.competence)
                own = std::max(own.value_or(mark.level), mark.level);
        }
    if (!own)
        return nullptr;
    auto *scroll = new ScrollColumn;
    auto *column = scroll->column();
    setSpace(column, { 14, 14, 14, 14 }, 8);
    column->addWidget(new Label(TextRole::FieldLabel, tr("Their own view")));
    auto *line = new QHBoxLayout;
    setSpace(line, { 0, 0, 0, 0 }, 8);
    line->addWidget(new Disc(QString::number(*own), 26));
    QString words;
    for (const framework::Level &level : m_loaded->catalogue.mainLevels())
        if (level.order == *own)
            words = level.title.in(language());
    line->addWidget(toned(TextRole::Second, words, Tone::Ink2), 1);
    column->addLayout(line);
    column->addWidget(toned(TextRole::Small, tr("Stands beside and never counts. A question for the talk: when do you do this by yourself?"), Tone::Ink2));
    column->addStretch(1);
    return scroll;
}

} // namespace mettle::pages
