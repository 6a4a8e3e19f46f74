// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients/groupscard.h"

#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"
#include "ui/pages/clients/clientpane.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;

GroupsCard::GroupsCard(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout)
    , m_groups(new QComboBox)
    , m_join(new Button)
{
    setTitle(tr("Groups"));
    setSpace(m_rows, { 0, 0, 0, 0 }, 8);
    body()->addLayout(m_rows);
    m_groups->setEditable(true);
    auto *editor = new QWidget;
    auto *line = new QHBoxLayout(editor);
    setSpace(line, { 0, 0, 0, 0 }, 8);
    line->addWidget(m_groups, 1);
    line->addWidget(m_join);
    editor->setFocusProxy(m_groups);
    m_field = new Field({}, editor);
    body()->addWidget(m_field);
    connect(m_join, &QPushButton::clicked, this, &GroupsCard::join);
    connect(m_groups->lineEdit(), &QLineEdit::returnPressed, this, &GroupsCard::join);
}

void GroupsCard::show(const operations::ClientFile &file, const std::vector<people::Group> &groups)
{
    setTitle(tr("Groups"));
    m_field->setLabel(tr("Into a group"));
    m_groups->setAccessibleName(tr("Into a group"));
    m_field->setHint(tr("Choose one, or type a new one."));
    m_join->setText(tr("Join"));
    clear(m_rows);
    for (auto stay = file.stays.rbegin(); stay != file.stays.rend(); ++stay) {
        const people::Membership &membership = stay->membership;
        const bool now = !membership.until || *membership.until > file.today;
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        setSpace(line, { 0, 0, 0, 0 }, 10);
        line->addWidget(new Disc(QString::number(membership.number), 26), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        setSpace(words, { 0, 0, 0, 0 }, 0);
        words->addWidget(new Label(TextRole::Strong, stay->group));
        const auto day = [](const QDate &date) { return QLocale().toString(date, QStringLiteral("d MMMM yyyy")); };
        auto *when = new Label(TextRole::Second, membership.until ? tr("number %1, %2 to %3").arg(membership.number).arg(day(membership.from), day(*membership.until))
                                                                  : tr("number %1, since %2").arg(membership.number).arg(day(membership.from)));
        when->setTone(Tone::Ink2);
        words->addWidget(when);
        line->addLayout(words, 1);
        if (now) {
            auto *leave = new Button(tr("Leave"));
            leave->setHeightKind(Button::Height::Small);
            leave->setAccessibleName(tr("Leave the group %1").arg(stay->group));
            connect(leave, &QPushButton::clicked, this, [this, group = membership.group] { emit left(group); });
            line->addWidget(leave, 0, Qt::AlignTop);
        }
        m_rows->addWidget(row);
    }
    if (file.stays.empty()) {
        auto *none = new Label(TextRole::Second, tr("In no group. Sessions are planned with groups."));
        none->setTone(Tone::Ink2);
        m_rows->addWidget(none);
    }
    m_groups->clear();
    const QStringList in = file.groups();
    for (const people::Group &group : groups)
        if (!in.contains(group.title))
            m_groups->addItem(group.title);
    m_groups->setEditText({});
}

void GroupsCard::join()
{
    const QString title = m_groups->currentText().trimmed();
    if (!title.isEmpty())
        emit joined(title);
}

} // namespace mettle::pages
