// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sessions/activitysheet.h"

#include "profile/profile.h"
#include "ui/kit/button.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/label.h"
#include "ui/kit/space.h"

#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mettle::pages {

using namespace kit;
using framework::Item;
using programme::Kind;

namespace {

constexpr int ItemRole = Qt::UserRole;

QString language()
{
    return QLocale().name().section(u'_', 0, 0);
}

} // namespace

ActivitySheet::ActivitySheet(QWidget *host)
    : Overlay(host, 720)
    , m_head(new Label(TextRole::Section))
    , m_title(new QLineEdit)
    , m_kind(new QComboBox)
    , m_minutes(new QSpinBox)
    , m_titleField(new Field({}, m_title))
    , m_kindField(new Field({}, m_kind))
    , m_minutesField(new Field({}, m_minutes))
    , m_what(new Label(TextRole::FieldLabel))
    , m_load(new Label(TextRole::Second))
    , m_tooMuch(new Chip({}, ChipKind::Look))
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_remove(new Button({}, Button::Kind::Plain))
    , m_done(new Button({}, Button::Kind::Primary))
{
    setCentred(true);
    arrange();
    m_minutes->setRange(0, 600);
    m_minutes->setSingleStep(5);
    m_tooMuch->setIconName(u"games-hint");
    m_remove->setIconName(u"edit-delete");
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(false);
    connect(m_title, &QLineEdit::editingFinished, this, &ActivitySheet::keep);
    connect(m_minutes, &QSpinBox::editingFinished, this, &ActivitySheet::keep);
    connect(m_kind, &QComboBox::activated, this, &ActivitySheet::keep);
    connect(m_search, &QLineEdit::textChanged, this, &ActivitySheet::search);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) { ticked(item); });
    connect(m_done, &QPushButton::clicked, this, &Overlay::close);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const auto id = m_activity->id;
        close();
        emit removeWanted(id);
    });
}

void ActivitySheet::arrange()
{
    auto *column = new QVBoxLayout(sheet());
    setSpace(column, { 20, 16, 20, 16 }, 10);
    column->addWidget(m_head);
    auto *fields = new QHBoxLayout;
    setSpace(fields, { 0, 0, 0, 0 }, 12);
    for (QWidget *editor : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_minutes) })
        setLogicalSize(editor, 0, 36);
    setLogicalSize(m_minutesField, 110, 0);
    setLogicalSize(m_kindField, 170, 0);
    fields->addWidget(m_titleField, 1);
    fields->addWidget(m_kindField);
    fields->addWidget(m_minutesField);
    column->addLayout(fields);
    auto *line = new QHBoxLayout;
    setSpace(line, { 0, 6, 0, 0 }, 10);
    line->addWidget(m_what);
    line->addWidget(m_load);
    line->addStretch(1);
    line->addWidget(m_tooMuch);
    column->addLayout(line);
    column->addWidget(m_search);
    setLogicalSize(m_tree, 0, 330);
    column->addWidget(m_tree);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_remove);
    foot->addStretch(1);
    foot->addWidget(m_done);
    column->addLayout(foot);
}

void ActivitySheet::retranslate()
{
    m_head->setText(tr("Activity"));
    m_titleField->setLabel(tr("What do they do?"));
    m_kindField->setLabel(tr("Kind of situation"));
    m_minutesField->setLabel(tr("Minutes"));
    m_what->setText(tr("What can be seen in it?"));
    m_tooMuch->setText(tr("much for one observer"));
    m_tooMuch->setToolTip(tr("Up to %1 skills and %2 behaviours can be watched well.").arg(session::MostCompetences).arg(session::MostIndicators));
    m_search->setPlaceholderText(tr("Search skills and behaviours"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_tree->setAccessibleName(tr("Skills and behaviours of this activity"));
    m_remove->setText(tr("Remove the activity"));
    m_done->setText(tr("Done"));
    fillKinds();
    if (m_activity && isOpen())
        fillTree();
}

void ActivitySheet::fillKinds()
{
    m_kind->clear();
    m_kind->addItem(tr("no kind"), -1);
    for (size_t i = 0; i < Names<Kind>.size(); ++i)
        m_kind->addItem(profile::kindWord(Kind(i), language()), int(i));
    if (m_activity)
        m_kind->setCurrentIndex(m_activity->kind ? int(*m_activity->kind) + 1 : 0);
}

QWidget *ActivitySheet::firstFocus() const
{
    return m_title;
}

void ActivitySheet::openFor(const session::Activity &activity, const framework::Catalogue &catalogue)
{
    m_catalogue = catalogue;
    m_activity = activity;
    m_titleField->setError({});
    m_title->setText(activity.title);
    m_minutes->setValue(activity.plannedMinutes);
    m_kind->setCurrentIndex(activity.kind ? int(*activity.kind) + 1 : 0);
    m_search->clear();
    fillTree();
    open();
    m_title->selectAll();
}

void ActivitySheet::follow(const session::Activity &activity)
{
    if (!m_activity || m_activity->id != activity.id)
        return;
    const bool otherItems = m_activity->items != activity.items;
    m_activity = activity;
    m_titleField->setError({});
    if (!m_title->hasFocus())
        m_title->setText(activity.title);
    if (!m_minutes->hasFocus())
        m_minutes->setValue(activity.plannedMinutes);
    m_kind->setCurrentIndex(activity.kind ? int(*activity.kind) + 1 : 0);
    if (otherItems && items() != activity.items)
        fillTree();
    showLoad();
}

void ActivitySheet::fillTree()
{
    m_filling = true;
    m_tree->clear();
    const auto holds = [&](const Id<Item> &item) {
        return std::find(m_activity->items.begin(), m_activity->items.end(), item) != m_activity->items.end();
    };
    const QString words = language();
    const auto line = [&](QTreeWidgetItem *above, const Item &item) {
        auto *made = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_tree);
        made->setText(0, item.code.isEmpty() || above ? item.title.in(words) : item.code + QStringLiteral("  ") + item.title.in(words));
        made->setToolTip(0, above ? item.anchor.in(words) : item.description.in(words));
        made->setData(0, ItemRole, item.id.toString());
        made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        return made;
    };
    for (const Item *competence : m_catalogue->competences()) {
        QTreeWidgetItem *skill = line(nullptr, *competence);
        QFont strong = theme().font(TextRole::Body);
        strong.setWeight(theme().strongWeight());
        skill->setFont(0, strong);
        const bool whole = holds(competence->id);
        int on = 0;
        for (const Item *indicator : m_catalogue->indicatorsOf(competence->id)) {
            QTreeWidgetItem *behaviour = line(skill, *indicator);
            const bool checked = whole || holds(indicator->id);
            on += checked;
            behaviour->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
        }
        skill->setCheckState(0, whole || (on > 0 && on == skill->childCount()) ? Qt::Checked : on > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
        skill->setExpanded(on > 0);
    }
    m_filling = false;
    search();
    showLoad();
}

/// What holds the words, with the skill it belongs to.
void ActivitySheet::search()
{
    const QString words = folded(m_search->text());
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *skill = m_tree->topLevelItem(i);
        const bool whole = folded(skill->text(0)).contains(words);
        bool any = whole;
        for (int j = 0; j < skill->childCount(); ++j) {
            const bool found = whole || folded(skill->child(j)->text(0)).contains(words);
            skill->child(j)->setHidden(!found);
            any |= found;
        }
        skill->setHidden(!any);
        if (!words.isEmpty())
            skill->setExpanded(any);
    }
}

/// A skill takes its behaviours along; they decide what is shown of it.
void ActivitySheet::ticked(QTreeWidgetItem *item)
{
    if (m_filling)
        return;
    m_filling = true;
    if (QTreeWidgetItem *skill = item->parent()) {
        int on = 0;
        for (int j = 0; j < skill->childCount(); ++j)
            on += skill->child(j)->checkState(0) == Qt::Checked;
        skill->setCheckState(0, on == 0 ? Qt::Unchecked : on == skill->childCount() ? Qt::Checked : Qt::PartiallyChecked);
    } else {
        for (int j = 0; j < item->childCount(); ++j)
            item->child(j)->setCheckState(0, item->checkState(0));
    }
    m_filling = false;
    keep();
}

std::vector<Id<Item>> ActivitySheet::items() const
{
    std::vector<Id<Item>> out;
    const auto add = [&](const QTreeWidgetItem *line) {
        if (const auto id = Id<Item>::fromString(line->data(0, ItemRole).toString()))
            out.push_back(*id);
    };
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *skill = m_tree->topLevelItem(i);
        if (skill->checkState(0) == Qt::Checked)
            add(skill);
        else
            for (int j = 0; j < skill->childCount(); ++j)
                if (skill->child(j)->checkState(0) == Qt::Checked)
                    add(skill->child(j));
    }
    return out;
}

void ActivitySheet::showLoad()
{
    session::Activity shown = *m_activity;
    shown.items = items();
    const session::Load load = session::loadOf(shown, *m_catalogue);
    const QString behaviours = tr("%n behaviours", nullptr, load.indicators);
    m_load->setText(shown.items.empty() ? tr("nothing ticked: everything, %1").arg(behaviours)
                                        : tr("%n skills", nullptr, load.competences) + QStringLiteral(", ") + behaviours);
    m_load->setTone(Tone::Ink2);
    m_tooMuch->setVisible(session::isTooMuch(load));
}

void ActivitySheet::keep()
{
    if (m_filling || !m_activity)
        return;
    operations::ActivityDetails details { m_title->text(), m_activity->kind, m_minutes->value(), items(), m_activity->date };
    const int kind = m_kind->currentData().toInt();
    details.kind = kind < 0 ? std::nullopt : std::optional(Kind(kind));
    showLoad();
    if (details.title.simplified() == m_activity->title && details.kind == m_activity->kind
        && details.plannedMinutes == m_activity->plannedMinutes && details.items == m_activity->items)
        return;
    emit changed(m_activity->id, details);
}

void ActivitySheet::showError(const Error &error)
{
    m_titleField->setError(sentence(error, language()));
}

/// Down goes from the search into what it found.
bool ActivitySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_tree->setFocus(Qt::TabFocusReason);
        if (!m_tree->currentItem())
            m_tree->setCurrentItem(m_tree->topLevelItem(0));
        return true;
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace mettle::pages
