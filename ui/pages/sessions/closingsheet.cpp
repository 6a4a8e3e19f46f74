// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/closingsheet.h"

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"
#include "ui/kit/scrollcolumn.h"
#include "ui/kit/space.h"

#include <QFrame>
#include <QLineEdit>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;

ClosingSheet::ClosingSheet(QWidget *host)
    : Overlay(host, 760)
    , m_title(new Label(TextRole::Section))
    , m_sentence(new Label(TextRole::Second))
    , m_all(new Button)
    , m_done(new Button({}, Button::Kind::Primary))
{
    setCentred(true);
    auto *column = new QVBoxLayout(sheet());
    setSpace(column, { 20, 16, 20, 16 }, 8);
    m_sentence->setTone(Tone::Ink2);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    auto *scroll = new ScrollColumn;
    setSpace(scroll->column(), { 0, 0, 0, 0 }, 0);
    setLogicalSize(scroll, 0, 400);
    auto *content = new QWidget;
    m_rows = new QVBoxLayout(content);
    setSpace(m_rows, { 0, 4, 8, 4 }, 10);
    scroll->column()->addWidget(content);
    column->addWidget(scroll);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_all);
    foot->addStretch(1);
    foot->addWidget(m_done);
    column->addLayout(foot);
    connect(m_all, &QPushButton::clicked, this, &ClosingSheet::closeAllWanted);
    connect(m_done, &QPushButton::clicked, this, &Overlay::close);
}

void ClosingSheet::retranslate()
{
    m_title->setText(tr("Close the activities"));
    m_sentence->setText(tr("Each closes for themselves. Whoever is not here can be closed for; after 48 hours it closes by itself."));
    m_all->setText(tr("Close all of them for everybody"));
    m_done->setText(tr("Done"));
}

QWidget *ClosingSheet::firstFocus() const
{
    return m_all->isEnabled() ? static_cast<QWidget *>(m_all) : m_done;
}

void ClosingSheet::setLines(const std::vector<ClosingLine> &lines)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of its buttons may be what brought us here
        }
        delete item;
    }
    bool open = false;
    for (const ClosingLine &line : lines) {
        m_rows->addWidget(row(line));
        open |= !line.open.empty();
    }
    m_rows->addStretch(1);
    m_all->setEnabled(open);
}

QWidget *ClosingSheet::row(const ClosingLine &line)
{
    auto *box = new QWidget;
    auto *both = new QHBoxLayout(box);
    setSpace(both, { 0, 0, 0, 0 }, 8);
    auto *names = new QVBoxLayout;
    setSpace(names, { 0, 0, 0, 0 }, 0);
    names->addWidget(new Label(TextRole::CardTitle, line.title));
    auto *second = new Label(TextRole::Small, line.setAside ? tr("set aside: %1").arg(*line.setAside) : tr("%n marks", nullptr, line.marks));
    second->setTone(line.setAside ? Tone::Amber : Tone::Ink2);
    names->addWidget(second);
    both->addLayout(names, 1);
    for (const people::Observer &observer : line.open) {
        auto *close = new Button(tr("Close for %1").arg(observer.name));
        close->setHeightKind(Button::Height::Small);
        connect(close, &QPushButton::clicked, this, [this, activity = line.activity, id = observer.id] { emit closeWanted(activity, id); });
        both->addWidget(close);
    }
    if (line.open.empty() && line.marks > 0)
        both->addWidget(new Chip(tr("closed"), ChipKind::Chosen));
    auto *reason = new QLineEdit;
    reason->setPlaceholderText(tr("why it should not count"));
    reason->setAccessibleName(tr("Reason to set %1 aside").arg(line.title));
    setLogicalSize(reason, 190, 34);
    if (line.setAside)
        reason->hide(); // never shown here: it has no parent yet and would be a window of its own
    auto *aside = new Button(line.setAside ? tr("Take back in") : tr("Set aside"));
    aside->setHeightKind(Button::Height::Small);
    aside->setEnabled(line.setAside.has_value());
    connect(reason, &QLineEdit::textChanged, aside, [aside](const QString &text) { aside->setEnabled(!text.trimmed().isEmpty()); });
    const auto go = [this, reason, activity = line.activity, in = line.setAside.has_value()] {
        if (in || !reason->text().trimmed().isEmpty())
            emit asideWanted(activity, in ? QString() : reason->text().trimmed());
    };
    connect(aside, &QPushButton::clicked, this, go);
    connect(reason, &QLineEdit::returnPressed, this, go);
    both->addWidget(reason);
    both->addWidget(aside);
    return box;
}

} // namespace mettle::pages
