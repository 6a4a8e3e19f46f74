// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the three cards of Prepare say.
#include "profile/profile.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/label.h"
#include "ui/pages/sessions/activitylist.h"
#include "ui/pages/sessions/matrix.h"
#include "ui/pages/sessions/preparepane.h"

#include <QLocale>
#include <set>

namespace mettle::pages {

using namespace kit;
using session::Activity;
using session::WatchPlan;

namespace {

constexpr qsizetype MostChips = 8; ///< an activity that shows everything says so in words

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

QStringList namesOf(const std::vector<workspace::Member> &members)
{
    std::vector<people::Client> clients;
    for (const auto &member : members)
        clients.push_back(member.client);
    return people::shownNames(clients);
}

} // namespace

void PreparePane::showActivities()
{
    const auto all = tasks();
    std::vector<ActivityLine> lines;
    int minutes = 0;
    for (const Activity &activity : all) {
        ActivityLine line { activity.id, activity.title };
        const session::Load load = session::loadOf(activity, m_plan->catalogue);
        QStringList second;
        if (activity.kind)
            second << profile::kindWord(*activity.kind, language());
        second << tr("%n behaviours", nullptr, load.indicators);
        line.look = session::isTooMuch(load);
        line.second = second.join(QStringLiteral(" · "));
        line.minutes = activity.plannedMinutes > 0 ? tr("%1 min").arg(activity.plannedMinutes) : QString();
        if (!activity.items.empty())
            for (const framework::Item *competence : m_plan->catalogue.competences())
                if (session::shows(activity, competence->id, m_plan->catalogue))
                    line.skills << competence->title.in(language());
        if (line.skills.size() > MostChips) {
            const auto more = line.skills.size() - MostChips;
            line.skills = line.skills.first(MostChips);
            line.skills << tr("and %n more", nullptr, int(more));
        }
        if (line.look)
            line.skills.prepend(tr("much for one observer"));
        QStringList watchers;
        for (const people::Observer &observer : m_detail->observers) {
            QStringList whom;
            for (const auto &member : m_detail->members)
                if (watches(activity.id, observer.id, member.client.id))
                    whom << QString::number(member.number);
            if (!whom.isEmpty())
                watchers << tr("%1: %2").arg(observer.name, whom.size() == qsizetype(m_detail->members.size()) ? tr("everybody") : whom.join(QStringLiteral(", ")));
        }
        line.watchers = watchers.join(QStringLiteral(" · "));
        minutes += activity.plannedMinutes;
        lines.push_back(std::move(line));
    }
    m_model->setLines(std::move(lines));
    m_list->setVisible(!all.empty());
    m_hint->parentWidget()->setVisible(!all.empty());
    m_empty->setVisible(all.empty());
    m_change->setEnabled(!all.empty());
    if (!all.empty() && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0));
        if (m_add->hasFocus()) // the page was opened before it knew its activities
            m_list->setFocus(Qt::OtherFocusReason);
    }
    const auto &session = m_detail->session;
    const int room = session.start && session.end ? session.start->secsTo(*session.end) / 60 : 0;
    m_minutes->setText(room > 0 ? tr("%1 of %2 min").arg(minutes).arg(room) : tr("%1 min").arg(minutes));
    m_minutes->setTone(room > 0 && minutes > room ? Tone::Amber : Tone::Ink2);
}

void PreparePane::showWatching()
{
    const auto all = tasks();
    const QStringList names = namesOf(m_detail->members);
    QStringList observers;
    for (const people::Observer &one : m_detail->observers)
        observers << one.name;
    const QStringList letters = initialsOf(observers);
    QStringList heads { tr("Client") };
    for (size_t i = 0; i < all.size(); ++i)
        heads << QString::number(i + 1);
    heads << tr("seen by");
    std::vector<MatrixRow> rows;
    QStringList nobody;
    QStringList one;
    for (size_t m = 0; m < m_detail->members.size(); ++m) {
        const auto &member = m_detail->members[m];
        MatrixRow row { member.number > 0 ? QString::number(member.number) : QString(), names[qsizetype(m)] };
        std::vector<int> times(m_detail->observers.size(), 0);
        for (const Activity &activity : all) {
            MatrixCell cell;
            QStringList who;
            QStringList short_;
            for (size_t o = 0; o < m_detail->observers.size(); ++o) {
                if (!watches(activity.id, m_detail->observers[o].id, member.client.id))
                    continue;
                ++times[o];
                who << observers[qsizetype(o)];
                short_ << letters[qsizetype(o)];
                cell.look = who.size() > 1 ? MatrixCell::Look::More
                    : o == 0               ? MatrixCell::Look::First
                    : o == 1               ? MatrixCell::Look::Second
                                           : MatrixCell::Look::More;
            }
            cell.text = short_.join(QString());
            cell.words = tr("%1, %2: %3").arg(row.title, activity.title, who.isEmpty() ? tr("nobody") : who.join(QStringLiteral(", ")));
            row.cells.push_back(std::move(cell));
        }
        QStringList seen;
        for (size_t o = 0; o < times.size(); ++o)
            if (times[o] > 0)
                seen << QStringLiteral("%1 × %2").arg(times[o]).arg(letters[qsizetype(o)]);
        row.trailing = seen.isEmpty() ? tr("nobody") : seen.join(QStringLiteral(", "));
        row.look = seen.isEmpty() && !all.empty() && !observers.isEmpty();
        if (seen.isEmpty())
            nobody << row.title;
        else if (seen.size() == 1)
            one << row.title;
        rows.push_back(std::move(row));
    }
    m_watchModel->setMatrix(heads, std::move(rows));
    m_watchView->setVisible(!m_detail->members.empty());
    m_propose->setEnabled(!observers.isEmpty() && !m_detail->members.empty() && !all.empty());
    QString text;
    if (m_detail->members.empty())
        text = tr("Nobody is in this session yet. Choose a group under “Change”, above.");
    else if (observers.isEmpty())
        text = tr("Nobody watches yet. Choose observers under “Change”, above.");
    else if (all.empty())
        text = tr("First the activities, then who watches whom.");
    else if (!nobody.isEmpty())
        text = tr("Watched by nobody: %1.").arg(nobody.join(QStringLiteral(", ")));
    else if (observers.size() < 2)
        text = tr("Everybody is watched. With a second observer people are seen by two.");
    else if (!one.isEmpty())
        text = tr("By one observer only: %1.").arg(one.join(QStringLiteral(", ")));
    else
        text = tr("Everybody is watched by two observers.");
    m_watchFoot->setText(text);
    QStringList legend;
    for (qsizetype o = 0; o < observers.size(); ++o)
        legend << QStringLiteral("%1 %2").arg(letters[o], observers[o]);
    legend << tr("Space changes");
    m_watchLegend->setText(legend.join(QStringLiteral(" · ")));
    m_watchLegend->parentWidget()->setVisible(!observers.isEmpty() && !m_detail->members.empty());
}

void PreparePane::showCoverage()
{
    const auto all = tasks();
    const auto lines = session::coverage(m_plan->catalogue, all, m_plan->course);
    QStringList heads { tr("Skill") };
    for (size_t i = 0; i < all.size(); ++i)
        heads << QString::number(i + 1);
    heads << tr("the course");
    std::vector<MatrixRow> rows;
    m_coverRows.clear();
    int few = 0;
    const framework::Item *area = nullptr;
    for (const session::Coverage &line : lines) {
        const framework::Item *competence = m_plan->catalogue.find(line.competence);
        const framework::Item *in = m_plan->catalogue.areaOf(line.competence);
        if (in && in != area) {
            rows.push_back({ {}, in->title.in(language()), true });
            m_coverRows.push_back(std::nullopt);
        }
        area = in;
        MatrixRow row { {}, competence->title.in(language()) };
        for (size_t i = 0; i < all.size(); ++i) {
            MatrixCell cell;
            if (line.planned[i])
                cell.look = all[i].items.empty() ? MatrixCell::Look::OpenBox : MatrixCell::Look::Box;
            cell.words = line.planned[i] ? tr("%1 can be seen in %2").arg(row.title, all[i].title) : tr("%1 not in %2").arg(row.title, all[i].title);
            row.cells.push_back(std::move(cell));
        }
        row.look = line.situations < 2;
        few += row.look;
        row.trailing = line.situations == 0 ? tr("! not planned")
            : line.situations == 1          ? tr("! one situation")
                                            : tr("%n situations", nullptr, line.situations);
        rows.push_back(std::move(row));
        m_coverRows.push_back(line.competence);
    }
    m_coverModel->setMatrix(heads, std::move(rows));
    m_coverChip->setVisible(few > 0);
    m_coverChip->setText(tr("%n skills: too little", nullptr, few));
    showForecast();
}

/// What the course can bring everybody to, as it is planned: an activity without a plan is watched as a whole.
void PreparePane::showForecast()
{
    std::set<QByteArray> planned;
    std::set<QByteArray> pairs;
    for (const auto *list : { &m_plan->before, &m_plan->watching })
        for (const WatchPlan &one : *list) {
            planned.insert(one.activity.bytes());
            pairs.insert(one.activity.bytes() + one.client.bytes());
        }
    std::vector<std::vector<int>> moments;
    for (const framework::Item *competence : m_plan->catalogue.competences()) {
        std::vector<int> each(m_detail->members.size(), 0);
        for (const Activity &activity : m_plan->course) {
            if (activity.betweenTasks || activity.setAside || !session::shows(activity, competence->id, m_plan->catalogue))
                continue;
            for (size_t m = 0; m < each.size(); ++m)
                each[m] += !planned.contains(activity.id.bytes())
                    || pairs.contains(activity.id.bytes() + m_detail->members[m].client.id.bytes());
        }
        moments.push_back(std::move(each));
    }
    const session::Forecast reach = session::forecast(moments);
    const int observers = int(m_detail->observers.size());
    m_forecast->parentWidget()->setVisible(!m_detail->members.empty() && observers > 0 && !m_plan->course.empty());
    m_forecast->setText(tr("Within reach for everybody, as planned: “shown” for %n skills,", nullptr, reach.shown) + u' '
                        + tr("“in different situations” for %n.", nullptr, reach.situations));
}

} // namespace mettle::pages
