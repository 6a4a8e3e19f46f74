// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/clientpane.h"

#include "base/document.h"
#include "ui/kit/banner.h"

#include <QLayout>
#include <QLocale>

namespace mettle::pages {

QString windowLanguage()
{
    return spokenLanguage(QLocale().name());
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->layout())
            clear(item->layout());
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

ClientPane::ClientPane(workspace::Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_banner(new kit::Banner(this))
{
    m_banner->hide();
    connect(&workspace, &workspace::Workspace::changed, this, [this](const workspace::ChangeSet &changes) {
        if (m_client && isVisible() && concerns(changes))
            reload();
    });
}

void ClientPane::open(const Id<people::Client> &client, const QStringList &more)
{
    const bool another = m_client != client;
    m_client = client;
    if (another)
        quiet();
    opened(another, more);
    reload();
}

void ClientPane::say(const Error &error)
{
    m_banner->say(error, windowLanguage());
}

void ClientPane::quiet()
{
    m_banner->hide();
}

} // namespace mettle::pages
