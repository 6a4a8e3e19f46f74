// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpoverlay.h"

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"

#include <QFrame>
#include <QGridLayout>
#include <QLocale>

namespace mettle::shell {

using namespace kit;

HelpOverlay::HelpOverlay(QWidget *host)
    : Overlay(host, 560)
    , m_title(new Label(TextRole::Section, {}, sheet()))
    , m_scroll(new ScrollColumn(sheet()))
    , m_keys(new Button({}, Button::Kind::Link, sheet()))
    , m_close(new Button({}, Button::Kind::Plain, sheet()))
{
    auto *head = new QHBoxLayout;
    setSpace(head, { 22, 18, 22, 8 }, 8);
    head->addWidget(m_title, 1);
    auto *foot = new QHBoxLayout;
    setSpace(foot, { 22, 8, 22, 16 }, 10);
    foot->addWidget(m_keys);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(sheet());
    setSpace(column, { 1, 1, 1, 1 }, 0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);

    connect(m_close, &QPushButton::clicked, this, &Overlay::close);
    connect(m_keys, &QPushButton::clicked, this, &HelpOverlay::keysWanted);
}

void HelpOverlay::showHelp(const QString &title, const QStringList &lines)
{
    startOver(title);
    for (int i = 0; i < lines.size(); ++i) {
        auto *row = new QHBoxLayout;
        setSpace(row, { 0, 0, 0, 0 }, 12);
        row->addWidget(new Disc(QLocale().toString(i + 1), 20, m_content), 0, Qt::AlignTop);
        row->addWidget(new Label(TextRole::Body, lines[i], m_content), 1);
        m_lines->addLayout(row);
    }
    m_keys->setText(tr("Keys of this page"));
    m_keys->show();
    m_close->setText(tr("Close"));
    close();
    open();
}

void HelpOverlay::showKeys(const QString &title, const std::vector<KeyHelp> &page, const std::vector<KeyHelp> &window)
{
    startOver(title);
    if (!page.empty())
        addKeys(tr("This page"), page);
    addKeys(tr("Everywhere"), window);
    m_keys->hide();
    m_close->setText(tr("Close"));
    close();
    open();
}

QWidget *HelpOverlay::firstFocus() const
{
    return m_close;
}

int HelpOverlay::wantedHeight(int width) const
{
    // What scrolls wants the height of its lines at this width.
    const QWidget *lines = m_scroll->widget();
    return Overlay::wantedHeight(width) - m_scroll->sizeHint().height() + lines->layout()->totalHeightForWidth(width - 2);
}

void HelpOverlay::startOver(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    delete m_content;
    m_content = new QWidget;
    m_lines = new QVBoxLayout(m_content);
    setSpace(m_lines, { 22, 4, 22, 4 }, 8);
    m_scroll->column()->addWidget(m_content);
}

void HelpOverlay::addKeys(const QString &head, const std::vector<KeyHelp> &keys)
{
    auto *title = new Label(TextRole::Hint, head, m_content);
    title->setTone(Tone::Ink2);
    m_lines->addWidget(title);
    auto *grid = new QGridLayout;
    setSpace(grid, { 0, 0, 0, 8 }, 6);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < int(keys.size()); ++i) {
        grid->addWidget(new KeyCap(keys[size_t(i)].keys, m_content), i, 0, Qt::AlignTop | Qt::AlignRight);
        grid->addWidget(new Label(TextRole::Body, keys[size_t(i)].what, m_content), i, 1);
    }
    grid->setColumnMinimumWidth(0, theme().px(120));
    m_lines->addLayout(grid);
}

} // namespace mettle::shell
