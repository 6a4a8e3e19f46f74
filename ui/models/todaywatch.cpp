// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/todaywatch.h"

#include <QLocale>

namespace mettle::models {

using workspace::Desk;

namespace {

constexpr int QuietTime = 700; // milliseconds: whoever marks a group is not counted along
constexpr std::chrono::milliseconds Piece(40); ///< a mark that is typed meanwhile waits no longer

} // namespace

TodayWatch::TodayWatch(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_duties(std::make_shared<operations::Duties>())
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietTime);
    connect(&m_quiet, &QTimer::timeout, this, &TodayWatch::ask);
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        m_workspace.post([duties = m_duties, changes](Desk &) {
            duties->note(changes);
            return true;
        });
        if (!m_quiet.isActive())
            m_quiet.start();
    });
}

void TodayWatch::refresh()
{
    m_quiet.stop();
    ask();
}

void TodayWatch::ask()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    m_asking = true;
    m_again = false;
    m_workspace.post([duties = m_duties, language = QLocale().name()](Desk &desk) {
        return operations::today(desk, language, *duties, Piece);
    }).then(this, [this](const Result<operations::Today> &answer) { take(answer); });
}

void TodayWatch::take(const Result<operations::Today> &answer)
{
    m_asking = false;
    if (!answer) {
        emit refused(answer.error());
        return;
    }
    // While people are still being looked at, what was known before stands: counts that run upwards tell nobody anything.
    const bool whole = answer->unseen == 0;
    if (whole || !m_today) {
        m_today = *answer;
        emit changed();
    }
    if (!whole || m_again)
        ask();
}

} // namespace mettle::models
